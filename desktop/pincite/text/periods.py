"""The period that a figure is about: "in 2022 alone", "sur la seule année 2022", "since 2020"."""

import re
from collections.abc import Sequence

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import precision

_LEAD = re.compile(
    r"(?:\b(?:in|during|for|over|throughout|through|across|within|of|en|au|à|dans|pendant|durant|"
    r"pour|"
    r"courant|au cours d[eu]|lors d[eu]|sur|d[eu]|d'|dès|à partir d[eu]|from|starting in)"
    r"(?: all)?(?: the)?(?: (?:la|le))?(?: (?:full|whole|entire|calendar|single|seule|toute|only))*"
    r"(?: (?:year|of|l'année|année|l'exercice|of the year|mois d[e'])){0,2} ?|^[\"«“ ]*|[\n,(] "
    r"?)(?:l')?$",
    re.IGNORECASE,
)
_BLOCK = re.compile(
    r"\b(?:who|which|founded|created|launched|born|when|while|but|compared|versus|against|than "
    r"(?:in|the)|whereas|"
    r"up from|down from|said|says|told|announced|declared|reported|wrote|according|signed|"
    r"published|"
    r"qui|fondée?s?|créée?s?|lancée?s?|née?s?|mais|tandis|alors que|contre|lorsque|quand|selon|"
    r"(?:a|ont) (?:déclaré|annoncé|indiqué|dit|affirmé|précisé|expliqué)|signée?s?|publiée?s?)\b|;",
    re.IGNORECASE,
)
_REACH = 140  # characters between a figure and its period


def period_frames(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """The dates that can be a figure's period: years, months and spans, led by a word of "
    "duration.
    """
    return [frame for frame in frames if _is_period(frame, context)]


def _is_period(frame: Frame, context: Context) -> bool:
    if not frame.edtf or frame.deadline or precision(frame.edtf) in ("day", "unknown"):
        return False
    if frame.rule in (
        "relative",
        "this",
        "relative_month",
        "within_relative",
        "between",
        "part_relative",
    ):
        return "week" not in context.text[frame.start : frame.end]
    if frame.edtf.startswith("..") or "since" in frame.rule:
        return True
    before = context.text[max(0, frame.start - 40) : frame.start]
    return _LEAD.search(before) is not None


def period_of(
    start: int, end: int, others: Sequence[int], periods: Sequence[Frame], context: Context
) -> str:
    """EDTF of the period of the figure at start to end; empty when its sentence names none.

    ``others``: where the sentence's other figures begin.
    """
    first, last = context.sentence(start)
    for frame in periods:
        if not end <= frame.start < last:
            continue
        between = context.text[end : frame.start]
        if len(between) <= _REACH and not _BLOCK.search(between):
            return frame.edtf
        break
    for frame in periods:
        if not first <= frame.start < start or any(first <= o < frame.start for o in others):
            continue
        between = context.text[frame.end : start]
        if not _BLOCK.search(between):
            return frame.edtf
    return ""
