"""A copy of an open case that is whole: through SQLite's backup, reopened and compared."""

from pathlib import Path

from sqlalchemy import Connection

from pincite.casefile import connection as connections
from pincite.casefile import journal
from pincite.model.errors import CaseFileError


def copy(connection: Connection, target: Path) -> None:
    """Write a copy to ``target``, which appears only when it is whole.

    Raises CaseFileError when the disk is full or the copy does not read back the same.
    """
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with connections.explained(target.name):
            connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
        engine = connections.connect(part, None, read_only=True, immutable=True)
        with connections.explained(target.name), engine.connect() as opened:
            whole = opened.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
            same = journal.head(opened) == journal.head(connection)
        engine.dispose()
        if not (whole and same):
            raise CaseFileError("backup_failed", name=target.name)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
