"""Comments in the margin: edited and deleted, both undoable, with author and time kept."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.items import add_item
from pincite.model.remarks import Comment
from pincite.ui.widgets import IconButton
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.desk import answer, page
from tests.ui.sample import WAIT

__all__ = ["page"]


def comments(page: Drafts) -> list[Comment]:
    return page.session.case.items(Comment, about=page.desk.writing.draft.id)


def commented(page: Drafts, place: str = "6", **fields: str) -> Comment:
    given = {"text": "Is this right?", "about": "L1", "place": place, **fields}
    made = page.session.do(lambda case: add_item(case, "comment", given))
    assert isinstance(made, Comment)
    return made


def tool(page: Drafts, name: str) -> IconButton:
    page.desk.remarks.open("6")
    return next(
        one for one in page.desk.remarks.findChildren(IconButton) if one.accessibleName() == name
    )


def test_an_edited_comment_keeps_its_author_and_time(page: Drafts) -> None:
    made = commented(page, by="Mara Voss", written="2023-05-20T09:30:00+00:00")
    answer(lambda dialog: dialog.form.editor("words").set_value("It is not."))
    tool(page, "Edit the comment").click()
    (kept,) = comments(page)
    assert (kept.handle, kept.text, kept.place) == (made.handle, "It is not.", "6")
    assert (kept.by, kept.written) == ("Mara Voss", "2023-05-20T09:30:00+00:00")
    page.session.undo()
    assert comments(page) == [made]
    page.session.redo()
    assert comments(page) == [kept]


def test_a_deleted_comment_comes_back_as_it_was(page: Drafts) -> None:
    made = commented(page)
    assert made.by == page.session.case.author
    assert made.written[10] == "T"
    tool(page, "Delete the comment").click()
    assert comments(page) == []
    page.session.undo()
    assert comments(page) == [made]


def test_comments_on_no_line_are_found_too(page: Drafts, qtbot: QtBot) -> None:
    commented(page, place="", text="On the whole letter")
    commented(page)
    menu = page.desk.text_menu()
    (every,) = [one for one in menu.findChildren(QAction) if one.text().startswith("Comments (2)")]
    every.trigger()
    pane = page.desk.remarks
    qtbot.waitUntil(pane.isVisible, timeout=WAIT)
    assert "On the whole letter" in [one.text() for one in pane.texts()]
    jump = next(b for b in pane.findChildren(IconButton) if b.accessibleName() == "Go to the text")
    jump.click()
    assert page.desk.editor.here().place == "6"


@pytest.mark.parametrize("count", [1, 7])
def test_many_comments_scroll(page: Drafts, count: int) -> None:
    for number in range(count):
        commented(page, text=f"Remark {number}. " * 12)
    page.desk.remarks.open("6")
    room = QApplication.primaryScreen().availableGeometry().height()
    assert page.desk.remarks.height() < room
