"""Rule 18: a demand without actor, action or date; no reservation of rights."""

import re
from collections.abc import Iterable, Iterator

from pincite.document.tree import Directive
from pincite.model.claims import Deadline, Demand
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.letter_kind import demands, reserves
from pincite.review.marking import whole
from pincite.review.spoken_dates import deadlines_in

_TERM = re.compile(
    r"\b(?:within|no later than|immediately|forthwith|without delay|at once|promptly|sans délai|"
    r"immédiatement|sous|dans (?:un|le|les) (?:délai|\w+ jours)|dès réception|à réception)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """What the case's demands lack, and what the letter leaves out."""
    if not context.is_letter:
        return
    made = list(_made(context))
    dated = _dated(context)
    for demand in made:
        due = context.closure.get(Deadline, demand.deadline)
        due = due or context.closure.get(Deadline, context.draft.deadline)
        if demand.actor is None and context.addressee is None:
            yield whole("18.actor", "warn", demand.handle, handle=demand.handle)
        if due is None and not dated:
            yield whole("18.date", "warn", demand.handle, handle=demand.handle)
    if not demands(context):
        return
    if not made and not dated:
        yield whole("18.no_date", "warn")
    if context.draft.settings.get("reservation", True) and not reserves(context):
        yield whole("18.reservation", "warn")


def _made(context: Context) -> Iterator[Demand]:
    """The demands bound in the letter, and those its list of demands prints."""
    found = {item.id: item for item in context.used.values() if isinstance(item, Demand)}
    for block in context.tree.blocks:
        if isinstance(block, Directive) and block.name == "demands":
            named = [context.closure.find(handle) for handle in block.arguments]
            given = [one for one in named if isinstance(one, Demand)]
            found.update((one.id, one) for one in given or context.closure.all(Demand))
    yield from found.values()


def _dated(context: Context) -> bool:
    return any(deadlines_in(part, context) or _TERM.search(part.flat) for part in context.body)
