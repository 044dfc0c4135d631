"""Rule 19: no preservation demand, or one at odds with a demand to delete."""

from collections.abc import Iterable

from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.letter_kind import (
    deleting,
    demands,
    preserving,
    reconciled,
    speaks_of_deleting,
)
from pincite.review.marking import at, whole


def check(context: Context) -> Iterable[ReviewFinding]:
    """Under US rules a demand letter asks that records be kept, unless its template says not to."""
    if not context.is_letter:
        return
    kept = list(preserving(context))
    for part, start, end in deleting(context):
        if reconciled(part, start, end):
            continue
        others = [one for one in kept if not (one[0] is part and one[2] == start)]
        if any(reconciled(*one) and speaks_of_deleting(*one) for one in others):
            continue
        if kept or _wanted(context):
            yield at("19.odds", "warn", part, (start, end))
            return
    if not kept and _wanted(context):
        yield whole("19.none", "warn")


def _wanted(context: Context) -> bool:
    declared = context.draft.settings.get("preservation")
    if declared is not None:
        return bool(declared)
    return context.country == "us" and demands(context)
