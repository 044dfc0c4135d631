"""Periods said by pointing at another: "the same period of 2022", « un an plus tôt ».

They are periods of figures only, and no dates of their own. "The same period" is the last one
that the text named, in the year that the words say; "a year earlier" is that one a year before;
"the past five years" ends on the day of the text.
"""

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.date_words import ORDINALS
from pincite.text.edtf_bounds import is_edtf
from pincite.text.number_words import parse_words
from pincite.text.period_pointers import pointers
from pincite.text.period_words import EVENT

_I = re.IGNORECASE
_N = r"(?P<n>\d{1,2}|[a-zé]+(?:-[a-zé]+)?)"
_SAME = {
    "en": re.compile(
        r"\b(?:the )?(?:same|comparable|corresponding) (?:period|quarter|half|months?|"
        r"(?:three|six|nine) months|time|season|date)"
        r"(?: (?:of|in|a) (?:(?P<y>(?:19|20)\d\d)|(?P<last>the (?:previous|prior) year|last year|"
        r"year (?:earlier|ago|before)))| (?P<last2>last year|the (?:previous|prior) year|"
        r"the year before))?",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:la |le |au |du )?mêmes? (?:période|époque|trimestre|semestre|mois|date|moment)"
        r"(?: (?:de |d'|en |un )?(?:(?P<y>(?:19|20)\d\d)|(?P<last>l'année (?:précédente|dernière|"
        r"passée|d'avant)|l'an (?:dernier|passé)|an (?:plus tôt|auparavant))))?",
        _I,
    ),
}
_BEFORE = {
    "en": re.compile(
        r"\b(?:(?:on )?(?:a|one) year (?:earlier|before|previously|ago|prior)|(?:in )?the "
        r"(?:year before|(?:previous|prior|preceding) year))\b"
        r"(?= ?(?:[.,;:)\n]|$|and\b|but\b|when\b|to\b|in\b|at\b))",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:un an (?:plus tôt|auparavant|avant)|l'année (?:précédente|d'avant)|"
        r"l'an(?:née)? (?:d'avant|précédent)|l'exercice précédent)\b",
        _I,
    ),
}
_AFTER = {
    "en": re.compile(
        r"\b(?:(?:a|one) year (?:later|on|after)|(?:in )?the (?:following|next) year)\b"
        r"(?= ?(?:[.,;:)\n]|$|and\b|but\b|when\b|to\b|in\b|at\b))",
        _I,
    ),
    "fr": re.compile(r"\b(?:un an (?:plus tard|après)|l'année (?:suivante|d'après))\b", _I),
}
# "and $20 million in the third": the quarter or half of the one named before it
_ORDINAL = {
    "en": re.compile(r"\bin the (?P<o>first|second|third|fourth)(?= ?(?:[.,;:)\n]|$|and\b|but\b))"),
    "fr": re.compile(
        r"\bau (?P<o>premier|deuxième|second|troisième|quatrième)(?= ?(?:[.,;:)\n]|$|et\b))"
    ),
}
_STRETCH = {
    "en": re.compile(
        rf"\b(?:in|over|during|for|within|across) the (?:past|last|previous) "
        rf"(?:{_N} )?(?P<unit>month|year|decade)s?\b(?! of)",
        _I,
    ),
    "fr": re.compile(
        rf"\b(?:au cours |lors )?(?:des|les|ces) (?:{_N} (?:derni(?:er|ère)s )"
        rf"(?P<unit>mois|an|année|décennie)s?)\b|"
        r"\b(?:au cours de |sur |pendant )la dernière (?P<unit2>décennie)\b",
        _I,
    ),
}
_YEARS_BEFORE = {
    "en": re.compile(
        rf"\b(?:in|over|during) the {_N} (?:previous years|years (?:before|earlier))\b", _I
    ),
    "fr": re.compile(rf"\b(?:les|des) {_N} années (?:précédentes|d'avant)\b", _I),
}
_BACK = 8  # periods looked at
_MONTHS = {"month": 1, "mois": 1, "year": 12, "an": 12, "année": 12, "decade": 120, "décennie": 120}


