"""A file of every format into one case: read, kept whole, and left as it was."""

import shutil
from pathlib import Path

import pytest

from pincite.actions.evidence import add_files
from pincite.casefile import CaseFile
from pincite.intake.pool import WorkerPool
from pincite.model.evidence import Source
from tests.casefile.making import new_case
from tests.intake.formats import mail, office, papers, posts, table, web
from tests.intake.formats.made import Made


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Made]:
    """What needs no other program than the project's own libraries."""
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    folder = tmp_path / "files"
    folder.mkdir()
    rooms = (web.written, mail.make, office.make, papers.make, posts.make, table.archives)
    return [one for make in rooms for one in make(folder)]


def test_every_format_is_read_and_no_file_is_changed(
    made: list[Made], tmp_path: Path, pool: WorkerPool
) -> None:
    before = {one.path: table.hashes(one.path) for one in made}
    with new_case(tmp_path) as case_file:
        summary = add_files(case_file, [one.path for one in made], pool)
        assert [error.reason for error in summary.failed] == ["encrypted", "unsafe_archive_entry"]
        assert {one.path: table.hashes(one.path) for one in made} == before
        kept = {source.sha256 for source in case_file.items(Source)}
        for path, found in before.items():
            assert set(found.values()) <= kept, path.name
        for source in case_file.items(Source):
            assert case_file.original_intact(source.sha256)
        assert _wordless(case_file) == {
            "fax.tiff", "image001.png", "locked.pdf", "photograph.jpg", "scanned.pdf", "screen.png",
        }  # fmt: skip


def _wordless(case_file: CaseFile) -> set[str]:
    sources = case_file.items(Source)
    return {s.file_name for s in sources if not (s.extract and case_file.blocks(s.extract))}
