"""One SQLite connection through SQLCipher, set up the same way every time."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from pydantic import ValidationError
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import StaticPool

from pincite.model.errors import CaseFileError

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA busy_timeout=5000",
)
# SQLite's primary result codes, https://www.sqlite.org/rescode.html
_CODES = {
    5: "locked",
    6: "locked",
    8: "folder_read_only",
    10: "drive_failed",
    11: "damaged",
    13: "disk_full",
    14: "cannot_open",
    26: "not_a_case_or_wrong_passphrase",
}
_LEAST_FREE = 256 * 1024  # bytes; with less, a write that failed failed for want of room
_EXTENDED = {
    1032: "moved",  # SQLITE_READONLY_DBMOVED
    4874: "disk_full",  # SQLITE_IOERR_SHMSIZE: the shared-memory file could not grow
}


def _meaning(error: DBAPIError) -> str | None:
    code = int(getattr(error.orig, "sqlite_errorcode", 0) or 0)
    return _EXTENDED.get(code) or _CODES.get(code & 0xFF)


def explain(error: DBAPIError, name: str) -> CaseFileError:
    """The model's error for what SQLite said; the driver's own words are dropped."""
    return CaseFileError(_meaning(error) or "database_failed", name=name)


def _translator(path: Path) -> Callable[[ExceptionContext], None]:
    """What puts every failure of disk or file into the model's words, wherever it was met."""

    def translate(context: ExceptionContext) -> None:
        error = context.sqlalchemy_exception
        if not isinstance(error, DBAPIError):
            return
        meaning = _meaning(error)
        if meaning == "damaged" and not _answers(path):
            meaning = "drive_failed"  # SQLite calls pages damaged that it could not read
        if meaning is None and isinstance(error, OperationalError) and _is_full(path):
            meaning = "disk_full"  # the full-text index has an error of its own for it
        if meaning:
            raise CaseFileError(meaning, name=path.name) from error

    return translate


def _answers(path: Path) -> bool:
    try:
        with path.open("rb", buffering=0) as file:
            if hasattr(os, "pread"):
                return bool(os.pread(file.fileno(), 512, 0))
            return bool(file.read(512))
    except OSError:
        return False


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn database errors inside into CaseFileError with the file's name.

    A row that the model refuses was not written by us: the file is damaged, too.
    """
    try:
        yield
    except DBAPIError as error:
        raise explain(error, name) from error
    except ValidationError as error:
        raise CaseFileError("damaged", name=name) from error


def connect(
    path: Path, passphrase: str | None, *, read_only: bool = False, immutable: bool = False
) -> Engine:
    """An engine with one connection to the case at ``path``.

    ``read_only``: nothing is written, the log into the file neither. ``immutable`` is for a
    folder that can't be written, where SQLite could make no side files; a log is passed over.
    """
    mode = "mode=ro" if read_only else ("mode=rw" if path.exists() else "mode=rwc")
    mode += "&immutable=1" if immutable else ""
    uri = f"{path.absolute().as_uri()}?{mode}"

    def creator() -> Any:
        raw = driver.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
        raw.execute("PRAGMA cipher_log_level=NONE")
        if passphrase:
            raw.execute(f"PRAGMA key={_quoted(passphrase)}")
        for pragma in _PRAGMAS:
            raw.execute(pragma)
        return raw

    engine = create_engine(
        "sqlite://", module=driver, creator=creator, poolclass=StaticPool, hide_parameters=True
    )
    # SQLAlchemy must not begin transactions of its own: the write door does, with BEGIN IMMEDIATE.
    event.listen(engine, "begin", lambda _connection: None)
    event.listen(engine, "handle_error", _translator(path))
    return engine


def start_writing(connection: Connection) -> None:
    """Write-ahead log, every commit synced: only once the file is known to be a case of ours."""
    connection.exec_driver_sql("PRAGMA journal_mode=WAL").all()
    connection.exec_driver_sql("PRAGMA synchronous=FULL")
    # Small steps of the log into the file: none of them holds the window up.
    connection.exec_driver_sql("PRAGMA wal_autocheckpoint=256").all()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def close(connection: Connection, engine: Engine, *, writer: bool) -> None:
    """Close so that one plain file lies at rest: no -wal, no -shm.

    Where that cannot be done (a full disk, a drive that is gone, another window that reads) the
    log stays beside the case: every commit is in it already, and the next opening takes it up.
    """
    try:
        with suppress(CaseFileError):
            if writer:
                connection.exec_driver_sql("PRAGMA busy_timeout=0")
                # A statement whose answer was not taken would hold the log open.
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
                connection.exec_driver_sql("PRAGMA journal_mode=DELETE").all()
    finally:
        connection.close()
        engine.dispose()
