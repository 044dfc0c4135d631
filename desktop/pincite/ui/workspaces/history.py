"""History: every change ever made, who made it and what it did; undo, redo, verify."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from pincite.casefile import JournalEntry
from pincite.ui.items.checked import verify
from pincite.ui.items.choices import kind_name, shown
from pincite.ui.items.fields import field_names
from pincite.ui.items.titles import title_words
from pincite.ui.models import Badge, BadgeCell, BlockModel, Column, Label, TagsCell, TextCell
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, put, row
from pincite.ui.widgets.panels import EmptyState, Inspector, KeyValues, SectionHeader
from pincite.ui.widgets.tables import TableView
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.list_page import fitting

_SHOWN = 2000
_LISTED = 40


class History(Workspace):
    """The journal, newest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._entries: dict[int, JournalEntry] = {}
        self._gone: dict[str, str] = {}
        self.model = BlockModel(self._columns(), self._fetch, self)
        self.table = TableView(self.tr("History"))
        self.table.show_model(self.model, sortable=False)
        self.table.picked.connect(self._show)
        self.table.set_empty(EmptyState("history", self.tr("Nothing has been changed yet")))
        self.chain = KeyValues(76)
        self._result = column(gap=4)
        self.verify = Button(self.tr("Verify now"), "verified", "small", self.check)
        chain = Card(
            SectionHeader(self.tr("Chain of records"), None, self.verify),
            column(self.chain, self._result, margins=(16, 0, 16, 14), gap=8),
        )
        self._changes = column(margins=(16, 0, 16, 14), gap=8)
        self._head = SectionHeader(self.tr("What it did"))
        self.inspector = Inspector(self.tr("Details"), 340)
        self.inspector.show_cards(chain, Card(self._head, self._changes))
        self.undo = Button(self.tr("Undo"), "undo", on_click=session.undo)
        self.redo = Button(self.tr("Redo"), "redo", on_click=session.redo)
        self.list_card = Card((self.table, 1))
        whole = row((self.list_card, 1), self.inspector, gap=12, margins=(20, 0, 20, 18))
        self.setLayout(column((whole, 1)))

    def title(self) -> str:
        return self.tr("History")

    def subtitle(self) -> str:
        return self.tr("%n changes, each chained to the one before", "", len(self._entries))

    def top_actions(self) -> list[QWidget]:
        return [self.undo, self.redo]

    def panes(self) -> list[QWidget]:
        return [self.list_card, self.inspector]

    def load(self) -> None:
        case = self.session.case
        found = case.journal_entries(_SHOWN)
        self._entries = {entry.seq: entry for entry in found}
        self.model.set_ids([entry.seq for entry in found])
        undo, redo = self.session.undo_title(), self.session.redo_title()
        for button, words in ((self.undo, undo), (self.redo, redo)):
            if words:
                button.enable()
                button.setToolTip(title_words(words))
            else:
                button.disable(self.tr("There is nothing to take back or do again."))
        self.chain.set_pairs(
            [
                (self.tr("Entries"), str(found[0].seq if found else 0)),
                (self.tr("Head"), case.journal_head[:24] or "–"),
            ],
            frozenset({self.tr("Head")}),
        )
        clear(self._result)
        if self.model.ids() and self.table.current_id() is None:
            self.table.pick(self.model.ids()[0])
        self._show(self.table.current_id())

    def check(self) -> None:
        """Check the chain, the originals and the database, and say what was found."""
        report = verify(self.session)
        clear(self._result)
        if report is None:
            return
        names = {
            "database": self.tr("Database"),
            "references": self.tr("References"),
            "journal": self.tr("Chain of the journal"),
            "originals": self.tr("Original bytes"),
            "search": self.tr("Search index"),
        }
        for each in report.checks:
            good = self.tr("Intact") if each.good else self.tr("Damaged: open a backup")
            pill = Pill(good, "ok" if each.good else "bad", "check" if each.good else "blocked")
            put(self._result, row(secondary(names[each.name]), None, pill))
            if each.details:
                put(self._result, Text(", ".join(each.details[:5]), 11, 400, "bad", wrap=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspector.setFixedWidth(fitting(340, self.width()))

    # -- inside

    def _columns(self) -> Sequence[Column]:
        return (
            Column("seq", self.tr("No."), lambda e: TextCell(str(e.seq), tone="ink3"), 60),
            Column("at", self.tr("When"), _when, 160),
            Column("title", self.tr("Change"), _title, 220, stretch=True),
            Column("subject", self.tr("Items"), _subject, 190, spare=True),
            Column("author", self.tr("By"), lambda e: e.author or "–", 110, spare=True),
            Column("kind", self.tr("Kind"), self._kind, 124, spare=True),
        )

    def _kind(self, entry: JournalEntry) -> BadgeCell:
        words = {
            "do": (self.tr("Change"), "info"),
            "undo": (self.tr("Undone"), "warn"),
            "redo": (self.tr("Redone"), "mute"),
            "note": (self.tr("Noted"), "mute"),
        }
        word, tone = words[entry.kind]
        return BadgeCell(Badge(word, tone))  # type: ignore[arg-type]

    def _fetch(self, ids: Sequence[Any]) -> list[Any]:
        return [self._entries.get(seq) for seq in ids]

    def _show(self, seq: Any) -> None:
        clear(self._changes)
        if seq is None:
            put(self._changes, secondary(self.tr("Choose a change to see what it did."), wrap=True))
            return
        changes = self.session.case.changes_of(seq)
        touched = [entry["fields"] for entry in changes if "fields" in entry]
        self._gone = {fields["id"]: fields.get("handle", "") for fields in touched}
        for number, entry in enumerate(changes[:_LISTED]):
            if number:
                put(self._changes, hairline("hairline"))
            put(self._changes, self._change(entry))
        if len(changes) > _LISTED:
            more = self.tr("and %n more", "", len(changes) - _LISTED)
            put(self._changes, secondary(more))
        if not changes:
            put(self._changes, secondary(self.tr("Nothing in the case was changed by it.")))

    def _change(self, entry: dict[str, Any]) -> QLayout:
        ops = {
            "add": self.tr("Added: %1"),
            "remove": self.tr("Removed: %1"),
            "update": self.tr("Changed: %1"),
        }
        kind, fields = entry["kind"], entry.get("fields", {})
        names = {
            "link": self.tr("Link"),
            "matter": self.tr("Case"),
            "dismissed": self.tr("Dismissed suggestion"),
        }
        name = names.get(kind) or kind_name(kind)
        handle = self._ends(fields) if kind == "link" else self._handle(entry["id"])
        what = f"{name} {handle}".strip()
        lines = [Text(ops[entry["op"]].replace("%1", what), 12, 600, wrap=True)]
        labels = field_names(kind, self.session.case) if entry.get("changes") else {}
        for field, change in list(entry.get("changes", {}).items())[:6]:
            words = f"{labels.get(field, field)}: {self._before_after(change)}"
            lines.append(secondary(words, wrap=True))
        return column(*lines, gap=4)

    def _ends(self, fields: dict[str, Any]) -> str:
        """A link's ends by handle, with their relation."""
        if "relation" not in fields:
            return ""
        one, other = self._handle(fields["source"]), self._handle(fields["target"])
        return f"{one or '–'} {shown('relation', fields['relation'])} {other or '–'}"

    def _handle(self, id_: str) -> str:
        """The handle of an item, also of one that the change itself took away."""
        head = self.session.case.heads({id_}).get(id_)
        return head.handle if head else self._gone.get(id_, "")

    def _before_after(self, change: Any) -> str:
        if isinstance(change, dict):
            return f"“{_short(change['cut'])}” → “{_short(change['put'])}”"
        before, after = (self._handle(v) or v if _is_id(v) else v for v in change)
        return f"{_short(before)} → {_short(after)}"


def _when(entry: JournalEntry) -> str:
    moment = QDateTime.fromString(entry.at[:19], Qt.DateFormat.ISODate)
    moment.setTimeZone(QTimeZone.utc())
    return QLocale().toString(moment.toLocalTime(), "d MMM yyyy HH:mm")


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{32}", value) is not None


def _short(value: Any) -> str:
    words = "–" if value in (None, "", [], {}) else str(value)
    return words if len(words) <= 60 else f"{words[:59]}…"


def _title(entry: JournalEntry) -> TextCell:
    return TextCell(title_words(entry.title), 500)


def _subject(entry: JournalEntry) -> TagsCell | TextCell:
    handles = entry.subject.split()
    if handles and all(len(each) < 10 for each in handles):
        return TagsCell(tuple(Label(each) for each in handles))
    return TextCell(entry.subject, tone="ink2")
