"""What a colour of the timeline means: a dot and its word."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pincite.ui import theme
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import paint


class Legend(QWidget):
    """One entry of the legend."""

    def __init__(self, words: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tone = words, tone
        self.setAccessibleName(words)
        wide = paint.text_width(words, theme.font(12))
        self.setFixedSize(QSize(round(wide) + 18, 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._tone}.dot"))
        painter.drawEllipse(QPointF(5, 10), 4.5, 4.5)
        box = self.rect().toRectF().adjusted(15, 0, 0, 0)
        paint.draw_text(painter, box, self._words, theme.font(12), "ink2")
