"""Evidence in: a batch survives its broken files, bytes are kept once, notes are privileged."""

import hashlib
from pathlib import Path

import pytest

from pincite.actions.evidence import add_files, add_note
from pincite.actions.sentences import sentence
from pincite.intake.pool import WorkerPool
from pincite.model.errors import InvalidValue
from tests.actions import articles
from tests.casefile.making import new_case


def test_broken_files_stop_no_other(tmp_path: Path, pool: WorkerPool) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(articles.ENGLISH, "utf-8")
    (folder / "b.pdf").write_bytes(b"%PDF-1.7 nothing that follows is a page")
    (folder / "c.txt").write_bytes(b"")
    (folder / "d.bin").write_bytes(bytes(range(256)) * 40)
    (folder / "e.txt").write_text(articles.FRENCH, "utf-8")
    with new_case(tmp_path) as case_file:
        summary = add_files(case_file, [folder, tmp_path / "gone.txt"], pool)
        assert [source.language for source in summary.added] == ["en", "fr"]
        names = {str(error.values["name"]): error for error in summary.failed}
        assert set(names) == {"b.pdf", "c.txt", "d.bin", "gone.txt"}
        for name, error in names.items():
            for language in ("en", "fr"):
                words = sentence(error, language)
                assert name in words
                assert "{" not in words
        assert case_file.verify().good


def test_the_same_bytes_are_said_and_not_stored_twice(tmp_path: Path, pool: WorkerPool) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    for path in (one, other):
        path.write_text(articles.ENGLISH, "utf-8")
    digest = hashlib.sha256(one.read_bytes()).hexdigest()
    with new_case(tmp_path) as case_file:
        summary = add_files(case_file, [one, other], pool)
        assert [source.sha256 for source in summary.added] == [digest]
        assert [name for name, _source in summary.known] == ["other.txt"]
        assert case_file.read_original(digest) == one.read_bytes()


def test_the_capture_record_says_what_is_known(tmp_path: Path, pool: WorkerPool) -> None:
    with new_case(tmp_path) as case_file:
        source = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        assert source.capture.by == "Test Author"
        assert source.capture.tool.startswith("Pincite ")
        assert source.capture.taken_in_utc.endswith("+00:00")
        assert source.capture.archive_url == ""
        assert source.published == "2023-05-19"


def test_a_pasted_note_is_privileged(tmp_path: Path) -> None:
    with new_case(tmp_path) as case_file:
        note = add_note(case_file, "Call with the miller: he keeps a weigh book.")
        assert (note.type, note.privilege) == ("note", "privileged")
        assert note.capture.method == "pasted"
        with pytest.raises(InvalidValue):
            add_note(case_file, "  ")


def test_odd_fields_are_refused_before_anything_is_kept(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "a.txt").write_text(articles.ENGLISH, "utf-8")
    with new_case(tmp_path) as case_file:
        for fields in ({"nonsense": "x"}, {"sha256": "0"}, {"published": "soon"}):
            with pytest.raises(InvalidValue):
                add_files(case_file, [tmp_path / "a.txt"], pool, fields=fields)
        assert case_file.counts() == {}
