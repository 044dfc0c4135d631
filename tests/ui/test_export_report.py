"""After an export the rules of its profile are shown beside the window, each with its result."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import draft_from_text
from pincite.ui.dialogs import FormDialog
from pincite.ui.dialogs.export_report import choose_profile, profiles
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.out import Out
from tests.casefile.making import new_case

BODY = "Dear Ms. Orlov:\n\nThe mill stood still.\n\nSincerely,\n\nIda Moss\n"


@pytest.fixture
def out(tmp_path: Path, qtbot: QtBot) -> Out:
    """What sends drafts out, of a case with one letter."""
    with new_case(tmp_path) as case:
        draft_from_text(case, BODY)
    session = Session("Test Author")
    assert session.open_case(tmp_path / "case.pincite")
    window = QWidget()
    qtbot.addWidget(window)
    return Out(session, window)


def to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))


def test_an_export_shows_its_rules_and_what_making_it_told(
    out: Out, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to(tmp_path / "letter.pdf", monkeypatch)
    assert out.export("L1", "pdf", exhibits=True, profile="england_bundle")
    report = out.report
    assert report is not None
    assert report.isVisible()
    assert not report.isModal()
    assert report.kept
    assert {"letter.pdf", "exhibits.pdf", "ok: opens at 100 %"} <= set(report.lines)
    assert any("bookmarks" in line for line in report.lines)
    report.copy()
    assert QGuiApplication.clipboard().text().startswith("letter.pdf\nok: ")
    out.session.close_case()


def test_word_has_no_such_report(out: Out, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to(tmp_path / "letter.docx", monkeypatch)
    assert out.export("L1", "docx")
    assert out.report is None
    out.session.close_case()


def test_the_profile_is_asked_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        dialog.form.set_values({"profile": "france"})
        dialog.action.click()

    QTimer.singleShot(0, accept)
    assert choose_profile(window) == "france"
    assert len(profiles()) == 5
