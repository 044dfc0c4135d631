"""One case = one file. Open it, read values, and change them through one write door."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from pincite.casefile import connection as connections
from pincite.casefile import entries, history, journal, migrations, opening, rows
from pincite.casefile.lock import WriterLock
from pincite.casefile.reader import CaseReader
from pincite.casefile.transaction import Transaction
from pincite.model.case import Case
from pincite.model.errors import CannotUndo, ReadOnlyCase


@dataclass(frozen=True, slots=True)
class Change:
    """What a commit changed: kinds of rows and ids, for whoever shows them."""

    seq: int
    title: str
    kinds: frozenset[str]
    ids: frozenset[str]


class CaseFile(CaseReader):
    """An open case. Reading methods are in :class:`CaseReader`; this adds the write door."""

    def __init__(
        self, path: Path, connection: Connection, lock: WriterLock | None, author: str
    ) -> None:
        super().__init__(connection, path.name)
        self.path = path
        self.author = author
        self.last_change: Change | None = None
        self._lock = lock
        self._door = threading.RLock()
        self._history = history.read(connection)

    # ---------------------------------------------------------------- open, create, close

    @classmethod
    def create(
        cls, path: Path, case: Case, *, author: str = "", passphrase: str | None = None
    ) -> Self:
        """Make a case file. Raises CaseFileError; nothing half-made is left behind."""
        opening.check_new(path)
        try:
            opened = cls._open(path, author, passphrase, read_only=False)
            with connections.explained(path.name):
                rows.put(opened.connection, "matter", rows.to_fields(case))
        except BaseException:
            for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
                leftover.unlink(missing_ok=True)
            raise
        return opened

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        author: str = "",
        passphrase: str | None = None,
        read_only: bool = False,
    ) -> Self:
        """Open a case to write, or to read when it is open elsewhere or cannot be written.

        Raises CaseFileError: missing, empty, not_a_case, newer, needs_passphrase, damaged, ...
        """
        opening.inspect(path, passphrase)
        return cls._open(path, author, passphrase, read_only=read_only)

    @classmethod
    def _open(cls, path: Path, author: str, passphrase: str | None, *, read_only: bool) -> Self:
        writable = os.access(path.parent, os.W_OK) and (
            not path.exists() or os.access(path, os.W_OK)
        )
        lock = WriterLock(path) if writable and not read_only else None
        try:
            held = lock is not None and lock.acquire()
        except OSError:
            held, writable = False, False
        engine = connections.connect(path, passphrase, read_only=not held, immutable=not writable)
        try:
            with connections.explained(path.name):
                connection = _ready(engine, path.name, writer=held)
                return cls(path, connection, lock if held else None, author)
        except BaseException:
            engine.dispose()
            if lock:
                lock.release()
            raise

    def close(self) -> None:
        """Close; the case is one plain file again."""
        if self.connection.closed:
            return
        with self._door:
            try:
                with connections.explained(self.name):
                    connections.close(
                        self.connection, self.connection.engine, writer=not self.read_only
                    )
            finally:
                if self._lock:
                    self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether another window writes this case, or it cannot be written."""
        return self._lock is None

    # ---------------------------------------------------------------- the write door

    @contextmanager
    def transaction(self, title: str, *, subject: str = "") -> Iterator[Transaction]:
        """The one way to change a case: rows and journal entry together, or nothing.

        ``title`` says what is done ("Record figure"). Raises ReadOnlyCase, CaseFileError.
        """
        with self._begun():
            change = Transaction(self.connection)
            yield change
            if change.entries or subject:
                kind = "do" if change.entries else "note"
                named = subject or " ".join(change.handles[:12])
                self._record(title, named, kind, change.entries)

    @contextmanager
    def _begun(self) -> Iterator[None]:
        if self.read_only:
            raise ReadOnlyCase(name=self.name)
        with self._door, connections.explained(self.name):
            if self.connection.in_nested_transaction() or self._busy:
                raise RuntimeError("a transaction is already open")
            self.connection.exec_driver_sql("BEGIN IMMEDIATE")
            self.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            self._busy = True
            before = self.last_change
            stacks = list(self._history.undoable), list(self._history.redoable)
            try:
                yield
                self.connection.exec_driver_sql("COMMIT")
            except BaseException:
                self.last_change = before
                self._history = history.History(*stacks)
                self._roll_back()
                raise
            finally:
                self._busy = False

    _busy = False

    def _roll_back(self) -> None:
        # After a full disk SQLite may have rolled back already.
        if self.connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
            self.connection.exec_driver_sql("ROLLBACK")

    def _record(
        self,
        title: str,
        subject: str,
        kind: str,
        done: list[journal.Entry],
        target: int | None = None,
    ) -> None:
        seq = journal.append(
            self.connection,
            author=self.author,
            title=title,
            subject=subject,
            kind=kind,
            entries=done,
            target=target,
        )
        self._history.record(seq, kind, target, title)
        self.last_change = Change(
            seq,
            title,
            frozenset(entry["kind"] for entry in done),
            frozenset(entry["id"] for entry in done),
        )

    # ---------------------------------------------------------------- undo and redo

    @property
    def undo_title(self) -> str:
        """What would be undone next, or empty."""
        return self._history.undoable[-1][1] if self._history.undoable else ""

    @property
    def redo_title(self) -> str:
        """What would be redone next, or empty."""
        return self._history.redoable[-1][1] if self._history.redoable else ""

    def undo(self) -> Change | None:
        """Take back the newest change; None when there is none. Raises CannotUndo."""
        if not self._history.undoable:
            return None
        return self._turn(*self._history.undoable[-1], "undo")

    def redo(self) -> Change | None:
        """Do again what was undone last; None when there is none. Raises CannotUndo."""
        if not self._history.redoable:
            return None
        return self._turn(*self._history.redoable[-1], "redo")

    def _turn(self, seq: int, title: str, kind: str) -> Change | None:
        done = journal.entries_of(self.connection, seq)
        if done is None:
            raise CannotUndo("purged", title=title)
        if kind == "undo":
            done = [entries.inverse(entry) for entry in reversed(done)]
        with self._begun():
            for entry in done:
                entries.apply(self.connection, entry, title)
            self._record(title, "", kind, done, seq)
        return self.last_change


def _ready(engine: Engine, name: str, *, writer: bool) -> Connection:
    """A connection to a case of the current version; a file that is no case stays untouched."""
    connection = engine.connect()
    fresh = writer and not migrations.version(connection) and not _has_tables(connection)
    found = 0 if fresh else migrations.check(connection, name)
    if writer:
        connections.start_writing(connection)
    if found < migrations.CURRENT:
        migrations.migrate(connection, found)
    return connection


def _has_tables(connection: Connection) -> bool:
    return bool(connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one())
