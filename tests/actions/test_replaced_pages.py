"""Pages of an exhibit that another source shows: read, made, said on the slip, refused clearly."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from pincite.actions.binding import binder_exhibit
from pincite.actions.evidence import add_files
from pincite.actions.exhibits import add_exhibit
from pincite.actions.items import edit_item
from pincite.actions.replaced_pages import replacements
from pincite.casefile import CaseFile
from pincite.document.binder import BinderExhibit
from pincite.document.resolved import Document, ExhibitUse
from pincite.intake.pool import WorkerPool
from pincite.model.errors import InvalidValue, PressError
from tests.casefile.making import new_case

LETTER = Document(kind="letter", title="L", lang="en", date="", blocks=())


@pytest.fixture
def case(tmp_path: Path, pool: WorkerPool) -> Iterator[CaseFile]:
    """S1 of three pages, S2 of two."""
    for name, count in (("ledger.pdf", 3), ("better.pdf", 2)):
        canvas = Canvas(str(tmp_path / name), (300, 200), invariant=1)
        for page in range(count):
            canvas.drawString(30, 100, f"{name} sheet {page + 1}")
            canvas.showPage()
        canvas.save()
    with new_case(tmp_path) as opened:
        add_files(opened, [tmp_path / "ledger.pdf", tmp_path / "better.pdf"], pool)
        add_exhibit(opened, "S1")
        yield opened


def shown(case: CaseFile) -> BinderExhibit:
    return binder_exhibit(case, ExhibitUse("X2", "S1", "Ex. 1", "Ledger"), LETTER)


def sheets(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        texts = [page.get_textpage().get_text_range() for page in pdf]
    return [re.sub(r"\s+", " ", text).strip() for text in texts]


def test_a_page_is_shown_by_that_of_another_and_the_slip_says_so(case: CaseFile) -> None:
    before = case.read_original(case.by_handle("S1").sha256)  # type: ignore[attr-defined]
    edit_item(case, "X2", {"replaced": "2 = S2 p. 1, 3=S2:2"})
    exhibit = shown(case)
    assert sheets(exhibit.pdf) == [
        "ledger.pdf sheet 1", "better.pdf sheet 1", "better.pdf sheet 2"
    ]  # fmt: skip
    assert "Page 2 is shown by page 1 of S2." in exhibit.note
    assert shown(case).pdf == exhibit.pdf
    assert case.read_original(case.by_handle("S1").sha256) == before  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", ["two = S2", "2 = S9", "2 = X1", "2 S2", "= S2"])
def test_what_cannot_be_read_is_refused(case: CaseFile, words: str) -> None:
    with pytest.raises(InvalidValue) as told:
        replacements(case, words)
    assert told.value.values["why"] == "bad_replacement"


@pytest.mark.parametrize("words", ["9 = S2", "1 = S2 p. 7"])
def test_a_page_that_is_not_there_is_refused(case: CaseFile, words: str) -> None:
    edit_item(case, "X2", {"replaced": words})
    with pytest.raises(PressError, match="unreplaceable"):
        shown(case)


def test_nothing_said_changes_nothing(case: CaseFile) -> None:
    assert replacements(case, "") == {}
    assert sheets(shown(case).pdf)[2] == "ledger.pdf sheet 3"
