"""Tables of cells into blocks: shared by the readers of workbooks and of separated values."""

from collections.abc import Iterable, Sequence

from pincite.intake.cells import range_label
from pincite.intake.shape import Draft, clean_cell, table_draft
from pincite.text.errors import ReadError

#: Rows of one block: a table of a hundred thousand rows is shown and searched in parts.
ROWS_PER_BLOCK = 200
MAX_CELLS = 5_000_000


def table_blocks(rows: Iterable[Sequence[str]], sheet: str = "") -> list[Draft]:
    """Table blocks with their cell ranges as labels; empty rows and columns at the end dropped.

    Raises ``ReadError("too_many_cells")`` beyond five million cells.
    """
    kept: list[list[str]] = []
    empty = cells = 0
    for row in rows:
        shown = [clean_cell(cell) for cell in row]
        while shown and not shown[-1]:
            shown.pop()
        if not shown:
            empty += 1
            continue
        kept.extend([] for _ in range(empty))
        empty = 0
        kept.append(shown)
        cells += len(shown)
        if cells > MAX_CELLS:
            raise ReadError("too_many_cells", limit=MAX_CELLS)
    width = max((len(row) for row in kept), default=0)
    return [_block(kept[at : at + ROWS_PER_BLOCK], at, width, sheet) for at in _starts(kept)]


def _starts(rows: list[list[str]]) -> range:
    return range(0, len(rows), ROWS_PER_BLOCK)


def _block(rows: list[list[str]], at: int, width: int, sheet: str) -> Draft:
    cells = [row + [""] * (width - len(row)) for row in rows]
    return table_draft(cells, label=range_label(sheet, at + 1, len(cells), width))
