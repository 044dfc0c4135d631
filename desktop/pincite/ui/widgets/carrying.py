"""Items carried out of a list: dragged, or copied; a draft takes them in as bindings."""

import atexit
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pincite.ui import theme
from pincite.ui.widgets import paint

HANDLES = "application/x-pincite-handles"
_OWN_CLIPBOARD = ("offscreen", "minimal")  # platforms whose clipboard is the process's own


@dataclass(frozen=True)
class Carried:
    """An item on its way: its handle, and its title for other programs and the picture."""

    handle: str
    title: str


def carries_items(mime: QMimeData) -> bool:
    """Whether some data are items of a case."""
    return mime.hasFormat(HANDLES)


def packed(items: Sequence[Carried]) -> QMimeData:
    """Items as a draft takes them; for other programs their titles, a line each."""
    made = QMimeData()
    made.setData(HANDLES, " ".join(each.handle for each in items).encode())
    made.setText("\n".join(each.title or each.handle for each in items))
    return made


def copy(items: Sequence[Carried]) -> None:
    """Put items on the clipboard."""
    if items:
        QApplication.clipboard().setMimeData(packed(items))


@atexit.register
def _let_go_of_copied() -> None:
    """Empty a clipboard that ends with the process, while Python still runs.

    Qt would delete it after Python's end, and what was copied is an object of Python's: the
    process would end with a fault. A screen's clipboard is handed over before that, and stays.
    """
    if QApplication.instance() is not None and QApplication.platformName() in _OWN_CLIPBOARD:
        QApplication.clipboard().clear()


def drag(items: Sequence[Carried], source: QWidget) -> None:
    """Drag items out of a widget until they are dropped or let go."""
    if not items:
        return
    made = QDrag(source)
    made.setMimeData(packed(items))
    made.setPixmap(_picture(items, source))
    made.setHotSpot(QPoint(-10, 10))
    made.exec(Qt.DropAction.CopyAction)


def _picture(items: Sequence[Carried], source: QWidget) -> QPixmap:
    words = items[0].handle if len(items) == 1 else f"{items[0].handle} +{len(items) - 1}"
    font = theme.font(12, 600)
    size = QSize(round(paint.text_width(words, font)) + 22, 26)
    ratio = source.devicePixelRatioF()
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("edge"))
    painter.setBrush(theme.colour("tint"))
    box = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.drawRoundedRect(box, 6, 6)
    paint.draw_text(painter, box.adjusted(10, 0, -10, 0), words, font, "accent_text")
    painter.end()
    return made
