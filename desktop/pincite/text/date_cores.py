"""One date in running text, from a pattern's match to EDTF; no words around it are read here."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pincite.text.date_context import Context, choose_weekday, choose_year
from pincite.text.date_relative import AGO, relative, season_near, span, step_of
from pincite.text.date_stands import month_stands, weekday_stands
from pincite.text.date_words import (
    MONTH_PARTS,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASONS,
    WEEKDAYS,
    YEAR_PARTS,
)
from pincite.text.number_words import parse_words
from pincite.text.numbers import number_at


@dataclass(slots=True)
class Core:
    """A date found: ``edtf`` is empty when it cannot be resolved.

    ``month`` and ``day`` are set when the year was not written, so that a neighbour's year can
    still be given to it.
    """

    start: int
    end: int
    edtf: str
    kind: str
    rule: str
    month: int = 0
    day: int = 0


Match = re.Match[str]
_MONEY = re.compile(
    r"revenue|sales|profit|earning|loss|%|per ?cent|[$€£]|[mb]illion|growth|result|GDP|fiscal",
    re.IGNORECASE,
)
_GAME = re.compile(
    r"\b(?:goals?|match|games?|coach|minutes?|touchdowns?|scored?|league|season|points?|rebounds?"
    r"|yards?|lead|led|team|fans?|field|ball|overtime|half-?time|kick\w*|defen[cs]e|injur\w+)\b",
    re.IGNORECASE,
)


def _month_number(match: Match, context: Context) -> int:
    return MONTHS[context.language][match["m"].lower().rstrip(".")]


def _day_number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _ymd(year: int, month: int, day: int = 0) -> str:
    """EDTF of the parts; empty when no calendar holds them."""
    if not 1 <= month <= 12:
        return ""
    if not day:
        return f"{year:04d}-{month:02d}"
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return ""
    return f"{year:04d}-{month:02d}-{day:02d}"


def _year_of(match: Match, context: Context, month: int, day: int | None) -> int | None:
    written = match.groupdict().get("y")
    if written:
        return int(written)
    return choose_year(context, month, day, context.tense(*match.span()))


def _core(match: Match, edtf: str, rule: str, kind: str = "absolute") -> Core:
    return Core(match.start(), match.end(), edtf, kind, rule)


def _iso(match: Match, _context: Context) -> Core | None:
    edtf = _ymd(int(match["y"]), int(match["m"]), int(match["d"] or 0))
    return _core(match, edtf, "iso") if edtf else None


def _numeric(match: Match, context: Context) -> Core | None:
    """Day first in French and where one part is above 12; ambiguous English ones are left out."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    day_first = context.language == "fr" or match["sep"] == "." or first > 12
    if not day_first and second <= 12 and first != second:
        either = (_ymd(year, second, first), _ymd(year, first, second))
        here = context.day.isoformat() if context.day else ""
        return _core(match, here if here in either else "", "ambiguous_numeric")
    edtf = _ymd(year, second, first) if day_first else _ymd(year, first, second)
    edtf = edtf or _ymd(year, first, second)
    return _core(match, edtf, "numeric_day_first" if day_first else "numeric_month_first")


def _day_month(match: Match, context: Context) -> Core | None:
    month, day = _month_number(match, context), _day_number(match["d"])
    year = _year_of(match, context, month, day)
    written = bool(match["y"])
    if rel := match.groupdict().get("rel"):
        year = choose_year(
            context, month, day, "future" if rel.startswith("pro") else "past", far=0
        )
        written = year is not None
    edtf = _ymd(year, month, day) if year else ""
    if (written or year is None) and context.latest and not edtf:
        return _core(match, "", "impossible_date")
    if written and not edtf:
        return _core(match, "", "impossible_date")
    core = _core(match, edtf, "full_date" if written else "day_and_month")
    if not written:
        core.kind, core.month, core.day = "partial", month, day
    return core


def _days(match: Match, context: Context) -> Core | None:
    month = _month_number(match, context)
    first, last = _day_number(match["d"]), _day_number(match["d2"])
    year = _year_of(match, context, month, last)
    if first >= last:
        return None
    edtf = f"{_ymd(year, month, first)}/{_ymd(year, month, last)}" if year else ""
    return _core(
        match, "" if edtf.startswith("/") or edtf.endswith("/") else edtf, "days", "interval"
    )


def _month_year(match: Match, context: Context) -> Core | None:
    return _core(match, _ymd(int(match["y"]), _month_number(match, context)), "month_and_year")


def _month_of_year(match: Match, context: Context) -> Core | None:
    """February last year, le 3 mars de l'an dernier."""
    month = _month_number(match, context)
    if context.latest is None:
        return _core(match, "", "month_of_year", "relative")
    year = context.latest.year + step_of(match["rel"] or "this")
    day = _day_number(match["d"]) if match["d"] else 0
    return _core(match, _ymd(year, month, day), "month_of_year", "relative")


