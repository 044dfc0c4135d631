"""A box that chooses one of a few items by title: the series shown, the document that cites it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox


class Switch(QComboBox):
    """One of several items, known by handle; ``name`` is what screen readers say."""

    def __init__(self, name: str, run: Callable[[int], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText("–")
        self.setMinimumWidth(120)
        self.setMaximumWidth(340)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(run)

    @property
    def handle(self) -> str:
        """The handle of the item chosen, empty where there is none."""
        return str(self.currentData() or "")

    def choose(self, handle: str) -> None:
        """Show an item; nobody is told."""
        self.setCurrentIndex(self.findData(handle))

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these handles and titles; what was chosen stays so where it is still offered."""
        kept = self.currentData()
        self.clear()
        for handle, title in choices:
            self.addItem(title, handle)
        self.setCurrentIndex(max(0, self.findData(kept)) if choices else -1)
        self.setEnabled(bool(choices))
