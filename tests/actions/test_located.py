"""A passage whose words somebody typed is placed where its source has them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pincite.actions.evidence import add_evidence
from pincite.actions.items import add_item
from pincite.casefile import CaseFile
from pincite.model.evidence import Passage
from tests.casefile.making import new_case

CLOSED = "The bridge was closed.\n"
WORDS = f"Ledger of the mill\n\nTwo carts were lost.\n\n{CLOSED}\n{CLOSED}"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as case_file:
        (tmp_path / "ledger.txt").write_text(WORDS, "utf-8")
        add_evidence(case_file, [str(tmp_path / "ledger.txt")])
        yield case_file


@pytest.mark.parametrize(
    ("exact", "given", "paragraph"),
    [
        ("Two carts were lost.", None, 1),
        ("Two carts were lost.", 1, 1),
        ("Two carts were lost.", 2, 1),  # the title was counted
        ("Two carts were lost.", 7, 7),  # not understood: rule 7 says so
        ("The bridge was closed.", None, None),  # it stands there twice
        ("Three carts were lost.", 2, 2),  # it does not stand there
    ],
)
def test_its_paragraph(
    case: CaseFile, exact: str, given: int | None, paragraph: int | None
) -> None:
    fields: dict[str, Any] = {"source": "S1", "exact": exact, "paragraph": given}
    made = add_item(case, "passages", fields)
    assert isinstance(made, Passage)
    assert made.paragraph == paragraph
