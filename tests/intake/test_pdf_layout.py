"""PDF pages as they come: columns, letters, printed mail, printed web pages, footnotes."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from pincite.intake.readers import read
from pincite.intake.reading import Reading
from pincite.resources import path
from tests.intake.formats import papers

LONG = "The line has accused its rival of copying its timetables without leave, it said, and asks"
LAST = "for an answer."


def printed(*pages: list[tuple[str, float, float]], first: float = 760) -> Reading:
    """Pages of lines: words, left edge, size; set one under the other."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for lines in pages:
        down = first
        for words, left, size in lines:
            canvas.setFont("Helvetica", size)
            canvas.drawString(left, down, words)
            down -= size * 1.3
        canvas.showPage()
    canvas.save()
    return read(target.getvalue(), "printed.pdf")


def test_two_columns_are_read_one_after_the_other() -> None:
    reading = read(papers.columns(), "columns.pdf")
    said = [block for block in reading.blocks if block.role == "paragraph"]
    firsts = [block.text.split(".")[0] for block in said if block.text.startswith("Remark")]
    assert firsts == [f"Remark {number}" for number in range(1, 24)], "a sentence is no paragraph"
    assert max(block.paragraph or 0 for block in said) == 23, "one that turns the page is one"
    assert reading.blocks[0].text == "Ferry Line Says Rival Copied Its Timetables"
    assert reading.blocks[0].role == "title"
    assert not any("The Verdane Times" in block.text for block in reading.blocks)
    assert not any("\n" in block.text for block in reading.blocks)


def test_a_date_above_a_paragraph_and_an_address_keep_their_lines() -> None:
    reading = printed(
        [
            ("Ann Example", 72, 11),
            ("12 Harbour Street", 72, 11),
            ("Port Verdane", 72, 11),
            (LONG, 72, 11),
            (LONG, 72, 11),
            (LAST, 72, 11),
        ]
    )
    assert [block.text for block in reading.blocks] == [
        "Ann Example\n12 Harbour Street\nPort Verdane",
        f"{LONG} {LONG} {LAST}",
    ]


def test_a_printed_e_mail_says_who_wrote_it_and_when() -> None:
    reading = printed(
        [
            ("De : Anne Exemple <anne@line.example>", 72, 10),
            ("Envoyé : jeudi 18 mai 2023 16:20", 72, 10),
            ("À : bureau@ostmark.example", 72, 10),
            ("Objet : Nos horaires", 72, 10),
            (LONG, 72, 10),
            (LAST, 72, 10),
        ]
    )
    assert (reading.source_type, reading.title) == ("email", "Nos horaires")
    assert reading.author == "Anne Exemple <anne@line.example>"
    assert reading.published == "2023-05-18"
    assert [(block.role, block.paragraph) for block in reading.blocks] == [
        ("headers", None),
        ("paragraph", 1),
    ]


def test_a_web_page_that_a_browser_printed_knows_its_address() -> None:
    page = [(LONG, 72.0, 11.0)] * 3 + [(LAST, 72.0, 11.0)]
    head = ("5/19/23, 8:12 AM Ferry line sues - The Verdane Times", 30.0, 7.0)
    foot = ("https://times.example/en/ferry 1/1", 30.0, 7.0)
    reading = printed([head, *page, foot])
    assert reading.url == reading.meta("saved_from") == "https://times.example/en/ferry"
    assert [block.text for block in reading.blocks] == [f"{LONG} {LONG} {LONG} {LAST}"]


def test_two_pages_that_begin_alike_have_a_running_head() -> None:
    pages = [
        [
            ("The Verdane Times", 72.0, 9.0),
            ("", 72.0, 20.0),
            (f"{word} {LONG}", 72.0, 11.0),
            (LAST, 72.0, 11.0),
        ]
        for word in ("First.", "Second.")
    ]
    reading = printed(*pages)
    assert not any("Times" in block.text for block in reading.blocks)
    assert "running_lines_removed:2" in reading.notes


def test_notes_at_the_foot_bear_no_number() -> None:
    reading = printed(
        [(LONG, 72, 11), (f"{LAST} 1", 72, 11), ("", 72, 11), ("1 Port register, page 12.", 72, 8)]
    )
    note = reading.blocks[-1]
    assert (note.role, note.label, note.paragraph) == ("footnote", "[1]", None)


def test_a_scan_with_a_stamp_is_still_a_scan() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.drawImage(ImageReader(papers.scan()), 0, 0, *A4)
    canvas.drawString(400, 20, "OST-000123")
    canvas.showPage()
    canvas.drawString(72, 700, "A short page of words, and no picture.")
    canvas.save()
    assert "scanned_pages:1" in read(target.getvalue(), "stamped.pdf").notes


def test_ligatures_are_letters() -> None:
    folder = path("fonts", "PinciteSerif-Regular.ttf")
    pdfmetrics.registerFont(TTFont("serif", str(folder)))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setFont("serif", 12)
    canvas.drawString(72, 700, "Of\ufb01cial \ufb02ow, and it \ufb01nds.")
    canvas.save()
    assert read(target.getvalue(), "l.pdf").blocks[0].text == "Official flow, and it finds."
