"""The dialog after a bug."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from pincite.ui.dialogs.base import Dialog
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.layouts import put, row


class CrashDialog(Dialog):
    """Says that something went wrong, and lets the details be copied."""

    def __init__(self, report: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Crash", "Something went wrong"),
            translate("Crash", "Close"),
            translate(
                "Crash",
                "This is a fault of the program. Your last change was either saved whole or not "
                "made at all. The details below name places in the program, and no words of "
                "your case.",
            ),
            width=620,
            cancel=False,
        )
        self.box = QPlainTextEdit(report)
        self.box.setReadOnly(True)
        self.box.setAccessibleName(translate("Crash", "Details"))
        self.box.setMinimumHeight(190)
        copy = Button(translate("Crash", "Copy the details"), "copy", on_click=self.copy)
        put(self.body, self.box)
        put(self.body, row(copy, None))

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.box.toPlainText())
