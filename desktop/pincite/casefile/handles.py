"""Handles: unique in the case, never reused. F1, F2; C1.2 under C1."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from pincite.casefile.tables import table
from pincite.model.base import Item

SEQUENCE = "#"


def following(connection: Connection, stem: str) -> int:
    """The next number under a stem."""
    counters = table("handle_counter")
    statement = insert(counters).values(stem=stem, last=1)
    statement = statement.on_conflict_do_update(
        index_elements=["stem"], set_={"last": counters.c.last + 1}
    )
    return int(connection.execute(statement.returning(counters.c.last)).scalar_one())


def give(connection: Connection, item: Item) -> str:
    """A fresh handle for an item: its letter's next, or its parent's next."""
    if not item.parent:
        return f"{item.letter}{following(connection, item.letter)}"
    items = table("item")
    parent = connection.execute(
        select(items.c.handle).where(items.c.id == getattr(item, item.parent))
    ).scalar_one()
    return f"{parent}.{following(connection, str(parent))}"
