"""Periods that only the text around them dates: "that year", "five years earlier", "full-year".

Like those of ``period_phrases`` they are periods of figures only, and no dates of their own.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.date_words import EN_MONTHS, FR_MONTHS, MONTHS
from pincite.text.edtf_bounds import is_edtf, precision
from pincite.text.number_words import EN_SMALL, parse_words

_I = re.IGNORECASE
_THAT = {
    "en": re.compile(
        r"\b(?:(?:in|during|over|for) )?(?:that|the same) (?:very )?(?P<unit>year|month|quarter)\b"
        r"(?! (?:as|of|in|last|a year|earlier|later))",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:en |dans )?(?:cette (?P<unit>année|saison)-là|ce (?P<unit2>mois|trimestre)-là|"
        r"(?:la|cette) même (?P<unit3>année)|(?:le|ce) même (?P<unit4>mois|trimestre))"
        r"\b(?! (?:que|de|d'|en|un))",
        _I,
    ),
}
_YEAR_TO = {
    "en": re.compile(
        r"\b(?:in |over |during |for )?the (?:financial |fiscal |full )?(?:year|12 months|"
        r"twelve months)"
        rf" (?:to|through|ending|ended)(?: the end of| in)? (?P<month>{'|'.join(EN_MONTHS)})\b"
        r"(?:,? (?P<year>(?:19|20)\d\d))?(?! \d)",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:sur |pour )?(?:l'exercice|l'année|un an|les (?:12|douze) (?:derniers )?mois),? "
        r"(?:clos|achevée?|terminée?|arrêtée?)(?:e?s)?,? (?:en|à|fin|à fin)(?: fin)? "
        rf"(?P<month>{'|'.join(FR_MONTHS)})\b(?: (?P<year>(?:19|20)\d\d))?",
        _I,
    ),
}
# "since it was founded in 2018", « depuis son ouverture en 2002 »: open from that year on
_SINCE = {
    "en": re.compile(
        r"\bsince (?:it|they|he|she|its|their|the)\b [a-z][a-z ]{2,40}? (?:in|of) (?:[A-Z][a-z]+ )?"
        r"(?P<year>(?:19|20)\d\d)\b"
    ),
    "fr": re.compile(
        r"\bdepuis (?:son |sa |leur |l'|la |le )[a-zéèêàç]{3,}(?: [a-zéèêàç']+){0,4} (?:en|de) "
        r"(?:[a-zéû]+ )?(?P<year>(?:19|20)\d\d)\b"
    ),
}
_FIRST_MONTHS = re.compile(
    r"\b(?:in|over|for|during) (?:the|its) first (?P<n>three|four|six|nine|ten|eleven) months"
    r"(?= ?(?:[.,;:)\n]|$|and\b|but\b))(?! of)",
    _I,
)
_COUNT = re.compile(r"(?<!\bthe )(?<!\bles )(?<!\bdes )\b(?:\d{1,2}|[a-zé]+(?:-[a-zé]+)?)$", _I)
_YEARS_EARLIER = {
    "en": re.compile(r" years (?:earlier|before|previously)(?= ?(?:[.,;:)\n]|$))", _I),
    "fr": re.compile(r" ans (?:plus tôt|auparavant|avant)(?= ?(?:[.,;:)\n]|$))", _I),
}
# "at the same time last year": as far into last year as the text is into this one
_THEN = {
    "en": re.compile(
        r"\b(?:at )?(?:the same|this) (?:time|point|stage) (?:last year|a year (?:ago|earlier)|"
        r"(?:of|in) the (?:previous|prior) year)\b",
        _I,
    ),
    "fr": re.compile(
        r"\b(?:à )?(?:la|au) même (?:date|époque|moment|stade) (?:de )?(?:l'an(?:née)? "
        r"(?:derni(?:er|ère)|passée?|précédente?)|un an (?:plus tôt|auparavant))|"
        r"\bl'an(?:née)? (?:derni(?:er|ère)|passée?) à la même (?:date|époque)\b",
        _I,
    ),
}
_FULL_YEAR = re.compile(r"\bfull[- ]year(?= [a-z])", _I)
_FORESEEN = re.compile(
    r"\b(?:expect\w*|sees?|forecasts?|guidance|outlook|target\w*|rais\w+|cut|lower\w+|predict\w*)"
    r"\b[^.\n;]*$",
    _I,
)
_UNITS = {"année": "year", "saison": "year", "mois": "month", "trimestre": "quarter"}
_SIZES: dict[str, Callable[[str], bool]] = {
    "year": bool,
    "month": lambda edtf: len(edtf) in (7, 10) and "/" not in edtf,
    "quarter": lambda edtf: "/" in edtf and precision(edtf) == "month",
}
_BACK = 8  # dates looked at


def pointers(periods: Sequence[Frame], dated: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """The periods of the text that point at ``dated`` dates before them, or at its own date."""
    yield from _that(dated, context)
    yield from _years_earlier(periods, context)
    yield from _then(periods, context)
    yield from _since_event(context)
    if context.language == "en":
        yield from _full_year(context)
        yield from _first_months(context)


def years_to(context: Context) -> Iterator[Frame]:
    """Twelve months up to the last such month, or that of the year said: "the year to March"."""
    now = context.latest
    for match in _YEAR_TO[context.language].finditer(context.text):
        month = MONTHS[context.language][match["month"].lower()]
        if match["year"]:
            year = int(match["year"])
        elif now is None:
            continue
        else:
            year = now.year if month <= now.month else now.year - 1
        first = year * 12 + month - 12
        edtf = f"{first // 12:04d}-{first % 12 + 1:02d}/{year:04d}-{month:02d}"
        yield from _made(match.start(), match.end(), edtf if month < 12 else str(year), "year_to")


def _that(dated: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """The year, month or quarter that was named last."""
    for match in _THAT[context.language].finditer(context.text):
        word = next(value for key, value in match.groupdict().items() if value).lower()
        unit = _UNITS.get(word, word)
        for frame in reversed([each for each in dated if each.end <= match.start()][-_BACK:]):
            if frame.rule in ("beside", "ago"):
                continue  # "five years earlier": another year was told of
            if frame.edtf and ".." not in frame.edtf and _SIZES[unit](frame.edtf):
                edtf = {"year": frame.edtf[:4], "month": frame.edtf[:7]}.get(unit, frame.edtf)
                yield from _made(match.start(), match.end(), edtf, "that")
                break


def _years_earlier(periods: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """So many years before the period that was named last."""
    for match in _YEARS_EARLIER[context.language].finditer(context.text):
        counted = _COUNT.search(context.text, max(0, match.start() - 20), match.start())
        words = counted[0].lower() if counted else ""
        read = parse_words(words, context.language)
        count = int(words) if words.isdigit() else int(read[0]) if read else 0
        before = [each for each in periods if each.end <= match.start() and ".." not in each.edtf]
        if count and before:
            year = int(before[-1].edtf[:4]) - count
            start = counted.start() if counted else match.start()
            yield from _made(start, match.end(), f"{year:04d}", "years_earlier")


def _then(periods: Sequence[Frame], context: Context) -> Iterator[Frame]:
    """This day of last year, where the sentence names no closed period to be compared with."""
    if context.day is None:
        return
    for match in _THEN[context.language].finditer(context.text):
        first, _ = context.sentence(match.start())
        named = [each for each in periods if first <= each.start and each.end <= match.start()]
        if named and ".." not in named[-1].edtf:
            continue
        edtf = f"{context.day.year - 1:04d}-{context.day.month:02d}"
        yield from _made(match.start(), match.end(), edtf, "then")


def _since_event(context: Context) -> Iterator[Frame]:
    """Open from the year of an event on."""
    for match in _SINCE[context.language].finditer(context.text):
        yield from _made(match.start(), match.end(), f"{match['year']}/..", "since_event")


def _first_months(context: Context) -> Iterator[Frame]:
    """The first months of this year when they are over, else of the last."""
    now = context.latest
    for match in _FIRST_MONTHS.finditer(context.text) if now else ():
        count = EN_SMALL[match["n"].lower()]
        year = now.year if now and now.month > count else (now.year - 1 if now else 0)
        edtf = f"{year:04d}-01/{year:04d}-{count:02d}"
        yield from _made(match.start(), match.end(), edtf, "first_months")


def _full_year(context: Context) -> Iterator[Frame]:
    """The year of a "full-year" figure: this one when it is foreseen, else the last to end."""
    now = context.latest
    if now is None:
        return
    for match in _FULL_YEAR.finditer(context.text):
        start, end = match.span()
        if _FORESEEN.search(context.text[max(0, start - 60) : start]):
            yield from _made(start, end, f"{now.year:04d}", "full_year")
        elif now.month <= 4:
            yield from _made(start, end, f"{now.year - 1:04d}", "full_year")


def _made(start: int, end: int, edtf: str, rule: str) -> list[Frame]:
    return [Frame(start, end, edtf, "interval", rule)] if is_edtf(edtf) else []
