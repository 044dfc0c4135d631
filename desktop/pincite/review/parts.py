"""A resolved document as stretches of plain text that still know what stands in them.

A part is a paragraph, a heading, a list item's paragraph, a table's cell or a footnote. Positions
count characters of its text; ``offset`` is where it begins in its block's plain text (cells of a
table are joined by tabs, rows by line ends).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from pincite.document import resolved as doc
from pincite.review.quoted import Quoted, quoted_in
from pincite.text.prose import flat, sentence_at, sentence_bounds

_NUMBERED = re.compile(r"\W{0,2}(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)]|°\)?) |[–—•] ?(?=\w)")


@dataclass(frozen=True, slots=True)
class Piece:
    """An inline and where it stands."""

    start: int
    end: int
    inline: doc.Run | doc.CiteRun


@dataclass(frozen=True)
class Part:
    """Plain text with its pieces. ``kind``: text, heading, item, cell, quotation, note, entry.

    ``role`` is a letter's part (see ``tree.ROLES``), or ``front``, ``end``, or empty for the
    body; ``composed`` when a directive wrote it; ``headings`` those above, outermost first;
    ``lead`` the paragraph that introduces the list it stands in; ``marks`` its footnotes.
    """

    place: str
    text: str
    pieces: tuple[Piece, ...]
    kind: str = "text"
    role: str = ""
    lang: str = "en"
    offset: int = 0
    note: int = 0
    composed: bool = False
    headings: tuple[str, ...] = ()
    lead: "Part | None" = None
    marks: tuple[tuple[int, "Part"], ...] = field(default=())

    @cached_property
    def flat(self) -> str:
        """The text with plain spaces, apostrophes and hyphens; positions are the same."""
        return flat(self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Start and end of each sentence."""
        return sentence_bounds(self.flat)

    def sentence(self, position: int) -> tuple[int, int]:
        """The sentence that holds a position."""
        return sentence_at(self.sentences, position)

    def sentence_text(self, position: int) -> str:
        """The flat words of the sentence that holds a position."""
        start, end = self.sentence(position)
        return self.flat[start:end]

    @cached_property
    def quotes(self) -> list[Quoted]:
        """What stands between quotation marks."""
        return quoted_in(self.text)

    def quoted(self, start: int, end: int) -> bool:
        """Whether a stretch stands inside quotation marks, or the whole part is a quotation."""
        if self.kind == "quotation":
            return True
        return any(one.outer_start <= start and end <= one.outer_end for one in self.quotes)

    def typed(self, start: int, end: int) -> bool:
        """Whether every word from start to end was typed by hand."""
        if self.composed:
            return False
        return not any(
            piece.start < end and start < piece.end
            for piece in self.pieces
            if isinstance(piece.inline, doc.CiteRun) or piece.inline.source
        )

    def within(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces that touch a stretch, those of its footnotes last."""
        for piece in self.pieces:
            if piece.start < end and start < piece.end:
                yield piece
        for position, note in self.marks:
            if start <= position <= end:
                yield from note.pieces

    def cites(self, start: int, end: int) -> list[doc.CiteRun]:
        """The citations in a stretch and in its footnotes."""
        return [p.inline for p in self.within(start, end) if isinstance(p.inline, doc.CiteRun)]

    def bound(self, start: int, end: int) -> list[doc.Run]:
        """The bound words in a stretch and in its footnotes."""
        found = (p.inline for p in self.within(start, end) if isinstance(p.inline, doc.Run))
        return [run for run in found if run.source]

    def handles(self, start: int, end: int) -> list[str]:
        """Handles of what is bound or cited in a stretch, each once, in order."""
        found: dict[str, None] = {}
        for piece in self.within(start, end):
            inline = piece.inline
            name = inline.handle if isinstance(inline, doc.CiteRun) else inline.source
            if name:
                found[handle_of(name)] = None
        return list(found)

    def sentence_handles(self, position: int) -> list[str]:
        """Handles of what is bound or cited in the sentence that holds a position."""
        return self.handles(*self.sentence(position))


def handle_of(source: str) -> str:
    """The handle of a binding as written: ``E4.date`` -> ``E4``, ``F1.2:bare`` -> ``F1.2``."""
    words = source.partition(":")[0].split(".")
    if len(words) > 1 and words[1].isdigit():
        return ".".join(words[:2])
    return words[0]


def field_of(source: str) -> str:
    """The field of a binding as written: ``E4.date:in`` -> ``date``."""
    words = source.partition(":")[0]
    return words[len(handle_of(source)) :].strip(".")


def form_of(source: str) -> str:
    """The form of a binding as written: ``F1.value:bare`` -> ``bare``."""
    return source.partition(":")[2]


def parts_of(document: doc.Document, composed: frozenset[str]) -> list[Part]:
    """Every part of a document in reading order, each footnote after the part that bears it.

    ``composed`` holds the ids of blocks that directives wrote.
    """
    found: list[Part] = []
    headings: list[tuple[int, str]] = []
    opened: Part | None = None  # the paragraph whose colon opens a list typed as paragraphs
    for each, level in _blocks(document.blocks, document.lang, None):
        numbered = each.lead is None and _NUMBERED.match(each.flat)
        part = replace(each, lead=opened) if numbered else each
        opens = part.flat.rstrip().endswith(":")
        if (part.kind == "text" and not numbered) or (opens and part.kind in ("text", "item")):
            opened = part if opens else None
        if level:
            headings = [one for one in headings if one[0] < level]
        above = tuple(words for _, words in headings)
        if level:
            headings.append((level, part.text))
        own = any(part.place == id_ or part.place.startswith(id_ + ".") for id_ in composed)
        whole = replace(
            part,
            headings=above,
            composed=own,
            marks=tuple(
                (at, replace(note, headings=above, composed=own or note.composed))
                for at, note in part.marks
            ),
        )
        found += [whole, *(note for _, note in whole.marks)]
    return found


Found = Iterator[tuple[Part, int]]


def _blocks(blocks: doc.Blocks, lang: str, lead: Part | None, kind: str = "text") -> Found:
    last = lead
    for block in blocks:
        match block:
            case doc.Heading():
                yield _part(block.id, block.inlines, lang, "heading"), block.level
            case doc.Paragraph():
                part = _part(block.id, block.inlines, block.lang or lang, kind)
                last = replace(part, role=block.role, lead=lead)
                yield last, 0
            case doc.ListBlock():
                for item in block.items:
                    yield from _blocks(item.blocks, lang, last, "item")
            case doc.Quotation():
                yield from _blocks(block.blocks, block.lang or lang, last, "quotation")
            case doc.Table():
                yield from _table(block, lang, last)
            case doc.EntryList() | doc.Signature():
                for text in _ending(block):
                    yield Part(block.id, text, (), "entry", "end", lang), 0


def _ending(block: doc.EntryList | doc.Signature) -> tuple[str, ...]:
    if isinstance(block, doc.Signature):
        return ("\n".join((block.closing, block.name, *block.capacity)),)
    return (block.title, *(f"{label} {words}" for label, words, _ in block.entries))


def _table(table: doc.Table, lang: str, lead: Part | None) -> Found:
    offset = 0
    rows = [tuple(column.title for column in table.columns)]
    rows += [tuple(cell.inlines for cell in row) for row in table.rows]
    for row in rows:
        for inlines in row:
            part = _part(table.id, inlines, lang, "cell")
            yield replace(part, offset=offset, lead=lead), 0
            offset += len(part.text) + 1


def _part(place: str, inlines: doc.Inlines, lang: str, kind: str, note: int = 0) -> Part:
    text = ""
    pieces: list[Piece] = []
    marks: list[tuple[int, Part]] = []
    for inline in inlines:
        match inline:
            case doc.Break():
                text += "\n"
            case doc.NoteMark():
                within = _part(place, inline.inlines, lang, "note", inline.number)
                marks.append((len(text), replace(within, composed=_original(pieces, within))))
            case doc.Run() | doc.CiteRun():
                pieces.append(Piece(len(text), len(text) + len(inline.text), inline))
                text += inline.text
    return Part(
        place, text, tuple(pieces), kind, lang=lang, note=note, marks=tuple(marks)
    )  # fmt: skip


def _original(before: list[Piece], note: Part) -> bool:
    """Whether a note holds the original of the bound translation that it follows."""
    last = before[-1].inline if before else None
    first = note.pieces[0].inline if note.pieces else None
    if not isinstance(last, doc.Run) or not isinstance(first, doc.Run):
        return False
    return last.source.startswith("Q") and bool(first.lang)
