"""Paragraphs with numbers in the margin and rounded ranges behind the words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from pincite.ui import theme
from pincite.ui.widgets import paint
from pincite.ui.widgets import range_paint as look
from pincite.ui.widgets.offsets import Offsets

_MARGIN_RIGHT = 28
_MARGIN_TOP = 16


@dataclass(frozen=True)
class Paragraph:
    """One paragraph, its label in the margin, and its style (``range_paint.PARAGRAPHS``)."""

    text: str
    number: str = ""
    style: str = "body"


@dataclass(frozen=True)
class Range:
    """Words from ``start`` to ``end``, in characters of the paragraphs joined by one newline.

    ``kind`` is a look (``range_paint.RANGES``), ``data`` whatever it stands for, ``tip`` its
    tool tip.
    """

    start: int
    end: int
    kind: str
    data: object = None
    tip: str = ""


@dataclass
class _Kept:
    """A range held by a cursor, so that it moves with the words when they are edited."""

    cursor: QTextCursor
    range: Range

    def length(self) -> int:
        return self.cursor.selectionEnd() - self.cursor.selectionStart()


class MarkedText(QTextEdit):
    """A QTextEdit that shows ``Paragraph`` values and paints ``Range`` values behind them."""

    def __init__(
        self, name: str, left: int = 44, measure: int = 640, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._left, self._measure = left, measure
        self._kept: list[_Kept] = []
        self._offsets: tuple[int, Offsets] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._ground()

    # -- content

    def set_paragraphs(self, paragraphs: Iterable[Paragraph]) -> None:
        """Show these paragraphs from the top; ranges are dropped."""
        self._kept.clear()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, paragraph in enumerate(paragraphs):
            style = look.PARAGRAPHS[paragraph.style]
            block = look.block_format(style, paragraph.style, paragraph.number, self._left)
            if "\t" in paragraph.text:
                block.setTabPositions(look.tab_stops(paragraph.text, style))
            chars = look.char_format(style)
            if place:
                cursor.insertBlock(block, chars)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(chars)
            cursor.insertText(paragraph.text, chars)
        cursor.endEditBlock()
        self.document().clearUndoRedoStacks()
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def text(self) -> str:
        """The whole text, paragraphs joined by a newline; no-break spaces are kept."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def offsets(self) -> Offsets:
        """The translation between characters and document positions, as the text now is."""
        revision = self.document().revision()
        if self._offsets is None or self._offsets[0] != revision:
            self._offsets = (revision, Offsets(self.text()))
        return self._offsets[1]

    # -- ranges

    def set_ranges(self, ranges: Iterable[Range]) -> None:
        """Mark these ranges; they move with the words while these are edited."""
        offsets = self.offsets()
        self._kept = []
        for marked in ranges:
            cursor = QTextCursor(self.document())
            cursor.setPosition(offsets.to_qt(marked.start))
            cursor.setPosition(offsets.to_qt(marked.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setKeepPositionOnInsert(True)
            self._kept.append(_Kept(cursor, marked))
        self.viewport().update()

    def ranges(self) -> list[Range]:
        """The ranges where they now stand, in order; one whose words are gone is left out."""
        offsets = self.offsets()
        found = []
        for kept in self._kept:
            start = offsets.from_qt(kept.cursor.selectionStart())
            end = offsets.from_qt(kept.cursor.selectionEnd())
            old = kept.range
            if start < end:
                found.append(Range(start, end, old.kind, old.data, old.tip))
        return sorted(found, key=lambda marked: (marked.start, marked.end))

    def range_at(self, point: QPoint) -> Range | None:
        """The range under a point of the viewport; of several, the shortest."""
        spot = QPointF(point) + QPointF(0, self.scrolled())
        hits = [
            kept for kept in self._visible() if any(box.contains(spot) for box in self._boxes(kept))
        ]
        return min(hits, key=_Kept.length).range if hits else None

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of words given by offsets, in coordinates of the viewport."""
        offsets = self.offsets()
        found = look.rects(self.document(), offsets.to_qt(start), offsets.to_qt(end), "passage")
        return [box.translated(0, -self.scrolled()) for box in found]

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that words stand in the upper third."""
        boxes = self.boxes(start, end)
        if boxes:
            bar = self.verticalScrollBar()
            third = self.viewport().height() / 3
            bar.setValue(round(boxes[0].top() + self.scrolled() - third))

    def scrolled(self) -> int:
        """How far the text is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def _boxes(self, kept: _Kept) -> list[QRectF]:
        cursor = kept.cursor
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return look.rects(self.document(), start, end, kept.range.kind)

    def _visible(self) -> list[_Kept]:
        blocks = list(self._visible_blocks())
        if not blocks:
            return []
        first = blocks[0].position()
        last = blocks[-1].position() + blocks[-1].length()
        return [
            kept
            for kept in self._kept
            if kept.cursor.selectionStart() < last and kept.cursor.selectionEnd() > first
        ]

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        block = self.cursorForPosition(QPoint(0, 0)).block()
        foot = self.scrolled() + self.viewport().height()
        layout = self.document().documentLayout()
        while block.isValid() and layout.blockBoundingRect(block).top() <= foot:
            yield block
            block = block.next()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled())
        for kept in sorted(self._visible(), key=_Kept.length, reverse=True):
            look.paint_range(painter, self._boxes(kept), kept.range.kind)
        self._paint_numbers(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_numbers(self, painter: QPainter) -> None:
        marked = {
            self.document().findBlock(kept.cursor.selectionStart()).blockNumber()
            for kept in self._visible()
        }
        for block in self._visible_blocks():
            number = look.number_of(block)
            if not number or not block.layout().lineCount():
                continue
            line = block.layout().lineAt(0)
            base = block.layout().position().y() + line.y() + line.ascent()
            on = block.blockNumber() in marked
            font = theme.font(11, 600 if on else 500)
            box = QRectF(0, base - 14, self._left - 12, 18)
            colour = "accent_text" if on else "ink3"
            paint.draw_text(painter, box, number, font, colour, paint.RIGHT)

    # -- theme and size

    def _ground(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("ink"))
        self.setPalette(palette)

    def retint(self) -> None:
        """Give the words of every paragraph the colours of the theme now in use."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            style = look.style_of(block)
            if style.tone != "ink":
                cursor.setPosition(block.position())
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.mergeCharFormat(look.char_format(style))
            block = block.next()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_kept"):
            self._ground()
            self.retint()
            self.viewport().update()

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        free = self.viewport().width() - self._left - self._measure
        shape.setRightMargin(max(_MARGIN_RIGHT, free))
        shape.setTopMargin(_MARGIN_TOP)
        shape.setBottomMargin(_MARGIN_TOP)
        if shape != frame.frameFormat():
            frame.setFrameFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)
