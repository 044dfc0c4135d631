"""Whole blocks marked as come or gone; notes numbered through; marks read as a list."""

from collections.abc import Iterator
from dataclasses import replace

from pincite.document import resolved as doc
from pincite.document.flat import composed, words_of
from pincite.document.redline import (
    COME,
    GONE,
    MOVED_AWAY,
    MOVED_HERE,
    RESTYLED,
    Difference,
    change_of,
)
from pincite.drafting.compare_inlines import with_change


def marked(block: doc.Block, change: str) -> list[doc.Block]:
    """A block all of which came or is gone; one that is gone has an id of its own kind."""
    place = f"old-{block.id}" if change in GONE else block.id
    match block:
        case doc.Paragraph() | doc.Heading():
            return [replace(block, id=place, inlines=_marked(block.inlines, change))]
        case doc.Quotation():
            return [replace(block, id=place, blocks=_all(block.blocks, change))]
        case doc.ListBlock():
            items = tuple(replace(i, blocks=_all(i.blocks, change)) for i in block.items)
            return [replace(block, id=place, items=items)]
        case doc.Table():
            return [_table(block, place, change)]
        case doc.PageBreak():
            return [] if change in GONE else [block]
        case doc.Signature() | doc.EntryList() | doc.Graphic():
            return list(_all(plain(block), change))


def plain(block: doc.Signature | doc.EntryList | doc.Graphic) -> doc.Blocks:
    """What the program composes as paragraphs, whose words can be marked."""
    paragraphs = [doc.Paragraph(block.id, (doc.Run(line),)) for line in composed(block) if line]
    return tuple(paragraphs)


def _all(blocks: doc.Blocks, change: str) -> doc.Blocks:
    return tuple(found for block in blocks for found in marked(block, change))


def _marked(inlines: doc.Inlines, change: str) -> doc.Inlines:
    return tuple(with_change(inline, change) for inline in inlines)


def _table(table: doc.Table, place: str, change: str) -> doc.Table:
    return replace(
        table,
        id=place,
        columns=tuple(replace(c, title=_marked(c.title, change)) for c in table.columns),
        rows=tuple(
            tuple(replace(cell, inlines=_marked(cell.inlines, change)) for cell in row)
            for row in table.rows
        ),
        caption=_marked(table.caption, change),
    )


# ------------------------------------------------------------------ notes numbered through


def renumbered(blocks: doc.Blocks) -> doc.Blocks:
    """The same blocks with their footnotes numbered from 1 in the order of reading."""
    return _Numbers().blocks(blocks)


class _Numbers:
    def __init__(self) -> None:
        self.last = 0

    def blocks(self, blocks: doc.Blocks) -> doc.Blocks:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: doc.Block) -> doc.Block:
        match block:
            case doc.Paragraph() | doc.Heading():
                return replace(block, inlines=self._inlines(block.inlines))
            case doc.Quotation():
                return replace(block, blocks=self.blocks(block.blocks))
            case doc.ListBlock():
                items = tuple(replace(i, blocks=self.blocks(i.blocks)) for i in block.items)
                return replace(block, items=items)
            case doc.Table():
                caption = self._inlines(block.caption)
                columns = tuple(replace(c, title=self._inlines(c.title)) for c in block.columns)
                rows = tuple(
                    tuple(replace(cell, inlines=self._inlines(cell.inlines)) for cell in row)
                    for row in block.rows
                )
                return replace(block, caption=caption, columns=columns, rows=rows)
        return block

    def _inlines(self, inlines: doc.Inlines) -> doc.Inlines:
        return tuple(self._inline(inline) for inline in inlines)

    def _inline(self, inline: doc.Inline) -> doc.Inline:
        if not isinstance(inline, doc.NoteMark):
            return inline
        self.last += 1
        return replace(inline, number=self.last)


# ------------------------------------------------------------------ the list of differences


def differences(blocks: doc.Blocks) -> Iterator[Difference]:
    """The marks of a redline as a list; words gone and words come in their place are one."""
    for place, inlines in _stretches(blocks):
        yield from _in(place, inlines)


def _in(place: str, inlines: doc.Inlines) -> Iterator[Difference]:
    old = new = ""
    kinds: set[str] = set()
    for inline in (*inlines, doc.Run("")):
        change = change_of(inline)
        if (not change or change == RESTYLED) and (old or new):
            yield _difference(place, kinds, old, new)
            old, new, kinds = "", "", set()
        words = words_of((inline,))
        if isinstance(inline, doc.NoteMark):
            words = f"[{words_of(inline.inlines)}]" if change else ""
            if not change:
                yield from _in(place, inline.inlines)
        if change:
            kinds.add(change)
        if change == RESTYLED:
            yield Difference("restyled", place, words, words)
            kinds.discard(RESTYLED)
        old += words if change in GONE else ""
        new += words if change in COME else ""


def _difference(place: str, kinds: set[str], old: str, new: str) -> Difference:
    if kinds & {MOVED_HERE, MOVED_AWAY}:
        return Difference("moved", place, old, new)
    kind = "replaced" if old and new else "deleted" if old else "inserted"
    return Difference(kind, place, old, new)


def _stretches(blocks: doc.Blocks) -> Iterator[tuple[str, doc.Inlines]]:
    for block in blocks:
        match block:
            case doc.Paragraph() | doc.Heading():
                yield block.id, block.inlines
            case doc.Quotation():
                yield from _stretches(block.blocks)
            case doc.ListBlock():
                for item in block.items:
                    yield from _stretches(item.blocks)
            case doc.Table():
                yield block.id, block.caption
                for inlines in (*(c.title for c in block.columns), *_cells(block)):
                    yield block.id, inlines


def _cells(table: doc.Table) -> Iterator[doc.Inlines]:
    for row in table.rows:
        for cell in row:
            yield cell.inlines
