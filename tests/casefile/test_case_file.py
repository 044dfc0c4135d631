"""Open, write, undo, close: the promises of one case in one file."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from pincite.casefile import CaseFile, migrations
from pincite.model.case import Case
from pincite.model.errors import CannotUndo, CaseFileError, InUse, InvalidValue, ReadOnlyCase
from pincite.model.evidence import Fact, Source
from pincite.model.figures import Figure, Reading
from pincite.model.words import ITEMS
from tests.casefile import making


def test_one_plain_file_when_closed(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file, case_file.transaction("Fill") as change:
        making.fill(change)
    assert [path.name for path in tmp_path.iterdir()] == ["case.pincite"]


def test_every_kind_of_item_is_kept_and_found_again(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
        assert len(made) == len(ITEMS)
        for item in made.values():
            assert case_file.by_handle(item.handle) == item
    with CaseFile.open(tmp_path / "case.pincite") as again:
        assert {item.id for item in made.values()} == set(again.closure().items)


def test_an_exception_leaves_nothing(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        before = making.rows(case_file)

        def break_off() -> None:
            with case_file.transaction("Fill") as change:
                making.fill(change)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            break_off()
        assert making.rows(case_file) == before
        assert case_file.journal_entries() == []
        assert case_file.undo_title == ""


def test_undo_everything_is_the_start_also_after_a_restart(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        start = making.rows(case_file)
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
        with case_file.transaction("Edit") as change:
            change.update(made["fact"], sentence="It ran again.", comment="x" * 400)
            change.update_case(title="Bakery v. Mill")
        with case_file.transaction("Remove") as change:
            change.remove(made["source"])
            change.remove(made["claim"])
        end = making.rows(case_file)
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        while case_file.undo():
            pass
        assert making.rows(case_file) == start
        assert case_file.search("mill") == []
        while case_file.redo():
            pass
        assert making.rows(case_file) == end
        assert case_file.verify().good


def test_undo_refuses_what_has_changed_since(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Record") as change:
            fact = change.add(Fact.checked(sentence="One."))
        case_file.connection.exec_driver_sql(
            "UPDATE fact SET sentence = 'Two.' WHERE id = ?", (fact.id,)
        )
        with pytest.raises(CannotUndo):
            case_file.undo()
        assert len(case_file.items(Fact)) == 1
        assert case_file.undo_title == "Record"


def test_handles_are_never_given_twice(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        for _ in range(2):
            with case_file.transaction("Record") as change:
                fact = change.add(Fact.checked(sentence="One."))
            case_file.undo()
        assert fact.handle == "E2"


def test_children_are_numbered_under_their_parent(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file, case_file.transaction("Record") as change:
        figure = change.add(Figure.checked(metric="Sacks"))
        answers = [change.add(Reading.checked(figure=figure.id, value="1")) for _ in range(2)]
        assert [answer.handle for answer in answers] == ["F1.1", "F1.2"]


def test_removing_takes_children_and_links_along_and_clears_references(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
        with case_file.transaction("Remove") as change:
            change.remove(made["source"])
        counts = case_file.counts()
        assert {"passage", "exhibit"}.isdisjoint(counts)
        assert case_file.closure().links != ()
        with case_file.transaction("Remove") as change:
            change.remove(made["figure"])
        assert "reading" not in case_file.counts()


def test_a_draft_with_versions_stays(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Fill") as change:
            made = making.fill(change)
        with pytest.raises(InUse) as caught, case_file.transaction("Remove") as change:
            change.remove(made["draft"])
        assert caught.value.values["users"] == "L1.1"


def test_a_reference_to_nothing_is_refused(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with pytest.raises(InvalidValue), case_file.transaction("Record") as change:
            change.add(Source.checked(title="A", speaker="0" * 32))
        assert case_file.counts() == {}


def test_the_second_window_reads(tmp_path: Path) -> None:
    path = tmp_path / "case.pincite"
    with making.new_case(tmp_path) as writer, CaseFile.open(path) as reader:
        assert reader.read_only
        with pytest.raises(ReadOnlyCase), reader.transaction("Record"):
            pass
        seen = reader.data_version
        with writer.transaction("Record") as change:
            change.add(Fact.checked(sentence="One."))
        assert reader.counts() == {"fact": 1}
        assert reader.data_version != seen
    with CaseFile.open(path) as writer:
        assert not writer.read_only


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"plain words, no case at all", "not_a_case"),
        (b"%PDF-1.7 and so on, and so on", "not_a_case"),
        (bytes(range(128, 228)), "needs_passphrase"),
        (b"SQLite format 3\x00" + b"\x00" * 100, "damaged"),
    ],
)
def test_what_is_no_case_says_so(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "odd.pincite"
    path.write_bytes(content)
    with pytest.raises(CaseFileError) as caught:
        CaseFile.open(path)
    codes = {code, "not_a_case_or_wrong_passphrase"} if code == "damaged" else {code}
    assert caught.value.reason in codes
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["odd.pincite"]


def test_missing_folder_and_other_database(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.pincite", "missing"), (tmp_path, "is_folder")):
        with pytest.raises(CaseFileError) as caught:
            CaseFile.open(path)
        assert caught.value.reason == code
    other = driver.connect(str(tmp_path / "other.db"))
    other.execute("CREATE TABLE x (y)")
    other.close()
    with pytest.raises(CaseFileError) as caught:
        CaseFile.open(tmp_path / "other.db")
    assert caught.value.reason == "not_a_case"


def test_a_case_from_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    with making.new_case(tmp_path):
        pass
    path = tmp_path / "case.pincite"
    raw = driver.connect(str(path))
    raw.execute(f"PRAGMA user_version={migrations.CURRENT + 1}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(CaseFileError) as caught:
        CaseFile.open(path)
    assert caught.value.reason == "newer"
    assert path.read_bytes() == before


def test_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "locked.pincite"
    case = Case.checked(title="A marker that must not be found: quernstone")
    CaseFile.create(path, case, passphrase="it's a secret").close()
    assert b"quernstone" not in path.read_bytes()
    for wrong, code in ((None, "needs_passphrase"), ("x", "not_a_case_or_wrong_passphrase")):
        with pytest.raises(CaseFileError) as caught:
            CaseFile.open(path, passphrase=wrong)
        assert caught.value.reason == code
    with CaseFile.open(path, passphrase="it's a secret") as opened:
        assert opened.case == case


def test_creating_over_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "case.pincite").write_bytes(b"mine")
    with pytest.raises(CaseFileError) as caught:
        making.new_case(tmp_path)
    assert caught.value.reason == "exists"
    assert (tmp_path / "case.pincite").read_bytes() == b"mine"
