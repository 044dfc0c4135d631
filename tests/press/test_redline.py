"""A redline in print: marked by rules, bars and the structure, not by colour alone."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from pincite.document import resolved as doc
from pincite.document.redline import Redline
from pincite.drafting.compare import redline
from pincite.press.redline import press_redline, with_legend
from tests.press.reading import said_by, said_in
from tests.press.samples import LETTER, REPORT


def edited(document: doc.Document) -> Redline:
    """The document with a paragraph gone, one word changed, and one paragraph more."""
    blocks = list(document.blocks)
    texts = [n for n, b in enumerate(blocks) if isinstance(b, doc.Paragraph) and not b.role]
    first, second = texts[0], texts[1]
    paragraph = blocks[first]
    assert isinstance(paragraph, doc.Paragraph)
    more = doc.Paragraph("new", (doc.Run("A sentence that was not there before."),))
    blocks[first] = replace(paragraph, inlines=(doc.Run("Indeed: "), *paragraph.inlines))
    blocks[second] = more
    return redline(document, replace(document, blocks=tuple(blocks)))


@pytest.mark.parametrize("document", [LETTER, REPORT, replace(LETTER, lang="fr")])
def test_the_print_says_both_states(document: doc.Document) -> None:
    found = edited(document)
    pdf = press_redline(found, "L1.1", "L1.2")
    words = said_by(pdf)
    assert words == said_in(replace(with_legend(found, "L1.1", "L1.2"), watermark=""))
    assert "A sentence that was not there before." in words


def test_words_carry_their_mark_in_the_structure_and_as_a_rule() -> None:
    pdf = press_redline(edited(LETTER), "L1.1", "L1.2")
    with pikepdf.open(BytesIO(pdf)) as opened:
        marks = set(_decorations(opened.Root.StructTreeRoot))
        first = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(opened.pages[0]))
    assert marks == {"/Underline", "/LineThrough"}
    upright = re.findall(rb"([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l", first)
    bars = [line for line in upright if line[0] == line[2]]
    assert bars, "no bar in the margin"


def test_two_equal_states_say_so() -> None:
    pdf = press_redline(redline(LETTER, LETTER), "L1.1", "L1.2")
    assert "They say the same." in said_by(pdf)


def test_a_document_without_marks_is_set_as_before() -> None:
    from pincite.press.compose import press_document

    assert b"TextDecorationType" not in press_document(LETTER)


def _decorations(node: Any) -> Any:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            attributes = kid.get("/A")
            if isinstance(attributes, pikepdf.Dictionary) and "/TextDecorationType" in attributes:
                yield str(attributes.TextDecorationType)
            yield from _decorations(kid)
