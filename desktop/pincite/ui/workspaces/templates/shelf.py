"""The list of templates: the case's, the firm's, the program's."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pincite.actions.templates import Kept
from pincite.ui.models import Badge, BadgeCell, BlockModel, Column, Label, TwoLineCell
from pincite.ui.widgets import Card, EmptyState, SectionHeader, TableView, hairline, holder, row


class Shelf(Card):
    """Every template. ``picked(key)``, ``used(key)``, ``menu_wanted``, ``remove_wanted(key)``."""

    picked = Signal(str)
    used = Signal(str)
    menu_wanted = Signal(str, QPoint)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._all: dict[str, Kept] = {}
        self.unsaved: set[str] = set()
        self.head = SectionHeader(self.tr("All templates"), 0)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Title, country, rule"))
        self.filter.setAccessibleName(self.tr("Find a template"))
        self.filter.textChanged.connect(self._show)
        self.model = BlockModel(
            [Column("title", self.tr("Template"), self._cell, stretch=True, sortable=False),
             Column("place", self.tr("Kept"), self._place, 92, sortable=False, spare=True)],
            self._fetch,
            self,
        )  # fmt: skip
        self.table = TableView(self.tr("Templates"), 52)
        self.table.show_model(self.model, sortable=False)
        self.table.picked.connect(self._picked)
        self.table.opened.connect(self.used.emit)
        self.table.menu_wanted.connect(self.menu_wanted.emit)
        self.table.delete_wanted.connect(lambda keys: self.remove_wanted.emit(keys[0]))
        self.table.set_empty(EmptyState("drafts", self.tr("No template has these words")))
        self.body.addWidget(self.head)
        self.body.addWidget(holder(row((self.filter, 1), margins=(12, 0, 12, 8))))
        self.body.addWidget(hairline("line"))
        self.body.addWidget(self.table, 1)

    def show_templates(self, found: Sequence[Kept], key: str = "") -> None:
        """Show these, and pick one."""
        self._all = {one.key: one for one in found}
        self._show()
        if key:
            self.table.pick(key)

    def _picked(self, key: object) -> None:
        if key:
            self.picked.emit(str(key))

    def _show(self) -> None:
        words = self.filter.text().casefold().split()
        keys = [
            key
            for key, one in self._all.items()
            if all(word in _said(one).casefold() for word in words)
        ]
        self.model.set_ids(keys)
        self.head.set_count(len(keys))

    def _fetch(self, ids: Sequence[Any]) -> list[Any]:
        return [self._all.get(key) for key in ids]

    def _cell(self, one: Kept) -> TwoLineCell:
        under = self.tr("Cannot be read") if one.error else _under(one)
        title = f"{one.title} •" if one.key in self.unsaved else one.title
        tag = Label(one.language.upper()) if one.language else None
        return TwoLineCell(title, under, "warning" if one.error else "drafts", tag)

    def _place(self, one: Kept) -> BadgeCell:
        words = {
            "case": (self.tr("This case"), "info"),
            "firm": (self.tr("The firm"), "ok"),
            "program": (self.tr("Pincite"), "mute"),
        }
        said, tone = words[one.place]
        return BadgeCell(Badge(said, tone))  # type: ignore[arg-type]


def _under(one: Kept) -> str:
    return one.jurisdiction or "–"


def _said(one: Kept) -> str:
    return " ".join((one.title, one.name, one.jurisdiction, one.rules, one.language))
