"""The privilege log names what is withheld and why, and says nothing of what it says."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from pincite.actions.privilege_log import export_privilege_log, log_rows
from pincite.casefile import CaseFile
from pincite.model.errors import PressError
from pincite.model.evidence import Passage, Source
from pincite.model.people import Communication, Party
from tests.casefile.making import new_case

BASIS = "Legal advice asked for and given in confidence"
SAID = "The second ledger was written after the harvest had been counted."
WHY: dict[str, Any] = {
    "privilege": "privileged",
    "privilege_basis": BASIS,
    "privilege_holder": "Aster Mills",
    "privilege_reviewer": "Ida Moss",
}


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as opened:
        with opened.transaction("Fill") as change:
            lawyer = change.add(Party.checked(name="Ida Moss"))
            miller = change.add(Party.checked(name="Aster Mills"))
            change.add(Source.checked(title="A notice", published="2021-02"))
            later = Source.checked(title=SAID, type="note", published="2021-05-18", **WHY)
            change.add(later)
            first = change.add(Source.checked(title="=Memo()", type="email", **WHY))
            change.add(Passage.checked(source=first.id, exact=SAID))
            change.add(
                Communication.checked(
                    subject="Re: settle?", sender=lawyer.id, recipient=miller.id, source=first.id
                )
            )
            change.add(
                Communication.checked(
                    subject=SAID, date="2021-04-01", sender=miller.id, recipient=lawyer.id, **WHY
                )
            )
        yield opened


def test_rows_stand_by_date_with_their_people(case: CaseFile) -> None:
    rows = log_rows(case, "en")
    assert [(one.handle, one.date) for one in rows] == [
        ("M2", "April 1, 2021"), ("S2", "May 18, 2021"), ("S3", "")
    ]  # fmt: skip
    assert rows[2].cells() == (
        "S3", "", "Ida Moss", "Aster Mills", "E-mail", "Privileged", BASIS, "Aster Mills",
        "Ida Moss",
    )  # fmt: skip


@pytest.mark.parametrize(("lang", "title"), [("en", "Privilege log"), ("fr", "Registre des")])
def test_the_pdf_shows_every_row_and_no_content(
    case: CaseFile, tmp_path: Path, lang: str, title: str
) -> None:
    made = export_privilege_log(case, str(tmp_path / "log.pdf"), lang).read_bytes()
    document = pypdfium2.PdfDocument(made)
    page = document[0]
    textpage = page.get_textpage()
    text = " ".join(textpage.get_text_range().split())
    textpage.close()
    wide, high = page.get_size()
    page.close()
    document.close()
    assert wide > high
    assert title in text
    assert all(handle in text for handle in ("M2", "S2", "S3"))
    assert "harvest" not in text
    assert "settle" not in text


def test_the_sheet_has_a_row_for_each(case: CaseFile, tmp_path: Path) -> None:
    made = export_privilege_log(case, str(tmp_path / "log.xlsx"))
    sheet: Any = openpyxl.load_workbook(BytesIO(made.read_bytes())).active
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows[0][0] == "No."
    assert [tuple(row) for row in rows[1:]] == [row.cells() for row in log_rows(case, "en")]


def test_a_basis_that_tells_the_secret_is_refused(case: CaseFile, tmp_path: Path) -> None:
    with case.transaction("Basis") as change:
        change.update(case.by_handle("S3"), privilege_basis=f"Advice that {SAID}")
    with pytest.raises(PressError) as caught:
        export_privilege_log(case, str(tmp_path / "log.pdf"))
    assert caught.value.reason == "leak"
    assert not list(tmp_path.glob("log*"))


def test_a_case_without_secrets_says_so(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        assert log_rows(case, "fr") == []
        made = export_privilege_log(case, str(tmp_path / "log.pdf"), "fr")
        assert made.stat().st_size > 1000


def test_another_kind_of_file_is_refused(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(PressError):
        export_privilege_log(case, str(tmp_path / "log.doc"))
