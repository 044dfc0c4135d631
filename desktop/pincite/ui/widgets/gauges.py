"""Small drawings of how far something is: a ring, dots of origin, a bar in a notice."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pincite.ui import theme
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import paint


class Ring(QWidget):
    """A number in a ring that is filled as far as ``part`` of ``whole``."""

    def __init__(self, part: int, whole: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(46, 46)
        self.set_parts(part, whole)

    def set_parts(self, part: int, whole: int) -> None:
        """Show how many of how many."""
        self._part, self._whole = part, whole
        self.setAccessibleName(f"{part} / {whole}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(4, 4, 38, 38)
        flat, solid = Qt.PenCapStyle.FlatCap, Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour("line"), 5, solid, flat))
        painter.drawEllipse(circle)
        share = self._part / self._whole if self._whole else 0
        tone = "ok.dot" if share >= 1 or self._whole == 0 else "accent"
        painter.setPen(QPen(theme.colour(tone), 5, solid, flat))
        painter.drawArc(circle, 90 * 16, round(-360 * 16 * share))
        number = theme.font(13, 600)
        paint.draw_text(painter, QRectF(self.rect()), str(self._part), number, "ink", paint.CENTRE)


class Dots(QWidget):
    """Reports as dots: the filled ones are origins, the hollow ones repeat them."""

    def __init__(
        self, filled: int, hollow: int, tone: Tone = "ok", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filled, self._hollow, self._tone = filled, hollow, tone
        self.setFixedSize(max(1, filled + hollow) * 9, 12)
        self.setAccessibleName(f"{filled} / {filled + hollow}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_dots(painter, 0, self.height() / 2, self._filled, self._hollow, self._tone)


def draw_dots(
    painter: QPainter, x: float, middle: float, filled: int, hollow: int, tone: Tone
) -> None:
    """Draw reports as dots from ``x`` on, nine pixels each."""
    colour = theme.colour(f"{tone}.dot")
    painter.setPen(QPen(colour, 1.4))
    for number in range(filled + hollow):
        painter.setBrush(colour if number < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + 4.5 + 9 * number, middle), 3, 3)
