"""Pages to look at while a document is written: all of them set, one of them drawn when it is seen.

A page drawn here is not the finished file: it has no tags, links or bookmarks. What it shows is
the same to the hair, for both come from the same boxes.
"""

from dataclasses import dataclass, field

from pincite.document import resolved as doc
from pincite.press.blocks import Setter
from pincite.press.compose import (
    ONE_AT_A_TIME,
    draw_page,
    head_depth,
    page_numbers,
    press_pages,
    without_collector,
)
from pincite.press.contents import contents
from pincite.press.furniture import Opening, opening
from pincite.press.galley import Galley
from pincite.press.inlines import Links
from pincite.press.pages import Page
from pincite.press.record import Record
from pincite.press.settle import settle
from pincite.press.sheet import Sheet
from pincite.press.styles import style_of
from pincite.press.styles.base import Style

EXHIBITS = "exhibits.pdf"


@dataclass(eq=False)
class Proof:
    """A document set into pages, with what a finished one tells of itself.

    ``places`` maps a block's id to its page (from 1) and the distance of its top from the page's
    upper edge in points.
    """

    document: doc.Document
    style: Style
    head: Opening
    record: Record
    set_pages: list[Page]
    places: dict[str, tuple[int, float]]
    _drawn: dict[int, bytes] = field(default_factory=dict)
    _finished: bytes = b""

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.set_pages)

    @property
    def pdf(self) -> bytes:
        """The finished PDF, pressed when it is asked for. Raises PressError."""
        if not self._finished:
            self._finished = press_pages(self.document, self.style).pdf
        return self._finished

    def page(self, number: int) -> bytes:
        """A PDF of one page, counted from 1. Raises IndexError where there is none."""
        if number not in self._drawn:
            if not 1 <= number <= self.pages:
                raise IndexError(number)
            with ONE_AT_A_TIME, without_collector():
                record = Record(self.record.root, page_of=self.record.page_of)
                sheet = Sheet(self.style.paper, record)
                draw_page(sheet, self.document, self.style, self.head, self.set_pages, number)
                self._drawn[number] = sheet.finish()
        return self._drawn[number]


def proof(document: doc.Document) -> Proof:
    """Set a document in its own style. Raises PressError ``missing_glyph`` or ``bad_paper``."""
    style = style_of(document)
    with ONE_AT_A_TIME, without_collector():
        record = Record()
        galley = Galley(style, document.lang, Links(EXHIBITS, document.lang), record.root)
        head = opening(document, style)
        if document.contents:
            contents(galley, document.blocks, record.root)
        letter = document.kind == "letter"
        Setter(galley, 1 if letter else 2, run_in=letter).set(document.blocks, record.root)
        galley.flush()
        depth = head_depth(head, style)
        settled = settle(galley.boxes, style, depth, letter=letter)
        pages, style = settled.pages, settled.style
        record.page_of = page_numbers(pages)
    return Proof(document, style, head, record, pages, _places(pages, depth, style.top))


def _places(pages: list[Page], first: float, top: float) -> dict[str, tuple[int, float]]:
    """Where each block begins: its page, and points from the page's upper edge."""
    found: dict[str, tuple[int, float]] = {}
    for number, page in enumerate(pages, start=1):
        above = first if number == 1 else top
        for box, offset in page.boxes:
            for place in box.places():
                if place:
                    found.setdefault(place, (number, above + offset))
    return found
