"""A library of references on disk: which file it is, and where the files it names are."""

from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from pincite.actions.taking import refused
from pincite.exchange.csl_json import read_csl
from pincite.exchange.entries import Entry
from pincite.exchange.ris import read_ris
from pincite.exchange.zotero_rdf import read_rdf
from pincite.model.errors import EvidenceError
from pincite.text.errors import ReadError

_READERS: Final[dict[str, Callable[[bytes, str], list[Entry]]]] = {
    ".json": read_csl,
    ".ris": read_ris,
    ".rdf": read_rdf,
}
_MOST_BYTES = 64 * 1024 * 1024


def read_library(given: Path) -> tuple[Path, list[Entry]]:
    """The library's file and its entries; ``given`` is that file, or the folder it was exported to.

    Raises EvidenceError: not_a_library, many_libraries, no_entries, or why the file is unreadable.
    """
    from pincite.intake.batch import read_file

    file = _file_of(given)
    reader = _READERS.get(file.suffix.lower())
    try:
        data = read_file(file, _MOST_BYTES)
    except ReadError as error:
        raise refused(error, file.name) from error
    if reader is None:
        raise EvidenceError("not_a_library", name=file.name)
    entries = reader(data, file.name)
    if not entries:
        raise EvidenceError("no_entries", name=file.name)
    return file, entries


def attached(entry: Entry, file: Path) -> tuple[list[Path], list[str]]:
    """The files of an entry that are there, and the names of those that are not.

    A path that leads out of the library's folder counts as not there: it could name any file.
    """
    top = file.parent.resolve()
    found: list[Path] = []
    lost: list[str] = []
    for written in entry.attachments:
        for words in (written, unquote(written)):
            path = _inside(top, words)
            if path is not None:
                if path not in found:
                    found.append(path)
                break
        else:
            lost.append(written.replace("\\", "/").rpartition("/")[2] or written)
    return found, lost


def _file_of(given: Path) -> Path:
    if not given.is_dir():
        return given
    try:
        files = sorted(path for path in given.iterdir() if path.suffix.lower() in _READERS)
    except OSError as error:
        raise EvidenceError("is_folder", name=given.name) from error
    if not files:
        raise EvidenceError("not_a_library", name=given.name)
    if len(files) > 1:
        raise EvidenceError("many_libraries", name=given.name)
    return files[0]


def _inside(top: Path, words: str) -> Path | None:
    words = words.removeprefix("file://").strip()
    try:
        path = (top / words.replace("\\", "/")).resolve()
        return path if path.is_relative_to(top) and path.is_file() else None
    except (OSError, ValueError):
        return None
