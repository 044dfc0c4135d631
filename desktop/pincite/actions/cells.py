"""Which cells of a table words stand in, and what they are called."""

import json
from dataclasses import dataclass

from pincite.casefile import Block

Table = list[list[str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell by row and column, both from 0, and its characters in the block's text."""

    row: int
    column: int
    start: int
    end: int


def table_of(block: Block) -> Table:
    """The rows of a table block, [] for another block."""
    rows: Table = json.loads(block.cells) if block.cells else []
    return rows


def cells_between(table: Table, start: int, end: int) -> list[Cell]:
    """The cells that characters ``start`` to ``end`` of the table's text touch."""
    found = []
    at = 0
    for number, row in enumerate(table):
        for column, words in enumerate(row):
            if words and at < end and start < at + len(words):
                found.append(Cell(number, column, at, at + len(words)))
            at += len(words) + 1
        if at > end:
            break
    return found


def label(block: Block, start: int, end: int) -> str:
    """The pinpoint of words in a block: their cells (``B4``, ``B4:D4``), or the block's own."""
    from pincite.intake.cells import cell_label

    cells = cells_between(table_of(block), start - block.start, end - block.start)
    if not cells:
        return block.label
    rows, columns = [c.row for c in cells], [c.column for c in cells]
    first = cell_label(block.label, min(rows), min(columns))
    last = cell_label(block.label, max(rows), max(columns))
    return first if first == last else f"{first}:{last.rpartition('!')[2]}"


def heading(block: Block, start: int) -> str:
    """What the number in a cell counts: the heads of its column and its row."""
    table = table_of(block)
    cells = cells_between(table, start - block.start, start - block.start + 1)
    if not cells:
        return ""
    cell = cells[0]
    head = next((row for row in table if sum(map(bool, row)) > 1), [])
    over = head[cell.column] if cell.column < len(head) else ""
    beside = table[cell.row][0] if cell.column else ""
    return " – ".join(part for part in (over, beside) if part)
