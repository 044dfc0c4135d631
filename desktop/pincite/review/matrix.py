"""The proof matrix: claim by claim, element by element, what is for, against, and missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.base import Item
from pincite.model.claims import Claim, Element
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure
from pincite.model.obligations import Authority, Clause, Version
from pincite.review.in_force import Standing, standing
from pincite.review.proof import Corroboration, corroboration, from_sources, sources_behind
from pincite.review.variance import variance

Gap = Literal[
    "none",
    "no_document",
    "count_conflict",
    "conflict",
    "no_clause",
    "own_side_only",
    "second_origin",
]


@dataclass(frozen=True, slots=True)
class ClauseCell:
    """A clause of an element: its version, and how it stands to the date of the conduct."""

    clause: Clause
    version: Version | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Row:
    """One element. ``gap`` is the worst thing missing; ``noted`` counsel's own words about it."""

    element: Element
    clauses: tuple[ClauseCell, ...]
    authorities: tuple[Authority, ...]
    supporting: tuple[Item, ...]
    against: tuple[Item, ...]
    corroboration: Corroboration
    gap: Gap
    noted: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.gap == "none"

    @property
    def contested(self) -> bool:
        """Whether anything stands against it."""
        return bool(self.against)

    @property
    def single_origin(self) -> bool:
        """Whether facts or figures of it go back to one origin."""
        return bool(self.supporting) and self.corroboration.count == 1


@dataclass(frozen=True, slots=True)
class ClaimProof:
    """One claim with its elements in order."""

    claim: Claim
    rows: tuple[Row, ...]

    @property
    def complete(self) -> int:
        """How many elements lack nothing."""
        return sum(row.complete for row in self.rows)


def matrix(closure: Closure) -> tuple[ClaimProof, ...]:
    """The claims of a closure in counsel's order, each with its elements."""
    claims = sorted(closure.all(Claim), key=lambda claim: (claim.ordinal, claim.sequence))
    return tuple(ClaimProof(claim, tuple(_rows(claim, closure))) for claim in claims)


def _rows(claim: Claim, closure: Closure) -> Iterator[Row]:
    elements = closure.children(Element, "claim", claim.id)
    for element in sorted(elements, key=lambda one: (one.ordinal, one.sequence)):
        yield row(element, closure)


def row(element: Element, closure: Closure) -> Row:
    """What one element rests on."""
    given = list(closure.linked_to(element.id, "supports"))
    clauses = tuple(_cell(element, one, closure) for one in given if isinstance(one, Clause))
    authorities = tuple(one for one in given if isinstance(one, Authority))
    supporting = tuple(one for one in given if isinstance(one, Fact | Figure | Passage | Source))
    proof = _proof(supporting, clauses, closure)
    return Row(
        element=element,
        clauses=clauses,
        authorities=authorities,
        supporting=supporting,
        against=tuple(_against(element, supporting, closure)),
        corroboration=proof,
        gap=_gap(clauses, authorities, supporting, proof, closure),
        noted=element.gap,
    )


def _cell(element: Element, clause: Clause, closure: Closure) -> ClauseCell:
    found = standing(closure, clause, _basis(element, clause, closure))
    return ClauseCell(clause, closure.get(Version, clause.version), found)


def _basis(element: Element, clause: Clause, closure: Closure) -> str:
    """The conduct's date, or today's where a clause is cited for a right or a procedure."""
    if clause.basis in ("exercise", "procedure") and closure.case.date_shown:
        return closure.case.date_shown
    return element.basis_date if clause.basis in ("conduct", "procedure") else ""


def _proof(
    supporting: tuple[Item, ...], clauses: tuple[ClauseCell, ...], closure: Closure
) -> Corroboration:
    """Corroboration of the weakest fact or figure; of the clauses' texts where there is none."""
    if supporting:
        return min(
            (corroboration(one, closure) for one in supporting),
            key=lambda proof: (proof.independent, proof.count, -proof.reports),
        )
    texts: list[Source] = []
    for cell in clauses:
        texts += [s for s in sources_behind(cell.clause, closure) if s not in texts]
    return from_sources(texts, closure)


def _against(
    element: Element, supporting: tuple[Item, ...], closure: Closure
) -> Iterator[Item]:  # fmt: skip
    yield from closure.linked_to(element.id, "disputes")
    for one in supporting:
        yield from closure.linked_to(one.id, "disputes")


def _gap(
    clauses: tuple[ClauseCell, ...],
    authorities: tuple[Authority, ...],
    supporting: tuple[Item, ...],
    proof: Corroboration,
    closure: Closure,
) -> Gap:
    figures = [one for one in supporting if isinstance(one, Figure)]
    if not proof.count:
        return "no_document"
    if any(count_differs(figure, closure) for figure in figures):
        return "count_conflict"
    if any(variance(figure, closure).unresolved for figure in figures):
        return "conflict"
    if not authorities and not any(_usable(cell) for cell in clauses):
        return "no_clause"
    if not supporting:
        return "none"
    if proof.own_side_only:
        return "own_side_only"
    return "second_origin" if proof.independent < 2 and not _records(proof) else "none"


def _usable(cell: ClauseCell) -> bool:
    return cell.standing.state != "not_in_force" or cell.standing.same_text


def _records(proof: Corroboration) -> bool:
    """A record (an agreement, the logs) needs no second witness."""
    return any(o.counts and o.source.type in ("agreement", "data") for o in proof.origins)


def count_differs(figure: Figure, closure: Closure) -> bool:
    """Whether a figure says another number than it names members."""
    reading = adopted(closure, figure)
    if reading is None or not figure.members or reading.high:
        return False
    return reading.qualifier == "exactly" and reading.value != str(len(figure.members))
