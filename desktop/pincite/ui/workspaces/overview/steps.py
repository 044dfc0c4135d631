"""From evidence to letter: a chevron for each step, with how much and what it still needs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.ui import theme
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import paint

_HEIGHT, _POINT, _GAP, _LEAST = 80, 12, 6, 124


@dataclass(frozen=True)
class Step:
    """One step: its place in the navigator, name, number, and what it still needs."""

    place: str
    name: str
    number: str
    note: str
    tone: Tone = "mute"
    current: bool = False
    ahead: bool = False


class Steps(QWidget):
    """The row of chevrons; ``chosen(place)`` on a click, or Return on the one the arrows reach."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[Step] = ()
        self._at = -1
        self._hover = -1
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        self._steps = tuple(steps)
        self._fit()
        self._describe()
        self.update()

    def _describe(self) -> None:
        """The step reached by the arrows, or all of them, for screen readers."""
        shown = self._steps[self._at : self._at + 1] if self._at >= 0 else self._steps
        said = "; ".join(f"{step.name} {step.number}, {step.note}" for step in shown)
        self.setAccessibleDescription(said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at = max(0, self._at)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, _HEIGHT)

    # -- geometry

    def _lines(self) -> int:
        """One line, or two where the steps would be too narrow to be read."""
        return 1 if self.width() >= _LEAST * max(1, len(self._steps)) else 2

    def _box(self, number: int) -> QRectF:
        count = max(1, -(-len(self._steps) // self._lines()))
        line, place = divmod(number, count)
        width = (self.width() - _POINT) / count
        return QRectF(place * width, 1 + line * (_HEIGHT + 8), width - _GAP, _HEIGHT - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._lines() * (_HEIGHT + 8) - 8)

    def _leads(self, number: int) -> bool:
        """Whether a step is the first of its line, which has a straight edge."""
        return number == 0 or self._box(number).top() > self._box(number - 1).top()

    def _shape(self, number: int) -> QPolygonF:
        box = self._box(number)
        right, middle = box.right() + _POINT - 1, box.center().y()
        points = [box.topLeft(), QPointF(box.right(), box.top()), QPointF(right, middle)]
        points += [QPointF(box.right(), box.bottom()), box.bottomLeft()]
        if not self._leads(number):
            points.append(QPointF(box.left() + _POINT, middle))
        return QPolygonF([*points, points[0]])

    def _under(self, point: QPointF) -> int:
        for number in range(len(self._steps)):
            if self._shape(number).containsPoint(point, Qt.FillRule.OddEvenFill):
                return number
        return -1

    # -- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self._steps):
            self._paint(painter, number, step)

    def _paint(self, painter: QPainter, number: int, step: Step) -> None:
        focused = self.hasFocus() and number == self._at
        edge = "accent" if step.current or focused else "line"
        pen = QPen(theme.colour(edge), 1.4 if step.current or focused else 1)
        if step.ahead:
            pen.setStyle(Qt.PenStyle.DashLine)
        ground = "tint" if step.current else ("line2" if number == self._hover else "alt")
        painter.setPen(pen)
        painter.setBrush(theme.colour("card" if step.ahead else ground))
        painter.drawPolygon(self._shape(number))
        box = self._box(number)
        left = box.left() + (20 if self._leads(number) else 26)
        wide = box.width() - 30
        ink = "accent_text" if step.current else "ink"
        name = QRectF(left, box.top() + 8, wide, 18)
        paint.draw_text(
            painter, name, step.name, theme.font(12, 600), ink if step.current else "ink2"
        )
        paint.draw_text(
            painter, QRectF(left, box.top() + 24, wide, 28), step.number, theme.font(21, 600), ink
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{step.tone}.dot"))
        painter.drawEllipse(QPointF(left + 3, box.top() + 63), 3, 3)
        note = QRectF(left + 11, box.top() + 54, wide - 9, 18)
        paint.draw_text(painter, note, step.note, theme.font(11, 500), f"{step.tone}.text")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._under(event.position())
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if self._hover >= 0 else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position())
        if number >= 0:
            self.chosen.emit(self._steps[number].place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._steps:
            self._at = max(0, min(len(self._steps) - 1, self._at + step))
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.chosen.emit(self._steps[self._at].place)
        else:
            super().keyPressEvent(event)
