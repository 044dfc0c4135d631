"""PDF files, made here with reportlab and pikepdf."""

import io
import time

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from pincite.intake.readers import read
from pincite.intake.reading import ReadOptions, full_text
from pincite.text.errors import ReadError

NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight")


def report(pages: int, title: str = "The harbour data report") -> bytes:
    """A report with running header and footer, a heading and two paragraphs on every page."""
    styles = getSampleStyleSheet()
    flow: list[Flowable] = [Paragraph("The harbour data report", styles["Title"])]
    for page in range(pages):
        word = NUMERALS[page % 8]
        flow += [
            Paragraph(f"About matter {word} of {page}", styles["Heading2"]),
            Paragraph(
                f"In matter {word}, the line alleges that its rival consulted the records more "
                f"than {page + 1},500 times in 2022, which is well beyond the volume agreed.",
                styles["BodyText"],
            ),
            Paragraph(f"The rival has not answered on matter {word} so far.", styles["BodyText"]),
            PageBreak(),
        ]
    target = io.BytesIO()

    def running(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, 800, "Verdane harbour office, report")
        canvas.drawCentredString(300, 30, f"Page {document.page} of {pages}")

    SimpleDocTemplate(target, pagesize=A4, title=title, author="Ann Example").build(
        flow, onFirstPage=running, onLaterPages=running
    )
    return target.getvalue()


def with_password(data: bytes, word: str) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(user=word, owner="owner", R=6))
    return target.getvalue()


def test_pages_headings_and_paragraphs() -> None:
    reading = read(report(5), "report.pdf")
    assert (reading.title, reading.author) == ("The harbour data report", "Ann Example")
    assert (reading.pages, reading.language) == (5, "en")
    text = full_text(reading.blocks)
    assert "Verdane harbour office" not in text
    assert "Page 3" not in text
    assert all(f"more than {page},500 times in 2022, which is well" in text for page in range(1, 6))
    paragraphs = [block for block in reading.blocks if block.paragraph is not None]
    assert [block.paragraph for block in paragraphs] == list(range(1, 11))
    assert [block.page for block in paragraphs] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    heads = [block.text for block in reading.blocks if block.role == "heading"]
    assert heads == [f"About matter {NUMERALS[page]} of {page}" for page in range(5)]


def test_a_title_that_a_tool_put_there_is_not_believed() -> None:
    reading = read(report(2, title="Microsoft Word - draft3.docx"), "report.pdf")
    assert reading.title == "The harbour data report"


def test_lines_are_joined_and_hyphens_at_their_ends_undone() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    for place, line in enumerate(("The agree-", "ment of the har-", "bour of Port-", "Verdane.")):
        canvas.drawString(72, 700 - 14 * place, line)
    canvas.save()
    assert full_text(read(target.getvalue(), "a.pdf").blocks) == (
        "The agreement of the harbour of Port-Verdane."
    )


def test_a_paragraph_over_two_pages_bears_one_number() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 100, "The rival was told twice that the records were not")
    canvas.showPage()
    canvas.drawString(72, 700, "its own, and went on.")
    canvas.drawString(72, 660, "Nothing came of it.")
    canvas.save()
    blocks = read(target.getvalue(), "a.pdf").blocks
    assert [(block.page, block.paragraph) for block in blocks] == [(1, 1), (2, 1), (2, 2)]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_turned_pages_read_the_same(angle: int) -> None:
    turned = io.BytesIO()
    with pikepdf.open(io.BytesIO(report(3))) as pdf:
        for page in pdf.pages:
            page.rotate(angle, relative=True)
        pdf.save(turned)
    straight = [block.text for block in read(report(3), "a.pdf").blocks]
    assert sorted(block.text for block in read(turned.getvalue(), "a.pdf").blocks) == sorted(
        straight
    )


def test_pages_without_text_are_named() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 700, "Words on the first page.")
    canvas.showPage()
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    assert "no_text_pages:2" in read(target.getvalue(), "a.pdf").notes
    blank = io.BytesIO()
    canvas = Canvas(blank)
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.save()
    reading = read(blank.getvalue(), "scan 12.pdf")
    assert (reading.notes, reading.title, reading.pages) == (("no_text",), "scan 12", 1)


def test_page_labels_are_kept_where_they_differ() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(report(3))) as pdf:
        labels = pikepdf.Array([0, pikepdf.Dictionary(S=pikepdf.Name.r)])
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=labels)
        pdf.save(target)
    labels_read = {block.page: block.label for block in read(target.getvalue(), "a.pdf").blocks}
    assert labels_read == {1: "i", 2: "ii", 3: "iii"}


def test_encrypted_wants_its_password() -> None:
    locked = with_password(report(1), "salt")
    with pytest.raises(ReadError) as caught:
        read(locked, "locked.pdf")
    assert (caught.value.code, caught.value.values["name"]) == ("encrypted", "locked.pdf")
    with pytest.raises(ReadError) as caught:
        read(locked, "locked.pdf", ReadOptions(password="pepper"))
    assert caught.value.code == "wrong_password"
    assert read(locked, "locked.pdf", ReadOptions(password="salt")).pages == 1


def test_broken_is_said() -> None:
    for data in (b"%PDF-1.7\nnothing else", report(1)[:400]):
        with pytest.raises(ReadError) as caught:
            read(data, "torn.pdf")
        assert caught.value.code == "broken"


def test_fifteen_hundred_pages_in_ten_seconds() -> None:
    data = report(1500)
    start = time.perf_counter()
    reading = read(data, "long.pdf")
    assert time.perf_counter() - start < 10
    assert reading.pages == 1500
