"""The table of exhibits: columns, and a view whose rows can be dragged into another order."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from pincite.actions.exhibit_rows import ExhibitRow
from pincite.ui.items.dates import date_words
from pincite.ui.models import (
    Badge,
    BadgeCell,
    Column,
    Label,
    TagsCell,
    TextCell,
    TwoLineCell,
)
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import TableView, carrying
from pincite.ui.widgets.carrying import Carried

translate = QCoreApplication.translate
MIME = "application/x-pincite-exhibit-row"
_TONES: dict[str, Tone] = {"cited": "ok", "uncited": "mute", "missing": "bad", "withheld": "warn"}
_ICONS = {"missing": "warning", "withheld": "lock"}


def state_words(state: str) -> str:
    """A state in one word."""
    return {
        "cited": translate("ExhibitRows", "Cited"),
        "uncited": translate("ExhibitRows", "Not cited"),
        "missing": translate("ExhibitRows", "Not in series"),
        "withheld": translate("ExhibitRows", "Privileged"),
    }[state]


def bates(row: ExhibitRow) -> str:
    """The Bates range, empty until a binder was made."""
    one = row.exhibit
    if one is None or not one.bates_first:
        return ""
    if one.bates_first == one.bates_last:
        return one.bates_first
    return f"{one.bates_first} – {one.bates_last}"


def columns() -> list[Column]:
    """The columns of the table."""
    return [
        Column("label", translate("ExhibitRows", "Exhibit"), _label, 92, sortable=False),
        Column(
            "title", translate("ExhibitRows", "Title"), _title, 260, stretch=True, sortable=False
        ),
        Column(
            "pages",
            translate("ExhibitRows", "Pages"),
            _pages,
            62,
            "right",
            sortable=False,
            spare=True,
        ),
        Column("bates", translate("ExhibitRows", "Bates"), _bates, 150, sortable=False, spare=True),
        Column(
            "sha256",
            "SHA-256",
            _hash,
            108,
            sortable=False,
            tip=lambda row: row.source.sha256,
            spare=True,
        ),
        Column("cited", translate("ExhibitRows", "Cited in"), _cited, 96, sortable=False),
        Column("state", translate("ExhibitRows", "State"), _state, 116, sortable=False),
    ]


def _label(row: ExhibitRow) -> TagsCell | TextCell:
    return TagsCell((Label(row.label, True),)) if row.label else TextCell("–", tone="ink3")


def _title(row: ExhibitRow) -> TwoLineCell:
    source = row.source
    dated = date_words(source.published, weekday=False) if source.published else ""
    under = " · ".join(part for part in (source.author or source.outlet, dated) if part)
    return TwoLineCell(row.title, under, tag=Label(source.handle))


def _pages(row: ExhibitRow) -> TextCell:
    return TextCell(row.pages or "–", tone="ink" if row.pages else "ink3")


def _bates(row: ExhibitRow) -> TextCell:
    words = bates(row)
    return TextCell(words or "–", tone="ink2" if words else "ink3")


def _hash(row: ExhibitRow) -> TextCell:
    return TextCell(f"{row.source.sha256[:4]}…{row.source.sha256[-4:]}", tone="ink2")


def _cited(row: ExhibitRow) -> TextCell:
    count = len(row.cited)
    if not count:
        return TextCell("–", tone="ink3")
    if count == 1:
        return TextCell(translate("ExhibitRows", "1 place"))
    return TextCell(translate("ExhibitRows", "%1 places").replace("%1", str(count)))


def _state(row: ExhibitRow) -> BadgeCell:
    return BadgeCell(Badge(state_words(row.state), _TONES[row.state], _ICONS.get(row.state)))


class ExhibitTable(TableView):
    """Rows that move: ``moved(id, place)`` by dragging, or Alt+Up and Alt+Down."""

    moved = Signal(object, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 52, parent)
        self.movable = False
        self._pressed = (-1, 0, 0)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            carrying.copy(self.carried())
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            place = self.currentIndex().row() + step
            if self.movable and 0 <= place < self.block_model().rowCount():
                self.moved.emit(self.current_id(), place)
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._pressed = (self.rowAt(at.y()), at.x(), at.y())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row, x, y = self._pressed
        at = event.position().toPoint()
        far = abs(at.x() - x) + abs(at.y() - y) >= QApplication.startDragDistance()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if held and far and row >= 0:
            data = carrying.packed(self.carried())
            data.setData(MIME, str(row).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
            self._pressed = (-1, 0, 0)
            return
        super().mouseMoveEvent(event)

    def carried(self) -> list[Carried]:
        """The exhibits of the selected rows; a source that is none yet goes as the source."""
        places = [self.block_model().place_of(each) for each in self.selected_ids()]
        rows = [row for place in places if (row := self.block_model().row_at(place))]
        items = [(row.exhibit or row.source, row.title) for row in rows]
        return [Carried(item.handle, title) for item, title in items]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self.movable:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(MIME) or not self.movable:
            event.ignore()
            return
        row = int(bytes(event.mimeData().data(MIME).data()).decode())
        at = self.rowAt(event.position().toPoint().y())
        place = at if at >= 0 else self.block_model().rowCount() - 1
        item = self.block_model().id_at(row)
        event.acceptProposedAction()
        if item is not None and place != row:
            self.moved.emit(item, place)
