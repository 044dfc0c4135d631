"""A Word copy as it came back: its lines with every tracked change, and its comments.

Values only: ``exchange`` reads a file into them, ``drafting`` holds them against a draft.
"""

from dataclasses import dataclass

NOTE = "\ufffc"  # stands for a footnote's mark, or any other object, in a line's text
END = "\u2029"  # stands for the end of a line in a stream of text


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who made a change and when (ISO, as the file says it; empty when it does not)."""

    author: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class Restyle:
    """A tracked change of dress: by whom, and how the words looked before."""

    stamp: Stamp
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    r"""Words of one dress and one history.

    ``text`` holds ``"\n"`` for a line end inside a paragraph and :data:`NOTE` for a mark, whose
    footnote is ``note``. ``tag`` is that of the content control around the words. A dress is what
    the words have beyond their paragraph's style.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    restyled: Restyle | None = None
    note: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. ``place`` is the block of the draft that wrote it, in our own copies.

    ``inserted`` and ``deleted`` are of its end; ``reshaped`` is a tracked change of its layout.
    ``level`` is a heading's, 0 for text; ``listed`` is ``ordered``, ``bullet`` or empty, ``depth``
    how many lists the item stands in besides its own; ``cell`` is (table, row, column), from 0.
    """

    pieces: tuple[Piece, ...] = ()
    style: str = ""
    level: int = 0
    listed: str = ""
    depth: int = 0
    place: str = ""
    inserted: Stamp | None = None
    deleted: Stamp | None = None
    reshaped: Stamp | None = None
    cell: tuple[int, int, int] | None = None

    @property
    def shape(self) -> tuple[int, str, int]:
        """What a reader sees of its layout beyond its words: heading, list, and how deep."""
        return self.level, self.listed, self.depth


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: on which line (its index; -1 when it hangs nowhere) and on which words.

    ``answers`` are the words of the comment that it replies to.
    """

    author: str
    date: str
    text: str
    line: int = -1
    start: int = 0
    quoted: str = ""
    answers: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Beyond:
    """What no draft can take, and its words.

    ``kind``: header, footer, textbox, picture, endnote, equation, symbol, cell, layout, chunk, or
    look (dress other than bold and italic).
    """

    kind: str
    words: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class WordCopy:
    """The lines of the text, those of each footnote by its id, and the comments.

    ``author`` is who saved it last, as far as the file says.
    """

    lines: tuple[Line, ...]
    notes: dict[str, tuple[Line, ...]]
    remarks: tuple[Remark, ...] = ()
    author: str = ""
    date: str = ""
    beyond: tuple[Beyond, ...] = ()
