"""The words around a date that open, close, limit or join it: since, until, by, between."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from pincite.text.date_context import Context, choose_year
from pincite.text.date_cores import Core
from pincite.text.edtf_bounds import bounds, is_edtf

_ART_EN = (
    r"(?: the)?(?: end of)?(?: (?:close of business|midnight|noon|\d{1,2}(?:[:.]\d\d)? "
    r"?(?:[ap]\.?m\.?"
    r"|o'clock)?)(?: \(?[A-Z][A-Za-z ]{1,20}\)?)?,?)?(?: on)?"
)
_LEADS = {
    "en": re.compile(
        r"\b(?:(?P<by>no later than|not later than|on or before|no later|due(?: on| by)?|"
        r"deadline "
        r"(?:of|is|was|:)|by|before|prior to|ahead of){a}|(?P<until>until|till|up to|through){a}|"
        r"(?P<since>since|ever since)(?: the)?|(?P<about>circa|c\.|ca\.|on or about|on or around|"
        r"around|about|approximately|roughly)|(?P<pair>between)(?: the)?|(?P<range>from)"
        r"(?: the)?|(?P<on>on)) $".replace("{a}", _ART_EN),
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:(?P<by>d'ici(?: à| au| aux)?(?: la)?|au plus tard(?: le| en| à| au| fin)?|"
        r"avant(?: le| la)?|pour le|date limite(?: est)?(?: fixée)?(?: au| le| :)?|"
        r"échéance(?: fixée)?(?: au| du| le)?)(?: l['a]| de l')?|"
        r"(?P<until>jusqu'(?:au|en|à|à la|à l'|aux?))(?: l')?|"
        r"(?P<since>depuis)(?: le| la| l'| les)?|(?P<about>vers|aux alentours d[eu]|"
        r"autour d[eu]|environ|circa)(?: le)?|(?P<pair>entre)(?: le| la)?|"
        r"(?P<range>du|de|d'))(?: |(?<='))(?:mois d(?:e |'))?$",
        re.IGNORECASE,
    ),
}
_JOINTS = {
    "en": re.compile(r"(?: (?:and|to|through|until)(?: the)?| ?[-–—])? ?", re.IGNORECASE),
    "fr": re.compile(r"(?: (?:et|à|au|jusqu'(?:au|en|à))(?: le| la)?| ?[-–—])? ?", re.IGNORECASE),
}
_LATEST = re.compile(
    r",? (?:at the latest|au plus tard|dernier délai)\b(?! (?:le|en|au|à|fin|\d|[a-z]+di\b))",
    re.IGNORECASE,
)
_PAST_AFTER = re.compile(r"^,? (?:\w+ ){0,4}?(?:had|was|were|avait|avaient|était|étaient)\b")
_NOT = re.compile(r"\b(?:not|never|pas|jamais)\b[^.;]*$|n't\b[^.;]*$", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:opens?|valid|valable|ouvert\w*|possibles?|accept\w+|re[cç][ue]v\w+|apply|register|"
    r"submit|respond|reply|comment|object|appeal|file|enter|candidater|répondre|déposer|postuler|"
    r"s'inscrire|faire appel|contester)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\b(?:the|le|la|l')\s?(?:day|week|month|year|night|eve|jour|semaine|nuit) $")
_GIVES = re.compile(
    r"\b(?:(?:has|have|had|a|ont|avait|avaient|auront|"
    r"aura)(?:, (?:[a-z]+ )?(?:eux|elles?|lui|too|however),)? |(?:given|gives?|gave|giving|"
    r"laiss\w+|"
    r"donn\w+|accord\w+|can|may|must|pourra|pourront|peuvent|peut|doit|doivent) (?:\S+ ){0,4}|"
    r"\b(?:given|gives?|gave) [^.;:]{0,160})$"
)


_EVENT_DUE = re.compile(
    r"\b(?:vote|ruling|verdict|decision|hearing|judgment|elections?|results?|trial|meeting|"
    r"sentenc\w+|launch|baby)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:visibilité|autonomie|répit|sursis|reprieve|runway|visibility) $", re.IGNORECASE
)


_MOST_OF_A_YEAR = 240  # days


@dataclass(slots=True)
class Frame:
    """A date with the words that limit it."""

    start: int
    end: int
    edtf: str
    kind: str
    rule: str
    deadline: bool = False


def frame_core(core: Core, following: Core | None, context: Context) -> tuple[Frame, int]:
    """The framed date and how many cores it used: two for "between X and Y"."""
    before = context.text[max(0, core.start - 70) : core.start]
    lead = _LEADS[context.language].search(before)
    name = next((key for key, value in lead.groupdict().items() if value), "") if lead else ""
    if following and (joined := _joined(core, following, name, context)):
        start = (
            core.start - len(before) + lead.start()
            if lead and name in ("pair", "range")
            else core.start
        )
        return Frame(start, following.end, joined, "interval", "between"), 2
    frame = Frame(core.start, core.end, core.edtf, core.kind, core.rule)
    if lead and name in ("by", "until", "since", "about"):
        _apply(name, lead, frame, core, context, core.start - len(before) + lead.start())
    latest = _LATEST.match(context.text, frame.end)
    if latest and not frame.deadline and _to_come(_ahead(core, context), context):
        frame.deadline, frame.end, frame.edtf = True, latest.end(), _ahead(core, context)
        frame.rule += "+at_the_latest"
    return frame, 1


def _joined(first: Core, last: Core, lead: str, context: Context) -> str:
    gap = context.text[first.end : last.start]
    joint = _JOINTS[context.language].fullmatch(gap)
    if not joint or not gap.strip():
        return ""
    word = gap.strip().lower().split(" ")[0]
    paired = (lead == "pair" and word in ("and", "et")) or (
        word in ("to", "through", "until", "à", "au", "jusqu'au", "jusqu'en", "-", "–", "—")
        and (lead in ("range", "pair") or word in ("-", "–", "—", "through", "to"))
    )
    if not paired or not last.edtf:
        return ""
    if any("/" in core.edtf and not core.rule.startswith("part_of") for core in (first, last)):
        return ""
    if "/" in first.edtf or "/" in last.edtf:  # between 2019 and early 2024
        ends = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
        return ends if first.edtf and is_edtf(ends) else ""
    if first.edtf and first.rule == last.rule == "weekday":
        return _week_on(first.edtf, last.edtf)
    if first.month and last.month and first.edtf:
        return _over(_onward(first.edtf, last), first, last, context)
    return _closed_by(first, last)


def _closed_by(first: Core, last: Core) -> str:
    """An interval whose last date gives the first what it leaves out."""
    start = first.edtf
    if first.month and not (first.edtf and last.kind == "partial" and first.edtf <= last.edtf):
        start = _before(first, last.edtf)
    if first.rule == "year" and last.rule not in ("year", "month_and_year"):
        return ""
    if not start or "~" in start or "~" in last.edtf:
        return ""
    joined = f"{start}/{last.edtf}"
    return joined if is_edtf(joined) else ""


def _week_on(start: str, end: str) -> str:
    """From a day to the first such weekday after it."""
    day, last = date.fromisoformat(start), date.fromisoformat(end)
    return f"{start}/{(last + timedelta(days=7) if last < day else last).isoformat()}"


def _over(joined: str, first: Core, last: Core, context: Context) -> str:
    """A span of months that is told as past is over: the one a year before, if need be."""
    now = context.latest
    if first.day or last.day or not joined or not now or joined[-7:] <= now.isoformat()[:7]:
        return joined
    if context.tense(first.start, last.end) != "past":
        return joined
    start, end = joined.split("/")
    return f"{int(start[:4]) - 1:04d}{start[4:]}/{int(end[:4]) - 1:04d}{end[4:]}"


def _onward(start: str, last: Core) -> str:
    """From a date to the next such month and day after it, when neither has its year."""
    for year in (int(start[:4]), int(start[:4]) + 1):
        end = f"{year:04d}-{last.month:02d}" + (f"-{last.day:02d}" if last.day else "")
        if is_edtf(end) and end > start and is_edtf(f"{start}/{end}"):
            return f"{start}/{end}"
    return ""


def _before(core: Core, end: str) -> str:
    """The month and day of a core in the last year that keeps it before the end."""
    for year in (int(end[:4]), int(end[:4]) - 1):
        start = f"{year:04d}-{core.month:02d}" + (f"-{core.day:02d}" if core.day else "")
        if is_edtf(start) and start <= end:
            return start
    return ""


def _apply(
    name: str, lead: re.Match[str], frame: Frame, core: Core, context: Context, start: int
) -> None:
    if name == "about":
        if frame.edtf and "/" not in frame.edtf and frame.kind != "relative":
            frame.start, frame.edtf, frame.rule = start, f"{frame.edtf}~", f"{core.rule}+about"
        return
    if name == "since":
        _since(frame, core, context, start)
        return
    limit = lead[0].lower()
    lead_in = context.text[max(0, start - 60) : start]
    if limit.startswith(("before", "avant")) and (_NOT.search(lead_in) or _SPAN.search(lead_in)):
        return  # "not before 2024" sets no limit, "the week before Christmas" names a week
    if limit.startswith("due") and _EVENT_DUE.search(lead_in):
        return  # a vote that is due on a day is an event
    ahead = _ahead(core, context)
    gives = _gives(name, context.text[max(0, start - 200) : start])
    tail = context.text[core.end : core.end + 40]
    past = _PAST_AFTER.match(tail) is not None and not limit.startswith(
        ("d'ici", "no later", "au plus")
    )
    past = past and not (gives and name == "until")
    told = (
        name == "until"
        and core.month
        and not gives
        and context.tense(core.start, core.end) == "past"
    )
    told = told or (name == "until" and _long_ahead(ahead, core, context))
    if past or told or not _to_come(ahead, context):
        ahead = core.edtf
    if not ahead or (limit.startswith("due") and not _to_come(ahead, context)):
        return  # what was due on a day that is over
    frame.start = start
    end_of = "end of" in limit or core.rule in ("part_relative", "part_of_year", "part_of_month")
    value = _end(ahead, end_of)
    sets_limit = name == "by" or gives
    before_only = limit.startswith(("before", "prior", "avant", "ahead"))
    if _to_come(ahead, context) and sets_limit and not past:
        frame.edtf, frame.deadline, frame.rule = value, True, f"{core.rule}+limit"
        return
    if "~" in value:
        return
    frame.edtf, frame.kind = f"../{value.split('/')[-1]}", "interval"
    frame.rule = f"{core.rule}+{'before' if before_only else 'until'}"


def _long_ahead(ahead: str, core: Core, context: Context) -> bool:
    """Whether a limit told as past would lie most of a year ahead, and so is over."""
    if core.rule != "day_and_month" or not context.latest or not ahead:
        return False
    days = (date.fromisoformat(ahead) - context.latest).days
    return days > _MOST_OF_A_YEAR and context.tense(core.start, core.end) == "past"


def _gives(name: str, lead_in: str) -> bool:
    """Whether the words before give someone that long: "have until", "is open until"."""
    if _LASTS.search(lead_in):
        return False
    if _GIVES.search(lead_in):
        return True
    return name == "until" and _OPEN.search(lead_in) is not None


def _since(frame: Frame, core: Core, context: Context, start: int) -> None:
    if not core.edtf or "~" in core.edtf:
        return
    begun, now = core.edtf.split("/")[0], context.latest
    if core.day and now and begun > now.isoformat():  # what lasts has begun
        begun = f"{now.year - (begun[:4] == str(now.year)):04d}-{core.month:02d}-{core.day:02d}"
    frame.start, frame.rule, frame.kind = start, f"{core.rule}+since", "interval"
    frame.edtf = f"{begun}/.."


def _to_come(edtf: str, context: Context) -> bool:
    """Whether the date is not over on the text's own day; without one, a limit is to come."""
    if not edtf:
        return False
    latest = bounds(edtf)[1]
    return context.latest is None or (latest is not None and latest >= context.latest)


