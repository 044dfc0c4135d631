"""Dates reckoned from the article's own: last month, this week, three days ago."""

import calendar
import re
from datetime import date, timedelta

from pincite.text.date_context import Context, choose_weekday, choose_year
from pincite.text.date_words import MONTH_PARTS, MONTHS, PARTS, SEASONS, WEEKDAYS, YEAR_PARTS

AGO = {
    "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
    "jour": "day", "semaine": "week", "mois": "month", "an": "year", "année": "year",
    "décennie": "decade", "siècle": "century",
}  # fmt: skip
UNITS = AGO | {
    "quarter": "quarter", "trimestre": "quarter", "semestre": "half", "weekend": "weekend",
    "week-end": "weekend", "moi": "month",
}  # fmt: skip
_NEAR = {
    "yesterday": -1, "last night": -1, "hier": -1, "avant-hier": -2, "tomorrow": 1, "demain": 1,
    "après-demain": 2,
}  # fmt: skip


def shift_month(day: date, months: int) -> tuple[int, int]:
    """Year and month so many months away."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def span(day: date, unit: str) -> str:
    """The week (Monday to Sunday), weekend, month, quarter, half or year that holds the day."""
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        first = monday + timedelta(days=5) if unit == "weekend" else monday
        return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit in ("quarter", "half"):
        size = 3 if unit == "quarter" else 6
        first_month = (day.month - 1) // size * size + 1
        return f"{day.year}-{first_month:02d}/{day.year}-{first_month + size - 1:02d}"
    return f"{day.year:04d}-{day.month:02d}" if unit == "month" else f"{day.year:04d}"


def relative(context: Context, unit: str, count: int) -> str:
    """EDTF of so many units before (negative) or after; weeks are only about that day."""
    if unit in ("day", "week"):
        if context.day is None:
            return ""
        days = count if unit == "day" else 7 * count
        moved = (context.day + timedelta(days=days)).isoformat()
        return moved if unit == "day" else f"{moved}~"
    if context.latest is None:
        return ""
    if unit == "month":
        year, month = shift_month(context.latest, count)
        return f"{year:04d}-{month:02d}"
    years = count * {"decade": 10, "century": 100}.get(unit, 1)
    return f"{context.latest.year + years:04d}" if context.latest.year + years > 0 else ""


def named(context: Context, unit: str, step: int) -> str:
    """EDTF of the last (-1), this (0) or next (1) week, month, quarter, season or year."""
    if unit in SEASONS[context.language]:
        return _season(context, SEASONS[context.language][unit], step)
    kind = UNITS.get(unit, "")
    if kind in ("week", "weekend"):
        if context.day is None:
            return ""
        early = context.day.weekday() < 5 and kind == "weekend" and step < 0
        return (
            span(context.day + timedelta(days=7 * step), kind)
            if not early
            else span(context.day - timedelta(days=7), kind)
        )
    if context.latest is None:
        return ""
    months = {"month": 1, "quarter": 3, "half": 6}.get(kind, 12)
    year, month = shift_month(context.latest, step * months)
    return span(date(year, month, 1), kind)


def _season(context: Context, season: int, step: int) -> str:
    if context.latest is None:
        return ""
    now, first = context.latest, 3 * (season - 20)
    year = now.year
    if step < 0:
        year = now.year if first + 2 < now.month else now.year - 1
    elif step > 0:
        year = now.year if first > now.month else now.year + 1
    elif season == 24 and now.month < 3:
        year -= 1
    return f"{year}-{season}"


def season_near(context: Context, season: int, tense: str) -> str:
    """EDTF of a season with no year: the next one when it is to come, else the latest begun."""
    if context.latest is None:
        return ""
    now, first = context.latest, 3 * (season - 20)
    if tense == "future":
        over = season != 24 and first + 2 < now.month
        return f"{now.year + 1 if over else now.year}-{season}"
    return f"{now.year if first <= now.month else now.year - 1}-{season}"


def step_of(word: str) -> int:
    """-1 for last, 0 for this, 1 for next, in either language."""
    low = word.lower()
    if low.startswith(("last", "derni", "pass")):
        return -1
    return 1 if low.startswith(("next", "procha", "later")) else 0


def near_day(match: re.Match[str], context: Context) -> str:
    """EDTF of yesterday, today, tomorrow and their like."""
    if context.day is None:
        return ""
    return (context.day + timedelta(days=_NEAR.get(match["rel"].lower(), 0))).isoformat()


def near_weekday(match: re.Match[str], context: Context) -> str:
    """Last is the one before the article's day, next the one after it."""
    if context.day is None:
        return ""
    number = WEEKDAYS[context.language][match["wd"].lower().rstrip(".")]
    step = step_of(match["rel"])
    if step < 0:
        return choose_weekday(context.day - timedelta(days=1), number, "past").isoformat()
    if step > 0:
        return choose_weekday(context.day + timedelta(days=1), number, "future").isoformat()
    if context.tense(*match.span()) == "past":
        return choose_weekday(context.day, number, "past").isoformat()
    if number == context.day.weekday():
        return context.day.isoformat()
    return choose_weekday(context.day, number, "future").isoformat()


def near_month(match: re.Match[str], context: Context) -> str:
    """EDTF of last, this or next April."""
    month = MONTHS[context.language][match["m"].lower()]
    step = step_of(match["rel"])
    year = choose_year(context, month, None, "future" if step > 0 else "past")
    if year is None or context.latest is None:
        return ""
    if step < 0 and (year, month) == (context.latest.year, context.latest.month):
        year -= 1
    if step == 0:
        year = context.latest.year
    return f"{year:04d}-{month:02d}"


def part_of(match: re.Match[str], context: Context) -> str:
    """Early, mid or late in this, last or next month or year; the end of the month is one too."""
    unit = UNITS.get(match["unit"].lower(), "")
    base = named(context, match["unit"].lower(), step_of(match["rel"] or ""))
    index = PARTS[context.language][match["part"].lower()]
    if unit == "year" and base:
        first, last = YEAR_PARTS[index]
        return f"{base}-{first:02d}/{base}-{last:02d}"
    if unit == "month" and base:
        year, month = int(base[:4]), int(base[5:7])
        first, last = MONTH_PARTS[index]
        last = min(last, calendar.monthrange(year, month)[1])
        return f"{base}-{first:02d}/{base}-{last:02d}"
    return base