def _month(match: Match, context: Context) -> Core | None:
    if not month_stands(match, context):
        return None
    month = _month_number(match, context)
    year = _year_of(match, context, month, None)
    core = _core(match, _ymd(year, month) if year else "", "month_alone", "partial")
    core.month = month
    return core


def _part_month(match: Match, context: Context) -> Core | None:
    month = _month_number(match, context)
    year = _year_of(match, context, month, None)
    if not year:
        return _core(match, "", "part_of_month", "partial")
    first, last = MONTH_PARTS[PARTS[context.language][match["part"].lower()]]
    last = min(last, calendar.monthrange(year, month)[1])
    edtf = f"{_ymd(year, month, first)}/{_ymd(year, month, last)}"
    core = _core(match, edtf, "part_of_month", "interval")
    core.month = 0 if match["y"] else month
    return core


def _part_year(match: Match, context: Context) -> Core | None:
    first, last = YEAR_PARTS[PARTS[context.language][match["part"].lower()]]
    year = int(match["y"])
    return _core(match, f"{_ymd(year, first)}/{_ymd(year, last)}", "part_of_year", "interval")


def _season(match: Match, context: Context) -> Core | None:
    number = SEASONS[context.language][match["s"].lower()]
    return _core(match, f"{match['y']}-{number}", "season")


def _season_alone(match: Match, context: Context) -> Core | None:
    name = match["s"] or match.groupdict()["s2"]
    number = SEASONS[context.language][name.lower()]
    tense = "future" if match[0].lower().startswith(("by ", "d'ici")) else ""
    edtf = season_near(context, number, tense or context.tense(*match.span()))
    start = match.end() - len(name)
    return Core(start, match.end(), edtf, "relative", "season")


def _decade(match: Match, _context: Context) -> Core | None:
    digits = match["y"]
    return _core(match, f"{digits if len(digits) == 3 else '19' + digits}X", "decade", "interval")


def _week_of(match: Match, context: Context) -> Core | None:
    month, day = _month_number(match, context), _day_number(match["d"])
    year = _year_of(match, context, month, day)
    start = _ymd(year, month, day) if year else ""
    if not start:
        return _core(match, "", "week_of", "partial")
    return _core(match, span(date.fromisoformat(start), "week"), "week_of", "interval")


def _first_months(match: Match, context: Context) -> Core | None:
    """The first nine months of 2024; of this year, or of the last when they are not over."""
    count = _small_number(match["n"], context)
    if not 1 <= count <= 11:
        return None
    year = int(match["y"]) if match["y"] else _relative_year("", count, context)
    edtf = f"{_ymd(year, 1)}/{_ymd(year, count)}" if year else ""
    return _core(match, edtf, "first_months", "interval")


def _months_to(match: Match, context: Context) -> Core | None:
    """The twelve months to June 2024, the six months ended 30 June."""
    month, count = _month_number(match, context), _small_number(match["n"], context)
    year = _year_of(match, context, month, None)
    if not year:
        return _core(match, "", "months_to", "partial")
    first = year * 12 + month - count
    edtf = f"{_ymd(first // 12, first % 12 + 1)}/{_ymd(year, month)}"
    return _core(match, edtf, "months_to", "interval")


def _small_number(words: str, context: Context) -> int:
    if words.isdigit():
        return int(words)
    found = parse_words(words.lower(), context.language)
    return int(found[0]) if found else 0


def _fiscal(match: Match, _context: Context) -> Core | None:
    """Fiscal 2019, FY23, l'exercice 2022-2023."""
    year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    if not match["y2"]:
        return _core(match, f"{year:04d}", "fiscal_year")
    last = year // 100 * 100 + int(match["y2"][-2:])
    return _core(match, f"{year}/{last}", "years", "interval") if last == year + 1 else None


def _weekend_days(match: Match, context: Context) -> Core | None:
    month, first = _month_number(match, context), _day_number(match["d"])
    last = _day_number(match["d2"]) if match["d2"] else first + 1
    year = _year_of(match, context, month, first)
    start, end = (_ymd(year, month, first), _ymd(year, month, last)) if year else ("", "")
    return _core(match, f"{start}/{end}" if start and end else start, "days", "interval")


