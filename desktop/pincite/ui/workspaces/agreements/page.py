"""Agreements: versions and when each was in force; the clauses of each, and who accepted it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pincite.model.obligations import Agreement, Assent, Clause, Version
from pincite.ui.items.dialogs import add_item, edit_item
from pincite.ui.models import Badge, BadgeCell, Column, Label, TextCell, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.workspaces.agreements.cards import AcrossCard, VersionCard, in_force_words
from pincite.ui.workspaces.agreements.strip import VersionStrip
from pincite.ui.workspaces.list_page import Filter, ListPage

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
        self._version = ""
        self.across = AcrossCard(session)
        self.version = VersionCard(session)
        self.strip = VersionStrip()
        super().__init__(session, parent)
        self.version.opened.connect(lambda handle: self.go.emit("", handle))
        self.strip.chosen.connect(self._version_chosen)
        self.list_card.body.insertWidget(0, self.strip)
        self._new_agreement = Button(
            self.tr("Add agreement"), on_click=lambda: self._add_kind("agreement")
        )
        self._new_version = Button(
            self.tr("Add version"), on_click=lambda: self._add_kind("version")
        )

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
            Column("number", self.tr("Clause"), _clause, 210, stretch=True),
            Column("version", self.tr("Version"), lambda r: r.version, 180),
            Column(
                "in_force",
                self.tr("In force"),
                lambda r: r.in_force,
                190,
                sortable=False,
                spare=True,
            ),
            Column("basis", self.tr("Cited as"), _basis, 140, spare=True),
            Column("passage", self.tr("Pinned"), lambda r: _pinned(r.pinned), 96, spare=True),
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
            self.tr("Open it under Sources, select a provision and press Clause, or add it here."),
        )

    def own_cards(self) -> list[QWidget]:
        return [self.across, self.version]

    def where(self) -> Mapping[str, Any]:
        head = self._head(self._version)
        return {"version": head} if head else {}

    def show_item(self, handle: str) -> None:
        super().show_item(handle)
        self.across.show_clause(handle)
        clause = self.session.case.by_handle(handle) if handle else None
        shown = self._version
        if isinstance(clause, Clause):
            shown = self.session.case.heads({clause.version})[clause.version].handle
        self.version.show_version(shown)

    def load(self) -> None:
        case = self.session.case
        if not self._head(self._version):
            self._version = ""
        self.strip.set_versions(case.items(Agreement), case.items(Version))
        self.strip.choose(self._version)
        for button in (self._new_agreement, self._new_version):
            button.setEnabled(self.session.writable)
        super().load()

    def open_item(self, handle: str) -> None:
        """Pick a clause, filter by a version (that of an assent too), edit an agreement."""
        item = self.session.case.by_handle(handle)
        if isinstance(item, Clause):
            if self._version and item.version != self._head(self._version):
                self._version_chosen(self._version)
            super().open_item(handle)
        elif isinstance(item, Assent):
            self._show_version(self.session.case.heads({item.version})[item.version].handle)
        elif isinstance(item, Version):
            self._show_version(handle)
        else:
            edit_item(self.session, handle, self)

    def preset(self) -> dict[str, Any]:
        return {"version": self._version} if self._version else {}

    def rows(self, items: list[Any]) -> list[Any]:
        versions = {each.id: each for each in self.session.case.items(Version)}
        return [
            ClauseRow(
                item,
                versions[item.version].label,
                in_force_words(versions[item.version]),
                self.tr("Pinned") if item.passage else "",
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
        """The first choice of a version filters the list, the second shows all again."""
        self._version = "" if handle == self._version else handle
        self.strip.choose(self._version)
        self.load()

    def _show_version(self, handle: str) -> None:
        if handle != self._version:
            self._version_chosen(handle)

    def _head(self, handle: str) -> str:
        """The id of a version, empty when there is none."""
        every = self.session.case.all_heads(("version",)) if handle else []
        return next((head.id for head in every if head.handle == handle), "")


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


def _pinned(words: str) -> BadgeCell | TextCell:
    return BadgeCell(Badge(words, "ok", "check")) if words else TextCell("–", tone="ink3")
