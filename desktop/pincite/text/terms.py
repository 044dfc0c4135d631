"""Terms: a length of time within which something is to be done, and the day on which it ends."""

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import bounds, precision
from pincite.text.number_words import parse_words

_COUNT = r"(?P<n>\d{1,3}|[a-zéè-]{1,24})(?: \(\d{1,3}\))?"
_EN_UNIT = (
    r"(?P<kind>business |working |calendar |clear |court )?"
    r"(?P<unit>hour|day|week|fortnight|month|year)s?\b"
)
_FR_UNIT = (
    r"(?P<unit>heure|jour|semaine|mois|an)s?\b(?: (?P<kind>ouvrés|ouvrables|francs|calendaires))?"
)
PATTERNS = {
    "en": re.compile(
        r"\b(?:(?:within|no later than|not later than|in no more than|(?:in|over|during) the next)"
        rf" (?:a period of |the next |a maximum of )?(?:(?P<fixed>a fortnight)\b|{_COUNT}[ -]"
        rf"{_EN_UNIT})|(?P<has>(?:has|have|gets?|given) |(?:gives?|gave) "
        rf"(?:\w+ ){{1,4}}?)(?P<n2>\d{{1,3}}|[a-z-]{{1,24}}) (?P<unit2>hour|day|week|month)s?"
        r"(?= to (?!go\b)[a-z]))"
        r"(?P<from>,? (?:of|from|after|following) [^.,;\n]{2,60})?",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:(?:sous(?: un délai d[e'])?|dans (?:un délai (?:maximum |maximal )?d[e']|les|"
        r"le délai d[e'])|dans un délai maximum d[e']|"
        rf"d'ici(?: à)?) ?(?:(?P<fixed>huitaine|quinzaine|la quinzaine)|{_COUNT} (?:prochaine?s "
        rf")?{_FR_UNIT})|(?P<has>(?:a|ont|aura|auront|avez|donn\w+|laiss\w+|accord\w+) |"
        r"dispos\w+ (?:d'un délai )?d[e'] ?)"
        r"(?P<n2>\d{1,3}|[a-zé-]{1,24}) (?P<unit2>heure|jour|semaine|mois)s?(?= pour [a-zé]))"
        r"(?P<from> (?:à compter|à partir|suivant|dès|après) [^.,;\n]{2,60})?",
        re.IGNORECASE,
    ),
}
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "jour": 1, "semaine": 7}
_FIXED = {"huitaine": 8, "quinzaine": 15, "la quinzaine": 15, "a fortnight": 14}


def find_terms(context: Context, dated: Sequence[Frame]) -> Iterator[tuple[int, int, str, str]]:
    """Start, end, EDTF of the last day and rule of each term of the context's text.

    A term runs from the text's own date, or from a dated event that it names ("within 14 days of
    3 May 2023"; ``dated`` are the dates of the text); else its EDTF is empty.
    """
    for match in PATTERNS[context.language].finditer(context.text):
        named = match["from"]
        origin = _origin(match, dated) if named else _told_on(match, dated, context)
        edtf = _last_day(match, origin, context.language)
        if edtf is not None:
            start = match.end("has") if match["has"] else match.start()
            yield start, match.end(), edtf, "term_from_event" if named else "term"


def _origin(match: re.Match[str], dated: Sequence[Frame]) -> date | None:
    first, last = match.span("from")
    for frame in dated:
        if first <= frame.start < last and precision(frame.edtf) == "day":
            return bounds(frame.edtf)[0]
    return None


def _told_on(match: re.Match[str], dated: Sequence[Frame], context: Context) -> date | None:
    """The day on which the sentence says that the term was set, else the text's own."""
    first, _ = context.sentence(match.start())
    for frame in reversed(dated):
        if first <= frame.start and frame.end <= match.start() and not frame.deadline:
            day = bounds(frame.edtf)[0] if precision(frame.edtf) == "day" else None
            if day and context.day and day < context.day and "/" not in frame.edtf:
                return day
    return context.day


def _last_day(match: re.Match[str], origin: date | None, language: str) -> str | None:
    """EDTF of the end of a term; empty when it cannot be known; None when it is no term."""
    kind = (match["kind"] or "").strip()
    if match["fixed"]:
        count, unit = _FIXED[match["fixed"].lower()], "day"
    else:
        words = (match["n"] or match["n2"]).lower()
        unit = (match["unit"] or match["unit2"]).lower()
        written = parse_words(words, language)
        whole = written is not None and written[1] == len(words)
        one = words in ("a", "an", "un", "une")
        if not (words.isdigit() or one or whole):
            return None
        count = int(words) if words.isdigit() else 1 if one or not written else int(written[0])
    if origin is None:
        return ""
    if unit in ("hour", "heure"):
        return _on(origin, -(-count // 24)) if count >= 24 else origin.isoformat()
    if unit in _DAYS:
        if kind.startswith(("business", "working", "court", "ouvr")):
            return ""  # which days are worked depends on a country
        return _on(origin, count * _DAYS[unit] + (kind in ("clear", "francs")))
    return _months_on(origin, count * (12 if unit in ("year", "an") else 1))


def _on(day: date, days: int) -> str:
    return (day + timedelta(days=days)).isoformat()


def _months_on(day: date, months: int) -> str:
    """The same day so many months on, or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return f"{year:04d}-{month:02d}-{min(day.day, calendar.monthrange(year, month)[1]):02d}"
