"""Items put into a draft: after an @ in the text, in a note, in a cell; dropped; refused."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.document.textform import parse, print_tree
from pincite.document.tree import Binding, Citation, Note, Table, Text
from pincite.ui.widgets.carrying import Carried, packed
from pincite.ui.workspaces.drafts import Drafts
from pincite.ui.workspaces.drafts.cells import CellLine
from pincite.ui.workspaces.drafts.dialogs import TableDialog
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.mention import PUT, Offer, inlines_for
from tests.ui.desk import page

__all__ = ["page"]

NO_KEY = Qt.KeyboardModifier.NoModifier
RETURN, SPACE, BACK = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Backspace


def written(editor: DraftEditor) -> str:
    return print_tree(editor.tree())


def drop(editor: DraftEditor, data: QMimeData) -> None:
    spot = editor.cursorRect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(editor.viewport(), QDragEnterEvent(spot, copy, data, left, NO_KEY))
    QApplication.sendEvent(editor.viewport(), QDropEvent(QPointF(spot), copy, data, left, NO_KEY))


def test_an_at_sign_asks_where_a_name_may_stand_and_not_in_an_address(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    QTest.keyClicks(desk.editor, "(@")
    assert desk.mention.isVisible()
    QTest.keyClicks(desk.mention.line, "f1")
    QTest.keyClick(desk.mention.line, RETURN)
    QTest.keyClicks(desk.editor, ") bo@pell.example ")
    assert not desk.mention.isVisible()
    assert "({F1}) bo@pell.example " in written(desk.editor)
    commit = QInputMethodEvent()
    commit.setCommitString("@")
    QApplication.sendEvent(desk.editor, commit)
    assert desk.mention.isVisible()  # a keyboard with dead keys gives its marks otherwise
    desk.mention.hide()


def test_an_at_sign_that_names_nothing_lets_counsel_write_on(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    for typed, last in (("zzqx ", None), ("zzqx", RETURN), ("", BACK)):
        QTest.keyClicks(desk.editor, " @")
        assert desk.mention.isVisible()
        QTest.keyClicks(desk.mention.line, typed)
        if last is not None:
            QTest.keyClick(desk.mention.line, last)
        assert not desk.mention.isVisible()
    assert " @zzqx  @zzqx @" in desk.editor.toPlainText()


def test_an_item_stands_in_a_note(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    desk.put_in("note")
    words = desk.popover.findChild(DraftEditor)
    assert words is not None
    QTest.keyClicks(words, "As @")
    assert desk.mention.isVisible()
    QTest.keyClicks(desk.mention.line, "F1")
    QTest.keyClick(desk.mention.line, RETURN)
    assert desk.popover.isVisible()
    desk.popover.hide()
    assert Note((Text("As "), Binding("F1"))) in desk.editor.tree().blocks[6].inlines  # type: ignore[union-attr]


def test_an_item_stands_in_a_cell(page: Drafts, qtbot: QtBot) -> None:
    table = parse("| A | B |\n| --- | --- |\n| x | y |").blocks[0]
    assert isinstance(table, Table)
    dialog = TableDialog(table, page, page.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.grid.setCurrentCell(1, 0)
    cell = dialog.grid.item(1, 0)
    assert cell is not None
    dialog.grid.editItem(cell)
    line = dialog.grid.findChild(CellLine)
    assert line is not None
    QTest.keyClicks(line, "by @")
    assert line.mention.isVisible()
    QTest.keyClicks(line.mention.line, "s1")
    QTest.keyClick(line.mention.line, RETURN)
    assert line.text() == "by [@S1]"
    QTest.keyClicks(line, " and [@S2]")
    assert not line.mention.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: cell.text() == "by [@S1] and [@S2]")
    found = dialog.table()
    assert found.rows[0][0] == (
        Text("by "), Citation("S1"), Text(" and "), Citation("S2"),
    )  # fmt: skip


def test_every_item_is_put_in_so_that_it_says_something(page: Drafts, qtbot: QtBot) -> None:
    case, writing = page.session.case, page.desk.writing
    heads = {head.kind: head for head in case.all_heads()}
    asked = [
        one
        for kind in sorted(PUT & set(heads))
        for other in {False, kind in ("party", "claim", "exhibit", "assent", "response")}
        for one in inlines_for(Offer(heads[kind].handle, kind, ""), "any", other=other)
        if isinstance(one, Binding | Citation)
    ]
    qtbot.waitUntil(lambda: writing.live is not None)
    said = writing.say(list(asked))
    assert [one for one in asked if said[one].broken] == []


@pytest.mark.parametrize(
    ("handle", "put"), [("M1", "[@M1]"), ("E4", "{E4}"), ("T7", ""), ("X2", "[@X2]")]
)
def test_what_is_dropped_is_put_in_or_refused_in_words(page: Drafts, handle: str, put: str) -> None:
    told: list[str] = []
    page.session.message.connect(told.append)
    before = written(page.desk.editor)
    page.desk.editor.go_to("6")
    drop(page.desk.editor, packed([Carried(handle, "Words")]))
    if put:
        assert written(page.desk.editor).count(put) == before.count(put) + 1
    else:
        assert written(page.desk.editor) == before
        assert handle in told[-1]


def test_pictures_and_files_are_refused_in_words(page: Drafts) -> None:
    told: list[str] = []
    page.session.message.connect(told.append)
    editor, before = page.desk.editor, written(page.desk.editor)
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/somewhere/scan.png")])
    page_copied = QMimeData()
    page_copied.setHtml("<p><img src=a.png></p>")
    for data in (picture, files, page_copied):
        editor.insertFromMimeData(data)
        assert "Sources" in told.pop()
    assert not editor.canInsertFromMimeData(files)  # the window takes what is dropped
    assert written(editor) == before
    notes = QMimeData()
    notes.setHtml("<p>Ran<a href='#_ftn1'>[1]</a> <del>off</del>on.</p>")
    editor.insertFromMimeData(notes)
    assert "deleted" in told[-1]
    assert "Ran on." in written(editor)


def test_a_chip_in_a_copied_note_stays_bound(page: Drafts) -> None:
    editor = page.desk.editor
    editor.go_to("6")
    editor.insert(Note((Text("As "), Binding("F1"))))
    block = editor.block_at("6")
    assert block is not None
    atom = atoms.atoms(block)[0]
    editor.select(atom.start, atom.end)
    editor.copy_selection()
    editor.go_to("8")
    editor.paste()
    assert written(editor).count("^[As {F1}]") == 2
