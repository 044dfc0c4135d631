"""A draft that leaves and comes back: compared, brought back from Word, served, followed up."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.documents import draft_of, save_draft
from pincite.actions.drafts import draft_from_text
from pincite.actions.export import export_draft
from pincite.actions.issue import issue_draft
from pincite.actions.states import approve_draft, return_to_draft, review_draft
from pincite.actions.word_exchange import review_word
from pincite.casefile import CaseFile
from pincite.model.people import Communication, Party
from pincite.ui.dialogs import FormDialog
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.sent import Sent
from pincite.ui.workspaces.drafts.side_by_side import SideBySide
from pincite.ui.workspaces.drafts.word_back import WordBack
from tests.casefile.making import new_case
from tests.word_edits import Partner

BODY = "{P1} delivered fewer sacks than it owed.\n\nIt gave no reason for that.\n"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Session:
    """A small case with a draft that was reviewed and then changed."""
    with new_case(tmp_path) as case:
        with case.transaction("Add party") as change:
            change.add(Party.checked(name="Aster Mills", side="own", role="client"))
        draft_from_text(case, BODY, title="Letter to the mill", language="en")
        review_draft(case, "L1")
        return_to_draft(case, "L1")
        save_draft(case, "L1", BODY.replace("fewer", "far fewer"))
    made = Session("Test Author")
    assert made.open_case(tmp_path / "case.pincite")
    return made


def edited(case: CaseFile, folder: Path) -> Path:
    path = folder / "letter.docx"
    export_draft(case, "L1", str(path))
    lines = [one.text for one in review_word(case, "L1", str(path)).streams[0].sent]
    first, second = (next(n for n, t in enumerate(lines) if w in t) for w in ("far", "reason"))
    partner = Partner(path.read_bytes())
    partner.comment(second, 3, 7, "Quite sure?", "Mara Voss")
    partner.insert(second, 3, "never ", "Mara Voss", "2023-05-01T00:00:00Z")
    partner.delete(first, 2, 6, "J. Okafor", "2023-05-02T00:00:00Z")
    path.write_bytes(partner.saved("Mara Voss"))
    return path


def test_two_states_are_listed_and_written(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SideBySide(session, "L1")
    qtbot.addWidget(dialog)
    assert dialog.chosen() == ("L1.1", "L1")
    entry = dialog.list.topLevelItem(0)
    assert entry is not None
    assert [entry.text(column) for column in range(3)] == ["Inserted", "", "far"]
    target = tmp_path / "redline.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    dialog.exports[0].click()
    assert target.read_bytes().startswith(b"%PDF")
    dialog.old.setCurrentIndex(1)
    assert (dialog.list.topLevelItemCount(), dialog.count.text()) == (0, "They say the same.")


def test_changes_of_a_word_copy_are_ticked_one_by_one(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    case = session.case
    path = edited(case, tmp_path)
    dialog = WordBack(session, "L1", str(path), review_word(case, "L1", str(path)))
    qtbot.addWidget(dialog)
    items = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    said = [[one.text(c) for c in (1, 2, 3, 4, 5)] for one in items if one is not None]
    assert said == [
        ["J. Okafor", "Deleted", "ter", "", "unbind P1"],
        ["Mara Voss", "Inserted", "", "never", ""],
        ["Mara Voss", "Comment", "never gave", "Quite sure?", ""],
    ]
    dialog.tick(on=True)
    assert dialog.chosen() == [1, 2]
    assert dialog.chosen(5) == []
    dialog.action.click()
    body = draft_of(case, "L1").body
    assert "It never gave no reason" in body
    assert "{P1} delivered" in body
    assert case.undo_title == "Bring back from Word"


def test_an_issued_letter_is_served_and_followed_up(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = session.case
    monkeypatch.setattr("pincite.actions.issue.blocks_issue", lambda *_a, **_k: [])
    approve_draft(case, "L1", by="Ada Quill")
    issue_draft(case, "L1")
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    sent = Sent(session, window)
    may = {words: on for _icon, words, _run, on in sent.entries("L1", "issued")}
    assert may["Record service…"]
    assert not may["Bring back from Word…"]
    _fill({"how": ["courier"], "when": "2023-05-25", "proof": "Receipt 12"})
    sent.serve("L1")
    assert [one.proof for one in case.items(Communication)] == ["Receipt 12"]
    made: list[str] = []
    sent.made.connect(made.append)
    _fill({"date": "2023-06-14"})
    sent.follow_up("L1")
    assert made == ["L2"]


def _fill(values: dict[str, object]) -> None:
    """Fill the form that is about to open, and accept it."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        dialog.form.set_values(values)
        dialog.action.click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, fill)
