"""The left pane: filters, the list of sources, and where files are dropped."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pincite.ui.items.carried import offer_items
from pincite.ui.models.base import BlockModel
from pincite.ui.session import Session
from pincite.ui.theme import tokens
from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.choosers import FilterChips
from pincite.ui.widgets.drop_zone import DropZone
from pincite.ui.widgets.layouts import Card, column, hairline, holder, put, row
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.widgets.search_field import SearchField
from pincite.ui.widgets.tables import TableView
from pincite.ui.workspaces.sources import rows


class SourceList(Card):
    """The list of sources.

    ``picked(id)``, ``opened(id)``, ``menu_wanted(id, point)``, ``delete_wanted(ids)``,
    ``add_wanted``, ``dropped(paths)``.
    """

    picked = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(list)
    add_wanted = Signal()
    dropped = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._order, self._descending = "sequence", False
        self._chips: list[tuple[str, str, int | None]] = []
        self._narrow = False
        self.chips = FilterChips()
        self.chips.chosen.connect(lambda _key: self.reload())
        self.model = BlockModel(rows.columns(), lambda ids: rows.fetch(session.case, ids), self)
        self.model.sort_requested.connect(self._sorted)
        self.table = TableView(self.tr("Sources"), tokens.ROW_SOURCE)
        self.table.show_model(self.model)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.picked.connect(self.picked)
        self.table.opened.connect(self.opened)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.delete_wanted.connect(self.delete_wanted)
        offer_items(self.table, session)
        self.table.set_empty(self._nothing())
        self.zone = DropZone(
            self.tr("Drop files here to add evidence"),
            self.tr("PDF, e-mail, saved pages, Word, sheets, images – copied in and hashed"),
            self.add_wanted.emit,
        )
        self.zone.dropped.connect(self.dropped)
        self._build()

    def _build(self) -> None:
        self.filter = SearchField(self.tr("Filter the sources"), width=2000)
        self.filter.searched.connect(lambda _words: self.reload())
        self._filter_row = holder(row((self.filter, 1), margins=(12, 0, 12, 10)))
        self._filter_row.hide()
        glass = IconButton("search", self.tr("Filter the sources (Ctrl+F)"), self.toggle_filter)
        self._sort = IconButton("filter", self.tr("Sort by"), self._sort_menu)
        bar = row((self.chips, 1), glass, self._sort, margins=(12, 0, 8, 0), gap=2)
        put(self.body, holder(bar, height=46))
        put(self.body, self._filter_row)
        put(self.body, (self.table, 1))
        put(self.body, hairline())
        put(self.body, column(self.zone, margins=(12, 12, 12, 12)))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "import",
            self.tr("No source here yet"),
            self.tr("Add evidence"),
            self.add_wanted.emit,
            self.tr(
                "Add articles, letters, e-mails, PDFs, sheets or whole folders. "
                "Each is kept untouched, hashed and read."
            ),
        )

    # -- filters and order

    def toggle_filter(self) -> None:
        """Show the filter field with the keys in it, or empty and hide it."""
        if self._filter_row.isVisible() and not self.filter.text():
            self._filter_row.hide()
            self.table.setFocus()
        else:
            self._filter_row.show()
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sorted(self, key: str, descending: bool) -> None:
        self._order, self._descending = key or "sequence", descending and bool(key)
        self.reload()

    def sort_menu(self) -> QMenu:
        """The orders of the list; the one in use is ticked, and turns round when chosen again."""
        menu, group = QMenu(self), QActionGroup(self)
        for key, label in (
            ("sequence", self.tr("Order of addition")),
            ("title", self.tr("Title")),
            ("published", self.tr("Date")),
            ("outlet", self.tr("Outlet")),
            ("author", self.tr("Author")),
            ("type", self.tr("Type")),
            ("status", self.tr("Status")),
        ):
            action = QAction(label, menu, checkable=True)
            action.setChecked(key == self._order)
            group.addAction(action)
            menu.addAction(action)
            action.triggered.connect(partial(self._sort_by, key))
        return menu

    def _sort_menu(self) -> None:
        self.sort_menu().exec(self._sort.mapToGlobal(QPoint(0, self._sort.height() + 2)))

    def _sort_by(self, key: str, _on: bool = False) -> None:
        self._descending = key == self._order and not self._descending
        self._order = key
        self.reload()

    # -- what it shows

    def chip_counts(self) -> list[tuple[str, str, int | None]]:
        """The filters with their counts, as last loaded."""
        return self._chips

    def load(self) -> None:
        """Count the filters anew and ask SQL for the list."""
        self._chips = rows.chips(self._session.case)
        self._show_chips()
        self.reload()

    def lengthen(self) -> None:
        """Show what has landed since: the rows that are there have not changed."""
        self._chips = rows.chips(self._session.case)
        self._show_chips()
        if not self.model.lengthen(self._asked()):
            self.reload()

    def _show_chips(self) -> None:
        shown = self._chips
        if self._narrow:
            shown = [(key, words, n if key == "all" else None) for key, words, n in shown[:3]]
        keys = [key for key, _, _ in shown]
        current = self.chips.current()
        if keys:
            self.chips.set_choices(shown, current if current in keys else "all")

    def reload(self) -> None:
        """Ask SQL for the list; the picked source stays, or the first one is picked."""
        if not self._session.is_open:
            return
        self.model.set_ids(self._asked())
        if self.table.current_id() is None and self.model.ids():
            self.table.pick(self.model.ids()[0])

    def _asked(self) -> list[str]:
        return self._session.case.ids(
            "source",
            order=self._order,
            descending=self._descending,
            where=rows.where_of(self.chips.current()),
            matching=self.filter.text(),
        )

    def show_source(self, source: str) -> None:
        """Pick a source by id; filters that hide it are taken away."""
        if self.model.place_of(source) < 0:
            self.filter.clear()
            self.chips.choose("all")
            self.reload()
        self.table.pick(source)

    def step(self, by: int) -> None:
        """Pick the source that many rows further down."""
        ids = self.model.ids()
        here = self.model.place_of(self.table.current_id())
        if ids:
            self.table.pick(ids[min(max(0, here + by), len(ids) - 1)])

    def narrow(self, on: bool) -> None:
        """Show fewer filters, where there is little room."""
        if on != self._narrow:
            self._narrow = on
            self._show_chips()
