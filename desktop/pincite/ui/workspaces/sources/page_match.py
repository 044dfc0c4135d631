"""Between the words on a drawn page and the same words in a source's text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.casefile import Block
from pincite.intake.pages import PageWords
from pincite.model.evidence import Passage
from pincite.text.anchors import Anchor, find_anchor
from pincite.ui.workspaces.sources.source_text import fold

_CONTEXT = 48


@dataclass(frozen=True)
class PageText:
    """The text of one page as the case keeps it, and where it begins in the whole."""

    text: str
    start: int


def page_text(blocks: Sequence[Block], page: int) -> PageText:
    """The blocks of a page (from 1), joined as in the case's text."""
    own = [block for block in blocks if block.page == page]
    if not own:
        return PageText("", 0)
    begin = own[0].start
    end = max(block.start + len(block.text) for block in own)
    letters = [" "] * (end - begin)
    for block in own:
        at = block.start - begin
        letters[at : at + len(block.text)] = block.text
    return PageText("".join(letters), begin)


def to_case(words: PageWords, first: int, last: int, page: PageText) -> tuple[int, int] | None:
    """Where characters ``first`` to ``last`` of a drawn page stand in the case's text."""
    exact = words.text[first:last].strip()
    if not exact or not page.text:
        return None
    first = words.text.index(exact, first)
    last = first + len(exact)
    guess = round(first * len(page.text) / max(1, len(words.text)))
    anchor = Anchor(
        exact,
        words.text[max(0, first - _CONTEXT) : first],
        words.text[last : last + _CONTEXT],
        guess,
        guess + len(exact),
    )
    found = find_anchor(page.text, anchor)
    return (page.start + found.start, page.start + found.end) if found else None


def on_page(words: PageWords, passage: Passage) -> tuple[int, int] | None:
    """The characters of a drawn page that are a passage's words; None where they are not."""
    anchor = Anchor(passage.exact, passage.prefix, passage.suffix, 0, len(passage.exact))
    found = find_anchor(words.text, anchor)
    return (found.start, found.end) if found else None


def nearest(words: PageWords, x: float, y: float) -> int:
    """The gap between characters nearest to a point, as an index into the page's text."""
    best, distance = 0, float("inf")
    for index, (left, top, right, bottom) in enumerate(words.boxes):
        if right <= left or bottom <= top:
            continue
        down = max(top - y, 0.0, y - bottom)
        across = max(left - x, 0.0, x - right)
        away = down * 4 + across
        if away < distance:
            distance = away
            best = index + (1 if x > (left + right) / 2 else 0)
    return best


def find_on_page(words: PageWords, asked: str) -> list[tuple[int, int]]:
    """Where words stand on a drawn page, whatever their case, accents and broken lines."""
    parts = [re.escape(part) for part in fold(asked).split()]
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(parts))
    return [match.span() for match in pattern.finditer(fold(words.text))]
