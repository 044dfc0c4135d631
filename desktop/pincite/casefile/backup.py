"""A copy of an open case that is whole: reopened and compared before it appears."""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from pincite.casefile import arriving, opening
from pincite.casefile import connection as connections
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
    """Whether the copy, read with the case's own key, is whole and a state of this case.

    Another connection may have written since the copy was taken: then the copy must end in an
    entry of this journal; where nothing was written, all rows must agree.
    """
    uri = f"{part.absolute().as_uri()}?mode=ro&immutable=1"
    connection.exec_driver_sql("ATTACH ? AS copied", (uri,))
    try:
        connection.exec_driver_sql("BEGIN")  # one state of both, whoever writes meanwhile
        whole = connection.exec_driver_sql("PRAGMA copied.quick_check(1)").scalar_one() == "ok"
        return whole and _goes_on(connection)
    finally:
        with suppress(CaseFileError, DBAPIError):  # an error has ended it already
            connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("DETACH copied")


def _goes_on(connection: Connection) -> bool:
    newest = "SELECT seq, digest FROM {side}.journal ORDER BY seq DESC LIMIT 1"
    copied = connection.exec_driver_sql(newest.format(side="copied")).first()
    ours = connection.exec_driver_sql(newest.format(side="main")).first()
    if (copied is None and ours is None) or (copied and ours and tuple(copied) == tuple(ours)):
        return _rows_agree(connection)
    if copied is None:
        return True
    there = "SELECT 1 FROM main.journal WHERE seq = ? AND digest = ?"
    return connection.exec_driver_sql(there, tuple(copied)).first() is not None


def _rows_agree(connection: Connection) -> bool:
    """As many items, links and changes on both sides, and every original that is a source's."""
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
    lost = {str(row[0]) for row in connection.exec_driver_sql(missing).all()}
    return lost <= arriving.unfinished(connection)