def pointed_periods(
    periods: Sequence[Frame], dated: Sequence[Frame], context: Context
) -> list[Frame]:
    """The periods given and those that point at them, in the order of the text.

    A date inside such words ("of 2022" in "the same period of 2022") is not one apart.
    """
    found = sorted(pointers(periods, dated, context), key=_start)
    told = [each for each in periods if not _of_event(each, context)]
    more = [*_stretches(context), *_same(told, context), *_stepped(told, context)]
    found = sorted([*found, *(each for each in more if not _inside(each, found))], key=_start)
    apart = [each for each in periods if not _inside(each, found)]
    return sorted([*apart, *found], key=_start)


def _same(periods: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """The same period, in the year that the words say."""
    for match in _SAME[context.language].finditer(context.text):
        said, frame = match.groupdict(), _last(periods, match.start())
        if frame is None:
            continue
        before = -1 if said["last"] or said.get("last2") else 0
        shift = int(said["y"]) - int(frame.edtf[:4]) if said["y"] else before
        yield from _made(match, _shifted(frame.edtf, shift), "same_period")


def _stepped(periods: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """The year before or after, so many years before, the third quarter after the second."""
    language, text = context.language, context.text
    for pattern, step, rule in ((_BEFORE, -1, "year_before"), (_AFTER, 1, "year_after")):
        for match in pattern[language].finditer(text):
            if frame := _last(periods, match.start()):
                yield from _made(match, _shifted(frame.edtf, step), rule)
    for match in _ORDINAL[language].finditer(text):
        frame = _last(periods, match.start())
        if frame and frame.rule in ("quarter", "half_year"):
            yield from _made(match, _nth(frame, ORDINALS[language][match["o"]]), "same_year")
    for match in _YEARS_BEFORE[language].finditer(text):
        count, frame = _count(match, language), _last(periods, match.start())
        if count and frame:
            year = int(frame.edtf[:4])
            yield from _made(match, f"{year - count:04d}/{year - 1:04d}", "years_before")


def _of_event(frame: Frame, context: Context) -> bool:
    """Whether a period is that of an event told in passing: "since it was founded in 2016"."""
    return EVENT.search(context.text, max(0, frame.start - 40), frame.start) is not None


def _start(frame: Frame) -> int:
    return frame.start


def _inside(frame: Frame, found: Sequence[Frame]) -> bool:
    index = bisect_right(found, frame.end - 1, key=_start) - 1
    return index >= 0 and frame.start < found[index].end


def _stretches(context: Context) -> Iterator[Frame]:
    """The past so many months or years, up to the day of the text, or its month."""
    if context.latest is None:
        return
    for match in _STRETCH[context.language].finditer(context.text):
        said = match.groupdict()
        unit = (said["unit"] or said.get("unit2") or "").lower()
        count = _count(match, context.language) if said["n"] else 1
        now = context.latest
        index = now.year * 12 + now.month - 1 - count * _MONTHS[unit]
        if not count or index <= 12:
            continue
        first = f"{index // 12:04d}-{index % 12 + 1:02d}"
        if context.day:
            day = min(now.day, calendar.monthrange(index // 12, index % 12 + 1)[1])
            yield from _made(match, f"{first}-{day:02d}/{now.isoformat()}", "stretch")
        else:
            yield from _made(match, f"{first}/{now.year:04d}-{now.month:02d}", "stretch")


def _count(match: re.Match[str], language: str) -> int:
    words = match["n"].lower()
    if words.isdigit():
        return int(words)
    read = parse_words(words, language)
    return int(read[0]) if read and read[1] == len(words) else 0


def _made(match: re.Match[str], edtf: str, rule: str) -> list[Frame]:
    return [Frame(match.start(), match.end(), edtf, "interval", rule)] if is_edtf(edtf) else []


def _last(periods: Sequence[Frame], before: int) -> Frame | None:
    """The last closed period that the text names before a position."""
    index = bisect_right(periods, before, key=_start) - 1
    for each in reversed(periods[max(0, index - _BACK) : index + 1]):
        if each.end <= before and ".." not in each.edtf:
            return each
    return None


def _nth(frame: Frame, number: int) -> str:
    """The quarter or half of that number in the year of another."""
    months = 3 if frame.rule == "quarter" else 6
    last = min(number, 12 // months) * months
    return f"{frame.edtf[:4]}-{last - months + 1:02d}/{frame.edtf[:4]}-{last:02d}"


def _shifted(edtf: str, years: int) -> str:
    """The same months or days of another year."""
    return re.sub(r"(?<!\d)\d{4}(?=-|/|$)", lambda year: f"{int(year[0]) + years:04d}", edtf)
