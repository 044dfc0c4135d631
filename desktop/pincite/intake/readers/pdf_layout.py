"""From lines to paragraphs: what belongs together, what heads, what repeats on every page."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from pincite.intake.readers.pdf_lines import Line
from pincite.intake.shape import Draft

_ENDS = re.compile(r"[.!?…:;][”\"’»)\]]*$")
_MARKER = re.compile(
    r"^(?:[•●◦▪–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[IVX]{1,5}\.\s|§\s?\d)"
)
_PAGE_NUMBER = re.compile(
    r"^(?:page\s+|p\.\s*|[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|sur|de)\s*\d{1,4})?(?:\s*[-–—])?$",
    re.IGNORECASE,
)
_EDGE = 2


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The font size that most of the text is set in (weighted by characters), in points."""
    weights: Counter[float] = Counter()
    for lines in pages[:60]:
        for line in lines:
            weights[round(line.size, 1)] += len(line.text)
    return weights.most_common(1)[0][0] if weights else 0.0


def without_running_lines(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], int]:
    """Pages without running headers, footers and page numbers, and how many lines went.

    A line goes when it stands at the same height at the top or foot of most pages in the same
    words (of the outermost line, digits may differ), and nothing that stays is further out.
    """
    repeated = _repeated(pages)
    kept, removed = [], 0
    for lines in pages:
        drop: set[int] = set()
        for side in _sides(lines):
            for depth, place in enumerate(side):
                if not _is_running(lines[place], depth, repeated, len(lines)):
                    break
                drop.add(place)
        removed += len(drop)
        kept.append([line for place, line in enumerate(lines) if place not in drop])
    return kept, removed


def _repeated(pages: Sequence[Sequence[Line]]) -> set[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        places = {(place, depth) for side in _sides(lines) for depth, place in enumerate(side)}
        counts.update({_key(lines[place], depth) for place, depth in places})
    filled = sum(1 for lines in pages if lines)
    return {key for key, count in counts.items() if count >= 3 and count > filled * 0.5}


def _sides(lines: Sequence[Line]) -> tuple[list[int], list[int]]:
    """Places of the lines nearest the upper and the lower edge, outermost first."""
    order = sorted(range(len(lines)), key=lambda place: -lines[place].top)
    return order[:_EDGE], order[::-1][:_EDGE]


def _key(line: Line, depth: int) -> tuple[str, int]:
    text = re.sub(r"\d+", "#", line.text) if depth == 0 else line.text
    return text.casefold(), round(line.bottom / 6)


def _is_running(line: Line, depth: int, repeated: set[tuple[str, int]], count: int) -> bool:
    if _key(line, depth) in repeated:
        return True
    return depth == 0 and count > 3 and bool(_PAGE_NUMBER.match(line.text))


def page_drafts(lines: Sequence[Line], page: int, label: str, body: float) -> list[Draft]:
    """Paragraphs and headings of one page."""
    drafts: list[Draft] = []
    group: list[Line] = []
    pitch = _pitch(lines)
    column = max((line.right for line in lines), default=0.0)
    for line in lines:
        if group and _starts_paragraph(group, line, pitch, column):
            drafts.append(_draft(group, page, label, body))
            group = []
        group.append(line)
    if group:
        drafts.append(_draft(group, page, label, body))
    return drafts


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next."""
    gaps = [
        above.bottom - below.first
        for above, below in pairwise(lines)
        if 0 < above.bottom - below.first < 4 * max(above.size, 1.0)
    ]
    if len(gaps) < 4:  # too few to tell: the usual leading
        return min([*gaps, 1.3 * lines[0].size]) if lines else 0.0
    return median(gaps)


def _starts_paragraph(group: Sequence[Line], line: Line, pitch: float, column: float) -> bool:
    before = group[-1]
    gap = before.bottom - line.first
    if abs(line.size - before.size) > 0.15 * max(line.size, before.size, 1.0):
        return True
    if pitch and gap > 1.3 * pitch:
        return True
    if _MARKER.match(line.text):
        return True
    ended = bool(_ENDS.search(before.text))
    if gap < -before.size:  # a new column
        return ended
    em = max(line.size, 1.0)
    if line.left > before.left + 0.8 * em and ended:
        return True
    return ended and before.right < column - max(3 * em, 0.12 * column)


def _draft(group: Sequence[Line], page: int, label: str, body: float) -> Draft:
    text = join_lines([line.text for line in group])
    size = max(line.size for line in group)
    big = body > 0 and size > body * 1.12
    short = len(text) < 160 and len(group) <= 3 and not _ENDS.search(text)
    return Draft(text, "heading" if big and short else "paragraph", page, label)


def join_lines(lines: Sequence[str]) -> str:
    """One text of several lines; a word broken by a hyphen at a line's end is made whole."""
    text = ""
    for line in lines:
        if re.search(r"[^\W\d_]-$", text) and line[:1].islower():
            text = text[:-1] + line
        elif text.endswith(("-", "\u2010", "/")):
            text += line
        else:
            text = f"{text} {line}" if text else line
    return text


def join_pages(pages: Sequence[Sequence[Draft]]) -> list[Draft]:
    """All pages' blocks; one that runs on from the page before says so."""
    drafts: list[Draft] = []
    for page in pages:
        for place, draft in enumerate(page):
            if place == 0 and drafts and _runs_on(drafts[-1], draft):
                draft.continues = True
            drafts.append(draft)
    return drafts


def _runs_on(before: Draft, draft: Draft) -> bool:
    if before.role != "paragraph" or draft.role != "paragraph" or not draft.text:
        return False
    return not _ENDS.search(before.text) and (draft.text[0].islower() or before.text.endswith("-"))
