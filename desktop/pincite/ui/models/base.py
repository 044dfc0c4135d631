"""A table model that holds ids and fetches the rows that are looked at, block by block."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pincite.ui.models.cells import Cell, plain

Id = Hashable
Row = Any  # what fetch returns for an id: a mapping or a dataclass; only the columns look inside
Fetch = Callable[[Sequence[Any]], Sequence[Row | None]]
Index = QModelIndex | QPersistentModelIndex
BLOCK = 50  # rows asked for at once: more than a screen shows, 10 ms to fetch and validate
KEPT_BLOCKS = 160

_ROOT = QModelIndex()
CellRole = Qt.ItemDataRole.UserRole + 1
IdRole = Qt.ItemDataRole.UserRole + 2
RowRole = Qt.ItemDataRole.UserRole + 3

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True)
class Column:
    """One column: ``render`` makes a cell from a row; ``key`` is what a sort asks SQL for."""

    key: str
    title: str
    render: Callable[[Row], Cell]
    width: int = 120
    align: Literal["left", "centre", "right"] = "left"
    stretch: bool = False
    sortable: bool = True
    tip: Callable[[Row], str] | None = None
    spare: bool = False  # left out where the table is too narrow for all of them


class BlockModel(QAbstractTableModel):
    """Ids in order, columns, and a cache of fetched rows.

    ``fetch(ids)`` returns one row for each id, in their order, None for one that is gone. Sorting
    and filtering are SQL's: ``sort_requested(key, descending)`` asks for them, ``set_ids`` brings
    the answer.
    """

    sort_requested = Signal(str, bool)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: list[Any] = []
        self._places: dict[Any, int] = {}
        self._blocks: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._sorted_by = ""

    # -- what the workspace says

    def set_ids(self, ids: Iterable[Id]) -> None:
        """Show these items in this order. The same ids again only fetch their rows anew."""
        wanted = list(ids)
        if wanted == self._ids:
            self.refresh()
            return
        self.beginResetModel()
        self._ids = wanted
        self._places = {item: place for place, item in enumerate(wanted)}
        self._blocks.clear()
        self.endResetModel()

    def lengthen(self, ids: Iterable[Id]) -> bool:
        """Show these items, which begin with those shown now; False where they do not.

        The rows that are there stay as they were fetched: only what is new is asked for.
        """
        wanted, first = list(ids), len(self._ids)
        if not first or wanted[:first] != self._ids:
            return False
        if len(wanted) > first:
            self.beginInsertRows(_ROOT, first, len(wanted) - 1)
            self._ids = wanted
            self._places.update((item, place) for place, item in enumerate(wanted[first:], first))
            self._blocks.pop(first // BLOCK, None)
            self.endInsertRows()
        return True

    def refresh(self, ids: Iterable[Id] | None = None) -> None:
        """Fetch again the rows of these items, or of all."""
        places = range(len(self._ids)) if ids is None else self._known(ids)
        if not places:
            return
        for block in {place // BLOCK for place in places}:
            self._blocks.pop(block, None)
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def _known(self, ids: Iterable[Id]) -> list[int]:
        return [self._places[item] for item in ids if item in self._places]

    # -- what the view and the workspace ask

    def ids(self) -> list[Any]:
        """The ids in order."""
        return list(self._ids)

    def id_at(self, place: int) -> Any:
        """The id in a row of the table, None outside it."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, item: Id) -> int:
        """The row of the table an id stands in, -1 where it is not shown."""
        return self._places.get(item, -1)

    def row_at(self, place: int) -> Row | None:
        """The fetched row at a place, None outside the table or where the item is gone."""
        if not 0 <= place < len(self._ids):
            return None
        number, inside = divmod(place, BLOCK)
        if number not in self._blocks:
            wanted = self._ids[number * BLOCK : (number + 1) * BLOCK]
            rows = list(self._fetch(wanted))
            if len(rows) != len(wanted):
                raise ValueError("fetch must return one row for each id")
            self._blocks[number] = rows
            if len(self._blocks) > KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return self._blocks[number][inside]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
            | Qt.ItemFlag.ItemIsDragEnabled
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter
        if role == IdRole:
            return self._ids[index.row()]
        if role not in _ROW_ROLES or (row := self.row_at(index.row())) is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        cell = column.render(row)
        return cell if role == CellRole else plain(cell)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order, "" for the list's own; the ids come back through ``set_ids``."""
        sortable = 0 <= column < len(self.columns) and self.columns[column].sortable
        key = self.columns[column].key if sortable else ""
        if key or self._sorted_by:
            self._sorted_by = key
            self.sort_requested.emit(key, order == Qt.SortOrder.DescendingOrder)


_ROW_ROLES = frozenset(
    {
        CellRole,
        RowRole,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
