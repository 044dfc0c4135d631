"""Drafts in the window: made, written, saved, undone, checked, previewed, sent out."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.check import check_draft
from pincite.actions.documents import draft_of
from pincite.actions.items import add_item, remove_items
from pincite.actions.readings import adopt_reading
from pincite.document.textform import parse
from pincite.document.tree import Binding, Citation, Table
from pincite.model.figures import Figure, Reading
from pincite.model.remarks import Comment, Finding
from pincite.ui.dialogs import FormDialog
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets.carrying import Carried, packed
from pincite.ui.workspaces.drafts import Drafts
from pincite.ui.workspaces.drafts.dialogs import TableDialog
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.writing import moves
from tests.ui.desk import answer, body, page, type_at
from tests.ui.sample import WAIT, sample

__all__ = ["page"]

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def empty(full_window: MainWindow, tmp_path: Path) -> Drafts:
    """The drafts of the sample case, of which there are none yet."""
    assert full_window.session.open_case(sample(tmp_path))
    full_window.visit("drafts")
    found = full_window.current()
    assert isinstance(found, Drafts)
    return found


# ------------------------------------------------------------------ making


def test_an_empty_list_leads_to_a_template_and_the_editor(empty: Drafts) -> None:
    assert empty.list.model.rowCount() == 0
    assert empty.new in empty.top_actions()

    def fill(dialog: FormDialog) -> None:
        offered = [key for key, _ in dialog.form.fields[0].options()]
        assert "demand-letter en" in offered
        assert "demand-letter fr" in offered
        dialog.form.editor("template").set_value("demand-letter en")
        dialog.form.editor("title").set_value("A letter of ours")

    answer(fill)
    empty.new.click()
    assert empty.title() == "A letter of ours"
    assert empty.writing == "L1"
    assert "bound values" in empty.subtitle()
    assert "14 days" in empty.subtitle()


def test_the_list_is_a_sound_model(page: Drafts) -> None:
    page.show_list()
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.list.handles() == ["L1"]
    page.list.table.opened.emit(page.list.model.id_at(0))
    assert page.writing == "L1"


# ------------------------------------------------------------------ writing


def test_chips_show_what_the_case_says(page: Drafts) -> None:
    text = page.desk.editor.toPlainText()
    assert "more than 780\u00a0million" in text or "more than 780 million" in text
    assert "Ex. 1" in text.replace("\u00a0", " ")
    assert page.desk.editor.tree() == parse(body(page))


def test_typing_is_saved_as_one_change_and_undone_by_the_case(page: Drafts, qtbot: QtBot) -> None:
    before, head = body(page), page.session.undo_title()
    type_at(page, "6", "Kindly note. ")
    type_at(page, "6", "Again. ")
    assert body(page) == before
    qtbot.waitUntil(lambda: "Kindly note." in body(page), timeout=WAIT)
    assert page.session.undo_title() == "Edit draft"
    page.desk.editor.undo_wanted.emit()
    assert body(page) == before
    assert "Kindly" not in page.desk.editor.toPlainText()
    assert page.session.undo_title() == head
    page.desk.editor.redo_wanted.emit()
    assert "Again. Kindly note." in body(page)
    assert page.desk.editor.here().place == "6"


def test_what_was_just_typed_is_kept_when_the_case_closes(page: Drafts, tmp_path: Path) -> None:
    type_at(page, "6", "Kept. ")
    session = page.session
    path = session.case.path
    session.close_case()
    assert session.open_case(path)
    assert "Kept." in draft_of(session.case, "L1").body


def test_another_reading_changes_chips_and_pages_but_no_word(page: Drafts, qtbot: QtBot) -> None:
    case, before = page.session.case, body(page)
    figure = case.by_handle("F1")
    assert isinstance(figure, Figure)
    adopted = case.get(str(figure.adopted))
    fields = {"figure": "F1", "value": "910000000", "qualifier": "about"}
    other = page.session.do(lambda open_: add_item(open_, "reading", fields))
    assert isinstance(adopted, Reading)
    assert other.value != adopted.value
    shown = page.desk.editor.toPlainText()
    pdf = page.desk.preview.pressed
    page.session.do(lambda open_: adopt_reading(open_, other.handle))
    qtbot.waitUntil(lambda: page.desk.editor.toPlainText() != shown, timeout=WAIT)
    qtbot.waitUntil(lambda: page.desk.preview.pressed is not pdf, timeout=WAIT)
    assert body(page) == before
    assert page.desk.editor.tree() == parse(before)


def test_a_binding_to_a_deleted_item_shows_as_broken(page: Drafts, qtbot: QtBot) -> None:
    page.desk.editor.go_to("6")
    page.desk.editor.insert(Binding("F99"))
    qtbot.waitUntil(lambda: "[F99?]" in page.desk.editor.toPlainText(), timeout=WAIT)
    block = page.desk.editor.block_at("6")
    assert block is not None
    assert atoms.atoms(block)[0].state == "broken"


def test_a_deleted_item_is_broken_in_text_pages_and_gate(page: Drafts, qtbot: QtBot) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    desk.editor.insert(Binding("F7"))
    page.session.do(lambda case: remove_items(case, ["F7"]))
    qtbot.waitUntil(lambda: "[F7?]" in desk.editor.toPlainText(), timeout=WAIT)

    def gate() -> bool:
        return any(one.finding.code == "14.broken" for one in desk.fit.found())

    qtbot.waitUntil(gate, timeout=WAIT)
    assert not page.standing.button.isEnabled()
    proof = desk.preview.pressed
    assert proof is not None
    assert "[F7?]" in words_of(proof.page(proof.places["6"][0]))
    page.session.undo()
    qtbot.waitUntil(lambda: "[F7?]" not in desk.editor.toPlainText(), timeout=WAIT)


def words_of(pdf: bytes) -> str:
    opened = pypdfium2.PdfDocument(pdf)
    words = "".join(page.get_textpage().get_text_range() for page in opened)
    opened.close()
    return words


def test_items_dragged_from_a_list_become_chips(page: Drafts) -> None:
    desk = page.desk
    editor = desk.editor
    editor.go_to("6")
    spot = editor.cursorRect().center()
    data = packed([Carried("F1", "Calls"), Carried("Q1", "Words")])
    entering = QDragEnterEvent(
        spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY
    )
    QApplication.sendEvent(editor.viewport(), entering)
    assert entering.isAccepted()
    drop = QDropEvent(
        QPointF(spot), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY
    )
    QApplication.sendEvent(editor.viewport(), drop)
    first = editor.tree().blocks[6].inlines  # type: ignore[union-attr]
    assert first[0] == Binding("F1")
    assert Citation("Q1") in first


def test_replacing_all_is_one_undo(page: Drafts) -> None:
    editor, bar = page.desk.editor, page.desk.find_bar
    type_at(page, "6", "Zwixel and Zwixel. ")
    type_at(page, "8", "Zwixel again. ")
    bar.open(replacing=True)
    bar.words.setText("Zwixel")
    assert bar.count.text() == "1 / 3"
    bar.instead.setText("Brindle")
    bar.replace_all()
    assert body(page).count("Brindle") == 3
    page.session.undo()
    assert body(page).count("Zwixel") == 3
    assert "Brindle" not in editor.toPlainText()


def test_an_at_sign_puts_an_item_in(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    QTest.keyClicks(desk.editor, "@")
    assert desk.mention.isVisible()
    desk.mention.line.setText("F1")
    assert desk.mention.shown()[0].handle == "F1"
    QTest.keyClick(desk.mention.line, Qt.Key.Key_Return)
    first = desk.editor.tree().blocks[6].inlines[0]  # type: ignore[union-attr]
    assert first == Binding("F1")
    desk.put_in("cite")
    desk.mention.line.setText("F1")
    QTest.keyClick(desk.mention.line, Qt.Key.Key_Return)
    second = desk.editor.tree().blocks[6].inlines[1]  # type: ignore[union-attr]
    assert second == Citation("F1")


def test_an_at_sign_given_up_stays_a_word(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    QTest.keyClicks(desk.editor, "@")
    desk.mention.line.setText("nobody")
    QTest.keyClick(desk.mention.line, Qt.Key.Key_Escape)
    assert desk.editor.toPlainText().count("@nobody") == 1


def test_a_chip_opens_its_item_and_takes_another_form(page: Drafts, qtbot: QtBot) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    desk.editor.insert(Binding("F1"))
    block = desk.editor.block_at("6")
    assert block is not None
    desk.editor.open_atom(atoms.atoms(block)[0])
    assert desk.popover.isVisible()
    desk.popover._change(atoms.key_of(Binding("F1", "", "digits")))
    assert desk.editor.tree().blocks[6].inlines[0] == Binding("F1", "", "digits")  # type: ignore[union-attr]
    with qtbot.waitSignal(page.go) as heard:
        desk.popover._leave("F1")
    assert heard.args == ["", "F1"]


def test_a_table_is_edited_as_a_grid(qtbot: QtBot) -> None:
    table = parse("| A | {F1} |\n| --- | --: |\n| x | [@S1] |").blocks[0]
    assert isinstance(table, Table)
    dialog = TableDialog(table)
    qtbot.addWidget(dialog)
    assert dialog.table() == table
    dialog.grid.setCurrentCell(1, 1)
    dialog.add_row()
    dialog.add_column()
    found = dialog.table()
    assert (len(found.rows), len(found.header)) == (2, 3)
    dialog.grid.setCurrentCell(2, 2)
    dialog.remove_row()
    dialog.remove_column()
    assert dialog.table() == table


# ------------------------------------------------------------------ preview


def test_the_preview_follows_the_caret_and_a_click_goes_to_the_text(
    page: Drafts, qtbot: QtBot
) -> None:
    desk = page.desk
    pressed = desk.preview.pressed
    assert pressed is not None
    place = next(p for p, (number, _) in pressed.places.items() if number == pressed.pages)
    desk.editor.go_to(place)
    assert desk.preview.page == pressed.places[desk.editor.here().place][0]
    desk.preview.go(1)
    qtbot.waitUntil(lambda: not desk.preview.sheet.image.isNull(), timeout=WAIT)
    top = pressed.places["6"][1]
    desk.preview.sheet.clicked.emit(top + 5)
    assert desk.editor.here().place == "6"


def test_typing_brings_newer_pages(page: Drafts, qtbot: QtBot) -> None:
    before = page.desk.preview.pressed
    assert before is not None
    type_at(page, "6", "A whole new sentence stands here. " * 80)
    qtbot.waitUntil(lambda: page.desk.preview.pressed is not before, timeout=WAIT)
    after = page.desk.preview.pressed
    assert after is not None
    assert after.places["7"] > before.places["7"]


def test_zoom_steps_and_fits(page: Drafts) -> None:
    preview = page.desk.preview
    fitted = preview.sheet.width()
    preview.step_zoom(1)
    assert preview.sheet.width() > fitted
    preview.step_zoom(-1)
    preview.fit()
    assert preview.sheet.width() == fitted


# ------------------------------------------------------------------ fit to send


def test_the_panel_lists_what_the_rules_find(page: Drafts, qtbot: QtBot) -> None:
    desk = page.desk
    qtbot.waitUntil(lambda: bool(desk.fit.found()), timeout=WAIT)
    expected = check_draft(page.session.case, "L1", before_approval=True)
    assert [one.finding.key for one in desk.fit.found()] == [one.key for one in expected]
    type_at(page, "6", "Microsoft made TODO calls. ")
    wanted = lambda: any(one.finding.rule == 14 for one in desk.fit.found())  # noqa: E731
    qtbot.waitUntil(wanted, timeout=WAIT)
    found = next(one for one in desk.fit.found() if one.finding.rule == 14)
    assert not found.may_override
    desk.show_finding(found)
    assert desk.editor.textCursor().selectedText() == "TODO"
    marks = {entry.words: entry.mark for entry in desk.outline.entries()}
    assert marks["Summary"] == "bad"


def test_a_finding_is_set_aside_with_a_reason(page: Drafts, qtbot: QtBot) -> None:
    desk = page.desk
    qtbot.waitUntil(lambda: bool(desk.fit.found()), timeout=WAIT)
    found = next(one for one in desk.fit.found() if one.may_override)
    answer(lambda dialog: dialog.form.editor("words").set_value("Checked by hand."))
    desk.fit.override.emit(found)
    kept = page.session.case.items(Finding)
    assert [(one.key, one.reason) for one in kept] == [(found.finding.key, "Checked by hand.")]
    gone = lambda: found.finding.key not in [f.finding.key for f in desk.fit.found()]  # noqa: E731
    qtbot.waitUntil(gone, timeout=WAIT)


def test_a_fix_binds_the_figure_that_was_typed(page: Drafts, qtbot: QtBot) -> None:
    desk = page.desk
    type_at(page, "6", "More than 26 billion tweets were retrieved [@Q1]. ".replace(" [@Q1]", ""))
    has = lambda: any(f.finding.rule == 1 and f.finding.fix for f in desk.fit.found())  # noqa: E731
    qtbot.waitUntil(has, timeout=WAIT)
    found = next(f for f in desk.fit.found() if f.finding.rule == 1 and f.finding.fix)
    desk.fit.fix.emit(found)
    inlines = desk.editor.tree().blocks[6].inlines  # type: ignore[union-attr]
    assert any(isinstance(one, Binding) and one.handle == "F2" for one in inlines[:4])


# ------------------------------------------------------------------ remarks


def test_a_comment_stays_with_its_line_and_is_resolved(page: Drafts) -> None:
    desk = page.desk
    desk.editor.go_to("6")
    answer(lambda dialog: dialog.form.editor("words").set_value("Is this right?"))
    desk.put_in("remark")
    (remark,) = page.session.case.items(Comment, place="6")
    assert remark.audience == "internal"
    desk.editor.go_to("6")
    QTest.keyClick(desk.editor, Qt.Key.Key_Return)
    desk.editor.go_to("5")
    QTest.keyClick(desk.editor, Qt.Key.Key_End)
    QTest.keyClick(desk.editor, Qt.Key.Key_Return)
    desk.editor.type_words("A line above.")
    desk.writing.flush()
    kept = page.session.case.by_handle(remark.handle)
    assert isinstance(kept, Comment)
    assert kept.place == "7"
    desk.remarks.open("7")
    desk.remarks._resolve(kept)
    assert desk.writing.remarks() == []


def test_moved_lines_keep_their_ids_apart() -> None:
    old, new = parse("one\n\ntwo\n\n- three"), parse("zero\n\none\n\ntwo!\n\n- three")
    assert moves(old, new) == {"0": "1", "1": "2", "2.0.0": "3.0.0"}


# ------------------------------------------------------------------ states
