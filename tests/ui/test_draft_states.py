"""A draft's states in the window: approved, issued, frozen; sent out, renamed, removed."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.documents import draft_of
from pincite.document.textform import parse
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.desk import answer, body, page, type_at
from tests.ui.sample import WAIT

__all__ = ["page"]


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
