"""Evidence as received, and the exact words in it."""

from typing import ClassVar, Literal

from pydantic import model_validator

from pincite.model.base import Edtf, Item, Required, Value, Words, choice, reference, structure

SourceType = Literal[
    "article",
    "letter",
    "email",
    "agreement",
    "data",
    "post",
    "image",
    "note",
    "notice",
    "document",
]

RedactionReason = Literal[
    "privileged", "work_product", "personal", "trade_secret", "sealed", "other"
]


class Capture(Value):
    """How evidence was captured. Empty means not known, and is shown so.

    Times are ISO 8601; ``taken_in_utc`` is when it entered the case. The list of fields follows
    the capture record of web evidence (who, when, with what, from where, with which clock).
    """

    taken_in_utc: str = ""
    taken_in_local: str = ""
    time_zone: str = ""
    clock: str = ""
    by: str = ""
    machine: str = ""
    tool: str = ""
    method: str = ""
    received_from: str = ""
    file_modified_utc: str = ""
    requested_url: str = ""
    final_url: str = ""
    redirects: str = ""
    status: str = ""
    archive_url: str = ""
    accessed: str = ""
    reader: str = ""


class Redaction(Value):
    """What an outside copy of a source does not show, and why.

    Words of its text (``exact``, ``start`` to ``end``), or an area alone. ``page`` counts from 1;
    ``boxes`` are left, top, right, bottom on the page as shown, in points (pixels for an image).
    """

    reason: RedactionReason = "privileged"
    basis: Words = ""
    exact: Words = ""
    start: int = 0
    end: int = 0
    page: int | None = None
    boxes: tuple[tuple[float, float, float, float], ...] = ()
    by: Words = ""
    at: str = ""


class Source(Item):
    """A piece of evidence as received: its bytes are kept under ``sha256``, untouched.

    ``speaker`` is the party whose statement it is; ``produced_number`` the producing party's own
    numbering; ``extract`` the id of the text taken from the bytes.
    """

    kind: ClassVar[str] = "source"
    letter: ClassVar[str] = "S"

    title: Required
    file_name: Words = ""
    sha256: str = ""
    size: int = 0
    media_type: str = ""
    type: SourceType = choice("document")
    author: Words = ""
    outlet: Words = ""
    published: Edtf = ""
    language: str = ""
    url: Words = ""
    produced_number: Words = ""
    speaker: str | None = reference("party")
    status: Literal["to_review", "reviewed"] = choice("to_review")
    capture: Capture = structure(Capture())
    extract: str = ""
    part_of: str | None = reference("source")
    note: Words = ""
    redactions: tuple[Redaction, ...] = structure(())


OWN = ("", "ours", "us", "nous", "la nôtre")  # what a passage's translator says for our own side


class Passage(Item):
    """The exact words at a pinpoint of a source.

    After W3C Web Annotation: exact, prefix, suffix, position.

    ``start`` and ``end`` count characters in the source's text; ``paragraph`` and ``page`` are
    the numbers printed in cites; ``label`` stands for other pinpoints (a cell, a timestamp).
    """

    kind: ClassVar[str] = "passage"
    letter: ClassVar[str] = "Q"
    title_field: ClassVar[str] = "exact"

    source: str = reference("source", "cascade")
    exact: Required
    prefix: Words = ""
    suffix: Words = ""
    start: int = 0
    end: int = 0
    paragraph: int | None = None
    page: int | None = None
    label: Words = ""
    language: str = ""
    translation: Words = ""
    translation_language: str = ""
    translator: Words = ""
    note: Words = ""

    @model_validator(mode="after")
    def _in_order(self) -> "Passage":
        if self.end < self.start or self.start < 0:
            raise ValueError("positions")
        return self

    @property
    def own_translation(self) -> bool:
        """Whether counsel made the translation: by the words that mean it, or no one is named."""
        return self.translator.strip().casefold() in OWN


class Fact(Item):
    """One neutral sentence. With a date (EDTF) it is an event and stands on the timeline."""

    kind: ClassVar[str] = "fact"
    letter: ClassVar[str] = "E"
    title_field: ClassVar[str] = "sentence"

    sentence: Required
    date: Edtf = ""
    date_phrase: Words = ""
    date_basis: Words = ""
    status: Literal["agreed", "disputed", "alleged", "inferred", "prospective"] = choice("alleged")
    phase: Words = ""
    comment: Words = ""
