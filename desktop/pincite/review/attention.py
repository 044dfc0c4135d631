"""What needs counsel's attention, the most pressing first: the Overview's list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.base import Item
from pincite.model.claims import Deadline, Element
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure
from pincite.review.in_force import standing
from pincite.review.matrix import count_differs, matrix
from pincite.review.proof import corroboration
from pincite.review.variance import variance
from pincite.text.edtf_dates import bounds, is_edtf, precision

Code = Literal[
    "deadline_passed",
    "deadline_near",
    "count_conflict",
    "conflict",
    "not_intact",
    "gap",
    "own_side_only",
    "single_origin",
    "straddles",
    "not_in_force",
    "to_review",
    "uncertain_date",
]
_ORDER: tuple[Code, ...] = (
    "not_intact", "deadline_passed", "count_conflict", "conflict", "deadline_near", "not_in_force",
    "gap", "own_side_only", "single_origin", "straddles", "to_review", "uncertain_date",
)  # fmt: skip
_SEVERE = ("not_intact", "deadline_passed", "count_conflict", "conflict")
NEAR = 14  # days


@dataclass(frozen=True, slots=True)
class Attention:
    """One line: ``code``, the item it is about, others it names, and values for its sentence.

    ``severity``: ``bad`` or ``warn``. ``values`` hold plain words and numbers (``days``,
    ``reports``, ``origins``, ``gap``, ``date``); ``wording.attention`` puts it into words.
    """

    code: Code
    item: Item
    others: tuple[Item, ...] = ()
    values: tuple[tuple[str, str | int], ...] = ()

    @property
    def severity(self) -> str:
        """How much it presses."""
        return "bad" if self.code in _SEVERE else "warn"


def attention(closure: Closure, today: date) -> list[Attention]:
    """Everything in a closure that needs attention on a day."""
    found = [
        *_deadlines(closure, today),
        *_sources(closure),
        *_figures(closure),
        *_elements(closure),
        *_dates(closure),
    ]
    return sorted(found, key=lambda one: (_ORDER.index(one.code), one.item.sequence))


def _deadlines(closure: Closure, today: date) -> Iterator[Attention]:
    for deadline in closure.all(Deadline):
        due = bounds(deadline.date)[1] if is_edtf(deadline.date) else None
        if deadline.state != "open" or due is None:
            continue
        days = (due - today).days
        values: tuple[tuple[str, str | int], ...] = (("days", abs(days)), ("date", deadline.date))
        if days < 0:
            yield Attention("deadline_passed", deadline, (), values)
        elif days <= NEAR:
            yield Attention("deadline_near", deadline, (), values)


def _sources(closure: Closure) -> Iterator[Attention]:
    waiting = [one for one in closure.all(Source) if one.status == "to_review"]
    if waiting:
        yield Attention("to_review", waiting[0], tuple(waiting[1:]), (("count", len(waiting)),))
    for source in closure.all(Source):
        extent = closure.extents.get(source.id)
        if extent is not None and not extent.intact:
            yield Attention("not_intact", source)


def _figures(closure: Closure) -> Iterator[Attention]:
    for figure in closure.all(Figure):
        reading = adopted(closure, figure)
        if reading is not None and count_differs(figure, closure):
            values = (("stated", reading.value), ("named", len(figure.members)))
            yield Attention("count_conflict", figure, (), values)
        compared = variance(figure, closure)
        if compared.unresolved:
            yield Attention("conflict", figure, tuple(one.reading for one in compared.conflicts))
        yield from _origin(figure, closure)


def _origin(figure: Figure, closure: Closure) -> Iterator[Attention]:
    proof = corroboration(figure, closure)
    values = (("reports", proof.reports), ("origins", proof.count))
    sources: tuple[Item, ...] = tuple(origin.source for origin in proof.origins)
    if proof.own_side_only:
        yield Attention("own_side_only", figure, sources, values)
    elif proof.count == 1 and proof.reports > 1:
        yield Attention("single_origin", figure, sources, values)


def _elements(closure: Closure) -> Iterator[Attention]:
    for claim in matrix(closure):
        for row in claim.rows:
            if row.gap not in ("none", "count_conflict", "conflict"):
                yield Attention("gap", row.element, (claim.claim,), (("gap", row.gap),))
            yield from _versions(row.element, (cell.clause for cell in row.clauses), closure)


def _versions(element: Element, clauses: Iterable[Item], closure: Closure) -> Iterator[Attention]:
    from pincite.model.obligations import Clause

    cited = [one for one in clauses if isinstance(one, Clause)]
    for clause in cited:
        if clause.basis != "conduct":
            continue
        found = standing(closure, clause, element.basis_date)
        if found.same_text or (all(twin in cited for twin in found.clauses) and found.clauses):
            continue
        if found.state == "straddles":
            yield Attention("straddles", clause, (element,), (("date", element.basis_date),))
        elif found.state == "not_in_force":
            yield Attention("not_in_force", clause, (element,), (("date", element.basis_date),))


def _dates(closure: Closure) -> Iterator[Attention]:
    unsure = [f for f in closure.all(Fact) if f.date and _uncertain(f.date)]
    if unsure:
        yield Attention("uncertain_date", unsure[0], tuple(unsure[1:]), (("count", len(unsure)),))


def _uncertain(day: str) -> bool:
    """Marked so (~, ?, %), open at one end, or bounded only."""
    return is_edtf(day) and (day[-1] in "~?%" or "/" in day or precision(day) == "unknown")
