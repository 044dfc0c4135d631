"""Rule 25: the addressee is known to be represented, and the letter does not go to counsel."""

import re
from collections.abc import Iterable

from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import whole


def check(context: Context) -> Iterable[ReviewFinding]:
    """The addressee, and the organisation that the addressee belongs to."""
    addressee = context.addressee
    if not context.is_letter or addressee is None or addressee.role in ("counsel", "court"):
        return
    if addressee.side == "own":
        return
    house = context.closure.get(Party, addressee.organisation)
    for one in (addressee, house):
        if one is None or one.represented_by is None:
            continue
        counsel = context.closure.get(Party, one.represented_by)
        if counsel is not None and (counsel.id == addressee.id or _to(counsel, context)):
            return
        name = counsel.name if counsel is not None else ""
        yield whole("25.represented", "block", one.handle, name=one.name, counsel=name)
        return


def _to(counsel: Party, context: Context) -> bool:
    """Whether the address itself names counsel: ``c/o``, or as the one written to."""
    lines = "\n".join(p.flat for p in context.parts if p.role in ("addressee", "front", "delivery"))
    return re.search(rf"(?<!\w){re.escape(counsel.name)}(?!\w)", lines) is not None
