"""Laws of the editor: a tree comes back as it went in, and no edit loses or bends a binding."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from pytestqt.qtbot import QtBot

from pincite.document.closure import Closure
from pincite.document.normal import normalise
from pincite.document.resolved import Blocks
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Tree
from pincite.drafting.resolve import resolve
from pincite.model.case import Case
from pincite.model.drafts import Draft
from pincite.ui.workspaces.drafts.editor import atoms, clipboard, content, structure
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.lines import places, to_lines, to_tree
from pincite.ui.workspaces.drafts.editor.pasted import from_html
from pincite.ui.workspaces.drafts.find_bar import FindBar
from tests.document.trees import normal_tree

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
LETTER = """# Facts

The figure is **{F1}** calls [@F1], and {E4.date:long}[@Q2, ¶ 3].^[As {P1} says *so*.]

- one {F2}
- two [see @Y1]

> quoted {Q1}

::: figures F1 F2

::: addressee
{P3.block}\\
Street 1
:::

| A | {F1} |
| --- | --- |
| x | [@S1] |

The last line.
"""
SAID = {
    "{F1}\n": content.Label("more than 780 million"),
    "[@F1]\n": content.Label("Ex. 1 at ¶ 5"),
}

LABELS, NONE = content.label_from(SAID), content.label_from({})


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor("Draft")
    made.resize(500, 600)
    qtbot.addWidget(made)
    return made


@SLOW
@given(tree=normal_tree)
def test_a_tree_comes_back_as_it_went_in(editor: DraftEditor, tree: Tree) -> None:
    editor.show_tree(tree, LABELS)
    assert editor.tree() == tree


@SLOW
@given(tree=normal_tree)
def test_copying_everything_copies_the_tree(editor: DraftEditor, tree: Tree) -> None:
    editor.show_tree(tree, LABELS)
    editor.selectAll()
    lines = list(to_lines(tree.blocks))
    if lines and (lines[-1].inlines or lines[-1].card):
        assert clipboard.selected(editor.textCursor()) == tree


@SLOW
@given(tree=normal_tree)
def test_lines_bear_the_ids_that_resolving_gives(tree: Tree) -> None:
    lines = list(to_lines(tree.blocks))
    assert to_tree(lines) == tree
    draft = Draft.checked(title="Draft", body=print_tree(tree), document="report")
    found = set(_ids(resolve(draft, Closure(Case.checked(title="Case"))).blocks))
    known = set(places(lines))
    leaves = {p for p, line in zip(places(lines), lines, strict=True) if line.card is None and p}
    dropped = {p for p, line in zip(places(lines), lines, strict=True) if line.kind == "comment"}
    assert leaves - dropped <= found
    assert "" not in known or any(not line.inlines and line.card is None for line in lines)


def _ids(blocks: Blocks) -> list[str]:
    found = []
    for block in blocks:
        found.append(block.id)
        found += _ids(getattr(block, "blocks", ()))
        for item in getattr(block, "items", ()):
            found += _ids(item.blocks)
    return found


# ------------------------------------------------------------------ sequences of edits

KEYS = (
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Return,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
PASTED = (
    "words {F7} and [@Q9]",
    "- item {F8}\n- other",
    "> {E1}\n\nafter",
    "::: demands\n\nafter",
    "plain",
    "| {F3} | b |\n| --- | --- |\n| [@Q4] | d |",
    "1. a {F1}\n   - b^[As {F5}.]\n2. c",
)
HTML = (
    "<ol><li>a<ul><li>b</li></ul></li></ol><p>c</p>",
    "<p>ran<a href='#_ftn1'>[1]</a></p><p><a href='#_ftnref1'>[1]</a> note</p>",
    "<table><tr><td>a</td><td>{F1}</td></tr><tr><td>c</td><td>d</td></tr></table>",
    "<p><img src=x></p>",
)
FOUND = ("a", "the", "780 million", "F1", "{", " ", "one")
_MODIFIERS = st.sampled_from(
    [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
    ]
)
edits = st.one_of(
    st.tuples(st.just("type"), st.sampled_from(["a", "é ", "x {F1}", "*", "😀", "- ", "@"])),
    st.tuples(st.just("caret"), st.integers(0, 700)),
    st.tuples(st.just("select"), st.tuples(st.integers(0, 700), st.integers(0, 700))),
    st.tuples(st.just("key"), st.tuples(st.sampled_from(KEYS), _MODIFIERS)),
    st.tuples(st.just("strong"), st.booleans()),
    st.tuples(st.just("kind"), st.sampled_from(["body", "h1", "h3", "addressee"])),
    st.tuples(st.just("list"), st.booleans()),
    st.tuples(st.just("quote"), st.none()),
    st.tuples(st.just("paste"), st.sampled_from(PASTED)),
    st.tuples(st.just("html"), st.sampled_from(HTML)),
    st.tuples(st.just("again"), st.integers(0, 700)),
    st.tuples(st.just("replace"), st.tuples(st.sampled_from(FOUND), st.sampled_from(["", "é F1"]))),
    st.tuples(st.just("replace all"), st.tuples(st.sampled_from(FOUND), st.booleans())),
    st.tuples(st.just("indent"), st.booleans()),
    st.tuples(st.just("cut"), st.none()),
)


def keys_in(editor: DraftEditor) -> Counter[str]:
    found: Counter[str] = Counter()
    block = editor.document().begin()
    while block.isValid():
        found.update(atom.key for atom in atoms.atoms(block))
        block = block.next()
    return found


def selected_keys(editor: DraftEditor) -> Counter[str]:
    cursor = editor.textCursor()
    found: Counter[str] = Counter()
    block = editor.document().begin()
    while block.isValid():
        for atom in atoms.atoms(block):
            if cursor.selectionStart() <= atom.start and atom.end <= cursor.selectionEnd():
                found[atom.key] += 1
        block = block.next()
    return found


def keys_of(tree: Tree) -> Counter[str]:
    """The keys of a tree's bindings and citations, as an editor of its own shows them."""
    other = DraftEditor("Other")
    other.show_tree(tree, NONE)
    return keys_in(other)


