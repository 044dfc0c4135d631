"""Comments in the margin: always internal, on one block of the draft."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pincite.actions.items import add_item, edit_item
from pincite.model.remarks import Comment
from pincite.ui.session import Session
from pincite.ui.widgets import Button, Frame, Text, clear, column, put, row, secondary
from pincite.ui.workspaces.drafts.dialogs import ask_words
from pincite.ui.workspaces.drafts.writing import Writing


class Remarks(Frame):
    """The comments on a block, in a small pane over the text."""

    def __init__(self, session: Session, writing: Writing, parent: QWidget) -> None:
        super().__init__("card", parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.session, self.writing = session, writing
        self._box: QVBoxLayout = column(margins=(14, 12, 14, 12), gap=8)
        self.setLayout(self._box)
        self.setFixedWidth(320)

    def open(self, place: str) -> None:
        """Show the comments on a block, beside it."""
        remarks = [one for one in self.writing.remarks() if one.place == place]
        if not remarks:
            return
        clear(self._box)
        for remark in remarks:
            put(self._box, Text(remark.by or self.tr("Comment"), 12, 600, "ink2"))
            put(self._box, Text(remark.text, 13, wrap=True))
            if self.session.writable:
                done = Button(
                    self.tr("Resolve"),
                    "check",
                    "small",
                    on_click=partial(self._resolve, remark),
                )
                put(self._box, row(done, None))
        put(self._box, secondary(self.tr("Comments stay inside: no document carries them.")))
        self.adjustSize()
        editor = self.writing.editor
        box = editor.cursorRect()
        right = editor.viewport().mapToGlobal(box.topRight())
        right.setX(editor.viewport().mapToGlobal(editor.viewport().rect().topRight()).x() - 300)
        self.move(right)
        self.show()

    def add(self, place: str) -> None:
        """Ask for a comment on a block and keep it."""
        text = ask_words(
            self.tr("Comment"),
            self.tr("What is to be said"),
            self.tr("Comment"),
            detail=self.tr("Comments stay inside: no document carries them."),
            lines=4,
            parent=self.parentWidget(),
        )
        if not text:
            return
        self.writing.flush()
        handle = self.writing.handle
        fields = {"text": text, "about": handle, "place": place, "by": self.session.author}
        self.session.do(lambda case: add_item(case, "comment", fields))

    def _resolve(self, remark: Comment) -> None:
        self.hide()
        self.session.do(
            lambda case: edit_item(case, remark.handle, {"resolved": True}),
            said=self.tr("Comment resolved."),
        )
