"""The demand letter of the sample on the desk, and hands for it; shared by the drafts' tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.documents import draft_of
from pincite.actions.drafts import new_draft
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
