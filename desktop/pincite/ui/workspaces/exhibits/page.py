"""Exhibits: a series in the order in which a document cites it, until it is served."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from pincite.actions import exhibit_rows
from pincite.actions.exhibit_rows import ExhibitRow
from pincite.actions.exhibits import add_exhibit
from pincite.model.drafts import Exhibit, Series
from pincite.ui.dialogs import confirm
from pincite.ui.items.dialogs import add_item, edit_item, pick_item, remove_items
from pincite.ui.items.linked import LinkedItems
from pincite.ui.models import BlockModel
from pincite.ui.session import Session
from pincite.ui.widgets import (
    Button,
    Card,
    EmptyState,
    IconButton,
    Inspector,
    Pill,
    column,
    hairline,
    holder,
    row,
    secondary,
)
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.exhibits.binder_out import export_binder
from pincite.ui.workspaces.exhibits.cards import CitedCard, ParticularsCard, PreviewCard
from pincite.ui.workspaces.exhibits.menus import Entry, filled
from pincite.ui.workspaces.exhibits.rows import ExhibitTable, columns
from pincite.ui.workspaces.exhibits.switch import Switch


class Exhibits(Workspace):
    """A switcher of series and document, the table, and one exhibit's cards."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows: dict[str, ExhibitRow] = {}
        self.series_box = Switch(self.tr("Series"), self._pick_series)
        self.draft_box = Switch(self.tr("Numbered as in"), lambda _at: self.reload())
        self.served = Pill(self.tr("Served: numbers are fixed"), "ok", "lock")
        self.fixed = Pill(self.tr("Own order"), "info", dot=True)
        self.series_menu_button = IconButton("more", self.tr("This series"), self._offer_series)
        self.model = BlockModel(columns(), self._fetch, self)
        self.table = ExhibitTable(self.tr("Exhibits"))
        self.table.show_model(self.model, sortable=False)
        self.table.picked.connect(lambda _id: self._show())
        self.table.opened.connect(lambda _id: self.edit())
        self.table.moved.connect(self.move_to)
        self.table.delete_wanted.connect(lambda _ids: self.remove())
        self.table.menu_wanted.connect(self._menu)
        self.table.set_empty(
            EmptyState(
                "exhibits",
                self.tr("No source is an exhibit yet"),
                self.tr("Add exhibit…"),
                self.add,
                self.tr("What a letter cites becomes an exhibit, in the order of first citation."),
            )
        )
        self.preview = PreviewCard(session)
        self.preview.opened.connect(lambda handle: self.go.emit("", handle))
        self.particulars = ParticularsCard()
        self.particulars.edit_wanted.connect(self.edit)
        self.cited = CitedCard()
        self.cited.opened.connect(self._open_place)
        self.linked = LinkedItems(session)
        self.linked.opened.connect(lambda handle: self.go.emit("", handle))
        self.inspector = Inspector(self.tr("Details"), 320)
        self.inspector.show_cards(self.particulars, self.preview, self.cited, self.linked)
        self.export = Button(
            self.tr("Export binder…"), "export", "primary", on_click=self.export_binder
        )
        self.add_button = Button(self.tr("Add exhibit…"), "add", on_click=self.add)
        self._names = [secondary(self.tr("Series")), secondary(self.tr("Numbered as in"))]
        bar = row(
            self._names[0], (self.series_box, 9), self.series_menu_button, 8,
            self._names[1], (self.draft_box, 9), None, self.fixed, self.served,
            margins=(16, 9, 12, 9), gap=8,
        )  # fmt: skip
        self.list_card = Card(holder(bar), hairline("line"), (self.table, 1))
        whole = row((self.list_card, 1), self.inspector, gap=12, margins=(20, 2, 20, 18))
        self.setLayout(column((whole, 1)))
        self._take_keys()

    def _take_keys(self) -> None:
        for keys, run in (("F2", self.edit), ("Ctrl+E", self.export_binder)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for name in self._names:  # a small window leaves the switches only
            name.setVisible(event.size().width() >= 1000)

    # -- the workspace

    def title(self) -> str:
        return self.tr("Exhibits")

    def subtitle(self) -> str:
        rows = list(self._rows.values())
        cited = sum(row.state == "cited" for row in rows)
        parts = [self.tr("%n exhibits", "", len(rows)), self.tr("%n cited", "", cited)]
        missing = sum(row.state == "missing" for row in rows)
        if missing:
            parts.append(self.tr("%n not in the series", "", missing))
        withheld = sum(row.state == "withheld" for row in rows)
        if withheld:
            parts.append(self.tr("%n privileged", "", withheld))
        return " · ".join(parts)

    def top_actions(self) -> list[QWidget]:
        return [self.add_button, self.export]

    def panes(self) -> list[QWidget]:
        return [self.list_card, self.inspector]

    def load(self) -> None:
        every = self.session.case.items(Series)
        self.series_box.show_choices([(one.handle, one.title) for one in every])
        self._pick_series()

    @property
    def series(self) -> Series | None:
        """The series shown."""
        handle = self.series_box.handle
        found = self.session.case.by_handle(handle) if handle else None
        return found if isinstance(found, Series) else None

    @property
    def draft(self) -> str:
        """The handle of the document whose order is shown, empty where there is none."""
        return self.draft_box.handle

    def reload(self) -> None:
        """Ask for the exhibits again."""
        series = self.series
        case = self.session.case
        rows = exhibit_rows.exhibit_rows(case, series, self.draft) if series is not None else []
        self._rows = {row.handle: row for row in rows}
        self.model.set_ids(list(self._rows))
        if self.table.current_id() is None and self._rows:
            self.table.pick(next(iter(self._rows)))
        served = series is not None and series.served
        ordered = any(one.exhibit is not None and one.exhibit.number for one in rows)
        self.served.setVisible(served)
        self.fixed.setVisible(ordered and not served)
        self.table.movable = self.session.writable and not served
        self._allow()
        self._show()
        self.header_changed.emit()

    def _allow(self) -> None:
        if not self.session.writable:
            self.add_button.disable(self.tr("This case is open for reading only."))
        else:
            self.add_button.enable()
        if not self.draft:
            self.export.disable(self.tr("No document is numbered in this series yet."))
        else:
            self.export.enable()

    def _fetch(self, ids: Sequence[Any]) -> list[Any]:
        return [self._rows.get(id_) for id_ in ids]

    def current(self) -> ExhibitRow | None:
        """The picked exhibit."""
        return self._rows.get(str(self.table.current_id() or ""))

    def _show(self) -> None:
        found = self.current()
        self.particulars.show_row(found, self.session.writable)
        self.preview.show_row(found)
        self.cited.show_places(self.draft, found.under if found is not None else ())
        self.linked.setVisible(found is not None and found.exhibit is not None)
        if found is not None and found.exhibit is not None:
            self.linked.show_item(found.handle)

    def open_item(self, handle: str) -> None:
        if handle in self._rows:
            self.table.pick(handle)
            return
        item = self.session.case.by_handle(handle)
        series = item.id if isinstance(item, Series) else getattr(item, "series", "")
        for one in self.session.case.items(Series):
            if one.id == series:
                self.series_box.choose(one.handle)
                self._pick_series()
        self.table.pick(handle)

    # -- what a user does

    def _pick_series(self, _index: int = 0) -> None:
        series = self.series
        drafts = exhibit_rows.drafts_of(self.session.case, series) if series is not None else []
        self.draft_box.show_choices([(one.handle, one.title) for one in drafts])
        self.reload()

    def add(self) -> None:
        """Choose a source and make it an exhibit of the series."""
        if not self.session.writable:
            return
        handle = pick_item(self.session, self.tr("Make an exhibit of"), ("source",), self)
        if handle:
            self.designate(handle)

    def designate(self, source: str) -> None:
        """Make a source an exhibit of the series shown."""
        series = self.series
        name = series.handle if series is not None else ""
        made = self.session.do(
            lambda case: add_exhibit(case, source, name), said=self.tr("Exhibit added.")
        )
        if isinstance(made, Exhibit):
            self.load()
            self.table.pick(made.handle)

    def edit(self) -> None:
        """Edit the picked exhibit."""
        found = self.current()
        if found is None or not self.session.writable:
            return
        if found.exhibit is None:
            self.designate(found.source.handle)
        else:
            edit_item(self.session, found.handle, self)

    def remove(self) -> None:
        """Take the selected exhibits out of the series."""
        chosen = [self._rows[str(id_)] for id_ in self.table.selected_ids()]
        handles = [row.handle for row in chosen if row.exhibit is not None]
        series = self.series
        if handles and self.session.writable and series is not None and not series.served:
            remove_items(self.session, handles, self)

    def move_to(self, id_: Any, place: int) -> None:
        """Put an exhibit at a place; from then on the series is in counsel's own order."""
        series = self.series
        order = [row.handle for row in self._rows.values() if row.exhibit is not None]
        handle = str(id_)
        if series is None or series.served or handle not in order:
            return
        order.remove(handle)
        order.insert(min(place, len(order)), handle)
        self.session.do(
            lambda case: exhibit_rows.fix_order(case, series.handle, order),
            said=self.tr("Exhibits reordered."),
        )
        self.table.pick(handle)

    def free_order(self) -> None:
        """Let the exhibits follow the document's first citations again."""
        series = self.series
        if series is not None:
            self.session.do(
                lambda case: exhibit_rows.free_order(case, series.handle),
                said=self.tr("Exhibits follow the order of first citation."),
            )

    def serve(self) -> None:
        """Mark the series as served, once the user has agreed that its numbers are fixed."""
        series = self.series
        if series is None:
            return
        detail = self.tr(
            "From then on no exhibit of “%1” is renumbered; one that comes late becomes 10A."
        )
        if not confirm(
            self,
            self.tr("Mark as served?"),
            detail.replace("%1", series.title),
            self.tr("Mark as served"),
        ):
            return
        order = [row.handle for row in self._rows.values() if row.exhibit is not None]

        self.session.do(
            lambda case: exhibit_rows.serve_in_order(case, series.handle, order),
            said=self.tr("Series served: its numbers are fixed."),
        )

    def export_binder(self) -> Path | None:
        """Write index, slip sheets and exhibits as one PDF."""
        return export_binder(self.session, self.draft, self) if self.draft else None

    def _open_place(self, draft: str, _place: str) -> None:
        self.go.emit("", draft)

    # -- menus

    def series_menu(self) -> QMenu:
        """What can be done with the series."""
        series = self.series
        can = self.session.writable and series is not None
        still = can and series is not None and not series.served
        entries: list[Entry] = [
            ("edit", self.tr("Edit the series…"), self._edit_series, can),
            ("refresh", self.tr("Number by first citation"), self.free_order, still),
            ("lock", self.tr("Mark as served…"), self.serve, still),
            ("add", self.tr("New series…"), self._new_series, self.session.writable),
        ]
        return filled(self, entries)

    def _edit_series(self) -> None:
        if self.series is not None:
            edit_item(self.session, self.series.handle, self)

    def _new_series(self) -> None:
        handle = add_item(self.session, "series", None, self)
        if handle:
            self.load()
            self.series_box.choose(handle)
            self._pick_series()

    def menu(self) -> QMenu:
        """The context menu of an exhibit."""
        found = self.current()
        has = found is not None and found.exhibit is not None
        can = self.session.writable
        place = list(self._rows).index(found.handle) if found is not None else 0
        entries: list[Entry] = [
            ("edit", self.tr("Edit…"), self.edit, can and has),
            (
                "up",
                self.tr("Move up"),
                lambda: self.move_to(self.table.current_id(), place - 1),
                self.table.movable and has and place > 0,
            ),
            (
                "down",
                self.tr("Move down"),
                lambda: self.move_to(self.table.current_id(), place + 1),
                self.table.movable and has and place < len(self._rows) - 1,
            ),
            ("trash", self.tr("Take out of the series"), self.remove, self.table.movable and has),
        ]
        if found is not None and found.exhibit is None:
            entries.insert(0, ("add", self.tr("Add to the series"), self.edit, can))
        return filled(self, entries)

    def _menu(self, id_: Any, position: QPoint) -> None:
        if self.table.current_id() != id_:
            self.table.pick(id_)
        self.menu().exec(position)

    def _offer_series(self) -> None:
        self.series_menu().exec(self.series_menu_button.mapToGlobal(QPoint(0, 32)))
