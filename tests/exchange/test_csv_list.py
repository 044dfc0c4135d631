"""CSV out: what was written is read back, and no cell is a formula."""

import csv
import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pincite.actions.export_list import export_list
from pincite.exchange.csv_list import to_csv
from tests.casefile import making

CELLS = st.text(
    st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), max_size=20
)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    text = to_csv(("a", "b"), rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert read[0] == ["a", "b"]
    for row, found in zip(rows, read[1:], strict=True):
        for cell, back in zip(row, found, strict=True):
            assert back in (cell, f"'{cell}")
            assert not back.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_list_of_the_case(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
        path = export_list(case_file, "parties", str(tmp_path / "parties.csv"))
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert [row["handle"] for row in rows] == [made["party"].handle]
    assert rows[0]["name"] == "Aster Mills"
