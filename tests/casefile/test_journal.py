"""The journal is tamper-evident: whatever is changed in it afterwards is noticed."""

from pathlib import Path

import pytest

from pincite.casefile import CaseFile, history
from pincite.model.errors import CannotUndo
from pincite.model.evidence import Fact, Source
from tests.casefile import making
from tests.casefile.tampering import tampering

SWAP = (
    "UPDATE journal SET seq = 99 WHERE seq = 2",
    "UPDATE journal SET seq = 2 WHERE seq = 3",
    "UPDATE journal SET seq = 3 WHERE seq = 99",
)
COLUMNS = "at, author, title, subject, kind, target, payload_digest, digest"
INSERT = f"INSERT INTO journal (seq, {COLUMNS}) SELECT 6, {COLUMNS} FROM journal WHERE seq = 5"


@pytest.mark.parametrize(
    "deeds",
    [
        ("UPDATE journal_payload SET payload = replace(payload, 'Two.', 'Ten.') WHERE seq = 2",),
        ("UPDATE journal_payload SET salt = '00' WHERE seq = 2",),
        ("UPDATE journal SET author = 'Somebody Else' WHERE seq = 2",),
        ("UPDATE journal SET at = '2001-01-01T00:00:00.000+00:00' WHERE seq = 5",),
        ("UPDATE journal SET digest = 'ff' WHERE seq = 4",),
        ("DELETE FROM journal WHERE seq = 2",),
        ("DELETE FROM journal WHERE seq = 1",),
        ("DELETE FROM journal WHERE seq = 5",),
        ("DELETE FROM journal",),
        SWAP,
        (INSERT,),
        (f"INSERT INTO journal SELECT 7, {COLUMNS} FROM journal WHERE seq = 5",),
    ],
    ids=lambda deeds: deeds[0][:48],
)
def test_a_mended_journal_is_noticed(tmp_path: Path, deeds: tuple[str, ...]) -> None:
    with making.new_case(tmp_path) as case_file:
        for sentence in ("One.", "Two.", "Three.", "Four.", "Five."):
            with case_file.transaction("Record") as change:
                change.add(Source.checked(title=sentence))
    with tampering(tmp_path / "case.pincite") as raw:
        for deed in deeds:
            raw.execute(deed)
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        chain = next(c for c in case_file.verify().checks if c.name == "journal")
        assert not chain.good


def test_a_purged_payload_leaves_the_chain_whole_and_cannot_be_undone(tmp_path: Path) -> None:
    with making.new_case(tmp_path) as case_file:
        with case_file.transaction("Record") as change:
            change.add(Fact.checked(sentence="One."))
        case_file.connection.exec_driver_sql("DELETE FROM journal_payload")
        assert case_file.verify().good
        with pytest.raises(CannotUndo) as caught:
            case_file.undo()
        assert caught.value.reason == "purged"


@pytest.mark.parametrize("block", [1, 2, 3, 500])
def test_undo_reads_back_only_as_far_as_it_must(
    tmp_path: Path, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Walking back in blocks of any size leads to the stacks that following forward led to."""
    with making.new_case(tmp_path) as case_file:
        for turn in "ddduuddruurrduudduuuur":
            if turn == "d":
                with case_file.transaction("Record") as change:
                    change.add(Fact.checked(sentence="One."))
            else:
                (case_file.undo if turn == "u" else case_file.redo)()
        forward = case_file._history
        assert forward.undoable
        assert forward.redoable
    monkeypatch.setattr(history, "BLOCK", block)
    with CaseFile.open(tmp_path / "case.pincite") as case_file:
        read = case_file._history
        assert read.redoable == forward.redoable
        undone = []
        while read.undoable or read.unread is not None:
            read.reach(case_file.connection)
            undone += read.undoable[-1:]
            read.undoable[-1:] = []
        assert undone == forward.undoable[::-1]
