"""The main window: places, commands, keys, work in progress, language."""

import threading
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pincite.actions.items import add_item
from pincite.ui import dialogs, i18n
from pincite.ui import settings as profile
from pincite.ui.app import make_window
from pincite.ui.main_window import MainWindow
from pincite.ui.session import Progress, Session
from pincite.ui.widgets import Button
from pincite.ui.workspaces import Place, Workspace
from pincite.ui.workspaces.settings import SettingsPage
from tests.ui.keys import press
from tests.ui.sample import WAIT

HERE = "tests.ui.test_window"


class Ledger(Workspace):
    """A page that counts what it is told."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.loads, self.opened = 0, ""
        self.button = Button("Add a party", "add", "primary")

    def title(self) -> str:
        return "Ledger"

    def subtitle(self) -> str:
        return f"{self.session.counts()['people']} people"

    def top_actions(self) -> list[QWidget]:
        return [self.button]

    def load(self) -> None:
        self.loads += 1

    def open_item(self, handle: str) -> None:
        self.opened = handle


class Shelf(Ledger):
    def title(self) -> str:
        return "Shelf"

    def top_actions(self) -> list[QWidget]:
        return []


def two_places() -> list[Place]:
    return [
        Place("people", "People", "people", f"{HERE}:Ledger", ("P",)),
        Place("sources", "Sources", "sources", f"{HERE}:Shelf", ("S",)),
    ]


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Session("Ada Finch"), two_places)
    qtbot.addWidget(made)
    made.show()
    made.session.create_case(tmp_path / "quay.pincite", "Finch v. Harbour Line")
    return made


def activate(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def button_in(widget: QWidget) -> QPushButton:
    return cast(QPushButton, widget.findChild(QPushButton))


def add_party(window: MainWindow) -> None:
    window.session.do(lambda case: add_item(case, "party", {"name": "Odile Marchand"}), "Added")


def test_it_starts_on_the_welcome_page(window: MainWindow) -> None:
    assert window.current().title() == "Welcome"
    assert not window.top.isVisible()
    shown = [key for key, button in window.navigator.buttons.items() if button.isVisible()]
    assert shown == ["settings"]
    assert not window.commands.actions["edit.undo"].isEnabled()


def test_an_opened_case_is_named_counted_and_remembered(
    open_window: MainWindow, tmp_path: Path
) -> None:
    assert open_window.windowTitle() == "Finch v. Harbour Line – Pincite"
    assert profile.load().recent == (str(tmp_path / "quay.pincite"),)
    assert "Quay counts" in open_window.navigator.switcher.accessibleName()


def test_a_page_is_built_on_the_first_visit_and_loads_when_stale(shell: MainWindow) -> None:
    ledger = shell.current()
    assert isinstance(ledger, Ledger)
    assert len(shell._pages) == 2  # the welcome page and this one
    loads = ledger.loads
    shell.visit("sources")
    add_party(shell)
    assert ledger.loads == loads
    shell.visit("people")
    assert ledger.loads == loads + 1
    assert shell.top.header() == ("Ledger", "1 people")
    assert shell.navigator.buttons["people"].count == 1


def test_the_buttons_of_the_page_in_front_stand_in_the_bar(shell: MainWindow) -> None:
    ledger = shell.current()
    assert isinstance(ledger, Ledger)
    assert ledger.button.isVisible()
    shell.visit("sources")
    assert not ledger.button.isVisible()


def test_undo_and_redo_follow_the_case(shell: MainWindow) -> None:
    undo, redo = shell.commands.actions["edit.undo"], shell.commands.actions["edit.redo"]
    assert not undo.isEnabled()
    add_party(shell)
    assert undo.isEnabled()
    assert shell.notice.isVisible()
    button_in(shell.notice).click()
    assert shell.session.counts()["people"] == 0
    assert not undo.isEnabled()
    redo.trigger()
    assert shell.session.counts()["people"] == 1


def test_a_handle_opens_where_its_kind_is_at_home(shell: MainWindow) -> None:
    shell.open_item("", "S12")
    shelf = shell.current()
    assert isinstance(shelf, Shelf)
    assert shelf.opened == "S12"
    shelf.go.emit("people", "P3")
    ledger = shell.current()
    assert isinstance(ledger, Ledger)
    assert (ledger.opened, shelf.opened) == ("P3", "S12")
    shell.open_item("", "Z9")
    assert shell.current() is ledger


def test_control_and_a_number_goes_to_a_place(shell: MainWindow, qtbot: QtBot) -> None:
    activate(shell, qtbot)
    press(qtbot, shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.current().title() == "Shelf"
    press(qtbot, shell, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert shell.current().title() == "Ledger"


def test_control_k_goes_to_the_search(shell: MainWindow, qtbot: QtBot) -> None:
    activate(shell, qtbot)
    press(qtbot, shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.focusWidget() is shell.top.search


def test_f6_goes_round_the_panes(shell: MainWindow, qtbot: QtBot) -> None:
    activate(shell, qtbot)
    shell.navigator.switcher.setFocus()
    found = []
    for _ in range(2):
        press(qtbot, shell, Qt.Key.Key_F6)
        found.append(shell.focusWidget())
    assert found[0] is shell.top.search
    assert found[1] not in (shell.top.search, None)


def test_arrows_walk_the_navigator(shell: MainWindow, qtbot: QtBot) -> None:
    activate(shell, qtbot)
    buttons = shell.navigator.buttons
    buttons["people"].setFocus()
    press(qtbot, buttons["people"], Qt.Key.Key_Down)
    assert shell.focusWidget() is buttons["sources"]


def test_closing_while_work_runs_asks(
    shell: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, asked = threading.Event(), []
    answers = [False, True]

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress(0.1)

    def confirm(_parent: QWidget, _title: str, detail: str, _action: str, **_: bool) -> bool:
        asked.append(detail)
        return answers.pop(0)

    monkeypatch.setattr(dialogs, "confirm", confirm)
    shell.session.run("Reading 40 files", work)
    assert started.wait(5)
    assert (shell.close(), shell.isVisible(), shell.session.is_open) == (False, True, True)
    assert (shell.close(), shell.session.is_open) == (True, False)
    assert len(asked) == 2
    assert "Reading 40 files" in asked[0]


def test_work_shows_a_strip_that_can_be_cancelled(shell: MainWindow, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0.25, "10 of 40")

    job = shell.session.run("Reading", work)
    strip = shell._strips[job]
    with qtbot.waitSignal(job.ended):
        button_in(strip).click()
    assert shell._strips == {}


def test_the_language_changes_while_the_window_is_open(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.visit("settings")
    page = open_window.current()
    assert isinstance(page, SettingsPage)
    page._keep("language", "fr")
    actions = open_window.commands.actions
    qtbot.waitUntil(lambda: actions["edit.redo"].text() == "Rétablir", timeout=WAIT)
    assert open_window.top.header()[0] == "Réglages"
    assert open_window.windowTitle() == "Finch v. Harbour Line – Pincite"
    assert profile.load().language == "fr"


def test_the_next_start_is_in_the_language_kept(qapp: QApplication, qtbot: QtBot) -> None:
    profile.save(profile.Settings(author="Ada Finch", language="fr"))
    made = make_window(qapp)
    qtbot.addWidget(made)
    assert made.current().title() == "Bienvenue"
    assert made.session.author == "Ada Finch"
    i18n.install(qapp, "en")