def _quarter(match: Match, context: Context) -> Core | None:
    group = match.groupdict()
    kind = (group.get("k") or group.get("k2") or "").lower()
    months = 6 if kind in ("half", "semestre", "h", "s") else 3
    ordinal = group.get("o") or group.get("o2") or ""
    index = int(ordinal) if ordinal.isdigit() else ORDINALS[context.language][ordinal.lower()]
    index = min(index, 12 // months)
    if ordinal.lower() in ("last", "dernier") and not (group.get("y") or group.get("rel")):
        return _last_closed(match, context, months)
    written = group.get("y") or group.get("y2")
    rel = (group.get("rel") or "").lower()
    if not written and not rel and not _is_business(match, context):
        return None  # a half or a quarter of a match
    tense = "" if written or rel else context.tense(*match.span())
    year = (
        int(written)
        if written
        else _relative_year(rel, (index - 1) * months + 1, context, index * months, tense)
    )
    if not year:
        return _core(match, "", "quarter", "partial")
    first = (index - 1) * months + 1
    edtf = f"{_ymd(year, first)}/{_ymd(year, first + months - 1)}"
    return _core(match, edtf, "quarter" if months == 3 else "half_year", "interval")


def _last_closed(match: Match, context: Context, months: int) -> Core | None:
    """The last quarter or half: the one that closed before the text's own."""
    if not _is_business(match, context):
        return None
    if context.latest is None:
        return _core(match, "", "quarter", "relative")
    last = (context.latest.year * 12 + context.latest.month - 1) // months * months
    if context.tense(*match.span()) == "future":
        last = (context.latest.year + 1) * 12
    first, end = last - months, last - 1
    edtf = f"{_ymd(first // 12, first % 12 + 1)}/{_ymd(end // 12, end % 12 + 1)}"
    return _core(match, edtf, "quarter" if months == 3 else "half_year", "interval")


def _is_business(match: Match, context: Context) -> bool:
    """Whether a quarter or a half is one of a year: in English it may be one of a match."""
    if context.language == "fr" or len(match[0]) == 2 or context.lenient:
        return True
    start, end = context.sentence(match.start())
    sentence = context.text[start:end]
    if "half" in match[0].lower():
        return bool(_MONEY.search(sentence)) and not _GAME.search(sentence)
    return bool(_MONEY.search(sentence)) or not _GAME.search(sentence)


def _relative_year(
    rel: str, first_month: int, context: Context, last_month: int = 0, tense: str = ""
) -> int | None:
    now = context.latest
    if now is None:
        return None
    if rel in ("last", "l'année dernière", "l'an dernier"):
        return now.year - 1
    if rel == "next":
        return now.year + 1
    if tense == "future":
        return now.year if last_month >= now.month else now.year + 1
    return now.year if rel or first_month <= now.month else now.year - 1


def _years(match: Match, _context: Context) -> Core | None:
    first = int(match["y"])
    end = match["y2"]
    last = int(end) if len(end) == 4 else first // 100 * 100 + int(end)
    if last <= first or (len(end) == 2 and (last != first + 1 or match["sep"].isalpha())):
        return None
    return _core(match, f"{first}/{last}", "years", "interval")


def _weekday(match: Match, context: Context) -> Core | None:
    if not weekday_stands(match, context):
        return None
    if context.day is None:
        return _core(match, "", "weekday", "relative")
    number = WEEKDAYS[context.language][match["wd"].lower()]
    agenda = context.text[match.end() : match.end() + 1] == ":" and (
        match.start() == 0 or context.text[match.start() - 1] == "\n"
    )
    tense = "future" if agenda else context.tense(*match.span())
    day = choose_weekday(context.day, number, tense)
    return _core(match, day.isoformat(), "weekday", "relative")


def _ago(match: Match, context: Context) -> Core | None:
    count = match["n"].lower()
    about = count.startswith("une ") or count == "a hundred"
    number = 1 if count in ("a", "an", "un", "une") else 0
    number = number or (int(count) if count.isdigit() else 0)
    if not number and (found := number_at(count, 0, context.language)):
        number = int(found.value)
    forward = "ago" not in match[0].lower() and not match[0].lower().startswith("il y a")
    if forward and not context.lenient and context.tense(*match.span()) != "future":
        return None
    unit = AGO.get(match["unit"].lower(), "")
    edtf = relative(context, unit, number if forward else -number) if unit else ""
    if about and edtf and not edtf.endswith("~"):
        edtf += "~"
    return _core(match, edtf, "from_now" if forward else "ago", "relative")


Builder = Callable[[Match, Context], Core | None]
BUILDERS: dict[str, Builder] = {
    "iso": _iso, "numeric": _numeric, "day_month": _day_month, "month_day": _day_month,
    "day_listed": _day_month,
    "month_days": _days, "days_month": _days, "between_month_days": _days,
    "between_days_month": _days, "month_year": _month_year, "month": _month,
    "part_month": _part_month, "part_year": _part_year, "season": _season, "decade": _decade,
    "week_of": _week_of, "quarter": _quarter, "q": _quarter, "years": _years,
    "weekday": _weekday, "ago": _ago, "ahead": _ago,
    "first_months": _first_months, "months_to": _months_to, "fiscal": _fiscal,
    "month_of_year": _month_of_year, "weekend_days": _weekend_days, "season_alone": _season_alone,
}  # fmt: skip
