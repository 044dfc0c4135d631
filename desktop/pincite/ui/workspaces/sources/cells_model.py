"""The cells of a sheet as a table model; marks say which cells passages cover."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from pincite.actions.cells import Table, cells_between, table_of
from pincite.casefile import Block
from pincite.ui import theme
from pincite.ui.widgets.range_paint import RANGES
from pincite.ui.workspaces.sources.passages import Marked

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CellsModel(QAbstractTableModel):
    """The blocks of one sheet, one under the other; marks say which cells passages cover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self._rows: list[tuple[int, int]] = []
        self._looks: dict[tuple[int, int], Marked] = {}

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the table blocks of one sheet."""
        self.beginResetModel()
        self.blocks = list(blocks)
        self.tables = [table_of(block) for block in blocks]
        self._rows = [(n, r) for n, table in enumerate(self.tables) for r in range(len(table))]
        self._looks = {}
        self.endResetModel()

    def mark(self, marked: Sequence[Marked]) -> None:
        """Colour the cells that passages stand in."""
        self._looks = {}
        for each in marked:
            for place in self.places(each.passage.start, each.passage.end):
                self._looks[place] = each
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def passage_at(self, row: int, column: int) -> str:
        """The handle of the passage that a cell stands in, "" where it stands in none."""
        found = self._looks.get((row, column))
        return found.passage.handle if found else ""

    def label(self, row: int, column: int) -> str:
        """What a cell is called in a cite: ``B4``, ``Usage!B4``."""
        from pincite.actions.cells import label

        span = self._span(row, column)
        if span is None or span[0] == span[1]:
            return ""
        return label(self.blocks[self._rows[row][0]], *span)

    def places(self, start: int, end: int) -> list[tuple[int, int]]:
        """The rows and columns that words of the case's text stand in."""
        found, above = [], 0
        for block, table in zip(self.blocks, self.tables, strict=True):
            if block.start < end and start < block.start + len(block.text):
                cells = cells_between(table, start - block.start, end - block.start)
                found += [(above + cell.row, cell.column) for cell in cells]
            above += len(table)
        return found

    def words_between(self, top: int, left: int, bottom: int, right: int) -> tuple[int, int] | None:
        """The words from one cell to another in the case's text; None where they are empty."""
        first, last = self._span(top, left), self._span(bottom, right)
        if first is None or last is None or first[0] >= last[1]:
            return None
        return first[0], last[1]

    def _span(self, row: int, column: int) -> tuple[int, int] | None:
        number, inside = self._rows[row]
        table = self.tables[number]
        if column >= len(table[inside]):
            return None
        before = sum(sum(len(cell) + 1 for cell in line) for line in table[:inside])
        before += sum(len(cell) + 1 for cell in table[inside][:column])
        start = self.blocks[number].start + before
        return start, start + len(table[inside][column])

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        number, inside = self._rows[row]
        line = self.tables[number][inside]
        return line[column] if column < len(line) else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return max((len(line) for table in self.tables for line in table[:1]), default=0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = (index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(*place)
        if role == Qt.ItemDataRole.BackgroundRole and place in self._looks:
            return theme.colour(RANGES[self._looks[place].look].ground)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._looks[place].tip if place in self._looks else self.words(*place)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and place in self._looks:
            return self._looks[place].tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label(*place)} {self.words(*place)}".strip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = _RIGHT if _numeric(self.words(*place)) else _LEFT
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        from pincite.intake.cells import column_name

        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return column_name(section) if across else str(section + 1)


_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def _numeric(words: str) -> bool:
    bare = words.strip().replace(",", "").replace(".", "").replace("\u202f", "").replace(" ", "")
    return bare.lstrip("-−").rstrip("%").isdigit()
