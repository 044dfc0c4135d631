"""Where files are dropped; pressing it asks for them instead."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from pincite.ui import theme
from pincite.ui.widgets import paint
from pincite.ui.widgets.tiles import Pressable


def dropped_files(mime: QMimeData) -> list[Path]:
    """The files and folders a drop carries; nothing from elsewhere than this machine's disks."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropZone(Pressable):
    """A dashed well; ``dropped(list of Path)`` on a drop, ``on_click`` when pressed."""

    dropped = Signal(list)

    def __init__(
        self,
        title: str,
        detail: str,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 62, on_click, parent)
        self._detail = detail
        self._over = False
        self.setAccessibleDescription(detail)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self._over or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if hot else "line"), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("tint" if self._over or self.underMouse() else "alt"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        theme.draw_icon(painter, "import", QRectF(18, 22, 18, 18), "ink3")
        wide = self.width() - 62
        paint.draw_text(painter, QRectF(50, 11, wide, 20), self.text(), theme.font(13, 500))
        second = QRectF(50, 31, wide, 18)
        paint.draw_text(painter, second, self._detail, theme.font(12), "ink2")
