"""Act in a dialog that a test is about to open: dialogs run their own loop until they close."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from pincite.ui.dialogs import Dialog, FormDialog


def when_asked(act: Callable[[Dialog], object], tries: int = 200) -> None:
    """Do this in the next dialog that opens; it is given up where the act leaves it open."""

    def look(left: int) -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, QDialog) and left:
            QTimer.singleShot(10, lambda: look(left - 1))
            return
        assert isinstance(shown, Dialog)
        try:
            act(shown)
        finally:
            if shown.isVisible():
                shown.reject()

    QTimer.singleShot(0, lambda: look(tries))


def fill_in(**values: object) -> None:
    """Put values into the next form that opens, and press its action."""

    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, FormDialog)
        for name, value in values.items():
            dialog.form.editor(name).set_value(value)
        dialog.action.click()

    when_asked(act)


def agree() -> None:
    """Press the action of the next dialog that opens."""
    when_asked(lambda dialog: dialog.action.click())


def give_up() -> None:
    """Cancel the next dialog that opens."""
    when_asked(lambda dialog: dialog.reject())
