"""Under the text: what is selected, where one is, and whether the source was reviewed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import ElidedLabel, Icon, secondary
from pincite.ui.widgets.layouts import column, hairline, holder, row


class ReaderFoot(QWidget):
    """``turned(±1)`` to another part of a long text, ``review_wanted`` on the button."""

    turned = Signal(int)
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("passed", "accent_text", 14)
        self._said = ElidedLabel("", 12, 400, "ink2")
        self._where = secondary("")
        self._back = IconButton("up", self.tr("Earlier part"), lambda: self.turned.emit(-1))
        self._on = IconButton("down", self.tr("Next part"), lambda: self.turned.emit(1))
        self.review = Button("", kind="small", on_click=self.review_wanted.emit)
        line = row(
            self._icon,
            (self._said, 1),
            self._where,
            self._back,
            self._on,
            self.review,
            margins=(16, 0, 10, 0),
            gap=7,
        )
        self.setLayout(column(hairline(), holder(line, height=37)))
        self.show_parts(1)
        self.say("")

    def say(self, words: str) -> None:
        """Say what is selected; nothing says how to begin."""
        self._icon.set_icon("passed" if words else "info", "accent_text" if words else "ink3")
        self._said.set_text(words or self.tr("Select words, then press a letter"))

    def explain(self, words: str) -> None:
        """Say why something was found; the tool tip holds what has no room."""
        self.say(words)
        self._said.setToolTip(words)

    def show_where(self, words: str) -> None:
        """Say which page or part is shown."""
        self._where.setText(words)

    def show_parts(self, parts: int) -> None:
        """Offer the way to other parts where there are several."""
        self._back.setVisible(parts > 1)
        self._on.setVisible(parts > 1)

    def show_review(self, reviewed: bool, writable: bool) -> None:
        """The button says what pressing it does."""
        self.review.setText(self.tr("Review again") if reviewed else self.tr("Mark reviewed"))
        if writable:
            self.review.enable()
        else:
            self.review.disable(self.tr("This case is open for reading only."))
