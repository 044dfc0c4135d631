"""PDF with text, through PDFium: text per page, paragraphs rebuilt from lines.

PDFium is not thread-safe: this runs in a worker process, one file at a time.
"""

import re
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from pincite.intake.clues import letter_date, sensible_title, source_type
from pincite.intake.dateline import published_in
from pincite.intake.mail_head import mail_head
from pincite.intake.readers.pdf_layout import (
    body_size,
    join_pages,
    page_drafts,
    printed_from,
    without_running_lines,
)
from pincite.intake.readers.pdf_lines import Garbled, Line, is_scan, page_lines
from pincite.intake.reading import Reading, ReadOptions, TextBlock
from pincite.intake.shape import Draft, clean, number
from pincite.intake.sniff import PDF
from pincite.text.errors import ReadError

VERSION = "1"
_MAX_PAGES = 20_000
_INFO = (
    "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate",
)  # fmt: skip
_TOOL_TITLE = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|sans titre.*|document\d*"
    r"|.*\.(?:docx?|pdf|rtf|odt|indd|qxd|tmp|xlsx?|pptx?|html?)|print|layout \d+)$",
    re.IGNORECASE,
)


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Blocks with page numbers; what the PDF says of title, author and date as metadata.

    Raises ``ReadError`` encrypted, wrong_password, broken, too_many_pages.
    """
    document = open_document(data, options.password)
    try:
        scans, garbled = set[int](), set[int]()
        pages = [_page_lines(document, place, scans, garbled) for place in range(len(document))]
        labels = _labels(document)
        info = document.get_metadata_dict()
    finally:
        document.close()
    kept, removed = without_running_lines(pages)
    body = body_size(kept)
    drafts = join_pages(
        [page_drafts(lines, place + 1, labels[place], body) for place, lines in enumerate(kept)]
    )
    stated = _sensible_info(_stated(info, "Title"))
    _mark_title(drafts, stated, kept, body)
    notes = _notes(pages, removed, scans, garbled)
    return _reading(name, pages, number(drafts), info, stated, notes)


def _reading(
    name: str,
    pages: list[list[Line]],
    blocks: tuple[TextBlock, ...],
    info: dict[str, str],
    stated: str,
    notes: list[str],
) -> Reading:
    printed = next((block.text for block in blocks if block.role == "title"), "")
    first = sensible_title(blocks[0].text) if blocks else ""
    opening = [block.text for block in blocks[:8]]
    head = mail_head(opening)
    if head is not None:
        stated = head.subject
        blocks = _with_headers(blocks, head.blocks)
    url = printed_from(pages)
    facts = [("saved_from", url)] if url else []
    return Reading(
        media_type=PDF,
        title=stated or printed or first or PurePath(name).stem,
        blocks=blocks,
        reader="pdf",
        reader_version=f"{VERSION} (PDFium {_pdfium_version()})",
        author=head.author if head else _stated(info, "Author"),
        published=head.published if head else published_in(opening) or letter_date(opening),
        url=url,
        pages=len(pages),
        notes=tuple(notes),
        metadata=(*facts, *((key, _stated(info, key)) for key in _INFO if _stated(info, key))),
        source_type="email" if head else source_type(blocks, "document"),
    )


def _with_headers(blocks: tuple[TextBlock, ...], count: int) -> tuple[TextBlock, ...]:
    """The first blocks as the head of a message: they bear no number, and the rest move up."""
    taken = sum(block.paragraph is not None for block in blocks[:count])
    head = [replace(block, role="headers", paragraph=None) for block in blocks[:count]]
    rest = [
        replace(block, paragraph=block.paragraph - taken) if block.paragraph else block
        for block in blocks[count:]
    ]
    return (*head, *rest)


def open_document(data: bytes, password: str) -> Any:
    """The open document. Raises ``ReadError`` encrypted, wrong_password, broken, too_many_pages."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise ReadError("wrong_password" if password else "encrypted") from error
        raise ReadError("broken") from error
    pages = len(document)
    if pages == 0 or pages > _MAX_PAGES:
        document.close()
        raise ReadError("broken") if pages == 0 else ReadError("too_many_pages", pages=pages)
    return document


def _page_lines(document: Any, place: int, scans: set[int], garbled: set[int]) -> list[Line]:
    """Lines of one page, none where PDFium cannot load it or its letters are not to be known.

    A page that is a picture with a stamp on it is added to ``scans``, one whose letters are not
    to be known to ``garbled``, both counted from 1.
    """
    import pypdfium2

    try:
        page = document[place]
    except pypdfium2.PdfiumError:
        return []
    try:
        lines = page_lines(page)
        if lines and is_scan(page, lines):
            scans.add(place + 1)
        return lines
    except Garbled:
        garbled.add(place + 1)
        return []
    except pypdfium2.PdfiumError:
        return []
    finally:
        page.close()


def _labels(document: Any) -> list[str]:
    """Page labels where they differ from the count ("iv"), else ""."""
    labels = []
    for place in range(len(document)):
        label = clean(document.get_page_label(place) or "", keep_breaks=False)
        labels.append("" if label == str(place + 1) else label)
    return labels


def _notes(pages: list[list[Line]], removed: int, scans: set[int], garbled: set[int]) -> list[str]:
    codes = [f"garbled_pages:{','.join(map(str, sorted(garbled)))}"] if garbled else []
    empty = [str(place) for place, lines in enumerate(pages, start=1) if not lines]
    if len(empty) == len(pages):
        return ["no_text", *codes]
    notes = [f"no_text_pages:{','.join(empty)}"] if empty else []
    notes += [f"scanned_pages:{','.join(map(str, sorted(scans)))}"] if scans else []
    notes += codes
    return [*notes, f"running_lines_removed:{removed}"] if removed else notes


def _stated(info: dict[str, str], key: str) -> str:
    """A value of the PDF's own description; what writing tools put for "none" is none."""
    value = clean(info.get(key, ""), keep_breaks=False)
    return "" if value.casefold().strip("()") in {"anonymous", "unspecified", "untitled"} else value


def _sensible_info(title: str) -> str:
    return "" if len(title) < 4 or _TOOL_TITLE.match(title) else title


def _mark_title(drafts: list[Draft], stated: str, pages: list[list[Line]], body: float) -> None:
    """The title as printed: the words of the stated one, else the largest heading of page 1."""
    first = [draft for draft in drafts if draft.page == 1][:6]
    for draft in first:
        if stated and draft.text.casefold() == stated.casefold():
            draft.role = "title"
            return
    sizes = {line.text: line.size for line in pages[0]} if pages else {}
    heads = [draft for draft in first if draft.role == "heading"]
    if heads and body:
        best = max(heads, key=lambda draft: _size_of(draft, sizes))
        best.role = "title"


def _size_of(draft: Draft, sizes: dict[str, float]) -> float:
    return max((size for text, size in sizes.items() if text and text in draft.text), default=0.0)


def _pdfium_version() -> str:
    from pypdfium2 import PYPDFIUM_INFO

    return str(PYPDFIUM_INFO)
