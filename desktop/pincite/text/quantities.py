"""Figures in prose: value or range, unit, qualifier, rate and period."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from pincite.text.date_context import Context, context_for
from pincite.text.dates import frames
from pincite.text.edtf_bounds import precision
from pincite.text.numbers import NumberSpan, number_at, number_starts
from pincite.text.period_frames import period_frames
from pincite.text.period_words import SHORT_TIMES
from pincite.text.periods import periods_of
from pincite.text.prose import base_language, flat
from pincite.text.quantity_bare import COMPARED, LISTED, PART, counts_again, repeats_unit
from pincite.text.quantity_masks import inside, masked, merged
from pincite.text.quantity_parts import (
    AND_A_HALF,
    Unit,
    inherited,
    is_change,
    money_before,
    money_code,
    pair_start,
    per_after,
    qualifier_after,
    qualifier_before,
    second_number,
    unit_after,
)
from pincite.text.quantity_stands import stands

_TIMES_AS_MUCH = 20  # a figure set against another is seldom further from it


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as words state it.

    ``value`` expanded (26 billion is 26000000000), ``high`` the top of a range or None; ``unit`` an
    ISO 4217 code, ``%`` or the noun counted; ``qualifier`` exactly, over, about, at_least, up_to or
    under; ``period`` EDTF or empty; ``per`` empty, month, year, ... ; ``rule`` what was recognised.
    """

    start: int
    end: int
    exact: str
    value: Decimal
    high: Decimal | None
    unit: str
    qualifier: str
    period: str
    per: str
    rule: str


def find_quantities(text: str, lang: str, *, published: str = "") -> list[Quantity]:
    """Figures in running text, in order; not years, dates, times, labels, names or addresses."""
    context = context_for(flat(text), base_language(lang), published)
    dated = frames(context)
    blocked = merged([*masked(context.text, context.language), *((f.start, f.end) for f in dated)])
    found: list[Quantity] = []
    last_end = 0
    for start in number_starts(context.text):
        if start < last_end or inside(blocked, start, start + 1):
            continue
        read, used = _read_at(start, context, blocked)
        last_end = max(last_end, used)
        if read and (not found or read.start >= found[-1].end):
            found.append(read)
    periods = period_frames(dated, context)
    compared = [_compared(item, index, found, context) for index, item in enumerate(found)]
    places = [(item.start, item.end) for item in compared]
    told = periods_of(places, periods, dated, context, [item.unit for item in compared])
    return [_finish(item, period, text) for item, period in zip(compared, told, strict=True)]


def read_quantity(words: str, lang: str, *, published: str = "") -> Quantity | None:
    """The one figure that a selection holds: its richest, or a bare number when it has no more."""
    found = find_quantities(words, lang, published=published)
    if found:
        return max(found, key=lambda item: (bool(item.unit), item.end - item.start, item.value))
    plain = flat(words)
    language = base_language(lang)
    for start in number_starts(plain):
        number = number_at(plain, start, language)
        if number and (number.value != 1 or not number.words or number.end - start == len(plain)):
            exact, value = words[start : number.end], number.value
            return Quantity(
                start, number.end, exact, value, None, "", "exactly", "", "", "number"
            )  # fmt: skip
    return None


def _compared(item: Quantity, index: int, found: list[Quantity], context: Context) -> Quantity:
    """A bare number set against another ("compared with 860") counts the same thing."""
    if item.unit or not index:
        return item
    before = found[index - 1]
    first = context.sentence(item.start)[0]
    if repeats_unit(context.text, item.start, item):
        return _alike(item, before, context) if before.start >= first else item
    if not counts_again(context.text, item.start, item, context.language):
        return item
    counted = [each for each in found[max(0, index - 3) : index] if each.rule.endswith("noun")]
    near = [each for each in counted if each.start >= first]
    return replace(item, unit=near[-1].unit) if near else item


def _alike(item: Quantity, before: Quantity, context: Context) -> Quantity:
    """A bare number with the unit of another, and its millions: "7.2 million, against 8.9"."""
    item = replace(item, unit=before.unit)
    scale = _scale(before, context)
    value = Decimal(int(item.value * scale))
    lead = context.text[max(0, item.start - 60) : item.start]
    decimals = item.value != item.value.to_integral_value()
    shared = COMPARED.search(lead) is not None or (decimals and LISTED.search(lead) is not None)
    if scale < 10**6 or not item.rule.startswith("digits") or not shared:
        return item
    part = PART.search(lead) is not None
    most = before.value if part else before.value * _TIMES_AS_MUCH
    return replace(item, value=value) if item.value < 1000 and value <= most else item


