"""Agreements with their versions and clauses, who accepted them, and authorities."""

from typing import Any, ClassVar, Literal

from pincite.model.base import Edtf, Item, Required, Words, choice, reference, structure


class Agreement(Item):
    """A contract; what it says lives in its versions."""

    kind: ClassVar[str] = "agreement"
    letter: ClassVar[str] = "A"

    title: Required
    short_title: Words = ""
    governing_law: Words = ""
    note: Words = ""


class Version(Item):
    """A version of an agreement: its face date, and from when to when it was in force (EDTF)."""

    kind: ClassVar[str] = "version"
    letter: ClassVar[str] = "A"
    parent: ClassVar[str] = "agreement"
    title_field: ClassVar[str] = "label"

    agreement: str = reference("agreement", "cascade")
    label: Required
    face_date: Edtf = ""
    in_force_from: Edtf = ""
    in_force_to: Edtf = ""
    incorporates: tuple[str, ...] = structure(())
    source: str | None = reference("source")
    note: Words = ""


class Clause(Item):
    """A numbered provision of one version.

    ``topic`` is the same for the same provision across versions; ``text`` is the provision's own
    words, or a paraphrase where ``paraphrase`` says so.
    """

    kind: ClassVar[str] = "clause"
    letter: ClassVar[str] = "K"
    title_field: ClassVar[str] = "heading"

    version: str = reference("version", "cascade")
    number: Required
    heading: Words = ""
    text: Words = ""
    paraphrase: bool = False
    topic: Words = ""
    basis: Literal["conduct", "exercise", "survival", "procedure"] = choice("conduct")
    passage: str | None = reference("passage")
    note: Words = ""

    @property
    def title_words(self) -> str:
        """Number and heading together."""
        return f"{self.number} {self.heading}".strip()


class Assent(Item):
    """Which party, or application, accepted which version when."""

    kind: ClassVar[str] = "assent"
    letter: ClassVar[str] = "A"
    title_field: ClassVar[str] = "application"

    version: str = reference("version", "cascade")
    party: str | None = reference("party")
    application: Words = ""
    accepted: Edtf = ""
    passage: str | None = reference("passage")
    note: Words = ""


class Authority(Item):
    """A statute, rule or case, and what it is cited for; checked by whom and when."""

    kind: ClassVar[str] = "authority"
    letter: ClassVar[str] = "Y"
    title_field: ClassVar[str] = "citation"

    citation: Required
    type: Literal["statute", "rule", "case", "article"] = choice("case")
    pinpoint: Words = ""
    proposition: Words = ""
    jurisdiction: Words = ""
    checked_by: Words = ""
    checked_on: Edtf = ""
    csl: dict[str, Any] = structure({})
    note: Words = ""
