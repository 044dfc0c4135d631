"""A library of references on disk: files taken in, the rest as marked records."""

import json
from pathlib import Path

import pytest

from pincite.actions.registry import perform
from pincite.actions.sentences import sentence
from pincite.actions.zotero import add_library, export_csl, import_library
from pincite.document.csl_item import is_reference
from pincite.intake.pool import WorkerPool
from pincite.model.errors import EvidenceError
from tests.actions import articles
from tests.casefile.making import new_case
from tests.exchange.test_references import CSL, RDF, RIS, WANTED


@pytest.mark.parametrize(("name", "data"), [("m.json", CSL), ("m.ris", RIS), ("m.rdf", RDF)])
def test_an_export_with_files(tmp_path: Path, pool: WorkerPool, name: str, data: bytes) -> None:
    folder = tmp_path / "export"
    (folder / "files" / "7").mkdir(parents=True)
    (folder / name).write_bytes(data)
    file = folder / "files" / "7" / "moulin.txt"
    file.write_text(articles.FRENCH, "utf-8")
    with new_case(tmp_path) as case_file:
        (source,) = add_library(case_file, folder, pool).added
        assert (source.title, source.author, source.outlet) == (
            WANTED.title,
            WANTED.author,
            WANTED.outlet,
        )
        assert (source.published, source.language, source.url) == ("2023-05-18", "fr", WANTED.url)
        assert (source.type, source.capture.accessed) == ("article", "2023-06-02")
        assert source.file_name == "moulin.txt"
        assert case_file.read_original(source.sha256) == file.read_bytes()
        assert not is_reference(source)


def test_an_entry_without_its_file_is_a_marked_record(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "m.ris").write_bytes(RIS)
    with new_case(tmp_path) as case_file:
        summary = add_library(case_file, tmp_path / "m.ris", pool)
        (source,) = summary.added
        assert is_reference(source)
        assert "moulin.txt" in source.note
        assert [error.reason for error in summary.failed] == ["attachment_missing"]
        text = case_file.text(source.extract)
        assert "Bibliographic record, no document attached." in text
        assert WANTED.url in text
        again = add_library(case_file, tmp_path / "m.ris", pool)
        assert [known.id for _name, known in again.known] == [source.id]


def test_a_path_out_of_the_folder_is_not_followed(tmp_path: Path, pool: WorkerPool) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("Not for the case.", "utf-8")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    paths = ["../secret.txt", str(tmp_path / "secret.txt"), "link.txt", "\x00", "..%2Fsecret.txt"]
    (folder / "m.json").write_text(json.dumps([{"title": "T", "attachments": paths}]))
    with new_case(tmp_path) as case_file:
        (source,) = add_library(case_file, folder, pool).added
        assert is_reference(source)
        assert b"Not for the case" not in case_file.read_original(source.sha256)


def test_a_damaged_file_does_not_lose_its_entry(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and no page")
    (tmp_path / "m.json").write_text(json.dumps([{"title": "T", "file": "a.pdf"}, {"title": "U"}]))
    with new_case(tmp_path) as case_file:
        summary = add_library(case_file, tmp_path / "m.json", pool)
        assert [source.title for source in summary.added] == ["T", "U"]
        assert [error.values["name"] for error in summary.failed] == ["a.pdf"]


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "not_a_library"),
        ({"a.ris": b"x", "b.json": b"[]"}, "many_libraries"),
        ({"b.json": b"[]"}, "no_entries"),
        ({"b.json": b"{"}, "not_a_library"),
        ({"b.ris": b""}, "empty"),
    ],
)
def test_what_cannot_be_imported_is_said(
    tmp_path: Path, files: dict[str, bytes], reason: str
) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with new_case(tmp_path) as case_file, pytest.raises(EvidenceError) as caught:
        import_library(case_file, str(folder))
    assert caught.value.reason == reason
    for language in ("en", "fr"):
        assert "{" not in sentence(caught.value, language)


def test_out_and_in_by_name(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_bytes(CSL)
    with new_case(tmp_path) as case_file:
        (source,) = perform(case_file, "import_library", {"file": str(tmp_path / "m.json")})
        path = export_csl(case_file, str(tmp_path / "out.json"))
        (item,) = json.loads(path.read_text("utf-8"))
        assert item["id"] == source.handle
        assert item["title"] == WANTED.title
        assert item["author"][0] == {"family": "Vane", "given": "Ada"}
        assert item["issued"] == {"date-parts": [[2023, 5, 18]]}
        assert item["accessed"] == {"date-parts": [[2023, 6, 2]]}
