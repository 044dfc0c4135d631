"""Whole cases: new, switched, verified, described; the name asked once; the sample."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui import settings as profile
from pincite.ui.case_commands import CaseCommands
from pincite.ui.dialogs import FormDialog
from pincite.ui.main_window import MainWindow
from tests.ui.keys import press


def test_a_new_case_is_asked_for_and_made(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: FormDialog) -> int:
        dialog.form.editor("title").set_value("Port v. Finch / counts")
        dialog.form.editor("language").set_value("fr")
        assert not dialog.form.check()
        dialog.form.editor("author").set_value("Odile Marchand")
        assert dialog.form.check()
        dialog.action.click()
        return int(QDialog.DialogCode.Accepted)

    def save_name(_parent: QWidget, _title: str, start: str, _filter: str) -> tuple[str, str]:
        assert Path(start).name == "Port v. Finch  counts.pincite"
        return str(tmp_path / "port"), ""

    monkeypatch.setattr(FormDialog, "exec", fill)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_name)
    window.commands.run("case.new")
    assert window.session.title() == "Port v. Finch / counts"
    assert window.session.case.case.language == "fr"
    assert (tmp_path / "port.pincite").is_file()
    assert profile.load().author == window.session.author == "Odile Marchand"


def test_the_switcher_offers_the_other_cases(open_window: MainWindow, tmp_path: Path) -> None:
    commands = cast(CaseCommands, open_window.findChild(CaseCommands))
    assert open_window.session.create_case(tmp_path / "second.pincite", "Second")
    menu = commands.switch_menu()
    assert menu.actions()[0].text() == "quay"
    menu.actions()[0].trigger()
    assert open_window.session.title() == "Finch v. Harbour Line"


def test_a_whole_record_is_said_to_be_whole(open_window: MainWindow) -> None:
    open_window.commands.run("case.verify")
    assert "The record is whole" in open_window.notice.text()


def test_details_of_the_case_are_edited(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: FormDialog) -> int:
        assert dialog.values()["title"] == "Finch v. Harbour Line"
        dialog.form.editor("title").set_value("Finch v. The Port")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(FormDialog, "exec", fill)
    open_window.commands.run("case.edit")
    assert open_window.session.title() == "Finch v. The Port"
    assert open_window.windowTitle().startswith("Finch v. The Port")


def test_the_name_is_asked_for_until_it_is_known(window: MainWindow, qtbot: QtBot) -> None:
    page = window.current()
    field = cast(QLineEdit, page.findChild(QLineEdit))
    assert field.isVisible()
    field.setText("Ada Finch")
    press(qtbot, field, Qt.Key.Key_Return)
    assert profile.load().author == window.session.author == "Ada Finch"
    window.visit("settings")
    window.visit("welcome")
    assert not field.isVisible()


def test_the_sample_is_offered_made_and_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from pincite.ui.widgets import Tile

    names = [tile.accessibleName() for tile in window.findChildren(Tile) if tile.isVisible()]
    assert names == ["New case", "Open a case", "New case from a case", "Open the sample case"]
    commands = cast(CaseCommands, window.findChild(CaseCommands))
    with qtbot.waitSignal(window.session.case_opened, timeout=60_000):
        commands.make_sample(tmp_path / "sample.pincite")
    assert window.session.counts()["sources"] > 3
