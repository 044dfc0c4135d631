"""Exhibits in the window: labelled as a document cites them, reordered until served, bound."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import new_draft
from pincite.model.drafts import Exhibit, Series
from pincite.ui.dialogs import Dialog
from pincite.ui.items.dialogs import PickDialog
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.exhibits import Exhibits
from tests.ui.sample import WAIT, sample


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Exhibits:
    """The exhibits of the sample case, as its demand letter cites them."""
    assert full_window.session.open_case(sample(tmp_path))
    new_draft(full_window.session.case, "demand-letter")
    full_window.visit("exhibits")
    found = full_window.current()
    assert isinstance(found, Exhibits)
    return found


def labels(page: Exhibits) -> dict[str, str]:
    return {handle: row.label for handle, row in page._rows.items()}


def answer(fill: Any) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        fill(dialog)
        dialog.action.click()

    QTimer.singleShot(0, act)


def test_exhibits_stand_in_the_order_in_which_the_letter_cites_them(page: Exhibits) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert list(labels(page).values()) == [f"Ex. {n}" for n in range(1, len(page._rows) + 1)]
    assert page.current() is not None
    assert "cited" in page.subtitle()


def test_alt_and_arrows_put_exhibits_in_counsel_s_own_order(page: Exhibits) -> None:
    first, second = list(labels(page))[:2]
    page.table.pick(first)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert list(labels(page))[:2] == [second, first]
    assert labels(page)[first] == "Ex. 2"
    assert page.table.current_id() == first
    assert page.fixed.isVisible()
    page.free_order()
    assert list(labels(page))[:2] == [first, second]
    page.session.undo()
    page.session.undo()
    assert labels(page)[first] == "Ex. 1"


def test_served_numbers_stay(page: Exhibits) -> None:
    before = labels(page)
    answer(lambda _dialog: None)
    page.serve()
    (series,) = page.session.case.items(Series)
    assert series.served
    assert labels(page) == before
    assert page.served.isVisible()
    assert not page.table.movable
    page.move_to(next(iter(before)), 3)
    assert labels(page) == before
    assert not any(action.isEnabled() for action in page.series_menu().actions()[1:3])


def test_a_source_is_made_an_exhibit_and_taken_out(page: Exhibits) -> None:
    count = len(page._rows)
    used = {row.source.handle for row in page._rows.values()}
    free = next(
        head.handle for head in page.session.case.all_heads(("source",)) if head.handle not in used
    )

    def fill(dialog: PickDialog) -> None:
        dialog.filter.setText(free)

    answer(fill)
    page.add_button.click()
    assert len(page._rows) == count + 1
    added = page.current()
    assert added is not None
    assert (added.source.handle, added.state) == (free, "uncited")
    page.remove()
    assert len(page._rows) == count


def test_the_inspector_shows_the_first_page_and_where_it_is_cited(
    page: Exhibits, qtbot: QtBot
) -> None:
    sheet = page.preview.sheet
    qtbot.waitUntil(lambda: not sheet.image.isNull() or bool(sheet.lines), timeout=WAIT)
    found = page.current()
    assert found is not None
    assert found.under
    with qtbot.waitSignal(page.go) as heard:
        page.cited.opened.emit("L1", found.under[0][0])
    assert heard.args == ["", "L1"]


def test_the_binder_is_one_pdf(
    page: Exhibits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "binder.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    assert page.export_binder() == target
    assert target.read_bytes().startswith(b"%PDF")


def test_an_exhibit_is_opened_by_its_handle(page: Exhibits) -> None:
    last = list(page._rows)[-1]
    page.open_item(last)
    assert page.table.current_id() == last


def test_a_case_without_exhibits_says_what_comes_next(
    full_window: MainWindow, tmp_path: Path
) -> None:
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Finch v. Harbour Line")
    full_window.visit("exhibits")
    page = full_window.current()
    assert isinstance(page, Exhibits)
    assert page.model.rowCount() == 0
    assert not page.export.isEnabled()
    assert page.export.toolTip()
    assert page.session.case.items(Exhibit) == []
