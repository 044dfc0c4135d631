"""Paths -> files -> bytes. What cannot be read is refused with a code that names the file."""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from pincite.intake.shape import storable
from pincite.text.errors import ReadError

#: Above this a file is not taken in: it could not be read within a worker's memory.
MAX_FILE = 1_000_000_000

_CHUNK = 8 * 1024 * 1024
_JUNK = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "lost+found"})
_PARTS = ("_files", ".files", "_fichiers", "-dateien", "-filer", "_archivos")
_DRESS = frozenset({".css", ".woff", ".woff2", ".ttf", ".eot", ".map"})
_HIDDEN = 0x2 | 0x4  # Windows: hidden, system
_CODES = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EISDIR: "is_folder",
    errno.ENAMETOOLONG: "missing",
    errno.ELOOP: "missing",
}


def collect(paths: Iterable[str | Path]) -> list[Path]:
    """The files to take in, each once, in a stable order.

    Folders are searched to the bottom, by name; hidden and system files in them are left out,
    and so are what dresses a saved page (its folder of parts, style sheets, fonts, scripts) and a
    symbolic link in a folder (it could lead anywhere). A file named by itself is
    always taken, so that a missing one is reported by ``read_file`` and not passed over.
    """
    files: dict[Path, None] = {}
    for given in paths:
        path = Path(given)
        if path.is_dir():
            files.update(dict.fromkeys(_inside(path)))
        else:
            files[path] = None
    return list(files)


def _inside(folder: Path) -> list[Path]:
    found: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: _order(entry.name))
    except OSError:
        return [folder]  # read_file says why
    parts = _parts_of_pages(entry.name for entry in entries)
    for entry in entries:
        if is_junk(entry.name) or entry.is_symlink() or _hidden_by_system(entry):
            continue
        if entry.name.casefold() in parts or _dresses_a_page(Path(entry.path)):
            continue
        if entry.is_dir(follow_symlinks=False):
            found.extend(_inside(Path(entry.path)))
        elif entry.is_file(follow_symlinks=False):
            found.append(Path(entry.path))
    return found


def _parts_of_pages(names: Iterable[str]) -> set[str]:
    """Folders that browsers make beside a page saved complete: its pictures and scripts."""
    stems = [path.stem for path in map(Path, names) if path.suffix.lower() in {".htm", ".html"}]
    return {f"{stem}{end}".casefold() for stem in stems for end in _PARTS}


def _dresses_a_page(path: Path) -> bool:
    """Style sheets, fonts, and scripts other than the exports of posts that end in .js too."""
    suffix = path.suffix.lower()
    if suffix != ".js":
        return suffix in _DRESS
    try:
        with path.open("rb") as file:
            return b"window.YTD" not in file.read(400)
    except OSError:
        return False  # read_file says why


def is_junk(name: str) -> bool:
    """Files that systems and office programs leave about: hidden, lock and thumbnail files."""
    return name.startswith((".", "~$")) or name.casefold() in _JUNK


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name


def _hidden_by_system(entry: "os.DirEntry[str]") -> bool:
    # st_file_attributes exists on Windows alone.
    status = entry.stat(follow_symlinks=False)
    return bool(getattr(status, "st_file_attributes", 0) & _HIDDEN)


def read_file(path: str | Path, max_bytes: int = MAX_FILE) -> bytes:
    """The bytes of a file, opened for reading only; the file is left as it was.

    Raises ``ReadError`` with ``name``: missing, is_folder, not_a_file, no_permission, empty,
    too_large (size, limit), changed_while_read, unreadable_device.
    """
    path = Path(path)
    name = storable(path.name or str(path))
    try:
        return _read(path, name, max_bytes)
    except OSError as error:
        code = "is_folder" if _is_dir(path) else _CODES.get(error.errno or 0, "unreadable_device")
        raise ReadError(code, name=name) from error


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _read(path: Path, name: str, max_bytes: int) -> bytes:
    _refuse_special(path.stat(), name)  # a pipe would block on open
    with path.open("rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        _refuse_special(before, name)
        if before.st_size > max_bytes:
            raise ReadError("too_large", name=name, size=before.st_size, limit=max_bytes)
        data = _all_bytes(file.fileno(), before.st_size, name, max_bytes)
        after = os.fstat(file.fileno())
    if _state(before) != _state(after) or len(data) != after.st_size:
        raise ReadError("changed_while_read", name=name)
    if not data:
        raise ReadError("empty", name=name)
    return data


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ReadError("is_folder", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise ReadError("not_a_file", name=name)


def _all_bytes(descriptor: int, size: int, name: str, max_bytes: int) -> bytes:
    # Asked for at once, the bytes go where they stay: joining parts of half a gigabyte would hold
    # the window's thread up for as long as it takes to copy them.
    parts = [os.read(descriptor, size + 1)]
    total = len(parts[0])
    while total <= max_bytes and (part := os.read(descriptor, _CHUNK)):
        parts.append(part)
        total += len(part)
        if total > max_bytes:
            raise ReadError("too_large", name=name, size=total, limit=max_bytes)
        if total > size:
            raise ReadError("changed_while_read", name=name)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _state(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ino
