"""People: the parties, their roles and sides, and what passed between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.model.people import Communication, Party
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words, language
from pincite.ui.items.dialogs import add_item
from pincite.ui.models import Badge, BadgeCell, Column, Label, PeopleCell, TextCell, TwoLineCell
from pincite.ui.session import Session
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import Card, clear, column, put, row
from pincite.ui.widgets.panels import EmptyState, SectionHeader
from pincite.ui.workspaces.list_page import Filter, ListPage

_TONES: dict[str, Tone] = {"own": "info", "opposing": "warn", "neutral": "mute"}


@dataclass(frozen=True)
class PartyRow:
    """A party with the names of those it refers to."""

    item: Party
    organisation: str
    counsel: str


class People(ListPage):
    """The parties of the case."""

    kind = "party"
    icon = "people"
    row_height = 52

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.communications = CommunicationsCard(session)
        super().__init__(session, parent)
        self.communications.opened.connect(self._open_communication)

    def title(self) -> str:
        return self.tr("People")

    def subtitle(self) -> str:
        if not self.session.is_open:
            return ""
        counts = self.session.case.counts()
        parties = self.tr("%n parties", "", counts.get("party", 0))
        messages = self.tr("%n communications", "", counts.get("communication", 0))
        return f"{parties} · {messages}"

    def add_words(self) -> str:
        return self.tr("Add party")

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("Name"), _name, 230, stretch=True),
            Column("role", self.tr("Role"), lambda r: shown("party_role", r.item.role), 130),
            Column("side", self.tr("Side"), _side, 120, spare=True),
            Column(
                "organisation",
                self.tr("Belongs to"),
                lambda r: r.organisation or "–",
                150,
                spare=True,
            ),
            Column("represented_by", self.tr("Represented by"), _counsel, 170, spare=True),
        )

    def filters(self) -> Sequence[Filter]:
        return (
            Filter("all", self.tr("All")),
            Filter("own", self.tr("Our side"), {"side": "own"}),
            Filter("opposing", self.tr("Their side"), {"side": "opposing"}),
            Filter("neutral", self.tr("Neither"), {"side": "neutral"}),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "people",
            self.tr("Who is in this matter?"),
            self.tr("Add party"),
            self.add,
            self.tr("Begin with the client and the other side: letters are addressed from here."),
        )

    def own_cards(self) -> list[QWidget]:
        return [self.communications]

    def show_item(self, handle: str) -> None:
        super().show_item(handle)
        self.communications.show_party(handle)

    def open_item(self, handle: str) -> None:
        """Pick a party; a communication opens at the one it was exchanged with."""
        item = self.session.case.by_handle(handle)
        if isinstance(item, Communication):
            other = item.sender if item.direction == "received" else item.recipient
            found = self.session.case.heads({other} if other else set())
            handle = found[other].handle if other in found else self.current_handle()
        super().open_item(handle)

    def rows(self, items: list[Any]) -> list[Any]:
        wanted = {id_ for item in items for id_ in (item.organisation, item.represented_by) if id_}
        heads = self.session.case.heads(wanted)

        def name(id_: str | None) -> str:
            return heads[id_].title if id_ in heads else ""

        return [PartyRow(i, name(i.organisation), name(i.represented_by)) for i in items]

    def _open_communication(self, handle: str) -> None:
        from pincite.ui.items.dialogs import edit_item

        edit_item(self.session, handle, self)


def _name(row_: PartyRow) -> TwoLineCell:
    party = row_.item
    icon = "user" if party.type == "person" else "organisation"
    titles = [each.words for each in party.titles] or [n.words for n in party.former_names]
    said = party.translations.get(language(), {}).get("titles") or ", ".join(titles)
    return TwoLineCell(party.name, said, icon, Label(party.handle))


def _side(row_: PartyRow) -> BadgeCell:
    side = row_.item.side
    return BadgeCell(Badge(shown("side", side), _TONES[side]))


def _counsel(row_: PartyRow) -> PeopleCell | TextCell:
    return PeopleCell((row_.counsel,)) if row_.counsel else TextCell("–", tone="ink3")


class CommunicationsCard(Card):
    """What a party sent and received; a new communication begins here."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._handle = ""
        self._add = Button(self.tr("Add"), kind="small", on_click=self._new)
        self._head = SectionHeader(self.tr("Communications"), 0, self._add)
        self._rows = column(margins=(16, 0, 12, 12), gap=8)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_party(self, handle: str) -> None:
        """Show what a party sent and received."""
        self._handle = handle
        clear(self._rows)
        self._add.setEnabled(bool(handle) and self._session.writable)
        found: list[Communication] = []
        if handle:
            case = self._session.case
            party = case.by_handle(handle)
            every = case.items(Communication)
            found = [each for each in every if party.id in (each.sender, each.recipient)]
        for each in found:
            put(self._rows, self._row(each))
        if not found:
            put(self._rows, secondary(self.tr("Nothing sent or received is recorded."), wrap=True))
        self._head.set_count(len(found))

    def _row(self, each: Communication) -> Any:
        pill = Pill(
            shown("direction", each.direction), "info" if each.direction == "sent" else "mute"
        )
        open_ = Button(each.handle, kind="small", on_click=lambda: self.opened.emit(each.handle))
        open_.setAccessibleName(f"{each.handle} {each.subject}")
        first = row(open_, pill, secondary(date_words(each.date)), None, gap=6)
        return column(first, ElidedLabel(each.subject, 12), gap=3)

    def _new(self) -> None:
        add_item(self._session, "communication", {"recipient": self._handle}, self)
        self.show_party(self._handle)
