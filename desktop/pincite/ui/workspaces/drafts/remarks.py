"""Comments in the margin: always internal, on one block of the draft."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pincite.actions.items import add_item, edit_item, remove_item
from pincite.model.remarks import Comment
from pincite.ui.items.dates import moment_words
from pincite.ui.session import Session
from pincite.ui.widgets import (
    Button,
    Frame,
    IconButton,
    Text,
    clear,
    column,
    holder,
    put,
    row,
    secondary,
)
from pincite.ui.workspaces.drafts.dialogs import ask_words
from pincite.ui.workspaces.drafts.writing import Writing

_MANY = 5  # comments from which the pane scrolls


class Remarks(Frame):
    """The comments on a block, in a small pane over the text."""

    def __init__(self, session: Session, writing: Writing, parent: QWidget) -> None:
        super().__init__("card", parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.session, self.writing = session, writing
        self._box: QVBoxLayout = column(margins=(14, 12, 14, 12), gap=8)
        self.setLayout(self._box)
        self.setFixedWidth(320)

    def open(self, place: str = "") -> None:
        """Show the comments on a block, beside it; without one, every open comment."""
        every = self.writing.remarks()
        remarks = [one for one in every if one.place == place] if place else every
        if not remarks:
            return
        clear(self._box)
        lines = column(gap=8)
        for remark in remarks:
            self._put(lines, remark, jump=not place)
        put(self._box, lines if len(remarks) < _MANY else _scrolled(lines))
        put(self._box, secondary(self.tr("Comments stay inside: no document carries them.")))
        self.adjustSize()
        editor = self.writing.editor
        box = editor.cursorRect()
        right = editor.viewport().mapToGlobal(box.topRight())
        right.setX(editor.viewport().mapToGlobal(editor.viewport().rect().topRight()).x() - 300)
        self.move(right)
        self.show()

    def _put(self, box: QVBoxLayout, remark: Comment, *, jump: bool) -> None:
        """One comment: who and when, what it says, and what can be done about it."""
        head = row((Text(remark.by or self.tr("Comment"), 12, 600, "ink2"), 1), gap=2)
        if jump and remark.place:
            put(head, self._tool("page", self.tr("Go to the text"), self._go, remark))
        if self.session.writable:
            put(head, self._tool("edit", self.tr("Edit the comment"), self._edit, remark))
            put(head, self._tool("trash", self.tr("Delete the comment"), self._remove, remark))
        put(box, head)
        if when := moment_words(remark.written):
            put(box, secondary(when))
        put(box, Text(remark.text, 13, wrap=True))
        if self.session.writable:
            run = partial(self._resolve, remark)
            put(box, row(Button(self.tr("Resolve"), "check", "small", on_click=run), None))

    @staticmethod
    def _tool(icon: str, name: str, run: Callable[[Comment], object], remark: Comment) -> QWidget:
        made = IconButton(icon, name, lambda: run(remark))
        made.setFixedSize(26, 26)
        return made

    def add(self, place: str) -> None:
        """Ask for a comment on a block and keep it."""
        text = self._asked(self.tr("Comment"), "")
        if not text:
            return
        self.writing.flush()
        handle = self.writing.handle
        fields = {"text": text, "about": handle, "place": place, "by": self.session.author}
        self.session.do(lambda case: add_item(case, "comment", fields))

    def texts(self) -> list[Text]:
        """What the pane says, line by line."""
        return self.findChildren(Text)

    def _asked(self, action: str, words: str) -> str:
        return ask_words(
            self.tr("Comment"),
            self.tr("What is to be said"),
            action,
            words,
            detail=self.tr("Comments stay inside: no document carries them."),
            lines=4,
            parent=self.parentWidget(),
        )

    def _go(self, remark: Comment) -> None:
        self.hide()
        self.writing.editor.go_to(remark.place)
        self.writing.editor.setFocus()

    def _edit(self, remark: Comment) -> None:
        self.hide()
        words = self._asked(self.tr("Save"), remark.text)
        if words and words != remark.text:
            self.session.do(
                lambda case: edit_item(case, remark.handle, {"text": words}),
                said=self.tr("Comment changed."),
            )

    def _remove(self, remark: Comment) -> None:
        self.hide()
        self.session.do(
            lambda case: remove_item(case, remark.handle), said=self.tr("Comment deleted.")
        )

    def _resolve(self, remark: Comment) -> None:
        self.hide()
        self.session.do(
            lambda case: edit_item(case, remark.handle, {"resolved": True}),
            said=self.tr("Comment resolved."),
        )


def _scrolled(lines: QVBoxLayout) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFixedHeight(380)
    area.setWidget(holder(lines))
    return area
