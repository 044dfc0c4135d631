"""A draft's states in the window: approved, issued, frozen; sent out, renamed, removed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.documents import draft_of
from pincite.actions.drafts import new_draft
from pincite.document.textform import parse
from pincite.ui.dialogs import Dialog
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.sample import WAIT, sample


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Iterator[Drafts]:
    """The demand letter of the sample case on the desk, its pages set."""
    assert full_window.session.open_case(sample(tmp_path))
    new_draft(full_window.session.case, "demand-letter")
    full_window.visit("drafts")
    found = full_window.current()
    assert isinstance(found, Drafts)
    qtbot.waitUntil(lambda: found.desk.preview.pressed is not None, timeout=WAIT)
    yield found
    found.desk.writing.leave()


def body(page: Drafts) -> str:
    return draft_of(page.session.case, "L1").body


def type_at(page: Drafts, place: str, words: str) -> None:
    page.desk.editor.go_to(place)
    page.desk.editor.type_words(words)


def answer(fill: Any) -> None:
    """Fill the dialog that opens next, and let it act."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        fill(dialog)
        dialog.action.click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, act)


def test_a_letter_is_approved_issued_and_frozen(page: Drafts, qtbot: QtBot) -> None:
    desk, standing = page.desk, page.standing

    def state() -> str:
        return desk.writing.draft.state

    qtbot.waitUntil(lambda: desk.fit.found() != [], timeout=WAIT)
    answer(lambda _dialog: None)
    standing.button.click()
    assert state() == "approved"
    assert desk.editor.isReadOnly()
    assert standing.button.text().strip() == "Issue…"
    answer(lambda _dialog: None)
    standing.button.click()
    assert state() == "issued"
    assert not standing.button.isEnabled()
    page.session.undo()
    standing.take_back()
    assert state() == "draft"
    assert not desk.editor.isReadOnly()


def test_what_blocks_sending_turns_approval_off(page: Drafts, qtbot: QtBot) -> None:
    type_at(page, "6", "Microsoft made TODO calls. ")
    qtbot.waitUntil(lambda: not page.standing.button.isEnabled(), timeout=WAIT)
    assert "block" in page.standing.button.toolTip()


# ------------------------------------------------------------------ out


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_a_draft_goes_out(
    page: Drafts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, begins: bytes
) -> None:
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    written = page.send_out(kind)
    assert written == tmp_path / f"out.{kind}"
    assert written.read_bytes().startswith(begins)


def test_rename_duplicate_and_remove(page: Drafts) -> None:
    answer(lambda dialog: dialog.form.editor("words").set_value("Second letter"))
    page.rename()
    assert page.title() == "Second letter"
    page.duplicate()
    assert page.title() == "Second letter (copy)"
    assert body(page) == draft_of(page.session.case, "L2").body
    page.remove(["L2"])
    assert page.writing == ""
    assert page.list.handles() == ["L1"]
    page.session.undo()
    assert page.list.handles() == ["L1", "L2"]


def test_a_reviewed_draft_is_read_only(page: Drafts) -> None:
    case = page.session.case

    def review(open_: Any) -> None:
        with open_.transaction("Review") as change:
            change.update(open_.by_handle("L1"), state="reviewed")

    page.session.do(review)
    assert page.desk.editor.isReadOnly()
    assert not page.desk.toolbar.strong.isEnabled()
    type_at(page, "6", "x")
    assert page.desk.editor.tree() == parse(draft_of(case, "L1").body)
