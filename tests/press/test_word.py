"""The Word copy: the same words in the same order, real footnotes, nothing of the machine."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from pincite.document.resolved import Document, Graphic, Paragraph, Run
from pincite.press.word import press_word
from tests.press.french import FRENCH
from tests.press.reading import normal, said_in
from tests.press.samples import LETTER, REPORT

SAMPLES = {"letter": LETTER, "french": FRENCH, "report": REPORT}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_words_of_the_file_are_the_words_of_the_document(name: str) -> None:
    document = SAMPLES[name]
    drawn = tuple(block for block in document.blocks if not isinstance(block, Graphic))
    document = replace(document, banner="", marking="", blocks=drawn)
    said = replace(document, facts=tuple((f"{a}:", b) for a, b in document.facts))
    assert _said(press_word(document)) == said_in(said)


def test_footnotes_are_footnotes() -> None:
    with zipfile.ZipFile(BytesIO(press_word(LETTER))) as package:
        notes = etree.fromstring(package.read("word/footnotes.xml"))
        types = package.read("[Content_Types].xml").decode()
    assert [note.get(qn("w:id")) for note in notes] == ["-1", "0", "1", "2", "3", "4", "5"]
    assert "footnotes+xml" in types


def test_cites_open_the_exhibits_file_where_there_is_one() -> None:
    def links(file: str | None) -> set[str]:
        opened = docx.Document(BytesIO(press_word(LETTER, exhibits_file=file)))
        return {rel.target_ref for rel in opened.part.rels.values() if rel.is_external}

    assert "exhibits.pdf#X2-para5" in links("exhibits.pdf")
    assert links(None) == set()


def test_continuation_pages_have_a_head_and_every_page_the_banner() -> None:
    opened = docx.Document(BytesIO(press_word(LETTER)))
    section = opened.sections[0]
    assert "Mr. Oskar Lindqvist · March 4, 2032" in section.header.paragraphs[0].text
    fields = [field.get(qn("w:instr")) for field in section.header._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    for foot in (section.footer, section.first_page_footer):
        assert foot.paragraphs[0].text == LETTER.banner


def test_same_document_same_bytes_and_nothing_of_the_machine() -> None:
    file = press_word(LETTER)
    assert file == press_word(LETTER)
    properties = docx.Document(BytesIO(file)).core_properties
    assert properties.author == LETTER.author
    assert properties.last_modified_by == "Pincite"
    assert properties.created is not None
    assert properties.created.isoformat().startswith("2032-03-04")
    assert "python-docx" not in properties.comments


def test_hostile_characters_neither_break_the_file_nor_become_markup() -> None:
    words = "a < b & </w:t> \x00\x0b \ud800 日本 👍 \u200b"
    document = Document("letter", words, "en", "", (Paragraph("0", (Run(words),)),))
    assert "a < b & </w:t>" in _said(press_word(document))
    assert "日本 👍" in _said(press_word(document))


def _said(file: bytes) -> str:
    opened = docx.Document(BytesIO(file))
    notes: dict[str, str] = {}
    with zipfile.ZipFile(BytesIO(file)) as package:
        if "word/footnotes.xml" in package.namelist():
            for note in etree.fromstring(package.read("word/footnotes.xml")):
                number = str(note.get(qn("w:id")))
                notes[number] = f"{number} {number} {''.join(_words(note, {}))} "
    return normal("".join(_words(opened.element.body, notes)))


def _words(element: Any, notes: dict[str, str]) -> Iterator[str]:
    for node in element.iter():
        if node.tag == qn("w:t"):
            yield node.text or ""
        elif node.tag in (qn("w:tab"), qn("w:br"), qn("w:p"), qn("w:tc")):
            yield " "
        elif node.tag == qn("w:footnoteReference"):
            yield notes[str(node.get(qn("w:id")))]
