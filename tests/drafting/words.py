"""Plain words of resolved inlines and blocks, for assertions."""

from collections.abc import Iterable

from pincite.document.resolved import (
    Block,
    Break,
    CiteRun,
    EntryList,
    Graphic,
    Heading,
    Inline,
    ListBlock,
    NoteMark,
    PageBreak,
    Paragraph,
    Quotation,
    Run,
    Signature,
    Table,
)

SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


def said(inlines: Iterable[Inline], notes: bool = True) -> str:
    """The words with plain spaces, notes in braces, line ends as bars."""
    found = ""
    for inline in inlines:
        match inline:
            case Run() | CiteRun():
                found += inline.text
            case NoteMark():
                found += f"{{{inline.number}: {said(inline.inlines)}}}" if notes else ""
            case Break():
                found += "|"
    return found.translate(SPACES)


def lines(blocks: Iterable[Block]) -> list[str]:
    """Each block's words, table rows and list items on their own lines."""
    return [line.translate(SPACES) for block in blocks for line in _lines(block)]


def _lines(block: Block) -> list[str]:
    match block:
        case Heading() | Paragraph():
            return [said(block.inlines)]
        case ListBlock():
            items = [(item.label, lines(item.blocks)) for item in block.items]
            return [line for label, (first, *more) in items for line in (f"{label} {first}", *more)]
        case Table():
            rows = [[cell.inlines for cell in row] for row in block.rows]
            rows.insert(0, [column.title for column in block.columns])
            return [" | ".join(map(said, row)) for row in rows]
        case Quotation():
            return lines(block.blocks)
        case Signature():
            return [block.closing, block.name, *block.capacity]
        case EntryList():
            return [block.title, *(f"{label} {words}" for label, words, _ in block.entries)]
        case Graphic():
            return [block.alternative]
        case PageBreak():
            return ["---"]


def cites(blocks: Iterable[Block]) -> list[CiteRun]:
    """Every cite of some blocks, notes and cells included, in order."""
    return [cite for block in blocks for cite in _cites_of(block)]


def _cites_of(block: Block) -> list[CiteRun]:
    match block:
        case Heading() | Paragraph():
            return _cites_in(block.inlines)
        case ListBlock():
            return [cite for item in block.items for cite in cites(item.blocks)]
        case Quotation():
            return cites(block.blocks)
        case Table():
            return [c for row in block.rows for cell in row for c in _cites_in(cell.inlines)]
    return []


def _cites_in(inlines: Iterable[Inline]) -> list[CiteRun]:
    found: list[CiteRun] = []
    for inline in inlines:
        if isinstance(inline, CiteRun):
            found.append(inline)
        elif isinstance(inline, NoteMark):
            found += _cites_in(inline.inlines)
    return found
