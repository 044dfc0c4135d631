"""The chronology's own words, in English and French, and how its dates are dressed."""

import re
from datetime import date

from pincite.document.timeline import Chronology
from pincite.text.edtf_dates import bounds, format_edtf, precision

_ENGLISH = {
    "date": "Date",
    "event": "Event",
    "persons": "Persons",
    "evidence": "Evidence",
    "comment": "Comment",
    "key": "How dates are stated",
    "as_of": "as of {date}",
    "page": "{page} of {pages}",
    "continued": "cont’d",
    "mark": "Certainty",
}
_FRENCH = {
    "date": "Date",
    "event": "Fait",
    "persons": "Personnes",
    "evidence": "Pièces",
    "comment": "Observations",
    "key": "Comment les dates sont indiquées",
    "as_of": "au {date}",
    "page": "{page} sur {pages}",
    "continued": "suite",
    "mark": "Certitude",
}
_STATUSES = {
    "disputed": ("disputed", "contesté"),
    "alleged": ("alleged", "allégué"),
    "inferred": ("inferred", "déduit"),
    "prospective": ("to come", "à venir"),
}
_LINKING = {
    "en": r"on or about|on|about|between|and|by|before|after|from|to|until|since|early|mid-?|late"
    r"|possibly|undated",
    "fr": r"au plus tard le|au plus tard|entre le|entre|et le|et|vers le|vers|avant le|avant"
    r"|après le|après|du|au|depuis le|depuis|jusqu’au|début|mi-?|fin|le|peut-être|sans date",
}
_DAY_MONTH = re.compile(
    r"(\d{1,2}(?:er|st|nd|rd|th)?) (?=[^\W\d_])|(?<=[^\W\d_]) (?=\d{1,2}, \d{4})"
)


def say(lang: str, key: str, **values: object) -> str:
    """A phrase in ``en`` or ``fr``, its places filled."""
    phrase = (_FRENCH if lang == "fr" else _ENGLISH)[key]
    return phrase.format(**values) if values else phrase


def status_word(status: str, lang: str) -> str:
    """How a status is printed; nothing for what is agreed."""
    found = _STATUSES.get(status)
    return found[lang == "fr"] if found else ""


def dressed_date(words: str, lang: str) -> list[tuple[str, bool]]:
    """A date's words cut into (text, emphasised): the joining words and asides are emphasised."""
    words = _DAY_MONTH.sub(lambda m: (m[1] or "") + "\u00a0", words)
    linking = _LINKING["fr" if lang == "fr" else "en"]
    pattern = re.compile(rf"(?<![^\s(])((?:{linking})(?=[\s\u00a0]|$)|\([^)]*\))", re.IGNORECASE)
    parts, at = [], 0
    for match in pattern.finditer(words):
        if match.start() > at:
            parts.append((words[at : match.start()], False))
        parts.append((match[1], True))
        at = match.end()
    if at < len(words):
        parts.append((words[at:], False))
    return parts


def glued(text: str) -> str:
    """Words that must not part: a day and its month, a sign and its number."""
    text = _DAY_MONTH.sub(lambda m: (m[1] or "") + "\u00a0", text)
    head, space, last = text.rpartition(" ")
    if space and len(last) <= 10 and len(head) > 30:
        text = f"{head}\u00a0{last}"  # no line of one short word
    return re.sub(r"(§§?|¶¶?|Exs?\.|Nos?\.|n°) (?=[\dIVX¶§])", lambda m: m[1] + "\u00a0", text)


def span_words(chronology: Chronology) -> dict[str, str]:
    """From when to when each group goes, by its rows' dates: ``October 2022 – April 2023``.

    To the month, or to the year where no more is known; nothing of a group of one row.
    """
    known: dict[str, list[tuple[date, date, bool]]] = {}
    for row in chronology.rows:
        low, high = bounds(row.days) if row.days else (None, None)
        first, last = low or high, high or low
        if row.group and first and last:
            days = (first, last, precision(row.days) == "year")
            known.setdefault(row.group, []).append(days)
    said = {}
    for group, dates in known.items():
        first, _, yearly = min(dates)
        ends = [_coarse(first, yearly)]
        _, last, yearly = max(dates, key=lambda day: (day[1], not day[2]))
        ends += [_coarse(last, yearly)]
        if len(dates) > 1:
            style = chronology.dates
            words = [format_edtf(end, chronology.lang, style=style) for end in dict.fromkeys(ends)]
            said[group] = " – ".join(words)
    return said


def _coarse(day: date, yearly: bool) -> str:
    """The month of a day; its year where no more is known."""
    return f"{day:%Y}" if yearly else f"{day:%Y-%m}"
