"""What the window says without stopping anyone: a notice with Undo, and work in progress."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import Text
from pincite.ui.widgets.layouts import Frame, row

SHOWN_FOR = 7000  # milliseconds; long enough to read two sentences and reach Undo


class NoticeBar(Frame):
    """A message over the foot of its parent, gone after a while; the pointer on it keeps it."""

    undo_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("notice", parent=parent)
        self._words = Text("", 12, 500, "white")
        self._undo = Button(self.tr("Undo"), kind="notice", on_click=self._undone)
        dismiss = self.tr("Dismiss")
        close = IconButton("close", dismiss, self.hide, colour="float_icon")
        close.setProperty("floating", True)
        self.setLayout(row(self._words, self._undo, close, margins=(14, 5, 6, 5), gap=10))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: bool = False) -> None:
        """Show a sentence, with an Undo button where the change can be taken back."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undo)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(SHOWN_FOR)

    def text(self) -> str:
        """The sentence last shown."""
        return self._words.text()

    def _undone(self) -> None:
        self.hide()
        self.undo_pressed.emit()

    def _place(self) -> None:
        parent = cast(QWidget, self.parentWidget())
        self.setMaximumWidth(max(200, parent.width() - 40))
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - 24)

    def enterEvent(self, _event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._timer.start(SHOWN_FOR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


class ProgressStrip(Frame):
    """One piece of work: its title, how far it is, and Cancel."""

    def __init__(
        self, title: str, on_cancel: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent=parent)
        self._title = Text(title, 12, 600)
        self._step = Text("", 12, 400, "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._bar.setMinimumWidth(120)
        self._cancel = Button(self.tr("Cancel"), kind="small", on_click=on_cancel)
        parts = row(self._title, self._step, (self._bar, 1), self._cancel, gap=12)
        parts.setContentsMargins(16, 7, 10, 7)
        parts.setAlignment(self._bar, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(parts)

    def set_progress(self, share: float, step: str = "") -> None:
        """How much is done, from 0 to 1; below 0: not known."""
        if share < 0:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(share * 1000))
        self._step.setText(step)

    def cancelling(self) -> None:
        """Say that the work has been asked to stop."""
        self._cancel.disable(self.tr("Stopping"))
        self._step.setText(self.tr("Stopping"))
