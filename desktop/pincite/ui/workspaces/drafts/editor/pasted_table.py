"""Tables of copied HTML: of data they become tables; those that lay a page out, their text."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from pincite.document.tree import LineBreak
from pincite.ui.workspaces.drafts.editor.pasted_notes import Rows, Said

_MOST_CELLS = 4000
_MOST_LINES = 4  # of a cell


class Read(Protocol):
    """A block as it was read."""

    words: list[Said]
    kind: str


class Grid:
    """Follows the tags of tables over the list of blocks that are found meanwhile."""

    def __init__(self) -> None:
        self._depth = 0
        self.begin = 0
        self._rows: list[list[int]] = []  # where in the list each cell begins
        self._plain = True

    def start(self, tag: str, found: Sequence[Read]) -> None:
        """An element begins."""
        if tag == "table":
            self._depth += 1
            self._plain = self._depth == 1
            if self._depth == 1:
                self.begin, self._rows = len(found), []
        elif self._depth == 1 and tag == "tr":
            self._rows.append([])
        elif self._depth == 1 and tag in ("td", "th") and self._rows:
            self._rows[-1].append(len(found))

    def end(self, tag: str, found: Sequence[Read]) -> Rows | None:
        """An element ends: a table of data then, in place of the blocks from ``begin``."""
        if tag != "table" or not self._depth:
            return None
        self._depth -= 1
        if self._depth:
            self._plain = False
            return None
        return self._table(found[self.begin :]) if self._plain else None

    def _table(self, blocks: Sequence[Read]) -> Rows | None:
        rows = [row for row in self._rows if row]
        width = max(map(len, rows), default=0)
        if width < 2 or len(rows) < 2 or width * len(rows) > _MOST_CELLS:
            return None
        if any(one.kind not in ("", "q") for one in blocks):
            return None  # lists and headings: it lays out a page
        starts = [at for row in rows for at in row] + [self.begin + len(blocks)]
        cells: list[tuple[Said, ...]] = []
        for first, last in pairwise(starts):
            inside = blocks[first - self.begin : last - self.begin]
            if len(inside) > _MOST_LINES:
                return None
            cells.append(_joined(inside))
        found, at = [], 0
        for row in rows:
            own = cells[at : at + len(row)]
            found.append((*own, *(() for _ in range(width - len(row)))))
            at += len(row)
        return tuple(found)


def _joined(blocks: Sequence[Read]) -> tuple[Said, ...]:
    """The words of a cell's blocks, a line each."""
    words: list[Said] = []
    for one in blocks:
        words += [LineBreak()] if words else []
        words += one.words
    return tuple(words)
