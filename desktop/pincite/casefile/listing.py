"""Lists: SQL sorts, filters and counts; values are fetched in blocks by id."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select, text

from pincite.casefile import search_index
from pincite.casefile.tables import table
from pincite.model.base import Item
from pincite.model.remarks import Link
from pincite.model.words import BY_KIND

_BLOCK = 500  # SQLite binds at most 32,766 values; small blocks keep statements cached


_DATES = frozenset(
    ("date", "published", "accepted", "received", "due", "checked_on", "in_force_from", "face_date")
)


@dataclass(frozen=True, slots=True)
class Head:
    """What every list shows of any item."""

    id: str
    kind: str
    handle: str
    title: str


def ids(
    connection: Connection,
    kind: str,
    *,
    order: str = "sequence",
    descending: bool = False,
    where: Mapping[str, Any] | None = None,
    matching: str = "",
) -> list[str]:
    """Ids of a kind, sorted by a field (or ``title``) and filtered by equal fields.

    A filter value that is a tuple matches any of its members. ``matching`` keeps the items in
    which these words are found, as search finds them.
    """
    rows, items = table(kind), table("item")
    by_item = order == "title" and "title" not in rows.c
    statement = select(rows.c.id)
    if by_item:
        statement = statement.join(items, items.c.id == rows.c.id)
    for name, value in (where or {}).items():
        column = rows.c[name]
        statement = statement.where(
            column.in_(value) if isinstance(value, tuple) else column == value
        )
    if matching.strip():
        statement = statement.where(rows.c.id.in_(_found(matching)))
    key = items.c.title if by_item else rows.c[order]
    folded = func.lower(key) if order in ("title", "name") else key
    if order in _DATES:
        folded = func.ltrim(key, "[{./")  # EDTF's "../2023-04" stands with April 2023
    statement = statement.order_by(folded.desc() if descending else folded, rows.c.sequence)
    return list(connection.execute(statement).scalars().all())


def _found(words: str) -> Select[tuple[str]]:
    entries = table("search_entry")
    hits = text("SELECT rowid FROM search WHERE search MATCH :asked")
    asked = search_index.query(words) or '""'
    return select(entries.c.item).where(entries.c.id.in_(hits.bindparams(asked=asked)))


def fetch(connection: Connection, kind: str, wanted: Sequence[str]) -> list[Item]:
    """The values of some ids, in the order asked; ids that are gone are left out."""
    rows, model = table(kind), BY_KIND[kind]
    found: dict[str, Item] = {}
    for start in range(0, len(wanted), _BLOCK):
        part = wanted[start : start + _BLOCK]
        for row in connection.execute(select(rows).where(rows.c.id.in_(part))).mappings():
            found[row["id"]] = model.model_validate(dict(row))
    return [found[id_] for id_ in wanted if id_ in found]


def heads(connection: Connection, wanted: Iterable[str]) -> dict[str, Head]:
    """Kind, handle and title of some ids."""
    items = table("item")
    every = list(wanted)
    found: dict[str, Head] = {}
    for start in range(0, len(every), _BLOCK):
        part = every[start : start + _BLOCK]
        statement = select(items.c.id, items.c.kind, items.c.handle, items.c.title)
        for row in connection.execute(statement.where(items.c.id.in_(part))).all():
            found[row[0]] = Head(*row)
    return found


def all_heads(connection: Connection, kinds: tuple[str, ...] = ()) -> list[Head]:
    """Heads of every item (of some kinds), in order of addition."""
    items = table("item")
    statement = select(items.c.id, items.c.kind, items.c.handle, items.c.title)
    if kinds:
        statement = statement.where(items.c.kind.in_(kinds))
    return [Head(*row) for row in connection.execute(statement.order_by(items.c.sequence)).all()]


def find(connection: Connection, handle: str) -> Head | None:
    """The head of a handle, or None."""
    items = table("item")
    statement = select(items.c.id, items.c.kind, items.c.handle, items.c.title)
    row = connection.execute(statement.where(items.c.handle == handle)).first()
    return Head(*row) if row else None


def counts(connection: Connection) -> dict[str, int]:
    """How many items there are of each kind."""
    items = table("item")
    found = connection.execute(select(items.c.kind, func.count()).group_by(items.c.kind))
    return {str(kind): int(number) for kind, number in found.all()}


def links_of(connection: Connection, wanted: Sequence[str]) -> list[Link]:
    """Links that touch any of some ids, in order of addition."""
    links = table("link")
    found: dict[str, Link] = {}
    for start in range(0, len(wanted), _BLOCK):
        part = wanted[start : start + _BLOCK]
        statement = select(links).where(or_(links.c.source.in_(part), links.c.target.in_(part)))
        for row in connection.execute(statement).mappings():
            found[row["id"]] = Link.model_validate(dict(row))
    return sorted(found.values(), key=lambda link: link.sequence)


def all_links(connection: Connection) -> list[Link]:
    """Every link of the case."""
    links = table("link")
    rows = connection.execute(select(links).order_by(links.c.sequence)).mappings()
    return [Link.model_validate(dict(row)) for row in rows]
