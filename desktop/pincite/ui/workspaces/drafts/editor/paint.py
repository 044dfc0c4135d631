"""What is painted behind and beside the words: chips, cards, bullets, roles, remarks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from pincite.ui import theme
from pincite.ui.widgets import paint
from pincite.ui.widgets import range_paint as look
from pincite.ui.workspaces.drafts.editor import atoms, dress
from pincite.ui.workspaces.drafts.editor.lines import CARD, Stack

ROLE_WIDTH = 88
CARD_ICONS = {
    "signature": "edit",
    "enclosures": "exhibits",
    "figures": "figures",
    "clauses": "clause",
    "demands": "demand",
    "exhibits": "exhibits",
    "chronology": "timeline",
    "timeline": "timeline",
    "sources": "sources",
    "lineage": "branch",
}
_LOOKS = {"value": "value", "cite": "cite", "note": "cite", "raw": "value"}


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a block: an item's bullet or number, a role's name, remarks on it."""

    label: str = ""
    role: str = ""
    remarks: int = 0


def item_labels(document: QTextDocument, bullet: str) -> dict[int, tuple[str, int]]:
    """The bullet or number of each item's first block, by block number, and its depth."""
    found: dict[int, tuple[str, int]] = {}
    counts: dict[int, int] = {}
    before: Stack = ()
    block = document.begin()
    while block.isValid():
        stack = dress.stack_of(block)
        for depth, level in enumerate(stack):
            old = before[depth] if depth < len(before) else None
            if level.kind == "q" or (old is not None and old == level):
                continue
            if old is None or old.own != level.own:
                counts[level.own] = level.start - 1
            counts[level.own] = counts.get(level.own, level.start - 1) + 1
            label = f"{counts[level.own]}." if level.kind == "o" else bullet
            found[block.blockNumber()] = (label, depth)
        before = stack
        block = block.next()
    return found


def paint_atoms(painter: QPainter, document: QTextDocument, block: QTextBlock) -> None:
    """Paint the grounds of a block's chips."""
    for atom in atoms.atoms(block):
        if atom.kind == CARD:
            continue
        kind = _LOOKS[atom.kind]
        if atom.state == "broken":
            kind = "differs"
        edge = 1 if atom.kind in ("cite", "note") else 0
        boxes = look.rects(document, atom.start + edge, atom.end - edge, kind)
        if edge:
            boxes = [box.adjusted(0.8, 0, -0.8, 0) for box in boxes]
        look.paint_range(painter, boxes, kind)


def paint_card(painter: QPainter, block: QTextBlock, right: float) -> None:
    """Paint the frame and icon of a composed part, a table or a page break."""
    found = [atom for atom in atoms.atoms(block) if atom.kind == CARD]
    if not found:
        return
    box = block.layout().boundingRect().translated(block.layout().position())
    left = dress.LEFT + dress.STEP * len(dress.stack_of(block))
    frame = QRectF(left + 0.5, box.top() - 6, right - left - 1, box.height() + 11)
    key = found[0].key
    if key.strip() in ("---", "\\pagebreak"):
        _paint_break(painter, frame)
        return
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("alt"))
    painter.drawRoundedRect(frame, 7, 7)
    name = key.removeprefix(":::").split()
    icon = CARD_ICONS.get(name[0], "page") if key.startswith(":::") and name else "table"
    glyph = QRectF(frame.left() + 10, frame.top() + 8, 15, 15)
    theme.draw_icon(painter, icon, glyph, "ink3")


def _paint_break(painter: QPainter, frame: QRectF) -> None:
    painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
    middle = frame.center().y()
    painter.drawLine(QPointF(frame.left(), middle), QPointF(frame.left() + 26, middle))
    painter.drawLine(QPointF(frame.left() + 128, middle), QPointF(frame.right(), middle))


def paint_quotation(painter: QPainter, block: QTextBlock) -> None:
    """Paint the bar beside quoted lines."""
    box = block.layout().boundingRect().translated(block.layout().position())
    for depth, level in enumerate(dress.stack_of(block)):
        if level.kind == "q":
            left = dress.LEFT + dress.STEP * depth + 4
            painter.fillRect(QRectF(left, box.top(), 2.5, box.height()), theme.colour("line"))


def paint_comment(painter: QPainter, block: QTextBlock, right: float) -> None:
    """Paint the ground of an internal comment inside the text."""
    box = block.layout().boundingRect().translated(block.layout().position())
    frame = QRectF(dress.LEFT, box.top() - 4, right - dress.LEFT, box.height() + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warn.bg"))
    painter.drawRoundedRect(frame, 6, 6)


def paint_beside(
    painter: QPainter, block: QTextBlock, beside: Beside, depth: int, right: float
) -> None:
    """Paint an item's bullet or number at the left, a role and remarks at the right."""
    if not block.layout().lineCount():
        return
    line = block.layout().lineAt(0)
    base = block.layout().position().y() + line.y() + line.ascent()
    if beside.label:
        style = look.style_of(block)
        left = dress.LEFT + dress.STEP * depth
        box = QRectF(left - 10, base - 16, dress.STEP + 4, 20)
        font = theme.font(style.pixels, 400, style.family)
        paint.draw_text(painter, box, beside.label, font, "ink2", paint.RIGHT)
    if beside.role:
        box = QRectF(right - ROLE_WIDTH, base - 13, ROLE_WIDTH, 18)
        paint.draw_text(painter, box, beside.role, theme.font(11, 500), "ink3", paint.RIGHT)
    if beside.remarks:
        glyph = QRectF(right + 7, base - 11, 14, 14)
        theme.draw_icon(painter, "comment", glyph, "warn.dot", 2)
