"""What a printed PDF says, read back in the order of its tags; and what a document says."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from pincite.document import resolved as doc

_BLOCKS = frozenset({"P", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "BlockQuote", "Note"})
_BLOCKS |= {"Table", "THead", "TBody", "TR", "TD", "TH", "Caption", "TOCI"}


def normal(text: str) -> str:
    """Text with composed letters, single spaces, and no hyphens.

    PDFium takes any hyphen at a line's end for one of division, and leaves it out.
    """
    text = unicodedata.normalize("NFC", text)
    text = re.sub("[-\u00ad\ufffe\u0002\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f]", "", text)
    return re.sub(r"\s+", " ", text).strip()


# ------------------------------------------------------------------ of a PDF


def said_by(pdf: bytes) -> str:
    """All tagged words of a PDF, in the order of its structure tree; artifacts are left out."""
    marked = _marked_words(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        words: list[str] = []
        _walk(opened.Root.StructTreeRoot.K, None, pages, marked, words)
    return normal("".join(words))


def _marked_words(pdf: bytes) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number]
        text_page = page.get_textpage()
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            mcid = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
            if mcid >= 0:
                key = (number, mcid)
                found[key] = found.get(key, "") + _object_text(item.raw, text_page)
        text_page.close()
        page.close()
    document.close()
    return found


def _object_text(item: Any, text_page: Any) -> str:
    length = pdfium.FPDFTextObj_GetText(item, text_page.raw, None, 0)
    buffer = ctypes.create_string_buffer(length)
    unsigned = ctypes.POINTER(ctypes.c_ushort)
    pdfium.FPDFTextObj_GetText(item, text_page.raw, ctypes.cast(buffer, unsigned), length)
    return buffer.raw.decode("utf-16-le").rstrip("\x00")


def _walk(kid: Any, page: int | None, pages: Any, marked: Any, words: list[str]) -> None:
    if isinstance(kid, (int, float)) or not isinstance(kid, (pikepdf.Array, pikepdf.Dictionary)):
        words.append(marked.get((page, int(kid)), ""))
    elif isinstance(kid, pikepdf.Array):
        for inner in kid:
            _walk(inner, page, pages, marked, words)
    elif kid.get("/Type") == pikepdf.Name.MCR:
        words.append(marked.get((pages[kid.Pg.objgen], int(kid.MCID)), ""))
    elif kid.get("/Type") != pikepdf.Name.OBJR and pikepdf.Name.Figure != kid.S:
        home = pages[kid.Pg.objgen] if "/Pg" in kid else page
        space = " " if str(kid.S)[1:] in _BLOCKS else ""
        words.append(space)
        if "/K" in kid:
            _walk(kid.K, home, pages, marked, words)
        words.append(space)


# ------------------------------------------------------------------ of a document


def said_in(document: doc.Document) -> str:
    """All words of a document in reading order, as :func:`said_by` finds them."""
    return normal(" ".join(_opening(document)) + " " + "".join(_blocks(document.blocks)))


def _opening(document: doc.Document) -> Iterator[str]:
    yield document.banner
    if document.kind == "letter":
        head = document.letterhead
        yield from (head.name, head.line, *head.contact)
        yield from (f"{label} {value}" for label, value in head.references)
        return
    yield from (document.marking, document.title, document.subject)
    for label, value in document.facts:
        yield from (label, value)


def _blocks(blocks: doc.Blocks) -> Iterator[str]:
    for block in blocks:
        yield " "
        yield from _block(block)
        yield " "


def _block(block: doc.Block) -> Iterator[str]:
    match block:
        case doc.Heading():
            yield f"{block.number} " if block.number else ""
            yield from _inlines(block.inlines)
        case doc.Paragraph():
            yield from _inlines(block.inlines) if block.role != "comment" else ()
        case doc.ListBlock():
            for item in block.items:
                yield f" {item.label} "
                yield from _blocks(item.blocks)
        case doc.Quotation():
            yield from _blocks(block.blocks)
        case doc.Table():
            yield from _table(block)
        case doc.Signature():
            yield " ".join((block.closing, block.name, *block.capacity))
        case doc.EntryList():
            yield block.title
            for label, words, _ in block.entries:
                yield f" {label} {words}"


def _table(block: doc.Table) -> Iterator[str]:
    yield from _inlines(block.caption)
    titles = [column.title for column in block.columns]
    for row in (titles, *([cell.inlines for cell in row] for row in block.rows)):
        for inlines in row:
            yield " "
            yield from _inlines(inlines)


def _inlines(inlines: doc.Inlines) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case doc.Run() | doc.CiteRun():
                yield inline.text
            case doc.Break():
                yield " "
            case doc.NoteMark():
                yield f"{inline.number} {inline.number} "
                yield from _inlines(inline.inlines)
                yield " "
