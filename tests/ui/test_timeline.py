"""The Timeline: events on lanes and in a table, that say the same and stay together."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.model.evidence import Fact
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.timeline import Timeline
from pincite.ui.workspaces.timeline.exporting import export_as, export_menu
from tests.ui.dialogs import fill_in, when_asked
from tests.ui.keys import click, press
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
def page(full_window: MainWindow, tmp_path: Path) -> Timeline:
    open_sample(full_window, tmp_path)
    return visit(full_window, "timeline", Timeline)


def sentences(page: Timeline) -> list[str]:
    return [row.item.sentence for row in rows(page.model)]


def test_the_table_is_a_sound_model_in_order_of_dates(page: Timeline) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert page.model.rowCount() == 18
    dates = [row.item.date.lstrip("[{./") for row in rows(page.model)]
    assert dates == sorted(dates)
    assert page.subtitle() == ("18 events · 8 with uncertain dates · next deadline 7 Jun 2023")


def test_an_empty_case_says_how_to_date_something(full_window: MainWindow, tmp_path: Path) -> None:
    open_empty(full_window, tmp_path)
    page = visit(full_window, "timeline", Timeline)
    assert "Nothing is dated yet" in words(page)
    fill_in(sentence="The quay was closed.", date="early March 2023")
    page.add()
    assert page.model.rowCount() == 1
    assert page.view.accessibleDescription().startswith("E1: The quay was closed")
    page.session.undo()
    assert page.model.rowCount() == 0
    assert "0 events" in page.view.accessibleDescription()


def test_chips_and_words_filter(page: Timeline) -> None:
    page.chips.choose("prospective")
    assert {row.item.status for row in rows(page.model)} == {"prospective"}
    page.chips.choose("undated")
    assert page.model.rowCount() == 14
    assert {row.item.date for row in rows(page.model)} == {""}
    page.chips.choose("all")
    page.filter.setText("Krassenstein")
    assert len(sentences(page)) == 1


def test_an_event_and_a_fact_are_found_from_elsewhere(
    page: Timeline, full_window: MainWindow
) -> None:
    page.filter.setText("Krassenstein")
    full_window.open_item("", "E15")
    assert page.filter.text() == ""
    assert page._handle() == "E15"
    assert page.view.accessibleDescription().startswith("E15: ")
    undated = next(f.handle for f in page.session.case.items(Fact) if not f.date)
    full_window.open_item("", undated)
    assert page.chips.current() == "undated"
    assert page._handle() == undated


def test_the_graphic_and_the_table_choose_together(qtbot: QtBot, page: Timeline) -> None:
    focus(qtbot, page.view)
    press(qtbot, page.view, Qt.Key.Key_PageDown)
    first = page._handle()
    assert page.view.accessibleDescription().startswith(f"{first}: ")
    press(qtbot, page.view, Qt.Key.Key_PageDown)
    assert page._handle() != first
    press(qtbot, page.view, Qt.Key.Key_PageUp)
    assert page._handle() == first
    page.open_item("E15")
    assert page.view._current == "E15"


def test_keys_move_through_time_and_change_its_scale(qtbot: QtBot, page: Timeline) -> None:
    focus(qtbot, page.view)
    start, end = page.view.range()
    press(qtbot, page.view, Qt.Key.Key_Right)
    assert page.view.range()[0] > start
    press(qtbot, page.view, Qt.Key.Key_Left)
    assert page.view.range() == pytest.approx((start, end))
    press(qtbot, page.view, Qt.Key.Key_Plus)
    near = page.view.range()
    assert near[1] - near[0] < end - start
    for _ in range(40):
        press(qtbot, page.view, Qt.Key.Key_Plus)
    assert page.view.range()[1] - page.view.range()[0] == pytest.approx(14)
    page.view.fit()
    assert page.view.range()[0] < start
    assert page.view.range()[1] - page.view.range()[0] > end - start


def test_a_click_on_a_mark_and_on_nothing(qtbot: QtBot, page: Timeline) -> None:
    lane = next(lane for lane in page.view._placed if lane.marks)
    mark = lane.marks[0]
    where = QPoint(int(mark.label_left + 5), int(58 + lane.top + mark.y))
    click(qtbot, page.view, where)
    assert page._handle() == mark.mark.handle
    click(qtbot, page.view, QPoint(4, 4))
    assert page._handle() == mark.mark.handle


def test_the_strip_is_moved_by_keys(qtbot: QtBot, page: Timeline) -> None:
    focus(qtbot, page.strip)
    said = page.strip.accessibleDescription()
    press(qtbot, page.strip, Qt.Key.Key_Home)
    first = page.view.range()
    assert page.strip.accessibleDescription() != said
    press(qtbot, page.strip, Qt.Key.Key_Right)
    assert page.view.range()[0] > first[0]
    press(qtbot, page.strip, Qt.Key.Key_Left)
    assert page.view.range() == pytest.approx(first)
    press(qtbot, page.strip, Qt.Key.Key_End)
    assert page.view.range()[0] > first[0]


def test_the_strip_moves_the_view(qtbot: QtBot, page: Timeline) -> None:
    before = page.view.range()
    click(qtbot, page.strip, QPoint(6, 15))
    after = page.view.range()
    assert after[0] < before[0]
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])


def test_an_event_is_edited_removed_and_linked(qtbot: QtBot, page: Timeline) -> None:
    page.open_item("E15")
    fill_in(phase="Letters")
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_F2)
    assert page.session.case.by_handle("E15").model_dump()["phase"] == "Letters"
    when_asked(lambda dialog: dialog.action.click())
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_L, CONTROL)
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_Delete)  # nothing rests on it: gone at once
    assert page.model.rowCount() == 17
    page.session.undo()
    assert page.model.rowCount() == 18
    focus(qtbot, page.table)
    press(qtbot, page.table, Qt.Key.Key_F, CONTROL)
    assert page.filter.hasFocus()


def test_the_axis_stays_while_the_lanes_scroll(page: Timeline) -> None:
    page.window().resize(1100, 700)
    words(page)
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert page.view._axis_top == bar.maximum()
    assert not page.view.grab().isNull()


def test_details_stand_beside_the_chronology_where_wanted(page: Timeline) -> None:
    assert page.inspector.isHidden()
    page.details.click()
    page.open_item("E15")
    said = words(page.inspector)
    assert "E15" in said
    assert "Who may see it" in said
    page.details.click()
    assert page.inspector.isHidden()


def test_graphic_and_table_can_stand_alone(page: Timeline) -> None:
    page.chooser.choose("table")
    assert page.graphic.isHidden()
    page.chooser.choose("graphic")
    assert page.below.isHidden()
    assert not page.graphic.isHidden()
    page.chooser.choose("both")
    assert not page.below.isHidden()


def test_the_lanes_are_painted_without_a_label_over_another(page: Timeline) -> None:
    for width in (1000, 700, 400):
        page.view.resize(width, 800)
        for lane in page.view._placed:
            rows: dict[float, list[tuple[float, float]]] = {}
            for mark in lane.marks:
                left = min(mark.first, mark.label_left)
                right = max(mark.last, mark.label_left + mark.width)
                assert all(right <= a or left >= b for a, b in rows.get(mark.y, []))
                rows.setdefault(mark.y, []).append((left, right))
    assert not page.view.grab().isNull()


def test_the_timeline_and_the_chronology_are_exported(page: Timeline, tmp_path: Path) -> None:
    assert len(export_menu(page.session, page).actions()) == 3
    for what, comments in (("timeline", {}), ("chronology", {}), ("chronology", {"comments": 1})):
        target = tmp_path / f"{what}{len(comments)}.pdf"
        assert export_as(page.session, what, target, **comments)
        assert target.read_bytes().startswith(b"%PDF")
    failed: list[str] = []
    page.session.failed.connect(failed.append)
    assert not export_as(page.session, "timeline", tmp_path / "no" / "such" / "folder.pdf")
    assert len(failed) == 1


def test_a_case_to_read_only(full_window: MainWindow, tmp_path: Path) -> None:
    open_read_only(full_window, tmp_path)
    page = visit(full_window, "timeline", Timeline)
    assert not page._add.isEnabled()
    page.open_item("E15")
    page.remove()
    page._edit()
    page._link()
    assert page.model.rowCount() == 18


def test_the_timeline_in_french(
    qapp: QApplication, full_window: MainWindow, tmp_path: Path
) -> None:
    open_sample(full_window, tmp_path, "fr")
    in_french(qapp, full_window)
    page = visit(full_window, "timeline", Timeline)
    assert page.subtitle() == (
        "18 événements · 8 à date incertaine · prochaine échéance le 7 juin 2023"
    )
    assert "Ajouter un événement" in words(full_window)
    page.open_item("E15")
    assert "18 mai 2023" in page.view.accessibleDescription()
    assert button(page, "Afficher le détail").isEnabled()
