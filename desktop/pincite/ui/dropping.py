"""Files and folders dropped anywhere on the window come in as evidence."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from pincite.ui.main_window import MainWindow
from pincite.ui.widgets.drop_zone import dropped_files

_PLACE = "sources"


class Dropping(QObject):
    """Takes what no page wanted: it goes to the sources of the open case."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Welcome files while a case may be changed, and take them in when they fall."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if self._window.session.writable and dropped_files(event.mimeData()):
                event.acceptProposedAction()
            return True
        return False

    def _drop(self, event: QDropEvent) -> bool:
        files = dropped_files(event.mimeData())
        if not files or not self._window.session.writable:
            return False
        event.acceptProposedAction()
        self._window.visit(_PLACE)
        from pincite.ui.workspaces.sources import Sources

        page = self._window.current()
        if isinstance(page, Sources):
            page.adding.take(files)
        return True
