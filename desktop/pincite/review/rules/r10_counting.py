"""Rule 10: a number of days that does not lead to the date beside it."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from pincite.model.claims import Deadline
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.review.numbers import number_of
from pincite.review.parts import Part, handle_of
from pincite.review.words_read import find_dates
from pincite.text.counting import RULES, add_days, days_between
from pincite.text.edtf_dates import bounds, is_edtf, precision
from pincite.text.errors import ReadError

_COUNT = re.compile(
    r"(?P<n>\b\d{1,3}|\b[a-zé]+(?:-[a-zé]+)*(?: \(\d{1,3}\))?)[ -](?P<kind>business |working |"
    r"calendar |clear |court )?(?P<unit>days?|weeks?|jours?|semaines?)(?: (?P<after>ouvrés|"
    r"ouvrables|francs|calendaires))?\b",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    r"\b(?P<n>\d{1,2}|an?|one|two|three|four|six|un|deux|trois|quatre|six) (?:calendar |full )?"
    r"(?:months?|mois)\b",
    re.IGNORECASE,
)
_LOOSE = 3
_CLOSE = 60  # characters from a date to the days that lead to it
_RULE = {
    "business": "business", "working": "business", "court": "business", "ouvrés": "business",
    "ouvrables": "business", "clear": "clear", "francs": "clear", "calendar": "calendar",
    "calendaires": "calendar",
}  # fmt: skip
_FROM = re.compile(
    r"\b(?:of|from|after|following|since)\b|à compter|à partir|à dater|suivant|dès|après|depuis",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"(?:of|from|after) (?:the date of )?(?:this (?:letter|e-?mail|message|notice|writing)|today|"
    r"now\b|the date "
    r"(?:of this letter|hereof|above|it bears)|its date|the present)|la présente|ce jour|"
    r"aujourd'hui|maintenant|de ce courri(?:er|el)|de cette lettre|du présent courrier|"
    r"des présentes",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"\b(?:receipt|service|delivery|notice|notification|acknowledg\w+|réception|présentation|"
    r"signification|première présentation|being served|confirmation)\b",
    re.IGNORECASE,
)
_SAME_TERM = re.compile(
    r"\b(?:(?:that|this) (?:period|term|time)|ce délai|it (?:expires|ends|runs)|il (?:court|"
    r"expire|prend fin))\b",
    re.IGNORECASE,
)
_RESUMES = re.compile(r"\W*(?:that|this|which|it|cela|ce|soit)\b", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:i\.e\.|that is|namely|by|no later than|not later than|on or before|expir\w+|ends?|"
    r"ending|falls?|soit|c'est-à-dire|au plus tard|avant|d'ici)\b|\(",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Days beside a date; and deadlines whose own days and date disagree."""
    for part in context.body:
        if part.kind == "quotation":
            continue
        for match in _COUNT.finditer(part.flat):
            if not part.quoted(*match.span()):
                yield from _one(part, match, context)
        yield from _months(part, context)
    yield from _recorded(context)


def _one(part: Part, match: re.Match[str], context: Context) -> Iterator[ReviewFinding]:
    count = number_of(match["n"], context.lang)
    start, end = part.sentence(match.start())
    following = next((one for one in part.sentences if one[0] >= end), (end, end))
    if _SAME_TERM.search(part.flat[slice(*following)]):
        end = following[1]
    sentence = part.flat[start:end]
    if not count or context.day is None:
        return
    if match["unit"].lower().startswith(("week", "semaine")):
        count *= 7
    dates = _dates(part, start, end, context)
    if not dates and _RESUMES.match(sentence):
        before = max((one for one in part.sentences if one[1] <= start), default=(start, start))
        start, dates = before[0], _dates(part, *before, context)
    limits = [(place, day) for place, day in dates if day > context.day]
    after = part.flat[match.end() : match.end() + 45]
    anchors = [day for _, day in dates if day <= context.day]
    if not limits or _UNKNOWN.search(after):
        return
    terms = [one for one in _COUNT.finditer(sentence) if number_of(one["n"], context.lang)]
    if len(terms) > 1 or len(limits) > 2:
        return  # several terms in one sentence: which date is whose cannot be told
    from_here = _HERE.search(after)
    if not from_here and not anchors and _FROM.match(after.lstrip()) and len(limits) < 2:
        return  # it runs from an event of unknown date
    starts = [context.day] if from_here else [context.day, *anchors, *(d for _, d in limits[:-1])]
    place, due = _nearest(limits, match, from_here is not None)
    between = part.flat[min(match.end(), place) : max(match.start(), place)]
    if not from_here and not _MEETS.search(between) and not anchors:
        return
    rule = _RULE.get((match["kind"] or match["after"] or "").strip().lower(), "calendar")
    if from_here and _counted(context.day, count, rule, context.recipient_country) in {
        day for _, day in limits
    }:
        return  # of two days, the one that is counted
    yield from _judge(part, match, count, due, starts, context)


