"""From lines to paragraphs: what belongs together, what heads, what repeats on every page."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from pincite.intake.readers.pdf_lines import Line
from pincite.intake.shape import Draft, table_draft

_ENDS = re.compile(r"[.!?…:;][”\"’»)\]]*$")
_MARKER = re.compile(
    r"^(?:[•●◦▪–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[IVX]{1,5}\.\s|§\s?\d)"
)
_PAGE_NUMBER = re.compile(
    r"^(?:page\s+|p\.\s*|[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|sur|de)\s*\d{1,4})?(?:\s*[-–—])?$",
    re.IGNORECASE,
)
_NOTE = re.compile(r"^(?P<mark>\d{1,3}|[*†‡])[.)]?\s?(?=[^\W\d_]|[«“\"(])")
# What a browser prints at the head and the foot of a page: when, and from where.
_PRINTED = re.compile(
    r"^(?:\d{1,2}/\d{1,2}/\d{2,4},? (?:à )?\d{1,2}:\d\d.*|https?://\S+(?:\s+\d+/\d+)?)$"
)
_LONG = 80  # characters: a paragraph, not an entry of a list
_EDGE = 2
_INDENT = 24  # points: an indent or a hanging number is less


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The font size that most of the text is set in (weighted by characters), in points."""
    weights: Counter[float] = Counter()
    for lines in pages[:60]:
        for line in lines:
            weights[round(line.size, 1)] += 0 if line.table else len(line.text)
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
    filled = sum(1 for lines in pages if lines)
    for lines in pages:
        keys = {
            _key(lines[place], depth)
            for side in _sides(lines)
            for depth, place in enumerate(side)
            if filled > 2 or (depth == 0 and _stands_apart(lines, side))
        }
        counts.update(keys)
    least = 2 if filled == 2 else 3
    return {key for key, count in counts.items() if count >= least and count > filled * 0.5}


def _stands_apart(lines: Sequence[Line], side: Sequence[int]) -> bool:
    """The outermost line keeps a distance from the next: two pages alone prove little."""
    if len(side) < 2:
        return False
    upper, lower = sorted((lines[side[0]], lines[side[1]]), key=lambda line: -line.top)
    return upper.bottom - lower.top > 0.8 * max(upper.size, lower.size)


def _sides(lines: Sequence[Line]) -> tuple[list[int], list[int]]:
    """Places of the lines nearest the upper and the lower edge, outermost first."""
    order = sorted(range(len(lines)), key=lambda place: -lines[place].top)
    return order[:_EDGE], order[::-1][:_EDGE]


def _key(line: Line, depth: int) -> tuple[str, int]:
    text = re.sub(r"\d+", "#", line.text) if depth == 0 else line.text
    return text.casefold(), round(line.bottom / 6)


def _is_running(line: Line, depth: int, repeated: set[tuple[str, int]], count: int) -> bool:
    if line.table:
        return False
    if _key(line, depth) in repeated:
        return True
    if depth or count <= 3:
        return False
    return bool(_PAGE_NUMBER.match(line.text) or _PRINTED.match(line.text))


def printed_from(pages: Sequence[Sequence[Line]]) -> str:
    """The address that a browser printed at the edge of the first page, or ""."""
    for lines in pages[:1]:
        for side in _sides(lines):
            for place in side[:1]:
                match = re.search(r"https?://\S+", lines[place].text)
                if match and _PRINTED.match(lines[place].text):
                    return match[0]
    return ""


def page_drafts(lines: Sequence[Line], page: int, label: str, body: float) -> list[Draft]:
    """Paragraphs, headings and footnotes of one page."""
    drafts: list[Draft] = []
    group: list[Line] = []
    pitch = _pitch(lines)
    edges = _right_edges(lines)
    short = [_is_short(line, edge) for line, edge in zip(lines, edges, strict=True)]
    for place, line in enumerate(lines):
        if line.table:
            if group:
                drafts.append(_draft(group, page, label, body, short[place - len(group) : place]))
            drafts.append(table_draft(line.table, page, label))
            group = []
            continue
        if group and (
            _starts_paragraph(group, line, pitch, edges[place - 1], body)
            or _was_ended(short[place - 1], short[place], line, body)
        ):
            drafts.append(_draft(group, page, label, body, short[place - len(group) : place]))
            group = []
        group.append(line)
    if group:
        drafts.append(_draft(group, page, label, body, short[-len(group) :]))
    return _with_footnotes(drafts, lines, body)


def _right_edges(lines: Sequence[Line]) -> list[float]:
    """For each line the right edge of its column: of the lines that begin about where it does."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        for near in (-1, 0, 1):
            key = round(line.size), round(line.left / _INDENT) + near
            edges[key] = max(edges.get(key, 0.0), line.right)
    return [edges[round(line.size), round(line.left / _INDENT)] for line in lines]


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


def _starts_paragraph(
    group: Sequence[Line], line: Line, pitch: float, right: float, body: float
) -> bool:
    before = group[-1]
    gap = before.bottom - line.first
    if abs(line.size - before.size) > 0.15 * max(line.size, before.size, 1.0):
        return True
    larger = max(1.0, line.size / body) if body else 1.0
    if pitch and gap > 1.3 * pitch * larger:
        return True
    if _MARKER.match(line.text):
        return True
    ended = bool(_ENDS.search(before.text))
    if gap < -before.size:  # a new column
        return ended
    em = max(line.size, 1.0)
    if line.left > before.left + 0.8 * em and ended:
        return True
    return ended and before.right < right - max(3 * em, 0.12 * (right - before.left))


def _was_ended(before: bool, now: bool, line: Line, body: float) -> bool:
    """A short line above a full one, such as a letter's date, ended a paragraph of its own."""
    return before and not now and line.size < body * 1.1


def _is_short(line: Line, right: float) -> bool:
    """A line that its writer ended: it leaves a third of its column free."""
    return line.right < right - max(4 * line.size, (right - line.left) / 3)


def _draft(
    group: Sequence[Line], page: int, label: str, body: float, short: Sequence[bool]
) -> Draft:
    """One block of some lines; lines that were all ended early, as in an address, stay lines."""
    size = max(line.size for line in group)
    big = body > 0 and size > body * 1.12
    listed = len(group) > 1 and not big and all(short[:-1])
    texts = [line.text for line in group]
    text = "\n".join(texts) if listed else join_lines(texts)
    few = len(text) < 160 and len(group) <= 3 and not _ENDS.search(text)
    return Draft(text, "heading" if big and few else "paragraph", page, label)


def _with_footnotes(drafts: list[Draft], lines: Sequence[Line], body: float) -> list[Draft]:
    """The last paragraphs of a page are its footnotes where they are set small and marked."""
    sizes = {line.text: line.size for line in lines}
    for draft in reversed(drafts):
        first = draft.text.split("\n")[0]
        size = next((size for text, size in sizes.items() if text and first.startswith(text)), body)
        match = _NOTE.match(draft.text)
        if draft.role != "paragraph" or not body or size > body * 0.92 or match is None:
            break
        draft.role = "footnote"
        draft.label = f"[{match['mark']}]"
    return drafts


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
    if _ENDS.search(before.text) or _MARKER.match(draft.text):
        return False
    if draft.text[0].islower() or before.text.endswith("-"):
        return True
    return len(before.text) > _LONG and "\n" not in before.text
