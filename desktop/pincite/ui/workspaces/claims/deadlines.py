"""Deadlines: what is due when, by which rule of counting, and how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from pincite.actions.deadlines import count_deadline, counted
from pincite.actions.overview import day_shown
from pincite.model.claims import Deadline
from pincite.text.edtf_dates import bounds
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language, short_date
from pincite.ui.models import Badge, BadgeCell, Column, Label, TextCell, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import Text
from pincite.ui.widgets.layouts import Card, column, put, row
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.workspaces.list_page import Filter, ListPage

_TONES: dict[str, Tone] = {"open": "warn", "met": "ok", "passed": "bad"}


@dataclass(frozen=True)
class DeadlineRow:
    """A deadline and how many days are left to it (negative: gone by), None where it has none."""

    item: Deadline
    days: int | None


class Deadlines(ListPage):
    """What is due when."""

    kind = "deadline"
    row_height = 52
    embedded = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.counting = CountingCard(session)
        super().__init__(session, parent)

    def title(self) -> str:
        return self.tr("Deadlines")

    def add_words(self) -> str:
        return self.tr("Add deadline")

    def columns(self) -> Sequence[Column]:
        return (
            Column("title", self.tr("What is due"), _title, 230, stretch=True),
            Column("date", self.tr("Date"), _date, 170),
            Column("", self.tr("Left"), self._left, 120, sortable=False, spare=True),
            Column("rule", self.tr("Counted"), _rule, 160, spare=True),
            Column("state", self.tr("State"), _state, 100, spare=True),
        )

    def filters(self) -> Sequence[Filter]:
        return (
            Filter("all", self.tr("All")),
            *(
                Filter(state, shown("deadline_state", state), {"state": state})
                for state in ("open", "met", "passed")
            ),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "deadline",
            self.tr("Nothing is due yet."),
            self.tr("Add deadline"),
            self.add,
            self.tr("A deadline is a date, or days counted by a rule from the day of an event."),
        )

    def own_cards(self) -> list[QWidget]:
        return [self.counting]

    def show_item(self, handle: str) -> None:
        super().show_item(handle)
        self.counting.show_deadline(handle)

    def _left(self, found: DeadlineRow) -> TextCell:
        if found.days is None:
            return TextCell("–", tone="ink3")
        if found.days < 0:
            return TextCell(self.tr("%n days ago", "", -found.days), 500, "bad.text")
        return TextCell(self.tr("%n days", "", found.days), 500)

    def rows(self, items: list[Any]) -> list[Any]:
        today = day_shown(self.session.case.case)
        return [DeadlineRow(item, _days(item, today)) for item in items]


def _days(item: Deadline, today: date) -> int | None:
    last = bounds(item.date)[1] if item.date else None
    return (last - today).days if last is not None and item.state == "open" else None


def _title(found: DeadlineRow) -> TwoLineCell:
    item = found.item
    return TwoLineCell(item.said("title", language()), "", "deadline", Label(item.handle))


def _date(found: DeadlineRow) -> TextCell:
    item = found.item
    return TextCell(short_date(item.date, weekday=True) or "–", 600, note=item.time)


def _rule(found: DeadlineRow) -> str:
    return shown("counting", found.item.rule)


def _state(found: DeadlineRow) -> BadgeCell:
    state = found.item.state
    return BadgeCell(Badge(shown("deadline_state", state), _TONES[state]))


class CountingCard(Card):
    """The day that a deadline's rule gives, and a way to take it over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""
        self.said = Text("", 13, 400, wrap=True)
        self.take = Button(self.tr("Use this date"), kind="small", on_click=self._take)
        put(self.body, SectionHeader(self.tr("By the rule")))
        put(self.body, column(self.said, row(self.take, None), margins=(16, 0, 16, 14), gap=8))

    def show_deadline(self, handle: str) -> None:
        """Show what the rule gives; the card hides where nothing is counted."""
        self._handle = handle
        item = self._session.case.by_handle(handle) if handle else None
        day = counted(item) if isinstance(item, Deadline) else ""
        self.setVisible(bool(day))
        if not day or not isinstance(item, Deadline):
            return
        start = date_words(item.counted_from, weekday=False)
        words = self.tr("%n days from %1: %2", "", item.days or 0)
        words = words.replace("%1", start).replace("%2", date_words(day))
        self.said.setText(f"{words} ({shown('counting', item.rule).lower()})")
        self.take.setVisible(day != item.date)
        self.take.setEnabled(self._session.writable)

    def _take(self) -> None:
        handle = self._handle
        said = self.tr("Date counted.")
        self._session.do(lambda case: count_deadline(case, handle), said=said)
