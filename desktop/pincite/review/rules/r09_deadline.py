"""Rule 9: a deadline that is past, on the wrong weekday, not its demand's, or on a holiday."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from pincite.model.claims import Deadline, Demand
from pincite.review.context import Context
from pincite.review.demanded import deadline_days, demand_of
from pincite.review.findings import Fix, ReviewFinding
from pincite.review.marking import at
from pincite.review.parts import Part, field_of, handle_of
from pincite.review.spoken_dates import Spoken, deadlines_in, weekdays_in
from pincite.review.words_read import find_dates
from pincite.text.counting import holiday_name, is_business_day
from pincite.text.edtf_dates import bounds, is_edtf, weekday_name
from pincite.text.errors import ReadError

_CLOCK = {
    "en": re.compile(
        r"\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?)(?!\w)|\b(?:noon|midnight)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"\b\d{1,2} ?(?:h|heures?)(?: ?\d\d)?\b|\b(?:midi|minuit)\b", re.IGNORECASE),
}
_ZONE = re.compile(
    r"\b(?-i:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST)\b|"
    r"(?:[ap]\.?m\.?|noon|midnight),? \(?(?:pacific|eastern|central|mountain)\b|"
    r"\b(?:pacific|eastern|central|mountain|local|"
    r"greenwich|standard|daylight|(?-i:[A-Z]\w+)) time\b|\btime zone\b|\(\w+ time\)|"
    r"\bheures? (?:de|du|d'|locale|légale|française|universelle|normale|avancée)|\btime in \w+",
    re.IGNORECASE,
)
_KNOWS = re.compile(  # the letter says itself that the day is none of business
    r"\b(?:(?:bank|public|federal|national) holiday|weekend|week-end|férié\w*|chômé\w*)\b",
    re.IGNORECASE,
)
_EXTENDS = re.compile(
    r"\b(?:exten(?:d|ds|ded|sion)\b[^.;]{0,60}\b(?:time|date|deadline|to|until)|"
    r"(?:move|moved|postpone\w*) the (?:date|deadline)|more time|prolong\w+|"
    r"report(?:e|é|er|ée)? (?:l'échéance|le (?:terme|délai))|délai supplémentaire|terme initial)\b",
    re.IGNORECASE,
)
_MANY_ZONES = ("US", "CA", "AU", "BR", "RU", "MX")
_HOME = {"us": "US", "uk": "GB-ENG", "fr": "FR"}


def check(context: Context) -> Iterable[ReviewFinding]:
    """Weekdays wherever they stand; limits of time wherever the letter sets them."""
    for part in context.parts:
        if part.role in ("end", "copies") or part.kind == "quotation":
            continue
        yield from _weekdays(part, context)
    said: set[date] = set()
    for part in context.body:
        for spoken in deadlines_in(part, context):
            yield from _limit(part, spoken, context, said)
        yield from _under(part, context)
        if _zones_matter(context):
            yield from _clock(part, context)


def _zones_matter(context: Context) -> bool:
    """Whether an hour alone is not enough: a country of several zones, or a letter abroad."""
    there = context.recipient_country
    return there in _MANY_ZONES or there != _HOME.get(context.country, there)


def _weekdays(part: Part, context: Context) -> Iterator[ReviewFinding]:
    for found in weekdays_in(part.flat, context.lang, context.published):
        if part.quoted(found.start, found.end):
            continue
        right = weekday_name(found.day, context.lang)
        if right.lower() != found.name.lower():
            replacement = right if found.name[0].isupper() else right.lower()
            yield at(
                "9.weekday", "block", part, (found.start, found.end),
                fix=Fix("weekday", replacement), date=found.day.isoformat(), right=right,
            )  # fmt: skip


def _limit(
    part: Part, spoken: Spoken, context: Context, said: set[date]
) -> Iterator[ReviewFinding]:  # fmt: skip
    span = (spoken.start, spoken.end)
    day = spoken.day
    if context.day is not None and day <= context.day:
        yield at(
            "9.not_after", "block", part, span, key=day.isoformat(), date=day.isoformat(),
            letter=context.day.isoformat(),
        )  # fmt: skip
        return
    yield from _other(part, spoken, context)
    if day in said:
        return
    said.add(day)
    country = _country(part, spoken, context)
    try:
        free = not is_business_day(day, country)
        name = holiday_name(day, country, context.lang)
    except ReadError:
        return
    if free and not _KNOWS.search(part.sentence_text(spoken.start)):
        yield at(
            "9.holiday" if name else "9.weekend", "warn", part, span, key=day.isoformat(),
            date=day.isoformat(), name=name, weekday=weekday_name(day, context.lang),
        )  # fmt: skip


def _country(part: Part, spoken: Spoken, context: Context) -> str:
    for handle in part.handles(spoken.start, spoken.end):
        item = context.closure.find(handle)
        if isinstance(item, Deadline) and item.country:
            return item.country
    return context.recipient_country


def _other(part: Part, spoken: Spoken, context: Context) -> Iterator[ReviewFinding]:
    """A typed date beside a demand whose deadline is another day."""
    if not part.typed(spoken.start, spoken.end):
        yield from _bound_other(part, spoken, context)
        return
    demand = demand_of(part, spoken.start, context)
    due = deadline_days(demand, context) if demand is not None else set()
    start, end = part.sentence(spoken.start)
    beside = {one.day for one in deadlines_in(part, context) if start <= one.start < end}
    if demand is None or not due or due & beside or _moved(due, context):
        return
    yield at(
        "9.other", "block", part, (spoken.start, spoken.end),
        key=f"{demand.handle}:{spoken.day.isoformat()}", date=spoken.day.isoformat(),
        due=min(due).isoformat(), handle=demand.handle,
        fix=Fix("bind", f"{{{demand.handle}.deadline}}") if demand.deadline else None,
    )  # fmt: skip


def _moved(due: set[date], context: Context) -> bool:
    """Whether the letter itself grants more time than the demand gave, and names its day."""
    if _EXTENDS.search(context.text) is None:
        return False
    found = find_dates(context.text, context.lang, published=context.published)
    return any(bounds(one.edtf)[1] in due for one in found if is_edtf(one.edtf))


def _under(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """An item without a day of its own, under a lead whose day is not that of its demand."""
    lead = part.lead
    if lead is None or part.kind not in ("item", "text") or deadlines_in(part, context):
        return
    days = [one for one in deadlines_in(lead, context) if lead.typed(one.start, one.end)]
    demand = demand_of(part, 0, context) if len(days) == 1 else None
    due = deadline_days(demand, context) if demand is not None else set()
    if demand is None or not due or days[0].day in due:
        return
    yield at(
        "9.other", "block", lead, (days[0].start, days[0].end),
        key=f"{demand.handle}:{days[0].day.isoformat()}", date=days[0].day.isoformat(),
        due=min(due).isoformat(), handle=demand.handle,
        fix=Fix("bind", f"{{{demand.handle}.deadline}}") if demand.deadline else None,
    )  # fmt: skip


def _bound_other(part: Part, spoken: Spoken, context: Context) -> Iterator[ReviewFinding]:
    """A bound deadline in the sentence of another demand."""
    bound = None
    for run in part.bound(spoken.start, spoken.end):
        item = context.closure.find(handle_of(run.source))
        if isinstance(item, Deadline):
            bound = item
        elif isinstance(item, Demand) and field_of(run.source).startswith("deadline"):
            return
    if bound is None or not is_edtf(bound.date):
        return
    found = {
        item.handle: item
        for handle in part.sentence_handles(spoken.start)
        if isinstance(item := context.closure.find(handle), Demand)
    }
    if len(found) != 1:
        return
    (demand,) = found.values()
    own = context.closure.get(Deadline, demand.deadline)
    if own is not None and is_edtf(own.date) and bounds(own.date) != bounds(bound.date):
        yield at(
            "9.other", "block", part, (spoken.start, spoken.end), key=demand.handle,
            date=bound.date, due=own.date, handle=demand.handle,
            fix=Fix("bind", f"{{{demand.handle}.deadline}}"),
        )  # fmt: skip


def _clock(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """A clock time in a limit without its zone, where the country has several."""
    limits = deadlines_in(part, context)
    for match in _CLOCK[context.lang].finditer(part.flat):
        start, end = part.sentence(match.start())
        if part.quoted(*match.span()) or not any(start <= one.start < end for one in limits):
            continue
        if not _ZONE.search(part.flat[start:end]):
            yield at("9.zone", "warn", part, match.span())
