"""History: every change, what it did, undo and redo, and the check of the record."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from pincite.actions.items import edit_item, remove_item
from pincite.actions.links import add_link
from pincite.ui import i18n
from pincite.ui.items.titles import title_words, titles
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.history import History
from tests.ui.pages import in_french, open_empty, open_read_only, open_sample, visit, words


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> History:
    open_sample(full_window, tmp_path)
    return visit(full_window, "history", History)


def test_the_journal_is_a_sound_model_newest_first(page: History) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    numbers = page.model.ids()
    assert numbers == sorted(numbers, reverse=True)
    assert page.subtitle() == f"{len(numbers)} changes, each chained to the one before"
    assert page.table.current_id() == numbers[0]


def test_an_empty_case_has_no_history(full_window: MainWindow, tmp_path: Path) -> None:
    open_empty(full_window, tmp_path)
    page = visit(full_window, "history", History)
    assert "Nothing has been changed yet" in words(page)
    assert not page.undo.isEnabled()
    assert page.undo.toolTip() != ""


def test_a_change_says_what_it_did(page: History) -> None:
    page.session.do(lambda case: edit_item(case, "P1", {"short_name": "The Company"}))
    page.table.pick(page.model.ids()[0])
    assert "Changed: Party P1" in words(page.inspector)
    assert "Defined term: X Corp. → The Company" in words(page.inspector)
    page.session.do(lambda case: add_link(case, "E1", "P1", "mentions"))
    page.table.pick(page.model.ids()[0])
    assert "Added: Link E1 mentions P1" in words(page.inspector)
    page.session.do(lambda case: edit_item(case, "D1", {"actor": "P4"}))
    page.table.pick(page.model.ids()[0])
    assert "By whom: P3 → P4" in words(page.inspector)
    page.session.do(lambda case: remove_item(case, "T1"))
    page.table.pick(page.model.ids()[0])
    assert "Removed: Tag T1" in words(page.inspector)
    assert "Removed: Link E1 is tagged T1" in words(page.inspector)


def test_undo_and_redo_from_here(page: History) -> None:
    page.session.do(lambda case: edit_item(case, "P1", {"short_name": "The Company"}))
    assert page.undo.toolTip() == "Edit: party"
    page.undo.click()
    assert page.session.case.by_handle("P1").model_dump()["short_name"] == "X Corp."
    kinds = [page.model.index(n, 5).data() for n in range(2)]
    assert kinds == ["Undone", "Change"]
    page.redo.click()
    assert page.session.case.by_handle("P1").model_dump()["short_name"] == "The Company"


def test_the_record_is_checked(page: History) -> None:
    page.verify.click()
    said = words(page.inspector)
    assert "Chain of the journal" in said
    assert "Intact" in said
    assert "Damaged" not in said


def test_a_case_to_read_only(full_window: MainWindow, tmp_path: Path) -> None:
    open_read_only(full_window, tmp_path)
    page = visit(full_window, "history", History)
    assert not page.undo.isEnabled()
    assert not page.redo.isEnabled()


def test_history_in_french(qapp: QApplication, full_window: MainWindow, tmp_path: Path) -> None:
    open_sample(full_window, tmp_path, "fr")
    in_french(qapp, full_window)
    page = visit(full_window, "history", History)
    shown = [page.model.index(n, 2).data() for n in range(page.model.rowCount())]
    assert "Rattachement des preuves" in shown
    assert "Désignation des personnes" in shown
    assert "enchaînée" in page.subtitle()


def written_titles() -> set[str]:
    """Every title that the program gives to a change, from its source and the sample."""
    import json
    import re

    import pincite
    from pincite import resources

    assert pincite.__file__ is not None
    found: set[str] = set()
    for file in Path(pincite.__file__).parent.rglob("*.py"):
        found |= set(re.findall(r'transaction\("([^"]+)"', file.read_text("utf-8")))
    for part in resources.path("sample_case").glob("*.json"):
        described = json.loads(part.read_text("utf-8"))
        found |= {described["title"]} if "items" in described else set()
    return found


def test_every_change_has_a_title_in_both_languages(qapp: QApplication) -> None:
    assert len(written_titles()) > 25
    assert written_titles() - titles().keys() == set()
    i18n.install(qapp, "fr")
    assert [known for known, said in titles().items() if said == known] == []
    assert title_words("Add draft version") == "Ajout\u00a0: version du projet"
