"""One case = one file. Open it, read values, and change them through one write door."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import CompileError

from pincite.casefile import connection as connections
from pincite.casefile import (
    entries,
    history,
    journal,
    leftovers,
    migrations,
    opening,
    rows,
    schema_check,
)
from pincite.casefile.lock import WriterLock
from pincite.casefile.reader import CaseReader
from pincite.casefile.transaction import Transaction
from pincite.model.case import Case
from pincite.model.errors import CannotUndo, CaseFileError, ReadOnlyCase


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
        self.backed_up = self.journal_head  # what the newest backup of this session holds
        self._place = opening.place(path)
        self._busy = False
        self._failed = ""  # why nothing is written any more
        self._pending: tuple[str, int | None, Change] | None = None

    # ---------------------------------------------------------------- open, create, close

    @classmethod
    def create(
        cls, path: Path, case: Case, *, author: str = "", passphrase: str | None = None
    ) -> Self:
        """Make a case file. Raises CaseFileError; nothing half-made is left behind."""
        opening.check_new(path)
        with opening.made_whole(path) as part:
            with cls._open(part, author, passphrase, read_only=False) as made:
                rows.put(made.connection, "matter", rows.to_fields(case))
            if leftovers.beside(part):  # what was written did not all go into the file
                raise CaseFileError("disk_full", name=path.name)
        return cls._open(path, author, passphrase, read_only=False)

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
        if read_only and leftovers.beside(path):  # what a crash left is only a writer's to take up
            cls._open(path, author, passphrase, read_only=False).close()
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
        if not writable and leftovers.beside(path):
            raise CaseFileError("unfinished", name=path.name)
        engine = connections.connect(path, passphrase, read_only=not held, immutable=not writable)
        try:
            if held:
                leftovers.check(path, passphrase)
            with connections.explained(path.name):
                connection = _ready(engine, path, writer=held)
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
                    engine = self.connection.engine
                    connections.close(self.connection, engine, writer=not self.read_only)
            finally:
                if self._lock:
                    self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether another window writes this case, it cannot be written, or its drive failed."""
        return self._lock is None or bool(self._failed)

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
        if self._lock is None:
            raise ReadOnlyCase(name=self.name)
        if self._failed:
            raise CaseFileError(self._failed, name=self.name)
        opening.check_place(self.path, self._place)
        with self._door, connections.explained(self.name):
            if self.connection.in_nested_transaction() or self._busy:
                raise RuntimeError("a transaction is already open")
            self.connection.exec_driver_sql("BEGIN IMMEDIATE")
            self.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            self._busy = True
            self._pending = None
            try:
                yield
                self.connection.exec_driver_sql("COMMIT")
            except BaseException as error:
                # What the disk said of a commit that failed must never be asked again: after a
                # failed fsync the system may call lost pages clean.
                if isinstance(error, CaseFileError) and error.reason in ("drive_failed", "damaged"):
                    self._failed = error.reason
                self._roll_back()
                raise
            finally:
                self._busy = False
            self._acknowledge()

    def _roll_back(self) -> None:
        # After a full disk SQLite may have rolled back already; a dead drive refuses this too.
        with suppress(CaseFileError):
            if self.connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
                self.connection.exec_driver_sql("ROLLBACK")

    def _acknowledge(self) -> None:
        """What was committed can be undone now, and is what changed last."""
        if self._pending is not None:
            kind, target, change = self._pending
            self._history.record(change.seq, kind, target, change.title)
            self.last_change = change

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
        kinds = frozenset(entry["kind"] for entry in done)
        changed = Change(seq, title, kinds, frozenset(entry["id"] for entry in done))
        self._pending = kind, target, changed

    # ---------------------------------------------------------------- undo and redo

    @property
    def undo_title(self) -> str:
        """What would be undone next, or empty."""
        self._history.reach(self.connection)
        return self._history.undoable[-1][1] if self._history.undoable else ""

    @property
    def redo_title(self) -> str:
        """What would be redone next, or empty."""
        return self._history.redoable[-1][1] if self._history.redoable else ""

    def undo(self) -> Change | None:
        """Take back the newest change; None when there is none. Raises CannotUndo."""
        self._history.reach(self.connection)
        if not self._history.undoable:
            return None
        return self._turn(*self._history.undoable[-1], "undo")

    def redo(self) -> Change | None:
        """Do again what was undone last; None when there is none. Raises CannotUndo."""
        if not self._history.redoable:
            return None
        return self._turn(*self._history.redoable[-1], "redo")

    def _turn(self, seq: int, title: str, kind: str) -> Change | None:
        try:
            done = journal.entries_of(self.connection, seq)
            if done is None:
                raise CannotUndo("purged", title=title)
            if kind == "undo":
                done = [entries.inverse(entry) for entry in reversed(done)]
            with self._begun():
                for entry in done:
                    entries.apply(self.connection, entry, title)
                self._record(title, "", kind, done, seq)
        except (KeyError, TypeError, ValueError, CompileError) as error:
            # A payload that the program did not write.
            raise CaseFileError("damaged", name=self.name) from error
        return self.last_change


def _ready(engine: Engine, path: Path, *, writer: bool) -> Connection:
    """A connection to a case of the current version; a file that is no case stays untouched."""
    connection = engine.connect()
    fresh = writer and not migrations.version(connection) and not schema_check.names(connection)
    found = 0 if fresh else migrations.check(connection, path.name)
    if not fresh:
        schema_check.check(connection, found, path.name)
    if writer:
        connections.start_writing(connection)
    if found < migrations.CURRENT:
        migrations.migrate(connection, found)
    return connection
