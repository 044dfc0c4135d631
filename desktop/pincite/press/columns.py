"""How wide a table's columns are: room for their longest word, more where there is more to say."""

from dataclasses import dataclass
from math import ceil, sqrt

from pincite.press.spans import Span

NARROW = 0.2
AFFORDABLE = 0.75
LARGEST_WORD = 0.4
SPEAKING = 24  # rows from which a long table's widths are reckoned
MOST_MOVES = 12
MOVES = (24.0, 12.0, 8.0)  # points
MUCH = 1_000
HALF_A_WORD = 13.0  # points


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a column, cell by cell, and the weight the author gave it."""

    cells: list[list[Span]]
    weight: float = 1.0


def column_widths(
    columns: list[Content], room: float, least: list[float] | None = None
) -> list[float]:
    """Widths that fill the room (points); ``least`` are the columns' longest words, if known.

    Where everything fits on single lines each column gets its own width and a share of what is
    left; else each gets its longest word and a share that grows with the text it must hold.
    """
    least = least or least_widths(columns, room)
    most = [max((_whole(cell) for cell in c.cells), default=0.0) + 1.0 for c in columns]
    if not columns:
        return []
    if sum(most) <= room:
        spare = (room - sum(most)) / sum(c.weight for c in columns)
        return [m + spare * c.weight for m, c in zip(most, columns, strict=True)]
    # A narrow column (a label, a cite) keeps its lines whole where the others can afford it.
    whole = [m if m <= NARROW * room else low for m, low in zip(most, least, strict=True)]
    if sum(whole) <= AFFORDABLE * room:
        least = whole
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    wants = [
        c.weight * sqrt(max(_bulk(c) - low, 1.0)) for c, low in zip(columns, least, strict=True)
    ]
    return _lowest(columns, least, _share(least, most, wants, room))


# ---------------------------------------------------------------- the lowest table


def _lowest(columns: list[Content], least: list[float], widths: list[float]) -> list[float]:
    """Widths moved from column to column while that makes the table lower.

    The lines of a cell are reckoned, not set: a ragged line loses about half a word. Of a long
    table some rows speak for all.
    """
    rows = min(len(content.cells) for content in columns)
    if rows < 2 or any(len(content.cells) != rows for content in columns):
        return widths
    # A column that holds its longest word goes on holding it, a capped one too.
    words = [max((_longest_word(cell) for cell in c.cells), default=0.0) + 1.0 for c in columns]
    least = [
        max(low, word) if width >= word else low
        for low, word, width in zip(least, words, widths, strict=True)
    ]
    step = max(1, rows // SPEAKING)
    cells = [[_lines_of(cell) for cell in content.cells[::step]] for content in columns]
    shares = list(widths)
    high = [_heights(column, width) for column, width in zip(cells, shares, strict=True)]
    best = _total(high)
    for move in MOVES:
        for _ in range(MOST_MOVES):
            found = _best_move(cells, least, shares, high, move)
            if found is None or found[0] >= best:
                break
            best, giver, taker = found
            shares[giver] -= move
            shares[taker] += move
            for at in (giver, taker):
                high[at] = _heights(cells[at], shares[at])
    return shares


def _best_move(
    cells: list[list[list[float]]],
    least: list[float],
    shares: list[float],
    high: list[list[int]],
    move: float,
) -> tuple[int, int, int] | None:
    """The lines of the whole table after the best move, and from which column to which it is."""
    less = [
        _heights(cells[at], shares[at] - move) if shares[at] - move >= least[at] else None
        for at in range(len(cells))
    ]
    more = [_heights(cells[at], shares[at] + move) for at in range(len(cells))]
    best: tuple[int, int, int] | None = None
    for giver, given in enumerate(less):
        if given is None:
            continue
        for taker, taken in enumerate(more):
            if taker == giver or taken == high[taker]:
                continue
            rest = [h for at, h in enumerate(high) if at not in (giver, taker)]
            total = _total([given, taken, *rest])
            if best is None or total < best[0]:
                best = (total, giver, taker)
    return best


def _total(high: list[list[int]]) -> int:
    """Lines of all rows: a row is as high as its highest cell. Between equals, of all cells."""
    rows: int = sum(max(row) for row in zip(*high, strict=True))
    return rows * MUCH + sum(map(sum, high))


def _heights(column: list[list[float]], width: float) -> list[int]:
    return [sum(_reckoned(line, width) for line in cell) or 1 for cell in column]


def _reckoned(line: float, width: float) -> int:
    return 1 if line <= width else ceil(line / max(width - HALF_A_WORD, 10.0))


def _lines_of(cell: list[Span]) -> list[float]:
    """The natural widths of a cell's lines, as its forced breaks divide it."""
    lines = [0.0]
    for span in cell:
        if span.forced_break:
            lines.append(0.0)
        else:
            lines[-1] += span.width(span.text)
    return lines


def least_widths(columns: list[Content], room: float) -> list[float]:
    """The width of each column's longest word (points).

    A hash or an address may be cut rather than leave the other columns no room.
    """
    widest = [max((_longest_word(cell) for cell in c.cells), default=0.0) + 1.0 for c in columns]
    if sum(widest) <= room:
        return widest
    return [min(width, LARGEST_WORD * room) for width in widest]


def _share(least: list[float], most: list[float], wants: list[float], room: float) -> list[float]:
    """Give each column its least, and what is left by want, none more than it can use."""
    widths, open_columns = list(least), set(range(len(least)))
    left = room - sum(least)
    while left > 0.01 and open_columns:
        total = sum(wants[at] for at in open_columns)
        full = {at for at in open_columns if widths[at] + left * wants[at] / total >= most[at]}
        if not full:
            for at in open_columns:
                widths[at] += left * wants[at] / total
            return widths
        for at in full:
            left -= most[at] - widths[at]
            widths[at] = most[at]
        open_columns -= full
    return widths


def _bulk(content: Content) -> float:
    """How much there is to set: the widest cell counts most."""
    wholes = [_whole(cell) for cell in content.cells]
    return (max(wholes, default=0.0) + sum(wholes) / max(len(wholes), 1)) / 2


def _whole(cell: list[Span]) -> float:
    widest = width = 0.0
    for span in cell:
        if span.forced_break:
            widest, width = max(widest, width), 0.0
        else:
            width += span.width(span.text)
    return max(widest, width)


def _longest_word(cell: list[Span]) -> float:
    longest = width = 0.0
    for span in cell:
        for at, part in enumerate(span.text.split(" ")):
            if at or span.forced_break:
                longest, width = max(longest, width), 0.0
            width += span.width(part)
    return max(longest, width)
