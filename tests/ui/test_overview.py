"""The Overview: where the matter stands, what presses, what to do, and whether it is intact."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from pincite.model.remarks import Task
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.overview import Overview
from tests.ui.dialogs import fill_in
from tests.ui.keys import click, press
from tests.ui.pages import button, in_french, open_empty, open_read_only, open_sample, visit, words


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Overview:
    open_sample(full_window, tmp_path)
    return visit(full_window, "overview", Overview)


def test_an_empty_case_says_what_comes_next(full_window: MainWindow, tmp_path: Path) -> None:
    open_empty(full_window, tmp_path)
    page = visit(full_window, "overview", Overview)
    said = words(page)
    for sentence in (
        "No deadline is running.",
        "Nothing presses.",
        "No draft yet",
        "Nothing is left to do.",
        "Not yet chosen",
    ):
        assert sentence in said
    assert "Issued –, not yet" in page.steps.accessibleDescription()


def test_the_sample_is_summed_up(page: Overview) -> None:
    said = words(page)
    assert page.subtitle() == "16 sources · 4 claims · 0 drafts"
    assert "Next deadline: Wed 7 Jun 2023" in said
    assert "days left" in said
    assert "Satya Nadella, Chief Executive Officer" in said
    assert "Figures 11, 1 conflict" in page.steps.accessibleDescription()


def test_the_sample_is_summed_up_in_french(
    qapp: QApplication, full_window: MainWindow, tmp_path: Path
) -> None:
    open_sample(full_window, tmp_path, "fr")
    in_french(qapp, full_window)
    page = visit(full_window, "overview", Overview)
    said = words(page)
    assert page.subtitle() == "16 sources · 4 prétentions · 0 projet"
    assert "jours restants" in said
    assert "Satya Nadella, Directeur général" in said
    assert "Rattachement des preuves" in said
    assert "1 conflit" in page.steps.accessibleDescription()


def test_what_presses_opens_where_it_is_at_home(page: Overview, full_window: MainWindow) -> None:
    before = words(page.attention)
    button(page.attention, "Show all").click()
    assert len(words(page.attention)) > len(before)
    first = next(iter(page.attention._lines))
    button(page.attention, f"Open {first.item.handle}").click()
    assert full_window.top.header()[0] == "Figures"


def test_a_step_goes_to_its_place(qtbot: QtBot, page: Overview, full_window: MainWindow) -> None:
    page.steps.setFocus()
    for _ in range(3):
        press(qtbot, page.steps, Qt.Key.Key_Right)
    assert page.steps.accessibleDescription() == "Events 18, 8 dates uncertain"
    press(qtbot, page.steps, Qt.Key.Key_Left)
    press(qtbot, page.steps, Qt.Key.Key_Right)
    press(qtbot, page.steps, Qt.Key.Key_Return)
    assert full_window.top.header()[0] == "Timeline"


def test_a_click_on_a_step_goes_there(
    qtbot: QtBot, page: Overview, full_window: MainWindow
) -> None:
    click(qtbot, page.steps, page.steps._box(4).center().toPoint())
    assert full_window.top.header()[0] == "Claims"


def test_the_steps_take_two_lines_in_a_small_window(page: Overview) -> None:
    page.steps.resize(1100, page.steps.height())
    one = page.steps.height()
    page.steps.resize(500, page.steps.height())
    assert page.steps.height() > one
    boxes = [page.steps._box(number) for number in range(7)]
    assert all(box.right() <= 500 for box in boxes)


def test_a_task_is_done_edited_and_added(page: Overview) -> None:
    tasks = page._picture.tasks if page._picture else ()
    assert [task.due for task in tasks] == sorted(task.due or "~" for task in tasks)
    box = page.tasks.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert tasks[0].handle not in {t.handle for t in page._picture.tasks} if page._picture else ()
    page.session.undo()
    fill_in(title="Ring the quay")
    button(page.tasks, f"Edit {tasks[0].handle}").click()
    assert "Ring the quay" in words(page.tasks)
    fill_in(title="Count again")
    page.tasks.add.click()
    assert page.session.case.items(Task)[-1].title == "Count again"


def test_the_record_is_verified_until_something_changes(qtbot: QtBot, page: Overview) -> None:
    assert "Record verified" not in words(page.head)
    with qtbot.waitSignal(page.session.message) as said:
        page.history.verify_wanted.emit()
    assert "intact" in said.args[0]
    assert "Record verified" in words(page.head)
    assert "Chain intact" in words(page.history)
    from pincite.actions.tags import tag_item

    page.session.do(lambda case: tag_item(case, "E1", "Quay"))
    assert "Record verified" not in words(page.head)


def test_quick_actions_go_where_they_say(page: Overview, full_window: MainWindow) -> None:
    ran: list[str] = []
    page.run_command.disconnect()
    page.run_command.connect(ran.append)
    button(page, "Add evidence").click()
    assert ran == ["case.add_evidence"]
    button(page, "New draft").click()
    assert full_window.top.header()[0] == "Drafts"


def test_a_case_to_read_only_changes_nothing(full_window: MainWindow, tmp_path: Path) -> None:
    open_read_only(full_window, tmp_path)
    page = visit(full_window, "overview", Overview)
    assert not page.tasks.add.isEnabled()
    assert not any(box.isEnabled() for box in page.tasks.findChildren(QCheckBox))
    assert not button(full_window, "Case details").isEnabled()
