"""A resolved document as plain lines: what is said, block by block, without its dress."""

from collections.abc import Iterator

from pincite.document import resolved as doc


def words_of(inlines: doc.Inlines) -> str:
    """The words of inlines; a forced line end is a line feed, a footnote's words are left out."""
    found = []
    for inline in inlines:
        match inline:
            case doc.Run() | doc.CiteRun():
                found.append(inline.text)
            case doc.Break():
                found.append("\n")
            case doc.NoteMark():
                pass
    return "".join(found)


def notes_in(inlines: doc.Inlines) -> Iterator[doc.NoteMark]:
    """The footnotes called in inlines."""
    for inline in inlines:
        if isinstance(inline, doc.NoteMark):
            yield inline


def lines(blocks: doc.Blocks) -> Iterator[tuple[str, str]]:
    """Each stretch of text as (block id, words), in reading order; footnotes after their block."""
    for block in blocks:
        match block:
            case doc.Heading():
                number = f"{block.number} " if block.number else ""
                yield from _said(block.id, block.inlines, number)
            case doc.Paragraph():
                yield from _said(block.id, block.inlines)
            case doc.ListBlock():
                for item in block.items:
                    yield from _item(item)
            case doc.Quotation():
                yield from lines(block.blocks)
            case doc.Table():
                yield from _table(block)
            case _:
                for words in composed(block):
                    yield from _plain(block.id, words)


def composed(block: doc.Block) -> tuple[str, ...]:
    """The lines of what the program composes whole: a signature, a small list, a drawing."""
    match block:
        case doc.Signature():
            return (block.closing, block.name, *block.capacity)
        case doc.EntryList():
            entries = (f"{label} {words}".strip() for label, words, _ in block.entries)
            return (block.title, *entries)
        case doc.Graphic():
            return (block.alternative,)
    return ()


def _said(place: str, inlines: doc.Inlines, before: str = "") -> Iterator[tuple[str, str]]:
    yield from _plain(place, before + words_of(inlines))
    for note in notes_in(inlines):
        yield from _plain(place, f"{note.number} {words_of(note.inlines)}")


def _item(item: doc.ListItem) -> Iterator[tuple[str, str]]:
    label = item.label
    for place, words in lines(item.blocks):
        yield place, f"{label} {words}".strip()
        label = ""


def _table(table: doc.Table) -> Iterator[tuple[str, str]]:
    yield from _said(table.id, table.caption)
    heads = tuple(column.title for column in table.columns)
    for row in (heads, *(tuple(cell.inlines for cell in row) for row in table.rows)):
        yield from _plain(table.id, "\t".join(words_of(inlines) for inlines in row))
        for inlines in row:
            for note in notes_in(inlines):
                yield from _plain(table.id, f"{note.number} {words_of(note.inlines)}")


def _plain(place: str, words: str) -> Iterator[tuple[str, str]]:
    if words.strip():
        yield place, words


def sayings(document: doc.Document) -> dict[str, str]:
    """What each binding says in the document, by the binding as written (``F1``, ``E4.date``).

    Where one binding is said in several forms the first counts.
    """
    found: dict[str, str] = {}
    for inlines in _every(document.blocks):
        said: dict[str, str] = {}
        for inline in inlines:
            if isinstance(inline, doc.Run) and inline.source:
                said.setdefault(inline.source, inline.text)
        for source, words in said.items():
            found.setdefault(source, words)
    return found


def _every(blocks: doc.Blocks) -> Iterator[doc.Inlines]:
    """All inlines of blocks, those of footnotes too."""
    for inlines in _outer(blocks):
        yield inlines
        for note in notes_in(inlines):
            yield note.inlines


def _outer(blocks: doc.Blocks) -> Iterator[doc.Inlines]:
    for block in blocks:
        match block:
            case doc.Heading() | doc.Paragraph():
                yield block.inlines
            case doc.ListBlock():
                for item in block.items:
                    yield from _outer(item.blocks)
            case doc.Quotation():
                yield from _outer(block.blocks)
            case doc.Table():
                yield block.caption
                yield from (column.title for column in block.columns)
                yield from (cell.inlines for row in block.rows for cell in row)
            case _:
                pass