def _months(part: Part, context: Context) -> Iterator[ReviewFinding]:
    """``which is one month from the date of this letter``: the same day of a later month.

    A day more or less, or over a weekend, is how people count months.
    """
    for match in _MONTHS.finditer(part.flat):
        words = match["n"].lower()
        count = 1 if words in ("a", "an") else number_of(words, context.lang)
        here = _HERE.search(part.flat[match.end() : match.end() + 45])
        if not count or context.day is None or here is None or part.quoted(*match.span()):
            continue
        found = _dates(part, *part.sentence(match.start()), context)
        limits = [day for _, day in found if day > context.day]
        month = context.day.month - 1 + count
        year, month = context.day.year + month // 12, month % 12 + 1
        last = monthrange(year, month)[1]
        due = date(year, month, min(context.day.day, last))
        if len(limits) != 1 or abs((limits[0] - due).days) <= _LOOSE:
            continue
        real = days_between(context.day, limits[0], "calendar", context.recipient_country)
        yield at(
            "10.days", "warn", part, match.span(), count=(due - context.day).days, real=real,
            date=limits[0].isoformat(), start=context.day.isoformat(), rule="calendar",
        )  # fmt: skip


def _nearest(
    limits: list[tuple[int, date]], match: re.Match[str], from_here: bool
) -> tuple[int, date]:
    """The day that a number of days leads to: the one it follows closely, else the last."""
    before = [one for one in limits if one[0] < match.start()]
    if from_here and before and match.start() - before[-1][0] < _CLOSE:
        return before[-1]
    return limits[-1]


def _judge(
    part: Part, match: re.Match[str], count: int, due: date, starts: list[date], context: Context
) -> Iterator[ReviewFinding]:
    word = (match["kind"] or match["after"] or "").strip().lower()
    named = _RULE.get(word, "")
    country = context.recipient_country
    fitting = {
        rule
        for rule in RULES
        for start in starts
        if start < due and _counted(start, count, rule, country) == due
    }
    if (named or "calendar") in fitting:
        return
    first = starts[-1] if len(starts) > 1 and starts[-1] < due else starts[0]
    between = days_between(first, due, named or "calendar", country)
    values: dict[str, Any] = {
        "count": count,
        "date": due.isoformat(),
        "start": first.isoformat(),
        "real": between,
    }
    code = "10.unnamed" if fitting and not named else "10.days"
    rule = next(iter(sorted(fitting)), named or "calendar")
    yield at(code, "warn", part, match.span(), **values, rule=rule)


def _counted(start: date, count: int, rule: str, country: str) -> date | None:
    try:
        return add_days(start, count, rule, country)
    except (ReadError, OverflowError):
        return None


def _dates(part: Part, start: int, end: int, context: Context) -> list[tuple[int, date]]:
    found: list[tuple[int, date]] = []
    for mention in find_dates(part.text, context.lang, published=context.published):
        if not start <= mention.start < end or not re.search(r"\d", mention.exact):
            continue
        if mention.kind == "relative" and not re.search(r"\d{4}", mention.exact):
            continue  # "10 days from today" is the term itself
        if "jour" in mention.exact or "day" in mention.exact.split():
            continue
        until = mention.deadline or mention.edtf.startswith("../")
        last = mention.edtf.rpartition("/")[2] if until else mention.edtf
        day = bounds(last)[1] if is_edtf(last) and precision(last) == "day" else None
        if day is not None:
            found.append((mention.start, day))
    return found


def _recorded(context: Context) -> Iterator[ReviewFinding]:
    done: set[str] = set()
    for part, start, end, item, written in context.uses(Deadline):
        if not isinstance(item, Deadline) or item.id in done or not handle_of(written):
            continue
        done.add(item.id)
        if item.days is None or item.rule == "fixed":
            continue
        if not (_exact(item.date) and _exact(item.counted_from)):
            continue
        first, due = bounds(item.counted_from)[0], bounds(item.date)[0]
        country = item.country or context.recipient_country
        if first is None or due is None or _counted(first, item.days, item.rule, country) == due:
            continue
        yield at(
            "10.days", "warn", part, (start, end), key=item.handle, count=item.days,
            date=item.date, real=days_between(first, due, item.rule, country), rule=item.rule,
            start=item.counted_from,
        )  # fmt: skip


def _exact(day: str) -> bool:
    return is_edtf(day) and precision(day) == "day" and len(day) == 10
