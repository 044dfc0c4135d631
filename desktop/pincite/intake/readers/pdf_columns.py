"""Words of a PDF page that stand in columns: runs of characters, rows, and what aligns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pincite.intake.readers.pdf_rules import Box, Rule
from pincite.intake.shape import clean_cell

Rows = tuple[tuple[str, ...], ...]
_GAP = 0.8  # heights of a line between two columns: four times a space
_ROWS_APART = 2.6  # heights of a line
_FIGURE = re.compile(
    r"[(~≈<>±+–−-]?\s?(?:(?:US|CA|AU|C|A)?[$€£¥]|EUR|USD|GBP|CHF)?\s?[–−-]?\d[\d.,’' \u00a0\u202f]*"
    r"(?:[/.-]\d{1,4}){0,2}\s?(?:%|€|\$|£|¥|EUR|USD|GBP|CHF|k|K|M|Md|bn|m|pt|pts)?\)?[*†‡]?"
)
_NONE = frozenset({"", "-", "–", "—", "n/a", "N/A", "n.a.", "s.o.", "ns", "."})
_LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}|_{4,}")
_LONG_CELL = 160
_SHORT_CELL = 30


def is_figure(text: str) -> bool:
    """A number as tables hold it: with its currency, percent or brackets; a numeric date."""
    return _FIGURE.fullmatch(text.strip()) is not None


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters side by side without a wide gap; ``edges`` are their left and right sides."""

    text: str
    edges: tuple[tuple[float, float], ...]
    bottom: float
    top: float

    @property
    def left(self) -> float:
        return self.edges[0][0]

    @property
    def right(self) -> float:
        return self.edges[-1][1]

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def height(self) -> float:
        """The height at which its line stands."""
        return (self.bottom + self.top) / 2

    @property
    def size(self) -> float:
        return max(self.top - self.bottom, 1.0)

    def cut(self, places: Sequence[float]) -> list["Segment"]:
        """The parts on each side of upright rules: text may come close to them."""
        crossed = [at for at in places[1:-1] if self.left < at < self.right]
        if not crossed:
            return [self]
        parts: list[Segment] = []
        first = 0
        for index in range(1, len(self.text) + 1):
            here = sum(self.edges[index - 1]) / 2
            over = index < len(self.text) and any(
                here < at <= sum(self.edges[index]) / 2 for at in crossed
            )
            if index == len(self.text) or over:
                words = self.text[first:index]
                bare = words.strip()
                if bare:
                    start = first + len(words) - len(words.lstrip())
                    edges = self.edges[start : start + len(bare)]
                    parts.append(Segment(bare, edges, self.bottom, self.top))
                first = index
        return parts


def segments_of(measured: Any, count: int) -> list[Segment]:
    """The segments of a page in the order of its text. ``measured``: its characters."""
    found: list[Segment] = []
    text = ""
    edges: list[tuple[float, float]] = []
    box = (0.0, 0.0, 0.0, 0.0)
    spaced = False

    def close() -> None:
        nonlocal text, edges
        if text:
            found.append(Segment(text, tuple(edges), box[2], box[3]))
        text, edges = "", []

    for index in range(count):
        char = measured.letter(index)
        if char.isspace():
            spaced = True
            continue
        here = measured.box(index)
        if text:
            size = max(box[3] - box[2], 1.0)
            gap = here[0] - edges[-1][1]
            level = abs((here[2] + here[3]) - (box[2] + box[3])) / 2 < 0.5 * size
            if not level or gap > _GAP * size or gap < -size:
                close()
            elif spaced:
                text += " "
                edges.append((edges[-1][1], here[0]))
        if not text:
            box = here
        text += char
        edges.extend([(here[0], here[1])] * len(char))
        spaced = False
    close()
    return found


def glue(lines: Sequence[str]) -> str:
    """The lines of a cell as one."""
    from pincite.intake.readers.pdf_layout import join_lines

    return join_lines(lines)


def aligned(segments: Sequence[Segment], rules: Sequence[Rule]) -> list[tuple[Rows, Box]]:
    """Tables without upright rules: rows of figures under each other, or between level rules."""
    found: list[tuple[Rows, Box]] = []
    for run in _runs(rows_of(segments)):
        box = _around(run)
        ruled = _ruled(box, rules)
        rows = _table(run, ruled)
        if rows:
            found.append((rows, box))
    return found


