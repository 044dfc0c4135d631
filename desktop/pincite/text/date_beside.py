"""Days told from another day that the text has named: "the day before", « le lendemain »."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.edtf_bounds import precision

_BESIDE = re.compile(
    r"\b(?:(?P<before>la veille|the (?:day before|previous day)|on the eve)|le lendemain|"
    r"the (?:day after|next day|following day))\b(?! (?:of|de|du|des|d'|that|the|its|his|her|"
    r"[A-Z]))",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\b(?:clos|close|achevé|terminé|ended|ending|to)(?: le| on| au)? $")
_NEAR = 300  # characters back to the day that is meant


def beside(frames: Sequence[Frame], context: Context) -> list[Frame]:
    """The day before or after the last one named, in its sentence or the one before."""
    found: list[Frame] = []
    for match in _BESIDE.finditer(context.text):
        named = _last_day(frames, match.start(), context)
        if named is None:
            continue
        step = -1 if match["before"] else 1
        day = (named + timedelta(days=step)).isoformat()
        found.append(Frame(match.start(), match.end(), day, "relative", "beside"))
    return found


def _last_day(frames: Sequence[Frame], before: int, context: Context) -> date | None:
    for frame in reversed(frames):
        if frame.end > before:
            continue
        if frame.end < before - _NEAR:
            return None
        lead = context.text[max(0, frame.start - 16) : frame.start]
        if precision(frame.edtf) == "day" and "/" not in frame.edtf and not _CLOSED.search(lead):
            return date.fromisoformat(frame.edtf[:10])
    return None
