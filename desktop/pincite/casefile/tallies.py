"""Numbers that lists show beside their rows, counted by SQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from pincite.casefile.tables import table

_BLOCK = 500
_BEARING = ("supports", "disputes", "breaches")


@dataclass(frozen=True, slots=True)
class Use:
    """How many passages a source has, and how many times one of them bears on an item."""

    passages: int = 0
    supports: int = 0


def uses(connection: Connection, sources: Sequence[str]) -> dict[str, Use]:
    """The use made of some sources, by id; one that is not used is left out."""
    passages: dict[str, int] = {}
    supports: dict[str, int] = {}
    for start in range(0, len(sources), _BLOCK):
        part = list(sources[start : start + _BLOCK])
        _count(connection, part, passages, None, "")
        _count(connection, part, supports, "link", "source")
        for kind in ("reading", "clause"):
            _count(connection, part, supports, kind, "passage")
    return {id_: Use(number, supports.get(id_, 0)) for id_, number in passages.items()}


def _count(
    connection: Connection, part: list[str], into: dict[str, int], kind: str | None, field: str
) -> None:
    """Add up by source its passages, or the rows of ``kind`` whose ``field`` is one of them."""
    passage = table("passage")
    statement = select(passage.c.source, func.count()).where(passage.c.source.in_(part))
    if kind is not None:
        other = table(kind)
        statement = statement.join(other, other.c[field] == passage.c.id)
        if kind == "link":
            statement = statement.where(other.c.relation.in_(_BEARING))
    for source, number in connection.execute(statement.group_by(passage.c.source)).all():
        into[source] = into.get(source, 0) + int(number)


def tally(connection: Connection, kind: str, field: str) -> dict[str, int]:
    """How many items of a kind hold each value of a field."""
    rows = table(kind)
    counted = select(rows.c[field], func.count()).group_by(rows.c[field])
    return {str(value): int(number) for value, number in connection.execute(counted).all()}
