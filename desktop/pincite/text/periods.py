"""The period that a figure is about: "in 2022 alone", "sur la seule année 2022", "since 2020"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import precision

_LEAD = re.compile(
    r"(?:\b(?:in|during|for|over|throughout|through|across|within|en|au|à|dans|pendant|durant|"
    r"pour|"
    r"courant|au cours d[eu]|lors d[eu]|sur|from|starting in)(?: all)?(?: the)?(?: (?:la|le))?"
    r"(?: (?:full|whole|fiscal|entire|calendar|single|seule|toute|only))*"
    r"(?: (?:year|l'année|année|l'exercice|of the year|mois d[e'])){0,2} ?|^[\"«“ ]*|[\n,(] "
    r"?)(?:l')?$",
    re.IGNORECASE,
)
_RELATIVE = (
    r"who|which|founded|created|launched|born|built|opened|planned|scheduled|due|expected|"
    r"but|"
    r"compared|versus|against|whereas|qui|fondée?s?|créée?s?|lancée?s?|née?s?|construite?s?|"
    r"prévue?s?|"
    r"attendue?s?|dont|quarter of|third of|half of|mais|tandis|alors que|contre"
)
_AFTER_BLOCK = re.compile(
    rf"\b(?:{_RELATIVE}|when|while|than (?:in|the)|said|says|told|announced|declared|reported|"
    rf"wrote|after|après|"
    r"according|indique|explique|affirme|précise|raconte|déclare|estime|signed|published|lorsque|"
    r"quand|selon|(?:a|ont) (?:déclaré|annoncé|indiqué|dit|affirmé|"
    r"précisé|expliqué)|signée?s?|publiée?s?|[a-z]{2,}(?:i|h|w|g|r|t)est|best|worst|most|first|"
    r"record|"
    r"que|qu'|that|began|begun|started|n'a plus|n'ont plus|n'est plus|no longer)\b|[;:]",
    re.IGNORECASE,
)
_BEFORE_BLOCK = re.compile(
    rf"\b(?:{_RELATIVE}|while|that|que|qu'|tandis|après|after|today|now|currently|aujourd'hui|"
    rf"désormais|"
    r"actuellement)\b|;",
    re.IGNORECASE,
)
_TIMES_MORE = re.compile(r"\b(?:fois|times) (?:plus|moins|more|less|la|le|as|the)\b")
_SOURCES = re.compile(r" (?:familiar|with knowledge|close to|who|briefed|proches? d)\b")
_AS_OF = re.compile(
    r"\b(?:as of|as at|arrêtée?s? au|en date du) $|(?:^|[.!?] |\n)Au $", re.IGNORECASE
)
_YEAR_TO = re.compile(
    r"\b(?:(?:year|twelve months|12 months),? (?:ended|ending|to)(?: on)?|exercice,? (?:clos|"
    r"achevé|"
    r"terminé)(?: le| au| fin)?) $",
    re.IGNORECASE,
)
# a second verb takes the period of the words after it: "counts 9 shops and earned in 2022 a ..."
_SECOND_VERB = re.compile(r"\b(?:et|and) (?:a|ont|avait|est|sont|has|had|was|were|is|[a-z]+ed)\b")
_OBJECT = re.compile(r" (?:une?|des?|les?|la|its|a|an|the|son|sa)(?: [\w'-]+){1,4} (?:de|d'|of) ?$")
_OPENING = re.compile(r"^,? ?(?:when|où|lorsque|quand|alors que)\b", re.IGNORECASE)
_TAKES = re.compile(
    r" (?:une?|des?|les?|la|its|a|an|the|son|sa)(?: [\w'-]+){1,4} (?:de |d'|of )\S*\d"
)
_HEAD_WORDS = 7  # a period before its figure opens the sentence
_PERIODS = (
    "relative", "this", "relative_month", "within_relative", "between", "part_relative", "years",
    "quarter", "half_year", "part_of_year", "first_months", "months_to",
    "fiscal_year",
)  # fmt: skip
_SHARED = re.compile(r"\b(?:and|or|et|ou|puis)\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(
    r", (?:a|ont|avait) [a-zé]+|, [a-zé]{3,}(?:ait|aient)\b|, (?:and|et|but|"
    r"mais) (?:\w+ ){0,2}$|, [^,]*\b(?:is|are|was|"
    r"were|has|have|est|sont|était|étaient)\b"
)
_FURTHEST = 400  # characters from a period that opens a sentence to its figure
_MOST = 5  # periods looked at before a figure
_REACH = 140  # characters between a figure and its period


def period_frames(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """The dates that can be a figure's period: years, months, spans, led by a word of duration."""
    return [_year_ended(frame, context) for frame in frames if _is_period(frame, context)]