def _ahead(core: Core, context: Context) -> str:
    """The date read as one to come, when its year or week is not written."""
    if core.month and context.latest and core.rule in ("day_and_month", "month_alone"):
        year = choose_year(context, core.month, core.day or None, "future")
        return f"{year:04d}-{core.month:02d}" + (f"-{core.day:02d}" if core.day else "")
    if core.rule == "part_of_month" and core.month and core.edtf and context.latest:
        year = choose_year(context, core.month, None, "future")
        return core.edtf.replace(core.edtf[:4], f"{year:04d}").replace("02-29", "02-28")
    if core.rule == "weekday" and context.day:
        day = bounds(core.edtf)[0]
        if day and day < context.day:
            return (day + timedelta(days=7)).isoformat()
    return core.edtf


def _end(edtf: str, end_of: bool) -> str:
    """The last day, when the words say "the end of"; else the date as it is."""
    if not end_of:
        return edtf
    latest = bounds(edtf)[1]
    if latest and edtf.endswith("-08") and edtf[4:8] == "-05/":
        return f"{latest.year:04d}-06"  # the middle of a year
    if latest and edtf.endswith("-20") and edtf[8:10] == "11":
        return latest.replace(day=15).isoformat()  # the middle of a month
    return latest.isoformat() if latest else edtf
