"""A draft as counsel writes it: blocks of inlines, with handles where values will stand.

The tree is what the editor edits and what the case keeps; ``textform`` prints and reads it.
``drafting.resolve`` turns it into a :mod:`pincite.document.resolved` document by looking the
handles up in the case. All values are frozen; equality is structural.
"""

from dataclasses import dataclass

# ------------------------------------------------------------------ inlines


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words; never markup, never empty in a normal tree."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Binding:
    """The present value of an item: ``{F1}``, ``{E4.date}``, ``{P2.name}``.

    ``handle`` is an item's handle (or ``letter`` for the draft's own date, deadline and so on);
    ``field`` picks what of it is said; ``form`` picks how (``words``, ``digits``, ``long``,
    ``bare``: without its qualifier, ...).
    """

    handle: str
    field: str = ""
    form: str = ""
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A cite of an item, ``[@Q12]``, with an optional pinpoint typed by counsel.

    ``prefix`` and ``suffix`` are words inside the cite: ``[see @Y1, 1121]`` has the prefix
    ``see`` and the pinpoint ``1121``. Several cites of one place follow one another.
    """

    handle: str
    pinpoint: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, written where its mark stands: ``^[words]``."""

    inlines: "Inlines"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A forced line end inside a paragraph (addresses)."""


Inline = Text | Binding | Citation | Note | LineBreak
Inlines = tuple[Inline, ...]

# ------------------------------------------------------------------ blocks


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``role`` is empty, or the part of a letter it is (see ``ROLES``)."""

    inlines: Inlines
    role: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list of items, each a tuple of blocks. ``start`` counts when ordered."""

    items: "tuple[Blocks, ...]"
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """``header`` and each row are tuples of cells, each cell a tuple of inlines.

    ``align`` holds ``left``, ``right`` or ``center`` a column. All rows are as long as the header.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    align: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, slots=True)
class Directive:
    """A part the program composes from the case: ``:::figures F1 F2``.

    ``name`` is one of ``DIRECTIVES``; ``arguments`` are handles or words.
    """

    name: str
    arguments: tuple[str, ...] = ()


Block = Heading | Paragraph | ListBlock | Table | Quotation | PageBreak | Directive
Blocks = tuple[Block, ...]

ROLES = (
    "date",
    "delivery",
    "marking",
    "addressee",
    "reference",
    "subject",
    "salutation",
    "closing",
    "copies",
    "comment",
)
"""Parts of a letter a paragraph can be; ``comment`` is internal and never leaves."""

DIRECTIVES = (
    "signature",
    "enclosures",
    "figures",
    "clauses",
    "demands",
    "exhibits",
    "chronology",
    "timeline",
    "variance",
    "gaps",
    "sources",
    "lineage",
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole draft: its blocks in order."""

    blocks: Blocks
