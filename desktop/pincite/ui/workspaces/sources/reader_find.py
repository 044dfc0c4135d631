"""Finding words in the source that is read: in its text, its cells, its pages, its plain bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pincite.ui.workspaces.sources.reader import Reader

Hit = tuple[int, int]


class ReaderFind(QObject):
    """Counts the places of the words asked for, and goes from one to the next."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._words = ""
        self._at = 0
        self.hits: list[Hit] = []
        bar = reader.find_bar
        bar.searched.connect(self.search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._leave)

    def enter(self) -> None:
        """Open the field that finds words in what is shown."""
        tabs = self._reader.head.tabs
        if tabs.current() == "translation" or (
            tabs.current() == "original" and not self._reader.original.searchable()
        ):
            tabs.choose("text")
        self._reader.find_bar.enter()

    def search(self, words: str) -> None:
        """Find every place of some words, and show the first."""
        reader = self._reader
        self._words, self._at = words, 0
        plain = reader.head.tabs.current() == "original" and reader.original.shows_plain()
        self.hits = reader.original.plain_hits(words) if plain else reader.text.find_words(words)
        reader.text.show_found([] if plain else self.hits)
        self._show()

    def again(self) -> None:
        """Find the same words in what is shown now."""
        if self._words and self._reader.find_bar.isVisible():
            self.search(self._words)

    def step(self, by: int) -> None:
        """Go to another place."""
        if self.hits:
            self._at = (self._at + by) % len(self.hits)
            self._show()

    def _show(self) -> None:
        reader = self._reader
        reader.find_bar.show_place(self._at + 1 if self.hits else 0, len(self.hits))
        original = reader.head.tabs.current() == "original"
        if not self.hits:
            reader.original.show_hit(None, self._words)
            return
        hit = self.hits[self._at]
        if original:
            reader.original.show_hit(hit, self._words)
        else:
            reader.text.reveal_words(*hit)
            reader.cells.reveal(*hit)

    def _leave(self) -> None:
        self._words, self.hits = "", []
        self._reader.original.show_hit(None, "")
        self._reader.text.show_found([])
        shown = self._reader.stack.currentWidget()
        (shown if shown is not None else self._reader).setFocus()