def rows_of(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Segments at one height, from the top of the page down."""
    rows: list[list[Segment]] = []
    for one in sorted(segments, key=lambda one: -one.height):
        if rows and rows[-1][0].height - one.height < 0.4 * one.size:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _runs(rows: Sequence[list[Segment]]) -> list[list[list[Segment]]]:
    """Rows of several segments that follow each other closely.

    One short segment alone may stand between them, as a wrapped label or a heading does.
    """
    runs: list[list[list[Segment]]] = [[]]
    for row in rows:
        run = runs[-1]
        if run and run[-1][0].height - row[0].height > _ROWS_APART * row[0].size:
            runs.append([])
            run = runs[-1]
        if any(_LEADERS.search(one.text) for one in row) or (
            len(row) == 1 and (not run or not _short(row[0], run))
        ):
            runs.append([])
        else:
            run.append(row)
    even = [part for run in runs for part in _even(run)]
    return [cut for run in even if len(cut := _trimmed(run)) > 1]


def _even(run: list[list[Segment]]) -> list[list[list[Segment]]]:
    """A run parted where its rows stand much further apart than elsewhere in it."""
    gaps = [above[0].height - below[0].height for above, below in pairwise(run)]
    if len(gaps) < 3:
        return [run]
    usual = sorted(gaps)[len(gaps) // 2]
    edges = [at for at, gap in enumerate(gaps, start=1) if gap > 1.7 * usual]
    return [run[a:b] for a, b in pairwise([0, *edges, len(run)])]


def _short(one: Segment, run: Sequence[Sequence[Segment]]) -> bool:
    """Under the first column of the row above, and no row alone there already."""
    above = run[-1]
    return len(above) > 1 and abs(one.left - above[0].left) < one.size and one.right < above[1].left


def _trimmed(run: list[list[Segment]]) -> list[list[Segment]]:
    while run and len(run[-1]) == 1:
        run = run[:-1]
    return run


def _around(run: Sequence[Sequence[Segment]]) -> Box:
    every = [one for row in run for one in row]
    return (
        min(one.left for one in every),
        max(one.right for one in every),
        min(one.bottom for one in every),
        max(one.top for one in every),
    )


def _ruled(box: Box, rules: Sequence[Rule]) -> bool:
    """Two level rules or more across the rows, or above and under them."""
    left, right, bottom, top = box
    room = 14.0
    across = [
        rule
        for rule in rules
        if bottom - room < rule.at < top + room
        and min(rule.end, right) - max(rule.start, left) > 0.8 * (right - left)
    ]
    return len({round(rule.at) for rule in across}) > 1


def _table(run: Sequence[Sequence[Segment]], ruled: bool) -> Rows:
    """The cells of rows that align; () where they do not, or hold no figures."""
    columns = stretches([row for row in run if len(row) > 1])
    usual = sorted(len(row) for row in run)[len(run) // 2]
    if len(columns) < usual and len(run) > 3:
        columns = stretches([row for row in run[1:] if len(row) > 1])  # heads span columns
    if len(columns) < 2 or len(run) < (2 if ruled else 3):
        return ()
    rows = []
    for row in run:
        cells = [""] * len(columns)
        for one in row:
            place = max(range(len(columns)), key=lambda at: overlap(one, columns[at]))
            cells[place] = f"{cells[place]} {one.text}".strip()
        rows.append(tuple(clean_cell(cell) for cell in cells))
    if any(len(cell) > _LONG_CELL for row in rows for cell in row):
        return ()
    full = sum(sum(map(bool, row)) > 1 for row in rows)
    columned = [_holds_figures([row[at] for row in rows]) for at in range(1, len(columns))]
    if full < 2 or not (any(columned) or (ruled and _is_full(rows))):
        return ()
    return tuple(rows)


def stretches(rows: Sequence[Sequence[Segment]]) -> list[tuple[float, float]]:
    """The stretches of the page's width in which something stands, with free room between."""
    found: list[tuple[float, float]] = []
    for left, right in sorted((one.left, one.right) for row in rows for one in row):
        if found and left < found[-1][1] + 2:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def overlap(one: Segment, column: tuple[float, float]) -> float:
    """How much of a column a segment covers; below zero, how far it is from it."""
    shared = min(one.right, column[1]) - max(one.left, column[0])
    return shared if shared > 0 else shared - abs(one.middle - sum(column) / 2)


def _holds_figures(cells: Sequence[str]) -> bool:
    """Most cells under the first are figures, two at least."""
    below = [cell for cell in cells[1:] if cell not in _NONE]
    figures = sum(map(is_figure, below))
    return figures > 1 and figures >= 0.6 * len(below) and figures >= 0.4 * len(cells)


def _is_full(rows: Sequence[tuple[str, ...]]) -> bool:
    """Short words in every cell: no cell runs over several lines."""
    return all(0 < len(cell) <= _SHORT_CELL for row in rows for cell in row)
