"""Looks at a file before SQLite does, so that what is wrong gets its own sentence."""

import os
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
