"""A case file made by a stranger to do harm: refused with a sentence, no crash, no hang."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from pincite.actions.cases import open_case
from pincite.casefile import CaseFile, migrations
from pincite.model.errors import CaseFileError, PinciteError
from tests.casefile import making
from tests.casefile.tampering import tampering
from tests.faults import kit

ACTING = (
    "CREATE TRIGGER spy AFTER INSERT ON fact BEGIN UPDATE fact SET comment = 'spied'; END",
    "CREATE TEMP TRIGGER spy AFTER INSERT ON fact BEGIN SELECT 1; END",
    "CREATE VIEW wages AS SELECT * FROM party",
    "CREATE TABLE extra (x)",
    "CREATE INDEX extra ON fact (comment)",
    "CREATE VIRTUAL TABLE extra USING fts5 (words)",
    "DROP TRIGGER journal_no_delete",
    "DROP INDEX fact_date",
    "ALTER TABLE fact ADD COLUMN more TEXT GENERATED ALWAYS AS (hex('1')) VIRTUAL",
    "DROP TABLE dismissed; CREATE VIEW dismissed AS SELECT sha256, sha256 AS key FROM original",
    (
        "DROP TRIGGER journal_no_update; CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
        "BEGIN SELECT 1; END"
    ),
    (
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE fact (x)' "
        "WHERE name = 'fact'"
    ),
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a case with an item of every kind."""
    folder = tmp_path_factory.mktemp("whole")
    with making.new_case(folder) as case_file, case_file.transaction("Fill") as change:
        making.with_text(change)
        making.fill(change)
    return (folder / "case.pincite").read_bytes()


def _used(path: Path) -> None:
    """Open a case and use all of it; only the model's errors may come out."""
    with open_case(path) as case_file:
        making.rows(case_file)
        case_file.search("mill")
        case_file.journal_entries()
        case_file.verify()
        while case_file.undo():
            pass


@pytest.mark.parametrize("deed", ACTING, ids=lambda deed: deed[:44])
def test_a_schema_that_is_not_ours_is_not_opened(tmp_path: Path, whole: bytes, deed: str) -> None:
    path = tmp_path / "case.pincite"
    path.write_bytes(whole)
    raw = driver.connect(str(path), isolation_level=None)
    raw.executescript(deed)
    raw.close()
    if "TEMP" in deed:
        kit.sound(path)  # the control: nothing of it is in the file
        return
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(CaseFileError) as caught:
            open_case(path, read_only=read_only)
        assert caught.value.reason in ("foreign_schema", "damaged")
        kit.told(caught.value, "case.pincite")
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, migrations.CURRENT + 1, -1, 2**31 - 1])
def test_a_version_that_is_not_true(tmp_path: Path, whole: bytes, version: int) -> None:
    path = tmp_path / "case.pincite"
    path.write_bytes(whole)
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute(f"PRAGMA user_version={version}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(CaseFileError) as caught:
        open_case(path)
    kit.told(caught.value, "case.pincite")
    assert path.read_bytes() == before


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 4, 60))):
        data[chance.randrange(100, len(data))] = chance.randrange(256)


def _wipe(data: bytearray, chance: random.Random) -> None:
    page = chance.randrange(1, len(data) // 4096) * 4096
    data[page : page + 4096] = bytes(4096)


def _swap(data: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(1, len(data) // 4096) * 4096 for _ in range(2))
    data[one : one + 4096], data[other : other + 4096] = (
        data[other : other + 4096],
        data[one : one + 4096],
    )


def _head(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(16, 100)] = chance.randrange(256)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("harm", [_flip, _wipe, _swap, _head], ids=lambda harm: harm.__name__)
def test_harmed_bytes_never_crash_or_hang(
    tmp_path: Path, whole: bytes, harm: Callable[[bytearray, random.Random], None]
) -> None:
    path = tmp_path / "case.pincite"
    for seed in range(12):
        data = bytearray(whole)
        harm(data, random.Random(seed))
        path.write_bytes(data)
        try:
            _used(path)
        except PinciteError as error:
            kit.told(error)
        for ending in ("-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _changed(path: Path, whole: bytes, *deeds: str) -> None:
    path.write_bytes(whole)
    with tampering(path) as raw:
        for deed in deeds:
            raw.execute(deed)


def test_a_table_that_leads_elsewhere_is_noticed(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "case.pincite"
    lead = "UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'link'"
    _changed(path, whole, "PRAGMA writable_schema=ON", lead)
    try:
        with open_case(path, read_only=True) as case_file:
            assert not case_file.verify().good
    except CaseFileError as error:
        kit.told(error, "case.pincite")


def test_values_that_the_model_refuses_are_said_to_be_damage(tmp_path: Path, whole: bytes) -> None:
    """Rows that pass the database's checks but not the model's."""
    path = tmp_path / "case.pincite"
    _changed(path, whole, "UPDATE fact SET date = 'the day before'")
    with CaseFile.open(path) as case_file, pytest.raises(CaseFileError) as caught:
        making.rows(case_file)
    assert caught.value.reason == "damaged"
    kit.told(caught.value, "case.pincite")


@pytest.mark.parametrize(
    "payload",
    [
        "no json",
        "[]",
        '{"entries": 3}',
        '{"entries": ["x"]}',
        '{"entries": [{"op": "update", "kind": "sqlite_schema", "id": "x", "changes": {}}]}',
        '{"entries": [{"op": "add", "kind": "journal", "id": "x", "fields": {"id": "x"}}]}',
        '{"entries": [{"op": "remove", "kind": "fact", "id": "x", "fields": {"id": "x"}}]}',
    ],
)
def test_a_forged_payload_changes_nothing(tmp_path: Path, whole: bytes, payload: str) -> None:
    path = tmp_path / "case.pincite"
    _changed(path, whole, f"UPDATE journal_payload SET payload = '{payload}'")
    with CaseFile.open(path) as case_file:
        before = making.rows(case_file)
        with pytest.raises(PinciteError) as caught:
            case_file.undo()
        kit.told(caught.value)
        assert making.rows(case_file) == before
