"""A draft as it was sent to Word: each line of the copy, and what of the tree says which words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pincite.document import resolved as doc
from pincite.document import tree
from pincite.document.word_copy import NOTE, Beyond, Line, WordCopy
from pincite.drafting.tracing import Traced

_CELL = re.compile(r"(.+)_r(\d+)c(\d+)")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of a line, ``start`` to ``end``, and the inlines of the tree that say them."""

    start: int
    end: int
    written: tree.Inlines

    @property
    def text(self) -> tree.Text | None:
        """Typed words, of which a part may go; None for what stands or goes whole."""
        only = self.written[0] if len(self.written) == 1 else None
        return only if isinstance(only, tree.Text) else None

    @property
    def name(self) -> str:
        """What is bound or cited here, as written: ``F1.value``, ``@Q12``; ``^`` for a note."""
        return " ".join(name for inline in self.written if (name := _name(inline)))


@dataclass(frozen=True, slots=True)
class Sent:
    """A line as sent. Without segments the program composed it, and no edit reaches the draft.

    ``place`` is the block's id, ``cell`` row and column in its table; ``note`` the mark in whose
    footnote the line stands.
    """

    line: Line
    text: str
    place: str = ""
    cell: tuple[int, int] | None = None
    segments: tuple[Segment, ...] = ()
    note: tree.Note | None = None

    def segment(self, offset: int) -> Segment | None:
        """The segment in which a character stands."""
        for segment in self.segments:
            if segment.start <= offset < segment.end:
                return segment
        return None

    @property
    def key(self) -> str:
        """The whole line as a token: cells never pair with paragraphs."""
        return ("\x1f" if self.line.cell is not None else "") + fold(self.text)


@dataclass(frozen=True, slots=True)
class Ground:
    """The lines as sent; ``notes`` those of each footnote by its number in the copy.

    ``beyond`` is what our own copy holds besides.
    """

    lines: tuple[Sent, ...]
    notes: Mapping[str, tuple[Sent, ...]]
    roles: Mapping[str, str]
    beyond: tuple[Beyond, ...] = ()


_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})


def fold(words: str) -> str:
    """Words with all spaces alike: no one edits the kind of a space."""
    return words.translate(_SPACES)


def text_of(line: Line) -> str:
    """The characters of a line, every change in."""
    return "".join(piece.text for piece in line.pieces)


def ground(given: tree.Tree, trace: Sequence[Traced], copy: WordCopy) -> Ground:
    """Read our own copy, made with places, against the tree and what it came to say."""
    said = {id(one.given): one for one in trace}
    written = dict(_written(given.blocks))
    lines: list[Sent] = []
    notes: dict[str, tuple[Sent, ...]] = {}
    for line in copy.lines:
        place, cell = _place(line.place)
        inlines = written.get((place, cell))
        one = _sent(line, place, cell, inlines, said, None)
        lines.append(one)
        for number, note in _notes(one):
            under = copy.notes.get(number, ())
            inner = note.inlines if note is not None else None
            notes[number] = tuple(_sent(each, place, cell, inner, said, note) for each in under)
    return Ground(tuple(lines), notes, dict(_roles(lines, given)), copy.beyond)


def _sent(
    line: Line,
    place: str,
    cell: tuple[int, int] | None,
    inlines: tree.Inlines | None,
    said: Mapping[int, Traced],
    note: tree.Note | None,
) -> Sent:
    text = text_of(line)
    traced = said.get(id(inlines)) if inlines is not None else None
    segments = _segments(text, traced) if traced is not None else ()
    return Sent(line, text, place, cell, segments, note)


def _segments(text: str, traced: Traced) -> tuple[Segment, ...]:
    """The steps of a trace, placed in the line's text behind its label."""
    words = [_shown(inline) for inline in traced.said]
    start = len(text) - len("".join(words))
    if start < 0 or text[start:] != "".join(words):
        return ()
    found = []
    bounds = [at for _, _, at in traced.steps] + [len(words)]
    for number, (first, after, at) in enumerate(traced.steps):
        end = start + len("".join(words[at : bounds[number + 1]]))
        found.append(Segment(start, end, tuple(traced.given[first:after])))
        start = end
    return tuple(found)


def _shown(inline: doc.Inline) -> str:
    """What the press writes for an inline."""
    match inline:
        case doc.Run():
            return "".join(c for c in inline.text if c in "\t\n" or ord(c) >= 32)
        case doc.CiteRun():
            return inline.text.replace(" ", "\u00a0")
        case doc.NoteMark():
            return NOTE
        case doc.Break():
            return "\n"


def _place(name: str) -> tuple[str, tuple[int, int] | None]:
    match = _CELL.fullmatch(name)
    if match is None:
        return name.replace("_", "."), None
    return match[1].replace("_", "."), (int(match[2]), int(match[3]))


def _notes(sent: Sent) -> Iterator[tuple[str, tree.Note | None]]:
    """Each footnote called in a line, and the note of the tree that it is (None: composed)."""
    offset = 0
    for piece in sent.line.pieces:
        if piece.note:
            segment = sent.segment(offset)
            only = segment.written[0] if segment and len(segment.written) == 1 else None
            yield piece.note, only if isinstance(only, tree.Note) else None
        offset += len(piece.text)


Cells = tuple[int, int] | None


def _written(
    blocks: tree.Blocks, within: str = ""
) -> Iterator[tuple[tuple[str, Cells], tree.Inlines]]:
    """Every stretch of inlines of a tree, by block id and cell."""
    for number, block in enumerate(blocks):
        place = f"{within}.{number}" if within else str(number)
        match block:
            case tree.Paragraph() | tree.Heading():
                yield (place, None), block.inlines
            case tree.Quotation():
                yield from _written(block.blocks, place)
            case tree.ListBlock():
                for at, item in enumerate(block.items):
                    yield from _written(item, f"{place}.{at}")
            case tree.Table():
                for row, cells in enumerate((block.header, *block.rows)):
                    for column, inlines in enumerate(cells):
                        yield (place, (row, column)), inlines
            case _:
                pass


def _roles(lines: Sequence[Sent], given: tree.Tree) -> Iterator[tuple[str, str]]:
    """Which paragraph style stands for which role."""
    for sent in lines:
        if sent.place.isdigit() and sent.segments and sent.cell is None:
            block = given.blocks[int(sent.place)]
            if isinstance(block, tree.Paragraph) and block.role:
                yield sent.line.style, block.role


def _name(inline: tree.Inline) -> str:
    match inline:
        case tree.Binding():
            field = f".{inline.field}" if inline.field else ""
            return f"{inline.handle}{field}" + (f":{inline.form}" if inline.form else "")
        case tree.Citation():
            return f"@{inline.handle}"
        case tree.Note():
            return "^"
    return ""
