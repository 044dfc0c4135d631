"""Dates named by a feast, a weekday of a month, a week of a month or a stretch of time.

``PATTERNS`` are read in running text; ``ALONE`` only in one phrase that a person typed, where
"the past year" or "the 19th century" is meant as a date.
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from pincite.text.date_context import Context, choose_year
from pincite.text.date_feasts import FEASTS, feast_day
from pincite.text.date_patterns import EN_M, FR_M
from pincite.text.date_relative import named, relative, season_near, shift_month, step_of
from pincite.text.date_words import (
    EN_DAYS,
    EN_MONTHS,
    FR_DAYS,
    FR_MONTHS,
    MONTHS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
)
from pincite.text.numbers import number_at

Match = re.Match[str]

_I = re.IGNORECASE
_Y = r"(?P<y>(?:1[5-9]|20)\d\d)(?!\d)"
_EN_ORD = r"(?P<o>first|second|third|fourth|last|1st|2nd|3rd|4th)"
_FR_ORD = (
    r"(?P<o>première?|premier|deuxième|second|seconde|troisième|quatrième|dernière|dernier|"
    r"1er|1re|2e|3e|4e)"
)
_N = r"(?P<n>\d{1,3}|[a-zé]+(?:-[a-zé]+)?)"
_EN_UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)s?"
_FR_UNIT = r"(?P<unit>jour|semaine|mois|an|année|décennie)s?"

_EN_FEASTS, _FR_FEASTS = "|".join(FEASTS["en"]), "|".join(FEASTS["fr"])
_EN_MONTH, _FR_MONTH = "|".join(EN_MONTHS), "|".join(FR_MONTHS)
_EN_DAY, _FR_DAY = "|".join(EN_DAYS), "|".join(FR_DAYS)
PATTERNS = {
    "en": {
        "feast": re.compile(
            rf"\b(?P<f>{_EN_FEASTS})\b(?!,? \d{{1,2}}\b)"
            rf"(?:,?(?: of| in)? {_Y}| (?P<rel>last|this|next) year)?",
            _I,
        ),
        "of_month": re.compile(
            rf"\b(?:the )?{_EN_ORD} (?P<wd>{_EN_DAY}|week|weekend) (?:of|in) "
            rf"(?i:{EN_M})(?:,? {_Y})?\b",
            _I,
        ),
        "day_of": re.compile(
            r"\b(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th) of (?P<rel>this|next|last) month\b", _I
        ),
        "week_on": re.compile(rf"\b(?:a|one) week on (?P<wd>{_EN_DAY})\b", _I),
        "two_days": re.compile(
            r"\b(?:the )?day (?:(?P<past>before yesterday)|after tomorrow)\b", _I
        ),
        "part_season": re.compile(
            r"\b(?:early|mid|late|(?:the )?(?:start|beginning|middle|end) of(?: the)?)[ -]"
            r"(?:in )?(?:(?P<rel>last|this|next) |the )?(?P<s>spring|summer|autumn|fall|winter)\b"
            rf"(?:(?: of)?,? {_Y})?",
            _I,
        ),
        "before_last": re.compile(r"\b(?:the )?(?P<unit>week|month|year) before last\b", _I),
        "ago_again": re.compile(
            r"\b(?P<n>a fortnight|a century|half a century|a couple of (?P<unit>day|week|month|"
            r"year)s) ago\b",
            _I,
        ),
        "from_now": re.compile(rf"\b{_N} {_EN_UNIT} (?:from (?:now|today)|hence)\b", _I),
        "nth": re.compile(
            r"(?<=\bon |\bby )the (?P<d>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|century|"
            r"[a-z]+day|"
            r"[a-z]*(?:anniversary|birthday|minute|day|time|hole|place|year|street|hour|"
            r"edition)))"
        ),
        "month_listed": re.compile(
            rf"\b{EN_M}(?=(?:, (?:{_EN_MONTH}))*,? (?:and|or|to) (?:{_EN_MONTH}),?(?: of)? {_Y})"
        ),
        "months_span": re.compile(rf"\b{EN_M} ?[-–/] ?{EN_M.replace('<m>', '<m2>')},? {_Y}"),
        "year_closes": re.compile(rf"\byear[ -]end(?: of)? {_Y}", _I),
        "decade_word": re.compile(
            r"\bthe (?:early |late )?(?P<t>twenties|thirties|forties|fifties|sixties|seventies|"
            r"eighties|nineties)\b",
            _I,
        ),
    },
    "fr": {
        "month_listed": re.compile(
            rf"\b{FR_M}(?=(?:, (?:en |de |d')?(?:{_FR_MONTH}))* (?:et|ou|à) (?:en |de |d')?"
            rf"(?:{_FR_MONTH}) {_Y})"
        ),
        "part_season": re.compile(
            r"\b(?:au |à la |le |la |dès )?(?:début|milieu|cœur|fin) (?:de l'|du )"
            r"(?P<s>printemps|été|automne|hiver)"
            rf"(?: (?:{_Y}|(?P<rel>dernier|prochain|passé)))?\b",
            _I,
        ),
        "feast": re.compile(
            rf"\b(?P<f>{_FR_FEASTS})\b(?:,?(?: de)? {_Y}| (?P<rel>dernière?|"
            r"prochaine?|passée?)\b)?",
            _I,
        ),
        "of_month": re.compile(
            rf"\b(?:l[ea] )?{_FR_ORD} (?P<wd>{_FR_DAY}|semaine|week-end) "
            rf"(?:de |d'|du mois de ){FR_M}(?: {_Y})?\b",
            _I,
        ),
        "day_of": re.compile(
            r"\b(?:le )?(?P<d>\d{1,2}|1er) (?:du|de ce) mois(?: (?P<rel>prochain|dernier|"
            r"passé))?\b",
            _I,
        ),
        "ago_again": re.compile(
            r"\b(?:il y a|voilà|voici) (?P<n>un siècle|un demi-siècle|un quart de siècle)\b", _I
        ),
        "since_then": re.compile(rf"\b(?:voilà|voici) {_N} {_FR_UNIT}\b", _I),
        "decade_word": re.compile(
            r"\bannées (?P<t>vingt|trente|quarante|cinquante|soixante-dix|soixante|"
            r"quatre-vingt-dix|"
            r"quatre-vingts?)\b",
            _I,
        ),
    },
}
ALONE = {
    "en": {
        "century": re.compile(r"\b(?:the )?(?P<c>\d{1,2})(?:st|nd|rd|th)[ -]century\b", _I),
        "decade_digits": re.compile(r"(?<!\d)'?(?P<t>[2-9]0)s\b"),
        "stretch": re.compile(
            rf"\b(?:the )?(?:(?:past|last) (?:{_N} )?|"
            rf"previous {_N.replace('<n>', '<n2>')} ){_EN_UNIT}$",
            _I,
        ),
        "before_this": re.compile(r"\bthe previous (?P<unit>week|month|quarter|year)$", _I),
        "weekday_week": re.compile(rf"\b(?P<wd>{_EN_DAY}) week$", _I),
        "bare_season": re.compile(r"^(?P<s>spring|summer|autumn|fall|winter)$", _I),
    },
    "fr": {
        "century": re.compile(r"\b(?P<c>[ivx]{1,5}|\d{1,2})(?:e|er|ème|ième) siècle\b", _I),
        "stretch": re.compile(rf"\b(?:les|ces) {_N} (?:derni(?:er|ère)s|passée?s) {_FR_UNIT}$", _I),
        "weekday_week": re.compile(rf"\b(?P<wd>{_FR_DAY}) en (?:huit|quinze)$", _I),
        "bare_season": re.compile(r"^(?:l'|le )?(?P<s>printemps|été|automne|hiver)$", _I),
    },
}
# one of these words stands in what a pattern matches: asked first, as most texts have none
HINTS = {
    "from_now": (" hence", " from "),
    "ago_again": (" ago", " siècle", "-siècle"),
    "two_days": ("day before yesterday", "day after tomorrow"),
    "before_last": ("before last",),
    "week_on": ("week on",),
    "year_closes": ("year-end", "year end"),
    "decade_word": ("ties", "années "),
    "day_of": (" month", " mois"),
    "since_then": ("voilà", "voici"),
    "nth": ("the ",),
}
_LIMIT = re.compile(r"\b(?:by|before|until|d'ici(?: à)?|avant|jusqu'à|pour) $", re.IGNORECASE)
_NOUN = re.compile(r"-|'s| (?!(?:and|or|to|in|at|with|was|is|will|but|when|as|for|on)\b)[a-z]")
_FEAST_LEAD = re.compile(
    r"\b(?:on|by|before|since|until|after|at|for|last|next|this|à|avant|depuis|après|pour|de|"
    r"d'ici(?: à)?|le|la|dès|jusqu'à) $",
    _I,
)
_TENS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9, "vingt": 2, "trente": 3, "quarante": 4, "cinquante": 5,
    "soixante": 6, "soixante-dix": 7, "quatre-vingt": 8, "quatre-vingts": 8, "quatre-vingt-dix": 9,
}  # fmt: skip
_UNITS = {
    "jour": "day", "semaine": "week", "mois": "month", "moi": "month", "an": "year",
    "année": "year", "décennie": "decade",
}  # fmt: skip


def read_named(rule: str, match: Match, context: Context) -> str | None:
    """EDTF of a match; empty when it cannot be resolved, None when it is no date."""
    return BUILDERS[rule](match, context)


def _count(match: Match, context: Context) -> int:
    words = (match["n"] or match.groupdict().get("n2") or "1").lower()
    if words in ("a", "an", "un", "une"):
        return 1
    found = number_at(words, 0, context.language)
    return int(found.value) if found and found.end == len(words) else 0


def _feast(match: Match, context: Context) -> str | None:
    name = match["f"].lower()
    if not context.lenient and not (match["y"] or match["rel"]):
        if name == match["f"] and not name[0].isdigit() and name != "rentrée":
            return None
        lead = context.text[max(0, match.start() - 12) : match.start()]
        noun = context.language == "en" and _NOUN.match(context.text, match.end())
        if not _FEAST_LEAD.search(lead) or noun:
            return None  # "the Christmas tree", "jour de Noël en famille"
    if match["y"]:
        return feast_day(context.language, name, int(match["y"]))
    if context.latest is None:
        return ""
    now = context.latest
    rel = (match["rel"] or "").lower()
    if rel and context.language == "en":
        step = {"last": -1, "next": 1}.get(rel, 0)
        return feast_day("en", name, now.year + step)
    days = [feast_day(context.language, name, now.year + step) for step in (-1, 0, 1)]
    here = now.isoformat()
    tense = "past" if rel.startswith(("d", "pass")) else ""
    limit = _LIMIT.search(context.text, max(0, match.start() - 12), match.start())
    tense = tense or ("future" if rel or limit else context.tense(*match.span()))
    if tense == "past":
        return max(day for day in days if day[:7] <= here[:7] and day <= here)
    if tense == "future":
        return min(day for day in days if day >= here)
    return min(days, key=lambda day: abs((_first(day) - now).days))


def _first(edtf: str) -> date:
    return date.fromisoformat(edtf if len(edtf) == 10 else f"{edtf}-01")


def _of_month(match: Match, context: Context) -> str:
    """The second Tuesday of November, the first week of June: its seven days from the first."""
    month = MONTHS[context.language][match["m"].lower().rstrip(".")]
    year = (
        int(match["y"])
        if match["y"]
        else choose_year(context, month, None, context.tense(*match.span()))
    )
    if not year:
        return ""
    ordinal, kind = match["o"].lower(), match["wd"].lower()
    last_day = calendar.monthrange(year, month)[1]
    index = {**ORDINALS[context.language], "1re": 1, "dernière": 4}.get(ordinal, 1)
    last = ordinal in ("last", "dernier", "dernière")
    if kind in ("week", "semaine"):
        first = date(year, month, last_day - 6 if last else 7 * index - 6)
        return f"{first.isoformat()}/{(first + timedelta(days=6)).isoformat()}"
    number = 5 if kind.startswith("week") else WEEKDAYS[context.language][kind]
    opening = date(year, month, 1)
    day = opening + timedelta(days=(number - opening.weekday()) % 7 + 7 * (index - 1))
    if last:
        closing = date(year, month, last_day)
        day = closing - timedelta(days=(closing.weekday() - number) % 7)
    if kind.startswith("week"):
        return f"{day.isoformat()}/{(day + timedelta(days=1)).isoformat()}"
    return day.isoformat()


def _day_of(match: Match, context: Context) -> str | None:
    if context.latest is None:
        return ""
    word = (match["rel"] or "").lower()
    step = 1 if word in ("next", "prochain") else -1 if word in ("last", "dernier", "passé") else 0
    year, month = shift_month(context.latest, step)
    day = int(re.sub(r"\D", "", match["d"]))
    fits = 1 <= day <= calendar.monthrange(year, month)[1]
    return f"{year:04d}-{month:02d}-{day:02d}" if fits else None


def _nth(match: Match, context: Context) -> str | None:
    """On the 14th: the nearest such day, on the side that the tense says."""
    if context.day is None:
        return ""
    number, tense = int(match["d"]), context.tense(*match.span())
    for days in range(32):
        for step in (1,) if tense == "future" else (-1,) if tense == "past" else (1, -1):
            day = context.day + timedelta(days=step * days)
            if day.day == number:
                return day.isoformat()
    return None


def _two_days(match: Match, context: Context) -> str:
    return relative(context, "day", -2 if match["past"] else 2)


def _before_last(match: Match, context: Context) -> str:
    return named(context, match["unit"].lower(), -2)


def _ago_again(match: Match, context: Context) -> str:
    words = match["n"].lower()
    if words == "a fortnight":
        return relative(context, "week", -2)
    years = 25 if "quart" in words else 50 if "half" in words or "demi" in words else 100
    unit = match.groupdict().get("unit")
    found = relative(context, unit.lower(), -2) if unit else relative(context, "year", -years)
    return found if not found or found.endswith("~") else f"{found}~"


def _from_now(match: Match, context: Context) -> str | None:
    count, unit = _count(match, context), match["unit"].lower()
    if not count:
        return None
    return relative(context, *(("week", 2 * count) if unit == "fortnight" else (unit, count)))


def _since_then(match: Match, context: Context) -> str | None:
    count = _count(match, context)
    return relative(context, _UNITS[match["unit"].lower()], -count) if count else None


def _months_span(match: Match, context: Context) -> str | None:
    months = MONTHS[context.language]
    first, last = (months[match[key].lower().rstrip(".")] for key in ("m", "m2"))
    return f"{match['y']}-{first:02d}/{match['y']}-{last:02d}" if first < last else None


def _month_listed(match: Match, context: Context) -> str:
    """The first of "March and July 2020": the year stands after the last."""
    return f"{match['y']}-{MONTHS[context.language][match['m'].lower().rstrip('.')]:02d}"


def _part_season(match: Match, context: Context) -> str:
    """Late summer, « au début de l'été 2022 »: that season, as no calendar parts it."""
    name = match["s"].lower()
    if match["y"]:
        return f"{match['y']}-{SEASONS[context.language][name]}"
    if match["rel"]:
        return named(context, name, step_of(match["rel"]))
    limit = _LIMIT.search(context.text, max(0, match.start() - 12), match.start())
    tense = "future" if limit else context.tense(*match.span())
    return season_near(context, SEASONS[context.language][name], tense)


