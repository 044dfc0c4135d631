"""The period that a figure is about: "in 2022 alone", "sur la seule année 2022", "since 2020"."""

import re
from collections.abc import Sequence

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import precision

_LEAD = re.compile(
    r"(?:\b(?:in|during|for|over|throughout|through|across|within|en|au|à|dans|pendant|durant|pour|"
    r"courant|au cours d[eu]|lors d[eu]|sur|from|starting in)(?: all)?(?: the)?(?: (?:la|le))?"
    r"(?: (?:full|whole|fiscal|entire|calendar|single|seule|toute|only))*"
    r"(?: (?:year|l'année|année|l'exercice|of the year|mois d[e'])){0,2} ?|^[\"«“ ]*|[\n,(] "
    r"?)(?:l')?$",
    re.IGNORECASE,
)
_RELATIVE = (
    r"who|which|founded|created|launched|born|built|taken|opened|planned|scheduled|due|expected|"
    r"but|"
    r"compared|versus|against|whereas|qui|fondée?s?|créée?s?|lancée?s?|née?s?|construite?s?|"
    r"prévue?s?|"
    r"attendue?s?|dont|quarter of|third of|half of|mais|tandis|alors que|contre"
)
_AFTER_BLOCK = re.compile(
    rf"\b(?:{_RELATIVE}|when|while|than (?:in|the)|said|says|told|announced|declared|reported|"
    rf"wrote|"
    r"according|indique|explique|affirme|précise|raconte|déclare|estime|signed|published|lorsque|"
    r"quand|selon|(?:a|ont) (?:déclaré|annoncé|indiqué|dit|affirmé|"
    r"précisé|expliqué)|signée?s?|publiée?s?|[a-z]{2,}(?:i|h|w|g|r|t)est|best|worst|most|first|"
    r"record|"
    r"que|qu'|that|began|begun|started)\b|;",
    re.IGNORECASE,
)
_BEFORE_BLOCK = re.compile(rf"\b(?:{_RELATIVE}|while|that|que|qu'|tandis)\b|;", re.IGNORECASE)
_OPENING = re.compile(r"^,? ?(?:when|où|lorsque|quand|alors que)\b", re.IGNORECASE)
_HEAD_WORDS = 7  # a period before its figure opens the sentence
_PERIODS = (
    "relative", "this", "relative_month", "within_relative", "between", "part_relative", "years",
    "quarter", "half_year",
)  # fmt: skip
_SHARED = re.compile(r"\b(?:and|or|et|ou|puis)\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r", [^,]*\b(?:is|are|was|were|has|have|est|sont|était|étaient)\b")
_REACH = 140  # characters between a figure and its period


def period_frames(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """The dates that can be a figure's period: years, months, spans, led by a word of duration."""
    return [frame for frame in frames if _is_period(frame, context)]


def _is_period(frame: Frame, context: Context) -> bool:
    if not frame.edtf or frame.deadline or precision(frame.edtf) in ("day", "unknown"):
        return False
    if frame.rule in _PERIODS:
        words = context.text[frame.start : frame.end]
        return "week" not in words and "semaine" not in words
    if frame.edtf.startswith("..") or "since" in frame.rule:
        return True
    before = context.text[max(0, frame.start - 40) : frame.start]
    return _LEAD.search(before) is not None


def period_of(
    start: int,
    end: int,
    others: Sequence[int],
    periods: Sequence[Frame],
    context: Context,
) -> str:
    """EDTF of the period of the figure at start to end; empty when its sentence names none.

    ``others``: where the sentence's other figures begin.
    """
    first, last = context.sentence(start)
    for frame in periods:
        if not end <= frame.start < last:
            continue
        between = context.text[end : frame.start]
        if _reaches(between, end, [o for o in others if end <= o < frame.start], context):
            return frame.edtf
        break
    for frame in periods:
        if first <= frame.start < start and _opens(frame, first, start, others, context):
            return frame.edtf
    return ""


def _opens(frame: Frame, first: int, start: int, others: Sequence[int], context: Context) -> bool:
    """Whether a period that comes first is the figure's.

    It opens the sentence, or closes the figure before and "and" joins this one to it.
    """
    between = _OPENING.sub("", context.text[frame.end : start])
    if _BEFORE_BLOCK.search(between):
        return False
    if any(first <= other < frame.start for other in others):
        joined = re.match(r" (?:and|et) [^,;.]{0,50}$", between, re.IGNORECASE)
        return joined is not None and not any(frame.end <= other < start for other in others)
    head = context.text[first : frame.start]
    return len(head.split()) <= _HEAD_WORDS and not _BEFORE_BLOCK.search(head)


def _reaches(between: str, end: int, others: Sequence[int], context: Context) -> bool:
    """Whether a period that follows is the figure's: shared with figures between only by "and"."""
    if len(between) > _REACH or _AFTER_BLOCK.search(between) or _NEW_CLAUSE.search(between):
        return False
    gap = context.text[end : min(others)] if others else ""
    return "," not in gap or _SHARED.search(gap) is not None
