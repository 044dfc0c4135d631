"""The strip under the timeline: the whole case in small, with a window over what is in view."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.document.timeline import Lane
from pincite.ui import theme
from pincite.ui.widgets import paint
from pincite.ui.workspaces.timeline.axis import month_words
from pincite.ui.workspaces.timeline.drawing import TONES
from pincite.ui.workspaces.timeline.layout import Range, whole_range


class RangeStrip(QWidget):
    """``moved(start, end)`` (ordinals) when the window is dragged, set by a click, or by keys.

    Left and Right move it by a quarter of itself, Home and End to the ends of the case.
    """

    moved = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: Sequence[Lane] = ()
        self._whole = (0.0, 365.0)
        self._window = (0.0, 365.0)
        self._grip: float | None = None
        self.setAccessibleName(self.tr("Stretch of time in view"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_lanes(self, lanes: Sequence[Lane], today: date | None) -> None:
        """Show the marks of these lanes."""
        self._lanes = lanes
        self._whole = whole_range(lanes, today)
        self.update()

    def set_window(self, start: float, end: float) -> None:
        """Show what is in view."""
        self._window = (start, end)
        words = f"{month_words(start)} – {month_words(end)}"
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(500, 30)

    def _shown(self) -> Range:
        if self._whole[1] <= 365:
            return Range(*self._window, 4, self.width() - 8)  # nothing is dated yet
        low = min(self._whole[0], self._window[0])
        high = max(self._whole[1], self._window[1])
        return Range(low, high, 4, self.width() - 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._shown()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line2"))
        painter.drawRoundedRect(QRectF(0, 3, self.width(), 24), 7, 7)
        first = date.fromordinal(max(1, int(shown.start))).year
        last = date.fromordinal(max(1, int(shown.end))).year
        every = max(1, (last - first) // 8 + 1)
        for year in range(first, last + 1, every):
            x = shown.x(date(year, 1, 1))
            box = QRectF(max(6.0, x), 4, 60, 14)
            paint.draw_text(painter, box, str(year), theme.font(11, 500), "ink2")
        for lane in self._lanes:
            for mark in lane.marks[:2000]:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(f"{TONES.get(mark.status, 'mute')}.dot"))
                painter.drawEllipse(QPointF(shown.x(mark.earliest), 22), 2, 2)
        left, right = shown.x(self._window[0]), shown.x(self._window[1])
        painter.setPen(QPen(theme.colour("accent"), 2.4 if self.hasFocus() else 1.5))
        painter.setBrush(theme.colour("accent", 30))
        painter.drawRoundedRect(QRectF(left, 1.5, max(8.0, right - left), 27), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        start, end = self._window
        by = {Qt.Key.Key_Right: 0.25, Qt.Key.Key_Left: -0.25}.get(Qt.Key(event.key()))
        to = {Qt.Key.Key_Home: self._whole[0], Qt.Key.Key_End: self._whole[1] - (end - start)}
        if by is not None:
            self.moved.emit(start + by * (end - start), end + by * (end - start))
        elif (first := to.get(Qt.Key(event.key()))) is not None:
            self.moved.emit(first, first + end - start)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._shown().day(event.position().x())
        start, end = self._window
        if not start <= day <= end:
            half = (end - start) / 2
            self.moved.emit(day - half, day + half)
        self._grip = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        shown = self._shown()
        days = (event.position().x() - self._grip) / shown.width * (shown.end - shown.start)
        self._grip = event.position().x()
        self.moved.emit(self._window[0] + days, self._window[1] + days)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