def _year_closes(match: Match, _context: Context) -> str:
    return f"{match['y']}-12-31"


def _decade(match: Match, _context: Context) -> str:
    word = match["t"].lower()
    return f"19{_TENS[word] if word in _TENS else word[0]}X"


def _century(match: Match, _context: Context) -> str | None:
    word = match["c"].lower()
    roman = {"i": 1, "v": 5, "x": 10}
    if word.isdigit():
        number = int(word)
    else:
        values = [roman[letter] for letter in word]
        number = sum(
            -value if value < max(values[i + 1 :], default=0) else value
            for i, value in enumerate(values)
        )
    return f"{number - 1:02d}XX" if 2 <= number <= 22 else None


def _stretch(match: Match, context: Context) -> str | None:
    """The months or years up to the text's own date, by their first and last."""
    count, word = _count(match, context), match["unit"].lower()
    unit = _UNITS.get(word, word)
    if not count or unit in ("fortnight", "decade") or context.latest is None:
        return None
    if unit in ("day", "week"):
        start = relative(context, "day", -count * (7 if unit == "week" else 1))
        return f"{start}/{context.day.isoformat()}" if context.day else ""
    year, month = shift_month(context.latest, -count * (12 if unit == "year" else 1))
    return f"{year:04d}-{month:02d}/{context.latest.year:04d}-{context.latest.month:02d}"


def _before_this(match: Match, context: Context) -> str:
    return named(context, match["unit"].lower(), -1)


def _weekday_week(match: Match, context: Context) -> str:
    if context.day is None:
        return ""
    number = WEEKDAYS[context.language][match["wd"].lower()]
    ahead = (number - context.day.weekday()) % 7 or 7
    more = 14 if match[0].lower().endswith("quinze") else 7
    return (context.day + timedelta(days=ahead + more)).isoformat()


def _bare_season(match: Match, context: Context) -> str:
    return season_near(context, SEASONS[context.language][match["s"].lower()], "")


BUILDERS: dict[str, Callable[[Match, Context], str | None]] = {
    "feast": _feast, "nth": _nth, "of_month": _of_month, "day_of": _day_of, "two_days": _two_days,
    "before_last": _before_last, "ago_again": _ago_again, "from_now": _from_now,
    "month_listed": _month_listed, "part_season": _part_season,
    "since_then": _since_then, "year_closes": _year_closes, "decade_word": _decade,
    "decade_digits": _decade, "months_span": _months_span, "century": _century,
    "stretch": _stretch, "before_this": _before_this,
    "weekday_week": _weekday_week, "week_on": _weekday_week, "bare_season": _bare_season,
}  # fmt: skip
