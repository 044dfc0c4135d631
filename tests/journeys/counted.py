"""Hands that count: every click and every key chord of a user, on real widgets, is an action.

A typed field counts once. Choosing in a list box is a click that opens it and one on the entry.
A dialog that opens is answered while it is open, as a user would.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui.dialogs import Dialog
from tests.journeys.window_hands import until

LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Counts what it does; ``said`` is the list of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.said: list[str] = []

    @property
    def count(self) -> int:
        """How many actions it took."""
        return len(self.said)

    def click(self, widget: QWidget, what: str = "") -> None:
        """Click a widget that a user can see and that is on."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.said.append(f"click {what or _words(widget)}")
        QTest.mouseClick(widget, LEFT, pos=widget.rect().center())

    def key(self, widget: QWidget, key: Qt.Key, what: str) -> None:
        """Press a key chord."""
        self.said.append(f"press {what}")
        QTest.keyClick(widget, key)

    def choose(self, box: QComboBox, data: Any) -> None:
        """Open a list box and click an entry: two actions."""
        at = box.findData(data)
        assert at >= 0, data
        self.click(box, "the list of templates")
        until(self.qtbot, box.view().isVisible)
        view = box.view()
        index = box.model().index(at, box.modelColumn())
        view.scrollTo(index)
        # A list box takes no click that may still be the one that opened it.
        self.qtbot.wait(QApplication.doubleClickInterval() + 50)
        QTest.mouseMove(view.viewport(), view.visualRect(index).center())
        view.setCurrentIndex(index)
        self.said.append(f"click {box.itemText(at)}")
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        until(self.qtbot, lambda: box.currentIndex() == at)

    def menu(self, words: str) -> None:
        """Click an entry of the menu that is open."""
        until(self.qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if words in one.text())
        self.said.append(f"click {action.text()}")
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def in_dialog(self, opens: Callable[[], Any], *deeds: Callable[[Any], Any]) -> None:
        """Do something that opens a dialog, and the deeds in it; the dialog must have closed."""
        problems: list[BaseException] = []
        waiting = list(deeds)

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if not isinstance(shown, Dialog):
                QTimer.singleShot(20, look)
                return
            try:
                while waiting:
                    waiting.pop(0)(shown)
                assert not shown.isVisible(), f"{shown.windowTitle()} is still open"
            except BaseException as error:
                problems.append(error)
                shown.reject()

        QTimer.singleShot(20, look)
        opens()
        if problems:
            raise problems[0]
        assert not waiting, "no dialog opened"


def _words(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return words.strip() or widget.accessibleName()
