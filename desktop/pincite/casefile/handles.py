"""Handles: unique in the case, never reused. F1, F2; C1.2 under C1."""

from sqlalchemy import Connection, select

from pincite.casefile.tables import table
from pincite.model.base import Item

SEQUENCE = "#"


_FOLLOWING = (
    "INSERT INTO handle_counter (stem, last) VALUES (?, 1) "
    "ON CONFLICT (stem) DO UPDATE SET last = last + 1 RETURNING last"
)


def following(connection: Connection, stem: str) -> int:
    """The next number under a stem."""
    return int(connection.exec_driver_sql(_FOLLOWING, (stem,)).scalar_one())


def give(connection: Connection, item: Item) -> str:
    """A fresh handle for an item: its letter's next, or its parent's next."""
    if not item.parent:
        return f"{item.letter}{following(connection, item.letter)}"
    items = table("item")
    parent = connection.execute(
        select(items.c.handle).where(items.c.id == getattr(item, item.parent))
    ).scalar_one()
    return f"{parent}.{following(connection, str(parent))}"
