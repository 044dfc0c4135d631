"""The inspector's own cards: the version with who accepted it, and a provision across versions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pincite.model.obligations import Assent, Clause, Version
from pincite.ui.items.dates import date_words, short_date
from pincite.ui.items.dialogs import add_item, edit_item, remove_items
from pincite.ui.items.row_tools import row_tools
from pincite.ui.items.rows_card import RowsCard
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import Button, IconButton, LinkButton
from pincite.ui.widgets.labels import ElidedLabel, Text, heading, secondary
from pincite.ui.widgets.layouts import Card, clear, column, hairline, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.workspaces.agreements.compare import CompareDialog, DifferenceText


def in_force_words(version: Version) -> str:
    """From when to when a version was in force."""
    start, end = short_date(version.in_force_from) or "…", short_date(version.in_force_to) or "…"
    return f"{start} – {end}"


class VersionCard(RowsCard):
    """A version: when it was in force, what it takes in, who accepted it; edited here."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.edit = IconButton("edit", self.tr("Edit the version"), on_click=self._edit)
        self.away = IconButton("trash", self.tr("Remove the version"), on_click=self._remove)
        self._furnish(SectionHeader(self.tr("Version"), None, self.edit, self.away), gap=6)

    def show_version(self, handle: str) -> None:
        """Show a version; the card hides where none is meant."""
        if not self._turn_to(handle, self.edit, self.away):
            return
        case = self._session.case
        version = case.by_handle(handle)
        if not isinstance(version, Version):
            return
        agreement = case.heads({version.agreement})[version.agreement]
        name = row(Tag(handle), (ElidedLabel(version.label, 13, 600), 1), gap=8)
        put(self._rows, name)
        put(self._rows, secondary(f"{agreement.title} · {in_force_words(version)}", wrap=True))
        for each in version.incorporates:
            put(self._rows, secondary(self.tr("Takes in: %1").replace("%1", each), wrap=True))
        if version.source:
            source = case.heads({version.source})[version.source]
            words = self.tr("Open %1").replace("%1", source.handle)
            put(self._rows, row(LinkButton(words, partial(self.opened.emit, source.handle)), None))
        self._assents(case.items(Assent, version=version.id), self._session.writable)

    def _assents(self, assents: Sequence[Assent], writable: bool) -> None:
        add = Button(self.tr("Add"), kind="small", on_click=self._add_assent)
        add.setAccessibleName(self.tr("Add an acceptance"))
        add.setEnabled(writable)
        put(self._rows, row(heading(self.tr("Accepted by")), None, add, margins=(0, 4, 2, 0)))
        for assent in assents:
            put(self._rows, self._assent(assent))
        if not assents:
            put(self._rows, secondary(self.tr("No acceptance is recorded."), wrap=True))

    def _assent(self, assent: Assent) -> QLayout:
        heads = self._session.case.heads({assent.party} if assent.party else set())
        party = heads[assent.party].title if assent.party in heads else ""
        who = " · ".join(part for part in (assent.application, party) if part) or "–"
        when = date_words(assent.accepted) or self.tr("date not known")
        words = column(Text(who, 12, 500, wrap=True), secondary(when), gap=0)
        return row((words, 1), *row_tools(self._session, assent.handle, self), gap=4)

    # -- what a user does

    def _edit(self) -> None:
        edit_item(self._session, self._handle, self)

    def _remove(self) -> None:
        remove_items(self._session, [self._handle], self)

    def _add_assent(self) -> None:
        add_item(self._session, "assent", {"version": self._handle}, self)


class AcrossCard(Card):
    """The same provision in other versions, each with what it changes of the one before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""
        self.compare = Button(self.tr("Compare…"), kind="small", on_click=self._compare)
        self._head = SectionHeader(self.tr("Across versions"), 0, self.compare)
        self._rows = column(margins=(16, 0, 16, 14), gap=7)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_clause(self, handle: str) -> None:
        """Show a clause beside those of its topic; the card hides where there is none other."""
        self._handle = handle
        clear(self._rows)
        found = twins(self._session, handle)
        self.setVisible(len(found) > 1)
        self._head.set_count(len(found))
        before: Clause | None = None
        for clause, version in found if len(found) > 1 else ():
            if before is not None:
                put(self._rows, hairline("hairline"))
            label = Tag(f"§ {clause.number}", accent=clause.handle == handle)
            words = secondary(f"{version.label} · {in_force_words(version)}", wrap=True)
            put(self._rows, row(label, (words, 1), gap=8))
            if before is not None and before.text == clause.text:
                put(self._rows, Text(self.tr("The same words."), 13, 400, "ink2"))
            else:
                put(self._rows, DifferenceText(before.text if before else clause.text, clause.text))
            before = clause

    def _compare(self) -> None:
        pairs = [
            (clause.handle, f"{version.label} · § {clause.number}", clause.text)
            for clause, version in twins(self._session, self._handle)
        ]
        CompareDialog(pairs, self._handle, self).exec()


def twins(session: Session, handle: str) -> list[tuple[Clause, Version]]:
    """The clauses of a clause's topic in its agreement, with their versions, the oldest first."""
    if not handle:
        return []
    case = session.case
    clause = case.by_handle(handle)
    if not isinstance(clause, Clause):
        return []
    versions = {each.id: each for each in case.items(Version)}
    home = versions[clause.version].agreement
    same = case.items(Clause, topic=clause.topic) if clause.topic else [clause]
    found = [(each, versions[each.version]) for each in same]
    kept = [pair for pair in found if pair[1].agreement == home]
    return sorted(kept, key=lambda pair: pair[1].in_force_from or pair[1].face_date)
