"""Reviewed, approved, issued, served, signed, followed up: on the sample, with real files."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import pikepdf
import pypdfium2
import pytest

from pincite.actions import issue, keeping, states
from pincite.actions.check import check_draft
from pincite.actions.documents import save_draft
from pincite.actions.drafts import new_draft
from pincite.actions.items import edit_item, remove_item
from pincite.actions.sample_case import load_sample
from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.drafts import Draft, DraftVersion, Exhibit, Series
from pincite.model.errors import (
    CaseFileError,
    DraftError,
    EvidenceError,
    InvalidValue,
    PressError,
)
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure, Reading
from pincite.model.people import Communication, Party
from pincite.press import profiles


@pytest.fixture(scope="module", params=["en", "fr"])
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with a demand letter, made once a language."""
    path: Path = tmp_path_factory.mktemp("sample") / f"{request.param}.pincite"
    load_sample(path, author="Case team", language=request.param)
    with CaseFile.open(path, author="Case team") as case_file:
        new_draft(case_file, "demand-letter", request.param)
    return path


@pytest.fixture
def case(sample: Path, tmp_path: Path) -> Iterator[CaseFile]:
    """A copy of it to work on."""
    copyfile(sample, tmp_path / sample.name)
    with CaseFile.open(tmp_path / sample.name, author="Case team") as case_file:
        yield case_file


def counsel(case: CaseFile) -> str:
    return next(p.handle for p in case.items(Party) if p.role == "counsel" and p.side == "own")


def raise_a_figure(case: CaseFile) -> None:
    figure = case.by_handle("F1")
    assert isinstance(figure, Figure)
    with case.transaction("Change reading") as change:
        for reading in case.items(Reading, figure=figure.id):
            change.update(reading, value="790000000")


def issued(case: CaseFile) -> DraftVersion:
    states.approve_draft(case, "L1", by=counsel(case))
    return issue.issue_draft(case, "L1", how=["email"])


def test_an_approval_names_a_lawyer_of_ours(case: CaseFile) -> None:
    for by, why in (("  ", "blank"), (case.items(Party, side="opposing")[0].handle,
                                      "not_own_counsel")):  # fmt: skip
        with pytest.raises(InvalidValue) as refused:
            states.approve_draft(case, "L1", by=by)
        assert refused.value.values["why"] == why
    version = states.approve_draft(case, "L1", by="Ada Quill")
    assert (version.made_by, version.state) == ("Ada Quill", "approved")
    assert not [one for one in check_draft(case, "L1") if one.rule == 23]


def test_an_approval_is_bound_to_the_content_and_names_what_changed(case: CaseFile) -> None:
    states.approve_draft(case, "L1", by="Ada Quill")
    assert states.changed_since_approval(case, "L1") == ()
    raise_a_figure(case)
    assert "780 → 790" in states.changed_since_approval(case, "L1")
    with pytest.raises(PressError) as refused:
        issue.issue_draft(case, "L1")
    assert refused.value.reason == "blocked"
    states.return_to_draft(case, "L1")
    states.approve_draft(case, "L1", by="Ada Quill")
    assert issue.issue_draft(case, "L1").state == "issued"


def test_the_text_of_a_reviewed_draft_stands_until_it_is_returned(case: CaseFile) -> None:
    version = states.review_draft(case, "L1")
    assert version.made_by == "Case team"
    with pytest.raises(InvalidValue):
        save_draft(case, "L1", "Other words.")
    states.return_to_draft(case, "L1")
    save_draft(case, "L1", "Other words.")


def test_nothing_leaves_without_approval(case: CaseFile) -> None:
    with pytest.raises(PressError):
        issue.issue_draft(case, "L1")
    assert not case.items(DraftVersion)


