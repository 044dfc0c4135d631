"""Tables of a PDF page: cells between ruled lines, and figures that stand in columns.

A PDF knows no tables; what looks like one is made one only where that is plain, and never at the
cost of a word: the letters of the cells are those of the lines that they stand for.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pincite.intake.readers.pdf_columns import (
    Segment,
    aligned,
    glue,
    is_figure,
    overlap,
    rows_of,
    segments_of,
    stretches,
)
from pincite.intake.readers.pdf_rules import Box, Grid, Rule, page_grids
from pincite.intake.shape import clean_cell, table_text

if TYPE_CHECKING:
    from pincite.intake.readers.pdf_lines import Line

Rows = tuple[tuple[str, ...], ...]
_LEAST_PATHS = 4  # two rules across and two down
_MOST_CELLS = 20_000
_WIDE = 1.4  # times the usual room of a character: a line with gaps in it
_PROSE = 0.7  # of the width of a table: a longer line is running text
_EMPTY_SHARE = 0.75  # of the cells: more empty ones are a form, a plan or a picture


@dataclass(frozen=True, slots=True)
class Table:
    """A table found on a page: its cells as shown, and what it covers."""

    rows: Rows
    box: Box


def may_hold_table(page: Any, lines: Sequence["Line"]) -> bool:
    """Whether it is worth while to look at each character of a page: rules, or gaps in lines."""
    return len(lines) > 1 and (_gapped(lines) or _has_paths(page))


def _gapped(lines: Sequence["Line"]) -> bool:
    """Lines with figures in them that are much wider than their characters need."""
    rooms = [(ln.right - ln.left) / (len(ln.text) * max(ln.size, 1.0)) for ln in lines]
    usual = min(max(sorted(rooms)[len(rooms) // 4], 0.35), 0.5)
    wide = [
        line
        for line, room in zip(lines, rooms, strict=True)
        if room > _WIDE * usual and any(map(str.isdigit, line.text))
    ]
    alone = sum(line.text.strip("%€$£ ").replace(",", "").isdigit() for line in lines)
    return len(wide) > 1 or alone > 2


def _has_paths(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    found = 0
    for index in range(pdfium.FPDFPage_CountObjects(page.raw)):
        shown = pdfium.FPDFPage_GetObject(page.raw, index)
        found += pdfium.FPDFPageObj_GetType(shown) == pdfium.FPDF_PAGEOBJ_PATH
        if found >= _LEAST_PATHS:
            return True
    return False


def page_tables(page: Any, measured: Any, count: int) -> list[Table]:
    """The tables of a page. ``measured``: its characters, ``count`` of them."""
    grids = page_grids(page, measured.turned)
    segments = segments_of(measured, count)
    found: list[Table] = []
    for grid in grids:
        if grid.uprights:
            found += [table] if (table := _ruled(grid, segments)) else []
        else:
            found += _banded(grid, segments)
    free = [one for one in segments if not any(_inside(one, table.box) for table in found)]
    rules = [rule for grid in grids if not grid.uprights for rule in grid.levels]
    found.extend(Table(rows, box) for rows, box in aligned(free, rules))
    return found


def _inside(segment: Segment, box: Box) -> bool:
    left, right, bottom, top = box
    return left - 2 < segment.middle < right + 2 and bottom - 1 < segment.height < top + 1


# -- between rules


def _ruled(grid: Grid, segments: Sequence[Segment]) -> Table | None:
    """The cells of a grid; None where it is a frame, a form or a drawing."""
    box = left, right, bottom, top = grid.box
    xs = _places([left, *(rule.at for rule in grid.uprights), right])
    ys = _places([bottom, *(rule.at for rule in grid.levels), top])[::-1]
    wide, high = len(xs) - 1, len(ys) - 1
    if wide < 2 or high < 1 or wide * high > _MOST_CELLS:
        return None
    within = [one for one in segments if _inside(one, box)]
    owners = {(r, c): _owner(grid, xs, ys, r, c) for r in range(high) for c in range(wide)}
    cells: dict[tuple[int, int], list[Segment]] = {}
    for whole in within:
        for part in whole.cut(xs):
            row = _band([-y for y in ys], -part.height)
            column = _band(xs, part.middle)
            cells.setdefault(owners[row, column], []).append(part)
    rows: list[tuple[str, ...]] = []
    for row in range(high):
        rows += _rows_in([cells.get((row, column), []) for column in range(wide)])
    kept = [row for row in rows if any(row)] if len(rows) > 1 else rows
    filled = [sum(bool(row[c]) for row in kept) for c in range(wide)]
    kept = [tuple(cell for cell, n in zip(row, filled, strict=True) if n) for row in kept]
    if len(kept) < 2 or sum(map(bool, filled)) < 2:
        return None
    given = sum(bool(cell) for row in kept for cell in row)
    if given < (1 - _EMPTY_SHARE) * len(kept) * len(kept[0]):
        return None
    return Table(tuple(kept), box)


def _places(found: Sequence[float]) -> list[float]:
    """Places in order, those that are one and the same but for the width of a rule as one."""
    places: list[float] = []
    for at in sorted(found):
        if not places or at - places[-1] > 3:
            places.append(at)
    return places


def _band(edges: Sequence[float], at: float) -> int:
    """Between which edges (in rising order) a place lies, the nearest for one outside."""
    inner = sum(edge <= at for edge in edges[1:-1])
    return min(inner, len(edges) - 2)


def _owner(grid: Grid, xs: list[float], ys: list[float], row: int, column: int) -> tuple[int, int]:
    """The cell that a place belongs to: the first of those that no rule parts."""
    middle_x, middle_y = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
    while column and not _parts(grid.uprights, xs[column], middle_y):
        column -= 1
        middle_x = (xs[column] + xs[column + 1]) / 2
    while row and not _parts(grid.levels, ys[row], middle_x):
        row -= 1
    return row, column


def _parts(rules: Sequence[Rule], at: float, along: float) -> bool:
    return any(abs(rule.at - at) <= 3 and rule.start <= along <= rule.end for rule in rules)


def _banded(grid: Grid, segments: Sequence[Segment]) -> list[Table]:
    """Tables between level rules alone: bands in which words stand side by side."""
    left, right, _bottom, _top = grid.box
    edges = _places([rule.at for rule in grid.levels])[::-1]
    runs: list[list[tuple[float, float, list[Segment]]]] = [[]]
    for upper, lower in pairwise(edges):
        inside = [one for one in segments if _inside(one, (left, right, lower + 1, upper - 1))]
        if _side_by_side(inside, right - left):
            runs[-1].append((upper, lower, inside))
        else:
            runs.append([])
    found = []
    for run in runs:
        if len(run) < 2:
            continue
        columns = stretches([inside for _u, _l, inside in run])
        if len(columns) < 2:
            continue
        rows: list[tuple[str, ...]] = []
        for _upper, _lower, inside in run:
            cells: list[list[Segment]] = [[] for _ in columns]
            for one in inside:
                place = max(range(len(columns)), key=lambda at: overlap(one, columns[at]))
                cells[place].append(one)
            rows += _rows_in(cells, few=len(run) < 4)
        found.append(Table(tuple(rows), (left, right, run[-1][1], run[0][0])))
    return found


def _side_by_side(band: Sequence[Segment], width: float) -> bool:
    if any(one.right - one.left > _PROSE * width for one in band):
        return False
    return any(len(row) > 1 for row in rows_of(band))


def _rows_in(band: list[list[Segment]], few: bool = True) -> list[tuple[str, ...]]:
    """The rows of one band: one, unless its columns run in step, with figures in one of them.

    ``few``: so few rules that they may part the head from the rest, and not row from row.
    """
    lines = [_lines(cell) for cell in band]
    heights = [len(cell) for cell in lines]
    most = max(heights, default=0)
    in_step = most > 1 and sum(height == most for height in heights) > 1
    figures = any(len(cell) == most and all(map(is_figure, cell)) for cell in lines)
    even = few and all(height in {0, most} for height in heights)
    if in_step and (figures or even):
        return _in_step(band, most)
    return [tuple(clean_cell(glue(cell)) for cell in lines)]


def _in_step(band: list[list[Segment]], most: int) -> list[tuple[str, ...]]:
    guide = next(cell for cell in band if len(_lines(cell)) == most)
    levels = _levels(guide)
    rows: list[list[list[str]]] = [[[] for _ in band] for _ in range(most)]
    for column, cell in enumerate(band):
        for part in _ordered(cell):
            nearest = min(range(most), key=lambda row: abs(levels[row] - part.height))
            rows[nearest][column].append(part.text)
    return [tuple(clean_cell(" ".join(cell)) for cell in row) for row in rows]


def _ordered(cell: Sequence[Segment]) -> list[Segment]:
    return sorted(cell, key=lambda one: (-round(one.height), one.left))


def _levels(cell: Sequence[Segment]) -> list[float]:
    found: list[float] = []
    for part in _ordered(cell):
        if not found or found[-1] - part.height > 0.5 * part.size:
            found.append(part.height)
    return found


def _lines(cell: Sequence[Segment]) -> list[str]:
    """The lines of a cell from the top down."""
    lines: list[list[Segment]] = []
    for part in sorted(cell, key=lambda one: -one.height):
        if lines and lines[-1][0].height - part.height <= 0.5 * part.size:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [" ".join(p.text for p in sorted(line, key=lambda one: one.left)) for line in lines]


# -- in the place of lines


def with_tables(lines: list["Line"], tables: Sequence[Table]) -> list["Line"]:
    """The page's lines with each table in the place of those that it holds."""
    from pincite.intake.readers.pdf_lines import Line

    for table in tables:
        left, right, bottom, top = table.box
        covered = [
            place
            for place, line in enumerate(lines)
            if not line.table
            and bottom - 1 < (line.top + line.bottom) / 2 < top + 1
            and left - 3 < (line.left + line.right) / 2 < right + 3
        ]
        words = table_text(table.rows)
        if not covered or _letters(words) != _letters("".join(lines[at].text for at in covered)):
            continue  # a line that runs out of the table, or letters that stand on no line
        size = lines[covered[0]].size
        made = Line(words, left, right, bottom, bottom, top, size, table.rows)
        first = covered[0]
        gone = set(covered)
        before = [line for at, line in enumerate(lines[:first]) if at not in gone]
        after = [line for at, line in enumerate(lines) if at > first and at not in gone]
        lines = [*before, made, *after]
    return lines


def _letters(text: str) -> Counter[str]:
    """What may not be lost; a hyphen at a line's end may."""
    return Counter(char for char in text if not char.isspace() and char not in "-\u2010\u00ad")
