"""Agreements: versions and when each was in force; the clauses of each, and who accepted it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pincite.model.obligations import Agreement, Assent, Clause, Version
from pincite.ui.items.dates import date_words
from pincite.ui.items.dialogs import add_item, edit_item
from pincite.ui.models.base import Column
from pincite.ui.models.cells import Badge, BadgeCell, Label, TagsCell, TextCell, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import Card, clear, column, put, row
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.workspaces.list_page import Filter, ListPage
from pincite.ui.workspaces.version_strip import VersionStrip

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ClauseRow:
    """A clause with its version and whether the text is the same in the next one."""

    item: Clause
    version: str
    in_force: str
    pinned: str


class Agreements(ListPage):
    """Clauses of every version, under a strip that shows when each version was in force."""

    kind = "clause"
    icon = "agreements"
    row_height = 48

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.text = ClauseTextCard(session)
        self.strip = VersionStrip()
        super().__init__(session, parent)
        self.strip.chosen.connect(self._version_chosen)
        self.list_card.body.insertWidget(0, self.strip)
        self._new_agreement = Button(
            self.tr("Add agreement"), on_click=lambda: self._add_kind("agreement")
        )
        self._new_version = Button(
            self.tr("Add version"), on_click=lambda: self._add_kind("version")
        )
        self._version = ""

    def title(self) -> str:
        return self.tr("Agreements")

    def subtitle(self) -> str:
        if not self.session.is_open:
            return ""
        counts = self.session.case.counts()
        return " · ".join(
            (
                self.tr("%n agreements", "", counts.get("agreement", 0)),
                self.tr("%n versions", "", counts.get("version", 0)),
                self.tr("%n clauses", "", counts.get("clause", 0)),
            )
        )

    def add_words(self) -> str:
        return self.tr("Add clause")

    def top_actions(self) -> list[QWidget]:
        return [self._new_agreement, self._new_version, self._add]

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("Clause"), _clause, 200, stretch=True),
            Column("version", self.tr("Version"), lambda r: r.version, 190),
            Column("in_force", self.tr("In force"), lambda r: r.in_force, 210, sortable=False),
            Column("basis", self.tr("Cited as"), _basis, 140),
            Column("passage", self.tr("Pinned"), _pinned, 90),
        )

    def filters(self) -> Sequence[Filter]:
        return (
            Filter("all", self.tr("All")),
            *(Filter(each, words, {"basis": each}) for each, words in _bases().items()),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "agreements",
            self.tr("What was agreed?"),
            self.tr("Add agreement"),
            lambda: self._add_kind("agreement"),
            self.tr("Or open an agreement under Sources, select a provision and press Clause."),
        )

    def own_cards(self) -> list[QWidget]:
        return [self.text]

    def show_item(self, handle: str) -> None:
        super().show_item(handle)
        self.text.show_clause(handle)

    def load(self) -> None:
        case = self.session.case
        self.strip.set_versions(case.items(Agreement), case.items(Version))
        for button in (self._new_agreement, self._new_version):
            button.setEnabled(self.session.writable)
        super().load()

    def open_item(self, handle: str) -> None:
        if handle.startswith("A"):
            self.strip.choose(handle)
        else:
            super().open_item(handle)

    def preset(self) -> dict[str, Any]:
        return {"version": self._version} if self._version else {}

    def rows(self, items: list[Any]) -> list[Any]:
        versions = {each.id: each for each in self.session.case.items(Version)}
        return [
            ClauseRow(
                item,
                versions[item.version].label,
                in_force_words(versions[item.version]),
                self.tr("yes") if item.passage else "–",
            )
            for item in items
        ]

    def _add_kind(self, kind: str) -> None:
        every = self.session.case.items(Agreement)
        if kind == "version" and not every:
            kind = "agreement"
        preset = {"agreement": every[-1].handle} if kind == "version" else {}
        add_item(self.session, kind, preset, self)

    def _version_chosen(self, handle: str) -> None:
        if handle == self._version:
            edit_item(self.session, handle, self)
        self._version = handle


def in_force_words(version: Version) -> str:
    """From when to when a version was in force."""
    start = date_words(version.in_force_from, weekday=False) or "…"
    end = date_words(version.in_force_to, weekday=False) or "…"
    return f"{start} – {end}"


def _clause(row_: ClauseRow) -> TwoLineCell:
    clause = row_.item
    return TwoLineCell(
        f"§ {clause.number}", clause.heading or clause.text[:80], "clause", Label(clause.handle)
    )


def _bases() -> dict[str, str]:
    return {
        "conduct": translate("Agreements", "Conduct"),
        "exercise": translate("Agreements", "Exercise of a right"),
        "survival": translate("Agreements", "Survival"),
        "procedure": translate("Agreements", "Procedure"),
    }


def _basis(row_: ClauseRow) -> BadgeCell:
    return BadgeCell(Badge(_bases()[row_.item.basis], "mute", dot=False))


def _pinned(row_: ClauseRow) -> TagsCell | TextCell:
    return TagsCell((Label(row_.pinned, accent=True),)) if row_.item.passage else TextCell("–")


class ClauseTextCard(Card):
    """A clause's words, the same provision in other versions, and who accepted the version."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._rows = column(margins=(16, 0, 16, 14), gap=8)
        put(self.body, SectionHeader(self.tr("Across versions")))
        put(self.body, self._rows)

    def show_clause(self, handle: str) -> None:
        """Show a clause's words beside those of the same topic."""
        clear(self._rows)
        self.setVisible(bool(handle))
        if not handle:
            return
        case = self._session.case
        clause = case.by_handle(handle)
        if not isinstance(clause, Clause):
            return
        twins = case.items(Clause, topic=clause.topic) if clause.topic else [clause]
        versions = {each.id: each for each in case.items(Version)}
        for twin in twins:
            version = versions[twin.version]
            words = secondary(f"{version.label} · {in_force_words(version)}", wrap=True)
            put(self._rows, row(Tag(f"§ {twin.number}"), (words, 1)))
            same = twin.id != clause.id and twin.text == clause.text
            text = self.tr("The same words.") if same else twin.text
            put(self._rows, Text(text or "–", 13, 400, wrap=True))
        for assent in case.items(Assent, version=clause.version):
            who = assent.application or self.tr("Accepted")
            when = date_words(assent.accepted) or self.tr("date not known")
            put(self._rows, secondary(f"{who} · {when}", wrap=True))
