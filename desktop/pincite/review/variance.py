"""Readings of one figure compared: the same value, an overlap, or a conflict. Never averaged."""

from dataclasses import dataclass
from decimal import Decimal

from pincite.document.closure import Closure
from pincite.document.lineage import adopted, roots, source_of
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.text.edtf_dates import bounds, is_edtf
from pincite.text.figures import is_currency

_NEAR = Decimal("0.05")  # how far "about" reaches
_ABOVE = Decimal("1.25")  # "more than 780 million" is not said of much more than that
_PER = {"mois": "month", "an": "year", "année": "year", "jour": "day", "semaine": "week"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A reading in comparable terms: bounds of the value, unit normalised, period in EDTF."""

    value: Decimal
    high: Decimal | None
    unit: str
    per: str
    qualifier: str
    period: str


@dataclass(frozen=True, slots=True)
class Stated:
    """One reading as it stands among the others.

    ``role`` is ``origin``, ``repeats`` or empty (no source); ``relation`` to the adopted reading:
    ``adopted``, ``same``, ``overlap``, ``conflict``, ``other_period``, ``other_unit``.
    """

    reading: Reading
    passage: Passage | None
    source: Source | None
    role: str
    relation: str


@dataclass(frozen=True, slots=True)
class Variance:
    """All readings of a figure.

    ``state``: ``none``, ``single``, ``same``, ``overlap``, ``conflict``; ``spread`` is the highest
    value less the lowest.
    """

    figure: Figure
    stated: tuple[Stated, ...]
    state: str
    spread: Decimal

    @property
    def conflicts(self) -> tuple[Stated, ...]:
        """The readings that contradict the adopted one."""
        return tuple(one for one in self.stated if one.relation == "conflict")

    @property
    def unresolved(self) -> bool:
        """In conflict, and counsel has not recorded why one reading is preferred."""
        return self.state == "conflict" and not self.figure.conflict_note.strip()


def variance(figure: Figure, closure: Closure) -> Variance:
    """Compare the readings of a figure with the adopted one, or with the first."""
    readings = closure.children(Reading, "figure", figure.id)
    if not readings:
        return Variance(figure, (), "none", Decimal(0))
    chosen = adopted(closure, figure) or readings[0]
    base = answer_of(chosen, figure)
    sources = {r.id: _source(closure, r) for r in readings}
    at_hand = {s.id for s in sources.values() if s is not None}
    stated = []
    for reading in readings:
        relation = "adopted"
        if reading.id != chosen.id:
            relation = agree(base, answer_of(reading, figure))
        source = sources[reading.id]
        role = _role(closure, source, at_hand) if source is not None else ""
        passage = closure.get(Passage, reading.passage)
        stated.append(Stated(reading, passage, source, role, relation))
    return Variance(figure, tuple(stated), _state(stated), _spread(readings))


def answer_of(reading: Reading, figure: Figure) -> Answer:
    """A reading in comparable terms; the figure's own unit and period where it names none."""
    return Answer(
        value=Decimal(reading.value),
        high=Decimal(reading.high) if reading.high else None,
        unit=_unit(reading.unit or figure.unit),
        per=_PER.get(reading.per, reading.per),
        qualifier=reading.qualifier,
        period=reading.period or figure.period,
    )


def agree(first: Answer, second: Answer) -> str:
    """``same``, ``overlap``, ``conflict``, or why the two are not comparable."""
    if first.unit != second.unit or (first.per and second.per and first.per != second.per):
        return "other_unit"
    if _disjoint(first.period, second.period):
        return "other_period"
    if (first.value, first.high) == (second.value, second.high):
        return "same"
    low, high = _reach(first)
    other_low, other_high = _reach(second)
    return "overlap" if low <= other_high and other_low <= high else "conflict"


def _reach(answer: Answer) -> tuple[Decimal, Decimal]:
    """The values that an answer allows."""
    low, high = answer.value, answer.high or answer.value
    match answer.qualifier:
        case "over" | "at_least":
            return low, high * _ABOVE if high > 0 else Decimal(0)
        case "under" | "up_to":
            return (low if answer.high else low / _ABOVE), high
        case "about":
            return low - abs(low) * _NEAR, high + abs(high) * _NEAR
    return low, high


def _unit(unit: str) -> str:
    """A currency or a percentage as it is; nouns are one unit, whatever the language."""
    word = unit.strip()
    return word.upper() if is_currency(word.upper()) else "%" if word == "%" else ""


def _disjoint(first: str, second: str) -> bool:
    if not (is_edtf(first) and is_edtf(second)):
        return False
    (start, end), (other_start, other_end) = bounds(first), bounds(second)
    before = end is not None and other_start is not None and end < other_start
    after = other_end is not None and start is not None and other_end < start
    return before or after


def _source(closure: Closure, reading: Reading) -> Source | None:
    passage = closure.get(Passage, reading.passage)
    return source_of(closure, passage) if passage is not None else None


def _role(closure: Closure, source: Source, at_hand: set[str]) -> str:
    origins = {root.id for root in roots(closure, source)}
    return "origin" if source.id in origins or not origins & at_hand else "repeats"


def _state(stated: list[Stated]) -> str:
    if len(stated) == 1:
        return "single"
    relations = {one.relation for one in stated}
    for state in ("conflict", "overlap"):
        if state in relations:
            return state
    return "same" if "same" in relations else "single"


def _spread(readings: list[Reading]) -> Decimal:
    values = [Decimal(number) for r in readings for number in (r.value, r.high) if number]
    return max(values) - min(values)
