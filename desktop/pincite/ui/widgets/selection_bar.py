"""The dark bar that floats over selected words and offers what can be made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLayoutItem, QToolButton, QWidget

from pincite.ui import theme
from pincite.ui.widgets.layouts import clear, row

_SHADOW = 6  # pixels around the bar
_ARROW = 7


@dataclass(frozen=True)
class PinAction:
    """One thing to make of selected words; ``key`` is the letter that does it in the reader."""

    id: str
    label: str
    icon: str
    key: str = ""


class SelectionBar(QWidget):
    """Buttons in a row with an arrow to the words; ``chosen(id)`` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.actions_shown: tuple[PinAction, ...] = ()
        self._filled: object = None
        self._arrow_x = 0.0
        self._above = True
        self._row = row(margins=(10, _SHADOW + 4, 10, _SHADOW + _ARROW + 4), gap=0)
        self.setLayout(self._row)
        self.setAccessibleName(self.tr("Make of the selected words"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def set_actions(self, actions: Sequence[PinAction]) -> None:
        """Show these actions, in this order; their buttons are made when first needed."""
        self.actions_shown = tuple(actions)

    def _fill(self) -> None:
        wanted = self.actions_shown, theme.current()
        if wanted == self._filled:
            return
        self._filled = wanted
        clear(self._row)
        for action in self.actions_shown:
            self._row.addWidget(self._button(action))
        self.adjustSize()

    def _button(self, action: PinAction) -> QToolButton:
        made = QToolButton()
        made.setProperty("floating", True)
        made.setIcon(theme.icon(action.icon, "float_icon", 14, 1.9))
        made.setIconSize(QSize(14, 14))
        made.setText(f"\u2009{action.label}")
        made.setFont(theme.font(12, 600))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAccessibleName(action.label)
        if action.key:
            made.setToolTip(f"{action.label} ({action.key})")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.chosen.emit(action.id))
        return made

    def press(self, action: str) -> None:
        """Press the button of an action."""
        self._fill()
        place = [shown.id for shown in self.actions_shown].index(action)
        cast(QToolButton, cast(QLayoutItem, self._row.itemAt(place)).widget()).click()

    def place(self, words: QRectF) -> None:
        """Stand over the box of the selected words, or under it where there is no room above."""
        self._fill()
        parent = cast(QWidget, self.parentWidget())
        self._fit(parent.width())
        room = parent.width() - self.width()
        left = min(max(0.0, words.center().x() - self.width() / 2), max(0.0, room))
        self._above = words.top() - self.height() >= -_SHADOW
        top = words.top() - self.height() + _SHADOW if self._above else words.bottom() - _SHADOW
        margin = _SHADOW + 4
        head, foot = (margin, margin + _ARROW) if self._above else (margin + _ARROW, margin)
        self._row.setContentsMargins(10, head, 10, foot)
        self.move(round(left), round(top))
        half = _ARROW + 12
        aim = words.center().x() - left
        self._arrow_x = min(max(half, aim), self.width() - half)
        self.show()
        self.raise_()
        self.update()

    def _fit(self, room: int) -> None:
        """Buttons lose their words, from the right, until the bar has room."""
        style, option = Qt.ToolButtonStyle, Qt.FindChildOption.FindDirectChildrenOnly
        buttons = self.findChildren(QToolButton, options=option)
        for button in buttons:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        for button in reversed(buttons):
            if sum(each.sizeHint().width() for each in buttons) + 20 <= room:
                break
            button.setToolButtonStyle(style.ToolButtonIconOnly)
        self._row.invalidate()
        self.adjustSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = _SHADOW if self._above else _SHADOW + _ARROW
        body = QRectF(
            _SHADOW, top, self.width() - 2 * _SHADOW, self.height() - 2 * _SHADOW - _ARROW
        )
        for grow in range(_SHADOW):
            painter.setBrush(QColor(10, 20, 35, 9))
            painter.drawRoundedRect(body.adjusted(-grow, 2 - grow, grow, 2 + grow), 9, 9)
        painter.setBrush(theme.colour("float_bg"))
        painter.drawRoundedRect(body, 9, 9)
        edge = body.bottom() - 0.5 if self._above else body.top() + 0.5
        tip = edge + _ARROW if self._above else edge - _ARROW
        points = [
            QPointF(self._arrow_x - _ARROW, edge),
            QPointF(self._arrow_x + _ARROW, edge),
            QPointF(self._arrow_x, tip),
        ]
        painter.drawPolygon(QPolygonF(points))
