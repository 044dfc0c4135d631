"""Is the file's schema ours, word for word? A stranger's may hold triggers that act by themselves.

A view or trigger runs whenever a table of ours is read or written, so a file with one part more,
less or other than our scripts make is not opened at all.
"""

from functools import cache

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from pincite.casefile import migrations
from pincite.model.errors import CaseFileError

_PARTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'"
_SHADOW = "search_"  # the full-text index makes its own tables; their wording is SQLite's
Part = tuple[str, str, str, str]


@cache
def expected(version: int) -> frozenset[Part]:
    """What the scripts up to a version make."""
    raw = driver.connect(":memory:")
    for number in range(1, version + 1):
        raw.executescript(migrations.script(number))
    parts = frozenset(_part(*row) for row in raw.execute(_PARTS))
    raw.close()
    return parts


def names(connection: Connection) -> set[str]:
    """The names of everything in the file."""
    return {str(row[0]) for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema")}


def check(connection: Connection, version: int, name: str) -> None:
    """Raises CaseFileError foreign_schema when the file is not as our scripts make it."""
    found = frozenset(_part(*row) for row in connection.exec_driver_sql(_PARTS))
    if found != expected(version):
        raise CaseFileError("foreign_schema", name=name)


def _part(kind: str, name: str, table: str, sql: str | None) -> Part:
    own = kind == "table" and name.startswith(_SHADOW) and name != "search_entry"
    return kind, name, table, "" if own else (sql or "")
