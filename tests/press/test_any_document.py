"""Whatever tree a draft resolves to is printed: no word lost, no page without end, links alive."""

from hypothesis import given, settings

from pincite.document.resolved import Document
from pincite.press.compose import press_pages
from tests.press.reading import said_by, said_in
from tests.press.trees import documents


@settings(max_examples=30)
@given(documents())
def test_any_document_says_all_its_words_in_order(document: Document) -> None:
    pressed = press_pages(document)
    assert pressed.pages < 60
    # PDFium leaves out text that is nothing but space: letters are compared, and their order.
    assert said_by(pressed.pdf).replace(" ", "") == said_in(document).replace(" ", "")
