"""The table of every list: no grid, hairlines, an accent bar, ids instead of row numbers."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from pincite.ui import theme
from pincite.ui.models.base import BlockModel
from pincite.ui.theme import tokens
from pincite.ui.widgets import carrying
from pincite.ui.widgets.carrying import Carried
from pincite.ui.widgets.delegates import CellDelegate


class TableView(QTableView):
    """Shows a ``BlockModel``; speaks of items by id.

    ``picked(id)`` when the current item changes (None when none), ``opened(id)`` on Return or a
    double click, ``menu_wanted(id, global position)`` on a right click or the menu key,
    ``delete_wanted(ids)`` on Delete. After ``offer`` its rows can be dragged out, and copied by
    Ctrl+C, as items.
    """

    picked = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(list)

    def __init__(
        self, name: str, row_height: int = tokens.ROW_TABLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._wanted: Any = None
        self._carried: Callable[[Sequence[Any]], list[Carried]] | None = None
        self._empty: QWidget | None = None
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._dress(row_height)

    def _dress(self, row_height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setAccessibleName(self.accessibleName())
        rows.setAccessibleName(self.accessibleName())
        head.setFixedHeight(34)
        head.setHighlightSections(False)
        head.setFont(theme.font(12, 600))
        head.setSortIndicatorClearable(True)
        head.setSectionsMovable(False)

    def show_model(self, model: BlockModel, *, sortable: bool = True) -> None:
        """Show a model: its columns' widths, its order, and the item picked before a reset."""
        self.setModel(model)
        head = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(number, mode.Stretch if column.stretch else mode.Interactive)
            self.setColumnWidth(number, column.width)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sortable)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        model.modelReset.connect(self._restore)
        self._show_empty()

    def block_model(self) -> BlockModel:
        """The model shown."""
        return cast(BlockModel, self.model())

    def current_id(self) -> Any:
        """The id of the current item, None where there is none."""
        return self.block_model().id_at(self.currentIndex().row())

    def selected_ids(self) -> list[Any]:
        """The ids of every selected row, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.block_model().id_at(row) for row in rows]

    def pick(self, item: Any) -> bool:
        """Select an item and scroll to it; False where the table does not show it."""
        self._wanted = item
        place = self.block_model().place_of(item)
        if place < 0:
            return False
        index = self.block_model().index(place, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
        return True

    def offer(self, carried: Callable[[Sequence[Any]], list[Carried]]) -> None:
        """Let rows be carried out; ``carried(ids)`` says which items they are."""
        self._carried = carried
        self.setDragEnabled(True)

    def carried(self) -> list[Carried]:
        """The items of the selected rows, or else of the current one."""
        if self._carried is None:
            return []
        current = self.current_id()
        chosen = self.selected_ids() or ([] if current is None else [current])
        return self._carried(chosen)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        carrying.drag(self.carried(), self)

    def set_empty(self, empty: QWidget) -> None:
        """What stands in the table while it has no rows."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = empty
        empty.setParent(self.viewport())
        self._show_empty()

    def _show_empty(self) -> None:
        if self._empty is None:
            return
        none = self.model() is None or self.model().rowCount() == 0
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(none)

    def _restore(self) -> None:
        self._show_empty()
        if self._wanted is not None and not self.pick(self._wanted):
            self._wanted = None
            self.picked.emit(None)

    def _current_changed(self) -> None:
        item = self.current_id()
        if item is not None:
            self._wanted = item
            self.picked.emit(item)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def _open(self, place: int) -> None:
        item = self.block_model().id_at(place)
        if item is not None:
            self.opened.emit(item)

    def _menu(self, position: QPoint) -> None:
        item = self.block_model().id_at(self.rowAt(position.y()))
        if item is not None:
            self.menu_wanted.emit(item, self.viewport().mapToGlobal(position))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy) and self._carried is not None:
            carrying.copy(self.carried())
        elif event.key() == Qt.Key.Key_Menu and event.modifiers():
            self.sort_menu().exec(self.mapToGlobal(QPoint(16, self.horizontalHeader().height())))
        elif event.key() == Qt.Key.Key_Delete and self.selected_ids():
            self.delete_wanted.emit(self.selected_ids())
        else:
            super().keyPressEvent(event)

    def sort_menu(self) -> QMenu:
        """The columns to sort by, for those who use no mouse (Shift+Menu)."""
        menu = QMenu(self)
        for number, column in enumerate(self.block_model().columns):
            if column.sortable and self.isSortingEnabled() and column.title:
                action = menu.addAction(column.title)
                action.triggered.connect(partial(self._sort_by, number))
        return menu

    def _sort_by(self, number: int, _on: bool = False) -> None:
        head = self.horizontalHeader()
        again = head.sortIndicatorSection() == number
        up = head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if again and up else Qt.SortOrder.AscendingOrder
        self.sortByColumn(number, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_empty()
        self._leave_out()

    def _leave_out(self) -> None:
        """Hide spare columns, from the right, until the others have the width they ask for."""
        model = self.model()
        if not isinstance(model, BlockModel):
            return
        columns = model.columns
        needed = sum(column.width for column in columns)
        hidden = set()
        for number in reversed(range(len(columns))):
            if columns[number].spare and needed > self.viewport().width():
                hidden.add(number)
                needed -= columns[number].width
        for number in range(len(columns)):
            if self.isColumnHidden(number) != (number in hidden):
                self.setColumnHidden(number, number in hidden)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()
