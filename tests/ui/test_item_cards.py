"""The inspector's cards that any item has: details, links, uses, remarks, tags, standing."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from pincite.casefile import CaseFile
from pincite.model.remarks import Comment, Task
from pincite.ui.items.details import DetailsCard, PartsCard, field_words
from pincite.ui.items.linked import LinkedItems
from pincite.ui.items.remarks import RemarksCard, remarks_on
from pincite.ui.items.standing import StandingCard
from pincite.ui.items.tags import TagsCard
from pincite.ui.session import Session
from pincite.ui.widgets import ElidedLabel, Pill, Tag, Text
from tests.ui.dialogs import agree, fill_in, when_asked


def seen(card: QWidget) -> str:
    """Every word that a card shows."""
    found = [label.text() for label in card.findChildren(Text)]
    found += [label.text() for label in card.findChildren(ElidedLabel)]
    found += [label.accessibleName() for label in card.findChildren(Tag)]
    found += [pill.badge.text for pill in card.findChildren(Pill)]
    return "\n".join(found)


def button(card: QWidget, name: str) -> QAbstractButton:
    return next(b for b in card.findChildren(QAbstractButton) if b.accessibleName() == name)


def add(session: Session, kind: str, **fields: object) -> str:
    from pincite.actions.items import add_item

    return str(session.perform(lambda case: add_item(case, kind, fields)).handle)


def test_details_show_what_the_item_says(qtbot: QtBot, session: Session) -> None:
    card = DetailsCard(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    words = seen(card)
    assert "The mill stood still." in words
    assert "March 2021" in words
    assert "Alleged" in words
    assert "Phase" not in words
    with qtbot.waitSignal(card.edit_wanted):
        button(card, "Edit E1").click()
    card.show_item("")
    assert "Choose an item" in seen(card)


def test_details_are_said_in_the_windows_language(qtbot: QtBot, session: Session) -> None:
    from pincite.ui import i18n

    words = {"fr": {"sentence": "Le moulin s’arrêta.", "comment": "À vérifier"}}
    handle = add(session, "fact", sentence="The mill stopped.", comment="Check", translations=words)
    item = session.case.by_handle(handle)
    assert ("Comment (internal)", "Check") in field_words(session, item)
    i18n.install(QApplication.instance(), "fr")  # type: ignore[arg-type]
    card = DetailsCard(session)
    qtbot.addWidget(card)
    card.show_item(handle)
    assert "Le moulin s’arrêta." in seen(card)
    assert "À vérifier" in seen(card)


def test_what_rests_on_an_item_is_listed_and_opens(qtbot: QtBot, session: Session) -> None:
    card = PartsCard(session)
    qtbot.addWidget(card)
    card.show_item("F1")
    assert "more than 1,200" in seen(card)
    with qtbot.waitSignal(card.opened) as opened:
        button(card, "Reading F1.1: more than 1,200").click()
    assert opened.args == ["F1.1"]
    card.show_item("")
    assert card.isHidden()


def test_links_are_shown_from_both_ends_made_and_taken_away(qtbot: QtBot, session: Session) -> None:
    card = LinkedItems(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    assert "supports →" in seen(card)
    card.show_item("C1.1")
    assert "← supports" in seen(card)
    with qtbot.waitSignal(card.opened) as opened:
        button(card, "supports E1 The mill stood still.").click()
    assert opened.args == ["E1"]
    button(card, "Remove this link").click()
    assert "Nothing is linked yet." in seen(card)
    session.undo()
    card.show_item("C1.1")
    assert "← supports" in seen(card)
    agree()
    button(card, "Link to another item").click()
    assert "supports →" in seen(card)


def test_tasks_and_comments_are_added_done_resolved_and_removed(
    qtbot: QtBot, session: Session
) -> None:
    card = RemarksCard(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    assert "No task and no comment." in seen(card)
    fill_in(title="Ask the miller", due="7 June 2023")
    card.new_task.click()
    fill_in(text="Which mill?")
    card.new_comment.click()
    assert "Ask the miller" in seen(card)
    assert "Test Author" in seen(card)
    tasks, comments = remarks_on(session.case, "E1")
    assert (tasks[0].due, comments[0].by) == ("2023-06-07", "Test Author")
    box = card.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    button(card, "Resolve").click()
    tasks, comments = remarks_on(session.case, "E1")
    assert tasks[0].done
    assert comments[0].resolved
    button(card, "Take up again").click()
    assert not remarks_on(session.case, "E1")[1][0].resolved
    button(card, f"Remove {comments[0].handle}").click()
    assert remarks_on(session.case, "E1")[1] == []
    session.undo()
    assert len(remarks_on(session.case, "E1")[1]) == 1


def test_what_is_open_comes_first(session: Session) -> None:
    about = "E1"
    for title, done, due in (("a", True, ""), ("b", False, ""), ("c", False, "2023-06")):
        add(session, "task", title=title, done=done, due=due, about=about)
    assert [task.title for task in remarks_on(session.case, about)[0]] == ["c", "b", "a"]


def test_tags_are_given_and_taken(qtbot: QtBot, session: Session) -> None:
    card = TagsCard(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    assert "No tag." in seen(card)
    fill_in(name="Harvest")
    card.add.click()
    assert "Harvest" in seen(card)
    button(card, "Take Harvest off").click()
    assert "No tag." in seen(card)
    session.undo()
    card.show_item("E1")
    assert "Harvest" in seen(card)


def test_audience_and_privilege_are_changed_where_they_stand(
    qtbot: QtBot, session: Session
) -> None:
    card = StandingCard(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    assert card.audience.currentText() == "May leave the firm"
    card.audience.setCurrentIndex(0)
    card.audience.activated.emit(0)
    place = card.privilege.findData("work_product")
    card.privilege.setCurrentIndex(place)
    card.privilege.activated.emit(place)
    changed = session.case.by_handle("E1")
    assert (changed.audience, changed.privilege) == ("internal", "work_product")
    head = session.case.journal_head
    card.audience.activated.emit(1)
    assert session.case.journal_head == head
    add(session, "fact", sentence="Said.", privilege_basis="Advice", privilege_holder="Mill")
    card.show_item("E2")
    assert "Basis: Advice" in seen(card)
    assert "Held by: Mill" in seen(card)


def test_a_case_that_is_read_only_offers_no_change(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    add(session, "task", title="Ask", about="E1")
    add(session, "comment", text="Which?", about="E1")
    add(session, "tag", name="Mill two")
    reader = Session("Second Reader")
    reader.take(CaseFile.open(session.case.path, author="", read_only=True))
    for card in (LinkedItems(reader), RemarksCard(reader), TagsCard(reader), DetailsCard(reader)):
        qtbot.addWidget(card)
        card.show_item("E1")
        changing = [
            b.accessibleName()
            for b in card.findChildren(QAbstractButton)
            if b.isEnabled() and not b.accessibleName().startswith("supports")
        ]
        assert changing == [], type(card).__name__
    standing = StandingCard(reader)
    qtbot.addWidget(standing)
    standing.show_item("E1")
    assert not standing.audience.isEnabled()
    reader.close_case()


def test_a_remark_is_edited(qtbot: QtBot, session: Session) -> None:
    add(session, "task", title="Ask", about="E1")
    card = RemarksCard(session)
    qtbot.addWidget(card)
    card.show_item("E1")
    task = session.case.items(Task)[-1]
    when_asked(lambda dialog: dialog.reject())
    button(card, f"Edit {task.handle}").click()
    fill_in(title="Ask twice")
    button(card, f"Edit {task.handle}").click()
    assert "Ask twice" in seen(card)
    assert session.case.items(Comment)
