"""Over the text: the pages of which no words could be read, and what counsel may do about them."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pincite.casefile import Block
from pincite.text.ocr import TRANSCRIBED
from pincite.ui.widgets.buttons import LinkButton
from pincite.ui.widgets.labels import Icon, secondary
from pincite.ui.widgets.layouts import Frame, row


class UnreadablePages(Frame):
    """Hidden where all pages were read. ``ocr_wanted``; ``type_wanted(page)``, from 1."""

    ocr_wanted = Signal()
    type_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("well", parent=parent)
        self._words = secondary("", wrap=True)
        self._ocr = LinkButton(self.tr("Use OCR"), self.ocr_wanted.emit)
        self._type = LinkButton(self.tr("Type the words…"), self._typed)
        line = row(
            Icon("warning", "warn.dot", 15),
            (self._words, 1),
            self._ocr,
            self._type,
            margins=(12, 6, 8, 6),
            gap=8,
        )
        self.setLayout(line)
        self._first = 1
        self.hide()

    def show_notes(self, notes: str, blocks: Iterable[Block], writable: bool) -> None:
        """Say what the reader noted; pages whose words counsel has typed need nothing more."""
        typed = {block.page or 1 for block in blocks if block.label == TRANSCRIBED}
        garbled = _listed(notes, "garbled_pages") - typed
        empty = _listed(notes, "no_text_pages") - garbled - typed
        said = []
        if garbled:
            said.append(
                self.tr(
                    "The letters of p. %1 cannot be read: their font does not say which they are."
                ).replace("%1", runs(garbled))
            )
        if empty:
            said.append(self.tr("No words were found on p. %1.").replace("%1", runs(empty)))
        self._first = min(garbled or empty, default=1)
        self._words.setText(" ".join(said))
        for button in (self._ocr, self._type):
            button.setEnabled(writable)
        self.setVisible(bool(said))

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def _typed(self) -> None:
        self.type_wanted.emit(self._first)


def _listed(notes: str, name: str) -> set[int]:
    """The pages after a name: ``no_text_pages:2,5``."""
    for note in notes.split():
        kind, _, pages = note.partition(":")
        if kind == name:
            return {int(page) for page in pages.split(",") if page.isdigit()}
    return set()


def runs(pages: Iterable[int]) -> str:
    """Pages in short: ``2, 5–7``."""
    parts: list[list[int]] = []
    for page in sorted(pages):
        if parts and page == parts[-1][-1] + 1:
            parts[-1].append(page)
        else:
            parts.append([page])
    return ", ".join(str(p[0]) if len(p) == 1 else f"{p[0]}–{p[-1]}" for p in parts)
