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
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                found.append(said(block.inlines))
            case ListBlock():
                for item in block.items:
                    inner = lines(item.blocks)
                    found += [f"{item.label} {inner[0]}", *inner[1:]]
            case Table():
                found.append(" | ".join(said(column.title) for column in block.columns))
                found += [" | ".join(said(cell.inlines) for cell in row) for row in block.rows]
            case Quotation():
                found += lines(block.blocks)
            case Signature():
                found += [block.closing, block.name, *block.capacity]
            case EntryList():
                found += [block.title, *(f"{label} {words}" for label, words, _ in block.entries)]
            case Graphic():
                found.append(block.alternative)
            case PageBreak():
                found.append("---")
    return [line.translate(SPACES) for line in found]


def cites(blocks: Iterable[Block]) -> list[CiteRun]:
    """Every cite of some blocks, notes and cells included, in order."""
    found: list[CiteRun] = []

    def walk(inlines: Iterable[Inline]) -> None:
        for inline in inlines:
            if isinstance(inline, CiteRun):
                found.append(inline)
            elif isinstance(inline, NoteMark):
                walk(inline.inlines)

    for block in blocks:
        match block:
            case Heading() | Paragraph():
                walk(block.inlines)
            case ListBlock():
                for item in block.items:
                    found += cites(item.blocks)
            case Quotation():
                found += cites(block.blocks)
            case Table():
                for row in block.rows:
                    for cell in row:
                        walk(cell.inlines)
    return found
