"""Journal entries: making them, applying them, turning them round.

An update holds ``[before, after]`` for each field; of a long text only the part that changed:
``{"at": n, "cut": "...", "put": "..."}``, so that typing stays small.
"""

from typing import Any

from sqlalchemy import Connection

from pincite.casefile import rows
from pincite.casefile.journal import Entry
from pincite.model.errors import CannotUndo

LONG = 200


def added(kind: str, fields: rows.Fields) -> Entry:
    """The entry of a new row."""
    return {"op": "add", "kind": kind, "id": fields["id"], "fields": fields}


def removed(kind: str, fields: rows.Fields) -> Entry:
    """The entry of a deleted row."""
    return {"op": "remove", "kind": kind, "id": fields["id"], "fields": fields}


def updated(kind: str, before: rows.Fields, after: rows.Fields) -> Entry | None:
    """The entry for what differs, or None when nothing does."""
    changes = {
        name: _difference(before[name], value)
        for name, value in after.items()
        if before[name] != value
    }
    return (
        {"op": "update", "kind": kind, "id": before["id"], "changes": changes} if changes else None
    )


def _difference(before: Any, after: Any) -> Any:
    if not (isinstance(before, str) and isinstance(after, str) and len(before) > LONG):
        return [before, after]
    start = 0
    shortest = min(len(before), len(after))
    while start < shortest and before[start] == after[start]:
        start += 1
    end = 0
    while end < shortest - start and before[-1 - end] == after[-1 - end]:
        end += 1
    cut, put = before[start : len(before) - end], after[start : len(after) - end]
    return {"at": start, "cut": cut, "put": put}


def _turned(change: Any) -> Any:
    if isinstance(change, dict):
        return {"at": change["at"], "cut": change["put"], "put": change["cut"]}
    return [change[1], change[0]]


def inverse(entry: Entry) -> Entry:
    """The entry that takes this one back."""
    if entry["op"] == "update":
        turned = {name: _turned(change) for name, change in entry["changes"].items()}
        return {**entry, "changes": turned}
    return {**entry, "op": "remove" if entry["op"] == "add" else "add"}


def _result(current: Any, change: Any, title: str) -> Any:
    """What a field becomes; refuses when it is not what the change left."""
    if isinstance(change, dict):
        at, cut = change["at"], change["cut"]
        if not isinstance(current, str) or current[at : at + len(cut)] != cut:
            raise CannotUndo(title=title)
        return current[:at] + change["put"] + current[at + len(cut) :]
    if current != change[0]:
        raise CannotUndo(title=title)
    return change[1]


def apply(connection: Connection, entry: Entry, title: str) -> None:
    """Do what an entry says, if the row still is what it expects. Raises CannotUndo."""
    kind, id_ = entry["kind"], entry["id"]
    if kind not in rows.MODELS:  # forged: no change was ever made to another table
        raise KeyError(kind)
    current = rows.read(connection, kind, id_)
    if entry["op"] == "add":
        if current is not None:
            raise CannotUndo(title=title)
        rows.put(connection, kind, rows.completed(kind, entry["fields"]))
    elif current is None:
        raise CannotUndo(title=title)
    elif entry["op"] == "remove":
        if current != rows.completed(kind, entry["fields"]):
            raise CannotUndo(title=title)
        rows.drop(connection, kind, id_)
    else:
        fields = {
            name: _result(current[name], change, title) for name, change in entry["changes"].items()
        }
        rows.change(connection, kind, id_, fields)
