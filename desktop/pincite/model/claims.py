"""Claims and their elements; demands, responses and deadlines."""

from typing import ClassVar, Literal

from pincite.model.base import Edtf, Item, Required, Words, choice, reference


class Claim(Item):
    """A legal theory."""

    kind: ClassVar[str] = "claim"
    letter: ClassVar[str] = "C"

    title: Required
    theory: Words = ""
    against: str | None = reference("party")
    ordinal: int = 0
    note: Words = ""


class Element(Item):
    """What must be shown for a claim. ``basis_date`` (EDTF) is when the conduct took place."""

    kind: ClassVar[str] = "element"
    letter: ClassVar[str] = "C"
    parent: ClassVar[str] = "claim"
    title_field: ClassVar[str] = "text"

    claim: str = reference("claim", "cascade")
    text: Required
    ordinal: int = 0
    basis_date: Edtf = ""
    gap: Words = ""
    note: Words = ""


class Demand(Item):
    """What is asked of whom, by when. ``heading`` is its short name in a letter."""

    kind: ClassVar[str] = "demand"
    letter: ClassVar[str] = "D"
    title_field: ClassVar[str] = "action"

    action: Required
    heading: Words = ""
    actor: str | None = reference("party")
    deadline: str | None = reference("deadline")
    claim: str | None = reference("claim")
    ordinal: int = 0
    note: Words = ""


class Response(Item):
    """What came back to a demand."""

    kind: ClassVar[str] = "response"
    letter: ClassVar[str] = "D"
    parent: ClassVar[str] = "demand"
    title_field: ClassVar[str] = "outcome"

    demand: str = reference("demand", "cascade")
    outcome: Literal["met", "refused", "evaded", "none"] = choice("none")
    received: Edtf = ""
    communication: str | None = reference("communication")
    passage: str | None = reference("passage")
    note: Words = ""


class Deadline(Item):
    """A date by which something is due, by which rule of counting, in which zone.

    ``rule`` is ``fixed`` (named as a date), ``calendar``, ``business`` or ``clear`` days counted
    from ``counted_from``; ``time`` is ``HH:MM`` and needs ``zone`` (IANA name).
    """

    kind: ClassVar[str] = "deadline"
    letter: ClassVar[str] = "D"

    title: Required
    date: Edtf = ""
    time: Words = ""
    zone: Words = ""
    rule: Literal["fixed", "calendar", "business", "clear"] = choice("fixed")
    counted_from: Edtf = ""
    days: int | None = None
    country: Words = ""
    passage: str | None = reference("passage")
    state: Literal["open", "met", "passed"] = choice("open")
    note: Words = ""
