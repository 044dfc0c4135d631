"""What each key does in the editor."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from pincite.document.tree import LineBreak
from pincite.ui.workspaces.drafts.editor import atoms, dress, structure, words
from pincite.ui.workspaces.drafts.editor.lines import CARD

if TYPE_CHECKING:
    from pincite.ui.workspaces.drafts.editor.edit import DraftEditor

_MOVE = QTextCursor.MoveOperation
_STANDARD = QKeySequence.StandardKey
_CHARACTER = {
    Qt.Key.Key_Backspace: _MOVE.PreviousCharacter,
    Qt.Key.Key_Delete: _MOVE.NextCharacter,
}
_WORD = {Qt.Key.Key_Backspace: _MOVE.PreviousWord, Qt.Key.Key_Delete: _MOVE.NextWord}
_KINDS = {Qt.Key.Key_0: "body", Qt.Key.Key_1: "h1", Qt.Key.Key_2: "h2", Qt.Key.Key_3: "h3"}


class Keys:
    """Keys that Qt's own editor would do wrong: atoms, lines and undo know better."""

    def __init__(self, editor: "DraftEditor") -> None:
        self.editor = editor

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where Qt's own editor does it right."""
        editor = self.editor
        if event.matches(_STANDARD.Undo):
            editor.undo_wanted.emit()
            return True
        if event.matches(_STANDARD.Redo) or self._is(event, Qt.Key.Key_Y):
            editor.redo_wanted.emit()
            return True
        if event.matches(_STANDARD.Copy):
            editor.copy_selection()
            return True
        if event.matches(_STANDARD.Cut):
            editor.cut_selection()
            return True
        if self._opens(event):
            return True
        if editor.isReadOnly():
            return False
        return (
            self._return(event)
            or self._deletes(event)
            or self._formats(event)
            or self._tab(event)
            or self._types(event)
        )

    @staticmethod
    def _is(event: QKeyEvent, key: Qt.Key, shift: bool = False) -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        wanted = control | Qt.KeyboardModifier.ShiftModifier if shift else control
        return event.key() == key and event.modifiers() == wanted

    def _opens(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        atom = self.editor.selected_atom()
        if atom is not None:
            self.editor.open_atom(atom)
        return atom is not None

    def _return(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.editor.insert(LineBreak())
        else:
            self.editor.change(structure.split)
        return True

    def _deletes(self, event: QKeyEvent) -> bool:
        if event.matches(_STANDARD.DeleteEndOfLine):
            move: QTextCursor.MoveOperation | None = _MOVE.EndOfLine
        else:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            move = (_WORD if held else _CHARACTER).get(Qt.Key(event.key()))
        if move is None:
            return False
        if event.key() == Qt.Key.Key_Delete and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.editor.cut_selection()
            return True
        if move == _MOVE.PreviousCharacter and self.editor.typing.as_typed():
            return True
        self.editor.change(partial(self._delete, move))
        return True

    def _delete(self, move: QTextCursor.MoveOperation, cursor: QTextCursor) -> None:
        if not cursor.hasSelection():
            if move in (_MOVE.PreviousCharacter, _MOVE.PreviousWord) and cursor.atBlockStart():
                self._back(cursor)
                return
            if move in (_MOVE.NextCharacter, _MOVE.NextWord) and cursor.atBlockEnd():
                self._forward(cursor)
                return
            self._reach(cursor, move)
        words.remove(cursor)

    def _reach(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> None:
        """Select as far as a key deletes: an atom is taken whole."""
        start = cursor.position()
        block = cursor.block()
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        end = min(max(cursor.position(), block.position()), block.position() + block.length() - 1)
        for atom in atoms.atoms(block):
            if atom.start < end < atom.end:
                end = atom.end if end > start else atom.start
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)

    def _back(self, cursor: QTextCursor) -> None:
        above = cursor.block().previous()
        if structure.back(cursor) or not above.isValid():
            return
        if dress.kind_of(above) == CARD:
            if cursor.block().length() == 1:
                cursor.deletePreviousChar()
            self._take_card(cursor, above.blockNumber())
        elif dress.kind_of(cursor.block()) != CARD or above.length() == 1:
            structure.join(cursor)

    def _forward(self, cursor: QTextCursor) -> None:
        below = cursor.block().next()
        if not below.isValid():
            return
        if dress.kind_of(below) == CARD and cursor.block().length() > 1:
            self._take_card(cursor, below.blockNumber())
            return
        if dress.kind_of(cursor.block()) == CARD and below.length() > 1:
            return
        cursor.movePosition(_MOVE.NextBlock)
        structure.join(cursor)

    def _take_card(self, cursor: QTextCursor, number: int) -> None:
        """Select a card first; the next stroke deletes it."""
        block = cursor.document().findBlockByNumber(number)
        for atom in atoms.atoms(block)[:1]:
            cursor.setPosition(atom.start)
            cursor.setPosition(atom.end, QTextCursor.MoveMode.KeepAnchor)

    def _formats(self, event: QKeyEvent) -> bool:
        editor = self.editor
        if self._is(event, Qt.Key.Key_B):
            editor.toggle(strong=True)
        elif self._is(event, Qt.Key.Key_I):
            editor.toggle(strong=False)
        elif event.matches(_STANDARD.Underline) or self._is(event, Qt.Key.Key_U):
            return True  # a draft's text form has none
        elif self._is(event, Qt.Key.Key_BracketRight):
            editor.change(lambda cursor: structure.indent(cursor.block()))
        elif self._is(event, Qt.Key.Key_BracketLeft):
            editor.change(lambda cursor: structure.outdent(cursor.block()))
        elif event.key() in _KINDS and event.modifiers() == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            kind = _KINDS[Qt.Key(event.key())]
            editor.change(lambda cursor: structure.set_kind(cursor, kind))
        else:
            return False
        return True

    def takes_tab(self) -> bool:
        """Whether Tab means the item at whose beginning the caret stands."""
        cursor = self.editor.textCursor()
        stack = dress.stack_of(cursor.block())
        within = bool(stack) and stack[-1].kind in "uo" and cursor.atBlockStart()
        return within and not self.editor.isReadOnly()

    def _tab(self, event: QKeyEvent) -> bool:
        """Tab moves the focus on, save at the beginning of an item, which it puts deeper."""
        if not self.takes_tab():
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # never a tab in the text
        if event.key() == Qt.Key.Key_Tab:
            self.editor.change(lambda at: structure.indent(at.block()))
        elif event.key() == Qt.Key.Key_Backtab:
            self.editor.change(lambda at: structure.outdent(at.block()))
        else:
            return False
        return True

    def _types(self, event: QKeyEvent) -> bool:
        typed = event.text()
        control = Qt.KeyboardModifier.ControlModifier
        held = event.modifiers() & (control | Qt.KeyboardModifier.AltModifier)
        if not typed or not typed.isprintable() or held == control:
            return False
        self.editor.typing.mark(typed)
        return True
