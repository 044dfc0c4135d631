"""Days counted for a deadline, by a named rule.

- ``calendar``: the day of the event is not counted, the last day is.
- ``business``: only working days are counted: no Saturday, Sunday or public holiday.
- ``clear``: neither the first nor the last day is counted (clear days, jours francs).
"""

from datetime import date, timedelta
from functools import lru_cache

from pincite.text.errors import ReadError
from pincite.text.prose import base_language

RULES = ("calendar", "business", "clear")
_DESCRIPTIONS = {
    "en": {
        "calendar": "calendar days: the first day is not counted, the last one is",
        "business": "business days: Saturdays, Sundays and public holidays are not counted",
        "clear": "clear days: neither the first day nor the last is counted",
    },
    "fr": {
        "calendar": "jours calendaires : le premier jour n’est pas compté, le dernier l’est",
        "business": "jours ouvrés : samedis, dimanches et jours fériés ne sont pas comptés",
        "clear": "jours francs : ni le premier jour ni le dernier ne sont comptés",
    },
}


def add_days(start: date, count: int, rule: str = "calendar", country: str = "US") -> date:
    """The day on which so many days counted from ``start`` end.

    ``country`` is an ISO 3166 code, with a subdivision after a hyphen (``US-CA``) where wanted.
    Raises ReadError ``unknown_rule`` or ``unknown_country``.
    """
    if rule == "calendar":
        return start + timedelta(days=count)
    if rule == "clear":
        return start + timedelta(days=count + (1 if count >= 0 else -1))
    if rule != "business":
        raise ReadError("unknown_rule", rule=rule)
    day, left = start, abs(count)
    step = timedelta(days=1 if count >= 0 else -1)
    while left:
        day += step
        left -= is_business_day(day, country)
    return day


def days_between(start: date, end: date, rule: str = "calendar", country: str = "US") -> int:
    """How many days lie from ``start`` to ``end`` by the rule; negative when end comes first."""
    if end < start:
        return -days_between(end, start, rule, country)
    if rule == "calendar":
        return (end - start).days
    if rule == "clear":
        return max((end - start).days - 1, 0)
    if rule != "business":
        raise ReadError("unknown_rule", rule=rule)
    days = ((start + timedelta(days=i)) for i in range(1, (end - start).days + 1))
    return sum(is_business_day(day, country) for day in days)


def is_business_day(day: date, country: str = "US") -> bool:
    """Whether the day is neither at a weekend nor a public holiday there."""
    return day.weekday() < 5 and holiday_name(day, country) == ""


def holiday_name(day: date, country: str = "US", lang: str = "en") -> str:
    """The public holiday of that day, named in ``lang`` where the library can; else empty."""
    return str(_calendar(country, day.year, base_language(lang)).get(day, "") or "")


def describe(rule: str, lang: str) -> str:
    """What the rule counts, in words."""
    if rule not in RULES:
        raise ReadError("unknown_rule", rule=rule)
    return _DESCRIPTIONS[base_language(lang)][rule]


@lru_cache(maxsize=64)
def _calendar(country: str, year: int, language: str) -> dict[date, str]:
    import holidays

    code, _, part = country.partition("-")
    try:
        found = holidays.country_holidays(code, subdiv=part or None, years=year)
    except NotImplementedError as error:
        raise ReadError("unknown_country", country=country) from error
    wanted = {"en": "en_US", "fr": "fr"}[language]
    if wanted in (getattr(found, "supported_languages", None) or ()):
        found = holidays.country_holidays(code, subdiv=part or None, years=year, language=wanted)
    return dict(found)
