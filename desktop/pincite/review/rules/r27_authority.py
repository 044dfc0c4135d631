"""Rule 27: an authority that nobody has checked, or not for long."""

from collections.abc import Iterable
from typing import Any

from pincite.model.obligations import Authority
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.text.edtf_dates import bounds, is_edtf

AGE = 180  # days, unless the draft's template states another age


def check(context: Context) -> Iterable[ReviewFinding]:
    """Each authority bound or cited, once."""
    most = _age(context.draft.settings.get("authority_age"))
    done: set[str] = set()
    for part, start, end, item, _ in context.uses(Authority):
        if not isinstance(item, Authority) or item.id in done:
            continue
        done.add(item.id)
        checked = bounds(item.checked_on)[1] if is_edtf(item.checked_on) else None
        values: dict[str, Any] = {"citation": item.citation, "handle": item.handle}
        if checked is None or not item.checked_by.strip():
            yield at("27.unchecked", "warn", part, (start, end), key=item.handle, **values)
        elif context.day is not None and (context.day - checked).days > most:
            yield at(
                "27.old", "warn", part, (start, end), key=item.handle, **values,
                days=(context.day - checked).days, most=most, date=item.checked_on,
            )  # fmt: skip


def _age(declared: object) -> int:
    """The age that a template declares, in days."""
    words = str(declared)
    return int(words) if words.isdigit() else AGE
