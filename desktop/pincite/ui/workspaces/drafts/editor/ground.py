"""A tree shown as text: labels, places of blocks, and what is painted around the words."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from pincite.document.tree import Tree
from pincite.ui.widgets import range_paint as look
from pincite.ui.widgets.marked_text import MarkedText, Range
from pincite.ui.workspaces.drafts.editor import atoms, content, dress, paint
from pincite.ui.workspaces.drafts.editor.content import LabelOf, label_from
from pincite.ui.workspaces.drafts.editor.lines import CARD, Line, places, to_tree

KEEP = QTextCursor.MoveMode.KeepAnchor
_Made = TypeVar("_Made")


class TreeText(MarkedText):
    """Shows a tree; ``edited`` when its words change by another hand than ``show_tree``'s."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, left=dress.LEFT, measure=620, parent=parent)
        self.setUndoRedoEnabled(False)  # undo is the case's
        self.roles: dict[str, str] = {}
        self.bullet = "•"
        self._label_of: LabelOf = label_from({})
        self._found: list[Range] = []
        self._marked: list[Range] = []
        self._quiet = False
        self._remarks: dict[str, int] = {}
        self._cache: dict[str, tuple[int, Any]] = {}
        self.document().contentsChanged.connect(self._changed)

    # -- the tree

    def show_tree(self, tree: Tree, label_of: LabelOf) -> None:
        """Show a tree, the caret at its beginning."""
        self._label_of = label_of
        self._kept.clear()
        self._cache.clear()  # clearing a document may begin its count of changes anew
        self._found, self._marked = [], []
        self._quietly(lambda: content.write(self.document(), tree, self.label_of))
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def tree(self) -> Tree:
        """The tree as it now is, in normal form."""
        return self._by_revision("tree", lambda: to_tree([line for _, line in self.numbered()]))

    def numbered(self) -> list[tuple[int, Line]]:
        """Each line with the number of the block it stands in."""
        return self._by_revision("lines", lambda: list(content.numbered_lines(self.document())))

    @property
    def label_of(self) -> LabelOf:
        """What atoms show."""
        return self._label_of

    def set_labels(self, label_of: LabelOf, force: bool = False) -> None:
        """Show what the atoms now say; the draft's text is untouched."""
        self._label_of = label_of
        self._quietly(lambda: content.relabel(self.document(), self.label_of, force))

    def set_remarks(self, counts: dict[str, int]) -> None:
        """How many open remarks stand on each block, by its id."""
        self._remarks = counts
        self.viewport().update()

    def set_found(self, ranges: Sequence[Range]) -> None:
        """Mark words that were looked for."""
        self._found = list(ranges)
        self.set_ranges([*self._marked, *self._found])

    def set_marked(self, ranges: Sequence[Range]) -> None:
        """Mark words that findings are about."""
        self._marked = list(ranges)
        self.set_ranges([*self._marked, *self._found])

    def _quietly(self, run: Callable[[], object]) -> None:
        self._quiet = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        try:
            run()
        finally:
            cursor.endEditBlock()
            self._quiet = False
        self.viewport().update()

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    # -- places

    def block_places(self) -> dict[int, str]:
        """The id of each block's place in the tree, by block number."""
        return self._by_revision("places", self._places)

    def _places(self) -> dict[int, str]:
        numbered = self.numbered()
        found: dict[int, str] = {}
        ids = places([line for _, line in numbered])
        for (number, _), place in zip(numbered, ids, strict=True):
            if place:
                found.setdefault(number, place)
        return found

    def _by_revision(self, name: str, make: Callable[[], _Made]) -> _Made:
        """What was made of this very text, or is made of it now."""
        revision = self.document().revision()
        kept = self._cache.get(name)
        if kept is None or kept[0] != revision:
            kept = (revision, make())
            self._cache[name] = kept
        made: _Made = kept[1]
        return made

    def place_of(self, block: QTextBlock) -> str:
        """The id of a block; for an empty one, of the last block before it."""
        found = self.block_places()
        for number in range(block.blockNumber(), -1, -1):
            if number in found:
                return found[number]
        return ""

    def block_at(self, place: str) -> QTextBlock | None:
        """The block with an id; for a part of it (a cell, a composed row), the block it is in."""
        by_place = {p: n for n, p in reversed(self.block_places().items())}
        while place:
            if place in by_place:
                return self.document().findBlockByNumber(by_place[place])
            first = [p for p in by_place if p.startswith(f"{place}.")]
            if first:
                return self.document().findBlockByNumber(min(by_place[p] for p in first))
            place = place.rpartition(".")[0]
        return None

    # -- painting

    def text_right(self) -> float:
        """Where the lines end, in pixels of the viewport."""
        return self.viewport().width() - self.document().rootFrame().frameFormat().rightMargin()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled())
        self._paint_blocks(painter)
        for kept in sorted(self._visible(), key=lambda one: -one.length()):
            look.paint_range(painter, self._boxes(kept), kept.range.kind)
        painter.end()
        QTextEdit.paintEvent(self, event)

    def _paint_blocks(self, painter: QPainter) -> None:
        labels = self._by_revision("items", lambda: paint.item_labels(self.document(), self.bullet))
        known = self.block_places() if self._remarks else {}
        right = self.text_right()
        for block in self._visible_blocks():
            kind = dress.kind_of(block)
            if kind == CARD:
                paint.paint_card(painter, block, right)
            elif kind == "comment":
                paint.paint_comment(painter, block, right)
            paint.paint_quotation(painter, block)
            paint.paint_atoms(painter, self.document(), block)
            label, depth = labels.get(block.blockNumber(), ("", 0))
            remarks = self._remarks.get(known.get(block.blockNumber(), ""), 0)
            beside = paint.Beside(label, self.roles.get(kind, ""), remarks)
            paint.paint_beside(painter, block, beside, depth, right)

    def retint(self) -> None:
        """Give words and atoms the colours of the theme now in use."""
        super().retint()
        if hasattr(self, "_label_of"):
            self._quietly(lambda: content.relabel(self.document(), self.label_of, force=True))

    def atom_at(self, point: QPoint) -> atoms.Atom | None:
        """The atom under a point of the viewport."""
        block = self.cursorForPosition(point).block()
        for atom in atoms.atoms(block):
            kind = "value" if atom.kind == CARD else "cite"
            for box in look.rects(self.document(), atom.start, atom.end, kind):
                if box.translated(0, -self.scrolled()).contains(point):
                    return atom
        return None


def find_words(block: QTextBlock, said: str) -> tuple[int, int] | None:
    """Where words stand in a block, in document positions; blanks and case do not count."""
    text = flat_words(block.text())
    at = text.find(flat_words(said))
    if at < 0:
        return None
    before = len(block.text()[:at].encode("utf-16-le")) // 2
    length = len(block.text()[at : at + len(said)].encode("utf-16-le")) // 2
    start = block.position() + before
    return start, start + length


def flat_words(text: str) -> str:
    """Words with plain blanks and apostrophes, in small letters; positions are the same."""
    plain = plain_words(text)
    return plain.lower() if len(plain.lower()) == len(plain) else plain


def plain_words(text: str) -> str:
    """Words with plain blanks and apostrophes; positions are the same."""
    table = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2028: " ", 0x2019: "'", 0x2011: "-"}
    return text.translate(table)
