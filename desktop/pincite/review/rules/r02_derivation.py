"""Rule 2: a derived figure that does not recompute, or claims more than its parts allow."""

import re
from collections.abc import Iterable
from decimal import Decimal

from pincite.document.lineage import adopted
from pincite.model.figures import Figure
from pincite.review.context import Context
from pincite.review.derivation import Derived, derive
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at
from pincite.text.figures import is_currency


def check(context: Context) -> Iterable[ReviewFinding]:
    """Each derived figure of the document, once, where it first stands."""
    done: set[str] = set()
    for part, start, end, figure, written in context.uses(Figure):
        if not isinstance(figure, Figure) or not figure.derivation or figure.id in done:
            continue
        if not written:
            continue
        done.add(figure.id)
        reading = adopted(context.closure, figure)
        found = derive(figure.derivation, context.closure)
        if reading is None or found is None:
            continue
        value = Decimal(reading.value)
        span = (start, end)
        unit = reading.unit or figure.unit
        summed = is_currency(unit) and re.fullmatch(r"[F\d.\s+-]+", figure.derivation)
        exact = bool(summed) and reading.qualifier == "exactly"
        if not _close(value, found.value, exact=exact):
            yield at(
                "2.value", "warn", part, span, key=figure.handle, handle=figure.handle,
                stated=f"{value:f}", computed=_short(found.value), formula=figure.derivation,
            )  # fmt: skip
        elif not _carried(reading.qualifier, found):
            yield at(
                f"2.{'undetermined' if found.qualifier == '' else 'qualifier'}", "warn", part, span,
                key=figure.handle, handle=figure.handle, qualifier=found.qualifier,
                formula=figure.derivation,
            )  # fmt: skip


def _close(stated: Decimal, computed: Decimal, *, exact: bool = False) -> bool:
    """Whether a value is the computed one, rounded to the digits it shows.

    A total of sums of money is exact to the cent, unless the reading says "about".
    """
    if stated == computed or exact:
        return abs(stated - computed) < Decimal("0.01")
    digits = stated.normalize().as_tuple()
    step = Decimal(10) ** int(digits.exponent)
    return abs(stated - computed) <= step / 2 or (
        computed != 0 and abs(stated - computed) / abs(computed) < Decimal("0.002")
    )


def _carried(qualifier: str, found: Derived) -> bool:
    if found.qualifier == "":
        return qualifier == "about"
    if found.qualifier == "exactly":
        return qualifier in ("exactly", "about")
    return qualifier in (found.qualifier, "about")


def _short(value: Decimal) -> str:
    rounded = round(value, 4) if abs(value) < 1000 else round(value)
    return f"{Decimal(rounded).normalize():f}"
