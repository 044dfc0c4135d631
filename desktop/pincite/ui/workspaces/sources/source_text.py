"""The text of a source in the reader: numbered paragraphs, passages marked, words to find.

A long source is shown a part at a time, so that the first words stand at once.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from pincite.actions import cells
from pincite.casefile import Block
from pincite.model.evidence import Redaction
from pincite.ui.widgets.range_text import Range, RangeText, Selection
from pincite.ui.workspaces.sources.passages import Marked
from pincite.ui.workspaces.sources.text_map import TextMap, pinpoint_whole

PART = 400  # blocks shown at once: a tenth of a second to lay out
_LEFT = 44


class SourceText(RangeText):
    """The text; positions are those of the case's text.

    ``part_changed`` when another part is shown; ``passage_menu(handle, global point)`` where the
    menu of a highlight is wanted, by the mouse or the menu key.
    """

    part_changed = Signal()
    passage_menu = Signal(str, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, left=_LEFT, parent=parent)
        self._blocks: list[Block] = []
        self._headline = ""
        self._part = 0
        self._map = TextMap(())
        self._marked: Sequence[Marked] = ()
        self._picked = ""
        self._found: list[tuple[int, int]] = []
        self._redacted: list[tuple[int, int, str]] = []

    # -- what is shown

    def show_blocks(self, blocks: Sequence[Block], headline: str) -> None:
        """Show a source's text from its beginning."""
        self._blocks, self._headline = list(blocks), headline
        self._marked, self._picked, self._found = (), "", []
        self._show_part(0)

    def lengthen(self, blocks: Sequence[Block]) -> None:
        """Go on with the rest of a text whose beginning is shown."""
        self._blocks = list(blocks)

    def parts(self) -> int:
        """How many parts the text is shown in."""
        return max(1, -(-len(self._blocks) // PART))

    def part(self) -> int:
        """The part that is shown, from 0."""
        return self._part

    def turn(self, by: int) -> None:
        """Show another part."""
        wanted = min(max(0, self._part + by), self.parts() - 1)
        if wanted != self._part:
            self._show_part(wanted)

    def _show_part(self, number: int) -> None:
        self._part = number
        blocks = self._blocks[number * PART : (number + 1) * PART]
        self._map = TextMap(blocks, self._headline if number == 0 else "")
        self.set_paragraphs(self._map.paragraphs)
        self._paint_ranges()
        self.part_changed.emit()

    def top_block(self) -> Block:
        """The block at the head of what is in view."""
        shown = self.cursorForPosition(QPoint(_LEFT + 4, 24)).position()
        at = self._map.to_cased(self.offsets().from_qt(shown))
        place = max(0, bisect_right([block.start for block in self._blocks], at) - 1)
        return self._blocks[place] if self._blocks else Block(0, 0, "")

    def _part_of(self, position: int) -> int:
        starts = [self._blocks[n].start for n in range(0, len(self._blocks), PART)]
        return max(0, bisect_right(starts, position) - 1)

    # -- passages and found words

    def mark(self, marked: Sequence[Marked], picked: str = "") -> None:
        """Highlight passages; the picked one (by handle) stands out."""
        self._marked, self._picked = marked, picked
        self._paint_ranges()

    def show_redacted(self, redactions: Sequence[Redaction]) -> None:
        """Mark words that no outside copy shows."""
        said = self.tr("Redacted in copies that leave the case")
        self._redacted = [(one.start, one.end, said) for one in redactions if one.end > one.start]
        self._paint_ranges()

    def show_found(self, found: list[tuple[int, int]]) -> None:
        """Mark found words."""
        self._found = found
        self._paint_ranges()

    def _paint_ranges(self) -> None:
        begin, end = self._bounds()
        ranges = [
            self._range(p.start, p.end, each.look, p.handle, each.tip)
            if (p := each.passage).handle != self._picked
            else self._range(p.start, p.end, "picked", p.handle, each.tip)
            for each in self._marked
            if begin <= each.passage.start < end
        ]
        ranges += [
            self._range(start, stop, "redacted", None, tip)
            for start, stop, tip in self._redacted
            if begin <= start < end
        ]
        ranges += [
            self._range(start, stop, "found", None, "")
            for start, stop in self._found
            if begin <= start < end
        ]
        self.set_ranges(ranges)

    def _range(self, start: int, end: int, kind: str, data: object, tip: str) -> Range:
        return Range(self._map.to_shown(start), self._map.to_shown(end), kind, data, tip)

    def _bounds(self) -> tuple[int, int]:
        first = self._part * PART
        after = first + PART
        begin = self._blocks[first].start if first < len(self._blocks) else 0
        end = self._blocks[after].start if after < len(self._blocks) else 1 << 62
        return begin, end

    def reveal_words(self, start: int, end: int) -> None:
        """Bring words of the case's text into view, turning to their part."""
        part = self._part_of(start)
        if part != self._part:
            self._show_part(part)
        self.reveal(self._map.to_shown(start), self._map.to_shown(end))

    # -- selection

    def chosen(self) -> tuple[int, int] | None:
        """The selected words in the case's text; None where none of them are the source's."""
        return self.cased(self.selection())

    def cased(self, selection: Selection | None) -> tuple[int, int] | None:
        """A selection of the reader in positions of the case's text."""
        if selection is None or not self._map.inside(selection.end - 1):
            return None
        start, end = self._map.to_cased(selection.start), self._map.to_cased(selection.end)
        return (start, end) if start < end else None

    def choose(self, start: int, end: int) -> None:
        """Select words of the case's text."""
        self.reveal_words(start, end)
        self.select(self._map.to_shown(start), self._map.to_shown(end))

    def release(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        caret = self.cursorRect().bottomLeft()
        at = caret if keyed else event.pos()
        found = self.range_at(self.cursorRect().center()) if keyed else self.range_at(at)
        if found is None or not found.data:
            super().contextMenuEvent(event)
        else:
            self.passage_menu.emit(str(found.data), self.viewport().mapToGlobal(at))

    def place_of(self, start: int, end: int) -> tuple[str, int, int]:
        """The label of a paragraph or of cells, and the characters that words cover there."""
        at = max(0, bisect_right([block.start for block in self._blocks], start) - 1)
        block = self._blocks[at]
        named = cells.label(block, start, end) if block.cells else block.label
        label = pinpoint_whole(block.paragraph, None, named)
        return label, start - block.start, end - block.start

    def find_words(self, words: str) -> list[tuple[int, int]]:
        """Where words stand in the whole text, whatever their case and accents."""
        wanted = fold(words.strip())
        if not wanted:
            return []
        found = []
        for block in self._blocks:
            text = fold(block.text)
            at = text.find(wanted)
            while at >= 0:
                found.append((block.start + at, block.start + at + len(wanted)))
                at = text.find(wanted, at + len(wanted))
        return found


def fold(text: str) -> str:
    """Text without case and accents, character by character, so that positions stay."""
    return text.translate({ord(char): _bare(char) for char in set(text)})


def _bare(char: str) -> str:
    if char.isspace():
        return " "
    bare = unicodedata.normalize("NFD", char)[0].lower()
    return {"’": "'", "‘": "'", "“": '"', "”": '"'}.get(bare, bare[:1])
