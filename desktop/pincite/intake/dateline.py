"""The date on which a text says that it was published, when it says so on a line of its own.

Only whole dates (day, month, year) count, in English or French or ISO form. 03/04/2023 is read
day first in a French text and not at all in any other.
"""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv", "february feb février fevrier févr fevr",
            "march mar mars", "april apr avril avr", "may mai", "june jun juin",
            "july jul juillet juil", "august aug août aout", "september sept sep septembre",
            "october oct octobre", "november nov novembre", "december dec décembre decembre déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s+(?P<m1>{_NAMES})\.?,?\s+(?P<y1>\d{{4}})\b"
    rf"|\b(?P<m2>{_NAMES})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})\b"
    r"|\b(?P<d3>\d{1,2})[/.](?P<m3>\d{1,2})[/.](?P<y3>\d{4})\b",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:published|posted|first published|updated|last (?:updated|modified)|publi[ée]e?"
    r"|mis en ligne|mise? à jour|modifi[ée]e?|actualisée?|date|on|at|le|à|par|by|the"
    r"|est|edt|et|gmt|utc|cet|cest"
    r"|am|pm|a\.m\.|p\.m\.|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|h|min"
    r"|\d+ min(?:ute)?s? (?:read|de lecture)|temps de lecture|min read"
    r"|\d+ (?:réactions?|commentaires?|comments?|shares?|partages?|views|vues))\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:posted|published|written|publié|posté|écrit) (?:by|par)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|first published|publi[ée]e?|mis en ligne)\b", re.IGNORECASE
)


def find_date(line: str, language: str = "") -> str:
    """The first whole date in a line as YYYY-MM-DD, or ""."""
    for match in _DATE.finditer(line):
        try:
            found = _as_date(match, language)
        except ValueError:
            continue
        if found and 1500 <= found.year <= 2200:
            return found.isoformat()
    return ""


def _as_date(match: re.Match[str], language: str) -> date | None:
    if match["iso"]:
        return date.fromisoformat(match["iso"])
    if match["d1"]:
        return date(int(match["y1"]), _MONTHS[match["m1"].lower()], int(match["d1"]))
    if match["d2"]:
        return date(int(match["y2"]), _MONTHS[match["m2"].lower()], int(match["d2"]))
    if language != "fr":
        return None
    return date(int(match["y3"]), int(match["m3"]), int(match["d3"]))


def is_dateline(line: str) -> bool:
    """A line that says nothing but when (and where or by whom) the text was published."""
    text = line.strip()
    if len(text) > 160 or not _DATE.search(text):
        return False
    if _PUBLISHED.match(text):
        return True
    parts = re.split(r" ?[|•·] ?", text)
    if len(parts) > 1 and len(text) <= 120 and any(is_dateline(part) for part in parts):
        return True
    if len(text) <= 100 and _DATE.match(text) and _POSTED.search(text):
        return True
    text = re.sub(r"^[^\W\d]{3,15} ?[|•·] ?", "", text)  # the section, before a bar
    rest = _WORDS.sub(" ", _DATE.sub(" ", text))
    return len(re.findall(r"[^\W\d_]", rest)) <= 3


def without_date(line: str) -> str:
    """A line without its whole dates and what parts them from the rest."""
    return re.sub(r"[\s,|•·–—-]+$", "", _DATE.sub("", line)).strip()


def published_in(lines: list[str], language: str = "") -> str:
    """The publication date among an article's first and last lines, or ""."""
    candidates = [line for line in lines if is_dateline(line)]
    stated = [line for line in candidates if _PUBLISHED.search(line)]
    for line in [*stated, *candidates]:
        found = find_date(line, language)
        if found:
            return found
    return ""
