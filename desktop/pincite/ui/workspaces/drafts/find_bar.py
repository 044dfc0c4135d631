"""Find and replace in a draft. Chips are found by what they show, and never replaced."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from pincite.ui.widgets import Button, Frame, IconButton, column, row, secondary
from pincite.ui.widgets.marked_text import Range
from pincite.ui.workspaces.drafts.editor import atoms
from pincite.ui.workspaces.drafts.editor.edit import DraftEditor
from pincite.ui.workspaces.drafts.editor.ground import flat_words, plain_words

Spot = tuple[int, int]


class FindBar(Frame):
    """A bar over the text: words to find, words to put in their place.

    ``before`` all are replaced, and ``replaced(how many)`` after: one change of its own.
    """

    closed = Signal()
    before = Signal()
    replaced = Signal(int)

    def __init__(self, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__("quiet", parent=parent)
        self.editor = editor
        self._spots: list[Spot] = []
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in this draft"))
        self.words.setAccessibleName(self.tr("Find"))
        self.words.textChanged.connect(lambda _text: self._typed())
        self.words.returnPressed.connect(self.next)
        self.count = secondary("")
        self.count.setMinimumWidth(56)
        self.instead = QLineEdit()
        self.instead.setPlaceholderText(self.tr("Replace with"))
        self.instead.setAccessibleName(self.tr("Replace with"))
        self.instead.returnPressed.connect(self.replace)
        back = IconButton("up", self.tr("Previous (Shift+F3)"), self.back)
        on = IconButton("down", self.tr("Next (F3)"), self.next)
        close = IconButton("close", self.tr("Close"), self.close_bar)
        first = row((self.words, 1), self.count, back, on, close, gap=4)
        self._one = Button(self.tr("Replace"), kind="small", on_click=self.replace)
        self._all = Button(self.tr("Replace all"), kind="small", on_click=self.replace_all)
        self._second = QWidget()
        self._second.setLayout(row((self.instead, 1), self._one, self._all, gap=4))
        self.case = QCheckBox(self.tr("Match case"))
        self.whole = QCheckBox(self.tr("Whole words"))
        for box in (self.case, self.whole):
            box.toggled.connect(lambda _on: self._typed())
        how = row(self.case, self.whole, None, gap=14)
        self.setLayout(column(first, self._second, how, margins=(8, 6, 8, 6), gap=6))
        self.hide()

    def open(self, *, replacing: bool) -> None:
        """Show the bar, with what is selected as the words to find."""
        selected = self.editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.words.setText(selected)
        self._second.setVisible(replacing and not self.editor.isReadOnly())
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self.look()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._spots = []
        self._mark()
        self.editor.setFocus()
        self.closed.emit()

    def look(self) -> None:
        """Find the words anew."""
        case, whole = self.case.isChecked(), self.whole.isChecked()
        self._spots = list(spots(self.editor, self.words.text(), case=case, whole=whole))
        self._say()
        self._mark()

    def _typed(self) -> None:
        """Find the words as they are typed, and go to the first from the caret on."""
        self.look()
        start = self.editor.textCursor().selectionStart()
        if self._spots and self._here() < 0:
            self._step([s for s in self._spots if s[0] >= start])

    def _say(self) -> None:
        here = self._here()
        total = len(self._spots)
        words = f"{here + 1} / {total}" if here >= 0 else str(total)
        self.count.setText(words if self.words.text() else "")

    def _here(self) -> int:
        cursor = self.editor.textCursor()
        at = (cursor.selectionStart(), cursor.selectionEnd())
        return self._spots.index(at) if at in self._spots else -1

    def _mark(self) -> None:
        offsets = self.editor.offsets()
        self.editor.set_found(
            [Range(offsets.from_qt(a), offsets.from_qt(b), "found") for a, b in self._spots]
        )

    def next(self) -> None:
        """Go to the next place."""
        self._step([s for s in self._spots if s[0] >= self.editor.textCursor().selectionEnd()])

    def back(self) -> None:
        """Go to the place before."""
        start = self.editor.textCursor().selectionStart()
        self._step([s for s in reversed(self._spots) if s[1] <= start], last=True)

    def _step(self, wanted: list[Spot], *, last: bool = False) -> None:
        found = wanted[:1] or (self._spots[-1:] if last else self._spots[:1])
        for start, end in found:
            self.editor.select(start, end)
            self.editor.show_caret()
        self._say()

    def replace(self) -> None:
        """Replace the words that are selected, and go to the next."""
        if self._here() >= 0 and self._may(self._spots[self._here()]):
            self.editor.type_words(self.instead.text())
            self.look()
        self.next()

    def replace_all(self) -> None:
        """Replace the words everywhere, save in chips."""
        wanted = [s for s in self._spots if self._may(s)]
        if not wanted:
            return
        self.before.emit()
        for spot in reversed(wanted):
            self.editor.select(*spot)
            self.editor.type_words(self.instead.text())
        self.look()
        self.replaced.emit(len(wanted))

    def _may(self, spot: Spot) -> bool:
        block = self.editor.document().findBlock(spot[0])
        inside = any(a.start < spot[1] and spot[0] < a.end for a in atoms.atoms(block))
        return not inside and not self.editor.isReadOnly()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.back() if back else self.next()
        else:
            super().keyPressEvent(event)


def spots(
    editor: DraftEditor, words: str, *, case: bool = False, whole: bool = False
) -> list[Spot]:
    """Where words stand in a draft, in document positions; the kind of blank does not count.

    ``case``: capitals count; ``whole``: not within a longer word.
    """
    flat = plain_words if case else flat_words
    wanted = flat(words)
    found: list[Spot] = []
    if not wanted:
        return found
    block = editor.document().begin()
    while block.isValid():
        text = block.text()
        for at in _places(flat(text), wanted, whole=whole):
            before = _units(text[:at])
            length = _units(text[at : at + len(wanted)])
            start = block.position() + before
            found.append(_edges(QTextCursor(block), start, start + length))
        block = block.next()
    return list(dict.fromkeys(found))


def _places(text: str, wanted: str, *, whole: bool) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        before, after = text[at - 1 : at] + wanted[0], wanted[-1] + text[end : end + 1]
        inside = (at and before.isalnum()) or (end < len(text) and after.isalnum())
        if not (whole and inside):
            yield at
        at = text.find(wanted, end)


def _edges(cursor: QTextCursor, start: int, end: int) -> Spot:
    """A stretch widened to whole chips."""
    for atom in atoms.atoms(cursor.block()):
        if atom.start < start < atom.end:
            start = atom.start
        if atom.start < end < atom.end:
            end = atom.end
    return start, end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
