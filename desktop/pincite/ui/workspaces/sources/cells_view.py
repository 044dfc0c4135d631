"""Sheets as tables; selected cells are pinned as words of a text are."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pincite.actions.cells import Table, cells_between, table_of
from pincite.casefile import Block
from pincite.ui import theme
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.layouts import clear, column, hairline, holder, row
from pincite.ui.widgets.range_paint import RANGES
from pincite.ui.widgets.range_text import PinAction
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
        self._looks: dict[tuple[int, int], tuple[str, str]] = {}

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
                self._looks[place] = (each.look, each.tip)
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

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
            return theme.colour(RANGES[self._looks[place][0]].ground)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._looks[place][1] if place in self._looks else self.words(*place)
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


class _Grid(QStyledItemDelegate):
    """Cells with hairlines in the theme's own line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        box = QRectF(option.rect)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), _line())
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), _line())


def _line() -> QColor:
    return theme.colour("line2")


class CellsView(QWidget):
    """``chosen(action, start, end)`` for selected cells; ``said(words)``."""

    chosen = Signal(str, int, int)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CellsModel(self)
        self._sheets: list[list[Block]] = []
        self._actions: Sequence[PinAction] = ()
        self._marked: Sequence[Marked] = ()
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Cells of the sheet"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setItemDelegate(_Grid(self.table))
        self.table.setFont(theme.font(12))
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultSectionSize(118)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._selected())
        self._pick = QComboBox()
        self._pick.setAccessibleName(self.tr("Sheet"))
        self._pick.currentIndexChanged.connect(self._show_sheet)
        self._bar = row(gap=2)
        tools = row(self._bar, None, self._pick, margins=(10, 0, 8, 0), gap=8)
        self.setLayout(column(holder(tools, height=40), hairline(), (self.table, 1)))

    def show_tables(self, blocks: Sequence[Block]) -> None:
        """Show the tables of a source, sheet by sheet."""
        sheets: dict[str, list[Block]] = {}
        for block in blocks:
            sheets.setdefault(block.label.rpartition("!")[0], []).append(block)
        self._sheets = list(sheets.values())
        self._pick.blockSignals(True)
        self._pick.clear()
        self._pick.addItems([name or self.tr("Sheet") for name in sheets])
        self._pick.blockSignals(False)
        self._pick.setVisible(len(sheets) > 1)
        self._show_sheet(0)

    def _show_sheet(self, number: int) -> None:
        self.model.show_blocks(self._sheets[number] if 0 <= number < len(self._sheets) else [])
        self.model.mark(self._marked)
        self._selected()

    def set_actions(self, actions: Sequence[PinAction]) -> None:
        """What can be made of selected cells."""
        self._actions = actions
        clear(self._bar)
        for action in actions:
            button = Button(action.label, action.icon, "quiet")
            button.setToolTip(f"{action.label} ({action.key})")
            button.clicked.connect(partial(self._make, action.id))
            self._bar.addWidget(button)
        self._selected()

    def mark(self, marked: Sequence[Marked]) -> None:
        """Colour the cells that passages stand in."""
        self._marked = marked
        self.model.mark(marked)

    def reveal(self, start: int, end: int) -> None:
        """Bring words into view: their sheet, their cells."""
        for number, blocks in enumerate(self._sheets):
            if any(b.start <= start < b.start + len(b.text) for b in blocks):
                self._pick.setCurrentIndex(number)
                self._show_sheet(number)
        places = self.model.places(start, end)
        if places:
            self.table.setCurrentIndex(self.model.index(*places[0]))
            self.table.scrollTo(self.model.index(*places[0]))

    def words_chosen(self) -> tuple[int, int] | None:
        """The selected cells in the case's text; None where nothing is selected."""
        found = self.table.selectionModel().selectedIndexes()
        filled = [i for i in found if self.model.words(i.row(), i.column())]
        if not filled:
            return None
        first = min(filled, key=lambda i: (i.row(), i.column()))
        last = max(filled, key=lambda i: (i.row(), i.column()))
        return self.model.words_between(first.row(), first.column(), last.row(), last.column())

    def _selected(self) -> None:
        some = self.words_chosen() is not None
        for place in range(self._bar.count()):
            item = self._bar.itemAt(place)
            button = item.widget() if item is not None else None
            if button is not None:
                button.setEnabled(some)
        found = self.table.selectionModel().selectedIndexes()
        self.said.emit(self.tr("%n cells selected", "", len(found)) if some else "")

    def _make(self, action: str, _on: bool = False) -> None:
        words = self.words_chosen()
        if words is not None:
            self.chosen.emit(action, *words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        for action in self._actions:
            if typed and action.key == typed and not event.modifiers():
                self._make(action.id)
                return
        super().keyPressEvent(event)
