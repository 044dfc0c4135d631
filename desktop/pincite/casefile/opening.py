"""Looks at a file before SQLite does, so that what is wrong gets its own sentence."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pincite.model.errors import CaseFileError

_PLAIN = b"SQLite format 3\x00"


def inspect(path: Path, passphrase: str | None) -> None:
    """Raises CaseFileError when ``path`` cannot be a case: missing, a folder, empty, locked up."""
    if not path.exists():
        raise CaseFileError("missing", name=path.name)
    if path.is_dir():
        raise CaseFileError("is_folder", name=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except PermissionError as error:
        raise CaseFileError("no_permission", name=path.name) from error
    except OSError as error:
        raise CaseFileError("drive_failed", name=path.name) from error
    if not start:
        raise CaseFileError("empty", name=path.name)
    if start != _PLAIN and not passphrase:
        code = "not_a_case" if len(start) < 16 or _looks_readable(start) else "needs_passphrase"
        raise CaseFileError(code, name=path.name)


def _looks_readable(start: bytes) -> bool:
    """Text and common file signatures; an encrypted case begins with random salt."""
    if start.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")):
        return True
    try:
        return start.decode("utf-8").isprintable() or b"\n" in start or b"<" in start
    except UnicodeDecodeError:
        return False


def check_new(path: Path) -> None:
    """Raises CaseFileError when no case can be made at ``path``."""
    if path.exists():
        raise CaseFileError("exists", name=path.name)
    if not path.parent.is_dir():
        raise CaseFileError("no_folder", name=path.parent.name)
    if not os.access(path.parent, os.W_OK):
        raise CaseFileError("folder_read_only", name=path.name)


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """A hidden name to make a file under; it appears at ``path`` when it is whole, or not at all.

    Raises CaseFileError disk_full, folder_read_only, write_failed.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        _clear(part)
        yield part
        sync(part)
        part.replace(path)
        sync(path.parent)
    except CaseFileError as error:  # it is the target that the user named
        raise CaseFileError(error.reason, **{**error.values, "name": path.name}) from error
    except OSError as error:
        code = {28: "disk_full", 13: "folder_read_only", 30: "folder_read_only"}
        raise CaseFileError(code.get(error.errno or 0, "write_failed"), name=path.name) from error
    finally:
        with suppress(OSError):
            _clear(part)


def _clear(part: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + ending).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Bring a file, or a folder's list of names, to the disk; Windows syncs no folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def place(path: Path) -> tuple[int, int]:
    """Which file a path leads to: its device and number."""
    status = path.stat()
    return status.st_dev, status.st_ino


def check_place(path: Path, opened: tuple[int, int]) -> None:
    """Raises CaseFileError when the path no longer leads to the file that was opened.

    A file moved away or replaced by another program would swallow every later change.
    """
    try:
        if place(path) == opened:
            return
    except OSError as error:
        if not path.parent.is_dir():
            raise CaseFileError("drive_failed", name=path.name) from error
    raise CaseFileError("moved", name=path.name)
