"""Two states of a draft compared by name: listed, printed, and as tracked changes."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from pincite.actions.compare import compare_versions, export_redline
from pincite.actions.documents import save_draft
from pincite.actions.drafts import draft_from_text
from pincite.actions.export import export_draft
from pincite.actions.states import return_to_draft, review_draft
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue, PressError
from pincite.model.people import Party
from pincite.model.remarks import Task
from tests.casefile.making import new_case

BODY = "{P1} delivered fewer sacks than it owed.\n\nIt gave no reason for that.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as case_file:
        with case_file.transaction("Add party") as change:
            change.add(Party.checked(name="Aster Mills"))
        draft_from_text(case_file, BODY, title="Letter to the mill", language="en")
        review_draft(case_file, "L1")
        return_to_draft(case_file, "L1")
        save_draft(case_file, "L1", BODY.replace("fewer", "far fewer").replace("no", "one"))
        yield case_file


def test_a_kept_state_against_the_draft_as_it_is(case: CaseFile) -> None:
    found = compare_versions(case, "L1.1", "L1")
    assert [(one["kind"], one["old"], one["new"], one["place"]) for one in found] == [
        ("inserted", "", " far", "0"),
        ("replaced", "no", "one", "1"),
    ]


def test_what_a_binding_said_then_is_kept(case: CaseFile) -> None:
    with case.transaction("Rename") as change:
        change.update(case.by_handle("P1"), name="Aster Mill")
    assert ("Mills", "Mill") in {(o["old"], o["new"]) for o in compare_versions(case, "L1.1", "L1")}


def test_as_print_and_as_word(case: CaseFile, tmp_path: Path) -> None:
    pdf = export_redline(case, "L1.1", "L1", str(tmp_path / "redline.pdf"))
    assert pdf.read_bytes().startswith(b"%PDF")
    word = export_redline(case, "L1.1", "L1", str(tmp_path / "redline.docx"))
    with zipfile.ZipFile(word) as package:
        body = package.read("word/document.xml")
    assert b'w:author="Test Author"' in body
    assert b"<w:delText>no</w:delText>" in body
    with pytest.raises(PressError):
        export_redline(case, "L1.1", "L1", str(tmp_path / "redline.odt"))
    with pytest.raises(InvalidValue):
        compare_versions(case, "P1", "L1")


def test_an_internal_word_copy_names_its_bindings_and_an_outside_one_does_not(
    case: CaseFile, tmp_path: Path
) -> None:
    def body(name: str, *, internal: bool) -> bytes:
        export_draft(case, "L1", str(tmp_path / name), internal=internal)
        with zipfile.ZipFile(tmp_path / name) as package:
            return package.read("word/document.xml")

    assert b'<w:tag w:val="P1"/>' in body("ours.docx", internal=True)
    assert b"P1" not in body("theirs.docx", internal=False)


SECRET = "We may lose on the weighing book of the second mill."


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
@pytest.mark.parametrize("where", ["struck out", "among new words"])
def test_what_must_not_leave_stops_a_redline_too(
    case: CaseFile, tmp_path: Path, suffix: str, where: str
) -> None:
    with case.transaction("Add task") as change:
        change.add(Task.checked(title=SECRET))
    save_draft(case, "L1", f"{BODY}\n{SECRET}\n")
    review_draft(case, "L1")
    return_to_draft(case, "L1")
    after = BODY if where == "struck out" else f"{BODY}\n{SECRET.replace('lose', 'ever win')}\n"
    save_draft(case, "L1", after)
    target = tmp_path / f"redline.{suffix}"
    with pytest.raises(PressError) as raised:
        export_redline(case, "L1.2", "L1", str(target))
    assert raised.value.reason == "leak"
    assert not target.exists()
    export_redline(case, "L1.2", "L1", str(target), internal=True)
    assert "INTERNAL COMPARISON" in words_of(target)
    if where == "struck out":
        export_redline(case, "L1.1", "L1", str(target))
    assert ("INTERNAL" in words_of(target)) == (where != "struck out")


def words_of(file: Path) -> str:
    if file.suffix == ".pdf":
        pages = pypdfium2.PdfDocument(file.read_bytes())
        return " ".join(page.get_textpage().get_text_range() for page in pages)
    with zipfile.ZipFile(file) as package:
        return " ".join(package.read(n).decode() for n in package.namelist() if ".xml" in n)
