"""History: every change ever made, who made it and what it did; undo, redo, verify."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QWidget

from pincite.casefile import JournalEntry
from pincite.ui.items.choices import kind_name, shown
from pincite.ui.items.titles import title_words
from pincite.ui.models.base import BlockModel, Column
from pincite.ui.models.cells import Badge, BadgeCell, Label, TagsCell, TextCell
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, put, row
from pincite.ui.widgets.panels import EmptyState, Inspector, KeyValues, SectionHeader
from pincite.ui.widgets.tables import TableView
from pincite.ui.workspaces.base import Workspace

_SHOWN = 2000
_LISTED = 40


class History(Workspace):
    """The journal, newest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._entries: dict[int, JournalEntry] = {}
        self.model = BlockModel(self._columns(), self._fetch, self)
        self.table = TableView(self.tr("History"))
        self.table.show_model(self.model, sortable=False)
        self.table.picked.connect(self._show)
        self.table.set_empty(EmptyState("history", self.tr("Nothing has been changed yet.")))
        self.chain = KeyValues(92)
        self._result = column(gap=4)
        self.verify = Button(self.tr("Verify now"), "verified", on_click=self.check)
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
        report = self.session.do(lambda case: case.verify())
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
            word = self.tr("intact") if each.good else self.tr("DAMAGED: open a backup")
            tone = "ok.text" if each.good else "bad.text"
            line = Text(f"{names[each.name]}: {word}", 12, 500, wrap=True)
            line.set_tone(tone.split(".", maxsplit=1)[0] if not each.good else "ink")
            put(self._result, line)

    # -- inside

    def _columns(self) -> Sequence[Column]:
        return (
            Column("seq", self.tr("No."), lambda e: TextCell(str(e.seq), tone="ink3"), 60),
            Column("at", self.tr("When"), _when, 170),
            Column("title", self.tr("Change"), _title, 200, stretch=True),
            Column("subject", self.tr("Items"), _subject, 200),
            Column("author", self.tr("By"), lambda e: e.author or "–", 120),
            Column("kind", self.tr("Kind"), self._kind, 100),
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
            return
        changes = self.session.case.changes_of(seq)
        for entry in changes[:_LISTED]:
            put(self._changes, self._change(entry))
        if len(changes) > _LISTED:
            more = self.tr("and %n more", "", len(changes) - _LISTED)
            put(self._changes, secondary(more))
        if self._changes.count() == 0:
            put(self._changes, secondary(self.tr("Nothing in the case was changed by it.")))

    def _change(self, entry: dict[str, Any]) -> Any:
        ops = {
            "add": self.tr("added"),
            "remove": self.tr("removed"),
            "update": self.tr("changed"),
        }
        kind, fields = entry["kind"], entry.get("fields", {})
        names = {"link": self.tr("Link"), "matter": self.tr("Case")}
        name = names.get(kind) or kind_name(kind)
        handle = fields.get("handle", "") or self._ends(fields)
        lines = [Text(f"{name} {handle} {ops[entry['op']]}".replace("  ", " "), 12, 600, wrap=True)]
        for field, change in list(entry.get("changes", {}).items())[:6]:
            lines.append(secondary(f"{field}: {_before_after(change)}", wrap=True))
        return column(*lines, hairline("hairline"), gap=4)

    def _ends(self, fields: dict[str, Any]) -> str:
        """A link's ends by handle, with their relation."""
        if "relation" not in fields:
            return ""
        heads = self.session.case.heads({fields["source"], fields["target"]})
        one, other = (heads.get(fields[end]) for end in ("source", "target"))
        relation = shown("relation", fields["relation"])
        return f"{one.handle if one else '–'} {relation} {other.handle if other else '–'}:"


def _when(entry: JournalEntry) -> str:
    moment = QDateTime.fromString(entry.at[:19], Qt.DateFormat.ISODate)
    moment.setTimeZone(QTimeZone.utc())
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def _before_after(change: Any) -> str:
    if isinstance(change, dict):
        return f"“{_short(change['cut'])}” → “{_short(change['put'])}”"
    return f"{_short(change[0])} → {_short(change[1])}"


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
