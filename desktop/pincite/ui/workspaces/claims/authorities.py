"""Authorities: statutes, rules and cases, and who checked them when."""

from collections.abc import Sequence

from pincite.model.obligations import Authority
from pincite.ui.items.choices import shown
from pincite.ui.items.dates import language, short_date
from pincite.ui.models import Badge, BadgeCell, Column, Label, TwoLineCell
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.workspaces.list_page import Filter, ListPage


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
            Column("citation", self.tr("Authority"), _authority, 240, stretch=True),
            Column(
                "type", self.tr("Type"), lambda i: shown("authority_type", i.type), 110, spare=True
            ),
            Column("jurisdiction", self.tr("Jurisdiction"), _where, 130, spare=True),
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
        return BadgeCell(Badge(short_date(item.checked_on) or item.checked_by, "ok"))


def _authority(item: Authority) -> TwoLineCell:
    return TwoLineCell(
        item.citation, item.said("proposition", language()), "authority", Label(item.handle)
    )


def _where(item: Authority) -> str:
    return item.jurisdiction or "–"
