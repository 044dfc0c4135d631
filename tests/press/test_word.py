"""The Word copy: the same words in the same order, real footnotes, nothing of the machine."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from pincite.document.resolved import Document, Graphic, Paragraph, Run
from pincite.drafting.compare import redline
from pincite.press.redline_word import press_redline_word
from pincite.press.word import press_word
from pincite.press.word_marks import Options
from tests.press.french import FRENCH
from tests.press.reading import normal, said_in
from tests.press.samples import LETTER, REPORT

SAMPLES = {"letter": LETTER, "french": FRENCH, "report": REPORT}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_words_of_the_file_are_the_words_of_the_document(name: str) -> None:
    document = SAMPLES[name]
    drawn = tuple(block for block in document.blocks if not isinstance(block, Graphic))
    document = replace(document, banner="", blocks=drawn)
    assert _said(press_word(document)) == said_in(document)


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
    with zipfile.ZipFile(BytesIO(file)) as package:
        assert not [name for name in package.namelist() if "thumbnail" in name]


def test_hostile_characters_neither_break_the_file_nor_become_markup() -> None:
    words = "a < b & </w:t> \x00\x0b \ud800 日本 👍 \u200b"
    document = Document("letter", words, "en", "", (Paragraph("0", (Run(words),)),))
    assert "a < b & </w:t>" in _said(press_word(document))
    assert "日本 👍" in _said(press_word(document))


def test_items_are_numbered_by_word_itself() -> None:
    opened = docx.Document(BytesIO(press_word(LETTER)))
    items = [p for p in opened.paragraphs if next(p._p.iter(qn("w:numId")), None) is not None]
    assert len(items) == 7
    lists = {n.get(qn("w:val")) for p in items for n in p._p.iter(qn("w:numId"))}
    assert lists == {"1", "2"}
    assert not [p.text for p in items if p.text.lstrip()[:2] in ("1.", "2.")]


def test_every_part_of_a_letter_has_a_style_of_its_own() -> None:
    opened = docx.Document(BytesIO(press_word(LETTER)))
    styles = {p.style.name for p in opened.paragraphs if p.style is not None}
    assert styles >= {"Letter Date", "Letter Delivery", "Letter Addressee", "Letter Subject"}
    assert styles >= {"Letter Salutation", "Heading 1", "List Paragraph", "Quote", "Letter List"}
    with zipfile.ZipFile(BytesIO(press_word(LETTER))) as package:
        notes, settings = package.read("word/footnotes.xml"), package.read("word/settings.xml")
    assert b"FootnoteText" in notes
    assert (
        b'compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15' in settings
    )
    assert b"rsid" not in settings


def test_bindings_are_content_controls_in_an_internal_copy_alone() -> None:
    outside = press_word(LETTER)
    internal = press_word(LETTER, options=Options(internal=True))
    assert b"sdt" not in _part(outside)
    assert _said(internal) == _said(outside)
    tags = [tag.get(qn("w:val")) for tag in etree.fromstring(_part(internal)).iter(qn("w:tag"))]
    assert {"F1", "F2", "cite:X2"} <= set(tags)
    assert _part(internal).count(b'w15:val="hidden"') == len(tags)


def test_a_redline_is_tracked_changes_by_author_and_date() -> None:
    first = LETTER.blocks[6]
    assert isinstance(first, Paragraph)
    changed = replace(first, inlines=(Run("Briefly: "), *first.inlines[1:]))
    more = Paragraph("new", (Run("A paragraph more."),))
    blocks = (*LETTER.blocks[:6], changed, more, *LETTER.blocks[7:])
    found = redline(LETTER, replace(LETTER, blocks=blocks))
    moment = datetime(2032, 3, 9, 8, 30, tzinfo=UTC)
    body = etree.fromstring(_part(press_redline_word(found, "A. Vane", moment)))
    signed = {
        (e.get(qn("w:author")), e.get(qn("w:date"))) for e in body.iter(qn("w:ins"), qn("w:del"))
    }
    assert signed == {("A. Vane", "2032-03-09T08:30:00Z")}
    gone = "".join(t.text or "" for t in body.iter(qn("w:delText")))
    assert gone.startswith("I write on behalf of Quay Data, Inc.")
    assert [t.text for e in body.iter(qn("w:ins")) for t in e.iter(qn("w:t"))] == [
        "Briefly: ", "A paragraph more."
    ]  # fmt: skip
    assert (
        len(list(body.iter(qn("w:p"))))
        == len(list(etree.fromstring(_part(press_word(LETTER))).iter(qn("w:p")))) + 1
    )


def _part(file: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(file)) as package:
        return package.read("word/document.xml")


def _said(file: bytes) -> str:
    opened = docx.Document(BytesIO(file))
    notes: dict[str, str] = {}
    with zipfile.ZipFile(BytesIO(file)) as package:
        if "word/footnotes.xml" in package.namelist():
            for note in etree.fromstring(package.read("word/footnotes.xml")):
                number = str(note.get(qn("w:id")))
                notes[number] = f"{number} {number} {''.join(_words(note, {}, {}))} "
        labels = _labels(etree.fromstring(package.read("word/numbering.xml")))
    return normal("".join(_words(opened.element.body, notes, labels)))


def _words(
    element: Any, notes: dict[str, str], labels: dict[str, tuple[str, int]]
) -> Iterator[str]:
    """Words as Word shows them; ``labels`` count the lists' items as they come."""
    for node in element.iter():
        if node.tag == qn("w:t"):
            yield node.text or ""
        elif node.tag in (qn("w:tab"), qn("w:br"), qn("w:p"), qn("w:tc")):
            yield " "
        elif node.tag == qn("w:footnoteReference"):
            yield notes[str(node.get(qn("w:id")))]
        elif node.tag == qn("w:numId"):
            bullet, count = labels[str(node.get(qn("w:val")))]
            labels[str(node.get(qn("w:val")))] = (bullet, count + 1)
            yield bullet or f"{count}. "


def _labels(numbering: Any) -> dict[str, tuple[str, int]]:
    bullets = {
        a.get(qn("w:abstractNumId")): next(a.iter(qn("w:lvlText"))).get(qn("w:val"))
        for a in numbering.iter(qn("w:abstractNum"))
    }
    found = {}
    for made in numbering.iter(qn("w:num")):
        text = str(bullets[made.find(qn("w:abstractNumId")).get(qn("w:val"))])
        start = int(next(made.iter(qn("w:startOverride"))).get(qn("w:val")))
        found[str(made.get(qn("w:numId")))] = ("" if text == "%1." else text, start)
    return found
