"""Cells of tables in pages, letters and messages bear names, so that they can be cited."""

import io

import docx

from pincite.intake.cells import cell_label
from pincite.intake.readers import read
from pincite.intake.reading import TextBlock

TABLE = "<table><tr><th>Month</th><th>Lifts</th></tr><tr><td>May</td><td>412</td></tr></table>"


def tables(data: bytes, name: str) -> list[TextBlock]:
    return [block for block in read(data, name).blocks if block.table]


def test_the_only_table_of_a_page_is_named_by_its_cells() -> None:
    words = "<p>The crane of the north quay lifted more in May than in any month before it.</p>" * 4
    page = f"<html><body><article><h1>The crane</h1>{words}{TABLE}</article></body></html>"
    (table,) = tables(page.encode(), "page.html")
    assert table.label == "A1:B2"
    assert cell_label(table.label, 1, 1) == "B2"


def test_several_tables_of_a_letter_are_told_apart() -> None:
    document = docx.Document()
    for lifts in ("412", "97", "3"):
        document.add_paragraph(f"The crane made {lifts} lifts.")
        table = document.add_table(1, 3)
        table.cell(0, 2).text = lifts
    target = io.BytesIO()
    document.save(target)
    found = tables(target.getvalue(), "letter.docx")
    assert [block.label for block in found] == [f"Table {n}!A1:C1" for n in (1, 2, 3)]
    assert cell_label(found[1].label, 0, 2) == "Table 2!C1"
