"""The list of drafts, and what stands there while there is none."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.model.drafts import Draft
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import date_words
from pincite.ui.models import (
    Badge,
    BadgeCell,
    BlockModel,
    Column,
    Label,
    TagsCell,
    TextCell,
    TwoLineCell,
)
from pincite.ui.session import Session
from pincite.ui.widgets import Card, EmptyState, SectionHeader, TableView, hairline
from pincite.ui.workspaces.drafts import naming

STATES = {"draft": "mute", "reviewed": "info", "approved": "ok", "issued": "ok"}


class DraftList(Card):
    """Every draft of the case. ``opened(handle)``, ``new_wanted``, ``remove_wanted(handles)``."""

    opened = Signal(str)
    new_wanted = Signal()
    remove_wanted = Signal(list)
    menu_wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self.head = SectionHeader(self.tr("All drafts"), 0)
        self.model = BlockModel(self._columns(), self._fetch, self)
        self.model.sort_requested.connect(self._sort)
        self.table = TableView(self.tr("Drafts"), 52)
        self.table.show_model(self.model)
        self.table.opened.connect(lambda id_: self.opened.emit(self._handle(id_)))
        self.table.clicked.connect(lambda index: self.opened.emit(self._at(index.row())))
        self.table.delete_wanted.connect(
            lambda ids: self.remove_wanted.emit([self._handle(id_) for id_ in ids])
        )
        self.table.menu_wanted.connect(lambda id_, at: self.menu_wanted.emit(self._handle(id_), at))
        self.table.set_empty(
            EmptyState(
                "drafts",
                self.tr("No document is being written yet"),
                self.tr("New draft…"),
                self.new_wanted.emit,
                self.tr(
                    "A template takes what the case holds and binds it into the text: change the "
                    "case, and every document follows."
                ),
            )
        )
        self.body.addWidget(self.head)
        self.body.addWidget(hairline("line"))
        self.body.addWidget(self.table, 1)
        self._order, self._descending = "sequence", False

    def reload(self) -> None:
        """Ask for the drafts again."""
        ids = self.session.case.ids("draft", order=self._order, descending=self._descending)
        self.model.set_ids(ids)
        self.head.set_count(len(ids))

    def handles(self) -> list[str]:
        """The handles of the drafts, as listed."""
        return [self._handle(id_) for id_ in self.model.ids()]

    def _sort(self, key: str, descending: bool) -> None:
        self._order, self._descending = key or "sequence", descending
        self.reload()

    def _at(self, row: int) -> str:
        return self._handle(self.model.id_at(row))

    def _handle(self, id_: Any) -> str:
        found = self.model.row_at(self.model.place_of(id_))
        return str(found.handle) if found is not None else ""

    def _fetch(self, ids: Sequence[Any]) -> list[Any]:
        found = {item.id: item for item in self.session.case.fetch("draft", list(ids))}
        return [found.get(id_) for id_ in ids]

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Draft"), _title, stretch=True),
            Column("language", self.tr("Language"), _language, 96, spare=True),
            Column("date", self.tr("Date"), _date, 170),
            Column("addressee", self.tr("To"), self._addressee, 190, sortable=False, spare=True),
            Column("state", self.tr("State"), _state, 116),
        ]

    def _addressee(self, draft: Draft) -> TextCell:
        if draft.addressee is None:
            return TextCell("–", tone="ink3")
        return TextCell(self.session.case.heads([draft.addressee])[draft.addressee].title)


def _title(draft: Draft) -> TwoLineCell:
    kind = naming.document(draft.document)
    under = " · ".join(part for part in (kind, draft.jurisdiction) if part)
    return TwoLineCell(draft.title, under, "drafts", Label(draft.handle, accent=True))


def _language(draft: Draft) -> TagsCell:
    return TagsCell((Label(draft.language.upper()),))


def _date(draft: Draft) -> TextCell:
    return TextCell(date_words(draft.date, weekday=False) or "–")


def _state(draft: Draft) -> BadgeCell:
    tone: Any = STATES[draft.state]
    return BadgeCell(Badge(shown("draft_state", draft.state), tone))
