"""A chronology's columns: which there are, and how wide."""

from dataclasses import dataclass

MARK, GUTTER = 16.0, 14.0
_DESIGNED = 722.0  # points of a page between its margins, the mark's column left out
_WITH_COMMENTS = {"date": 142.0, "event": 270.0, "evidence": 98.0, "comment": 212.0}
_WITH_PERSONS = {"date": 138.0, "event": 318.0, "persons": 138.0, "evidence": 128.0}
_PLAIN = {"date": 150.0, "event": 432.0, "evidence": 140.0}


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns' names in order, and the room of each, its gutter included (points)."""

    left: float
    names: tuple[str, ...]
    rooms: tuple[float, ...]

    @property
    def edges(self) -> tuple[float, ...]:
        """Where each column's words begin."""
        found, x = [], self.left + MARK
        for room in self.rooms:
            found.append(x)
            x += room
        return tuple(found)

    @property
    def widths(self) -> tuple[float, ...]:
        """The room for words in each column; the last has no gutter after it."""
        return (*(room - GUTTER for room in self.rooms[:-1]), self.rooms[-1])

    @property
    def right(self) -> float:
        return self.left + MARK + sum(self.rooms)


def columns(left: float, width: float, *, comments: bool, persons: bool = False) -> Columns:
    """Columns in proportion to the pictures' points.

    An outside copy has no comments; those involved stand in the column that this leaves free, and
    else under the event.
    """
    shares = _WITH_COMMENTS if comments else _WITH_PERSONS if persons else _PLAIN
    scale = (width - MARK) / _DESIGNED
    return Columns(left, tuple(shares), tuple(share * scale for share in shares.values()))
