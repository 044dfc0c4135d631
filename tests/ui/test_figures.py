"""Figures in the window: adopted values, readings, conflicts, origins; counsel chooses."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from pincite.actions.items import edit_item
from pincite.model.figures import Figure, Reading
from pincite.ui import i18n
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.labels import Text
from pincite.ui.workspaces.figures import Figures, values
from pincite.ui.workspaces.figures.readings_card import AdoptMark
from tests.ui.sample import sample


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Figures:
    """The figures of the sample case."""
    assert full_window.session.open_case(sample(tmp_path))
    full_window.visit("figures")
    found = full_window.current()
    assert isinstance(found, Figures)
    return found


def cell(page: Figures, handle: str, column: int) -> str:
    case = page.session.case
    place = page.model.place_of(case.by_handle(handle).id)
    return str(page.model.index(place, column).data())


def words(page: Figures) -> list[str]:
    return [label.text() for label in page.card.findChildren(Text)]


def pills(page: Figures) -> list[str]:
    return [pill.badge.text for pill in page.card.findChildren(Pill)]


def test_the_list_says_value_origins_and_conflict(page: Figures) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert cell(page, "F1", 1) == ">\u00a0780 million accesses"
    assert cell(page, "F1", 2) == "2022"
    assert cell(page, "F1", 3) == "5"
    assert cell(page, "F1", 4) == "1 origin · 5 reports"
    assert cell(page, "F1", 5) == "Same value"
    assert cell(page, "F5", 1) == "USD\u00a0210,000 a month"
    assert cell(page, "F5", 5) == "Conflict"
    assert cell(page, "F6", 4) == "3 origins · 3 reports"
    assert cell(page, "F6", 1).startswith("≤\u00a01,500")
    assert "1 in conflict" in page.subtitle()


def test_a_figure_is_shown_whole(page: Figures) -> None:
    page.open_item("F1")
    assert ">\u00a0780 million" in words(page)
    assert pills(page).count("Repeats") == 4
    assert pills(page).count("Origin") == 1
    assert "1 origin · 5 reports" in pills(page)
    page.open_item("F3")
    assert any("Azure Logic Apps" in text for text in words(page))


def test_adopting_another_reading_changes_the_value_and_undo_brings_it_back(
    page: Figures,
) -> None:
    page.open_item("F5")
    assert "Conflicts" in pills(page)
    marks = page.card.findChildren(AdoptMark)
    assert [mark.isChecked() for mark in marks] == [True, False]
    marks[1].click()
    assert cell(page, "F5", 1) == "USD\u00a042,000 a month"
    assert "USD\u00a042,000" in words(page)
    page.session.undo()
    assert cell(page, "F5", 1) == "USD\u00a0210,000 a month"


def test_a_conflict_that_is_disclosed_is_said_to_be(page: Figures) -> None:
    note = "The sources give two prices; the letter uses neither."
    page.session.do(lambda case: edit_item(case, "F5", {"conflict_note": note}))
    assert cell(page, "F5", 5) == "Conflict disclosed"
    page.open_item("F5")
    assert note in words(page)


def test_readings_are_removed_and_come_back(page: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pincite.ui.items.dialogs.confirm", lambda *_a, **_k: True)
    page.open_item("F1")
    readings = len(page.session.case.items(Reading))
    page.card.readings.remove("F1.5")
    assert len(page.session.case.items(Reading)) == readings - 1
    assert cell(page, "F1", 3) == "4"
    page.session.undo()
    assert cell(page, "F1", 3) == "5"


def test_where_it_is_used_leads_there(page: Figures) -> None:
    from pincite.actions.drafts import new_draft
    from pincite.ui.widgets.buttons import Button

    page.session.do(lambda case: new_draft(case, "demand-letter"))
    page.open_item("F2")
    page.open_item("F1")
    asked: list[str] = []
    page.go.connect(lambda _place, handle: asked.append(handle))
    names = {b.accessibleName().partition(" ")[0]: b for b in page.card.findChildren(Button)}
    assert "L1" in names
    names["L1"].click()
    names["Open"].click()
    assert asked[0] == "L1"
    assert asked[1].startswith("Q")


def test_an_empty_case_leads_to_the_sources(full_window: MainWindow, tmp_path: Path) -> None:
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Quay")
    full_window.visit("figures")
    page = full_window.current()
    assert isinstance(page, Figures)
    assert page.model.rowCount() == 0
    assert page.card.isHidden()
    page.go.emit("sources", "")
    assert full_window.current().title() == "Sources"


@pytest.mark.parametrize(
    ("fields", "english", "french"),
    [
        ({"value": "780000000", "qualifier": "over"}, "> 780 million", "> 780 millions"),
        ({"value": "8"}, "8", "8"),
        ({"value": "1500", "qualifier": "up_to"}, "≤ 1,500", "≤ 1 500"),
        ({"value": "210000", "unit": "USD"}, "USD 210,000", "210 000 USD"),
        ({"value": "44000000000", "unit": "USD"}, "$44 billion", "44 milliards"),
        ({"value": "12", "high": "15", "qualifier": "about"}, "≈ 12 – 15", "≈ 12 – 15"),
        ({"value": "17.5", "unit": "%"}, "17.5%", "17,5 %"),
    ],
)
def test_values_are_short_in_both_languages(
    qapp: QApplication, fields: dict[str, str], english: str, french: str
) -> None:
    figure = Figure.checked(metric="Crates")
    reading = Reading.checked(figure=figure.id, **fields)
    for language, said in (("en", english), ("fr", french)):
        i18n.install(qapp, language)
        shown = values.short(reading, figure)
        assert shown.replace("\u00a0", " ").replace("\u202f", " ") == said
