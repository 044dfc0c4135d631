"""What the search finds, in a list under the field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from pincite.ui.models import BlockModel, Column, Label, TwoLineCell
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import Frame, column
from pincite.ui.widgets.search_field import SearchField
from pincite.ui.widgets.tables import TableView

_PAUSE = 120  # milliseconds without a key before the search runs
_ROW = 50
_SHOWN = 8


@dataclass(frozen=True)
class Found:
    """One thing found: what opens it, and its two lines."""

    handle: str
    title: str
    detail: str
    icon: str


Finder = Callable[[str], Sequence[Found]]


class SearchPopup(Frame):
    """Runs ``find`` while the user types and lists what it returns; ``chosen(handle)``."""

    chosen = Signal(str)

    def __init__(self, field: SearchField, find: Finder, parent: QWidget) -> None:
        super().__init__("card", parent=parent)
        self._field, self._find = field, find
        self._found: list[Found] = []
        self._nothing = secondary(self.tr("Nothing found"))
        self._nothing.setContentsMargins(16, 12, 16, 12)
        self._list = TableView(self.tr("What the search found"), _ROW)
        self._list.horizontalHeader().hide()
        self._model = BlockModel(
            [Column("title", "", _cell, stretch=True)],
            lambda places: [self._found[place] for place in places],
            self,
        )
        self._list.show_model(self._model, sortable=False)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self.setLayout(column(self._nothing, self._list, margins=(1, 4, 1, 4)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        field.searched.connect(self.typed)
        field.entered.connect(self._entered)
        field.stepped_down.connect(self._step_down)
        field.installEventFilter(self)
        self._list.installEventFilter(self)
        shade = QGraphicsDropShadowEffect(self)
        shade.setBlurRadius(28)
        shade.setOffset(0, 6)
        shade.setColor(QColor(10, 20, 35, 70))
        self.setGraphicsEffect(shade)
        self.hide()

    def found(self) -> list[Found]:
        """What is listed."""
        return list(self._found)

    def typed(self, text: str) -> None:
        """Hear what stands in the field; the search runs after a pause."""
        if len(text) < 2:
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()

    def _search(self) -> None:
        self._timer.stop()
        self._found = list(self._find(self._field.text().strip()))
        self._model.set_ids([])
        self._model.set_ids(range(len(self._found)))
        if self._found:
            self._list.pick(0)
        self._list.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        rows = min(len(self._found), _SHOWN)
        self._list.setFixedHeight(rows * _ROW)
        width = max(480, self._field.width())
        self.setFixedSize(width, rows * _ROW + 8 if rows else 54)
        foot = QPoint(self._field.width(), self._field.height() + 4)
        corner = self._field.mapTo(cast(QWidget, self.parentWidget()), foot)
        self.move(max(8, corner.x() - width), corner.y())

    def _entered(self, text: str) -> None:
        if len(text) >= 2 and (self._timer.isActive() or not self.isVisible()):
            self._search()
        elif self.isVisible():
            self._choose(self._list.currentIndex().row())

    def _step_down(self) -> None:
        if self.isVisible() and self._found:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._found):
            handle = self._found[place].handle
            self.hide()
            self._field.clear()
            self.chosen.emit(handle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_when_left)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.hide()
            self._field.setFocus()
            return True
        if watched is not self._list:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex().row())
            return True
        if event.key() == Qt.Key.Key_Up and self._list.currentIndex().row() == 0:
            self._field.setFocus()
            return True
        return False

    def _hide_when_left(self) -> None:
        if not self._field.hasFocus() and not self._list.hasFocus():
            self.hide()


def _cell(found: Found) -> TwoLineCell:
    return TwoLineCell(found.title, found.detail, found.icon, Label(found.handle, accent=True))
