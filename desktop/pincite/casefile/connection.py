"""One SQLite connection through SQLCipher, set up the same way every time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from pincite.model.errors import CaseFileError

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA busy_timeout=5000",
)
_SENTENCES = (
    ("disk is full", "disk_full"),
    ("readonly", "folder_read_only"),
    ("database is locked", "locked"),
    ("file is not a database", "not_a_case_or_wrong_passphrase"),
    ("malformed", "damaged"),
    ("disk i/o error", "drive_failed"),
    ("unable to open", "cannot_open"),
)


def explain(error: DBAPIError, name: str) -> CaseFileError:
    """The model's error for what SQLite said; the driver's own words are dropped."""
    said = str(error.orig).lower()
    for words, code in _SENTENCES:
        if words in said:
            return CaseFileError(code, name=name)
    return CaseFileError("database_failed", name=name)


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn database errors inside into CaseFileError with the file's name."""
    try:
        yield
    except DBAPIError as error:
        raise explain(error, name) from error


def connect(path: Path, passphrase: str | None, *, read_only: bool, immutable: bool) -> Engine:
    """An engine with one connection to the case at ``path``.

    ``immutable`` is for a folder that can't be written, where SQLite could make no side files.
    """
    mode = "mode=ro&immutable=1" if immutable else ("mode=rw" if path.exists() else "mode=rwc")
    uri = f"{path.absolute().as_uri()}?{mode}"

    def creator() -> Any:
        raw = driver.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
        raw.execute("PRAGMA cipher_log_level=NONE")
        if passphrase:
            raw.execute(f"PRAGMA key={_quoted(passphrase)}")
        for pragma in _PRAGMAS:
            raw.execute(pragma)
        if read_only:
            raw.execute("PRAGMA query_only=ON")
        return raw

    engine = create_engine(
        "sqlite://", module=driver, creator=creator, poolclass=StaticPool, hide_parameters=True
    )
    # SQLAlchemy must not begin transactions of its own: the write door does, with BEGIN IMMEDIATE.
    event.listen(engine, "begin", lambda _connection: None)
    return engine


def start_writing(connection: Connection) -> None:
    """Write-ahead log, every commit synced: only once the file is known to be a case of ours."""
    connection.exec_driver_sql("PRAGMA journal_mode=WAL")
    connection.exec_driver_sql("PRAGMA synchronous=FULL")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def close(connection: Connection, engine: Engine, *, writer: bool) -> None:
    """Close so that one plain file lies at rest: no -wal, no -shm."""
    try:
        if writer:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()
        engine.dispose()
