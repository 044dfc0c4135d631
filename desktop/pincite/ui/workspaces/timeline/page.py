"""The Timeline workspace: graphic above, chronology below."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSplitter, QWidget

from pincite.document.timeline import Lane
from pincite.document.timeline import Timeline as Drawn
from pincite.drafting.timeline import timeline
from pincite.model.evidence import Fact
from pincite.ui.items.carried import offer_items
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import language, short_day
from pincite.ui.items.dialogs import add_item, edit_item, link_item, remove_items
from pincite.ui.models import BlockModel
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.choosers import FilterChips, Segmented
from pincite.ui.widgets.labels import Text
from pincite.ui.widgets.layouts import Card, column, hairline, holder, row
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.widgets.search_field import SearchField
from pincite.ui.widgets.tables import TableView
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.timeline.axis import month_words, qdate
from pincite.ui.workspaces.timeline.drawing import TONES
from pincite.ui.workspaces.timeline.exporting import export_menu
from pincite.ui.workspaces.timeline.inspector import EventInspector
from pincite.ui.workspaces.timeline.legend import Legend
from pincite.ui.workspaces.timeline.rows import EventRow, columns, event_rows, spoken
from pincite.ui.workspaces.timeline.strip import RangeStrip
from pincite.ui.workspaces.timeline.view import TimelineView

_STATUSES = ("agreed", "disputed", "alleged", "inferred", "prospective")


class Timeline(Workspace):
    """Events on lanes and in a table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._drawn: Drawn | None = None
        self._order, self._descending = "date", False
        self._counts: dict[str, int] = {}
        self.view = TimelineView()
        self.strip = RangeStrip()
        self.model = BlockModel(columns(), self._fetch, self)
        self.table = TableView(self.tr("Chronology"), 36)
        self.table.show_model(self.model)
        offer_items(self.table, session)
        self.chips = FilterChips()
        self._make_buttons()
        self._wire()
        self._lay_out()

    def _make_buttons(self) -> None:
        self._add = Button(self.tr("Add event"), "add", "primary", on_click=self.add)
        self._export = Button(self.tr("Export PDF"), "export", on_click=self.export)
        self._fit = Button(self.tr("Fit case"), kind="small", on_click=self.view.fit)
        self._closer = IconButton("add", self.tr("Closer"), lambda: self.view.zoom(0.7))
        self._further = IconButton("minus", self.tr("Further away"), lambda: self.view.zoom(1.4))
        self._span = Text("", 12, 600)
        self.filter = SearchField(self.tr("Filter this list"), width=200)
        self.filter.searched.connect(lambda _text: self._reload())
        self.details = IconButton("columns", self.tr("Show details"), self._toggle, checkable=True)
        self.inspector = EventInspector(self.session)
        self.inspector.opened.connect(lambda handle: self.go.emit("", handle))
        self.inspector.edit_wanted.connect(self._edit)
        self.inspector.hide()

    def _wire(self) -> None:
        self.view.picked.connect(self._picked_on_view)
        self.view.opened.connect(self._open)
        self.view.ranged.connect(self._ranged)
        self.strip.moved.connect(self.view.set_range)
        self.model.sort_requested.connect(self._sort)
        self.table.picked.connect(self._picked_in_table)
        self.table.opened.connect(lambda _id: self._open(self._handle()))
        self.table.menu_wanted.connect(self._menu)
        self.table.delete_wanted.connect(lambda _ids: self.remove())
        self.table.set_empty(
            EmptyState(
                "timeline",
                self.tr("Nothing is dated yet"),
                self.tr("Add event"),
                self.add,
                self.tr("Select a date in a source and press Event, or add one here."),
            )
        )
        self.chips.chosen.connect(lambda _key: self._reload())
        for keys, run in (
            ("F2", self._edit),
            ("Ctrl+L", self._link),
            ("Ctrl+F", self.filter.setFocus),
            ("Ctrl+Shift+D", self.details.click),
        ):
            scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=scope).activated.connect(run)

    def _lay_out(self) -> None:
        views = [
            ("both", self.tr("Graphic + table")),
            ("graphic", self.tr("Graphic")),
            ("table", self.tr("Table")),
        ]
        self.chooser = Segmented(views, "both")
        self.chooser.chosen.connect(self._show_view)
        statuses = ("agreed", "disputed", "alleged", "inferred")
        legend = [Legend(shown("fact_status", each), TONES[each]) for each in statuses]
        top = row(self.chooser, None, *legend, margins=(12, 9, 16, 9), gap=16)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Timeline"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.view)
        self.area.verticalScrollBar().valueChanged.connect(self.view.keep_axis)
        foot = row(
            self._span,
            (self.strip, 1),
            self._further,
            self._closer,
            self._fit,
            margins=(16, 8, 12, 8),
            gap=10,
        )
        self.graphic = holder(
            column(hairline("hairline"), (self.area, 1), hairline("hairline"), foot)
        )
        self.graphic_card = Card(top, (self.graphic, 1))
        self._head = SectionHeader(self.tr("Chronology"), 0)
        tools = (self.filter, self.details)
        bar = row(self._head, (self.chips, 1), *tools, margins=(0, 6, 10, 6), gap=8)
        self.table_card = Card(bar, (self.table, 1))
        self.below = holder(row((self.table_card, 1), self.inspector, gap=12))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.graphic_card)
        self.splitter.addWidget(self.below)
        self.splitter.setSizes([500, 270])
        self.setLayout(column((self.splitter, 1), margins=(20, 0, 20, 18)))

    # -- the workspace

    def title(self) -> str:
        return self.tr("Timeline")

    def subtitle(self) -> str:
        if self._drawn is None:
            return ""
        marks = [mark for lane in self._drawn.lanes for mark in lane.marks]
        unsure = sum(mark.earliest != mark.latest for mark in marks)
        parts = [
            self.tr("%n events", "", self._counts.get("all", 0)),
            self.tr("%n with uncertain dates", "", unsure),
        ]
        today = self._drawn.today
        due = sorted(m.latest for m in marks if m.shape == "due" and today and m.latest >= today)
        if due:
            day = short_day(qdate(due[0]))
            parts.append(self.tr("next deadline %1").replace("%1", day))
        return " · ".join(parts)

    def top_actions(self) -> list[QWidget]:
        return [self._export, self._add]

    def panes(self) -> list[QWidget]:
        return [self.view, self.table_card, self.inspector]

    def load(self) -> None:
        self._drawn = spoken(timeline(self.session.case.closure(), language()), self.session.case)
        self.view.show_timeline(self._drawn)
        self.strip.set_lanes(self._drawn.lanes, self._drawn.today)
        self._ranged(*self.view.range())
        if self.session.writable:
            self._add.enable()
        else:
            self._add.disable(self.tr("This case is open for reading only."))
        self._reload()

    def case_replaced(self) -> None:
        self.view.forget()
        super().case_replaced()

    def open_item(self, handle: str) -> None:
        head = next((h for h in self.session.case.all_heads(("fact",)) if h.handle == handle), None)
        if head is None:
            return
        if self.model.place_of(head.id) < 0:
            self.filter.clear()
            dated = any(m.handle == handle for lane in self._lanes() for m in lane.marks)
            self.chips.choose("all" if dated else "undated")
            self._reload()
        self.table.pick(head.id)
        self.view.pick(handle)

    # -- what a user does

    def add(self) -> None:
        """Add an event."""
        handle = add_item(self.session, "fact", None, self)
        if handle:
            self.open_item(handle)

    def export(self) -> None:
        """Offer what can be printed from here."""
        export_menu(self.session, self).exec(
            self._export.mapToGlobal(QPoint(0, self._export.height() + 4))
        )

    def remove(self) -> None:
        """Remove the selected events."""
        ids = self.table.selected_ids()
        if ids and self.session.writable:
            heads = self.session.case.heads(ids)
            remove_items(self.session, [heads[id_].handle for id_ in ids], self)

    def _edit(self) -> None:
        if self._handle() and self.session.writable:
            edit_item(self.session, self._handle(), self)

    def _link(self) -> None:
        if self._handle() and self.session.writable:
            link_item(self.session, self._handle(), parent=self)
            self.inspector.show_item(self._handle())

    def _open(self, handle: str) -> None:
        if handle.startswith("E") and self.session.writable:
            edit_item(self.session, handle, self)
        elif handle:
            self.go.emit("", handle)

    def _menu(self, id_: Any, position: QPoint) -> None:
        self.table.pick(id_)
        menu = QMenu(self)
        for words, run in (
            (self.tr("Edit…"), self._edit),
            (self.tr("Link to…"), self._link),
            (self.tr("Open its evidence"), self._evidence),
            (self.tr("Remove"), self.remove),
        ):
            menu.addAction(words).triggered.connect(lambda _on, run=run: run())
            menu.actions()[-1].setEnabled(self.session.writable or run == self._evidence)
        menu.exec(position)

    def _evidence(self) -> None:
        found = self.model.row_at(self.model.place_of(self.table.current_id()))
        if isinstance(found, EventRow) and found.passages:
            self.go.emit("", found.passages[0])

    # -- inside

    def _reload(self) -> None:
        if not self.session.is_open:
            return
        case = self.session.case
        every = case.items(Fact)
        dated = {fact.id for fact in every if fact.date}
        self._counts = {"all": len(dated), "undated": len(every) - len(dated)}
        for status in _STATUSES:
            self._counts[status] = sum(fact.status == status and bool(fact.date) for fact in every)
        current = self.chips.current() or "all"
        words = {"all": self.tr("All"), "undated": self.tr("No date")}
        choices: list[tuple[str, str, int | None]] = [
            (each, words.get(each) or shown("fact_status", each), self._counts[each])
            for each in ("all", *_STATUSES, "undated")
            if self._counts[each] or each in ("all", current)
        ]
        self.chips.set_choices(choices, current)
        self._head.set_count(len(dated))
        where = {"status": current} if current in _STATUSES else {}
        ids = case.ids(
            "fact",
            order=self._order,
            descending=self._descending,
            where=where,
            matching=self.filter.text(),
        )
        self.model.set_ids([id_ for id_ in ids if (id_ in dated) == (current != "undated")])
        self.inspector.show_item(self._handle())
        self.header_changed.emit()

    def _fetch(self, ids: Sequence[Any]) -> list[EventRow | None]:
        return event_rows(self.session.case, list(ids))

    def _sort(self, key: str, descending: bool) -> None:
        self._order, self._descending = key or "date", descending
        self._reload()

    def _handle(self) -> str:
        found = self.model.row_at(self.model.place_of(self.table.current_id()))
        return found.item.handle if isinstance(found, EventRow) else ""

    def _picked_in_table(self, _id: Any) -> None:
        if self._handle():
            self.view.pick(self._handle())
            level = self.view.level_of(self._handle())
            if level >= 0:
                self.area.ensureVisible(0, level, 0, 90)
        if self.inspector.isVisible():
            self.inspector.show_item(self._handle())

    def _toggle(self) -> None:
        self.inspector.setVisible(self.details.isChecked())
        self.inspector.show_item(self._handle())

    def _lanes(self) -> Sequence[Lane]:
        return self._drawn.lanes if self._drawn is not None else ()

    def _picked_on_view(self, handle: str) -> None:
        head = next((h for h in self.session.case.all_heads(("fact",)) if h.handle == handle), None)
        if head is not None:
            self.table.pick(head.id)

    def _ranged(self, start: float, end: float) -> None:
        self.strip.set_window(start, end)
        self._span.setText(" – ".join(month_words(day) for day in (start, end)))

    def _show_view(self, key: str) -> None:
        self.graphic.setVisible(key != "table")
        self.below.setVisible(key != "graphic")
