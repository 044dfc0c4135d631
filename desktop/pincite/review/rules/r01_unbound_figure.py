"""Rule 1: a figure typed by hand, or a bound one that lost its "more than" or its year."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from pincite.document.lineage import adopted
from pincite.document.resolved import Run
from pincite.model.figures import Figure, Reading
from pincite.review.context import Context
from pincite.review.contracted import contracted
from pincite.review.findings import Fix, ReviewFinding, Severity
from pincite.review.foreseen import asked_for, measured, no_figure
from pincite.review.marking import at
from pincite.review.numbers import legal_numbers, ordinary_count, same_noun, statutory
from pincite.review.parts import Part, Piece, field_of, form_of, handle_of
from pincite.review.words_read import find_dates, find_quantities
from pincite.text.edtf_dates import bounds, is_edtf, precision
from pincite.text.figures import is_currency
from pincite.text.quantities import Quantity

_MORE = (
    r"more than|over|in excess of|exceed\w*|upwards of|above|at least|beyond|greater than|no "
    r"fewer than|not less than|no less than|surpass\w*|or more|and more|plus de|au moins|"
    r"supérieure?s? à|au-delà de|dépass\w+|excéd\w+|excède\w*|pas moins de|ou plus|minimum"
)
_LESS = (
    r"less than|fewer than|under|below|up to|at most|as (?:many|much) as|no more than|not more "
    r"than|or (?:less|fewer)|moins de|jusqu'à|au plus|inférieure?s? à|maximum|ou moins"
)
_ABOUT = (
    r"about|approximately|around|roughly|some|nearly|almost|circa|or so|an estimated|close to|"
    r"environ|près de|quelque|à peu près|presque|de l'ordre de|approximativement"
)
_QUALIFIED = {
    "over": _MORE, "at_least": _MORE, "under": _LESS, "up_to": _LESS,
    "about": f"{_ABOUT}|{_MORE}|{_LESS}",
}  # fmt: skip
_BEHIND = re.compile(  # "410 or more"; "410 bins were beyond saving" has no such word
    r"\b(?:(?:or|and) (?:more|less|fewer|so|above|over|thereabouts)|at (?:least|most)|"
    r"approximately|(?:ou|et) (?:plus|moins)|au (?:moins|plus)|environ|minimum|maximum|"
    r"à peu près)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"^(?:an?|per|each|every|par|chaque) (?P<unit>hour|day|week|month|quarter|year|heure|jour|"
    r"semaine|mois|trimestre|an|année)\b",
    re.IGNORECASE,
)
_EACH = {
    "hour": "hour", "day": "da(?:y|il)", "week": "week", "month": "month", "quarter": "quarter",
    "year": "year|annu|annum", "heure": "heure|horaire", "jour": "jour|quotidien",
    "semaine": "semaine|hebdo", "mois": "mois|mensu", "trimestre": "trimest", "an": r"\ban|année",
    "année": r"\ban|année",
}  # fmt: skip
_RECALLED = re.compile(
    r"\b(?:the|these|those|all|its|their|our|your|each of the|les|ces|ses|leurs|vos|nos|des|aux) $",
    re.IGNORECASE,
)
_SCALE = re.compile(r"\b(?:thousand|million|billion|mille|millions?|milliards?)\b", re.IGNORECASE)
_SMALL = 20
_FEW = 100
_SHARE = re.compile(r"\b(?:of|all|both|every|sur|parmi|d'entre|tou(?:s|tes)) (?:the |les )?$")
_SHARES = re.compile(r" (?:out )?of\b| sur\b| d(?:es?|'entre)\b")
_BARE = ("bare", "number")
_BACK = re.compile(
    r"\b(?:th(?:at|ose|is|ese)|such|the (?:same|said|latter|above|two|first|second)|which|these|"
    r"ces?|cette|cet|ledit|ladite|lesdits|lesdites|même|celui-ci|ceux-ci|celle-ci|tels?|telles?)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Typed figures in the body; bound ones that say more than their reading."""
    stated: set[str] = set()
    for part in context.body:
        if part.kind == "entry" or part.composed:
            continue
        if part.kind != "quotation":
            yield from _typed(part, context)
        yield from _lost(part, context, stated)


def _typed(part: Part, context: Context) -> Iterator[ReviewFinding]:
    masks = legal_numbers(part.flat)
    units = _units(context)
    for found in find_quantities(part.text, context.lang, published=context.published):
        if _another_kind(part, found, masks):
            continue
        if found.unit == "%" and statutory(part.sentence_text(found.start)):
            continue
        fix = _fix(found, context)
        if _repeats(part, found, fix, context):
            yield at("1.typed", "block", part, (found.start, found.end), fix=fix)
            continue
        if ordinary_count(found, units) or _said_again(part, found, units, context):
            continue
        if no_figure(part, found, units) or contracted(part, found, context):
            continue
        if asked_for(part, found) and fix is None:
            continue
        severity = _certainty(part, found, fix, units)
        if severity is None:
            continue
        span = (found.start, found.end)
        finding = at("1.typed", severity, part, span, fix=fix)
        if finding.key not in context.not_facts:
            yield finding


