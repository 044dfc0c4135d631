"""The rows of the list of figures: adopted value, readings, origins, conflicts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.figures import Figure, Reading
from pincite.review.proof import Corroboration, corroboration
from pincite.review.variance import Variance, variance
from pincite.ui.items.dates import language
from pincite.ui.models import Badge, BadgeCell, Column, Label, TextCell, TwoLineCell, ValueCell
from pincite.ui.workspaces.figures import values

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FigureRow:
    """A figure with what review says of it."""

    item: Figure
    reading: Reading | None
    variance: Variance
    proof: Corroboration


def row_of(figure: Figure, closure: Closure) -> FigureRow:
    """What a row shows of a figure."""
    return FigureRow(
        figure,
        adopted(closure, figure),
        variance(figure, closure),
        corroboration(figure, closure),
    )


def columns() -> Sequence[Column]:
    """Figure, value, period, readings, origins, state."""
    return [
        Column("metric", translate("Figures", "Figure"), _figure, 220, stretch=True),
        Column("value", translate("Figures", "Adopted value"), _value, 146, sortable=False),
        Column("period", translate("Figures", "Period"), _period, 108, spare=True, tip=_when),
        Column(
            "readings",
            translate("Figures", "Readings"),
            lambda row: TextCell(str(len(row.variance.stated) or "–"), 500),
            76,
            "centre",
            sortable=False,
            spare=True,
        ),
        Column(
            "origins",
            translate("Figures", "Corroboration"),
            _origins,
            162,
            sortable=False,
            spare=True,
        ),
        Column("state", translate("Figures", "Sources agree"), _state, 122, sortable=False),
    ]


def _figure(row: FigureRow) -> TwoLineCell:
    figure = row.item
    scope = figure.said("scope", language())
    derived = translate("Figures", "computed: %1").replace("%1", figure.derivation)
    under = scope or (derived if figure.derivation else "")
    title = figure.said("metric", language())
    return TwoLineCell(title, under, "figures", Label(figure.handle, True))


def _value(row: FigureRow) -> ValueCell:
    if row.reading is None:
        return ValueCell("–", translate("Figures", "none adopted"))
    return ValueCell(values.short(row.reading, row.item), values.counted(row.item, row.reading))


def _period(row: FigureRow) -> TextCell:
    return TextCell(values.period(row.item) or "–", tone="ink" if row.item.period else "ink3")


def _when(row: FigureRow) -> str:
    return values.period(row.item)


def _origins(row: FigureRow) -> BadgeCell:
    return BadgeCell(origins(row.proof))


def _state(row: FigureRow) -> BadgeCell:
    return BadgeCell(state(row.variance))


def origins(proof: Corroboration) -> Badge:
    """``1 origin · 4 reports``, by how much it corroborates."""
    if not proof.count:
        return Badge(translate("Figures", "No source"), "bad", "blocked")
    one, many = translate("Figures", "1 origin"), translate("Figures", "%1 origins")
    first = one if proof.count == 1 else many.replace("%1", str(proof.count))
    one, many = translate("Figures", "1 report"), translate("Figures", "%1 reports")
    second = one if proof.reports == 1 else many.replace("%1", str(proof.reports))
    if proof.independent > 1:
        return Badge(f"{first} · {second}", "ok")
    return Badge(f"{first} · {second}", "warn")


def state(found: Variance) -> Badge:
    """Whether the sources agree."""
    if found.state == "conflict":
        if found.unresolved:
            return Badge(translate("Figures", "Conflict"), "bad", "blocked")
        return Badge(translate("Figures", "Conflict disclosed"), "warn", "warning")
    return {
        "none": Badge(translate("Figures", "No reading"), "warn", "warning"),
        "single": Badge(translate("Figures", "One reading"), "mute"),
        "same": Badge(translate("Figures", "Same value"), "ok", "check"),
        "overlap": Badge(translate("Figures", "Compatible"), "info"),
    }[found.state]
