"""Two states of a document compared: one document with both, and the list of differences."""

from collections.abc import Sequence
from dataclasses import replace

from pincite.document import resolved as doc
from pincite.document.flat import lines
from pincite.document.redline import (
    DELETED,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE,
    Difference,
    Redline,
)
from pincite.drafting.compare_inlines import merged
from pincite.drafting.compare_marks import differences, marked, plain, renumbered
from pincite.drafting.differ import Pair, likeness, paired

MOVED = 0.9  # from here on a block that left and one that came are one that moved
SHORTEST_MOVE = 24  # characters; what is shorter came and went by chance


def redline(old: doc.Document, new: doc.Document) -> Redline:
    """The new document with the words of the old one in it, all marked.

    Footnotes are numbered through anew, those that are gone too, as Word numbers them. A bound
    value, a citation and a footnote are compared as what they say.
    """
    blocks = renumbered(_blocks(old.blocks, new.blocks))
    document = replace(new, blocks=blocks)
    return Redline(document, tuple(differences(blocks)), tuple(_around(old, new)))


def compare(old: doc.Document, new: doc.Document) -> tuple[Difference, ...]:
    """The differences of two documents, in the order of reading, the frame's first."""
    found = redline(old, new)
    frame = (Difference("replaced", what, then, now) for what, then, now in found.around)
    return (*frame, *found.differences)


def _around(old: doc.Document, new: doc.Document) -> list[tuple[str, str, str]]:
    found = []
    for what in ("title", "date", "letterhead", "running", "marking", "facts", "style", "paper"):
        then, now = getattr(old, what), getattr(new, what)
        if then != now:
            found.append((what, _said(then), _said(now)))
    return found


def _said(value: object) -> str:
    if isinstance(value, doc.Letterhead):
        pairs = [" ".join(pair) for pair in value.references]
        return ", ".join(part for part in (value.name, value.line, *value.contact, *pairs) if part)
    if isinstance(value, tuple):
        return ", ".join(_said(part) for part in value)
    return str(value)


# ------------------------------------------------------------------ blocks


def _blocks(old: doc.Blocks, new: doc.Blocks) -> doc.Blocks:
    before, after = [_words(block) for block in old], [_words(block) for block in new]
    pairs = paired(before, after)
    moves = _moves(pairs, before, after)
    found: list[doc.Block] = []
    for i, j in pairs:
        if i is not None and j is not None:
            found += _block(old[i], new[j])
        elif i is not None:
            found += marked(old[i], MOVED_AWAY if i in moves else DELETED)
        elif j is not None:
            found += marked(new[j], MOVED_HERE if j in moves.values() else INSERTED)
    return tuple(found)


def _words(block: doc.Block) -> str:
    if isinstance(block, doc.PageBreak):
        return "\f"
    head = f"{type(block).__name__}\t" if isinstance(block, doc.Heading) else ""
    return head + "\n".join(words for _, words in lines((block,)))


def _moves(pairs: Sequence[Pair], before: list[str], after: list[str]) -> dict[int, int]:
    """Blocks that left one place and came at another: old index to new."""
    gone = [i for i, j in pairs if i is not None and j is None]
    come = [j for i, j in pairs if i is None and j is not None]
    found: dict[int, int] = {}
    for i in gone:
        if len(before[i]) < SHORTEST_MOVE:
            continue
        best = max(
            (j for j in come if j not in found.values()),
            key=lambda j: likeness(before[i], after[j]),
            default=None,
        )
        if best is not None and likeness(before[i], after[best]) >= MOVED:
            found[i] = best
    return found


def _block(old: doc.Block, new: doc.Block) -> list[doc.Block]:
    match old, new:
        case doc.Paragraph(), doc.Paragraph():
            return [replace(new, inlines=merged(old.inlines, new.inlines))]
        case doc.Heading(), doc.Heading():
            return [replace(new, inlines=merged(old.inlines, new.inlines))]
        case doc.Quotation(), doc.Quotation():
            return [replace(new, blocks=_blocks(old.blocks, new.blocks))]
        case doc.ListBlock(), doc.ListBlock():
            return [replace(new, items=_items(old.items, new.items))]
        case doc.Table(), doc.Table() if len(old.columns) == len(new.columns):
            return [_table(old, new)]
    if _words(old) == _words(new) and type(old) is type(new):
        return [new]
    if isinstance(old, _COMPOSED) and type(old) is type(new):
        return list(_blocks(plain(old), plain(new)))
    return [*marked(old, DELETED), *marked(new, INSERTED)]


_COMPOSED = (doc.Signature, doc.EntryList, doc.Graphic)


def _items(
    old: tuple[doc.ListItem, ...], new: tuple[doc.ListItem, ...]
) -> tuple[doc.ListItem, ...]:
    before = ["\n".join(words for _, words in lines(item.blocks)) for item in old]
    after = ["\n".join(words for _, words in lines(item.blocks)) for item in new]
    found = []
    for i, j in paired(before, after):
        if i is not None and j is not None:
            found.append(replace(new[j], blocks=_blocks(old[i].blocks, new[j].blocks)))
        elif i is not None:
            found.append(_marked_item(old[i], DELETED))
        elif j is not None:
            found.append(_marked_item(new[j], INSERTED))
    return tuple(found)


def _marked_item(item: doc.ListItem, change: str) -> doc.ListItem:
    return replace(item, blocks=tuple(b for block in item.blocks for b in marked(block, change)))


def _table(old: doc.Table, new: doc.Table) -> doc.Table:
    columns = tuple(
        replace(now, title=merged(then.title, now.title))
        for then, now in zip(old.columns, new.columns, strict=True)
    )
    before = ["\t".join(_cell_words(cell) for cell in row) for row in old.rows]
    after = ["\t".join(_cell_words(cell) for cell in row) for row in new.rows]
    rows = []
    for i, j in paired(before, after):
        if i is not None and j is not None:
            rows.append(_row(old.rows[i], new.rows[j]))
        elif i is not None:
            rows.append(_row(old.rows[i], tuple(replace(c, inlines=()) for c in old.rows[i])))
        elif j is not None:
            rows.append(_row(tuple(replace(c, inlines=()) for c in new.rows[j]), new.rows[j]))
    caption = merged(old.caption, new.caption)
    return replace(new, columns=columns, rows=tuple(rows), caption=caption)


def _row(old: tuple[doc.Cell, ...], new: tuple[doc.Cell, ...]) -> tuple[doc.Cell, ...]:
    return tuple(
        replace(now, inlines=merged(then.inlines, now.inlines))
        for then, now in zip(old, new, strict=True)
    )


def _cell_words(cell: doc.Cell) -> str:
    return "".join(words for _, words in lines((doc.Paragraph("", cell.inlines),)))
