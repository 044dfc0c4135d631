"""Values to rows and back, and the one way a row is written: with its item and search entries."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import JSON, ColumnElement, Connection, delete, select, update

from pincite.casefile import search_index
from pincite.casefile.tables import table
from pincite.model.base import Item, Value
from pincite.model.case import Case
from pincite.model.remarks import Dismissed, Link
from pincite.model.words import BY_KIND

Fields = dict[str, Any]

DISMISSED = "dismissed"
MODELS: dict[str, type[Value]] = {**BY_KIND, "link": Link, "matter": Case, DISMISSED: Dismissed}


def to_fields(value: Value) -> Fields:
    """A value's fields as plain JSON data."""
    return value.model_dump(mode="json")


def to_value(kind: str, fields: Mapping[str, Any]) -> Value:
    """The value that a row holds."""
    return MODELS[kind].model_validate(dict(fields))


def completed(kind: str, fields: Fields) -> Fields:
    """Fields as an older version noted them, with what the tables have had since."""
    if MODELS[kind].model_fields.keys() <= fields.keys():
        return fields
    return {**to_fields(to_value(kind, fields)), **fields}


def read(connection: Connection, kind: str, id_: str) -> Fields | None:
    """A row's fields by id, or None."""
    rows = table(kind)
    if kind == DISMISSED:
        known = connection.execute(select(rows).where(*_dismissal(id_))).mappings().first()
        return {"id": id_, **known} if known else None
    found = connection.execute(select(rows).where(rows.c.id == id_)).mappings().first()
    return dict(found) if found else None


@cache
def _insertion(name: str) -> tuple[str, tuple[str, ...], frozenset[str]]:
    """The statement that inserts a row, its columns, and those of them that hold JSON."""
    columns = table(name).columns
    names = tuple(column.name for column in columns)
    quoted = ", ".join(f'"{each}"' for each in names)
    marks = ", ".join("?" * len(names))
    held = frozenset(column.name for column in columns if isinstance(column.type, JSON))
    return f'INSERT INTO "{name}" ({quoted}) VALUES ({marks})', names, held


def _insert(connection: Connection, name: str, fields: Fields) -> None:
    """Insert a row by a statement made once: building one for each row costs ten times as much."""
    statement, names, held = _insertion(name)
    if fields.keys() != set(names):
        raise ValueError(name)
    values = tuple(json.dumps(fields[n]) if n in held else fields[n] for n in names)
    connection.exec_driver_sql(statement, values)


def put(connection: Connection, kind: str, fields: Fields, value: Value | None = None) -> None:
    """Insert a row; for an item, its place in ``item`` and in the search index too.

    ``value`` is what the fields were made from, where it is known to be valid.
    """
    value = value or to_value(kind, fields)
    if isinstance(value, Dismissed):
        _insert(connection, kind, {"sha256": value.sha256, "key": value.key})
        return
    if isinstance(value, Item):
        head = {
            "id": value.id,
            "kind": kind,
            "handle": value.handle,
            "title": value.title_words,
            "sequence": value.sequence,
        }
        _insert(connection, "item", head)
    _insert(connection, kind, fields)
    if isinstance(value, Item):
        search_index.add(connection, value)


def change(connection: Connection, kind: str, id_: str, fields: Fields) -> None:
    """Set some fields of a row."""
    rows = table(kind)
    connection.execute(update(rows).where(rows.c.id == id_).values(fields))
    found = read(connection, kind, id_)
    if found is None or kind not in BY_KIND:
        return
    value = to_value(kind, found)
    if isinstance(value, Item):
        items = table("item")
        connection.execute(update(items).where(items.c.id == id_).values(title=value.title_words))
        search_index.renew(connection, value, text="extract" in fields)


def drop(connection: Connection, kind: str, id_: str) -> None:
    """Delete a row and its item; no search finds it any more."""
    rows = table(kind)
    if kind == DISMISSED:
        connection.execute(delete(rows).where(*_dismissal(id_)))
        return
    connection.execute(delete(rows).where(rows.c.id == id_))
    if kind in BY_KIND:
        search_index.remove(connection, id_)
        items = table("item")
        connection.execute(delete(items).where(items.c.id == id_))


def _dismissal(id_: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The row of a dismissed suggestion: its table has no id of its own."""
    rows = table(DISMISSED)
    sha256, _, key = id_.partition("/")
    return rows.c.sha256 == sha256, rows.c.key == key
