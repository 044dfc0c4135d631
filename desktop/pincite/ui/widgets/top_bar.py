"""The bar over a workspace: title, subtitle, search, and the workspace's buttons."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pincite.ui.theme import tokens
from pincite.ui.widgets.labels import ElidedLabel
from pincite.ui.widgets.layouts import column, row
from pincite.ui.widgets.search_field import SearchField


class TopBar(QWidget):
    """Shows the header of the workspace in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(tokens.TOP_BAR)
        self._title = ElidedLabel("", 21, 600)
        self._subtitle = ElidedLabel("", 12, 400, "ink2")
        self.search = SearchField(self.tr("Search the whole case"), "Ctrl+K")
        self._actions: list[QWidget] = []
        words = column(None, self._title, self._subtitle, None)
        edge = tokens.PAGE_MARGIN
        self._row = row((words, 1), self.search, margins=(edge, 2, edge, 0), gap=10)
        self.setLayout(self._row)

    def show_header(self, title: str, subtitle: str, actions: Sequence[QWidget]) -> None:
        """Show a workspace's words and buttons; the buttons stay the workspace's own."""
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        if list(actions) == self._actions:
            self._share()
            return
        for old in self._actions:
            self._row.removeWidget(old)
            old.hide()
        self._actions = list(actions)
        for action in actions:
            self._row.addWidget(action)
            action.show()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """In a small window the search field gives way, so that the title can be read."""
        edges = 2 * tokens.PAGE_MARGIN + 10 * (1 + len(self._actions))
        taken = sum(action.sizeHint().width() for action in self._actions) + edges
        room = self.width() - taken - self._title.sizeHint().width()
        self.search.setMaximumWidth(max(self.search.minimumWidth(), min(284, room)))

    def header(self) -> tuple[str, str]:
        """The title and subtitle shown."""
        return self._title.text(), self._subtitle.text()
