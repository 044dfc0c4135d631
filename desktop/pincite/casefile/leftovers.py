"""A log beside a case that was not closed: its own, or one that was copied or left there?

SQLite takes up whatever lies beside a file under the right name, and a log of another case would
be written over this one. So after a crash, and only then, the two are looked at together before
anything is written.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from pincite.casefile import connection as connections
from pincite.casefile.tables import table
from pincite.model.errors import CaseFileError

_LOG, _ROLLBACK = "-wal", "-journal"
Head = tuple[int, str]


def beside(path: Path) -> list[str]:
    """The endings of the logs that lie beside a case and hold something."""
    return [end for end in (_LOG, _ROLLBACK) if _size(path.with_name(path.name + end))]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def check(path: Path, passphrase: str | None) -> None:
    """Raises CaseFileError leftover (``file``) when what lies beside the case is not its own."""
    for ending in beside(path):
        if not _own(path, passphrase, ending):
            raise CaseFileError("leftover", name=path.name, file=path.name + ending)


def _own(path: Path, passphrase: str | None, ending: str) -> bool:
    """Whether the case is whole with the log, and goes on from where it is without."""
    if path.stat().st_size == 0:
        return True  # killed while it was made: there is nothing to damage
    try:
        with _recovered(path, passphrase, ending) as connection:
            if not _whole(connection):
                return not _closed_whole(path, passphrase)
            return _goes_on(connection, _last_without(path, passphrase))
    except CaseFileError:
        return not _closed_whole(path, passphrase)


@contextmanager
def _recovered(path: Path, passphrase: str | None, ending: str) -> Iterator[Connection]:
    """The case with its log, for reading only: a reader never writes a log into the file.

    A rollback journal is undone by reading already, so that is done to a copy.
    """
    if ending == _LOG:
        with _reading(connections.connect(path, passphrase, read_only=True)) as connection:
            yield connection
        return
    copy = path.with_name(f".{path.name}.check")
    try:
        shutil.copyfile(path, copy)
        shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with _reading(connections.connect(copy, passphrase)) as connection:
            yield connection
    finally:
        for end in ("", _ROLLBACK, _LOG, "-shm"):
            Path(f"{copy}{end}").unlink(missing_ok=True)


@contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _whole(connection: Connection) -> bool:
    return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()) == "ok"


def _closed_whole(path: Path, passphrase: str | None) -> bool:
    """Whether the file alone, without its log, is whole: then the log is what is wrong."""
    return _last_without(path, passphrase) is not None


def _last_without(path: Path, passphrase: str | None) -> Head | None:
    """The newest journal entry of the file alone; None where the file is not whole by itself.

    A crash may leave a file half-way between two states, which its own log then mends.
    """
    engine = connections.connect(path, passphrase, read_only=True, immutable=True)
    try:
        with _reading(engine) as connection:
            return _last(connection) if _whole(connection) else None
    except CaseFileError:
        return None


def _last(connection: Connection) -> Head:
    rows = table("journal")
    statement = select(rows.c.seq, rows.c.digest).order_by(rows.c.seq.desc()).limit(1)
    found = connection.execute(statement).first()
    return (int(found[0]), str(found[1])) if found else (0, "")


def _goes_on(connection: Connection, last: Head | None) -> bool:
    if last is None or last[0] == 0:
        return True
    rows = table("journal")
    digest = connection.execute(select(rows.c.digest).where(rows.c.seq == last[0])).scalar()
    return str(digest or "") == last[1]
