"""The editor by hand: atoms are one step for the caret, lines follow their kind, paste is clean."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pincite.document.textform import parse, print_tree
from pincite.document.tree import Binding, Citation
from pincite.ui import theme
from pincite.ui.workspaces.drafts.editor import atoms, content
from pincite.ui.workspaces.drafts.editor.content import Label, label_from
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.lines import to_tree
from pincite.ui.workspaces.drafts.find_bar import FindBar

LABELS = label_from(
    {
        "{F1}\n": Label("more than 41 000"),
        "[@Q2]\n": Label("Ex. 1 at ¶ 2"),
        "{F9}\n": Label("[F9?]", "broken"),
    }
)


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor("Draft")
    made.resize(520, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def show(editor: DraftEditor, text: str) -> None:
    editor.show_tree(parse(text), LABELS)


def said(editor: DraftEditor) -> str:
    return print_tree(editor.tree())


def caret(editor: DraftEditor, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)


def at_end(editor: DraftEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def test_an_atom_is_one_step_for_the_caret_and_goes_whole(editor: DraftEditor) -> None:
    show(editor, "We count {F1} crates.")
    caret(editor, 9)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.textCursor().position() == 9 + len("more than 41 000")
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert editor.textCursor().position() == 9
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert said(editor) == "We count  crates.\n"
    show(editor, "We count {F1} crates.")
    caret(editor, 12)  # the mouse may point inside: the caret stands beside
    assert editor.textCursor().position() in (9, 9 + len("more than 41 000"))


def test_words_typed_beside_an_atom_are_words(editor: DraftEditor) -> None:
    show(editor, "{F1}")
    at_end(editor)
    QTest.keyClicks(editor, " or so")
    caret(editor, 0)
    QTest.keyClicks(editor, "By ")
    assert said(editor) == "By {F1} or so\n"
    event = QInputMethodEvent()
    event.setCommitString("é")
    editor.inputMethodEvent(event)
    assert said(editor) == "By é{F1} or so\n"


def test_typing_over_an_atom_replaces_it(editor: DraftEditor) -> None:
    show(editor, "We count {F1} crates.")
    block = editor.document().begin()
    atom = atoms.atoms(block)[0]
    editor.select(atom.start + 3, atom.end - 2)
    assert editor.textCursor().selectedText() == "more than 41 000"
    QTest.keyClicks(editor, "many")
    assert said(editor) == "We count many crates.\n"


def test_marks_of_the_text_form_that_are_typed_stay_words(editor: DraftEditor) -> None:
    show(editor, "")
    QTest.keyClicks(editor, "{F1} *not strong* [@Q2]")
    tree = editor.tree()
    assert parse(print_tree(tree)) == tree
    assert not any(atoms.atoms(editor.document().begin()))


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("- one", "Return", "- one\n- X"),
        ("# Head", "Return", "# Head\n\nX"),
        ("> quoted", "Return", "> quoted\n>\n> X"),
        ("1. one", "Return Return", "1. one\n\nX"),
        ("words", "Shift+Return", "words\\\nX"),
    ],
)
def test_return_goes_on_as_the_line_says(
    editor: DraftEditor, before: str, keys: str, after: str
) -> None:
    show(editor, before)
    at_end(editor)
    for key in keys.split():
        held = Qt.KeyboardModifier.ShiftModifier
        shift = held if key.startswith("Shift") else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(editor, Qt.Key.Key_Return, shift)
    QTest.keyClicks(editor, "X")
    assert editor.tree() == parse(after)


def test_splitting_an_item_keeps_its_other_lines_with_the_second_half(editor: DraftEditor) -> None:
    show(editor, "- one two\n\n  more\n- last")
    caret(editor, 3)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [len(item) for item in editor.tree().blocks[0].items] == [1, 2, 1]  # type: ignore[union-attr]


def test_backspace_at_a_line_s_beginning_takes_its_kind_then_joins(editor: DraftEditor) -> None:
    show(editor, "first\n\n## Second")
    caret(editor, 6)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.tree() == parse("first\n\nSecond")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.tree() == parse("firstSecond")


def test_a_card_is_selected_before_it_goes(editor: DraftEditor) -> None:
    show(editor, "before\n\n::: figures F1\n\nafter")
    caret(editor, editor.document().findBlockByNumber(2).position())
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert "::: figures F1" in said(editor)
    assert editor.selected_atom() is not None
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.tree() == parse("before\n\nafter")
    show(editor, "::: figures F1")
    at_end(editor)
    QTest.keyClicks(editor, "after")
    assert editor.tree() == parse("::: figures F1\n\nafter")


def test_strength_is_toggled_for_words_and_chips(editor: DraftEditor) -> None:
    show(editor, "by {F1} then")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.tree() == parse("**by {F1} then**")
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.tree() == parse("by {F1} then")
    at_end(editor)
    QTest.keyClick(editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "so")
    assert editor.tree() == parse("by {F1} then*so*")


def test_copied_words_are_present_words_outside_and_bindings_inside(editor: DraftEditor) -> None:
    show(editor, "We count {F1} crates [@Q2].")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "We count more than 41 000 crates Ex.\u00a01\u00a0at\u00a0¶\u00a02."
    show(editor, "Before.")
    at_end(editor)
    editor.insertFromMimeData(data)
    assert editor.tree() == parse("Before.We count {F1} crates [@Q2].")


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style>
</head><body><!--StartFragment--><p class=MsoNormal><b>Notice</b> of the <i>quay</i><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>
</span></span><![endif]>first</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>
<![if !supportLists]><span>·<span> </span></span><![endif]>second</p>
<!--EndFragment--></body></html>"""
WEB = """<meta charset=utf-8><div><h2>Counts</h2><p>See <a href="https://x.example">the
<span style="font-weight:700">register</span></a>.<script>evil()</script></p>
<ol><li>one</li><li><p>two</p></li></ol><blockquote><p>quoted</p></blockquote><img src=x></div>"""


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (WORD, "**Notice** of the *quay*\n\n- first\n- second"),
        (WEB, "## Counts\n\nSee the **register**.\n\n1. one\n2. two\n\n> quoted"),
    ],
)
def test_paste_keeps_paragraphs_lists_and_strength_and_no_rubbish(
    editor: DraftEditor, html: str, wanted: str
) -> None:
    show(editor, "")
    data = QMimeData()
    data.setHtml(html)
    editor.insertFromMimeData(data)
    assert editor.tree() == parse(wanted)


