"""XLSX out: what was written is read back as text, nothing in it acts, and bytes repeat."""

from io import BytesIO
from typing import Any

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from pincite.exchange.xlsx_list import to_xlsx

LIVE = ("=", "+", "-", "@", "\t", "\r")
CELLS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=20) | st.sampled_from(
    ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "12", "2023-05-18", "http://a.test", "#REF!"]
)


def sheet_of(data: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(data)).active


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_what_is_written_is_read_back_as_text(rows: list[tuple[str, str]]) -> None:
    sheet = sheet_of(to_xlsx("List", ("a", "b"), rows))
    for number, row in enumerate(rows, start=2):
        for at, words in enumerate(row, start=1):
            cell, kept = sheet.cell(number, at), words.replace("\ufffe", "").replace("\uffff", "")
            assert (cell.value or "") == kept
            assert cell.data_type == "s" or not kept
            assert cell.quotePrefix == kept.startswith(LIVE)
            assert cell.hyperlink is None


def test_what_a_cell_cannot_hold_is_left_out_or_cut() -> None:
    sheet = sheet_of(to_xlsx("a/b:[c]", ("x",), [("a\x00b\x1f",), ("w" * 40_000,)]))
    assert sheet.title == "a b  c"
    assert sheet["A2"].value == "ab"
    assert len(sheet["A3"].value) == 32_767
    assert sheet["A3"].value.endswith("…")


def test_the_same_rows_give_the_same_bytes() -> None:
    rows = [("S1", "=1"), ("S2", "é")]
    assert to_xlsx("List", ("a", "b"), rows) == to_xlsx("List", ("a", "b"), rows)
