"""Sheets as Excel shows them: signs of money and percent, formulas nobody calculated, hints."""

import io
from typing import Any

import openpyxl

from pincite.intake.readers import read
from tests.intake.formats import office


def shown(**cells: tuple[Any, str]) -> tuple[tuple[str, ...], ...]:
    """The table of a sheet of some cells: value, format."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for place, (value, form) in cells.items():
        sheet[place] = value
        sheet[place].number_format = form
    out = io.BytesIO()
    book.save(out)
    return next(b for b in read(out.getvalue(), "a.xlsx").blocks if b.table).table


def test_percentages_and_money_keep_their_signs() -> None:
    (row,) = shown(
        A1=(0.125, "0.0%"),
        B1=(0.07, "0%"),
        C1=(210000, '"$"#,##0.00'),
        D1=(42.5, "#,##0.00 [$€-40C]"),
        E1=(3, "[$£-809]#,##0"),
        F1=(1500, "#,##0"),
        G1=(12.5, '0.0" %"'),
        H1=(-4.25, '_("$"* #,##0.00_);_("$"* (#,##0.00)'),
    )
    assert row == ("12.5%", "7%", "$210000", "42.5\u00a0€", "£3", "1500", "12.5", "$-4.25")


def test_a_formula_that_nobody_calculated_is_shown_as_written() -> None:
    out = io.BytesIO()
    office.book().save(out)
    reading = read(out.getvalue(), "book.xlsx")
    table = next(block for block in reading.blocks if block.table)
    assert table.table[5][:2] == ("Total", "=SUM(B3:B5)")
    assert table.table[3][2] == "12.5%"
    assert table.table[4][3] == "2023-03-02 14:30:00"
    assert "formulas_without_value:1" in reading.notes
    assert "hidden_sheet:Hidden" in reading.notes


def test_the_separator_that_excel_is_told_is_no_row() -> None:
    reading = read("sep=;\r\nMois;Prix\r\nMars;4,25\r\n".encode("cp1252"), "a.csv")
    assert reading.blocks[1].table == (("Mois", "Prix"), ("Mars", "4,25"))
    assert reading.blocks[1].label == "A1:B2"


def test_decimal_commas_do_not_part_cells() -> None:
    rows = "\n".join(f"{place},5;{place},25" for place in range(1, 9))
    table = read(rows.encode(), "a.csv").blocks[1].table
    assert table[0] == ("1,5", "1,25")
