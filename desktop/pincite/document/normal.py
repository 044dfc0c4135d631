"""The normal form of a tree: one way to say each thing, so that printing and reading agree."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pincite.document.tree import (
    Binding,
    Block,
    Blocks,
    Citation,
    Directive,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    ListBlock,
    Note,
    PageBreak,
    Paragraph,
    Quotation,
    Table,
    Text,
    Tree,
)

_LINE_ENDS = re.compile("\r\n|[\t\n\r\x0b\x0c\x85\u2028\u2029]")
_LAST_START = 999_999_999  # CommonMark allows nine digits


def plain(words: str) -> str:
    """Words that fit on one line: line ends become spaces, control characters go."""
    words = _LINE_ENDS.sub(" ", words)
    return "".join(mark for mark in words if unicodedata.category(mark) not in ("Cc", "Cs"))


def normalise(tree: Tree) -> Tree:
    """The same document in normal form.

    Neighbouring words of one dress are one Text, nothing is empty, footnotes hold no footnotes,
    tables are rectangular. What :func:`pincite.document.textform.parse` returns is normal.
    """
    return Tree(_blocks(tree.blocks))


def inlines(given: Iterable[Inline], in_note: bool = False) -> Inlines:
    """Inlines in normal form."""
    merged: list[Inline] = []
    for inline in _flat(given, in_note):
        last = merged[-1] if merged else None
        if isinstance(inline, Text) and isinstance(last, Text) and _dress(inline) == _dress(last):
            merged[-1] = replace(last, text=last.text + inline.text)
        else:
            merged.append(inline)
    return tuple(merged)


def _flat(given: Iterable[Inline], in_note: bool) -> Iterator[Inline]:
    for inline in given:
        match inline:
            case Text():
                words = plain(inline.text)
                if words:
                    yield replace(inline, text=words)
            case Note():
                within = inlines(inline.inlines, in_note=True)
                if in_note:
                    yield from within
                elif within:
                    yield Note(within)
            case Citation():
                yield replace(
                    inline,
                    pinpoint=plain(inline.pinpoint).strip(),
                    prefix=plain(inline.prefix).strip(),
                )
            case Binding() | LineBreak():
                yield inline


def _dress(inline: Text) -> tuple[bool, bool]:
    return inline.strong, inline.emphasis


def _blocks(given: Blocks) -> Blocks:
    return tuple(block for block in map(_block, given) if block is not None)


def _block(block: Block) -> Block | None:
    match block:
        case Heading():
            words = inlines(block.inlines)
            return Heading(min(max(block.level, 1), 6), words) if words else None
        case Paragraph():
            words = inlines(block.inlines)
            return Paragraph(words, block.role) if words else None
        case ListBlock():
            items = tuple(_blocks(item) for item in block.items)
            start = min(max(block.start, 0), _LAST_START) if block.ordered else 1
            return ListBlock(items, block.ordered, start) if items else None
        case Table():
            return _table(block)
        case Quotation():
            within = _blocks(block.blocks)
            return Quotation(within) if within else None
        case Directive():
            return Directive(block.name, tuple(plain(word) for word in block.arguments))
        case PageBreak():
            return block


def _table(table: Table) -> Table | None:
    width = len(table.header)
    if not width:
        return None
    align = tuple(way if way in ("right", "center") else "left" for way in table.align[:width])
    return Table(
        header=tuple(inlines(cell) for cell in table.header),
        rows=tuple(
            tuple(inlines(cell) for cell in (*row, *((),) * width)[:width]) for row in table.rows
        ),
        align=align + ("left",) * (width - len(align)),
    )