def test_blocks_pasted_at_a_lines_beginning_leave_no_empty_line(editor: DraftEditor) -> None:
    show(editor, "one\n\ntwo")
    caret(editor, 4)
    data = QMimeData()
    data.setHtml("<h2>Facts</h2><ul><li>a</li></ul>")
    editor.insertFromMimeData(data)
    assert editor.tree() == parse("one\n\n## Facts\n\n- a\n\ntwo")
    assert editor.document().blockCount() == 4


def test_plain_text_is_pasted_as_paragraphs_at_the_caret(editor: DraftEditor) -> None:
    show(editor, "one four [@Q2]")
    caret(editor, 4)
    data = QMimeData()
    data.setText("two\r\n\r\n{F1} three ")
    editor.insertFromMimeData(data)
    assert editor.tree() == parse("one two\n\n\\{F1} threefour [@Q2]")


def test_undo_belongs_to_the_case(editor: DraftEditor, qtbot: QtBot) -> None:
    show(editor, "words")
    with qtbot.waitSignal(editor.undo_wanted):
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(editor) == "words\n"


def test_what_is_broken_is_marked_and_the_theme_repaints(editor: DraftEditor) -> None:
    show(editor, "gone {F9} and [@Q2]")
    atom = atoms.atoms(editor.document().begin())[0]
    assert (atom.label, atom.state) == ("[F9?]", "broken")
    tree = editor.tree()
    theme.apply("dark")
    theme.apply("light")
    assert editor.tree() == tree


