"""Typing, pasting, undoing and redoing in any order: no binding is lost, every state comes back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import draft_from_text
from pincite.document.textform import parse
from pincite.document.tree import Tree
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.writing import Writing
from tests.ui.test_editor_laws import LETTER, edits, keys_in, keys_of, perform

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
steps = st.lists(
    st.one_of(
        edits,
        edits,
        st.tuples(st.sampled_from(["keep", "undo", "redo"]), st.none()),
    ),
    max_size=22,
)


class Desk:
    """A draft that is written on, and the states that it went through."""

    def __init__(self, session: Session, owner: QObject) -> None:
        self.session = session
        self.editor = DraftEditor("Draft")
        self.writing = Writing(session, self.editor, owner)
        session.case_changed.connect(self.writing.case_changed)
        self.begin()

    def begin(self) -> None:
        """A draft of its own for each run: what the case did before is none of its business."""
        self.writing.leave()
        made = self.session.do(lambda case: draft_from_text(case, LETTER, title="Letter"))
        self.writing.open(made.handle)
        self.states: list[Tree] = [self.editor.tree()]
        self.at = 0

    def keep(self) -> None:
        self.writing.flush()
        tree = self.editor.tree()
        if tree != self.states[self.at]:
            self.states = [*self.states[: self.at + 1], tree]
            self.at += 1

    def undo(self) -> None:
        self.keep()
        if self.at:
            self.writing.undo()
            self.at -= 1

    def redo(self) -> None:
        self.keep()
        if self.at + 1 < len(self.states):
            self.writing.redo()
            self.at += 1


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    session = Session()
    assert session.create_case(tmp_path / "quay.pincite", "Finch v. Harbour Line")
    owner = QObject()
    made = Desk(session, owner)
    qtbot.addWidget(made.editor)
    yield made
    session.jobs.cancel_all()
    session.close_case()


@SLOW
@given(steps=steps)
def test_every_state_comes_back_with_its_bindings(desk: Desk, steps: list[tuple[str, Any]]) -> None:
    desk.begin()
    for name, value in steps:
        if name in ("keep", "undo", "redo"):
            getattr(desk, name)()
            assert desk.editor.tree() == desk.states[desk.at]
            assert parse(desk.writing.draft.body) == desk.states[desk.at]
        else:
            wanted = perform(desk.editor, name, value)
            if wanted is not None:
                assert keys_in(desk.editor) == wanted
        assert keys_of(desk.editor.tree()) == keys_in(desk.editor)
    desk.keep()
    last = desk.at
    while desk.at:
        desk.undo()
        assert desk.editor.tree() == desk.states[desk.at]
    while desk.at < last:
        desk.redo()
        assert desk.editor.tree() == desk.states[desk.at]
    assert desk.session.case.verify().good
