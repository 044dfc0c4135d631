"""Copied, cut, mixed up: what sync folders do to files is noticed, and a backup is offered."""

import shutil
from pathlib import Path

import pytest

from pincite.actions.backups import back_up_automatically
from pincite.actions.cases import open_case
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.errors import CaseFileError
from pincite.model.evidence import Fact, Source
from tests.casefile import making
from tests.faults import kit


def _case(folder: Path, name: str, words: str, number: int = 30) -> Path:
    with making.new_case(folder, name) as case_file:
        for each in range(number):
            with case_file.transaction("Record") as change:
                change.store_original(f"{words} {each} ".encode() * 300)
                change.add(Fact.checked(sentence=f"{words} {each}."))
    return folder / name


def _left_open(folder: Path, name: str, words: str) -> CaseFile:
    """A case still open, its newest changes in the log alone."""
    case_file = CaseFile.open(_case(folder, name, words))
    for each in range(20):
        with case_file.transaction("Record") as change:
            change.add(Source.checked(title=f"{words} source {each}"))
    return case_file


def _refused(path: Path, *codes: str) -> CaseFileError:
    before = path.read_bytes()
    with pytest.raises(CaseFileError) as caught:
        open_case(path)
    assert caught.value.reason in codes, caught.value.reason
    kit.told(caught.value, path.name)
    assert path.read_bytes() == before
    return caught.value


def test_a_cut_file_is_noticed_and_the_backup_offered(tmp_path: Path) -> None:
    path = _case(tmp_path, "case.pincite", "Mill")
    with open_case(path) as case_file:
        with case_file.transaction("Record") as change:
            change.add(Fact.checked(sentence="The last."))
        backup = back_up_automatically(case_file, closing=True)
    assert backup is not None
    whole = path.read_bytes()
    for keep in (0, 10, 4096, 4096 * 7 + 5):
        path.write_bytes(whole[:keep])
        error = _refused(path, "empty", "not_a_case", "damaged")
        assert str(backup) in sentence(error, "en")
        assert str(backup) in sentence(error, "fr")
    for keep in (len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:keep])
        try:
            with open_case(path, read_only=True) as case_file:
                assert not case_file.verify().good
        except CaseFileError as error:
            kit.told(error, "case.pincite")
    kit.sound(backup)


def test_a_log_of_another_case_is_not_taken_up(tmp_path: Path) -> None:
    one = _case(tmp_path, "one.pincite", "Mill")
    other = _left_open(tmp_path, "other.pincite", "Bakery")
    shutil.copyfile(tmp_path / "other.pincite-wal", tmp_path / "one.pincite-wal")
    other.close()
    error = _refused(one, "leftover")
    assert "one.pincite-wal" in sentence(error)
    (tmp_path / "one.pincite-wal").unlink()
    (tmp_path / "one.pincite-shm").unlink(missing_ok=True)
    kit.sound(one)


def test_a_log_that_holds_all_of_another_case_is_not_taken_up(tmp_path: Path) -> None:
    one = _case(tmp_path, "one.pincite", "Mill")
    shutil.copyfile(one, tmp_path / "copy.pincite")
    with open_case(tmp_path / "copy.pincite") as other:
        for _ in range(30):
            other.undo()
        other.connection.exec_driver_sql("PRAGMA wal_autocheckpoint=0")
        with other.transaction("Record") as change:
            change.add(Fact.checked(sentence="Elsewhere."))
        shutil.copyfile(tmp_path / "copy.pincite-wal", tmp_path / "log")
    with open_case(one) as case_file, case_file.transaction("Record") as change:
        change.add(Fact.checked(sentence="What the log of the copy would wipe out."))
    shutil.copyfile(tmp_path / "log", tmp_path / "one.pincite-wal")
    _refused(one, "leftover", "damaged")


def test_a_rollback_journal_of_another_case_is_not_taken_up(tmp_path: Path) -> None:
    one = _case(tmp_path, "one.pincite", "Mill")
    other = _case(tmp_path, "other.pincite", "Bakery", 60)
    journal = _hot_journal(other)
    (tmp_path / "one.pincite-journal").write_bytes(journal)
    _refused(one, "leftover")
    (tmp_path / "one.pincite-journal").unlink()
    kit.sound(one)


def test_a_journal_of_its_own_is_taken_up(tmp_path: Path) -> None:
    path = _case(tmp_path, "case.pincite", "Mill")
    (tmp_path / "case.pincite-journal").write_bytes(_hot_journal(path))
    kit.sound(path)
    assert [each.name for each in tmp_path.iterdir()] == ["case.pincite"]


def _hot_journal(path: Path) -> bytes:
    """The rollback journal of a change that was not finished."""
    import sqlcipher3.dbapi2 as driver

    copy = path.with_name("_copy")
    shutil.copyfile(path, copy)
    raw = driver.connect(str(copy), isolation_level=None)
    raw.execute("PRAGMA cache_size=2")
    raw.execute("BEGIN")
    raw.execute("UPDATE fact SET comment = hex(randomblob(900))")
    raw.execute("UPDATE item SET title = hex(randomblob(900))")
    journal = path.with_name("_copy-journal").read_bytes()
    raw.execute("ROLLBACK")
    raw.close()
    copy.unlink()
    assert len(journal) > 4096
    return journal


def test_the_file_alone_of_an_open_case_is_a_case(tmp_path: Path) -> None:
    """What a sync program copies of an open case is older, never broken without a word."""
    case_file = _left_open(tmp_path, "case.pincite", "Mill")
    shutil.copyfile(tmp_path / "case.pincite", tmp_path / "synced.pincite")
    case_file.close()
    kit.sound(tmp_path / "synced.pincite")


def test_a_case_replaced_while_it_is_open_is_not_written(tmp_path: Path) -> None:
    path = _case(tmp_path, "case.pincite", "Mill", 3)
    other = _case(tmp_path, "other.pincite", "Bakery", 3)
    with open_case(path) as case_file:
        before = making.rows(case_file)
        other.replace(path)
        with pytest.raises(CaseFileError) as caught, case_file.transaction("Record") as change:
            change.add(Fact.checked(sentence="Lost?"))
        assert caught.value.reason == "moved"
        kit.told(caught.value, "case.pincite")
        assert making.rows(case_file) == before
        case_file.back_up(tmp_path / "rescued.pincite")
    with open_case(tmp_path / "rescued.pincite") as rescued:
        assert making.rows(rescued) == before
