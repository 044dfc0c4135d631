"""Originals that nothing here can read are evidence all the same: kept whole, and said to be."""

import hashlib
from pathlib import Path

import pytest

from pincite.actions.evidence import add_evidence, add_files
from pincite.actions.sentences import sentence
from pincite.actions.taking import why_unread
from pincite.intake.pool import WorkerPool
from pincite.model.errors import EvidenceError
from tests.casefile.making import new_case

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
KINDS = {
    "old.doc": (OLE + "WordDocument".encode("utf-16-le"), "kept_word", ".docx"),
    "notes.rtf": (rb"{\rtf1\ansi Words.}", "kept_word", ".docx"),
    "old.xls": (OLE + "Workbook".encode("utf-16-le"), "kept_sheet", ".xlsx"),
    "old.ppt": (OLE + "PowerPoint Document".encode("utf-16-le"), "kept_slides", "PDF"),
    "call.mp3": (b"ID3\x03" + b"\0" * 90, "kept_recording", "transcript"),
    "call.wav": (b"RIFF\0\0\0\0WAVEfmt " + b"\0" * 90, "kept_recording", "transcript"),
    "files.7z": (b"7z\xbc\xaf\x27\x1c" + b"\0" * 90, "kept_archive", "unpack"),
    "log.db": (b"SQLite format 3\0" + b"\0" * 90, "kept_unread", "PDF"),
}


@pytest.mark.parametrize("name", KINDS)
def test_a_whole_file_of_another_kind_is_kept(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    data, code, advice = KINDS[name]
    path = tmp_path / name
    path.write_bytes(data)
    with new_case(tmp_path) as case_file:
        summary = add_files(case_file, [path], pool)
        (source,), (error,) = summary.added, summary.failed
        assert (error.reason, source.extract) == (code, "")
        assert source.sha256 == hashlib.sha256(data).hexdigest()
        assert case_file.read_original(source.sha256) == data
        assert advice in sentence(error, "en")
        assert name in sentence(error, "fr")
        again = why_unread(source.media_type, name)  # the reader says it again, whenever asked
        if code == "kept_unread":
            assert again is None
        else:
            assert again is not None
            assert sentence(again, "en") == sentence(error, "en")


BROKEN = {"torn.pdf": b"%PDF-1.7 and no page", "noise.bin": bytes(range(256)) * 9}


@pytest.mark.parametrize("name", BROKEN)
def test_a_damaged_file_is_kept_when_counsel_says_so(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BROKEN[name])
    with new_case(tmp_path) as case_file:
        with pytest.raises(EvidenceError) as caught:
            add_evidence(case_file, [str(path)])
        assert caught.value.reason in {"broken", "binary"}
        (source,) = add_evidence(case_file, [str(path)], keep_unread=True)
        assert case_file.read_original(source.sha256) == BROKEN[name]
        assert source.title == path.stem
