"""One of several: a segmented control, and filter chips above a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from pincite.ui import theme
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.flow import Flow
from pincite.ui.widgets.layouts import Frame, clear, row


class Segmented(Frame):
    """A segmented control of ``(key, words)``."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], current: str, parent: QWidget | None = None
    ) -> None:
        box = row(margins=(2, 2, 2, 2), gap=2)
        super().__init__("segments", box, parent)
        self.setFixedHeight(32)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _ in choices]
        for number, (key, words) in enumerate(choices):
            button = Button(words, kind="segment")
            button.setCheckable(True)
            button.setChecked(key == current)
            self._group.addButton(button, number)
            box.addWidget(button)
        self._group.idToggled.connect(self._toggled)

    def current(self) -> str:
        """The key of the choice that is on."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Switch to a choice; ``chosen`` fires when it was another."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._keys[number])


def _said(words: str, count: int | None) -> str:
    return words if count is None else f"{words} {count}"


class FilterChips(QWidget):
    """Filters of ``(key, words, count)`` of which one is on; a count of None shows none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(6)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._group.idToggled.connect(self._toggled)

    def set_choices(self, choices: Sequence[tuple[str, str, int | None]], current: str) -> None:
        """Show these filters, ``current`` on; emits nothing."""
        if [key for key, _, _ in choices] == self._keys and current == self.current():
            for button, (_key, words, count) in zip(self._group.buttons(), choices, strict=True):
                button.setText(_said(words, count))
                button.setAccessibleName(_said(words, count))
            return
        focused = next((b for b in self._group.buttons() if b.hasFocus()), None)
        had = self._keys[self._group.id(focused)] if focused else None
        self._group.blockSignals(True)
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear(self._row)
        self._keys = [key for key, _, _ in choices]
        for number, (key, words, count) in enumerate(choices):
            button = Button(_said(words, count), kind="chip")
            button.setCheckable(True)
            button.setChecked(key == current)
            button.setFont(theme.font(12, 600 if key == current else 500))
            self._group.addButton(button, number)
            self._row.addWidget(button)
            if key == had:
                button.setFocus()
        self._group.blockSignals(False)

    def current(self) -> str:
        """The key of the filter that is on, "" while there are none."""
        return self._keys[self._group.checkedId()] if self._keys else ""

    def choose(self, key: str) -> None:
        """Switch to a filter; ``chosen`` fires when it was another."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def _toggled(self, number: int, on: bool) -> None:
        self._group.button(number).setFont(theme.font(12, 600 if on else 500))
        if on:
            self.chosen.emit(self._keys[number])
