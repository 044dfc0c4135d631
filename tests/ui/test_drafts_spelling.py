"""Slips are underlined beside the window's work; names, chips and added words are not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pincite.actions.case_words import add_case_word, case_words, remove_case_word
from pincite.actions.cases import new_case
from pincite.actions.firm import firm, use_firm_profile
from pincite.actions.items import edit_item, remove_items
from pincite.model.errors import InvalidValue
from pincite.text.spelling import is_known
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.desk import body, page, type_at
from tests.ui.sample import WAIT

__all__ = ["page"]


def slips(page: Drafts) -> list[str]:
    return [one.word for one in page.desk.spelling.slips()]


def test_slips_are_found_and_mended(page: Drafts, qtbot: QtBot) -> None:
    spelling, editor = page.desk.spelling, page.desk.editor
    type_at(page, "6", "Nadella will recieve Zwixel’s letter. ")
    qtbot.waitUntil(lambda: slips(page) == ["recieve", "Zwixel's"], timeout=WAIT)
    assert len(editor.extraSelections()) == 2
    first = spelling.slips()[0]
    menu = page.desk.text_menu(first.start + 2)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "receive", timeout=WAIT)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: slips(page) == ["Zwixel's"], timeout=WAIT)
    assert "will receive Zwixel" in editor.toPlainText()
    spelling.add("Zwixel's")
    qtbot.waitUntil(lambda: not slips(page), timeout=WAIT)
    assert "will receive" in body(page)
    page.session.undo()
    qtbot.waitUntil(lambda: slips(page) == ["Zwixel's"], timeout=WAIT)


def test_f7_goes_from_slip_to_slip(page: Drafts, qtbot: QtBot) -> None:
    type_at(page, "6", "Teh mill and teh barge ")
    editor = page.desk.editor
    editor.go_to("0")
    qtbot.waitUntil(lambda: slips(page) == ["Teh", "teh"], timeout=WAIT)
    found = [page.desk.spelling.next() for _ in range(3)]
    assert [one.word if one else "" for one in found] == ["Teh", "teh", "Teh"]
    assert editor.textCursor().selectedText() == "Teh"
    page.desk.spelling.ignore("Teh")
    page.desk.spelling.ignore("teh")
    assert slips(page) == []
    QTest.keyClick(editor, Qt.Key.Key_F7)
    page.desk.spelling.turn(on=False)


def test_the_word_being_typed_is_left_alone(page: Drafts, qtbot: QtBot) -> None:
    editor = page.desk.editor
    page.window().activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus, timeout=WAIT)
    type_at(page, "6", "Teh mlil")
    qtbot.waitUntil(lambda: slips(page) == ["Teh"], timeout=WAIT)
    editor.type_words(" ")
    qtbot.waitUntil(lambda: slips(page) == ["Teh", "mlil"], timeout=WAIT)


def test_a_case_knows_its_names_and_what_was_added(page: Drafts) -> None:
    case = page.session.case
    assert is_known("Nadella's", case_words(case))
    assert not is_known("Zwixel", case_words(case))
    assert add_case_word(case, " Zwixel ") == ("Zwixel",)
    assert add_case_word(case, "Zwixel") == ("Zwixel",)
    assert is_known("Zwixel", case_words(case))
    remove_items(case, ["L1"])
    assert is_known("Zwixel's", case_words(case))  # kept with the case, not with a draft
    assert remove_case_word(case, "Zwixel") == ()
    assert not is_known("Zwixel", case_words(case))
    case.undo()
    assert case.case.words == ("Zwixel",)
    with pytest.raises(InvalidValue):
        add_case_word(case, " ")


def test_a_word_of_an_older_draft_is_still_known(page: Drafts) -> None:
    case = page.session.case
    edit_item(case, "L1", {"settings": {"words": ["Grubwort"]}})
    assert is_known("Grubwort", case_words(case))


def test_a_word_for_the_firm_is_known_in_its_next_case(page: Drafts, tmp_path: Path) -> None:
    page.desk.spelling.add_for_firm("Zwixel")
    assert firm().profile.words == ("Zwixel",)
    assert is_known("Zwixel", case_words(page.session.case))
    page.session.undo()
    assert not is_known("Zwixel", case_words(page.session.case))
    with new_case(tmp_path / "next.pincite", "Mill v. Barge", author="Ida Vane") as other:
        use_firm_profile(other)
        assert is_known("Zwixel", case_words(other))
