"""A second connection to the open case, and large evidence that arrives ahead of its source."""

import hashlib
import threading
from pathlib import Path

import pytest

from pincite.casefile import Block, CaseFile, Extract, entries, migrations, originals, rows
from pincite.casefile import connection as connections
from pincite.model.case import Case
from pincite.model.evidence import Fact, Source
from pincite.model.remarks import Comment
from tests.casefile import making

DATA = bytes(range(256)) * (originals.CHUNK // 128)  # two chunks
DIGEST = hashlib.sha256(DATA).hexdigest()


def text_of(count: int) -> Extract:
    blocks, start = [], 0
    for number in range(count):
        words = f"The mill stood still for {number} days."
        blocks.append(Block(number, start, words, paragraph=number + 1))
        start += len(words) + 2
    return Extract(DIGEST, "test", "1", "en", 0, tuple(blocks))


def arrived(case_file: CaseFile, item: str, count: int = 900) -> str:
    return case_file.bring_in(item, "source", DATA, DIGEST, text_of(count))


@pytest.mark.parametrize("passphrase", [None, "grain"])
def test_a_thread_beside_writes_through_the_same_door(
    tmp_path: Path, passphrase: str | None
) -> None:
    made = Case.checked(title="Mill v. Bakery")
    path = tmp_path / "case.pincite"
    with CaseFile.create(path, made, passphrase=passphrase) as case_file:

        def beside() -> None:
            with case_file.beside() as other:
                for number in range(20):
                    with other.transaction("Record fact") as change:
                        change.add(Fact.checked(sentence=f"Beside {number}."))

        thread = threading.Thread(target=beside)
        thread.start()
        for number in range(20):
            with case_file.transaction("Record fact") as change:
                change.add(Fact.checked(sentence=f"Here {number}."))
        thread.join()
        facts = case_file.items(Fact)
        assert {fact.handle for fact in facts} == {f"E{n}" for n in range(1, 41)}
        for _ in range(40):
            case_file.undo()
        assert case_file.items(Fact) == []
        assert case_file.undo_title == ""
        assert case_file.verify().good
    assert [each.name for each in tmp_path.iterdir()] == ["case.pincite"]


def test_what_a_change_has_not_committed_is_not_seen_beside(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file, case_file.beside() as other:
        with case_file.transaction("Record fact") as change:
            change.add(Fact.checked(sentence="Not yet."))
            assert other.items(Fact) == []
        assert len(other.items(Fact)) == 1


def test_what_arrived_is_nobodys_until_a_change_takes_it(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        source = Source.checked(title="A notice", sha256=DIGEST)
        extract = arrived(case_file, source.id)
        assert case_file.search("mill") == []
        assert case_file.undo_title == ""
        assert case_file.verify().good
        with case_file.transaction("Add evidence") as change:
            change.take_incoming(source.id)
            change.add(source.changed(extract=extract))
        assert case_file.read_original(DIGEST) == DATA
        assert len(case_file.blocks(extract)) == 900
        assert [hit.block for hit in case_file.search("899 days")] == [900]
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        assert case_file.items(Source)
        assert case_file.read_original(DIGEST) == DATA
        case_file.undo()
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        assert case_file.search("899 days") == []
        case_file.redo()
        assert [hit.block for hit in case_file.search("899 days")] == [900]
        assert case_file.read_original(DIGEST) == DATA


def counts(case_file: CaseFile) -> dict[str, int]:
    names = ("original", "original_chunk", "extract", "text_block", "search_entry", "incoming")
    every = case_file.connection.exec_driver_sql
    return {name: every(f"SELECT count(*) FROM {name}").scalar_one() for name in names}


def test_what_never_became_a_source_goes_again(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        before = counts(case_file)
        arrived(case_file, "a" * 32)
        assert counts(case_file) != before
        case_file.send_back("a" * 32)
        assert counts(case_file) == before
        arrived(case_file, "b" * 32)  # and the program is gone before its source is there
    with CaseFile.open(tmp_path / "case.pincite", read_only=True) as case_file:
        assert case_file.verify().good
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        assert counts(case_file) == before
        assert case_file.verify().good


def test_an_original_that_was_there_stays_when_what_arrived_goes(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Keep") as change:
            change.store_original(DATA)
        arrived(case_file, "a" * 32)
        case_file.send_back("a" * 32)
        assert case_file.read_original(DIGEST) == DATA


def test_editing_a_source_leaves_its_text_in_the_index(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Keep") as change:
            extract = making.with_text(change)
            source = change.add(Source.checked(title="Ex æquo", extract=extract))
        with case_file.transaction("Edit") as change:
            change.update(source, title="A notice")
        assert [hit.block for hit in case_file.search("naive")] == [2]
        assert case_file.search("aequo") == []
        with case_file.transaction("Edit") as change:
            change.update(source, extract="")
        assert case_file.search("naive") == []
        case_file.undo()
        assert [hit.block for hit in case_file.search("naive")] == [2]


def test_a_case_of_version_1_opens(tmp_path: Path) -> None:
    path = tmp_path / "case.pincite"
    engine = connections.connect(path, None)
    with engine.connect() as connection:
        for statement in migrations.statements(migrations.script(1)):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id={migrations.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version=1")
    engine.dispose()
    with CaseFile.open(path, read_only=True) as case_file:
        assert case_file.verify().good
    with CaseFile.open(path) as case_file:
        assert counts(case_file)["incoming"] == 0
        assert migrations.version(case_file.connection) == migrations.CURRENT


def test_a_source_of_version_1_is_read_with_what_came_later(tmp_path: Path) -> None:
    path = tmp_path / "case.pincite"
    engine = connections.connect(path, None)
    columns = "id, handle, sequence, audience, privilege, privilege_basis, privilege_holder, "
    columns += "privilege_reviewer, translations, title, file_name, sha256, size, media_type, "
    columns += "type, author, outlet, published, language, url, produced_number, status, capture, "
    columns += "extract, note"
    values = "'a1', 'S1', 1, 'outside', '', '', '', '', '{}', 'A notice', '', '', 0, '', "
    values += "'notice', '', '', '', 'en', '', '', 'to_review', '{}', '', ''"
    with engine.connect() as connection:
        for statement in migrations.statements(migrations.script(1)):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(
            "INSERT INTO item (id, kind, handle, title, sequence) "
            "VALUES ('a1', 'source', 'S1', 'A notice', 1)"
        )
        connection.exec_driver_sql(f"INSERT INTO source ({columns}) VALUES ({values})")
        connection.exec_driver_sql(f"PRAGMA application_id={migrations.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version=1")
        connection.commit()
    engine.dispose()
    for read_only in (True, False):
        with CaseFile.open(path, read_only=read_only) as case_file:
            (source,) = case_file.items(Source)
            assert (source.title, source.redactions) == ("A notice", ())


def test_changes_of_an_older_version_are_undone_and_redone_here(tmp_path: Path) -> None:
    path = tmp_path / "case.pincite"
    with CaseFile.create(path, Case.checked(title="Mill v. Bakery")) as case_file:
        connection = case_file.connection
        with case_file.transaction("Add comment") as change:
            made = change.add(Comment.checked(text="Check the year."))
        fields = rows.to_fields(made)
        older = {name: value for name, value in fields.items() if name != "written"}
        entries.apply(connection, entries.removed("comment", older) | {"op": "remove"}, "")
        assert case_file.items(Comment) == []
        entries.apply(connection, entries.added("comment", older), "")
        assert case_file.items(Comment) == [made]