def _scale(figure: Quantity, context: Context) -> Decimal:
    """The magnitude that a figure's words state: a million in "7.2 million"."""
    money = figure.rule.endswith("currency")
    for at in number_starts(context.text[figure.start : figure.end]):
        number = number_at(context.text, figure.start + at, context.language, money=money)
        if number:
            return number.magnitude
    return Decimal(1)


def _finish(item: Quantity, period: str, text: str) -> Quantity:
    exact = text[item.start : item.end]
    if item.rule.endswith("time") and not SHORT_TIMES.match(item.unit):
        return replace(item, exact=exact)
    if item.per and item.rule.endswith("currency") and precision(period) == "month":
        period = ""  # a rate is paid over time: the month is that of the event
    return replace(item, exact=exact, period=period)


def _read_at(
    start: int, context: Context, blocked: list[tuple[int, int]]
) -> tuple[Quantity | None, int]:
    """The figure whose number begins at ``start``, and up to where the text is used."""
    text, language = context.text, context.language
    sign = money_before(text, start)
    number = number_at(text, start, language, money=sign is not None)
    if not number:
        return None, start
    if inside(blocked, start, number.end):
        return None, number.end
    head = sign.start() if sign else start
    last = second_number(text, number, head, language)
    if last and inside(blocked, last.start, last.end):
        last = None
    if last and is_change(text, head, inherited(number, last), last.value):
        moved = replace_value(number, inherited(number, last))
        return _compose(
            moved, head, _shared_unit(moved, last, sign, context), None, context
        ), number.end
    if last and last.value <= inherited(number, last):
        last = None  # 5 to 3 is no range
    final = last or number
    unit = (
        Unit(money_code(sign), "currency", final.end) if sign else unit_after(text, final, language)
    )
    low = inherited(number, last) if last else number.value
    if unit.kind == "time" and not last and (half := AND_A_HALF.match(text, unit.end)):
        low, unit = low + Decimal("0.5"), replace(unit, end=half.end())  # "trois ans et demi"
    item = _compose(replace_value(number, low), head, unit, last, context)
    return item, item.end if item else number.end


def replace_value(number: NumberSpan, value: Decimal) -> NumberSpan:
    """The number with the value that its range gives it."""
    return replace(number, value=value)


def _shared_unit(
    first: NumberSpan, last: NumberSpan, sign: re.Match[str] | None, context: Context
) -> Unit:
    """The unit of the first of two figures: its own, else the one that only the last names."""
    if sign:
        return Unit(money_code(sign), "currency", first.end)
    own = unit_after(context.text, first, context.language)
    shared = unit_after(context.text, last, context.language)
    return own if own.kind else Unit(shared.name, shared.kind, first.end)


def _compose(
    number: NumberSpan,
    head: int,
    unit: Unit,
    last: NumberSpan | None,
    context: Context,
) -> Quantity | None:
    text, language = context.text, context.language
    number, head = _signed(number, head, text, unit)
    if last:
        head = pair_start(text, head)
    qualifier, begin = qualifier_before(text, head, language, unit)
    if not stands(number, last, unit, qualifier, head, context):
        return None
    per, end = per_after(text, unit, language, begin)
    if qualifier == "exactly":
        qualifier, end = qualifier_after(text, end, language)
        if qualifier == "exactly" and unit.end > (last or number).end:
            qualifier, _ = qualifier_after(text, (last or number).end, language)
        if text.startswith("+ ", number.end) and unit.kind:
            qualifier = "at_least"
    if qualifier == "exactly" and number.approximate:
        qualifier = "about"
    form = "range" if last else "words" if number.words else "digits"
    high = last.value if last else None
    return Quantity(
        begin,
        end,
        "",
        number.value,
        high,
        unit.name,
        qualifier,
        "",
        per,
        f"{form}+{unit.kind or 'count'}",
    )


def _signed(number: NumberSpan, head: int, text: str, unit: Unit) -> tuple[NumberSpan, int]:
    """A minus sign belongs to a temperature, a percentage or an amount, not to a list."""
    if unit.kind in ("percent", "currency", "measure") and re.search(
        r"(?:^|[\s(])[-−]$", text[max(0, head - 2) : head]
    ):
        return replace_value(number, -number.value), head - 1
    said = re.search(r"\b(?:minus|moins) $", text[max(0, head - 6) : head])
    if said and (unit.name.startswith(("deg", "°")) or unit.kind == "percent"):
        return replace_value(number, -number.value), head - len(said[0])
    return number, head