def test_issue_keeps_freezes_and_records(case: CaseFile) -> None:
    before = {model: len(case.items(model)) for model in (Communication, Fact, Source)}
    head = case.journal_head
    version = issued(case)
    pdf = case.read_original(version.pdf_sha256)
    assert hashlib.sha256(pdf).hexdigest() == version.pdf_sha256
    assert version.program
    assert version.journal_head not in ("", case.journal_head, head)
    words = _text(pdf)
    assert "DRAFT" not in words
    assert "PROJET" not in words
    draft = case.by_handle("L1")
    assert isinstance(draft, Draft)
    assert draft.state == "issued"
    assert " ".join(draft.settings["said"]["F1"].split()) in words
    series = case.items(Series)[0]
    numbers = [one.number for one in case.items(Exhibit, series=series.id) if one.number]
    assert series.served
    assert sorted(numbers, key=int) == [str(n) for n in range(1, 7)]
    for model, count in before.items():
        assert len(case.items(model)) == count + 1, model
    with pytest.raises(InvalidValue):
        issue.issue_draft(case, "L1")
    with pytest.raises(InvalidValue):
        states.return_to_draft(case, "L1")
    ((name, kept_as),) = issue.kept_binder(draft).items()
    assert name == "exhibits.pdf"
    assert case.read_original(kept_as).startswith(b"%PDF")
    assert case.verify().good


def test_a_served_series_keeps_its_numbers_from_every_door(case: CaseFile) -> None:
    issued(case)
    series = case.items(Series)[0]
    exhibit = next(one for one in case.items(Exhibit, series=series.id) if one.number == "2")
    late = next(one for one in case.items(Source) if one.id != exhibit.source)
    tries: list[tuple[Item, dict[str, Any]]] = [
        (exhibit, {"number": "99"}),
        (exhibit, {"source": late.handle}),
        (series, {"served": False}),
        (series, {"label": "Tab {n}"}),
    ]
    for item, fields in tries:
        with pytest.raises(InvalidValue) as caught:
            edit_item(case, item.handle, fields)
        assert caught.value.values["why"] == "served"
    for one in (exhibit, series):
        with pytest.raises(InvalidValue):
            remove_item(case, one.handle)
    edit_item(case, series.handle, {"note": "Bundle B", "label": series.label, "served": True})
    kept = edit_item(case, exhibit.handle, {"number": "2", "rendition": "text"})
    assert isinstance(kept, Exhibit)
    assert kept.rendition == "text"


def test_service_has_a_date(case: CaseFile) -> None:
    issued(case)
    known = len(case.items(Communication))
    with pytest.raises(InvalidValue):
        issue.record_service(case, "L1", ["courier"], " ")
    assert len(case.items(Communication)) == known


def test_what_was_issued_is_neither_edited_nor_removed(case: CaseFile) -> None:
    version = issued(case)
    for handle, field in (("L1", "title"), ("L1", "body"), (version.handle, "made_by")):
        with pytest.raises(InvalidValue):
            edit_item(case, handle, {field: "Other words"})
    edit_item(case, "L1", {"note": "Sent by hand."})
    for handle in ("L1", version.handle):
        with pytest.raises(InvalidValue):
            remove_item(case, handle)


def test_issue_is_one_change_that_can_be_taken_back(case: CaseFile) -> None:
    states.approve_draft(case, "L1", by="Ada Quill")
    before = [case.items(m) for m in (Draft, DraftVersion, Exhibit, Series, Communication, Fact)]
    issue.issue_draft(case, "L1")
    case.undo()
    after = [case.items(m) for m in (Draft, DraftVersion, Exhibit, Series, Communication, Fact)]
    assert before == after


def test_an_issued_letter_is_made_again_to_the_byte_after_the_case_changed(
    case: CaseFile, tmp_path: Path
) -> None:
    version = issued(case)
    raise_a_figure(case)
    with case.transaction("Rename everyone") as change:
        for party in case.items(Party):
            change.update(party, name=f"{party.name} II", short_name="")
    found = issue.regenerate(case, "L1")
    assert found.same
    assert found.sha256 == version.pdf_sha256
    target = tmp_path / "again.pdf"
    issue.regenerate_issued(case, version.handle, str(target))
    assert hashlib.sha256(target.read_bytes()).hexdigest() == version.pdf_sha256


