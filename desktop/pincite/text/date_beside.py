"""Dates told from another that the text has named: "the day before", « deux ans plus tard »."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pincite.text.date_context import Context, choose_weekday
from pincite.text.date_frames import Frame
from pincite.text.date_relative import AGO, shift_month, span
from pincite.text.date_words import EN_DAYS, EN_MONTHS, FR_DAYS, FR_MONTHS, MONTHS, WEEKDAYS
from pincite.text.edtf_bounds import bounds, is_edtf, precision
from pincite.text.numbers import number_at

_I = re.IGNORECASE
_N = r"(?P<n>\d{1,3}|[a-zé]+(?:-[a-zé]+)?)"
_CLOSES = r"(?=[,.;:)»”\"]|$|\n)"
_EN_AFTER = r"(?! (?:of|that|the|its|his|her|(?-i:[A-Z])))"
_FR_AFTER = r"(?! (?:de|du|des|d'))"

PATTERNS = {
    "en": (
        ("day", re.compile(
            rf"\b(?:(?P<back>the day before{_EN_AFTER}|on the eve{_EN_AFTER}|the previous day)|"
            rf"the (?:day after{_EN_AFTER}|next day|following day)|"
            r"(?P<same>(?:the|that) (?:very )?same day))\b(?!'s| of\b)", _I)),
        ("offset", re.compile(
            rf"\b{_N} (?P<unit>day|week|month|year|decade)s? "
            rf"(?:(?P<back>earlier|previously|before{_CLOSES})|later|afterwards?)\b(?! than)", _I)),
        ("unit", re.compile(
            r"\b(?:the (?:(?P<back>previous|preceding)|following) (?P<unit>week|month|year)|"
            rf"(?P<back2>the (?P<unit2>week|month|year) before{_CLOSES})|"
            rf"(?:the|that) (?P<same>same) (?P<unit3>month|year))\b(?! (?:of|as)\b|'s|-)", _I)),
        ("month", re.compile(
            rf"\b[Tt]he (?:(?P<back>previous|preceding)|following) (?P<m>{'|'.join(EN_MONTHS)})\b"
            r"(?: (?P<d>\d{1,2})\b)?")),
        ("weekday", re.compile(
            rf"\b[Tt]he (?:(?P<back>previous|preceding)|following) (?P<wd>{'|'.join(EN_DAYS)})\b")),
    ),
    "fr": (
        ("day", re.compile(
            rf"\b(?:(?P<back>la veille)|le lendemain|(?P<same>le jour même|le même jour))\b"
            rf"(?: (?:matin|soir))?{_FR_AFTER}", _I)),
        ("offset", re.compile(
            rf"\b{_N} (?P<unit>jour|semaine|mois|an|année|décennie)s? (?:(?P<back>plus tôt|"
            rf"auparavant|avant{_CLOSES})|plus tard|après{_CLOSES})(?![\w-])(?! qu)", _I)),
        ("unit", re.compile(
            r"\b(?:l'|la |le )(?:(?P<unit>semaine|mois|année) (?:(?P<back>précédente?|d'avant)|"
            r"suivante?|d'après)|(?P<same>même) (?P<unit3>mois|année))\b(?! (?:de|du|que)\b)", _I)),
        ("month", re.compile(
            rf"\b(?:(?P<d>\d{{1,2}}|1er) )?(?P<m>{'|'.join(FR_MONTHS)}) "
            r"(?:(?P<back>précédent|d'avant)|suivant|d'après)\b", _I)),
        ("weekday", re.compile(
            rf"\b(?:le )?(?P<wd>{'|'.join(FR_DAYS)}) (?:(?P<back>précédent|d'avant)|suivant|"
            r"d'après)\b", _I)),
    ),
}  # fmt: skip
# one of these words stands in what a pattern matches: asked first, as most texts have none
_HINTS = {
    "offset": ("later", "earlier", "previously", "before", "afterward", "plus t", "auparavant",
               "avant", "après"),
    "unit": ("the previous", "the preceding", "the following", " before", " same ", "précédent",
             "d'av", "suivant", "d'ap", "même"),
    "month": ("the previous", "the preceding", "the following", "précédent", "d'av", "suivant",
              "d'ap"),
}  # fmt: skip
_HINTS["weekday"] = _HINTS["month"]
_UNITS = AGO | {"decade": "decade", "décennie": "decade"}
_CLOSED = re.compile(r"\b(?:clos|close|achevé|terminé|ended|ending|to)(?: le| on| au)? $")
_LASTING = re.compile(r"\b(?:over|during|for|within|throughout|pendant|durant|sur) $", _I)
_DAYS = ("full_date", "day_and_month", "numeric", "iso")
_NEAR = 300  # characters back to the date that is meant
_WAYS = {  # how exactly the date that is meant must be told
    "day": ("day",), "week": ("day",), "month": ("day", "month"),
    "named": ("day", "month", "year"),
    "year": ("day", "month", "season", "year"), "decade": ("year",),
}  # fmt: skip


@dataclass(slots=True)
class _Step:
    """A move away from the date that is meant: so many units back (negative) or on."""

    unit: str
    count: int
    whole: bool = False  # "the following week" is all of it


def beside(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """What is told from the last date named, in its sentence or one shortly before."""
    low = context.text.lower()
    matches = [
        (match.start(), rule, match)
        for rule, pattern in PATTERNS[context.language]
        if rule not in _HINTS or any(hint in low for hint in _HINTS[rule])
        for match in pattern.finditer(context.text)
    ]
    found: list[Frame] = []
    onward: list[Frame] = []  # what follows is told from these; after a look back, from before it
    for _, rule, match in sorted(matches, key=lambda each: each[:2]):
        near = [each for each in frames if match.start() - _NEAR <= each.end <= match.start()]
        near = sorted([*near, *onward[-3:]], key=lambda each: each.start)
        if edtf := _READ[rule](match, near, context):
            found.append(Frame(*match.span(), edtf, "relative", "beside"))
            onward += found[-1:] if _way(match) >= 0 else []
    return found


def _way(match: re.Match[str]) -> int:
    groups = match.groupdict()
    return -1 if groups.get("back") or groups.get("back2") else 0 if groups.get("same") else 1


def _day(match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    return _moved(_Step("day", _way(match)), match, frames, context)


def _offset(match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    words = match["n"].lower()
    read = number_at(words, 0, context.language)
    whole = read is not None and read.end == len(words) and read.value == int(read.value)
    one = words in ("a", "an", "un", "une")
    if not one and not (read and whole):
        return ""
    count = 1 if one or not read else int(read.value)
    return _moved(_Step(_UNITS[match["unit"].lower()], _way(match) * count), match, frames, context)


def _unit(match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    if _LASTING.search(context.text, max(0, match.start() - 12), match.start()):
        return ""  # "over the following year" is a length of time
    groups = match.groupdict()
    unit = groups["unit"] or groups.get("unit2") or groups.get("unit3") or ""
    return _moved(_Step(_UNITS[unit.lower()], _way(match), True), match, frames, context)


def _month(match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    """« Le 20 janvier suivant », "the following March": the next or last one from there."""
    meant = _meant(frames, match.start(), "named", context)
    if not meant:
        return ""
    month = MONTHS[context.language][match["m"].lower()]
    day = int(match["d"].lower().removesuffix("er")) if match["d"] else 0
    tail = f"-{month:02d}" + (f"-{day:02d}" if day else "")
    years = (0, -1) if match["back"] else (0, 1)
    for year in (int(meant[:4]) + step for step in years):
        told = f"{year:04d}{tail}"
        size = min(len(told), len(meant))
        onward = told[:size] < meant[:size] if match["back"] else told[:size] > meant[:size]
        onward = onward or (size == len("2022") and told[:size] == meant)
        if onward and is_edtf(told):
            return told
    return ""


def _weekday(match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    meant = _meant(frames, match.start(), "day", context)
    if not meant:
        return ""
    number, day = WEEKDAYS[context.language][match["wd"].lower()], date.fromisoformat(meant)
    step, tense = (-1, "past") if match["back"] else (1, "future")
    return choose_weekday(day + timedelta(days=step), number, tense).isoformat()


def _moved(step: _Step, match: re.Match[str], frames: Sequence[Frame], context: Context) -> str:
    meant = _meant(frames, match.start(), step.unit, context)
    if not meant:
        return ""
    if step.unit in ("day", "week"):
        day = date.fromisoformat(meant)
        moved = day + timedelta(days=step.count * (7 if step.unit == "week" else 1))
        if step.whole:
            return span(moved, step.unit) if step.unit == "week" else moved.isoformat()
        return moved.isoformat() + ("~" if step.unit == "week" and abs(step.count) > 1 else "")
    if step.unit == "month":
        year, month = shift_month(date(int(meant[:4]), int(meant[5:7]), 1), step.count)
        return f"{year:04d}-{month:02d}"
    years = step.count * (10 if step.unit == "decade" else 1)
    if "/" in meant:  # the same months a year before
        return "/".join(f"{int(end[:4]) + years:04d}{end[4:]}" for end in meant.split("/"))
    return f"{int(meant[:4]) + years:04d}"


def _meant(frames: Sequence[Frame], before: int, unit: str, context: Context) -> str:
    """The last date before a place that is told exactly enough for such a step; else empty."""
    for frame in reversed(frames):
        loose = frame.rule.endswith("+since") and not frame.rule.startswith(_DAYS)
        if frame.end > before or frame.deadline or loose:
            continue
        if frame.end < before - _NEAR:
            return ""
        if found := _fit(frame, unit, context):
            return found
    return ""


def _fit(frame: Frame, unit: str, context: Context) -> str:
    edtf = "/".join(part for part in frame.edtf.split("/") if part not in ("..", ""))
    lead = context.text[max(0, frame.start - 16) : frame.start]
    edtf = edtf.replace("~", "")
    if "/" in edtf:
        return _interval(edtf, unit)
    if frame.rule.endswith("+since") and unit not in ("day", "week"):
        return ""
    if not edtf or precision(edtf) not in _WAYS[unit]:
        return ""
    return "" if unit in ("day", "week") and _CLOSED.search(lead) else edtf


def _interval(edtf: str, unit: str) -> str:
    """A quarter or half year can be moved by years; of what is longer, its last year."""
    first, last = edtf.split("/")
    if unit not in ("year", "decade") or not bounds(last)[1]:
        return ""
    within = len(first) == len(last) == 7 and first[:4] == last[:4] and unit == "year"
    return edtf if within else last[:4]


_Reader = Callable[[re.Match[str], Sequence[Frame], Context], str]
_READ: dict[str, _Reader] = {
    "day": _day, "offset": _offset, "unit": _unit, "month": _month, "weekday": _weekday,
}  # fmt: skip
