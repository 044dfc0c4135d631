"""Over a page of an original: what is redacted on it, and an area drawn to be redacted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRubberBand, QWidget

from pincite.model.evidence import Redaction
from pincite.ui.workspaces.sources.page_canvas import EDGE

_LEAST = 6  # pixels: less is a click that slipped
_INK = QColor(20, 24, 32)


class Veil(QWidget):
    """Lies on a page; ``drawn(left, top, right, bottom)`` in the page's units.

    Hatched, so that counsel still reads what outside copies do not show.
    """

    drawn = Signal(float, float, float, float)
    left = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._boxes: list[QRectF] = []
        self._scale, self._from = 1.0, QPoint()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        canvas.installEventFilter(self)

    def show_page(self, redactions: Sequence[Redaction], page: int, scale: float) -> None:
        """Show what is redacted on a page (from 0) drawn at a scale."""
        self._scale = scale
        self._boxes = [
            QRectF(left, top, right - left, bottom - top)
            for one in redactions
            if (one.page or 1) == page + 1
            for left, top, right, bottom in one.boxes
        ]
        self.update()

    def boxes(self) -> list[QRectF]:
        """What is veiled, in the page's units."""
        return self._boxes

    def drawing(self) -> bool:
        """Whether an area is to be drawn."""
        return not self.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, *, on: bool) -> None:
        """Begin or end drawing an area; Escape ends it too."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._band.hide()
        if on:
            self.setFocus()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        self._band.setGeometry(QRect(self._from, self._from))
        self._band.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._band.setGeometry(QRect(self._from, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        area = QRect(self._from, event.position().toPoint()).normalized()
        self.draw(on=False)
        if area.width() >= _LEAST and area.height() >= _LEAST:
            left, top = ((edge - EDGE) / self._scale for edge in (area.left(), area.top()))
            right, bottom = ((edge - EDGE) / self._scale for edge in (area.right(), area.bottom()))
            self.drawn.emit(max(0.0, left), max(0.0, top), right, bottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.drawing():
            self.draw(on=False)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        shade = QColor(_INK)
        shade.setAlpha(110)
        for box in self._boxes:
            place = QRectF(
                EDGE + box.left() * self._scale,
                EDGE + box.top() * self._scale,
                box.width() * self._scale,
                box.height() * self._scale,
            )
            painter.fillRect(place, QBrush(shade, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(_INK, 1.4))
            painter.drawRect(place)
