"""Dialogs about items, driven as a user drives them: added, edited, removed, picked, linked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from pincite.casefile import CaseFile
from pincite.model.claims import Deadline
from pincite.model.people import Party
from pincite.model.remarks import Tag
from pincite.ui.dialogs import Dialog, FormDialog
from pincite.ui.items.dialogs import PickDialog, add_item, edit_item, link_item, pick_item
from pincite.ui.items.dialogs import remove_items as remove
from pincite.ui.items.tags import ask_tag
from pincite.ui.session import Session
from tests.ui.dialogs import agree, fill_in, give_up, when_asked
from tests.ui.keys import press


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_item_is_added_and_undone(session: Session, page: QWidget) -> None:
    fill_in(name="Odile Marchand", type="person", titles=["Miller | 2019/.."])
    handle = add_item(session, "party", {"role": "witness"}, page)
    made = session.case.by_handle(handle)
    assert isinstance(made, Party)
    assert (made.name, made.type, made.role) == ("Odile Marchand", "person", "witness")
    assert (made.titles[0].words, made.titles[0].start) == ("Miller", "2019")
    session.undo()
    assert len(session.case.items(Party)) == 1


def test_giving_up_adds_nothing(session: Session, page: QWidget) -> None:
    give_up()
    assert add_item(session, "party", None, page) == ""
    assert len(session.case.items(Party)) == 1


def test_a_form_stays_open_until_it_is_right(session: Session, page: QWidget) -> None:
    said: list[str] = []

    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, FormDialog)
        dialog.form.editor("title").set_value("Answer")
        dialog.form.editor("counted_from").set_value("soon enough")
        dialog.action.click()
        assert dialog.isVisible()
        said.append(dialog.form.editor("counted_from").inner.accessibleDescription())
        dialog.form.editor("counted_from").set_value("18 May 2023")
        dialog.form.editor("days").set_value("20")
        dialog.action.click()

    when_asked(act)
    made = session.case.by_handle(add_item(session, "deadline", None, page))
    assert isinstance(made, Deadline)
    assert "This is no date." in said[0]
    assert (made.counted_from, made.days) == ("2023-05-18", 20)


def test_what_the_case_refuses_is_said_by_the_fields_own_name(
    session: Session, page: QWidget
) -> None:
    said: list[str] = []

    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, FormDialog)
        dialog.form.editor("value").set_value("a great many")
        dialog.action.click()
        said.append(dialog.form.editor("value").inner.accessibleDescription())

    when_asked(act)
    assert add_item(session, "reading", {"figure": "F1"}, page) == ""
    assert said == ["Value is not a number. Write it in digits, such as 780000000."]


def test_an_item_is_edited_and_nothing_else_is_written(session: Session, page: QWidget) -> None:
    before = session.case.by_handle("P1")
    fill_in(short_name="The Mill")
    assert edit_item(session, "P1", page)
    assert session.case.by_handle("P1") == before.changed(short_name="The Mill")
    head = session.case.journal_head
    agree()
    assert edit_item(session, "P1", page)
    assert session.case.journal_head == head


def test_what_others_rest_on_is_removed_after_asking(session: Session, page: QWidget) -> None:
    give_up()
    assert not remove(session, ["S1"], page)
    assert session.case.by_handle("S1").handle == "S1"
    heard: list[str] = []
    session.undoable.connect(heard.append)
    agree()
    assert remove(session, ["S1"], page)
    assert heard == ["Removed S1."]
    session.undo()
    assert session.case.by_handle("S1").handle == "S1"


def test_what_nothing_rests_on_is_removed_at_once(session: Session, page: QWidget) -> None:
    tag = session.case.items(Tag)[0].handle
    assert remove(session, [tag], page)
    assert session.case.items(Tag) == []


def listed(dialog: Dialog) -> list[str]:
    found = dialog.findChild(QListWidget)
    assert found is not None
    return [found.item(n).data(Qt.ItemDataRole.UserRole) for n in range(found.count())]


def test_an_item_is_picked_by_words_without_accents(session: Session, page: QWidget) -> None:
    session.perform(_add_mill)
    seen: list[list[str]] = []

    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, PickDialog)
        dialog.filter.setText("eleves oe")
        seen.append(listed(dialog))
        dialog.action.click()

    when_asked(act)
    assert pick_item(session, "Choose", ("party", "fact"), page) == "P2"
    assert seen == [["P2"]]


def _add_mill(case: CaseFile) -> None:
    with case.transaction("Add party") as change:
        change.add(Party.checked(name="Élevés à l’Œuvre"))


def test_nothing_picked_is_said(session: Session, page: QWidget) -> None:
    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, PickDialog)
        dialog.filter.setText("no such thing")
        dialog.action.click()
        assert dialog.isVisible()

    when_asked(act)
    assert pick_item(session, "Choose", ("party",), page) == ""


@pytest.mark.parametrize("outward", [True, False])
def test_two_items_are_linked_either_way(session: Session, page: QWidget, outward: bool) -> None:
    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, PickDialog)
        assert "F1" not in listed(dialog)
        box = dialog.findChildren(QComboBox)[0]
        words = "F1 disputes …" if outward else "… disputes F1"
        assert box.currentText() == words
        dialog.filter.setText("E1")
        dialog.action.click()

    when_asked(act)
    assert link_item(session, "F1", "disputes", ("fact", "figure"), page, outward=outward)
    one, other = session.case.by_handle("F1"), session.case.by_handle("E1")
    link = next(x for x in session.case.links_of(one.id) if x.relation == "disputes")
    expected = (one.id, other.id) if outward else (other.id, one.id)
    assert (link.source, link.target) == expected
    session.undo()
    assert all(x.relation != "disputes" for x in session.case.links_of(one.id))


def test_return_in_the_list_chooses(qtbot: QtBot, session: Session, page: QWidget) -> None:
    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, PickDialog)
        press(qtbot, dialog.list, Qt.Key.Key_Return)

    when_asked(act)
    assert pick_item(session, "Choose", ("party",), page) == "P1"


def test_a_tag_is_chosen_or_typed(session: Session, page: QWidget) -> None:
    fill_in(name="New lane")
    assert ask_tag(session, page) == "New lane"
    give_up()
    assert ask_tag(session, page) == ""
