"""Deadlines and demands: what is asked for, and by when, as words state it."""

import calendar
import re
from dataclasses import dataclass
from datetime import timedelta

from pincite.text.date_context import Context, context_for
from pincite.text.dates import frames
from pincite.text.number_words import parse_words
from pincite.text.prose import base_language, flat

_COUNT = r"(?P<n>\d{1,3}|[a-zéè-]+)(?: \(\d{1,3}\))?"
_TERMS = {
    "en": re.compile(
        rf"\b(?:within|no later than|not later than|in no more than) (?:a period of |the "
        rf"next )?{_COUNT}[ -]"
        r"(?P<kind>business |working |calendar |clear |court )?(?P<unit>hour|day|week|month|year)s?"
        r"(?P<from>,? (?:of|from|after|following) [^.,;\n]{2,60})?",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:sous|dans (?:un délai de|les|le délai de)|dans un délai maximum de|sous un délai "
        r"de|d'ici) "
        rf"(?:(?P<fixed>huitaine|quinzaine)|{_COUNT} (?P<unit>heure|jour|semaine|mois|an)s?"
        r"(?: (?P<kind>ouvrés|ouvrables|francs|calendaires))?)"
        r"(?P<from> (?:à compter|à partir|suivant|dès|après) [^.,;\n]{2,60})?",
        re.IGNORECASE,
    ),
}
_ASKS = {
    "en": re.compile(
        r"\b(?:(?:we |hereby )?(?:demands?|demanded|requests?|requested|requires?|required|asks?|"
        r"asked|"
        r"orders?|ordered|urges?|urged|calls? (?:on|upon|for)|called (?:on|upon|for)|insists?)|"
        r"must|"
        r"shall|is to|are to|has (?:been given|until)|have (?:been given|until)|is required to|"
        r"were told "
        r"to|was told to)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:demand(?:e|ent|é|ons|ait)|exig(?:e|ent|é|eons|eait)|réclam(?:e|ent|é)|somm(?:e|"
        r"ent|é)|requi(?:s|"
        r"ert)|enjoint|met(?:tent)? en demeure|mis(?:e|es)? en demeure|invit(?:e|é|ons)|"
        r"ordonn(?:e|é)|doit|"
        r"doivent|devra|devront|est tenue?|prié(?:e|s|es)? de|il est demandé)\b",
        re.IGNORECASE,
    ),
}
_DAYS = {"day": 1, "week": 7, "jour": 1, "semaine": 7}


@dataclass(frozen=True, slots=True)
class DemandMention:
    """A deadline or a demand (``kind``), with the sentence around it.

    ``edtf`` is empty when the term runs from an event whose date is not known.
    """

    start: int
    end: int
    exact: str
    edtf: str
    kind: str
    sentence: str
    rule: str


def find_deadlines(text: str, lang: str, *, published: str = "") -> list[DemandMention]:
    """Limits of time: dates set as such, and terms ("within 14 days", "sous quinzaine").

    A term runs from ``published`` unless the words name another start.
    """
    context = context_for(flat(text), base_language(lang), published)
    found = [
        _mention(f.start, f.end, f.edtf, "deadline", f.rule, context, text)
        for f in frames(context)
        if f.deadline
    ]
    for match in _TERMS[context.language].finditer(context.text):
        if any(item.start < match.end() and match.start() < item.end for item in found):
            continue
        edtf = _term(match, context)
        if edtf is not None:
            rule = "term_from_event" if match["from"] else "term"
            found.append(_mention(*match.span(), edtf, "deadline", rule, context, text))
    return sorted(found, key=lambda item: item.start)


def find_demands(text: str, lang: str, *, published: str = "") -> list[DemandMention]:
    """Sentences that ask for something and set a deadline, with that deadline."""
    context = context_for(flat(text), base_language(lang), published)
    found: list[DemandMention] = []
    for item in find_deadlines(text, lang, published=published):
        first, last = context.sentence(item.start)
        if _ASKS[context.language].search(context.text, first, last) and not (
            found and found[-1].start < last and found[-1].end > first
        ):
            start = first + len(text[first:last]) - len(text[first:last].lstrip())
            found.append(_mention(start, last, item.edtf, "demand", item.rule, context, text))
    return found


def _mention(
    start: int, end: int, edtf: str, kind: str, rule: str, context: Context, text: str
) -> DemandMention:
    first, last = context.sentence(start)
    return DemandMention(start, end, text[start:end], edtf, kind, text[first:last].strip(), rule)


def _term(match: re.Match[str], context: Context) -> str | None:
    """EDTF of the end of a term; empty when it cannot be known; None when it is no term."""
    fixed = match.groupdict().get("fixed")
    if fixed:
        count, unit = (8 if fixed.lower() == "huitaine" else 15), "day"
    else:
        words, unit = match["n"].lower(), match["unit"].lower()
        written = parse_words(words, context.language)
        whole = written is not None and written[1] == len(words)
        one = words in ("a", "an", "un", "une")
        if not (words.isdigit() or one or whole):
            return None
        count = int(words) if words.isdigit() else 1 if one or not written else int(written[0])
    if match["from"] or context.day is None:
        return ""
    if unit in _DAYS and not (match["kind"] or "").strip().startswith(
        ("business", "working", "ouvr")
    ):
        clear = (match["kind"] or "").strip() in ("clear", "francs")
        return (context.day + timedelta(days=count * _DAYS[unit] + clear)).isoformat()
    return _months_on(context, count, unit)


def _months_on(context: Context, count: int, unit: str) -> str:
    """The same day so many months or years on, or the month's last; empty for other units."""
    if context.day is None or unit not in ("month", "mois", "year", "an"):
        return ""
    index = (
        context.day.year * 12
        + context.day.month
        - 1
        + count * (12 if unit in ("year", "an") else 1)
    )
    year, month = index // 12, index % 12 + 1
    day = min(context.day.day, calendar.monthrange(year, month)[1])
    return f"{year:04d}-{month:02d}-{day:02d}"
