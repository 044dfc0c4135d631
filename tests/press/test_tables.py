"""Tables on paper: headers again on each page, tall rows that go on, notes in cells, tags."""

from dataclasses import replace
from io import BytesIO

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from pincite.document.resolved import Cell, Column, Document, Paragraph, Table
from pincite.press.columns import Content, column_widths
from pincite.press.compose import press_document, press_pages
from pincite.press.fonts import Dress
from pincite.press.spans import spans_of
from tests.press.reading import said_by, said_in
from tests.press.samples import LETTER, MODERN_LETTER
from tests.press.samples_parts import note, text
from tests.press.test_letter import page_texts

LONG = "The log of the service was kept by the custodian and shows one call after another. "


def _document(rows: tuple[tuple[Cell, ...], ...]) -> Document:
    columns = (Column(text("Point")), Column(text("What it says")), Column(text("Pages"), "right"))
    return replace(MODERN_LETTER, blocks=(Table("0", columns, rows, wide=True),))


def _row(number: int, words: str) -> tuple[Cell, ...]:
    return (Cell(text(f"Point {number}"), strong=True), Cell(text(words)), Cell(text(str(number))))


def test_the_header_stands_on_every_page_and_is_read_once() -> None:
    document = _document(tuple(_row(number, LONG * 2) for number in range(60)))
    pdf = press_document(document)
    texts = page_texts(pdf)
    assert len(texts) > 2
    assert all("What it says" in page for page in texts)
    assert said_by(pdf) == said_in(document)


def test_a_row_higher_than_a_page_goes_on_and_says_so() -> None:
    long = text(LONG * 60, note(1, "A note called in a cell."), LONG * 5)
    document = _document(
        (_row(1, LONG), (Cell(text("Tall")), Cell(long), Cell(text("3"))), _row(3, LONG))
    )
    pdf = press_document(document)
    texts = page_texts(pdf)
    assert len(texts) > 1
    assert "(cont’d)" in texts[1]
    assert said_by(pdf) == said_in(document)
    called = next(page for page in texts if "A note called" in page)
    assert "1 A note called in a cell." in called


def test_a_small_table_is_never_parted() -> None:
    table = next(block for block in LETTER.blocks if isinstance(block, Table))
    for lines in range(44):
        fill = tuple(Paragraph(f"f{at}", text("A line.")) for at in range(lines))
        document = replace(LETTER, blocks=(*fill, table))
        pages = [page for page in page_texts(press_document(document)) if "Qualifier" in page]
        assert len(pages) == 1, lines
        assert "17,000,000,000" in pages[0]


def test_the_last_row_of_a_parted_table_never_stands_alone() -> None:
    rows = tuple(_row(number, LONG * 6) for number in range(1, 8))
    table = _document(rows).blocks[0]
    parted = 0
    for lines in range(0, 36, 3):
        fill = tuple(Paragraph(f"f{at}", text("A line.")) for at in range(lines))
        pages = page_texts(press_document(replace(MODERN_LETTER, blocks=(*fill, table))))
        last = next(page for page in pages if "Point 7" in page)
        parted += "Point 1 " not in last
        assert "Point 6" in last, lines
    assert parted


def test_header_cells_head_columns_and_first_cells_rows() -> None:
    pdf = press_document(_document((_row(1, LONG), _row(2, LONG))))
    with pikepdf.open(BytesIO(pdf)) as opened:
        scopes = [
            str(thing.A.Scope)
            for thing in opened.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == pikepdf.Name.TH
        ]
    assert sorted(scopes) == ["/Column"] * 3 + ["/Row"] * 2


def test_a_table_without_rows_and_ragged_rows_do_no_harm() -> None:
    assert press_pages(_document(())).pages == 1
    assert press_pages(_document(((Cell(text("only one")),),))).pages == 1


@given(
    st.lists(
        st.lists(st.text("abcdefgh ", min_size=1, max_size=80), max_size=5), min_size=1, max_size=7
    ),
    st.floats(150, 600),
)
def test_columns_fill_the_room_and_hold_their_longest_words(
    columns: list[list[str]], room: float
) -> None:
    contents = [Content([list(spans_of(cell, Dress(), 9)) for cell in cells]) for cells in columns]
    widths = column_widths(contents, room)
    assert all(width > 0 for width in widths)
    assert sum(widths) <= room + 0.5
    longest = [
        max((spans_of_width(word) for cell in cells for word in cell.split()), default=0.0)
        for cells in columns
    ]
    if sum(longest) + len(longest) < room:
        assert all(width >= least for width, least in zip(widths, longest, strict=True))


def spans_of_width(word: str) -> float:
    return sum(span.width(span.text) for span in spans_of(word, Dress(), 9))
