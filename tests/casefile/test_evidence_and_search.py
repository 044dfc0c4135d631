"""Originals, extracts, full-text search, closures, backup, verification, journal chain."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError

from pincite.casefile import Block, CaseFile, Extract, originals, search_index
from pincite.model.errors import CaseFileError
from pincite.model.evidence import Source
from tests.casefile import making
from tests.casefile.tampering import tampering


def test_originals_are_kept_once_and_come_back_the_same(tmp_path: Path) -> None:
    data = bytes(range(256)) * (originals.CHUNK // 128)  # two chunks and more
    with making.new_case(tmp_path) as case_file:
        for _ in range(2):
            with case_file.transaction("Keep") as change:
                digest = change.store_original(data)
        assert case_file.read_original(digest) == data
        assert case_file.verify().originals == 1


def test_a_flipped_byte_never_passes_silently(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file, case_file.transaction("Keep") as change:
        digest = change.store_original(b"0123456789" * 50)
    with tampering(tmp_path / "case.pincite") as raw:
        raw.execute("UPDATE original_chunk SET data = ?", (b"0123456788" + b"0123456789" * 49,))
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        with pytest.raises(CaseFileError):
            case_file.read_original(digest)
        report = case_file.verify()
        assert not report.good
        assert [check.name for check in report.checks if not check.good] == ["originals"]


def test_originals_and_journal_cannot_be_rewritten(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Keep") as change:
            making.with_text(change)
            making.fill(change)
        for sql in (
            "UPDATE original_chunk SET data = x'00'",
            "UPDATE journal SET title = 'x'",
            "DELETE FROM journal",
            "UPDATE journal_payload SET payload = '{}'",
        ):
            with pytest.raises(DBAPIError):
                case_file.connection.exec_driver_sql(sql)
        assert case_file.verify().good


def test_search_folds_accents_and_ligatures_and_reads_source_text(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Keep") as change:
            extract = making.with_text(change)
            source = change.add(Source.checked(title="Ex æquo", extract=extract))
        for words in ("oeuvre", "œuvre", "ŒUVRE NAIVE", "aequo", "stood sti", '"mill stood"'):
            assert [hit.id for hit in case_file.search(words)] == [source.id], words
        for words in ("stood nowhere", '"still stood"', "", "***", '"'):
            assert case_file.search(words) == []
        assert case_file.search("naive")[0].block == 2


@given(st.text(max_size=40))
def test_nothing_typed_is_query_syntax(words: str) -> None:
    raw = driver.connect(":memory:")
    raw.execute("CREATE VIRTUAL TABLE t USING fts5(words)")
    asked = search_index.query(words.replace("\x00", " "))
    if asked:
        raw.execute("SELECT * FROM t WHERE t MATCH ?", (asked,)).fetchall()
    raw.close()


def test_closure_holds_what_an_item_rests_on(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
            stranger = change.add(Source.checked(title="Elsewhere"))
        closure = case_file.closure([made["claim"].handle])
        assert {made[k].id for k in ("claim", "element", "fact", "passage", "source")} <= set(
            closure.items
        )
        assert stranger.id not in closure.items


def test_a_backup_is_whole(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            making.fill(change)
        case_file.back_up(tmp_path / "copy.pincite")
        expected = making.rows(case_file)
        with CaseFile.open(tmp_path / "copy.pincite") as copy:
            assert making.rows(copy) == expected
            assert copy.verify().good
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.pincite", "copy.pincite"]


def test_lists_sort_and_filter_in_sql(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Keep") as change:
            extract = making.with_text(change)
            one = change.add(Source.checked(title="b", language="fr", extract=extract))
            other = change.add(Source.checked(title="A", language="en"))
        assert case_file.ids("source", order="title") == [other.id, one.id]
        assert case_file.ids("source", order="title", descending=True) == [one.id, other.id]
        assert case_file.ids("source", where={"language": ("fr", "de")}) == [one.id]
        assert case_file.ids("source", matching="oeuvre naive") == [one.id]
        assert case_file.ids("source", matching="***") == []


def test_a_long_text_is_read_in_pieces(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Add evidence") as change:
            digest = change.store_original(b"log")
            blocks = tuple(Block(n, 6 * n, f"{n:04}") for n in range(1203))
            extract = change.store_extract(Extract(digest, "test", "1", "en", 0, blocks))
        pieces = list(case_file.block_pieces(extract))
        assert [len(piece) for piece in pieces] == [500, 500, 203]
        assert [block for piece in pieces for block in piece] == list(blocks)
        assert list(case_file.block_pieces("none")) == []
