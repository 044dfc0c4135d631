"""Where a caret goes among the characters of a drawn page."""

from typing import Literal

from pincite.intake.pages import PageWords
from pincite.text.page_boxes import Box
from pincite.ui.workspaces.sources.page_match import nearest

Step = Literal["left", "right", "up", "down", "word_left", "word_right", "home", "end"]


def shown(words: PageWords, at: int) -> Box | None:
    """The box of the first character from ``at`` on that has one, or the last before it."""
    boxes = words.boxes
    for index in (*range(min(at, len(boxes)), len(boxes)), *range(min(at, len(boxes)) - 1, -1, -1)):
        left, top, right, bottom = boxes[index]
        if right > left and bottom > top:
            return boxes[index] if index >= at else (right, top, right, bottom)
    return None


def moved(words: PageWords, at: int, step: Step) -> int:
    """The place after a step from ``at``; it stays on the page."""
    text, last = words.text, len(words.text)
    if step in ("left", "right"):
        return min(max(0, at + (1 if step == "right" else -1)), last)
    if step == "word_right":
        while at < last and text[at].isalnum():
            at += 1
        while at < last and not text[at].isalnum():
            at += 1
        return at
    if step == "word_left":
        while at > 0 and not text[at - 1].isalnum():
            at -= 1
        while at > 0 and text[at - 1].isalnum():
            at -= 1
        return at
    return _in_line(words, at, step) if step in ("home", "end") else _by_line(words, at, step)


def _by_line(words: PageWords, at: int, step: Step) -> int:
    box = shown(words, at)
    if box is None:
        return at
    left, top, _right, bottom = box
    tall = bottom - top
    middle = (top + bottom) / 2
    for lines in (1.2, 1.8, 2.6, 4.0, 7.0):
        wanted = middle + (lines if step == "down" else -lines) * tall
        found = nearest(words, left, wanted)
        there = shown(words, found)
        if there is not None and abs((there[1] + there[3]) / 2 - middle) > 0.6 * tall:
            return found
    return at


def _in_line(words: PageWords, at: int, step: Step) -> int:
    box = shown(words, at)
    if box is None:
        return at
    middle = (box[1] + box[3]) / 2
    by = 1 if step == "end" else -1
    index = at if step == "end" else at - 1
    while 0 <= index < len(words.boxes):
        left, top, right, bottom = words.boxes[index]
        if right > left and bottom > top and not top <= middle <= bottom:
            break
        if words.text[index] in "\r\n":
            break
        index += by
    return index if step == "end" else index + 1
