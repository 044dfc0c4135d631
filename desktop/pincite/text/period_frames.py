"""Which dates can be the period of a figure: years, months, spans, led by a word of duration."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import precision
from pincite.text.period_phrases import pointed_periods
from pincite.text.period_pointers import years_to

_LEAD = re.compile(
    r"(?:\b(?:in|during|for|over|throughout|through|across|within|en|au|à|dans|pendant|durant|"
    r"pour|"
    r"courant|au cours d[eu]|lors d[eu]|sur|from|starting in)(?: all)?"
    r"(?: (?:the|la|les?|l'ensemble d[e']))?(?: (?:whole of|all of|course of|l'année))?"
    r"(?: (?:full|whole|fiscal|entire|calendar|single|seule?|toute|only))*"
    r"(?: (?:year|l'année|année|l'exercice|of the year|mois d[e'])){0,2} ?|^[\"«“ ]*|[\n,(] "
    r"?)(?:l')?$",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\b(?:as of|as at|arrêtée?s? au|en date du) $|(?:^|[.!?] |\n)Au $", re.IGNORECASE
)
# "its 2019 revenue", « son bénéfice 2019 »: a year said as part of a name of what flows in it
_FROM_ON = re.compile(
    r"\b(?:partir d[eu]|compter d[eu]|dès|from|starting|after|après|before|avant)(?: la)? ?$",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:at|as of|à|à la) $", re.IGNORECASE)
_OF_YEAR = re.compile(r"(?:\b(?:its|their|his|her|our|the|total|of)|'s?) $")
_FLOWS = re.compile(
    r"'?s? (?:[a-z]+ )?(?:revenues?|sales|turnover|profits?|loss(?:es)?|earnings|income|budgets?|"
    r"output|production|exports?|imports?|spending|emissions|total|figures?|level|results?|"
    r"deliveries|takings|harvest)\b"
)
_AND = re.compile(r" (?:and|et) (?:en |in )?")
_YEAR_TO = re.compile(
    r"\b(?:(?:year|twelve months|12 months),? (?:ended|ending|to)(?: on)?|exercice,? (?:clos|"
    r"achevé|"
    r"terminé)(?: le| au| fin)?) $",
    re.IGNORECASE,
)
_PERIODS = (
    "relative", "this", "relative_month", "within_relative", "between", "part_relative", "years",
    "quarter", "half_year", "part_of_year", "first_months", "months_to",
    "fiscal_year",
)  # fmt: skip


def period_frames(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """The dates that can be a figure's period: years, months, spans, led by a word of duration."""
    own = [_named(frame, context) for frame in frames if _is_period(frame, context)]
    ended = list(years_to(context))
    own = [
        each for each in own if not any(y.start < each.end and each.start < y.end for y in ended)
    ]
    base = sorted([*_paired(own, frames, context), *ended], key=lambda each: each.start)
    return pointed_periods(base, frames, context)


def _paired(periods: Sequence[Frame], frames: Sequence[Frame], context: Context) -> list[Frame]:
    """Two years that follow each other are one period: "in 2021 and 2022"."""
    years = {frame.start: frame for frame in frames if frame.rule == "year"}
    found: list[Frame] = []
    for frame in periods:
        if found and frame.start < found[-1].end:
            continue
        joint = _AND.match(context.text, frame.end) if frame.rule == "year" else None
        second = years.get(joint.end()) if joint else None
        if second and int(second.edtf) == int(frame.edtf) + 1:
            edtf = f"{frame.edtf}/{second.edtf}"
            found.append(replace(frame, end=second.end, edtf=edtf, kind="interval"))
        else:
            found.append(frame)
    return found


def _named(frame: Frame, context: Context) -> Frame:
    """The year of what flows in it ("its 2019 revenue"), or the year that ends on the day."""
    if frame.rule == "year" and _of_year(frame, context):
        return replace(frame, rule="of_year")
    return _year_ended(frame, context)


def _of_year(frame: Frame, context: Context) -> bool:
    lead = context.text[max(0, frame.start - 8) : frame.start]
    return bool(_OF_YEAR.search(lead) and _FLOWS.match(context.text, frame.end))


def _year_ended(frame: Frame, context: Context) -> Frame:
    """The year that ends on a day: "for the year ended 31 March 2023"."""
    before = context.text[max(0, frame.start - 40) : frame.start]
    ends = precision(frame.edtf)
    led = _YEAR_TO.search(before)
    if ends not in ("day", "month") or "/" in frame.edtf or not led:
        return frame
    frame = replace(frame, start=frame.start - len(before) + led.start())
    if ends == "month":
        frame = replace(frame, edtf=f"{frame.edtf}-28")
    last = date.fromisoformat(frame.edtf[:10])
    if (last.month, last.day) == (12, 31):
        return replace(frame, edtf=f"{last.year:04d}")
    months = last.year * 12 + last.month - 12
    return replace(
        frame, edtf=f"{months // 12:04d}-{months % 12 + 1:02d}/{last.year:04d}-{last.month:02d}"
    )


def _as_of(frame: Frame, lead: str) -> bool:
    """Whether a day is that of a balance: "at 30 June", « au 31 décembre »."""
    if _AS_OF.search(lead):
        return True
    if "/" in frame.edtf or frame.rule == "weekday":
        return False
    day = date.fromisoformat(frame.edtf[:10])
    closes = (day + timedelta(days=1)).day == 1
    return bool(closes and re.search(r"\bau $", lead)) or lead.endswith(" at ")


def _of_days(frame: Frame, lead: str, words: str) -> bool:
    """Whether days are a period: from one to another, or the end of a month as of a balance."""
    if frame.rule == "part_of_month":
        return words.startswith(("the end", "end", "fin")) and bool(_AT.search(lead))
    closed = "/" in frame.edtf and ".." not in frame.edtf
    return frame.rule in ("days", "between") and closed and not _FROM_ON.search(lead)


def _is_period(frame: Frame, context: Context) -> bool:
    if not frame.edtf or frame.deadline:
        return False
    lead = context.text[max(0, frame.start - 40) : frame.start]
    words = context.text[frame.start : frame.end].lower()
    exact = precision(frame.edtf)
    if exact in ("day", "month") and "~" not in frame.edtf and _YEAR_TO.search(lead):
        return True
    if _of_days(frame, lead, words):
        return True
    if exact == "day" and "~" not in frame.edtf:
        return _as_of(frame, lead)
    if exact in ("day", "unknown") or frame.rule == "ago":
        return exact in ("year", "month")
    if frame.rule in _PERIODS:
        return "week" not in words and "semaine" not in words
    if frame.edtf.startswith(".."):
        return words.startswith(("until", "till", "through", "jusqu"))
    of_year = frame.rule == "year" and _of_year(frame, context)
    return of_year or "since" in frame.rule or _LEAD.search(lead) is not None
