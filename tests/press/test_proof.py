"""Pages to look at are the pages that will print: same places, same picture."""

import pypdfium2
import pytest

from pincite.document.resolved import Document
from pincite.press.compose import press_pages
from pincite.press.proof import proof
from tests.press.samples import LETTER, REPORT


def picture(pdf: bytes, page: int) -> bytes:
    opened = pypdfium2.PdfDocument(pdf)
    drawn = bytes(opened[page - 1].render(scale=1.0).buffer)
    opened.close()
    return drawn


@pytest.mark.parametrize("document", [LETTER, REPORT], ids=["letter", "report"])
def test_a_proof_shows_what_is_printed(document: Document) -> None:
    printed, looked_at = press_pages(document), proof(document)
    assert looked_at.pages == printed.pages
    assert looked_at.places.keys() == printed.places.keys()
    for block, (page, top) in printed.places.items():
        assert looked_at.places[block][0] == page
        assert looked_at.places[block][1] == pytest.approx(top)
    for page in range(printed.pages, 0, -1):  # in any order
        assert picture(looked_at.page(page), 1) == picture(printed.pdf, page)
    assert looked_at.pdf == printed.pdf


def test_there_is_no_page_beyond_the_last() -> None:
    looked_at = proof(LETTER)
    for page in (0, looked_at.pages + 1):
        with pytest.raises(IndexError):
            looked_at.page(page)
