"""EDTF dates (ISO 8601-2): checked, bounded, ordered and printed.

The plain profile (year, month, day, season, intervals of these, with ``~``, ``?``, ``%``) is read
here, for speed; anything else goes to the edtf library, imported when first needed.
"""

import calendar
import re
import warnings
from datetime import date
from functools import lru_cache
from typing import Any

from pincite.text.date_words import EN_DAYS, FR_DAYS
from pincite.text.prose import base_language

_PLAIN = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d\d)(?:-(?P<d>\d\d))?)?(?P<q>[~?%]?)")
_DECADE = re.compile(r"(?P<y>\d{3})X|(?P<c>\d{2})XX")
_RANKS = {"day": 0, "interval": 1, "month": 2, "season": 3, "year": 4, "unknown": 5}
Bounds = tuple[date | None, date | None]


def is_edtf(text: str) -> bool:
    """Whether the text is a date in EDTF that a calendar holds, in order if an interval."""
    return _read(text) is not None


def bounds(edtf: str) -> Bounds:
    """Earliest and latest day; None where the date is open, unknown or beyond the calendar.

    Raises ValueError for what is not EDTF.
    """
    found = _read(edtf)
    if found is None:
        raise ValueError("not an EDTF date")
    return found


def precision(edtf: str) -> str:
    """``day``, ``month``, ``year``, ``season``, ``interval`` (also a decade) or ``unknown``."""
    if not is_edtf(edtf):
        return "unknown"
    if "/" in edtf:
        return "interval" if any(bounds(edtf)) else "unknown"
    plain = _PLAIN.fullmatch(edtf[:10] if "T" in edtf else edtf)
    if plain:
        if plain["d"]:
            return "day"
        return "year" if not plain["m"] else "season" if int(plain["m"]) > 20 else "month"
    earliest, latest = bounds(edtf)
    if not earliest or not latest or earliest.year == 1:
        return "unknown"
    days = (latest - earliest).days
    return "day" if not days else "month" if days < 31 else "year" if days < 366 else "interval"


def sort_key(edtf: str) -> tuple[date, int, date, str]:
    """Order of a chronology: earliest day, then precision; an open start stands at its end."""
    earliest, latest = bounds(edtf) if is_edtf(edtf) else (None, None)
    place = earliest or (bounds(edtf.split("/")[1])[0] if latest and "/" in edtf else None)
    return (place or date.max, _RANKS[precision(edtf)], latest or date.max, edtf)


def weekday_name(day: date, lang: str) -> str:
    """``Thursday`` or ``jeudi``."""
    return (FR_DAYS if base_language(lang) == "fr" else EN_DAYS)[day.weekday()]


@lru_cache(maxsize=4096)
def _read(text: str) -> Bounds | None:
    if not text or len(text) > 100 or not text.isascii() or re.search(r"\s", text):
        return None
    if text.count("/") == 1:
        start, _, end = text.partition("/")
        return _interval(start, end)
    match = _PLAIN.fullmatch(text)
    return _plain(match) if match else _decade(text) or _library(text)


def _plain(match: re.Match[str]) -> Bounds | None:
    year, month = int(match["y"]), int(match["m"] or 0)
    if not year:
        return None
    if not match["m"]:
        return date(year, 1, 1), date(year, 12, 31)
    if 21 <= month <= 24 and not match["d"]:
        return season_bounds(year, month)
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if not match["d"]:
        return date(year, month, 1), date(year, month, last)
    day = int(match["d"])
    return (date(year, month, day), date(year, month, day)) if 1 <= day <= last else None


def season_bounds(year: int, season: int) -> tuple[date, date]:
    """Months of a season in the north; winter begins in December of its year."""
    first = 3 * (season - 20)
    if season == 24:
        if year == 9999:
            return date(year, 12, 1), date(year, 12, 31)
        return date(year, 12, 1), date(year + 1, 2, calendar.monthrange(year + 1, 2)[1])
    return date(year, first, 1), date(year, first + 2, calendar.monthrange(year, first + 2)[1])


def _decade(text: str) -> Bounds | None:
    match = _DECADE.fullmatch(text)
    if not match or int(match["y"] or match["c"]) == 0:
        return None
    size = 10 if match["y"] else 100
    first = int(match["y"] or match["c"]) * size
    return date(first, 1, 1), date(first + size - 1, 12, 31)


def _interval(start: str, end: str) -> Bounds | None:
    """``..`` is open and an empty side unknown: neither bounds the date."""
    sides: list[Bounds] = []
    for side in (start, end):
        found = (None, None) if side in ("", "..") else _read(side)
        if found is None or "/" in side:
            return None
        sides.append(found)
    earliest, latest = sides[0][0], sides[1][1]
    if not start and not end:
        return None
    return None if earliest and latest and earliest > latest else (earliest, latest)


def _library(text: str) -> Bounds | None:
    with warnings.catch_warnings():
        # its grammar, built at import, names results in a way newer pyparsing warns of
        warnings.simplefilter("ignore")
        from edtf import parse_edtf
        from edtf.parser.edtf_exceptions import EDTFParseException
    try:
        parsed: Any = parse_edtf(text)
        return _as_date(parsed.lower_strict()), _as_date(parsed.upper_strict())
    except (EDTFParseException, ValueError, TypeError, AttributeError):
        return None


def _as_date(moment: Any) -> date | None:
    try:
        return date(moment[0], moment[1], moment[2])
    except (TypeError, ValueError):
        return None
