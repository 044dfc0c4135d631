"""EDTF dates in words, never more exact than they are."""

import calendar
import re
from datetime import date

from pincite.text.date_words import (
    EN_MONTHS,
    FR_MONTHS,
    MONTH_PARTS,
    ORDINAL_NAMES,
    SEASON_NAMES,
    YEAR_PARTS,
)
from pincite.text.edtf_bounds import is_edtf, weekday_name
from pincite.text.prose import base_language

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)(?:T.*)?")
_HEDGES = {
    "en": {"~": "about", "?": "possibly", "%": "possibly about", "~day": "on or about"},
    "fr": {"~": "vers", "?": "peut-être", "%": "peut-être vers"},
}
_PART_NAMES = {"en": ("early ", "mid-", "late "), "fr": ("début ", "mi-", "fin ")}


def format_edtf(edtf: str, lang: str, *, style: str = "", weekday: bool = False) -> str:
    """``May 18, 2023`` (style us), ``18 May 2023`` (uk), ``18 mai 2023`` (French).

    Open, uncertain and partial dates keep what they do not know: ``by April 2023``, ``on or about
    May 18, 2023``, ``early March 2023``. Raises ValueError for what is not EDTF.
    """
    if not is_edtf(edtf):
        raise ValueError("not an EDTF date")
    language = base_language(lang)
    form = "fr" if language == "fr" else "uk" if style == "uk" else "us"
    if "/" in edtf:
        start, _, end = edtf.partition("/")
        return _interval(start, end, form)
    match = _DATE.fullmatch(edtf)
    if not match:
        return _other(edtf, language)
    body = _single(match, form, weekday)
    hedge = match[4] if match[4] != "~" or not match[3] or form == "fr" else "~day"
    words = _HEDGES[language].get(hedge, "")
    article = "le " if form == "fr" and match[3] and words else ""
    return f"{words} {article}{body}".lstrip()


def _single(match: re.Match[str], form: str, weekday: bool, *, year: bool = True) -> str:
    y, m, d = match[1], int(match[2] or 0), int(match[3] or 0)
    shown = str(int(y)) if year else ""
    language = "fr" if form == "fr" else "en"
    if not m:
        return str(int(y))
    if m > 12:
        return f"{SEASON_NAMES[language][m]} {shown}".strip()
    if not d:
        return f"{_month(m, form)} {shown}".strip()
    name = weekday_name(date(int(y), m, d), language) if weekday else ""
    if form == "us":
        body = f"{_month(m, form)} {d}" + (f", {shown}" if year else "")
        return f"{name}, {body}" if name else body
    number = "1er" if form == "fr" and d == 1 else str(d)
    return " ".join(part for part in (name, number, _month(m, form), shown) if part)


def _month(month: int, form: str) -> str:
    return (FR_MONTHS if form == "fr" else EN_MONTHS)[month - 1]


def _interval(start: str, end: str, form: str) -> str:
    french = form == "fr"
    first, last = _DATE.fullmatch(start), _DATE.fullmatch(end)
    if first and last:
        return _part(start, end, form) or _between(first, last, form)
    if first:
        lead = "depuis" if french else "since"
        return f"{lead} {_article(first, form)}{_single(first, form, False)}"
    if last:
        lead = "by" if not french else "au plus tard" if last[3] else "au plus tard en"
        return f"{lead} {_article(last, form)}{_single(last, form, False)}"
    return "date inconnue" if french else "undated"


def _article(match: re.Match[str], form: str) -> str:
    if form != "fr":
        return ""
    if int(match[2] or 0) > 12:
        return "l’" if match[2] != "21" else "le "
    return "le " if match[3] else ""


def _between(first: re.Match[str], last: re.Match[str], form: str) -> str:
    same_year = first[1] == last[1] and bool(first[2]) and bool(last[2])
    head = _single(first, form, False, year=not same_year)
    if form == "fr" and first[3] and last[3] and first.group(1, 2) == last.group(1, 2):
        head = "1er" if first[3] == "01" else str(int(first[3]))
    start, end = _article(first, form) + head, _article(last, form) + _single(last, form, False)
    return f"entre {start} et {end}" if form == "fr" else f"between {start} and {end}"


def _part(start: str, end: str, form: str) -> str:
    """The name of an interval that is a part of a month or a year; empty if it is none."""
    language = "fr" if form == "fr" else "en"
    if len(start) == len(end) == 10 and start[:7] == end[:7]:
        last = calendar.monthrange(int(start[:4]), int(start[5:7]))[1]
        days = (int(start[8:]), 31 if int(end[8:]) == last else int(end[8:]))
        if days in MONTH_PARTS:
            name = _PART_NAMES[language][MONTH_PARTS.index(days)]
            return f"{name}{_month(int(start[5:7]), form)} {int(start[:4])}"
    if len(start) == len(end) == 7 and start[:4] == end[:4]:
        months = (int(start[5:]), int(end[5:]))
        if months in YEAR_PARTS:
            return f"{_PART_NAMES[language][YEAR_PARTS.index(months)]}{int(start[:4])}"
        return _fraction(months, int(start[:4]), language)
    return ""


def _fraction(months: tuple[int, int], year: int, language: str) -> str:
    first, last = months
    length = last - first + 1
    if length not in (3, 6) or (first - 1) % length:
        return ""
    ordinal = ORDINAL_NAMES[language][(first - 1) // length]
    if language == "en":
        return f"the {ordinal} {'quarter' if length == 3 else 'half'} of {year}"
    ordinal = "second" if length == 6 and first == 7 else ordinal
    return f"{ordinal} {'trimestre' if length == 3 else 'semestre'} {year}"


def _other(edtf: str, language: str) -> str:
    if re.fullmatch(r"\d{3}X", edtf):
        return f"the {edtf[:3]}0s" if language == "en" else f"les années {edtf[:3]}0"
    if century := re.fullmatch(r"(\d\d)XX", edtf):
        return f"the {century[1]}00s" if language == "en" else f"les années {century[1]}00"
    return edtf
