"""A letter on paper: its words in order, its heads, notes and links, and nothing of the machine."""

import re
from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from pincite.document.resolved import Document, PageBreak
from pincite.model.errors import PressError
from pincite.press.compose import press_document, press_pages
from tests.press.reading import said_by, said_in
from tests.press.samples import LETTER, MODERN_LETTER, REPORT


@pytest.mark.parametrize(
    "document",
    [LETTER, MODERN_LETTER, REPORT, replace(LETTER, paper="a4"), replace(REPORT, style="classic")],
    ids=["classic", "modern", "report", "a4", "classic-report"],
)
def test_the_words_of_the_pdf_are_the_words_of_the_document(document: Document) -> None:
    assert said_by(press_document(document)) == said_in(document)


def test_plain_extraction_finds_the_words_on_their_pages() -> None:
    texts = page_texts(press_document(MODERN_LETTER))
    assert len(texts) == 3
    assert "more than 410 million calls" in texts[0]
    assert "The log keeps no record of failed calls." in texts[0], "a note called in a table cell"
    assert "Sincerely" not in texts[2]
    assert "Nadia Verhoeven" in texts[2]


def test_continuation_pages_name_addressee_date_and_page() -> None:
    texts = page_texts(press_document(MODERN_LETTER))
    assert "Page" not in texts[0]
    for number, text in enumerate(texts[1:], start=2):
        assert "Mr. Oskar Lindqvist" in text
        assert "March 4, 2032" in text
        assert f"Page {number} of 3" in text


def test_a_french_letter_counts_its_pages_in_french() -> None:
    texts = page_texts(press_document(replace(MODERN_LETTER, lang="fr")))
    assert f"Page 2 sur {len(texts)}" in texts[1]


def test_the_banner_stands_on_every_page() -> None:
    for text in page_texts(press_document(LETTER)):
        assert "Sample, never sent" in text


def test_the_closing_stays_with_the_signature_and_two_lines_of_text() -> None:
    for lines in range(20):
        blocks = (*LETTER.blocks[:5], *(LETTER.blocks[6],) * lines, *LETTER.blocks[-4:-2])
        texts = page_texts(press_document(replace(LETTER, blocks=blocks)))
        page = next(text for text in texts if "Very truly yours" in text)
        assert "Counsel for Quay Data, Inc." in page
        assert "to seek relief without further notice." in page


def test_a_page_break_breaks_the_page() -> None:
    blocks = (LETTER.blocks[6], PageBreak("x"), LETTER.blocks[8])
    pressed = press_pages(replace(LETTER, blocks=blocks))
    assert pressed.pages == 2
    assert pressed.places["6"][0] == 1
    assert pressed.places["8"][0] == 2


# ------------------------------------------------------------------ links


def test_cites_open_the_exhibits_file_at_a_named_place() -> None:
    links = [link for link in _links(press_document(LETTER)) if link.kind == "/GoToR"]
    assert {link.file for link in links} == {"exhibits.pdf"}
    names = {link.name for link in links}
    assert {"X1", "X2-para5", "X4"} <= names
    assert all(re.fullmatch(r"X\d+(-\w+)?", name) for name in names)


def test_in_a_binder_the_same_cites_stay_inside_the_file() -> None:
    links = _links(press_document(LETTER, exhibits_file=None))
    assert {link.kind for link in links} == {"/GoTo"}
    assert "X2-para5" in {link.name for link in links}


def test_every_internal_link_and_bookmark_resolves() -> None:
    pdf = press_document(replace(REPORT, contents=True))
    with pikepdf.open(BytesIO(pdf)) as opened:
        names = set(pikepdf.NameTree(opened.Root.Names.Dests))
        inside = [link.name for link in _links(pdf) if link.kind == "/GoTo"]
        assert inside
        assert set(inside) <= names
        with opened.open_outline() as outline:
            titles = [item.title for item in outline.root]
            assert all(item.destination is not None for item in outline.root)
    assert titles == ["Question", "Short answer", "Findings", "Figures", "Contradictions"]


def test_links_say_where_they_go_and_print_nothing() -> None:
    links = list(_links(press_document(LETTER)))
    assert links
    for link in links:
        assert link.contents
        assert link.flags == 4
        x0, y0, x1, y1 = link.rect
        assert 3 < x1 - x0 < 400
        assert 6 < y1 - y0 < 20


# ------------------------------------------------------------------ the file


def test_same_document_same_bytes() -> None:
    assert press_document(LETTER) == press_document(LETTER)


def test_the_file_says_nothing_of_the_machine() -> None:
    with pikepdf.open(BytesIO(press_document(LETTER))) as opened:
        info = {key: str(value) for key, value in opened.trailer.Info.items()}
        assert info["/Title"] == LETTER.title
        assert info["/CreationDate"] == "D:20320304000000Z"
        assert set(info) == {
            "/Title",
            "/Author",
            "/Subject",
            "/Creator",
            "/Producer",
            "/CreationDate",
            "/ModDate",
        }
        assert "reportlab" not in bytes(opened.Root.Metadata.read_bytes()).decode().lower()


def test_every_font_is_embedded() -> None:
    with pikepdf.open(BytesIO(press_document(LETTER))) as opened:
        fonts = [font for page in opened.pages for font in page.obj.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert all("Pincite" in str(font.BaseFont) for font in fonts)


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(PressError) as refusal:
        press_document(replace(LETTER, paper="foolscap"))
    assert refusal.value.reason == "bad_paper"


def test_places_rise_down_the_pages() -> None:
    pressed = press_pages(MODERN_LETTER)
    order = [pressed.places[block.id] for block in MODERN_LETTER.blocks]
    assert order == sorted(order)
    assert pressed.places["0"][0] == 1
    assert pressed.places["26"][0] == pressed.pages


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = []
    for page in document:
        text_page = page.get_textpage()
        texts.append(re.sub(r"\s+", " ", str(text_page.get_text_range())))
        text_page.close()
        page.close()
    document.close()
    return texts


@dataclass(frozen=True)
class _Link:
    kind: str
    file: str
    name: str
    contents: str
    flags: int
    rect: tuple[float, ...]


def _links(pdf: bytes) -> list[_Link]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            _Link(
                str(link.A.S),
                str(link.A.F.F) if "/F" in link.A else "",
                str(link.A.D),
                str(link.Contents),
                int(link.F),
                tuple(float(value) for value in link.Rect),
            )
            for page in opened.pages
            for link in page.obj.get("/Annots", [])
        ]
