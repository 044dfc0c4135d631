"""One case = one file. Open it, read values, and change them through one write door."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self, cast
from uuid import uuid4

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import CompileError

from pincite.casefile import (
    arriving,
    entries,
    history,
    journal,
    leftovers,
    migrations,
    opening,
    originals,
    rows,
    schema_check,
)
from pincite.casefile import connection as connections
from pincite.casefile.lock import WriterLock
from pincite.casefile.reader import CaseReader
from pincite.casefile.shared import Shared
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

    def __init__(self, connection: Connection, shared: Shared, author: str) -> None:
        super().__init__(connection, shared.path.name)
        self.path = shared.path
        self.author = author
        self.last_change: Change | None = None
        self.shared = shared
        self._busy = False
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
        try:
            return cls._open(path, author, passphrase, read_only=read_only)
        except CaseFileError as error:
            if error.reason != "older" or not read_only:
                raise
        cls._open(path, author, passphrase, read_only=False).close()  # brings it up to date
        return cls._open(path, author, passphrase, read_only=True)

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
                reached = history.read(connection)
                head = journal.head(connection)
                holds = lock if held else None
                shared = Shared(path, passphrase, not writable, holds, reached, head)
                made = cls(connection, shared, author)
                if held:
                    made._forget_unfinished()
                return made
        except BaseException:
            engine.dispose()
            if lock:
                lock.release()
            raise

    def close(self) -> None:
        """Close; the case is one plain file again."""
        if self.connection.closed:
            return
        with self.shared.door:
            try:
                with connections.explained(self.name):
                    for other in self.shared.spare:
                        connections.close(other.connection, other.connection.engine, writer=False)
                    self.shared.spare.clear()
                    engine = self.connection.engine
                    connections.close(self.connection, engine, writer=not self.read_only)
            finally:
                if self.shared.lock:
                    self.shared.lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether another window writes this case, it cannot be written, or its drive failed."""
        return self.shared.lock is None or bool(self.shared.failed)

    @property
    def backed_up(self) -> str:
        """The digest of the newest change that a backup of this session holds."""
        return self.shared.backed_up

    @backed_up.setter
    def backed_up(self, digest: str) -> None:
        self.shared.backed_up = digest

    @contextmanager
    def beside(self) -> Iterator[Self]:
        """This open case on a connection of its own, for one thread beside the window's.

        It reads what was committed, while others write; its changes go through the same door,
        one at a time, and are undone like any other. To be left before the case is closed.
        """
        with self.shared.door:
            kept = self.shared.spare.pop() if self.shared.spare else None
        made = cast(Self, kept or type(self)(self._another(), self.shared, self.author))
        made.author = self.author
        try:
            yield made
        finally:
            with self.shared.door:
                self.shared.spare.append(made)

    def _another(self) -> Connection:
        """One more connection to this file, which takes the key again where there is one."""
        shared = self.shared
        read_only, immutable = shared.lock is None, shared.immutable
        engine = connections.connect(
            self.path, shared.passphrase, read_only=read_only, immutable=immutable
        )
        try:
            with connections.explained(self.name):
                connection = engine.connect()
                if not read_only:
                    connections.start_writing(connection)
                return connection
        except BaseException:
            engine.dispose()
            raise

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
        if self.shared.lock is None:
            raise ReadOnlyCase(name=self.name)
        if self.shared.failed:
            raise CaseFileError(self.shared.failed, name=self.name)
        opening.check_place(self.path, self.shared.place)
        with self.shared.door, connections.explained(self.name):
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
                    self.shared.failed = error.reason
                self._roll_back()
                raise
            finally:
                self._busy = False
            self._acknowledge()

    # ---------------------------------------------------------------- large evidence, ahead

    def bring_in(
        self, item: str, kind: str, data: bytes, sha256: str, extract: originals.Extract | None
    ) -> str:
        """Store large bytes and text in small commits, ahead of the source with the id ``item``.

        Nobody sees them until a change takes them with :meth:`Transaction.take_incoming`, and
        nobody waits long for the door meanwhile. Returns the id of the extract, or "".
        """
        id_ = uuid4().hex if extract is not None else ""
        self._one_by_one(arriving.steps(self.connection, item, kind, data, sha256, extract, id_))
        return id_

    def send_back(self, item: str) -> None:
        """Take away again what was brought in for a source that did not come to be."""
        for waiting in arriving.waiting(self.connection):
            if waiting[0] == item:
                self._one_by_one(arriving.removal(self.connection, *waiting))

    def _forget_unfinished(self) -> None:
        for item, _sha256, _extract in arriving.waiting(self.connection):
            self.send_back(item)

    def _one_by_one(self, steps: Iterator[arriving.Step]) -> None:
        for step in steps:
            with self._begun():
                step()

    # ---------------------------------------------------------------- how a change ends

    def _roll_back(self) -> None:
        # After a full disk SQLite may have rolled back already; a dead drive refuses this too.
        with suppress(CaseFileError):
            if self.connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
                self.connection.exec_driver_sql("ROLLBACK")

    def _acknowledge(self) -> None:
        """What was committed can be undone now, and is what changed last."""
        if self._pending is not None:
            kind, target, change = self._pending
            self.shared.history.record(change.seq, kind, target, change.title)
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
    def _history(self) -> history.History:
        return self.shared.history

    @property
    def undo_title(self) -> str:
        """What would be undone next, or empty."""
        newest = self._reached()
        return newest[-1][1] if newest else ""

    @property
    def redo_title(self) -> str:
        """What would be redone next, or empty."""
        newest = self._history.redoable[-1:]  # another thread may take it away meanwhile
        return newest[-1][1] if newest else ""

    def undo(self) -> Change | None:
        """Take back the newest change; None when there is none. Raises CannotUndo."""
        with self.shared.door:
            newest = self._reached()
            return self._turn(*newest[-1], "undo") if newest else None

    def redo(self) -> Change | None:
        """Do again what was undone last; None when there is none. Raises CannotUndo."""
        with self.shared.door:
            newest = self._history.redoable[-1:]
            return self._turn(*newest[-1], "redo") if newest else None

    def _reached(self) -> list[history.Change]:
        if not self._history.undoable and self._history.unread is not None:
            with self.shared.door:
                self._history.reach(self.connection)
        return self._history.undoable[-1:]

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
        if not writer:
            raise CaseFileError("older", name=path.name)
        migrations.migrate(connection, found)
    return connection
