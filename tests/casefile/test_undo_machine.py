"""A machine that edits at random: whatever was done, undoing all of it is the start."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pincite.model.base import Item
from pincite.model.errors import InUse, InvalidValue
from pincite.model.words import ITEMS
from tests.casefile import making

WORDS = st.text(alphabet="abc éœ\n“", min_size=1, max_size=300).filter(str.strip)


class Editing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.case_file = making.new_case(Path(self.folder.name))
        with self.case_file.transaction("Fill") as change:
            making.fill(change)
        self.base = len(self.case_file.journal_entries())
        self.start = making.rows(self.case_file)

    def some_item(self, data: st.DataObject) -> Item:
        heads = self.case_file.all_heads()
        return self.case_file.get(data.draw(st.sampled_from([head.id for head in heads])))

    @precondition(lambda self: self.case_file.counts())
    @rule(data=st.data(), words=WORDS)
    def edit(self, data: st.DataObject, words: str) -> None:
        item = self.some_item(data)
        with self.case_file.transaction("Edit") as change:
            change.update(item, privilege_basis=words)

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        model = data.draw(st.sampled_from([m for m in ITEMS if not m.parent]))
        fields: dict[str, Any] = dict(making.FIRST_FIELDS[model.kind])
        try:
            with self.case_file.transaction("Add") as change:
                change.add(model.checked(**fields))
        except InvalidValue:
            assert model.kind in ("passage", "clause", "assent", "exhibit")

    @precondition(lambda self: self.case_file.counts())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        try:
            with self.case_file.transaction("Remove") as change:
                change.remove(self.some_item(data))
        except InUse:
            pass

    @precondition(lambda self: sum(self.case_file.counts().values()) > 1)
    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        one, other = self.some_item(data), self.some_item(data)
        if one.id != other.id:
            with self.case_file.transaction("Link") as change:
                change.link(one, other, "mentions")

    @rule()
    def undo(self) -> None:
        if len(self.case_file._history.undoable) > 1:
            self.case_file.undo()

    @rule()
    def redo(self) -> None:
        self.case_file.redo()

    @invariant()
    def references_hold(self) -> None:
        broken = self.case_file.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not broken

    def teardown(self) -> None:
        while len(self.case_file._history.undoable) > 1:
            self.case_file.undo()
        assert making.rows(self.case_file) == self.start
        assert self.case_file.verify().good
        self.case_file.close()
        self.folder.cleanup()


Editing.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestEditing = Editing.TestCase
