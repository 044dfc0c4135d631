"""Feasts and public days that texts use as dates, and the day on which each falls.

Fixed days, weekdays of a month, and days counted from Easter (Gregorian, by the rule of Butcher).
"""

import calendar
from datetime import date, timedelta

# name: (month, day), or ("easter", days after), or (month, weekday, which; -1 the last)
_DAYS: dict[str, dict[str, tuple[int | str, ...]]] = {
    "en": {
        "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
        "boxing day": (12, 26), "new year's eve": (12, 31), "new year's day": (1, 1),
        "valentine's day": (2, 14), "st patrick's day": (3, 17), "may day": (5, 1),
        "independence day": (7, 4), "the fourth of july": (7, 4), "fourth of july": (7, 4),
        "bastille day": (7, 14), "halloween": (10, 31), "veterans day": (11, 11),
        "remembrance day": (11, 11), "armistice day": (11, 11), "juneteenth": (6, 19),
        "good friday": ("easter", -2), "easter sunday": ("easter", 0),
        "easter monday": ("easter", 1), "easter": ("easter", 0), "ash wednesday": ("easter", -46),
        "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "black friday": (11, 4, 4),
        "cyber monday": (11, 0, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
        "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3),
        "columbus day": (10, 0, 2),
    },
    "fr": {
        "veille de noël": (12, 24), "noël": (12, 25), "saint-sylvestre": (12, 31),
        "jour de l'an": (1, 1), "nouvel an": (1, 1), "épiphanie": (1, 6), "chandeleur": (2, 2),
        "saint-valentin": (2, 14), "fête du travail": (5, 1), "fête nationale": (7, 14),
        "14-juillet": (7, 14), "11-novembre": (11, 11), "8-mai": (5, 8), "1er-mai": (5, 1),
        "assomption": (8, 15), "toussaint": (11, 1), "armistice": (11, 11),
        "lundi de pâques": ("easter", 1), "dimanche de pâques": ("easter", 0),
        "pâques": ("easter", 0), "vendredi saint": ("easter", -2), "ascension": ("easter", 39),
        "lundi de pentecôte": ("easter", 50), "pentecôte": ("easter", 49), "rentrée": (9,),
    },
}  # fmt: skip
FEASTS = {language: sorted(names, key=len, reverse=True) for language, names in _DAYS.items()}


def feast_day(language: str, name: str, year: int) -> str:
    """EDTF of a feast of ``FEASTS[language]`` in a year: a day, or a month (la rentrée)."""
    rule = _DAYS[language][name]
    if rule[0] == "easter":
        return (easter(year) + timedelta(days=int(rule[1]))).isoformat()
    month = int(rule[0])
    if len(rule) == 1:
        return f"{year:04d}-{month:02d}"
    if len(rule) == 2:
        return date(year, month, int(rule[1])).isoformat()
    weekday, which = int(rule[1]), int(rule[2])
    if which < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return (last - timedelta(days=(last.weekday() - weekday) % 7)).isoformat()
    if name in ("black friday", "cyber monday"):  # after Thanksgiving
        thursday = date.fromisoformat(feast_day("en", "thanksgiving", year))
        return (thursday + timedelta(days=1 if weekday == 4 else 4)).isoformat()
    first = date(year, month, 1)
    return (first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))).isoformat()


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
