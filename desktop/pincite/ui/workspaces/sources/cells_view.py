"""Sheets as tables; selected cells are pinned as words of a text are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pincite.casefile import Block
from pincite.ui import theme
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.flow import Flow
from pincite.ui.widgets.layouts import clear, column, hairline, holder, row
from pincite.ui.widgets.range_text import PinAction
from pincite.ui.workspaces.sources.cells_model import CellsModel
from pincite.ui.workspaces.sources.passages import Marked

Index = QModelIndex | QPersistentModelIndex


class _Grid(QStyledItemDelegate):
    """Cells with hairlines in the theme's own line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        box = QRectF(option.rect)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), _line())
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), _line())


def _line() -> QColor:
    return theme.colour("line2")


class _Table(QTableView):
    """Hands letters and Return over instead of searching by them; see ``CellsView``."""

    typed = Signal(str)
    entered = Signal()
    menu_wanted = Signal(QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text().isalpha() and not held:
            self.typed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        here = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_wanted.emit(here if keyed else event.pos())


class CellsView(QWidget):
    """Sheets. ``chosen(action, start, end)`` for selected cells; ``said(words)``.

    ``passage_opened(handle)`` on Return or a double click in a marked cell;
    ``passage_menu(handle, global point)`` where its menu is wanted.
    """

    chosen = Signal(str, int, int)
    said = Signal(str)
    passage_opened = Signal(str)
    passage_menu = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CellsModel(self)
        self._sheets: list[list[Block]] = []
        self._actions: Sequence[PinAction] = ()
        self._marked: Sequence[Marked] = ()
        self.table = _Table()
        self.table.typed.connect(self._typed)
        self.table.entered.connect(self._enter)
        self.table.doubleClicked.connect(lambda _index: self._enter())
        self.table.menu_wanted.connect(self._menu)
        self.setFocusProxy(self.table)
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
        self._bar = Flow(0)
        self._sheet = holder(row(self._pick, None, margins=(10, 0, 8, 6)))
        tools = holder(self._bar)
        tools.setContentsMargins(6, 5, 8, 5)
        self.table.setCornerWidget(QWidget())
        self.setLayout(column(tools, self._sheet, hairline(), (self.table, 1)))

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
        self._sheet.setVisible(len(sheets) > 1)
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
        self.said.emit(self._told() if some else "")

    def _told(self) -> str:
        """Which cells are selected, as a cite would call them."""
        found = self.table.selectionModel().selectedIndexes()
        places = [(i.row(), i.column()) for i in found if self.model.words(i.row(), i.column())]
        first, last = self.model.label(*min(places)), self.model.label(*max(places))
        if len(found) == 1:
            return self.tr("Cell %1 selected").replace("%1", first)
        words = self.tr("%n cells selected: %1 to %2", "", len(found))
        return words.replace("%1", first).replace("%2", last.rpartition("!")[2])

    def _make(self, action: str, _on: bool = False) -> None:
        words = self.words_chosen()
        if words is not None:
            self.chosen.emit(action, *words)

    def _typed(self, letter: str) -> None:
        for action in self._actions:
            if action.key == letter:
                self._make(action.id)

    def _enter(self) -> None:
        index = self.table.currentIndex()
        handle = self.model.passage_at(index.row(), index.column())
        if handle:
            self.passage_opened.emit(handle)

    def _menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at) if self.table.indexAt(at).isValid() else None
        index = index or self.table.currentIndex()
        handle = self.model.passage_at(index.row(), index.column())
        if handle:
            self.passage_menu.emit(handle, self.table.viewport().mapToGlobal(at))
