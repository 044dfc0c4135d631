"""How a letter's text ends: closing, room to sign, name and capacity, kept in one piece."""

from pincite.document import resolved as doc
from pincite.press.boxes import FORCE, KEEP, Box, RuleBox, TextLine, chain
from pincite.press.galley import Galley, text_lines, tinted
from pincite.press.inlines import Look
from pincite.press.lines import LEFT, compose
from pincite.press.spans import INK
from pincite.press.tags import Elem

SIGNATURE_LINES = 2.5  # room to sign, in lines
SIGNATURE_WIDTH = 176.0
LEAST_BEFORE = 2  # lines of text on the page of a closing


def signature(galley: Galley, block: doc.Signature, parent: Elem) -> None:
    """Closing, room to sign, rule, name and capacity, on the page of the last lines of text."""
    style = galley.style
    left = style.measure * 0.5
    width = style.measure - left
    keep_last_lines(galley)
    boxes: list[Box] = [*_closing(galley, block.closing, parent, left)]
    if boxes:
        boxes[0].gap = style.part_gap
    room = style.leading * SIGNATURE_LINES
    x1 = style.side + left
    boxes.append(RuleBox(room, x1=x1, x2=x1 + min(SIGNATURE_WIDTH, width), colour=INK))
    boxes.append(Box(style.leading * 0.2))
    boxes += _lines(galley, block.name, galley.look, parent, left, width)
    italic = tinted(galley.look, emphasis=True)
    for line_of_capacity in block.capacity:
        boxes += _lines(galley, line_of_capacity, italic, parent, left, width)
    boxes[0].place = block.id
    galley.clear_side()
    galley.add(chain(boxes))


def _closing(galley: Galley, text: str, parent: Elem, left: float) -> list[TextLine]:
    """A short closing stands over the signature, a formal sentence across the page."""
    width = galley.style.measure - left
    lines = _lines(galley, text, galley.look, parent, left, width)
    if len(lines) > 1:
        parent.kids.pop()
        return _lines(galley, text, galley.look, parent, 0.0, galley.style.measure)
    return lines


def keep_last_lines(galley: Galley) -> None:
    """An ending never stands alone on a page: at least two lines of text come along.

    White space and the closing's own lines are passed over and counted for nothing.
    """
    found = 0
    for box in reversed(galley.boxes):
        if box.after == FORCE:
            return
        box.after = KEEP
        found += box.height > 0 and not (isinstance(box, TextLine) and box.ending)
        if found >= LEAST_BEFORE:
            return


def _lines(
    galley: Galley, text: str, look: Look, parent: Elem, left: float, width: float
) -> list[TextLine]:
    style = galley.style
    if not text.strip():
        return []
    elem = Elem("P", parent)
    lines = compose(galley.spans((doc.Run(text),), look, elem), width, LEFT)
    return text_lines(lines, elem, style.side + left, style.leading, style.drop)