def _another_kind(
    part: Part, found: Quantity, masks: tuple[tuple[int, int], ...]
) -> bool:  # fmt: skip
    """Whether a number is bound, quoted, or one of the law's own."""
    span = (found.start, found.end)
    if not part.typed(*span) or part.quoted(*span):
        return True
    return any(start < found.end and found.start < end for start, end in masks)


def _repeats(part: Part, found: Quantity, fix: Fix | None, context: Context) -> bool:
    """Whether a typed number is the very figure that its sentence cites and does not bind."""
    if fix is None or not found.unit:
        return False
    handle = fix.replacement.strip("{}")
    figure = context.closure.find(handle)
    if not isinstance(figure, Figure) or figure.members:
        return False
    bound = {handle_of(run.source) for run in part.bound(*part.sentence(found.start))}
    return handle in part.sentence_handles(found.start) and handle not in bound


def _certainty(
    part: Part, found: Quantity, fix: Fix | None, units: list[str]
) -> Severity | None:  # fmt: skip
    """How sure it is that a typed number is a figure of the case; None when nothing shows it.

    A number with no noun beside it is as often a reference, a company's number or a code: it is
    a figure when it has a figure's value, a "more than" or a scale, or when a verb measures it.
    A small count of what no figure counts is unsure; so is one in words that no figure has, of
    what the figures count, and as a share of them ("two roofs out of eleven") it is none.
    """
    kind = found.rule.rpartition("+")[2]
    if kind in ("currency", "percent", "measure"):
        return "block"
    spelled = found.rule.startswith("words")
    if not found.unit:
        if fix is not None and spelled:
            near = part.sentence_text(found.start)
            return "block" if any(unit in near for unit in units) else None
        told = found.qualifier != "exactly" or _SCALE.search(found.exact) is not None
        return "block" if fix is not None or told or measured(part, found) else None
    known = any(same_noun(found.unit, one) for one in units)
    exact = fix is None and found.qualifier == "exactly"
    if not known and exact and found.value < _FEW:
        return "warn"
    if not (known and fix is None and spelled and found.value <= _SMALL):
        return "block"
    if any(handle.startswith("F") for handle in part.sentence_handles(found.start)):
        return "block"
    before, after = part.flat[: found.start], part.flat[found.end : found.end + 12]
    return None if _SHARE.search(before) or _SHARES.match(after) else "warn"


def _said_again(part: Part, found: Quantity, units: list[str], context: Context) -> bool:
    """A small count that a bound list beside it shows, or that "the four products" recalls."""
    if found.value >= 100 or found.rule.rpartition("+")[2] in ("currency", "percent", "measure"):
        return False
    if any(field_of(run.source) in ("members", "count") for run in part.bound(0, len(part.text))):
        return True  # rule 12 counts the list
    values = set()
    for figure in context.closure.all(Figure):
        reading = adopted(context.closure, figure)
        if reading is not None:
            values.add(Decimal(reading.value))
    recalled = _RECALLED.search(part.flat[max(0, found.start - 14) : found.start])
    if recalled is None:
        return False
    return found.value in values or not any(same_noun(found.unit, one) for one in units)


def _units(context: Context) -> list[str]:
    found = []
    for figure in context.closure.all(Figure):
        reading = adopted(context.closure, figure)
        unit = figure.said("unit", context.lang)
        unit = unit or (reading.said("unit", context.lang) if reading is not None else "")
        if unit and not is_currency(unit) and unit != "%":
            found.append(unit)
    return found


def _fix(found: Quantity, context: Context) -> Fix | None:
    """The binding that says the same, where one figure of the case has this value and unit."""
    fitting = []
    for figure in context.closure.all(Figure):
        reading = adopted(context.closure, figure)
        if reading is None or Decimal(reading.value) != found.value:
            continue
        unit = reading.unit or figure.unit
        if is_currency(found.unit) or is_currency(unit) or "%" in (found.unit, unit):
            if unit == found.unit:
                fitting.append(figure)
        elif not found.unit or found.value >= 1000 or same_noun(found.unit, unit):
            fitting.append(figure)
    return Fix("bind", f"{{{fitting[0].handle}}}") if len(fitting) == 1 else None


# ------------------------------------------------------------------ bound, but overstated


