"""Drafts, their versions and templates; exhibits and their series."""

from typing import Any, ClassVar, Literal

from pincite.model.base import Audience, Edtf, Item, Required, Words, choice, reference, structure

DocumentKind = Literal["letter", "report", "chronology", "timeline", "brief", "list"]


class Draft(Item):
    """A document in the making. ``body`` is its text form; ``date`` the date it will bear (ISO).

    ``settings`` holds what a template declares (delivery lines, marking, running heads, ...).
    """

    kind: ClassVar[str] = "draft"
    letter: ClassVar[str] = "L"

    audience: Audience = choice("internal")  # a letter leaves whatever this says
    title: Required
    document: DocumentKind = choice("letter")
    template: Words = ""
    language: Literal["en", "fr"] = choice("en")
    state: Literal["draft", "reviewed", "approved", "issued"] = choice("draft")
    body: Words = ""
    date: Edtf = ""
    style: Literal["classic", "modern"] = choice("classic")
    paper: Literal["letter", "a4", "legal", "tabloid", "a3"] = choice("letter")
    jurisdiction: Words = ""
    client: str | None = reference("party")
    addressee: str | None = reference("party")
    signatory: str | None = reference("party")
    series: str | None = reference("series")
    deadline: str | None = reference("deadline")
    settings: dict[str, Any] = structure({})
    note: Words = ""


class DraftVersion(Item):
    """A draft as it stood: reviewed, approved or issued, with its digest and, issued, its PDF."""

    kind: ClassVar[str] = "draft_version"
    letter: ClassVar[str] = "L"
    parent: ClassVar[str] = "draft"
    title_field: ClassVar[str] = "label"

    draft: str = reference("draft", "refuse")
    label: Required
    state: Literal["draft", "reviewed", "approved", "issued"] = choice("draft")
    body: Words = ""
    digest: str = ""
    made_at: str = ""
    made_by: Words = ""
    program: str = ""
    journal_head: str = ""
    pdf_sha256: str = ""
    signed_sha256: str = ""
    note: Words = ""


class Template(Item):
    """A template kept in the case. ``body`` is sandboxed Jinja2 that writes the text form."""

    kind: ClassVar[str] = "template"
    letter: ClassVar[str] = "L"

    title: Required
    name: Required
    document: DocumentKind = choice("letter")
    language: Literal["en", "fr"] = choice("en")
    jurisdiction: Words = ""
    rules: Words = ""
    body: Words = ""
    note: Words = ""


class Series(Item):
    """Exhibits numbered together: of a letter, of a case, of a bundle. It outlives one draft.

    ``label`` is how a member is called, with ``{n}`` for its number or letter ("Ex. {n}",
    "Pièce n° {n}"); ``numbering`` says which. Once ``served`` nothing in it is renumbered.
    """

    kind: ClassVar[str] = "series"
    letter: ClassVar[str] = "X"

    title: Required
    label: Required = "Ex. {n}"
    numbering: Literal["numbers", "letters"] = choice("numbers")
    bates_prefix: Words = ""
    bates_first: int = 1
    bates_digits: int = 6
    served: bool = False
    note: Words = ""


class Exhibit(Item):
    """A source as designated in a series. ``number`` is empty until it is fixed (``"10A"``).

    ``pages`` are those chosen (``"2-5, 9"``) or their count; ``replaced`` those that another
    source shows (``"3 = S12 p. 1"``).
    """

    kind: ClassVar[str] = "exhibit"
    letter: ClassVar[str] = "X"

    series: str = reference("series", "cascade")
    source: str = reference("source", "cascade")
    title: Words = ""
    ordinal: int = 0
    number: Words = ""
    rendition: Literal["", "original", "text"] = choice("")
    pages: Words = ""
    replaced: Words = ""
    bates_first: Words = ""
    bates_last: Words = ""
    confidentiality: Words = ""
    basis: Words = ""
    note: Words = ""
