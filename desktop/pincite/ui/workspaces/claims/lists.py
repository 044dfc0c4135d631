"""Demands and authorities: the other two lists of the Claims workspace."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from pincite.model.claims import Deadline, Demand
from pincite.model.obligations import Authority
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language
from pincite.ui.items.dialogs import add_item
from pincite.ui.models import Badge, BadgeCell, Column, Label, TwoLineCell
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.workspaces.list_page import Filter, ListPage


@dataclass(frozen=True)
class DemandRow:
    """A demand with the names of its actor and deadline."""

    item: Demand
    actor: str
    due: str


class Demands(ListPage):
    """What is asked of whom, by when."""

    kind = "demand"
    row_height = 52
    embedded = True

    def title(self) -> str:
        return self.tr("Demands")

    def add_words(self) -> str:
        return self.tr("Add demand")

    def columns(self) -> Sequence[Column]:
        return (
            Column("action", self.tr("Demand"), _demand, 360, stretch=True),
            Column("actor", self.tr("By whom"), lambda r: r.actor or "–", 180),
            Column("deadline", self.tr("By when"), lambda r: r.due or "–", 200),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "demand",
            self.tr("What is asked of the other side?"),
            self.tr("Add demand"),
            self.add,
            self.tr("A demand says who is to do what by when; letters number them."),
        )

    def deadline_button(self) -> QWidget:
        """Adds a deadline."""
        return Button(
            self.tr("Add deadline"), on_click=lambda: add_item(self.session, "deadline", None, self)
        )

    def rows(self, items: list[Any]) -> list[Any]:
        case = self.session.case
        heads = case.heads({item.actor for item in items if item.actor})
        due = {each.id: each for each in case.items(Deadline)}
        return [
            DemandRow(
                item,
                heads[item.actor].title if item.actor in heads else "",
                date_words(due[item.deadline].date) if item.deadline in due else "",
            )
            for item in items
        ]


def _demand(found: DemandRow) -> TwoLineCell:
    item = found.item
    words = item.said("action", language())
    return TwoLineCell(
        item.said("heading", language()) or words, words, "demand", Label(item.handle)
    )


class Authorities(ListPage):
    """Statutes, rules and cases, and who checked them when."""

    kind = "authority"
    row_height = 52
    embedded = True

    def title(self) -> str:
        return self.tr("Authorities")

    def add_words(self) -> str:
        return self.tr("Add authority")

    def columns(self) -> Sequence[Column]:
        return (
            Column("citation", self.tr("Authority"), _authority, 420, stretch=True),
            Column("type", self.tr("Type"), lambda i: shown("authority_type", i.type), 110),
            Column("jurisdiction", self.tr("Jurisdiction"), lambda i: i.jurisdiction or "–", 130),
            Column("checked_on", self.tr("Checked"), self._checked, 150),
        )

    def filters(self) -> Sequence[Filter]:
        return (
            Filter("all", self.tr("All")),
            Filter("unchecked", self.tr("Not checked"), {"checked_by": ""}),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "authority", self.tr("No authority is cited yet."), self.tr("Add authority"), self.add
        )

    def _checked(self, item: Authority) -> BadgeCell:
        if not item.checked_by:
            return BadgeCell(Badge(self.tr("Not checked"), "warn"))
        return BadgeCell(Badge(date_words(item.checked_on, weekday=False) or item.checked_by, "ok"))


def _authority(item: Authority) -> TwoLineCell:
    return TwoLineCell(
        item.citation, item.said("proposition", language()), "authority", Label(item.handle)
    )