def _lost(part: Part, context: Context, stated: set[str]) -> Iterator[ReviewFinding]:
    for piece in part.pieces:
        inline = piece.inline
        if not isinstance(inline, Run) or not inline.source or inline.broken:
            continue
        item = context.closure.find(handle_of(inline.source))
        if field_of(inline.source) not in ("", "value", "full", "bare"):
            continue
        figure = item if isinstance(item, Figure) else None
        reading = adopted(context.closure, figure) if figure is not None else None
        if isinstance(item, Reading):
            figure, reading = context.closure.get(Figure, item.figure), item
        if figure is not None and reading is not None and part.kind != "cell":
            yield from _qualifier(part, piece, inline, reading)
            yield from _scope(part, piece, (figure, reading), stated, context)
            yield from _rate(part, piece, figure, context)


def _qualifier(
    part: Part, piece: Piece, inline: Run, reading: Reading
) -> Iterator[ReviewFinding]:  # fmt: skip
    words = _QUALIFIED.get(reading.qualifier)
    if words is None or form_of(inline.source) not in _BARE:
        return
    start, end = part.sentence(piece.start)
    before = part.flat[max(start, piece.start - 45) : piece.start]
    after = part.flat[piece.end : min(end, piece.end + 25)]
    if re.search(rf"\b(?:{words})\b", before, re.IGNORECASE) or _BEHIND.search(after):
        return
    source = inline.source.partition(":")[0]
    yield at(
        "1.qualifier", "block", part, (piece.start, piece.end),
        fix=Fix("with_qualifier", f"{{{source}}}"), qualifier=reading.qualifier,
    )  # fmt: skip


def _scope(
    part: Part, piece: Piece, told: tuple[Figure, Reading], stated: set[str], context: Context
) -> Iterator[ReviewFinding]:
    figure, reading = told
    period = reading.period or figure.period
    years = _years(period, is_currency(reading.unit or figure.unit))
    if not years:
        return
    start, end = part.sentence(piece.start)
    upto = part.flat[:end] + " ".join(note.flat for at_, note in part.marks if at_ <= end)
    above = " ".join(part.headings) + (part.lead.flat if part.lead is not None else "")
    if any(year in upto + above for year in years) and not _other_month(
        part.flat[:end], above, period, context
    ):
        stated.add(figure.id)
        return
    sentence = part.flat[start : piece.start]
    known = figure.id in stated
    after = part.flat[piece.end : piece.end + 40]
    if known and is_currency(reading.unit or figure.unit):
        return  # what is owed was told with its time, and is asked for
    if known and (_BACK.search(sentence) or _RECALLED.search(sentence) or _BACK.search(after)):
        return
    said = f"{part.text[piece.start : piece.end]} ({{{figure.handle}.period}})"
    yield at(
        "1.scope", "warn" if known else "block", part, (piece.start, piece.end),
        fix=Fix("with_period", said), period=period,
    )  # fmt: skip


def _other_month(words: str, above: str, period: str, context: Context) -> bool:
    """Whether all that a paragraph has said is another month than that of the figure."""
    if precision(period) != "month":
        return False
    first, last = bounds(period)
    months = False
    for text in (words, above):
        for mention in find_dates(text, context.lang, published=context.published):
            start, end = bounds(mention.edtf)
            start, end = start or end, end or start
            if start is None or end is None or first is None or last is None:
                return False
            if start <= last and first <= end:
                return False
            months = months or precision(mention.edtf) == "month"
    return months


def _rate(
    part: Part, piece: Piece, figure: Figure, context: Context
) -> Iterator[ReviewFinding]:  # fmt: skip
    """A sum of so much a day that stands as a sum."""
    scope = figure.said("scope", context.lang)
    match = _RATE.match(scope)
    if match is None:
        return
    above = " ".join(part.headings[-1:]) + (part.lead.flat if part.lead is not None else "")
    near = part.flat[: part.sentence(piece.start)[1]] + above
    near += " ".join(note.flat for _, note in part.marks)
    if re.search(_EACH[match["unit"].lower()], near, re.IGNORECASE) is None:
        said = f"{part.text[piece.start : piece.end]} {scope}"
        yield at(
            "1.scope", "block", part, (piece.start, piece.end),
            fix=Fix("with_period", said), period=scope,
        )  # fmt: skip


def _years(period: str, money: bool) -> list[str]:
    """The years that a closed period names; none where leaving it out overstates nothing."""
    if not is_edtf(period) or precision(period) in ("day", "unknown"):
        return []
    first, last = bounds(period)
    if first is None or last is None or (money and precision(period) == "month"):
        return []
    return [str(year) for year in range(first.year, last.year + 1)]
