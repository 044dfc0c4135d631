"""Find words in the source that is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import row
from pincite.ui.widgets.search_field import SearchField


class FindBar(QWidget):
    """A field, the place among the hits, and the way to the next; Return and Shift+Return step.

    ``searched(words)`` on every change, ``stepped(+1 or -1)``, ``closed`` on Escape.
    """

    searched = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Find in this source"), width=2000)
        self.field.searched.connect(self.searched)
        self._count = secondary("")
        close = IconButton("close", self.tr("Close"), self.leave)
        back = IconButton("up", self.tr("Previous (Shift+Return)"), lambda: self.stepped.emit(-1))
        on = IconButton("down", self.tr("Next (Return)"), lambda: self.stepped.emit(1))
        self.setLayout(
            row((self.field, 1), self._count, back, on, close, margins=(12, 4, 8, 6), gap=4)
        )
        leaving = QShortcut(QKeySequence("Escape"), self)
        leaving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leaving.activated.connect(self.leave)
        self.hide()

    def enter(self) -> None:
        """Show the bar with the keys in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the bar and forget the words."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def show_place(self, place: int, of: int) -> None:
        """Say which of how many hits is shown, from 1; none: say so."""
        words = self.tr("%1 of %2").replace("%1", str(place)).replace("%2", str(of))
        asked = bool(self.field.text().strip())
        self._count.setText(words if of else (self.tr("Not found") if asked else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
