"""A document's boxes shared over pages, and drawn in a little where a page would stand near empty.

Typographers run a letter's pages a line long, or close the space between its paragraphs, before
they send a sheet with a signature alone. So does this: gently, only where it saves the page, and
with the same hand on every page.
"""

from dataclasses import dataclass, replace

from pincite.press.boxes import FORCE, KEEP, Box, TextLine
from pincite.press.pages import Foot, Page, paginate
from pincite.press.styles.base import Style

SLIGHT = 0.42  # of a page: less on the last one of a letter is worth drawing in
TRACE = 0.16  # the same for other documents
ENOUGH = 5  # lines of a paragraph over a letter's closing
MOST_MOVED = 6  # lines that leave the page before for their sake
MOST_PAGES = 12  # of longer documents a page more or less is nothing to anybody
# Shares of the white between blocks and of the leading, and lines that each page runs long: the
# gentlest first.
_TRIED = (
    (0.92, 1.0, 0),
    (0.84, 1.0, 0),
    (0.92, 1.0, 1),
    (0.84, 1.0, 1),
    (0.78, 0.987, 1),
    (0.7, 0.978, 1),
)


@dataclass(frozen=True, slots=True)
class Settled:
    """Pages, and the style they are drawn in: its foot is lower where pages run long."""

    pages: list[Page]
    style: Style


def settle(boxes: list[Box], style: Style, depth: float, *, letter: bool) -> Settled:
    """Share boxes over pages; ``depth`` is from the paper's upper edge to the first one's text."""
    foot = Foot(style.leading * 1.15, style.leading)

    def share(style: Style) -> list[Page]:
        column = style.paper[1] - style.foot
        return paginate(boxes, column - depth, column - style.top, foot)

    pages = share(style)
    if not 1 < len(pages) <= MOST_PAGES or not _slight(pages[-1], style, letter=letter):
        return Settled(pages, style)
    drawn = [(box, box.gap, box.height) for box in boxes]
    for white, lead, lines in _TRIED:
        _draw_in(drawn, white, lead)
        longer = replace(style, foot=style.foot - lines * style.leading)
        fewer = share(longer)
        if len(fewer) < len(pages):
            return Settled(fewer, longer)
    _draw_in(drawn, 1.0, 1.0)
    at = _fuller_start(boxes, pages[-1]) if letter else 0
    if at:
        before, boxes[at - 1].after = boxes[at - 1].after, FORCE
        fuller = share(style)
        if len(fuller) == len(pages):
            return Settled(fuller, style)
        boxes[at - 1].after = before
    return Settled(pages, style)


def _fuller_start(boxes: list[Box], last: Page) -> int:
    """Where a letter's last page should begin that begins with a paragraph's last few lines.

    The closing takes the whole paragraph with it, or enough of a long one. 0: it is well as it is.
    """
    shown = {id(box) for box, _ in last.boxes}
    start = next((at for at, box in enumerate(boxes) if id(box) in shown), 0)
    first = _paragraph_start(boxes, start)
    few = 0
    while start + few < len(boxes) and _same_paragraph(boxes, first, start + few):
        few += 1
    if first == start or few >= ENOUGH:
        return 0
    at = first if start - first <= MOST_MOVED else start - (ENOUGH - few)
    return at if at > 0 and (at > first or boxes[at - 1].after != KEEP) else 0


def _paragraph_start(boxes: list[Box], at: int) -> int:
    while at > 0 and _same_paragraph(boxes, at - 1, at):
        at -= 1
    return at


def _same_paragraph(boxes: list[Box], one: int, other: int) -> bool:
    first, second = boxes[one], boxes[other]
    if not isinstance(first, TextLine) or not isinstance(second, TextLine):
        return False
    return first.elem is not None and first.elem is second.elem


def _draw_in(drawn: list[tuple[Box, float, float]], white: float, lead: float) -> None:
    """Set each box's gap and each line's height to a share of what they were."""
    for box, gap, height in drawn:
        box.gap = gap * white
        if isinstance(box, TextLine):
            box.height = height * lead


def _slight(page: Page, style: Style, *, letter: bool) -> bool:
    """Whether little stands on a page. A page that is all one note's end is not drawn in."""
    if not page.boxes:
        return False
    box, offset = page.boxes[-1]
    column = style.paper[1] - style.foot - style.top
    return offset + box.height < column * (SLIGHT if letter else TRACE)
