"""A document with every handle looked up: what is checked, previewed, printed and compared.

Text here is final: typography applied, values bound, exhibits labelled, notes numbered. The press
sets it without knowing the case. Each block has an ``id`` (``"0"``, ``"3"``, ``"3.1"``: its place
in the draft's tree) so that preview and findings can point at the text. Text is plain: whoever
prints it escapes it.
"""

from dataclasses import dataclass, field

# ------------------------------------------------------------------ inlines


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one dress. ``lang`` is set where it differs from the document's.

    ``source`` is what the words come from: a binding as written (``"F1"``, ``"E4.date"``) or
    empty when typed by hand.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    small_caps: bool = False
    lang: str = ""
    source: str = ""
    broken: bool = False


@dataclass(frozen=True, slots=True)
class CiteRun:
    """A citation in words, such as ``Ex. 3 at ¶ 7``, which links to a named destination.

    ``destination`` is the name in the binder (``"X3"``, ``"X3-p2"``, ``"X3-para7"``), empty when
    the cite has nothing to land on (an authority). No space inside the words may break.
    """

    text: str
    handle: str
    destination: str = ""
    exhibit: str = ""
    pinpoint: str = ""
    emphasis: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The superior figure of a footnote; the note's own words come along."""

    number: int
    inlines: "Inlines"


@dataclass(frozen=True, slots=True)
class Break:
    """A forced line end."""


Inline = Run | CiteRun | NoteMark | Break
Inlines = tuple[Inline, ...]

# ------------------------------------------------------------------ blocks


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    level: int
    inlines: Inlines
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``role`` as in :data:`pincite.document.tree.ROLES`, or empty for running text."""

    id: str
    inlines: Inlines
    role: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; ``label`` is its printed number or bullet (``"1."``, ``"•"``)."""

    label: str
    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class ListBlock:
    id: str
    items: tuple[ListItem, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    inlines: Inlines
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: title, alignment (``left``, ``right``, ``center``) and relative width."""

    title: Inlines
    align: str = "left"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """``wide`` tables may use the side column too. The header row repeats on each page."""

    id: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    wide: bool = False
    caption: Inlines = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    id: str
    blocks: "Blocks"
    lang: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    id: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Room for a signature, then name and capacity; kept on one page with the closing."""

    id: str
    closing: str
    name: str
    capacity: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryList:
    """A small labelled list at the end: enclosures or copies.

    ``title`` is the label ("Enclosures (9)"); each entry has its own label ("Ex. 1"), words and
    destination (empty when it lands nowhere).
    """

    id: str
    title: str
    entries: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Graphic:
    """A drawing the press makes from ``data`` (a timeline, a chart), with words in its stead."""

    id: str
    kind: str
    alternative: str
    data: object


Block = (
    Heading
    | Paragraph
    | ListBlock
    | Table
    | Quotation
    | PageBreak
    | Signature
    | EntryList
    | Graphic
)
Blocks = tuple[Block, ...]

# ------------------------------------------------------------------ document


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: firm or lawyer in large, a line below, and contact lines at the right.

    ``logo`` is a PNG in base64, ``logo_text`` what is read in its stead.
    """

    name: str = ""
    line: str = ""
    contact: tuple[str, ...] = ()
    references: tuple[tuple[str, str], ...] = ()
    logo: str = ""
    logo_text: str = ""


@dataclass(frozen=True, slots=True)
class ExhibitUse:
    """An exhibit as this document cites it, in the order of its series.

    ``handle`` is the exhibit's (``X3``), ``source`` its source's (``S4``); ``label`` the printed
    designation ("Ex. 3", "Pièce n° 3"); ``cited`` the block ids that cite it.
    """

    handle: str
    source: str
    label: str
    title: str
    cited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A resolved document.

    ``kind`` is ``letter``, ``report``, ``chronology``, ``brief``, ``list``; ``lang`` ``en`` or
    ``fr``; ``date`` ISO; ``style`` ``classic`` or ``modern``; ``paper`` ``letter``, ``a4``...;
    ``running`` the continuation header's words (addressee, date); ``banner`` stands on every page
    ("Sample, never sent"); ``watermark`` lies across it ("DRAFT"); ``marking`` is the internal
    label of a report. ``contents`` asks for a table of contents. ``typeface`` is ``serif`` or
    ``sans``, for the text.
    """

    kind: str
    title: str
    lang: str
    date: str
    blocks: Blocks
    style: str = "classic"
    paper: str = "letter"
    letterhead: Letterhead = field(default_factory=Letterhead)
    running: tuple[str, ...] = ()
    banner: str = ""
    watermark: str = ""
    marking: str = ""
    author: str = ""
    subject: str = ""
    contents: bool = False
    facts: tuple[tuple[str, str], ...] = ()  # a report's To / From / Date / Re lines
    exhibits: tuple[ExhibitUse, ...] = ()
    typeface: str = "serif"
