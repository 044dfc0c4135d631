"""One character after another, as keys and input methods give them."""

from typing import TYPE_CHECKING

from pincite.ui.workspaces.drafts.editor import atoms, spacing

if TYPE_CHECKING:
    from pincite.ui.workspaces.drafts.editor.edit import DraftEditor


class Typing:
    """Types characters into an editor; in French their spaces come with them."""

    def __init__(self, editor: "DraftEditor") -> None:
        self.editor = editor
        self._literal: tuple[int, str, str] | None = None

    def mark(self, mark: str) -> None:
        """Type one character; an @ that is not in a word (an address) asks for an item."""
        self._type(mark)
        if mark == "@" and not self._in_word():
            self.editor.at_typed.emit()

    def _in_word(self) -> bool:
        """Whether the mark just typed follows a letter or figure that is no atom's."""
        cursor = self.editor.textCursor()
        at, block = cursor.position() - 1, cursor.block()
        if at <= block.position() or atoms.around(block, at) is not None:
            return False
        before = self.editor.document().characterAt(at - 1)
        inside = any(one.start < at <= one.end for one in atoms.atoms(block))
        return not inside and before.isalnum()

    def _type(self, mark: str) -> None:
        """Backspace right after takes away the space that came with the mark."""
        self._literal = None
        editor = self.editor
        if editor.language != "fr":
            editor.type_words(mark)
            return
        cursor = editor.textCursor()
        start = cursor.selectionStart()
        block = editor.document().findBlock(start)
        before = block.text()[: start - block.position()]
        gone, put = spacing.typed(before, mark)
        if not cursor.hasSelection() and 0 < gone <= len(before):
            if atoms.around(block, start - 1) or atoms.around(block, start - gone):
                gone = 0
            else:
                editor.select(start, start - gone)
        if put:
            editor.type_words(put)
        if put != mark:
            after = editor.textCursor().position()
            self._literal = (after, put, before[len(before) - gone :] + mark)

    def as_typed(self) -> bool:
        """Put back what was typed, without the spaces that came with it; whether there is any."""
        literal, self._literal = self._literal, None
        cursor = self.editor.textCursor()
        if literal is None or cursor.hasSelection() or cursor.position() != literal[0]:
            return False
        if literal[1]:
            self.editor.select(literal[0], literal[0] - len(literal[1]))
        self.editor.type_words(literal[2])
        return True
