"""A workspace made of a list and an inspector: filters, a table SQL sorts, one item's cards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from pincite.ui.items.carried import offer_items
from pincite.ui.items.details import DetailsCard, PartsCard
from pincite.ui.items.dialogs import add_item, edit_item, link_item, remove_items
from pincite.ui.items.linked import LinkedItems
from pincite.ui.items.remarks import RemarksCard
from pincite.ui.items.standing import StandingCard
from pincite.ui.items.tags import TagsCard
from pincite.ui.models.base import BlockModel, Column
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.choosers import FilterChips
from pincite.ui.widgets.layouts import Card, column, hairline, row
from pincite.ui.widgets.panels import EmptyState, Inspector
from pincite.ui.widgets.search_field import SearchField
from pincite.ui.widgets.tables import TableView
from pincite.ui.workspaces.base import Workspace


def fitting(inspector: int, page: int) -> int:
    """The width of an inspector beside a list, in a window that may be small."""
    return inspector if page >= 1000 else max(250, page * 36 // 100)


@dataclass(frozen=True)
class Filter:
    """A chip over the list: its words, and the fields that rows must have."""

    key: str
    label: str
    where: Mapping[str, Any] = field(default_factory=dict)


class ListPage(Workspace):
    """One kind of item as a list. Subclasses say its kind, columns, filters and words.

    Keys: Return edits, Del removes, F2 edits, Ctrl+F filters, Ctrl+L links.
    """

    kind = ""
    icon = "page"
    row_height = 44
    inspector_width = 340
    embedded = False  # inside another page: no margins, its own button over the list

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._order, self._descending = "sequence", False
        self.filter = SearchField(self.tr("Filter this list"), width=220)
        self.filter.searched.connect(lambda _text: self.reload())
        self.chips = FilterChips()
        self.chips.chosen.connect(lambda _key: self.reload())
        self.model = BlockModel(self.columns(), self._fetch, self)
        self.model.sort_requested.connect(self._sort)
        self.table = TableView(self.title(), self.row_height)
        self.table.show_model(self.model)
        offer_items(self.table, session)
        self.table.picked.connect(self._picked)
        self.table.opened.connect(lambda _id: self.edit())
        self.table.menu_wanted.connect(self._menu)
        self.table.delete_wanted.connect(lambda _ids: self.remove())
        self.table.set_empty(self.empty())
        self.details = DetailsCard(session)
        self.details.edit_wanted.connect(self.edit)
        self.linked = LinkedItems(session)
        self.linked.opened.connect(lambda handle: self.go.emit("", handle))
        self.parts = PartsCard(session)
        self.parts.opened.connect(lambda handle: self.go.emit("", handle))
        self.remarks = RemarksCard(session)
        self.standing = StandingCard(session)
        self.tags = TagsCard(session)
        self.inspector = Inspector(self.tr("Details"), self.inspector_width)
        self.inspector.show_cards(*self.cards())
        self._add = self.add_button()
        bar = row((self.chips, 1), self.filter, margins=(12, 9, 12, 9))
        if self.embedded:
            bar.addWidget(self._add)
        self.list_card = Card(bar, hairline("hairline"), (self.table, 1))
        whole = row(
            (self.list_card, 1),
            self.inspector,
            gap=12,
            margins=(0, 0, 0, 0) if self.embedded else (20, 0, 20, 18),
        )
        self.setLayout(column((whole, 1)))
        for keys, run in (
            ("F2", self.edit),
            ("Ctrl+F", self.filter.setFocus),
            ("Ctrl+L", self.link),
        ):
            QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            ).activated.connect(run)

    # -- to be said by each page

    def columns(self) -> Sequence[Column]:
        """The table's columns."""
        raise NotImplementedError

    def filters(self) -> Sequence[Filter]:
        """The chips, the first of which shows all."""
        return (Filter("all", self.tr("All")),)

    def empty(self) -> EmptyState:
        """What stands in an empty list."""
        raise NotImplementedError

    def add_words(self) -> str:
        """The words of the button that adds an item."""
        raise NotImplementedError

    def cards(self) -> list[QWidget]:
        """The inspector's cards."""
        rest = [self.linked, self.remarks, self.parts, self.tags, self.standing]
        return [self.details, *self.own_cards(), *rest]

    def own_cards(self) -> list[QWidget]:
        """The cards that only this kind of item has, after its details."""
        return []

    def where(self) -> Mapping[str, Any]:
        """Fields that rows must have whatever the chips say."""
        return {}

    def show_item(self, handle: str) -> None:
        """Show an item in the inspector; empty shows none."""
        for card in (self.details, self.linked, self.remarks, self.parts, self.tags):
            card.show_item(handle)
        self.standing.show_item(handle)

    def rows(self, items: list[Any]) -> list[Any]:
        """What the columns render, from the fetched values."""
        return items

    # -- the workspace

    def add_button(self) -> Button:
        """The primary action of the top bar."""
        return Button(self.add_words(), "add", "primary", on_click=self.add)

    def top_actions(self) -> list[QWidget]:
        return [self._add]

    def panes(self) -> list[QWidget]:
        return [self.list_card, self.inspector]

    def load(self) -> None:
        case = self.session.case
        chips = []
        for each in self.filters():
            count = len(case.ids(self.kind, where={**self.where(), **each.where}))
            chips.append((each.key, each.label, count))
        current = self.chips.current() or self.filters()[0].key
        self.chips.set_choices(chips, current)
        if self.session.writable:
            self._add.enable()
        else:
            self._add.disable(self.tr("This case is open for reading only."))
        self.reload()

    def reload(self) -> None:
        """Ask SQL for the list again, and show the picked item anew."""
        if not self.session.is_open:
            return
        chosen = next((f for f in self.filters() if f.key == self.chips.current()), None)
        self.model.set_ids(
            self.session.case.ids(
                self.kind,
                order=self._order,
                descending=self._descending,
                where={**self.where(), **(chosen.where if chosen else {})},
                matching=self.filter.text(),
            )
        )
        if self.table.current_id() is None and self.model.ids():
            self.table.pick(self.model.ids()[0])
        self._picked(self.table.current_id())

    def open_item(self, handle: str) -> None:
        head = next(
            (h for h in self.session.case.all_heads((self.kind,)) if h.handle == handle), None
        )
        if head is None:
            return
        if self.model.place_of(head.id) < 0:
            self.filter.clear()
            self.chips.choose(self.filters()[0].key)
            self.reload()
        self.table.pick(head.id)

    def current_handle(self) -> str:
        """The handle of the picked item, or empty."""
        item = self.model.row_at(self.model.place_of(self.table.current_id()))
        return str(
            getattr(item, "handle", "") or getattr(getattr(item, "item", None), "handle", "")
        )

    # -- what a user does

    def add(self) -> None:
        """Add an item through its form, and pick it."""
        handle = add_item(self.session, self.kind, self.preset(), self)
        if handle:
            self.reload()
            self.open_item(handle)

    def preset(self) -> dict[str, Any]:
        """What the form of a new item begins with."""
        return {}

    def edit(self) -> None:
        """Edit the picked item."""
        handle = self.current_handle()
        if handle and self.session.writable:
            edit_item(self.session, handle, self)

    def remove(self) -> None:
        """Remove the selected items."""
        ids = self.table.selected_ids()
        if ids and self.session.writable:
            heads = self.session.case.heads(ids)
            remove_items(self.session, [heads[id_].handle for id_ in ids], self)

    def link(self) -> None:
        """Link the picked item to another."""
        handle = self.current_handle()
        if handle and self.session.writable and link_item(self.session, handle, parent=self):
            self.show_item(handle)

    def menu(self) -> QMenu:
        """The context menu of an item."""
        menu = QMenu(self)
        for words, run in (
            (self.tr("Edit…"), self.edit),
            (self.tr("Link to…"), self.link),
            (self.tr("Remove"), self.remove),
        ):
            menu.addAction(words).triggered.connect(lambda _on, run=run: run())
            menu.actions()[-1].setEnabled(self.session.writable)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspector.setFixedWidth(fitting(self.inspector_width, self.width()))

    # -- inside

    def _fetch(self, ids: Sequence[Any]) -> list[Any]:
        found = {item.id: item for item in self.session.case.fetch(self.kind, list(ids))}
        made = {
            item.id: row_
            for item, row_ in zip(found.values(), self.rows(list(found.values())), strict=True)
        }
        return [made.get(id_) for id_ in ids]

    def _sort(self, key: str, descending: bool) -> None:
        self._order, self._descending = key or "sequence", descending
        self.reload()

    def _picked(self, _id: Any) -> None:
        self.show_item(self.current_handle())

    def _menu(self, id_: Any, position: QPoint) -> None:
        if self.table.current_id() != id_:
            self.table.pick(id_)
        self.menu().exec(position)
