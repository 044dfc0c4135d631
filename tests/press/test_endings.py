"""How letters and tables end: no closing alone, no sheet for a few lines, no runt of a table."""

from dataclasses import replace

import pytest

from pincite.document.resolved import Cell, Column, Document, Heading, Paragraph, Signature, Table
from pincite.press.blocks import side_head_size
from pincite.press.boxes import KEEP, Box, TextLine, chain
from pincite.press.columns import Content, column_widths
from pincite.press.compose import press_document, press_pages
from pincite.press.fonts import Dress
from pincite.press.galley import Galley
from pincite.press.inlines import Links
from pincite.press.pages import Foot, paginate
from pincite.press.settle import settle
from pincite.press.spans import spans_of
from pincite.press.styles.classic import CLASSIC
from pincite.press.styles.modern import REPORT
from pincite.press.tags import Elem
from tests.press.reading import said_by, said_in
from tests.press.samples import LETTER, MODERN_LETTER
from tests.press.samples_parts import text
from tests.press.test_letter import page_texts

BODY = "The harbor log was kept by the night watch and never by us."
SIGNED = Signature("s", "Very truly yours,", "Nadia Verhoeven", ("Counsel for Quay Data, Inc.",))
FRENCH = (
    Paragraph(
        "c", text("Veuillez agréer, Monsieur, l’expression de notre considération."), "closing"
    ),
    Signature("s", "", "Nadia Verhoeven", ("Conseil de Quay Data",)),
)


def _letter(lines: int, *ending: Paragraph | Signature, style: str = "classic") -> Document:
    body = tuple(Paragraph(f"b{at}", text(BODY)) for at in range(lines))
    return replace(LETTER, style=style, blocks=(*body, *(ending or (SIGNED,))))


@pytest.mark.parametrize("lines", range(26, 36))
@pytest.mark.parametrize("ending", [(SIGNED,), FRENCH])
def test_a_closing_is_never_alone_on_its_page(
    lines: int, ending: tuple[Paragraph | Signature, ...]
) -> None:
    last = page_texts(press_document(_letter(lines, *ending)))[-1]
    assert "Nadia Verhoeven" in last
    assert last.count("night watch") >= 2


def test_a_letter_is_drawn_in_rather_than_sent_with_a_sheet_of_little() -> None:
    def boxes(count: int) -> list[Box]:
        return [Box(15.0, gap=7.0 if at else 0.0) for at in range(count)]

    foot = Foot(CLASSIC.leading * 1.15, CLASSIC.leading)
    column = 792 - CLASSIC.foot
    for count in range(20, 90):
        plain = paginate(boxes(count), column - 120, column - CLASSIC.top, foot)
        given = boxes(count)
        settled = settle(given, CLASSIC, 120, letter=True)
        assert [box for page in settled.pages for box, _ in page.boxes] == given
        assert len(settled.pages) <= len(plain)
        if len(settled.pages) == len(plain):
            assert settled.style is CLASSIC
            assert all(box.gap in (0.0, 7.0) for box in given), "undone where nothing is saved"
        for page in settled.pages:
            box, offset = page.boxes[-1]
            assert offset + box.height <= 792 - settled.style.foot - CLASSIC.top + 0.02
    assert any(
        len(settle(boxes(count), CLASSIC, 120, letter=True).pages)
        < len(paginate(boxes(count), column - 120, column - CLASSIC.top, foot))
        for count in range(20, 90)
    )


def test_a_short_letter_is_left_as_it_is() -> None:
    boxes = [Box(15.0, gap=7.0) for _ in range(4)]
    settled = settle(boxes, CLASSIC, 120, letter=True)
    assert len(settled.pages) == 1
    assert settled.style is CLASSIC
    assert [box.gap for box in boxes] == [7.0] * 4


def test_a_classic_head_opens_its_paragraph_and_is_read_before_it() -> None:
    blocks = (
        Heading("h1", 1, text("Summary")),
        Paragraph("p1", text(BODY)),
        Heading("h2", 1, text("Demands that Quay Data makes of Halden Freight in this harbor")),
        Paragraph("p2", text(BODY)),
        SIGNED,
    )
    classic = replace(LETTER, style="classic", blocks=blocks)
    pressed = press_pages(classic)
    assert pressed.places["h1"] == pressed.places["p1"], "on one line"
    assert pressed.places["h2"][1] < pressed.places["p2"][1], "too long for that"
    assert said_by(pressed.pdf) == said_in(classic)
    modern = press_pages(replace(classic, style="modern"))
    assert said_by(modern.pdf) == said_in(replace(classic, style="modern"))


