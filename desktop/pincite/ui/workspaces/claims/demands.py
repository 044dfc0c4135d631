"""Demands: what is asked of whom, by when, and what came back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLayout, QWidget

from pincite.model.claims import Deadline, Demand, Response
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language, short_date
from pincite.ui.items.dialogs import add_item
from pincite.ui.items.row_tools import row_tools
from pincite.ui.items.rows_card import RowsCard
from pincite.ui.models import Badge, BadgeCell, Column, Label, TextCell, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import column, put, row
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.workspaces.list_page import ListPage

OUTCOMES: dict[str, Tone] = {"met": "ok", "refused": "bad", "evaded": "warn", "none": "mute"}


@dataclass(frozen=True)
class DemandRow:
    """A demand with its actor's name, its deadline, and the newest response's outcome."""

    item: Demand
    actor: str
    due: str
    outcome: str


class Demands(ListPage):
    """What is asked of whom, by when."""

    kind = "demand"
    row_height = 52
    embedded = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.responses = ResponsesCard(session)
        super().__init__(session, parent)

    def title(self) -> str:
        return self.tr("Demands")

    def add_words(self) -> str:
        return self.tr("Add demand")

    def columns(self) -> Sequence[Column]:
        return (
            Column("action", self.tr("Demand"), _demand, 260, stretch=True),
            Column("actor", self.tr("By whom"), lambda r: r.actor or "–", 170, spare=True),
            Column("deadline", self.tr("By when"), lambda r: r.due or "–", 130),
            Column("", self.tr("Response"), _outcome, 130, sortable=False, spare=True),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "demand",
            self.tr("What is asked of the other side?"),
            self.tr("Add demand"),
            self.add,
            self.tr("A demand says who is to do what by when; letters number them."),
        )

    def own_cards(self) -> list[QWidget]:
        return [self.responses]

    def show_item(self, handle: str) -> None:
        super().show_item(handle)
        self.responses.show_demand(handle)

    def rows(self, items: list[Any]) -> list[Any]:
        case = self.session.case
        heads = case.heads({item.actor for item in items if item.actor})
        due = {each.id: each for each in case.items(Deadline)}
        outcomes = {each.demand: each.outcome for each in case.items(Response)}
        return [
            DemandRow(
                item,
                heads[item.actor].title if item.actor in heads else "",
                short_date(due[item.deadline].date) if item.deadline in due else "",
                outcomes.get(item.id, ""),
            )
            for item in items
        ]


def _demand(found: DemandRow) -> TwoLineCell:
    item = found.item
    words = item.said("action", language())
    name = item.said("heading", language())
    return TwoLineCell(name or words, words if name else "", "demand", Label(item.handle))


def _outcome(found: DemandRow) -> BadgeCell | TextCell:
    if not found.outcome:
        return TextCell("–", tone="ink3")
    return BadgeCell(Badge(shown("outcome", found.outcome), OUTCOMES[found.outcome]))


class ResponsesCard(RowsCard):
    """What came back to a demand: recorded, edited, taken away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.add = Button(self.tr("Add"), kind="small", on_click=self._new)
        self.add.setAccessibleName(self.tr("Add a response"))
        self._furnish(SectionHeader(self.tr("Responses"), 0, self.add), gap=8)

    def show_demand(self, handle: str) -> None:
        """Show the responses to a demand; the card hides where none is chosen."""
        if not self._turn_to(handle, self.add):
            return
        case = self._session.case
        found = case.items(Response, demand=case.by_handle(handle).id)
        self._head.set_count(len(found))
        for each in found:
            put(self._rows, self._row(each))
        if not found:
            put(self._rows, secondary(self.tr("No response is recorded."), wrap=True))

    def _row(self, response: Response) -> QLayout:
        pill = Pill(shown("outcome", response.outcome), OUTCOMES[response.outcome])
        when = date_words(response.received, weekday=False)
        tools = row_tools(self._session, response.handle, self)
        lines = column(row(pill, secondary(when), None, *tools, gap=6), gap=2)
        if response.note:
            put(lines, secondary(response.said("note", language()), wrap=True))
        return lines

    def _new(self) -> None:
        add_item(self._session, "response", {"demand": self._handle}, self)
