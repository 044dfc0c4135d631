"""Chips: inline objects of the draft editor that stand for a binding or a citation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from pincite.ui import theme
from pincite.ui.widgets import paint
from pincite.ui.widgets import range_paint as look

ChipKind = Literal["cite", "value", "check", "differs"]
OBJECT = "\ufffc"  # the character that stands for a chip in the document's text
_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_LABEL = QTextFormat.Property.UserProperty + 11
_KIND = QTextFormat.Property.UserProperty + 12
_KEY = QTextFormat.Property.UserProperty + 13
_TIP = QTextFormat.Property.UserProperty + 14
_CITE_SIZE = 11
_PAD = {"cite": 6.0, "value": 2.0, "check": 2.0, "differs": 2.0}
_GAP = 1.5  # between a chip and the words beside it


@dataclass(frozen=True)
class Chip:
    """``key`` is what the text form says (``F1``, ``E4.date``), ``label`` what is shown."""

    key: str
    label: str
    kind: ChipKind = "value"
    tip: str = ""


class _Painter(QPyTextObject):
    """Measures and draws chips for Qt's text layout."""

    def intrinsicSize(self, doc: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        chip = _read(shape)
        metrics = QFontMetricsF(_font(chip, doc, position))
        width = metrics.horizontalAdvance(chip.label) + 2 * _PAD[chip.kind] + 2 * _GAP
        return QSizeF(width, metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        shape: QTextFormat,
    ) -> None:
        chip = _read(shape)
        font = _font(chip, doc, position)
        pixels = look.style_of(doc.findBlock(position)).pixels
        style = look.RANGES[chip.kind]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = (style.up + style.down) * pixels
        box = QRectF(
            rect.x() + _GAP, rect.bottom() - style.up * pixels, rect.width() - 2 * _GAP, height
        )
        look.paint_range(painter, [box], chip.kind)
        painter.setFont(font)
        painter.setPen(theme.colour("accent_text" if chip.kind == "cite" else "ink"))
        if chip.kind == "cite":
            painter.drawText(box, int(paint.CENTRE), chip.label)
        else:
            painter.drawText(QPointF(box.x() + _PAD[chip.kind], rect.bottom()), chip.label)
        painter.restore()


def _font(chip: Chip, document: QTextDocument, position: int) -> QFont:
    if chip.kind == "cite":
        return theme.font(_CITE_SIZE, 600)
    style = look.style_of(document.findBlock(position))
    return theme.font(style.pixels, style.weight, style.family)


def _read(shape: QTextFormat) -> Chip:
    kind: ChipKind = shape.property(_KIND) or "value"
    return Chip(
        str(shape.property(_KEY) or ""),
        str(shape.property(_LABEL) or ""),
        kind,
        str(shape.property(_TIP) or ""),
    )


def _shape(chip: Chip, base: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(base)
    made.setObjectType(_TYPE)
    for number, value in (
        (_LABEL, chip.label),
        (_KIND, chip.kind),
        (_KEY, chip.key),
        (_TIP, chip.tip),
    ):
        made.setProperty(number, value)
    return made


def install(edit: QTextEdit) -> None:
    """Let an editor's document draw chips; call once, the editor keeps what it needs."""
    handler = _Painter(edit)
    edit.document().documentLayout().registerHandler(_TYPE, handler)


def insert(cursor: QTextCursor, chip: Chip) -> None:
    """Put a chip at the cursor; words typed after it look like those before."""
    base = QTextCharFormat(cursor.charFormat())
    base.setObjectType(QTextFormat.ObjectTypes.NoObject.value)
    cursor.insertText(OBJECT, _shape(chip, base))
    cursor.setCharFormat(base)


def chips(document: QTextDocument) -> Iterator[tuple[int, Chip]]:
    """Every chip with its position in the document, in order."""
    block = document.begin()
    while block.isValid():
        text, start = block.text(), block.position()
        at = text.find(OBJECT)
        while at >= 0:
            found = chip_at(document, start + at)
            if found is not None:
                yield start + at, found
            at = text.find(OBJECT, at + 1)
        block = block.next()


def chip_at(document: QTextDocument, position: int) -> Chip | None:
    """The chip at a document position, None where words stand."""
    if document.characterAt(position) != OBJECT:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    shape = cursor.charFormat()
    return _read(shape) if shape.objectType() == _TYPE else None


def chip_under(edit: QTextEdit, point: QPoint) -> Chip | None:
    """The chip under a point of the editor's viewport."""
    spot = QPointF(point) + QPointF(
        edit.horizontalScrollBar().value(), edit.verticalScrollBar().value()
    )
    shape = edit.document().documentLayout().formatAt(spot)
    return _read(shape) if shape.objectType() == _TYPE else None


def relabel(document: QTextDocument, shown: Mapping[str, Chip]) -> int:
    """Show what the keys now stand for, the text untouched; returns how many chips changed."""
    changed = 0
    for position, old in list(chips(document)):
        new = shown.get(old.key)
        if new is None or new == old:
            continue
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_shape(new, cursor.charFormat()))
        changed += 1
    return changed
