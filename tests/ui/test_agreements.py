"""Agreements in the window: versions on a strip, their clauses, who accepted, what changed."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.items import add_item, edit_item
from pincite.model.obligations import Agreement, Assent, Clause, Version
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.agreements import Agreements
from pincite.ui.workspaces.agreements.cards import twins
from pincite.ui.workspaces.agreements.compare import CompareDialog, DifferenceText
from tests.ui.dialogs import agree, fill_in, when_asked
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


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Agreements:
    open_sample(full_window, tmp_path)
    return visit(full_window, "agreements", Agreements)


def versions(page: Agreements) -> set[str]:
    return {row.version for row in rows(page.model)}


def test_the_list_is_a_sound_model(page: Agreements) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert page.subtitle() == "1 agreement · 5 versions · 20 clauses"
    page.chips.choose("procedure")
    assert {row.item.basis for row in rows(page.model)} == {"procedure"}


def test_an_empty_case_begins_with_an_agreement(full_window: MainWindow, tmp_path: Path) -> None:
    open_empty(full_window, tmp_path)
    page = visit(full_window, "agreements", Agreements)
    assert "What was agreed?" in words(page)
    assert page.strip.isHidden()
    fill_in(title="Berth agreement")
    page._new_version.click()  # there is no agreement yet: it asks for that first
    fill_in(label="first", in_force_from="1 March 2022")
    page._new_version.click()
    fill_in(version="A1.1", number="4", heading="Counting")
    page._add.click()
    assert page.current_handle() == "K1"
    assert not page.strip.isHidden()
    for _ in range(3):
        page.session.undo()
    assert page.session.case.items(Agreement) == []
    assert page.strip.isHidden()


def test_a_version_of_the_strip_filters_the_list(qtbot: QtBot, page: Agreements) -> None:
    whole = page.model.rowCount()
    first = page.strip._versions[0]
    click(qtbot, page.strip, page.strip._box(first).center().toPoint())
    assert versions(page) == {first.label}
    assert first.label in words(page.version)
    assert page.strip.accessibleDescription().startswith(f"Chosen: {first.handle} ")
    click(qtbot, page.strip, page.strip._box(first).center().toPoint())
    assert page.model.rowCount() == whole


def test_the_strip_is_walked_by_keys_and_says_its_versions(qtbot: QtBot, page: Agreements) -> None:
    said = page.strip.accessibleDescription()
    assert all(version.handle in said for version in page.strip._versions)
    focus(qtbot, page.strip)
    press(qtbot, page.strip, Qt.Key.Key_Right)
    second = page.strip._versions[1]
    assert page.strip.accessibleDescription().startswith(f"Chosen: {second.handle} ")
    press(qtbot, page.strip, Qt.Key.Key_Return)
    assert versions(page) == {second.label}


def test_bars_of_an_agreement_do_not_meet(page: Agreements) -> None:
    for width in (900, 420):
        page.strip.resize(width, page.strip.height())
        boxes = [page.strip._box(version) for version in page.strip._versions]
        assert all(one.left() < other.left() for one, other in pairwise(boxes))
        assert boxes[-1].right() <= width


def test_several_agreements_have_a_row_each(page: Agreements) -> None:
    one = page.strip.height()
    made = page.session.do(lambda case: add_item(case, "agreement", {"title": "Order form"}))
    fields = {"agreement": made.handle, "label": "only", "in_force_from": "2022-05-01"}
    page.session.do(lambda case: add_item(case, "version", fields))
    assert page.strip.height() > one
    tops = {version.agreement: page.strip._box(version).top() for version in page.strip._versions}
    assert len(set(tops.values())) == 2


def test_items_are_found_from_elsewhere(page: Agreements, full_window: MainWindow) -> None:
    full_window.open_item("", "A1.2")
    second = page.session.case.by_handle("A1.2").title_words
    assert versions(page) == {second}
    full_window.open_item("", "K1")
    assert page.current_handle() == "K1"
    assent = page.session.case.items(Assent)[0]
    full_window.open_item("", assent.handle)
    assert assent.application in words(page.version) or "Accepted by" in words(page.version)
    fill_in(governing_law="California")
    full_window.open_item("", "A1")
    assert page.session.case.by_handle("A1").model_dump()["governing_law"] == "California"


def test_who_accepted_a_version_is_added_edited_and_removed(page: Agreements) -> None:
    page.open_item("A1.1")
    fill_in(application="Quay counter", accepted="2 April 2020")
    button(page.version, "Add an acceptance").click()
    made = page.session.case.items(Assent)[-1]
    assert "Quay counter" in words(page.version)
    fill_in(application="Crane counter")
    button(page.version, f"Edit {made.handle}").click()
    assert "Crane counter" in words(page.version)
    button(page.version, f"Remove {made.handle}").click()
    assert "Crane counter" not in words(page.version)


def test_a_version_is_edited_and_removed_with_undo(page: Agreements) -> None:
    page.open_item("A1.2")
    fill_in(label="Second version")
    button(page.version, "Edit the version").click()
    assert versions(page) == {"Second version"}
    agree()
    button(page.version, "Remove the version").click()
    assert len(page.session.case.items(Version)) == 4
    assert page.model.rowCount() < 20
    page.session.undo()
    assert len(page.session.case.items(Version)) == 5


def test_a_provision_is_compared_across_versions(page: Agreements) -> None:
    text = page.session.case.by_handle("K3").model_dump()["text"]
    changed = text.replace("reasonable", "modest")
    page.session.do(lambda case: edit_item(case, "K3", {"text": changed}))
    page.open_item("K3")
    assert [clause.handle for clause, _version in twins(page.session, "K3")][:2] == ["K1", "K3"]
    words(page.across)
    spoken = [t.accessibleName() for t in page.across.findChildren(DifferenceText)]
    assert any("[gone: reasonable][new: modest]" in said for said in spoken)

    def look(dialog: object) -> None:
        assert isinstance(dialog, CompareDialog)
        assert (dialog.left.currentIndex(), dialog.right.currentIndex()) == (0, 1)
        assert "[gone: reasonable]" in dialog.old.accessibleName()
        assert "[new: modest]" in dialog.new.accessibleName()
        assert "[new:" not in dialog.old.accessibleName()
        assert "2 differences" in words(dialog)
        dialog.right.setCurrentIndex(0)
        assert "The same words." in words(dialog)
        dialog.action.click()

    when_asked(look)
    page.across.compare.click()


def test_markup_in_a_clause_is_only_words(qtbot: QtBot) -> None:
    shown = DifferenceText("<b>bold</b> & old", "<b>bold</b> & new")
    qtbot.addWidget(shown)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; " in shown.text()
    assert "<b>" not in shown.text()


def test_a_case_to_read_only(full_window: MainWindow, tmp_path: Path) -> None:
    open_read_only(full_window, tmp_path)
    page = visit(full_window, "agreements", Agreements)
    for each in (page._add, page._new_agreement, page._new_version):
        assert not each.isEnabled()
    page.open_item("A1.1")
    assert not button(page.version, "Edit the version").isEnabled()
    assert not button(page.version, "Add an acceptance").isEnabled()
    page.remove()
    assert len(page.session.case.items(Clause)) == 20


def test_agreements_in_french(qapp: QApplication, full_window: MainWindow, tmp_path: Path) -> None:
    open_sample(full_window, tmp_path, "fr")
    in_french(qapp, full_window)
    page = visit(full_window, "agreements", Agreements)
    assert page.subtitle() == "1 contrat · 5 versions · 20 clauses"
    page.open_item("K1")
    assert "Acceptée par" in words(page.version)
    assert "Entre versions" in words(page.across)
