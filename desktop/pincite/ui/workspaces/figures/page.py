"""The page of figures: the list with review's word on each, and the figure in full."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from pincite.model.base import Item
from pincite.model.figures import Figure
from pincite.ui.models.base import Column
from pincite.ui.session import Session
from pincite.ui.theme import tokens
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.workspaces.figures import rows
from pincite.ui.workspaces.figures.figure_card import FigureCard
from pincite.ui.workspaces.list_page import Filter, ListPage


class Figures(ListPage):
    """Figures and their readings."""

    kind = "figure"
    icon = "figures"
    row_height = tokens.ROW_SOURCE

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.card = FigureCard(session)
        super().__init__(session, parent)
        self.card.opened.connect(lambda handle: self.go.emit("", handle))
        self.card.edit_wanted.connect(self.edit)
        self.card.link_wanted.connect(self.link)

    def title(self) -> str:
        return self.tr("Figures")

    def subtitle(self) -> str:
        if not self.session.is_open:
            return ""
        found = [row for place in range(self.model.rowCount()) if (row := self.model.row_at(place))]
        parts = [self.tr("%n figures", "", self.session.case.counts().get("figure", 0))]
        parts.append(self.tr("%n readings", "", self.session.case.counts().get("reading", 0)))
        conflicts = sum(row.variance.unresolved for row in found)
        if conflicts:
            parts.append(self.tr("%n in conflict", "", conflicts))
        single = sum(row.proof.count == 1 for row in found)
        if single:
            parts.append(self.tr("%n rest on a single origin", "", single))
        return " · ".join(parts)

    def columns(self) -> Sequence[Column]:
        return rows.columns()

    def filters(self) -> Sequence[Filter]:
        return (
            Filter("all", self.tr("All")),
            Filter("open", self.tr("None adopted"), {"adopted": None}),
        )

    def empty(self) -> EmptyState:
        return EmptyState(
            "figures",
            self.tr("No figure yet"),
            self.tr("Go to the sources"),
            lambda: self.go.emit("sources", ""),
            self.tr("Select a number in a source and press F: it stands here with its passage."),
        )

    def add_words(self) -> str:
        return self.tr("Add figure")

    def cards(self) -> list[QWidget]:
        return [self.card]

    def concerns(self, change: Any) -> bool:
        kinds = {"figure", "reading", "passage", "source", "link", "draft", "party"}
        return change is not None and bool(kinds & change.kinds)

    def rows(self, items: list[Item]) -> list[Any]:
        figures = [item for item in items if isinstance(item, Figure)]
        closure = self.session.case.closure([item.handle for item in figures])
        return [rows.row_of(figure, closure) for figure in figures]

    def open_item(self, handle: str) -> None:
        self.enter()
        super().open_item(handle)

    def show_item(self, handle: str) -> None:
        self.card.setVisible(bool(handle))
        row = self.model.row_at(self.model.place_of(self.table.current_id()))
        if handle and row is not None:
            self.card.show_figure(row)