def _year_ended(frame: Frame, context: Context) -> Frame:
    """The year that ends on a day: "for the year ended 31 March 2023"."""
    before = context.text[max(0, frame.start - 40) : frame.start]
    if precision(frame.edtf) != "day" or not _YEAR_TO.search(before):
        return frame
    last = date.fromisoformat(frame.edtf[:10])
    if (last.month, last.day) == (12, 31):
        return replace(frame, edtf=f"{last.year:04d}")
    months = last.year * 12 + last.month - 12
    return replace(
        frame, edtf=f"{months // 12:04d}-{months % 12 + 1:02d}/{last.year:04d}-{last.month:02d}"
    )


def _is_period(frame: Frame, context: Context) -> bool:
    if not frame.edtf or frame.deadline:
        return False
    lead = context.text[max(0, frame.start - 40) : frame.start]
    if precision(frame.edtf) == "day" and "~" not in frame.edtf:
        return _AS_OF.search(lead) is not None or _YEAR_TO.search(lead) is not None
    if precision(frame.edtf) in ("day", "unknown"):
        return False
    if frame.rule in _PERIODS:
        words = context.text[frame.start : frame.end]
        return "week" not in words and "semaine" not in words
    if frame.edtf.startswith(".."):
        words = context.text[frame.start : frame.end].lower()
        return words.startswith(("until", "till", "through", "jusqu"))
    if "since" in frame.rule:
        return True
    before = context.text[max(0, frame.start - 40) : frame.start]
    return _LEAD.search(before) is not None


def period_of(
    start: int, end: int, figures: Sequence[int], periods: Sequence[Frame], context: Context
) -> str:
    """EDTF of the period of the figure at start to end; empty when its sentence names none.

    ``figures``: where each figure of the text begins, in order; ``periods`` are in order too.
    """
    first, last = context.sentence(start)
    if _TIMES_MORE.search(context.text[start : end + 8]):
        return ""
    following = bisect_left(periods, end, key=_start)
    if following < len(periods) and periods[following].start < last:
        frame = periods[following]
        between = bisect_left(figures, end), bisect_left(figures, frame.start)
        if _reaches(frame, end, figures[between[0]] if between[0] < between[1] else -1, context):
            return frame.edtf
    opening = bisect_left(periods, max(first, start - _FURTHEST), key=_start)
    for frame in periods[opening : bisect_left(periods, start, key=_start)][:_MOST]:
        if _opens(frame, first, start, figures, context):
            return frame.edtf
    return ""


def _start(frame: Frame) -> int:
    return frame.start


def _opens(frame: Frame, first: int, start: int, figures: Sequence[int], context: Context) -> bool:
    """Whether a period that comes first is the figure's.

    It opens the sentence, or closes the figure before and "and" joins this one to it.
    """
    between = _OPENING.sub("", context.text[frame.end : start])
    if _BEFORE_BLOCK.search(between) or _SOURCES.search(context.text, start, start + 60):
        return False
    led = _OPENING.match(context.text[frame.end : start]) is not None
    if (
        (led and "," not in between)
        or _OBJECT.fullmatch(between)
        or between.strip() in ("", "at", "à")
    ):
        return True
    if frame.edtf.startswith("..") or re.search(r", (?:et|and|mais|but) ", between):
        return False
    if bisect_left(figures, first) < bisect_left(figures, frame.start):
        if "since" in frame.rule:
            return False  # what has lasted is said of the figure before
        joined = re.match(r" (?:and|et) [^,;.]{0,50}$", between, re.IGNORECASE)
        alone = bisect_left(figures, frame.end) == bisect_left(figures, start)
        return joined is not None and alone and not re.search(r" (?:et|and) (?:y|en) ", between)
    head = context.text[first : frame.start]
    return len(head.split()) <= _HEAD_WORDS and not _BEFORE_BLOCK.search(head)


def _reaches(frame: Frame, end: int, other: int, context: Context) -> bool:
    """Whether a period that follows is the figure's; ``other`` begins a figure between, or -1.

    A figure between shares it unless a comma, without "and", sets the two apart.
    """
    if frame.start - end > _REACH:
        return False
    between = context.text[end : frame.start]
    if _AFTER_BLOCK.search(between) or _NEW_CLAUSE.search(between):
        return False
    if "since" in frame.rule and (other >= 0 or ", " in between):
        return False
    if between.find(")") > between.find("("):
        return False  # a remark about something else; a figure in brackets that closed
    if other < 0 and _SECOND_VERB.search(between) and _TAKES.match(context.text, frame.end):
        return False
    gap = context.text[end:other] if other >= 0 else ""
    return "," not in gap or _SHARED.search(gap) is not None
