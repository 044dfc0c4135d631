"""The press's front door: a resolved document in, a finished PDF out."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

from pincite.document import resolved as doc
from pincite.press.blocks import Setter
from pincite.press.contents import contents
from pincite.press.finish import Particulars, finish
from pincite.press.furniture import (
    Opening,
    draw_banner,
    draw_opening,
    draw_running,
    draw_watermark,
    opening,
)
from pincite.press.galley import Galley
from pincite.press.inlines import Links
from pincite.press.pages import Foot, Page, notes_height
from pincite.press.record import Record
from pincite.press.redline_rules import BAR_GAP, draw_bars
from pincite.press.settle import settle
from pincite.press.sheet import Sheet
from pincite.press.spans import HAIR, INK
from pincite.press.styles import style_of
from pincite.press.styles.base import Style

NOTE_RULE = 56.0
ONE_AT_A_TIME = Lock()  # reportlab's fonts keep state between documents


@contextmanager
def without_collector() -> Iterator[None]:
    """Hold the garbage collector: a document is many small values and no cycles worth a search."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(frozen=True, slots=True)
class Pressed:
    """A finished PDF, its number of pages, and where each block begins.

    ``places`` maps a block's id to its page (from 1) and the distance of its top from the page's
    upper edge in points.
    """

    pdf: bytes
    pages: int
    places: dict[str, tuple[int, float]]


def press_document(
    document: doc.Document,
    style: Style | None = None,
    *,
    exhibits_file: str | None = "exhibits.pdf",
    volumes: Mapping[str, str] | None = None,
) -> bytes:
    """The document as a tagged, finished PDF (PDF/A-2a and PDF/UA-1).

    Cites of exhibits open ``exhibits_file`` at its named destination; with None they go to the
    same name inside this file (a letter that becomes the front of a binder). ``volumes`` maps an
    exhibit's handle to its file where they stand in several. The style defaults to the one the
    document names, on the paper it names.

    Raises PressError ``missing_glyph`` or ``bad_paper``.
    """
    return press_pages(document, style, exhibits_file=exhibits_file, volumes=volumes).pdf


def press_pages(
    document: doc.Document,
    style: Style | None = None,
    *,
    exhibits_file: str | None = "exhibits.pdf",
    volumes: Mapping[str, str] | None = None,
) -> Pressed:
    """As :func:`press_document`, with page count and places for the preview."""
    style = style or style_of(document)
    with ONE_AT_A_TIME, without_collector():
        record = Record()
        links = Links(exhibits_file or "", document.lang, volumes or {})
        galley = Galley(style, document.lang, links, record.root)
        head = opening(document, style)
        titled = document.kind != "letter"
        if document.contents:
            contents(galley, document.blocks, record.root)
        Setter(galley, 2 if titled else 1, run_in=not titled).set(document.blocks, record.root)
        galley.flush()
        depth = head_depth(head, style)
        settled = settle(galley.boxes, style, depth, letter=not titled)
        pages, style = settled.pages, settled.style
        record.page_of = page_numbers(pages)
        sheet = Sheet(style.paper, record)
        _draw(sheet, document, style, head, pages)
        raw = sheet.finish()
        return Pressed(
            finish(raw, record, particulars(document)),
            len(pages),
            {
                block: (page + 1, style.paper[1] - top)
                for block, (page, top) in record.places.items()
            },
        )


def particulars(document: doc.Document) -> Particulars:
    """What the file says of itself."""
    return Particulars(
        title=document.title,
        lang=document.lang,
        date=document.date,
        author=document.author,
        subject=document.subject,
    )


def page_numbers(pages: list[Page]) -> dict[str, int]:
    """The page, from 1, on which each block begins."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for box, _ in page.boxes:
            for place in box.places():
                found.setdefault(place, number)
    return found


def head_depth(head: Opening, style: Style) -> float:
    """From the paper's upper edge to the first page's text."""
    return style.first + head.height if head.height else style.top - 10


def _draw(
    sheet: Sheet, document: doc.Document, style: Style, head: Opening, pages: list[Page]
) -> None:
    for number in range(1, len(pages) + 1):
        if number > 1:
            sheet.next_page()
        draw_page(sheet, document, style, head, pages, number)


def draw_page(
    sheet: Sheet,
    document: doc.Document,
    style: Style,
    head: Opening,
    pages: list[Page],
    number: int,
) -> None:
    """Draw one page, counted from 1, on the sheet's page that is open."""
    page = pages[number - 1]
    draw_watermark(sheet, document.watermark, style)
    top = style.paper[1] - style.top
    if number == 1:
        draw_opening(sheet, head, style, sheet.record.root)
        top = style.paper[1] - head_depth(head, style)
    else:
        draw_running(sheet, document, style, number, len(pages))
    for box, offset in page.boxes:
        for place in box.places():
            sheet.place(place, top - offset)
        box.draw(sheet, style.left, top - offset)
    _draw_notes(sheet, page, style)
    draw_bars(sheet, style.left - BAR_GAP)
    draw_banner(sheet, document, style, sheet.record.root, number)


def _draw_notes(sheet: Sheet, page: Page, style: Style) -> None:
    """The page's notes, standing on its foot; a rule all along says that one came from before."""
    if not page.notes:
        return
    foot = Foot(style.leading * 1.15, style.leading)
    top = style.foot + notes_height(page.notes, foot) - foot.lead
    left = style.left + style.side
    sheet.artifact()
    right = style.paper[0] - style.right if page.continued else left + NOTE_RULE
    sheet.rule(left, top + 5.5, right, 0.4, HAIR if page.continued else INK)
    for at, line in enumerate(page.notes):
        top -= line.gap if at else 0.0
        line.draw(sheet, style.left, top)
        top -= line.height