def do_caret(editor: DraftEditor, at: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(at % editor.document().characterCount())
    editor.setTextCursor(cursor)


def do_select(editor: DraftEditor, ends: tuple[int, int]) -> None:
    length = editor.document().characterCount()
    editor.select(ends[0] % length, ends[1] % length)


def do_key(editor: DraftEditor, stroke: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    editor.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, *stroke))


def do_paste(editor: DraftEditor, text: str) -> None:
    data = QMimeData()
    data.setData(clipboard.OWN, text.encode())
    editor.insertFromMimeData(data)


def do_html(editor: DraftEditor, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    editor.insertFromMimeData(data)


def do_again(editor: DraftEditor, at: int) -> None:
    """Copy what is selected, and paste it elsewhere."""
    data = editor.createMimeDataFromSelection()
    do_caret(editor, at)
    editor.insertFromMimeData(data)


def do_replace(editor: DraftEditor, given: tuple[str, str]) -> None:
    bar = FindBar(editor)
    bar.words.setText(given[0])
    bar.instead.setText(given[1])
    bar.replace()


def do_replace_all(editor: DraftEditor, given: tuple[str, bool]) -> None:
    bar = FindBar(editor)
    bar.whole.setChecked(given[1])
    bar.words.setText(given[0])
    bar.instead.setText("[@S1] *")
    bar.replace_all()


def do_indent(editor: DraftEditor, deeper: bool) -> None:
    act = structure.indent if deeper else structure.outdent
    editor.change(lambda cursor: act(cursor.block()))


EDITS: dict[str, Callable[[DraftEditor, Any], object]] = {
    "type": DraftEditor.type_words,
    "caret": do_caret,
    "select": do_select,
    "key": do_key,
    "strong": DraftEditor.toggle,
    "kind": lambda editor, kind: editor.change(lambda c: structure.set_kind(c, kind)),
    "list": lambda editor, ordered: editor.change(lambda c: structure.toggle_list(c, ordered)),
    "quote": lambda editor, _: editor.change(structure.toggle_quotation),
    "paste": do_paste,
    "html": do_html,
    "again": do_again,
    "replace": do_replace,
    "replace all": do_replace_all,
    "indent": do_indent,
    "cut": lambda editor, _: editor.cut_selection(),
}


def perform(editor: DraftEditor, name: str, value: Any) -> Counter[str] | None:
    """Do one edit; the keys that must be there afterwards, None where a key may delete one."""
    before, chosen = keys_in(editor), selected_keys(editor)
    whole = keys_of(clipboard.selected(editor.textCursor())) if name == "again" else chosen
    EDITS[name](editor, value)
    if name in ("paste", "html"):
        put = parse(value).blocks if name == "paste" else from_html(value)
        return before - chosen + keys_of(Tree(put)) if put else before
    if name == "again":
        return before + whole
    if name in ("type", "cut"):
        return before - chosen
    if name != "key":
        return before
    key = value[0]
    if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return before - chosen if chosen else None
    if key == Qt.Key.Key_Return and len(chosen) != 1:
        return before - chosen
    return before if key != Qt.Key.Key_Return else None


@SLOW
@given(steps=st.lists(edits, max_size=14))
def test_no_sequence_of_edits_loses_or_bends_a_binding(
    editor: DraftEditor, steps: list[tuple[str, object]]
) -> None:
    bindings_stay(editor, steps)


@pytest.mark.long
@settings(SLOW, max_examples=400)
@given(steps=st.lists(edits, max_size=30))
def test_no_long_sequence_of_edits_loses_or_bends_a_binding(
    editor: DraftEditor, steps: list[tuple[str, object]]
) -> None:
    bindings_stay(editor, steps)


def bindings_stay(editor: DraftEditor, steps: list[tuple[str, object]]) -> None:
    editor.show_tree(parse(LETTER), LABELS)
    for name, value in steps:
        before = keys_in(editor)
        wanted = perform(editor, name, value)
        found = keys_in(editor)
        assert found == wanted if wanted is not None else found <= before
        assert len(list(before.elements())) - len(list(found.elements())) <= 1 or wanted is not None
        tree = editor.tree()
        assert parse(print_tree(tree)) == tree == normalise(tree)
        assert keys_of(tree) == found
        cursor = editor.textCursor()
        for position in (cursor.position(), cursor.anchor()):
            block = editor.document().findBlock(position)
            assert atoms.around(block, position) is None


@SLOW
@given(steps=st.lists(edits, max_size=6), tree=normal_tree)
def test_any_tree_stays_a_tree_under_edits(
    editor: DraftEditor, steps: list[tuple[str, object]], tree: Tree
) -> None:
    editor.show_tree(tree, NONE)
    for name, value in steps:
        wanted = perform(editor, name, value)
        if wanted is not None:
            assert keys_in(editor) == wanted
        found = editor.tree()
        assert parse(print_tree(found)) == found
        assert keys_of(found) == keys_in(editor)


def test_new_labels_leave_the_tree_alone(editor: DraftEditor) -> None:
    tree = parse(LETTER)
    editor.show_tree(tree, NONE)
    told: list[int] = []
    editor.edited.connect(lambda: told.append(1))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.set_labels(LABELS)
    assert editor.tree() == tree
    assert not told
    assert "more than 780 million" in editor.toPlainText()
    editor.set_labels(content.label_from({**SAID, "{F1}\n": content.Label("one\ntwo")}))
    assert editor.tree() == tree