def test_a_table_ends_in_three_rows_at_least() -> None:
    columns = (Column(text("Point")), Column(text("What it says")))
    for count in range(44, 62):
        rows = tuple((Cell(text(f"Pt-{n}")), Cell(text("Kept."))) for n in range(count))
        document = replace(MODERN_LETTER, blocks=(Table("0", columns, rows),))
        said = page_texts(press_document(document))
        assert len(said) == 1 or said[-1].count("Pt-") >= 3, count


def test_widths_are_found_that_make_a_table_lower() -> None:
    def content(*cells: str) -> Content:
        return Content([list(spans_of(cell, Dress(), 10)) for cell in cells])

    long = "A provision that says at some length what the harbor master may ask of a carrier. " * 2
    columns = [
        content("No.", "1", "2"),
        content("Text", long, long),
        content("Kept by", "us", "us"),
    ]
    widths = column_widths(columns, 300.0)
    assert sum(widths) == pytest.approx(300.0, abs=0.5)
    assert widths[1] > 200


def test_all_heads_beside_the_text_are_of_one_size() -> None:
    galley = Galley(REPORT, "en", Links(), Elem("Document"))
    short = Heading("1", 1, text("Gaps"))
    long = Heading("2", 1, text("Contradictions"))
    endless = Heading("3", 1, text("Incomprehensibilities"))
    full = side_head_size(galley, (short,))
    assert full == REPORT.head_size
    assert REPORT.head_size * 0.9 <= side_head_size(galley, (short, long)) <= full
    assert side_head_size(galley, (short, endless)) == full, "it stands above the text instead"
    report = replace(
        MODERN_LETTER,
        kind="report",
        blocks=(short, Paragraph("a", text(BODY)), long, Paragraph("b", text(BODY))),
    )
    places = press_pages(report, REPORT).places
    assert places["2"][1] == pytest.approx(places["b"][1], abs=0.1)


def test_a_hash_is_set_small_and_read_whole() -> None:
    hash_words = "SHA-256 " + "0123456789abcdef" * 4
    document = _letter(2)
    document = replace(document, blocks=(Paragraph("0", text(hash_words)), *document.blocks))
    assert said_by(press_document(document)) == said_in(document)


def test_a_table_of_many_columns_is_set_smaller_rather_than_break_its_figures() -> None:
    titles = ("Harbormaster", "Tonnage", "Measurement", "Throughout", "Qualification", "Asserted")
    cells = (
        "Investigation",
        "444,000,000,000",
        "containers",
        "September",
        "approximately",
        "Ex. 9",
    )
    columns = tuple(Column(text(title)) for title in titles)
    rows = tuple(
        tuple(Cell(text(words), strong=not at) for at, words in enumerate(cells)) for _ in "abc"
    )
    document = replace(LETTER, style="classic", paper="a4", blocks=(Table("0", columns, rows),))
    (said,) = page_texts(press_document(document))
    for words in cells[:-1]:
        assert said.count(words) == 3, words


@pytest.mark.parametrize("long", [5, 9, 14])
def test_the_closing_takes_a_whole_paragraph_or_five_lines_of_it(long: int) -> None:
    few = 0
    for count in range(8, 30):
        elems = [Elem("P", None) for _ in range(count)]
        boxes: list[Box] = []
        for elem in elems:
            lines = [TextLine(15.0, elem=elem) for _ in range(long)]
            lines[0].gap, lines[0].after, lines[-2].after = 7.0, KEEP, KEEP
            boxes += lines
        boxes[-1].after = KEEP
        boxes += chain([Box(15.0) for _ in range(8)])
        pages = settle(boxes, CLASSIC, 120, letter=True).pages
        shown = [box for box, _ in pages[-1].boxes if isinstance(box, TextLine)]
        if len(pages) > 1 and shown and len(shown) < long:
            few += 1
            assert len(shown) >= min(5, long)
    assert few or long == 5
