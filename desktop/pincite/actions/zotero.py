"""Zotero and its like: a library of references in, the case's sources out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite.actions.evidence import Summary, settle
from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.actions.taking import Cancelled, Progress, Taken, read_bytes, read_one
from pincite.actions.zotero_library import attached, read_library
from pincite.casefile import CaseFile
from pincite.document.csl_item import REFERENCE
from pincite.exchange.csl_json import write_csl
from pincite.exchange.entries import Entry
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source

if TYPE_CHECKING:
    from pincite.intake.pool import WorkerPool

_HEADS = {
    "en": ("Bibliographic record, no document attached", "Attachments not found"),
    "fr": ("Notice bibliographique, sans document joint", "Pièces jointes introuvables"),
}
_LABELS = {
    "en": ("Title", "Author", "Published in", "Date", "Address", "Consulted"),
    "fr": ("Titre", "Auteur", "Publié dans", "Date", "Adresse", "Consulté le"),
}


@action("Import library")
def import_library(case_file: CaseFile, file: str) -> list[Source]:
    """Take in a library of references: CSL-JSON, RIS, Zotero RDF, or the folder of an export.

    Each entry's attachments become sources that carry its particulars. An entry without one
    becomes a source whose original is a small text of these particulars, marked so.
    """
    from pincite.intake.pool import WorkerPool

    with WorkerPool() as pool:
        summary = add_library(case_file, Path(file), pool)
    if summary.failed and not (summary.added or summary.known):
        raise summary.failed[0]
    return summary.added + [source for _name, source in summary.known]


@action("Export references")
def export_csl(case_file: CaseFile, to: str) -> Path:
    """Write every source's particulars as CSL-JSON, which Zotero imports."""
    return write_whole(Path(to), write_csl(case_file.items(Source)))


def add_library(
    case_file: CaseFile,
    given: Path,
    pool: "WorkerPool",
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Summary:
    """Take a library in; one broken attachment stops no other, and its entry still comes in.

    Raises EvidenceError where the library itself cannot be read.
    """
    summary = Summary()
    language = case_file.case.language
    for one in read_entries(
        given,
        pool,
        author=case_file.author,
        language=language,
        progress=progress,
        stop=cancelled,
    ):
        settle(case_file, one.taken, summary, one.fields)
    summary.cancelled = bool(cancelled and cancelled())
    return summary


@dataclass(frozen=True, slots=True)
class FromLibrary:
    """A file of a library as read, or why not, and what its entry knows of it."""

    taken: Taken | EvidenceError
    fields: dict[str, Any]


def read_entries(
    given: Path,
    pool: "WorkerPool",
    *,
    author: str,
    language: str,
    progress: Progress | None = None,
    stop: Cancelled | None = None,
) -> Iterator[FromLibrary]:
    """Read a library's entries and attachments; touches no case file, so may run beside it.

    Raises EvidenceError where the library itself cannot be read.
    """
    file, entries = read_library(given)
    for number, entry in enumerate(entries):
        if stop and stop():
            return
        if progress:
            progress(number, len(entries), entry.title)
        yield from _read_entry(entry, file, pool, author, language)
    if progress:
        progress(len(entries), len(entries), "")


def _read_entry(
    entry: Entry, file: Path, pool: "WorkerPool", author: str, language: str
) -> Iterator[FromLibrary]:
    paths, lost = attached(entry, file)
    fields = _fields(entry, language, lost)
    kept = False
    for path in paths:
        taken = read_one(path, pool, author=author)
        kept = kept or isinstance(taken, Taken)
        yield FromLibrary(_consulted(taken, entry), fields)
    for name in lost:
        yield FromLibrary(EvidenceError("attachment_missing", name=name), fields)
    if not kept:
        data = _record(entry, language)
        taken = read_bytes(data, "reference.txt", pool, author=author, method=REFERENCE)
        yield FromLibrary(_consulted(taken, entry), fields)


def _fields(entry: Entry, language: str, lost: list[str]) -> dict[str, Any]:
    """What the entry knows, under the names of Source; what it does not know the file may say."""
    known = {
        "title": entry.title,
        "author": entry.author,
        "outlet": entry.outlet,
        "published": entry.published,
        "url": entry.url,
        "language": entry.language,
        "type": entry.type,
        "note": entry.dated,
    }
    if lost:
        missing = f"{_HEADS[language][1]}: {', '.join(lost)}"
        known["note"] = f"{entry.dated}\n{missing}".strip()
    return {name: value for name, value in known.items() if value}


def _consulted(taken: Taken | EvidenceError, entry: Entry) -> Taken | EvidenceError:
    """The day of access that the library knows goes into the capture record, where it is empty."""
    if isinstance(taken, EvidenceError) or not entry.accessed or taken.capture.accessed:
        return taken
    return replace(taken, capture=taken.capture.changed(accessed=entry.accessed))


def _record(entry: Entry, language: str) -> bytes:
    """The small original of an entry without a document: the same entry gives the same bytes."""
    values = (
        entry.title,
        entry.author,
        entry.outlet,
        entry.published or entry.dated,
        entry.url,
        entry.accessed,
    )
    gap = "\u00a0" if language == "fr" else ""
    lines = [f"{label}{gap}: {v}" for label, v in zip(_LABELS[language], values, strict=True) if v]
    return "\n\n".join([f"{_HEADS[language][0]}.", *lines, ""]).encode()
