"""A copy of an open case that is whole: reopened and compared before it appears."""

from pathlib import Path

from sqlalchemy import Connection

from pincite.casefile import connection as connections
from pincite.casefile import journal, opening
from pincite.model.errors import CaseFileError


def copy(connection: Connection, target: Path) -> None:
    """Write a copy to ``target``, which appears only when it is whole; a locked case's is locked.

    Raises CaseFileError when the disk is full or the copy does not read back the same.
    """
    if not target.parent.is_dir():
        raise CaseFileError("no_folder", name=target.parent.name)
    with opening.made_whole(target) as part, connections.explained(target.name):
        connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
        if not _same(connection, part):
            raise CaseFileError("backup_failed", name=target.name)


def _same(connection: Connection, part: Path) -> bool:
    """Whether the copy, read with the case's own key, is whole and ends in the same entry."""
    uri = f"{part.absolute().as_uri()}?mode=ro&immutable=1"
    connection.exec_driver_sql("ATTACH ? AS copied", (uri,))
    try:
        whole = connection.exec_driver_sql("PRAGMA copied.quick_check(1)").scalar_one() == "ok"
        last = connection.exec_driver_sql(
            "SELECT digest FROM copied.journal ORDER BY seq DESC LIMIT 1"
        ).scalar()
        return whole and str(last or "") == journal.head(connection) and _rows_agree(connection)
    finally:
        connection.exec_driver_sql("DETACH copied")


def _rows_agree(connection: Connection) -> bool:
    """As many items, links, changes and chunks, of the same digests, on both sides."""
    counted = "SELECT count(*), coalesce(sum(length({column})), 0) FROM {side}.{table}"
    for table, column in (("item", "title"), ("link", "id"), ("journal", "digest")):
        sides = [
            connection.exec_driver_sql(counted.format(column=column, side=side, table=table)).one()
            for side in ("main", "copied")
        ]
        if sides[0] != sides[1]:
            return False
    kept = "SELECT sha256, size FROM {side}.original"
    missing = f"{kept.format(side='main')} EXCEPT {kept.format(side='copied')}"
    return connection.exec_driver_sql(missing).first() is None
