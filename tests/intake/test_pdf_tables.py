"""Tables in PDFs: cells between rules and figures in columns; prose, letters and lists are none."""

import io
from typing import Any

import pytest

from pincite.intake.readers import read
from pincite.intake.reading import Reading

ROWS = [
    ["Firm", "Q1 2024", "Q2 2024", "Share"],
    ["Tarn Logistics", "4,200,000", "3,900,000", "54.1 %"],
    ["Ort Shipping", "1,100,000", "1,300,000", "16.0 %"],
    ["Total", "5,300,000", "5,200,000", "70.1 %"],
]
BEFORE = (
    "The harbour board of Quillon said on Monday that Tarn Logistics had sent more requests to its "
    "register than all other users together."
)
AFTER = "The board opened its register to the public in 2015, and about 900 firms use it today."
STYLES: dict[str, list[Any]] = {
    "ruled": [("GRID", (0, 0), (-1, -1), 0.5, "black")],
    "level rules": [
        ("LINEABOVE", (0, 0), (-1, 0), 1, "black"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, "black"),
        ("LINEBELOW", (0, -1), (-1, -1), 1, "black"),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ],
    "no rules": [("ALIGN", (1, 0), (-1, -1), "RIGHT")],
    "shaded rows": [("ROWBACKGROUNDS", (0, 0), (-1, -1), ["whitesmoke", "lightgrey"])],
}


def made(rows: list[list[Any]], style: list[Any], **more: Any) -> Reading:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    body = getSampleStyleSheet()["BodyText"]
    table = Table([[Paragraph(c, body) if len(c) > 60 else c for c in row] for row in rows], **more)
    table.setStyle(TableStyle(style))
    out = io.BytesIO()
    SimpleDocTemplate(out).build([Paragraph(BEFORE, body), table, Paragraph(AFTER, body)])
    return read(out.getvalue(), "usage.pdf")


def tables(reading: Reading) -> list[list[list[str]]]:
    return [[list(row) for row in block.table] for block in reading.blocks if block.table]


@pytest.mark.parametrize("style", STYLES)
def test_a_table_of_figures_has_cells(style: str) -> None:
    reading = made(ROWS, STYLES[style])
    assert tables(reading) == [ROWS]
    assert [block.text for block in reading.blocks if block.paragraph] == [BEFORE, AFTER]
    table = reading.blocks[1]
    assert (table.page, table.label, table.paragraph) == (1, "A1:D4", None)


@pytest.mark.parametrize("rules", ["GRID", "LINEABOVE"])
def test_words_that_run_over_lines_stay_in_their_cell(rules: str) -> None:
    rows = [["Clause", "Obligation", "By"], *(["II.A", BEFORE, "14 June 2024"] for _ in range(4))]
    styles = [(rules, (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    reading = made(rows, styles, colWidths=[60, 250, 90])
    assert [row[1] for row in tables(reading)[0][1:4]] == [BEFORE] * 3


def test_a_cell_over_others_stands_in_the_first_of_them() -> None:
    rows = [["Firm", "2024", "", "Note"], ["", "Q1", "Q2", ""], ["Tarn", "4.2", "3.9", "audited"]]
    over = [("SPAN", (1, 0), (2, 0)), ("SPAN", (0, 0), (0, 1)), *STYLES["ruled"]]
    assert tables(made(rows, over)) == [rows]


def test_a_table_over_pages_is_a_table_on_each() -> None:
    rows = [["Day", "Requests"], *([f"{n % 28 + 1}/3/2024", f"{n},000"] for n in range(60))]
    reading = made(rows, STYLES["ruled"], repeatRows=1)
    assert [block.page for block in reading.blocks if block.table] == [1, 2]
    assert [row for table in tables(reading) for row in table if row != rows[0]] == rows[1:]


@pytest.mark.parametrize(
    ("rows", "style"),
    [
        ([[BEFORE]], [("BOX", (0, 0), (-1, -1), 1, "black")]),
        ([["Iris Vell", "Quillon, 20 May 2024"], ["3 Quay Street", "Our ref. TL-9"]], []),
        ([["1.", BEFORE], ["2.", AFTER], ["3.", BEFORE]], []),
        ([[BEFORE, AFTER * 2], [AFTER * 2, BEFORE]], []),
        ([[f"{n}. Findings " + "." * 60, str(n * 4)] for n in range(1, 6)], []),
    ],
)
def test_what_is_no_table_stays_words(rows: list[list[str]], style: list[Any]) -> None:
    wide = [20, 380] if len(rows[0][0]) < 4 else None
    reading = made(rows, style, colWidths=wide)
    assert tables(reading) == []
    words = "".join("".join(block.text.split()) for block in reading.blocks)
    assert all("".join(cell.split()) in words for row in rows for cell in row if len(cell) < 60)