def test_another_version_of_the_program_says_so(case: CaseFile, tmp_path: Path) -> None:
    version = issued(case)
    with case.transaction("As if made by another") as change:
        change.update(version, program="0.0.1", pdf_sha256="0" * 64)
    with pytest.raises(PressError) as refused:
        issue.regenerate_issued(case, "L1", str(tmp_path / "again.pdf"))
    assert refused.value.reason == "other_program"
    assert not (tmp_path / "again.pdf").exists()


def test_service_and_the_signed_scan(case: CaseFile, tmp_path: Path) -> None:
    version = issued(case)
    first = issue.record_service(case, "L1", ["courier"], "2023-05-25", proof="Receipt 12")
    assert first.proof == "Receipt 12"
    assert len(case.items(Communication, draft=version.draft)) == 2
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 signed in ink")
    signed = issue.attach_signed(case, "L1", str(scan))
    assert signed.signed_sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    assert signed.pdf_sha256 == version.pdf_sha256
    issue.write_kept(case, "L1", str(tmp_path / "copy.pdf"), signed=True)
    assert (tmp_path / "copy.pdf").read_bytes() == scan.read_bytes()
    for name, code in (("missing.pdf", "missing"), ("notes.txt", "unsupported")):
        (tmp_path / "notes.txt").write_text("no scan")
        with pytest.raises(EvidenceError) as refused:
            issue.attach_signed(case, "L1", str(tmp_path / name))
        assert refused.value.reason == code


def test_a_follow_up_continues_series_people_and_open_demands(case: CaseFile) -> None:
    issued(case)
    made = issue.reopen_as_new(case, "L1", date="2023-06-14")
    earlier = case.by_handle("L1")
    assert isinstance(earlier, Draft)
    assert (made.series, made.addressee, made.deadline) == (
        earlier.series, earlier.addressee, earlier.deadline
    )  # fmt: skip
    letter = next(one for one in case.items(Source) if one.file_name == "L1.pdf")
    assert f"[@{letter.handle}]" in made.body
    assert "::: demands D" in made.body
    labels = [use.label for use in keeping.standing(case, made).context.document.exhibits]
    assert labels[-1].endswith("7"), labels
    same = issue.reopen_as_new(case, "L1", template="")
    assert (same.body, same.state, "said" in same.settings) == (earlier.body, "draft", False)


def test_a_version_whose_bytes_are_gone_says_so(case: CaseFile) -> None:
    version = states.review_draft(case, "L1")
    with case.transaction("As if purged") as change:
        change.update(version, digest="0" * 64)
    with pytest.raises(DraftError) as refused:
        keeping.kept(case, version.changed(digest="0" * 64))
    assert refused.value.reason == "not_kept"


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(words.split())


@pytest.mark.long
def test_the_kept_binder_is_made_for_its_profile_in_volumes(
    case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = profiles.Profile("us_efiling", largest=60_000)
    monkeypatch.setitem(profiles.PROFILES, "us_efiling", small)
    states.approve_draft(case, "L1", by=counsel(case))
    with pytest.raises(PressError):
        issue.issue_draft(case, "L1", profile="no_such")
    issue.issue_draft(case, "L1", profile="us_efiling")
    draft = case.by_handle("L1")
    assert isinstance(draft, Draft)
    files = issue.kept_binder(draft)
    assert list(files)[:2] == ["exhibits-vol1.pdf", "exhibits-vol2.pdf"]
    written = issue.write_kept(case, "L1", str(tmp_path / "sent.pdf"), binder=True)
    assert {one.name for one in tmp_path.glob("*.pdf")} == {"sent.pdf", *files}
    assert b"exhibits-vol2.pdf" in linked_files(written)
    assert issue.regenerate(case, "L1").same
    (tmp_path / "exhibits-vol1.pdf").write_bytes(b"another's")
    with pytest.raises(CaseFileError):
        issue.write_kept(case, "L1", str(tmp_path / "again.pdf"), binder=True)
    assert not (tmp_path / "again.pdf").exists()


def linked_files(file: Path) -> bytes:
    """The names of the files that links of a PDF open."""
    with pikepdf.open(file) as pdf:
        links = [note for page in pdf.pages for note in page.get("/Annots", [])]
        return b" ".join(bytes(link.A.F.F) for link in links if "/A" in link and "/F" in link.A)
