"""Parties, and what passes between them: communications."""

from typing import ClassVar, Literal

from pincite.model.base import Edtf, Item, Required, Value, Words, choice, reference, structure

Side = Literal["own", "opposing", "neutral"]


class DatedWords(Value):
    """Words that hold for a time: a title, a former name. Dates are EDTF, empty when unknown."""

    words: Required
    start: Edtf = ""
    end: Edtf = ""


class Party(Item):
    """A person or organisation with a role in the matter.

    ``short_name`` is the defined term used in documents; ``successor_of``, ``organisation`` and
    ``represented_by`` hold the ids of other parties.
    """

    kind: ClassVar[str] = "party"
    letter: ClassVar[str] = "P"
    title_field: ClassVar[str] = "name"

    name: Required
    type: Literal["person", "organisation"] = choice("organisation")
    role: Literal[
        "client", "opposing", "counsel", "officer", "witness", "third_party", "court", "other"
    ] = choice("other")
    side: Side = choice("neutral")
    honorific: Words = ""
    short_name: Words = ""
    titles: tuple[DatedWords, ...] = structure(())
    former_names: tuple[DatedWords, ...] = structure(())
    aliases: tuple[str, ...] = structure(())
    address: tuple[str, ...] = structure(())
    email: Words = ""
    successor_of: str | None = reference("party")
    organisation: str | None = reference("party")
    represented_by: str | None = reference("party")
    note: Words = ""


class Communication(Item):
    """What was sent or received: how, when, to whom, with what proof of service."""

    kind: ClassVar[str] = "communication"
    letter: ClassVar[str] = "M"
    title_field: ClassVar[str] = "subject"

    subject: Required
    direction: Literal["sent", "received"] = choice("sent")
    date: Edtf = ""
    methods: tuple[str, ...] = structure(())
    sender: str | None = reference("party")
    recipient: str | None = reference("party")
    proof: Words = ""
    answers: str | None = reference("communication")
    source: str | None = reference("source")
    draft: str | None = reference("draft")
    note: Words = ""
