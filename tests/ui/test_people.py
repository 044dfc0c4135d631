"""People in the window, and with them what every list page does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.model.people import Communication, Party
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.people import People
from tests.ui.dialogs import agree, fill_in, when_asked
from tests.ui.keys import press
from tests.ui.pages import (
    button,
    focus,
    in_french,
    open_empty,
    open_read_only,
    open_sample,
    rows,
    visit,
    words,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> People:
    open_sample(full_window, tmp_path)
    return visit(full_window, "people", People)


def names(page: People) -> list[str]:
    return [row.item.name for row in rows(page.model)]


def test_the_list_is_a_sound_model(page: People) -> None:
    tester = QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    page.chips.choose("own")
    page.chips.choose("all")
    assert tester.model() is page.model
    assert page.model.rowCount() == 11
    assert page.subtitle() == "11 parties · 2 communications"


def test_an_empty_case_asks_who_is_in_it(full_window: MainWindow, tmp_path: Path) -> None:
    open_empty(full_window, tmp_path)
    page = visit(full_window, "people", People)
    assert "Who is in this matter?" in words(page)
    fill_in(name="Ada Finch", role="client")
    button(page, "Add party").click()
    assert names(page) == ["Ada Finch"]
    assert page.current_handle() == "P1"
    assert "Ada Finch" in words(page.details)
    page.session.undo()
    assert names(page) == []
    assert "Choose an item" in words(page.details)


def test_chips_sorting_and_words(page: People) -> None:
    page.chips.choose("opposing")
    assert all(row.item.side == "opposing" for row in rows(page.model))
    page.chips.choose("all")
    page.table.sort_menu().actions()[0].trigger()
    assert names(page) == sorted(names(page), key=str.lower)
    page.filter.setText("nadella")
    assert names(page)[0] == "Satya Nadella"
    page.open_item("P9")
    assert page.filter.text() == ""
    assert page.current_handle() == "P9"


def test_keys_edit_remove_link_and_filter(qtbot: QtBot, page: People) -> None:
    page.open_item("P10")
    fill_in(name="Bela Krassen")
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_Return)
    assert "Bela Krassen" in names(page)
    fill_in(name="Bela K.")
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_F2)
    assert "Bela K." in names(page)
    when_asked(lambda dialog: dialog.action.click())
    before = len(page.session.case.links_of(page.session.case.by_handle("P10").id))
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_L, CONTROL)
    assert len(page.session.case.links_of(page.session.case.by_handle("P10").id)) == before + 1
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_Delete)  # nothing rests on it: gone at once
    assert "Bela K." not in names(page)
    page.session.undo()
    assert "Bela K." in names(page)
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_F, CONTROL)
    assert page.filter.hasFocus()


def test_the_arrows_go_from_one_to_the_next(qtbot: QtBot, page: People) -> None:
    page.open_item("P1")
    press(qtbot, page.table, Qt.Key.Key_Down)
    assert page.current_handle() == "P2"
    assert "Alex Spiro" in words(page.details)


def test_several_are_removed_at_once(page: People) -> None:
    page.table.selectAll()
    agree()
    page.remove()
    assert names(page) == []
    page.session.undo()
    assert len(names(page)) == 11


def test_communications_are_listed_added_and_opened(page: People) -> None:
    page.open_item("P1")
    assert "M2" in words(page.communications)
    fill_in(subject="A second letter", date="1 June 2023")
    button(page.communications, "Add").click()
    made = page.session.case.items(Communication)[-1]
    assert made.recipient == page.session.case.by_handle("P1").id
    assert "A second letter" in words(page.communications)
    fill_in(proof="Signed for at the gate")
    page.communications.opened.emit(made.handle)
    assert page.session.case.items(Communication)[-1].proof == "Signed for at the gate"


def test_a_communication_is_found_by_its_handle(page: People, full_window: MainWindow) -> None:
    full_window.open_item("", "M2")
    assert page.current_handle() == "P8"


def test_the_menu_of_an_item(page: People) -> None:
    page.open_item("P1")
    menu = page.menu()
    assert [a.text() for a in menu.actions()] == ["Edit…", "Link to…", "Remove"]
    assert all(a.isEnabled() for a in menu.actions())


def test_a_case_to_read_only(full_window: MainWindow, tmp_path: Path) -> None:
    open_read_only(full_window, tmp_path)
    page = visit(full_window, "people", People)
    assert not page._add.isEnabled()
    assert "reading only" in page._add.toolTip()
    assert not any(action.isEnabled() for action in page.menu().actions())
    page.edit()
    page.remove()
    page.link()
    assert len(page.session.case.items(Party)) == 11


def test_people_in_french(qapp: QApplication, full_window: MainWindow, tmp_path: Path) -> None:
    open_sample(full_window, tmp_path, "fr")
    in_french(qapp, full_window)
    page = visit(full_window, "people", People)
    assert page.subtitle() == "11 personnes · 2 communications"
    page.open_item("P4")
    assert "Partie adverse" not in words(page.details)
    assert "Directeur général" in words(page.details)


def test_a_narrow_table_leaves_out_what_can_be_spared(page: People) -> None:
    page.table.resize(1200, 400)
    page.table._leave_out()
    assert not any(page.table.isColumnHidden(n) for n in range(5))
    page.table.resize(480, 400)
    page.table._leave_out()
    assert [page.table.isColumnHidden(n) for n in range(5)] == [False, False, True, True, True]
