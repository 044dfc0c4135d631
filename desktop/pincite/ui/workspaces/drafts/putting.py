"""Putting items into the text: after an @, from the toolbar, dropped; and what is not taken."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from pincite.document.tree import Inline, Text
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.pasted import Taken
from pincite.ui.workspaces.drafts.mention import PUT, Mention, Offer, inlines_for

WIDTH, HEIGHT = 420, 400


class Putting(QObject):
    """Serves the text and its footnotes with one list of items; ``told(words)``."""

    told = Signal(str)

    def __init__(
        self, session: Session, mention: Mention, on_screen: Callable[[QPoint, int, int], QPoint]
    ) -> None:
        super().__init__(mention)
        self.session, self.mention = session, mention
        self._on_screen = on_screen
        self._editor: DraftEditor | None = None
        self._at_sign = False
        mention.chosen.connect(self._put)
        mention.given_up.connect(self._given_up)

    def serve(self, editor: DraftEditor) -> None:
        """Offer items wherever an @ is typed or something is dropped in an editor."""
        editor.at_typed.connect(lambda: self.ask(editor, "any", at_sign=True))
        editor.items_dropped.connect(lambda handles: self._dropped(editor, handles))
        editor.left_out.connect(self._left_out)

    def ask(self, editor: DraftEditor, how: str, *, at_sign: bool = False) -> None:
        """Offer items under the caret of an editor."""
        self._editor, self._at_sign = editor, at_sign
        below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        self.mention.ask(how, self._on_screen(below, WIDTH, HEIGHT))

    def _put(self, inlines: list[Inline]) -> None:
        editor = self._editor
        if editor is None:
            return
        if self._at_sign:
            self._take_back_at(editor)
        editor.insert(*inlines)
        editor.activateWindow()
        editor.setFocus()

    def _take_back_at(self, editor: DraftEditor) -> None:
        self._at_sign = False
        end = editor.textCursor().position()
        if editor.document().characterAt(end - 1) == "@":
            editor.select(end - 1, end)

    def _given_up(self, typed: str) -> None:
        editor, at_sign = self._editor, self._at_sign
        self._at_sign = False
        if editor is not None:
            if at_sign and typed:
                editor.type_words(typed)
            editor.setFocus()

    def _dropped(self, editor: DraftEditor, handles: Sequence[str]) -> None:
        inlines: list[Inline] = []
        refused = []
        for handle in handles:
            kind = self.session.case.by_handle(handle).kind
            if kind in PUT:
                inlines += [*inlines_for(Offer(handle, kind, ""), "any"), Text(" ")]
            else:
                refused.append(handle)
        if inlines:
            editor.insert(*inlines[:-1])
        if refused:
            words = self.tr("%1 has nothing that a draft could say or cite.")
            self.told.emit(words.replace("%1", ", ".join(refused)))

    def _left_out(self, taken: Taken) -> None:
        said = []
        if taken.pictures:
            said.append(
                self.tr("A draft holds no pictures or files: add them to Sources and cite them.")
            )
        if taken.notes:
            said.append(self.tr("%n notes were not copied with these words.", "", taken.notes))
        if taken.deleted:
            said.append(self.tr("Words marked as deleted were left out."))
        self.told.emit(" ".join(said))
