"""Words that the document's language does not know, underlined while counsel writes."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from pincite.model.drafts import Draft
from pincite.model.errors import NotFound
from pincite.text.spelling import dictionary_for, is_known, words_in
from pincite.ui import theme
from pincite.ui.session import Session
from pincite.ui.spelling import speller
from pincite.ui.workspaces.drafts.editor import atoms, dress
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.lines import CARD
from pincite.ui.workspaces.drafts.writing import Writing

PAUSE = 350  # milliseconds without a key before words are looked at
KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Slip:
    """A word that is not known, and where it stands in the document."""

    start: int
    end: int
    word: str


class Spelling(QObject):
    """Underlines slips; offers what was meant, and to let the case know the word."""

    def __init__(self, session: Session, editor: DraftEditor, writing: Writing) -> None:
        super().__init__(editor)
        self.session, self.editor, self.writing = session, editor, writing
        self.on = True
        self._slips: list[Slip] = []
        self._ignored: set[str] = set()
        self._known: frozenset[str] = frozenset()
        self._dictionary = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        editor.edited.connect(self._timer.start)
        writing.renewed.connect(self._timer.start)
        speller().learned.connect(self._learned)
        session.case_closing.connect(speller().stop)

    # -- looking

    def renew(self) -> None:
        """Ask the case anew which words it knows, and look."""
        from pincite.actions.case_words import case_words

        self._known = case_words(self.session.case)
        self._timer.start()

    def turn(self, on: bool) -> None:
        """Underline slips, or none."""
        self.on = on
        self.look()

    def slips(self) -> list[Slip]:
        """The slips that are underlined, in order."""
        return list(self._slips)

    def look(self) -> None:
        """Look at every word of the draft."""
        self._timer.stop()
        draft = self._draft()
        if draft is None:
            self._slips = []
            self.editor.setExtraSelections([])
            return
        self._dictionary = dictionary_for(
            draft.language, draft.jurisdiction or self.session.case.case.jurisdiction
        )
        every = list(self._words()) if self.on else []
        unknown = {one.word for one in every if not self._is_known(one.word)}
        wrong = speller().wrong(self._dictionary, unknown)
        caret = self.editor.textCursor().position() if self.editor.hasFocus() else -1
        self._slips = [one for one in every if one.word in wrong and one.end != caret]
        self.editor.setExtraSelections([self._underlined(one) for one in self._slips])

    def _draft(self) -> Draft | None:
        """The draft that is written, None where it was closed or taken back meanwhile."""
        if self.writing.handle and self.session.is_open:
            with suppress(NotFound):
                return self.writing.draft
        return None

    def _learned(self, dictionary: str) -> None:
        if dictionary == self._dictionary:
            self.look()

    def _is_known(self, word: str) -> bool:
        return word in self._ignored or is_known(word, self._known)

    def _words(self) -> Iterator[Slip]:
        block = self.editor.document().begin()
        while block.isValid():
            if dress.kind_of(block) != CARD:
                yield from _words_of(block)
            block = block.next()

    def _underlined(self, slip: Slip) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme.colour("bad.dot"))
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(slip.start)
        cursor.setPosition(slip.end, KEEP)
        made.format, made.cursor = look, cursor
        return made

    # -- doing

    def at(self, position: int) -> Slip | None:
        """The slip at a position of the document."""
        return next((one for one in self._slips if one.start <= position <= one.end), None)

    def next(self) -> Slip | None:
        """Select the next slip after the caret, from the beginning where there is none."""
        here = self.editor.textCursor().selectionEnd()
        after = [one for one in self._slips if one.start >= here]
        for one in (after or self._slips)[:1]:
            self.editor.select(one.start, one.end)
            self.editor.show_caret()
            return one
        return None

    def offer_next(self) -> None:
        """Go to the next slip and offer what can be done about it."""
        slip = self.next()
        if slip is None:
            self.session.message.emit(self.tr("Every word is known."))
            return
        menu = QMenu(self.editor)
        self.fill(menu, slip)
        below = self.editor.cursorRect().bottomLeft()
        menu.popup(self.editor.viewport().mapToGlobal(below) + QPoint(0, 4))

    def fill(self, menu: QMenu, slip: Slip) -> None:
        """Begin a menu with what a slip may mean; suggestions join when they are known."""
        waiting = menu.addAction(self.tr("Looking for words…"))
        waiting.setEnabled(False)
        can = not self.editor.isReadOnly()
        add = menu.addAction(theme.icon("add"), self.tr("Add to the case's words"))
        add.triggered.connect(lambda: self.add(slip.word))
        add.setEnabled(can)
        firm = menu.addAction(self.tr("Add to the firm's words"))
        firm.setToolTip(self.tr("Known in this case and in every new one."))
        firm.triggered.connect(lambda: self.add_for_firm(slip.word))
        firm.setEnabled(can)
        ignore = menu.addAction(self.tr("Ignore here"))
        ignore.triggered.connect(lambda: self.ignore(slip.word))
        menu.addSeparator()
        speller().suggest(
            self._dictionary, slip.word, partial(self._suggested, menu, waiting, slip)
        )

    def _suggested(self, menu: QMenu, waiting: QAction, slip: Slip, found: list[str]) -> None:
        from shiboken6 import isValid

        if not isValid(menu) or not isValid(waiting):
            return
        if not found:
            waiting.setText(self.tr("No suggestion"))
            return
        for word in found:
            action = QAction(word, menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self.replace, slip, word))
            action.setEnabled(not self.editor.isReadOnly())
            menu.insertAction(waiting, action)
        menu.removeAction(waiting)

    def replace(self, slip: Slip, word: str) -> None:
        """Put a word in a slip's place."""
        self.editor.select(slip.start, slip.end)
        self.editor.type_words(word.replace("'", "’"))
        self.editor.setFocus()

    def add(self, word: str) -> None:
        """Let the case know a word."""
        from pincite.actions.case_words import add_case_word

        self.writing.flush()
        said = self.tr("The case knows “%1” now.").replace("%1", word)
        self.session.do(lambda case: add_case_word(case, word), said=said)
        self.renew()

    def add_for_firm(self, word: str) -> None:
        """Let the firm's profile know a word, and this case with it."""
        from pincite.actions.case_words import add_firm_word

        self.writing.flush()
        said = self.tr("The firm's words have “%1” now.").replace("%1", word)
        self.session.do(lambda case: add_firm_word(case, word), said=said)
        self.renew()

    def ignore(self, word: str) -> None:
        """Let a word stand for as long as the program runs."""
        self._ignored.add(word)
        self.look()


def _words_of(block: QTextBlock) -> Iterator[Slip]:
    """The words of a block, chips left out."""
    start, text = 0, ""
    for part in atoms.stretches(block):
        if atoms.is_atom(part.shape):
            yield from _words_from(start, text)
            text = ""
            continue
        if not text:
            start = part.start
        text += part.text
    yield from _words_from(start, text)


def _words_from(start: int, text: str) -> Iterator[Slip]:
    for at, word in words_in(text):
        first = start + _units(text[:at])
        yield Slip(first, first + len(word), word)


def _units(text: str) -> int:
    return len(text) + sum(mark > "\uffff" for mark in text)
