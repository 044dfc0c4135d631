"""A handle to press, no taller than a line of words."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pincite.ui import theme
from pincite.ui.widgets import paint


class HandleLink(QAbstractButton):
    """``F1`` in the colour of a link; ``name`` is what a screen reader says."""

    def __init__(
        self,
        handle: str,
        name: str,
        on_click: Callable[[], object],
        weight: int = 600,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(handle)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._weight = weight
        self.setFixedSize(ceil(paint.text_width(handle, theme.font(12, weight))) + 4, 18)
        self.clicked.connect(lambda _on: on_click())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 0, 0, 0)
        lit = self.hasFocus() or self.underMouse()
        font = theme.font(12, self._weight)
        paint.draw_text(painter, box, self.text(), font, "accent" if lit else "accent_text")
        if self.hasFocus():
            painter.fillRect(QRectF(1, 16, self.width() - 3, 1), theme.colour("accent"))
