"""French spaces typed with their marks, taken back by Backspace; no line begins with a mark."""

import pytest
from hypothesis import given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pincite.document.normal import normalise
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Tree
from pincite.ui.workspaces.drafts.editor.content import Label, label_from
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.spacing import spaced, typed
from tests.document.trees import normal_tree

N, W = "\u202f", "\u00a0"


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor("Draft")
    made.language = "fr"
    qtbot.addWidget(made)
    made.show_tree(parse("{F1}"), label_from({"{F1}\n": Label("12 000 sacs")}))
    made.moveCursor(QTextCursor.MoveOperation.End)
    return made


def said(editor: DraftEditor) -> str:
    return print_tree(editor.tree()).rstrip("\n")


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("mois; an", f"mois{N}; an"),
        ("mois ; an", f"mois{N}; an"),
        ("quoi?!", f"quoi{N}?!"),
        ("ainsi :", f"ainsi{W}:"),
        ("a 14:30 et", "a 14:30 et"),
        ("voir https://moulin.example", "voir https://moulin.example"),
        ("(!)", "(!)"),
    ],
)
def test_a_mark_brings_its_space(editor: DraftEditor, keys: str, words: str) -> None:
    QTest.keyClicks(editor, " " + keys)
    assert said(editor) == f"{{F1}} {words}"


def test_guillemets_hold_their_words(editor: DraftEditor) -> None:
    for mark in " « oui":
        editor.typing.mark(mark)
    editor.typing.mark("»")
    assert said(editor) == f"{{F1}} «{W}oui{W}»"


def test_a_mark_after_a_chip_is_spaced_and_leaves_it_whole(editor: DraftEditor) -> None:
    QTest.keyClicks(editor, ";")
    assert said(editor) == f"{{F1}}{N};"


def test_backspace_takes_the_space_and_leaves_the_mark(editor: DraftEditor) -> None:
    QTest.keyClicks(editor, " vite ;")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert said(editor) == "{F1} vite ;"
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert said(editor) == "{F1} vite"
    QTest.keyClicks(editor, "!")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "a")
    assert said(editor) == "{F1} vite!a"


def test_english_is_left_alone(editor: DraftEditor) -> None:
    editor.language = "en"
    QTest.keyClicks(editor, " so: yes; no?")
    assert said(editor) == "{F1} so: yes; no?"


def test_spaces_that_stand_before_marks_do_not_break() -> None:
    tree = parse("Ainsi : oui ; non ! « ici » {F1} ; [@Q1]\n\n- un ; deux\n\n| a ; b |\n| --- |\n")
    words = print_tree(spaced(tree))
    assert f"Ainsi{W}: oui{N}; non{N}! «{W}ici{W}» {{F1}}{N}; [@Q1]" in words
    assert f"un{N}; deux" in words
    assert f"a{N}; b" in words


@settings(max_examples=60, deadline=None)
@given(tree=normal_tree)
def test_spacing_changes_blanks_only_and_once(tree: Tree) -> None:
    found = spaced(tree)
    flat = str.maketrans({N: " ", W: " "})
    assert print_tree(found).translate(flat) == print_tree(tree).translate(flat)
    assert spaced(found) == found == normalise(found)
    assert parse(print_tree(found)) == found


def test_nothing_is_put_in_at_a_lines_beginning() -> None:
    assert typed("", ";") == (0, ";")
    assert typed("  ", "?") == (0, "?")
