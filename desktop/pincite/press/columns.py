"""How wide a table's columns are: room for their longest word, more where there is more to say."""

from dataclasses import dataclass
from math import sqrt

from pincite.press.spans import Span

NARROW = 0.2
AFFORDABLE = 0.75
LARGEST_WORD = 0.4


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a column, cell by cell, and the weight the author gave it."""

    cells: list[list[Span]]
    weight: float = 1.0


def column_widths(columns: list[Content], room: float) -> list[float]:
    """Widths that fill the room (points).

    Where everything fits on single lines each column gets its own width and a share of what is
    left; else each gets its longest word and a share that grows with the text it must hold.
    """
    least = [max((_longest_word(cell) for cell in c.cells), default=0.0) + 1.0 for c in columns]
    # A hash or an address may be cut rather than leave the other columns no room.
    least = [min(width, LARGEST_WORD * room) for width in least]
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
    return _share(least, most, wants, room)


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