def test_find_and_replace_leaves_chips_alone(editor: DraftEditor) -> None:
    show(editor, "More than one, {F1}, more than that.")
    bar = FindBar(editor)
    bar.words.setText("more than")
    assert bar.count.text().endswith("3")
    bar.instead.setText("over")
    bar.replace_all()
    assert said(editor) == "over one, {F1}, over that.\n"


def test_case_and_whole_words_are_minded_where_asked(editor: DraftEditor) -> None:
    show(editor, "Quay, quay, quays, l'quay {F1} quay1, Quay")
    bar = FindBar(editor)
    bar.words.setText("quay")
    assert bar.count.text() == "1 / 6"
    bar.whole.setChecked(True)
    assert bar.count.text() == "1 / 4"
    bar.case.setChecked(True)
    assert bar.count.text().endswith("/ 2")
    bar.instead.setText("pier")
    bar.replace_all()
    assert said(editor) == "Quay, pier, quays, l'pier {F1} quay1, Quay\n"


def test_replacing_one_goes_to_the_next(editor: DraftEditor) -> None:
    show(editor, "quay and quay and quay")
    bar = FindBar(editor)
    bar.words.setText("quay")  # the first is selected as its words are typed
    assert bar.count.text() == "1 / 3"
    bar.instead.setText("pier")
    bar.replace()
    bar.replace()
    assert said(editor) == "pier and pier and quay\n"


def test_tab_puts_an_item_deeper_and_leaves_other_lines(editor: DraftEditor) -> None:
    show(editor, "- one\n- two\n\nplain")
    at_item = 4
    caret(editor, at_item)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert said(editor) == "- one\n\n  - two\n\nplain\n"
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert said(editor) == "- one\n- two\n\nplain\n"
    caret(editor, at_item + 2)
    QTest.keyClick(editor, Qt.Key.Key_Tab)  # within a line it goes on to the next pane
    assert said(editor) == "- one\n- two\n\nplain\n"


def test_return_on_an_empty_item_goes_a_list_out(editor: DraftEditor) -> None:
    show(editor, "1. one\n   1. deep\n2. last")
    caret(editor, len("one\ndeep"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    assert editor.tree() == parse("1. one\n\n   1. deep\n\n2. two\n3. last")


def test_items_are_put_in_at_the_caret(editor: DraftEditor) -> None:
    show(editor, "See .")
    caret(editor, 4)
    editor.insert(Binding("F1"), Citation("Q2", "¶ 4", "see"))
    assert editor.tree() == parse("See {F1}[see @Q2, ¶ 4].")


def test_a_read_only_editor_changes_nothing(editor: DraftEditor) -> None:
    show(editor, "We count {F1}.")
    editor.setReadOnly(True)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    editor.insert(Binding("F1"))
    assert said(editor) == "We count {F1}.\n"


def test_a_block_is_found_by_its_id(editor: DraftEditor) -> None:
    show(editor, "one\n\n- two\n- three {F1}\n\n::: demands\n\nfour")
    for place, words in (("0", "one"), ("1.1.0", "three"), ("1", "two"), ("3", "four")):
        assert editor.go_to(place)
        assert editor.textCursor().block().text().startswith(words)
        if "." in place or place != "1":
            assert editor.here().place == place
    assert editor.go_to("1.1.0", "MORE THAN 41")
    assert editor.textCursor().selectedText() == "more than 41 000"
    assert not editor.go_to("9")
    assert to_tree(line for _, line in content.numbered_lines(editor.document())) == editor.tree()


def test_a_new_label_moves_no_caret(editor: DraftEditor) -> None:
    show(editor, "We count {F1} crates.")
    caret(editor, 9)
    told: list[int] = []
    editor.moved.connect(lambda: told.append(1))
    editor.set_labels(label_from({"{F1}\n": Label("none")}))
    assert editor.textCursor().position() == 9
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.textCursor().position() == 13
    assert len(told) == 1
