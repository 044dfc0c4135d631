"""Small pictures of the pages, drawn as they come into view."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pincite.ui import theme
from pincite.ui.workspaces.sources.page_store import PageStore

_WIDTH = 72
_HEIGHT = 96


class Thumbnails(QListWidget):
    """A column of pages; ``page_chosen(number from 0)``."""

    page_chosen = Signal(int)

    def __init__(self, store: PageStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._drawn: set[int] = set()
        self.setAccessibleName(self.tr("Pages"))
        self.setIconSize(QSize(_WIDTH, _HEIGHT))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMovement(QListWidget.Movement.Static)
        self.setFixedWidth(_WIDTH + 32)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.currentRowChanged.connect(self._chosen)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._soon.start())
        store.arrived.connect(self._arrived)

    def show_pages(self) -> None:
        """List the pages of the original that is open."""
        self.blockSignals(True)
        self.clear()
        self._drawn.clear()
        blank = QPixmap(_WIDTH, _HEIGHT)
        blank.fill(theme.colour("line2"))
        icon = QIcon(blank)
        for number in range(len(self._store.sizes)):
            item = QListWidgetItem(icon, str(number + 1))
            item.setSizeHint(QSize(_WIDTH + 8, _HEIGHT + 24))
            self.addItem(item)
        self.blockSignals(False)
        self._soon.start()

    def show_current(self, page: int) -> None:
        """Mark a page as the one in view."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)
        self._soon.start()

    def _chosen(self, page: int) -> None:
        if page >= 0:
            self.page_chosen.emit(page)

    def _in_view(self) -> range:
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        tall = max(1, self.viewport().height() // (_HEIGHT + 24))
        first = max(0, first)
        return range(first, min(self.count(), first + tall + 2))

    def _ask(self) -> None:
        if not self.isVisible():
            return
        for page in self._in_view():
            if page not in self._drawn:
                self._store.picture(page, self._scale(page))
                self._arrived(page)

    def _scale(self, page: int) -> float:
        width, height = self._store.sizes[page]
        return round(min(_WIDTH / width, _HEIGHT / height) * self.devicePixelRatioF(), 3)

    def _arrived(self, page: int) -> None:
        if page >= self.count() or page in self._drawn or page >= len(self._store.sizes):
            return
        drawn = self._store.drawn(page, self._scale(page))
        if drawn is not None:
            self._drawn.add(page)
            pixmap = QPixmap.fromImage(drawn)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.item(page).setIcon(QIcon(pixmap))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._soon.start()
