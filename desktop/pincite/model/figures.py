"""Figures: the question, and what each source answers."""

from decimal import Decimal, InvalidOperation
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator

from pincite.model.base import Edtf, Item, Required, Words, choice, reference, structure

Qualifier = Literal["exactly", "over", "about", "at_least", "up_to", "under"]


def _decimal(value: str) -> str:
    if not value:
        return value
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError("not_a_number") from None
    if not number.is_finite():
        raise ValueError("not_a_number")
    return f"{number:f}"


Number = Annotated[str, AfterValidator(_decimal)]
"""A decimal written out in full (``"780000000"``), kept as text so that nothing is rounded."""


class Figure(Item):
    """The question: metric, scope, period, unit. ``adopted`` is the reading counsel uses.

    ``members`` names what is counted where it can be named; ``derivation`` says how a computed
    figure comes from others (``"F1 / F2"``).
    """

    kind: ClassVar[str] = "figure"
    letter: ClassVar[str] = "F"
    title_field: ClassVar[str] = "metric"

    metric: Required
    scope: Words = ""
    period: Edtf = ""
    unit: Words = ""
    adopted: str | None = reference("reading")
    members: tuple[str, ...] = structure(())
    derivation: Words = ""
    conflict_note: Words = ""
    note: Words = ""


class Reading(Item):
    """What one source answers: a value or a range, how sure, who asserts it, where."""

    kind: ClassVar[str] = "reading"
    letter: ClassVar[str] = "F"
    parent: ClassVar[str] = "figure"
    title_field: ClassVar[str] = "value"

    figure: str = reference("figure", "cascade")
    value: Annotated[Number, AfterValidator(lambda value: value or _refuse())]
    high: Number = ""
    unit: Words = ""
    qualifier: Qualifier = choice("exactly")
    per: Words = ""
    period: Edtf = ""
    asserted_by: str | None = reference("party")
    passage: str | None = reference("passage", "clear")
    note: Words = ""


def _refuse() -> str:
    raise ValueError("blank")
