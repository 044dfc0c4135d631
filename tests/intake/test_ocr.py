"""Words recognised in pictures: what is made of them, and what is looked for; the engine apart."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pincite.intake import ocr, ocr_engine
from pincite.intake.ocr_engine import OcrLine, lines_of
from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.text.errors import ReadError
from pincite.text.ocr import is_marked, marked, unmarked
from tests.intake.formats import papers
from tests.intake.formats.made import FR_PARAGRAPHS, FR_TITLE

HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)


def table(*words: tuple[int, int, str, float]) -> str:
    """Tesseract's table: paragraph, line, word, sureness."""
    rows = [
        f"5\t1\t1\t{par}\t{line}\t{place}\t{100 * place}\t{50 * line}\t90\t30\t{sure}\t{word}"
        for place, (par, line, word, sure) in enumerate(words, start=1)
    ]
    return "\n".join([HEAD, "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t", *rows])


def line(text: str, paragraph: int, top: int, height: int = 30, right: int = 1000) -> OcrLine:
    return OcrLine(text, paragraph, 100, right, top, height, 95.0)


def test_doubtful_words_stay_and_specks_go() -> None:
    found = lines_of(
        table(
            (1, 1, "réclame", 96.1), (1, 1, "d’euros.", 12.5), (1, 1, "|", 8.0), (2, 1, "Fin", 90)
        )
    )
    assert [(one.text, one.paragraph) for one in found] == [("réclame d’euros.", 0), ("Fin", 1)]
    assert lines_of("") == []


def test_paragraphs_headings_and_lines_that_stay_lines() -> None:
    drafts = ocr.drafts_of(
        [
            line("The Verdane Times", 1, 0, height=60, right=700),
            line("The line says that its rival copied the time-", 2, 100),
            line("tables without leave, and asks for", 3, 150),
            line("an answer.", 3, 200, right=300),
            line("Ann Example", 4, 300, right=300),
            line("12 Harbour Street", 4, 350, right=400),
            line("Port Verdane with its whole long address on one line", 4, 400, right=1000),
        ],
        1,
    )
    claim = "The line says that its rival copied the timetables without leave, and asks for"
    assert [(draft.role, draft.text) for draft in drafts] == [
        ("title", "The Verdane Times"),
        ("paragraph", f"{claim} an answer."),
        (
            "paragraph",
            "Ann Example\n12 Harbour Street\nPort Verdane with its whole long address on one line",
        ),
    ]
    assert all(is_marked(draft.label) for draft in drafts)


def test_the_mark_of_a_label() -> None:
    assert [marked(""), marked("iv"), marked("OCR"), marked("iv, OCR")] == [
        "OCR", "iv, OCR", "OCR", "iv, OCR"]  # fmt: skip
    assert [unmarked("OCR"), unmarked("iv, OCR"), unmarked("B4")] == ["", "iv", "B4"]
    assert not is_marked("Protocr")


def test_which_pages_are_looked_at() -> None:
    scanned = read(papers.scanned(), "scanned.pdf")
    assert ocr.pages_without_words(scanned) == [1, 2]
    assert ocr.pages_without_words(read(papers.mixed(), "mixed.pdf")) == [2]
    assert ocr.pages_without_words(read(papers.columns(), "columns.pdf")) == []
    assert ocr.pages_without_words(replace(scanned, media_type="text/csv")) == []


def test_without_the_engine_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("PROGRAMFILES", raising=False)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert ocr_engine.installed() == ("", frozenset())
    with pytest.raises(ReadError) as caught:
        ocr.engine()
    assert caught.value.code == "ocr_missing"


def test_no_option_of_the_engine_can_come_from_outside() -> None:
    with pytest.raises(ReadError) as caught:
        ocr_engine.recognise("tesseract", Image.new("L", (9, 9)), "eng --print-parameters", False)
    assert caught.value.code == "ocr_failed"


# -------------------------------------------------------------------- with Tesseract installed

needs_engine = pytest.mark.skipif(not ocr_engine.find(), reason="Tesseract is not installed")
needs_french = pytest.mark.skipif(
    "fra" not in ocr_engine.installed()[1], reason="Tesseract has no French data"
)


@needs_engine
@needs_french
def test_a_scanned_page_in_french_keeps_its_accents() -> None:
    data = papers.scanned()
    reading = ocr.with_ocr(data, read(data, "scanned.pdf"), ocr.engine("fr"))
    text = full_text(reading.blocks)
    words = " ".join((FR_TITLE, *FR_PARAGRAPHS)).replace("’", "'").split()
    said = text.replace("’", "'").replace("«", "« ").split()
    found = sum(word in said for word in words)
    assert found >= len(words) - 2, sorted(set(words) - set(said))
    assert reading.title == FR_TITLE
    assert "ocr_pages:1,2" in reading.notes
    assert "no_text" not in reading.notes
    assert "Tesseract" in reading.reader_version
    assert {block.page for block in reading.blocks} == {1, 2}
    assert all(is_marked(block.label) for block in reading.blocks)
    assert reading.language == "fr"


@needs_engine
def test_only_the_empty_page_of_a_mixed_file_is_recognised() -> None:
    data = papers.mixed()
    plain = read(data, "mixed.pdf")
    reading = ocr.with_ocr(data, plain, ocr.engine())
    by_page = {page: [b for b in reading.blocks if b.page == page] for page in (1, 2, 3)}
    assert by_page[2]
    assert all(is_marked(block.label) for block in by_page[2])
    assert not any(is_marked(block.label) for page in (1, 3) for block in by_page[page])
    assert [b.text for b in by_page[1] + by_page[3]] == [b.text for b in plain.blocks]
    numbers = [b.paragraph for b in reading.blocks if b.paragraph is not None]
    assert numbers == sorted(numbers)


@needs_engine
def test_a_photograph_that_lies_on_its_side(tmp_path: Path) -> None:
    data = papers.photograph()
    reading = ocr.with_ocr(data, read(data, "photograph.jpg"), ocr.engine())
    assert "12 millions" in full_text(reading.blocks)
    assert reading.source_type == "image"


@needs_engine
def test_a_picture_without_words_stays_without() -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "white").save(out, "PNG")
    reading = read(out.getvalue(), "white.png")
    assert ocr.with_ocr(out.getvalue(), reading, ocr.engine()) is reading
