"""A card of rows about one item: what its tags, its remarks, its responses have in common."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from pincite.ui.session import Session
from pincite.ui.widgets.layouts import Card, clear, column, put
from pincite.ui.widgets.panels import SectionHeader


class RowsCard(Card):
    """A head and rows; it hides where no item is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""

    def _furnish(self, head: SectionHeader, gap: int) -> None:
        """Put in the head and room for the rows, ``gap`` pixels apart."""
        self._head = head
        self._rows = column(margins=(16, 0, 8, 12), gap=gap)
        put(self.body, head)
        put(self.body, self._rows)

    def _turn_to(self, handle: str, *changing: QAbstractButton) -> bool:
        """Empty the rows for an item; False where none is chosen.

        ``changing``: the buttons that are on while the case may be written.
        """
        self._handle = handle
        self.setVisible(bool(handle))
        clear(self._rows)
        for button in changing:
            button.setEnabled(self._session.writable)
        return bool(handle)
