"""Take evidence in: bytes kept untouched, text found, capture recorded."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pincite.actions.registry import action
from pincite.actions.taking import (
    Cancelled,
    Progress,
    Taken,
    engine_for,
    read_bytes,
    read_files,
)
from pincite.casefile import Block, CaseFile, Extract
from pincite.casefile.transaction import Transaction
from pincite.model.errors import CaseFileError, EvidenceError, InvalidValue, ReadOnlyCase
from pincite.model.evidence import Source

if TYPE_CHECKING:
    from pincite.intake.pool import WorkerPool
    from pincite.intake.reading import Reading

Fields = dict[str, Any]
Ready = dict[str, tuple[str, str]]  # by SHA-256: the ids of the source and of its extract
LARGE = 2 * 1024 * 1024  # bytes, and
MANY_BLOCKS = 400  # of text: more of either is stored in several commits
_GIVEN = frozenset({"id", "handle", "sequence", "sha256", "extract", "size"})


@dataclass
class Summary:
    """What became of a batch: sources added, files already there, files not read and why."""

    added: list[Source] = field(default_factory=list)
    known: list[tuple[str, Source]] = field(default_factory=list)
    failed: list[EvidenceError] = field(default_factory=list)
    cancelled: bool = False

    @property
    def lists(self) -> tuple[list[Any], ...]:
        """What grows with each file."""
        return self.added, self.known, self.failed


@action("Add evidence")
def add_evidence(
    case_file: CaseFile,
    files: list[str],
    fields: Fields | None = None,
    ocr: bool = False,
    keep_unread: bool = False,
) -> list[Source]:
    """Take files or folders in as sources; ``fields`` sets what is known (published, url...).

    ``ocr``: recognise the words of pages and pictures that hold none. ``keep_unread``: keep the
    originals of damaged and unknown files too. Raises EvidenceError.
    """
    from pincite.intake.pool import WorkerPool

    paths = [Path(file) for file in files]
    with WorkerPool() as pool:
        summary = add_files(case_file, paths, pool, fields=fields, ocr=ocr, keep_unread=keep_unread)
    if summary.failed and not (summary.added or summary.known):
        raise summary.failed[0]
    return summary.added + [source for _name, source in summary.known]


@action("Add note")
def add_note(case_file: CaseFile, text: str, fields: Fields | None = None) -> Source:
    """Keep pasted text as a dated note, privileged unless said otherwise."""
    from pincite.intake.pool import WorkerPool

    if not text.strip():
        raise InvalidValue(field="text", why="blank", kind="Source")
    known = {"type": "note", "privilege": "privileged", "audience": "internal", **(fields or {})}
    with WorkerPool(size=1) as pool:
        data = text.encode("utf-8", "replace")
        taken = read_bytes(data, "note.txt", pool, author=case_file.author, method="pasted")
    summary = Summary()
    settle(case_file, taken, summary, known)
    if summary.failed:
        raise summary.failed[0]
    return summary.added[0] if summary.added else summary.known[0][1]


def add_files(
    case_file: CaseFile,
    paths: Iterable[Path],
    pool: "WorkerPool",
    *,
    fields: Fields | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    ocr: bool = False,
    keep_unread: bool = False,
) -> Summary:
    """Take a batch in; one broken file stops no other. Each file is a change of its own."""
    summary = Summary()
    author = case_file.author
    by = engine_for(case_file.case.language) if ocr else None
    batch = read_files(
        paths,
        pool,
        author=author,
        progress=progress,
        stop=cancelled,
        ocr=by,
        keep_unread=keep_unread,
    )
    with closing(batch):  # or its threads would wait for ever when a change fails
        for taken in batch:
            settle(case_file, taken, summary, fields)
    summary.cancelled = bool(cancelled and cancelled())
    return summary


def settle(
    case_file: CaseFile,
    taken: Taken | EvidenceError,
    summary: Summary,
    fields: Fields | None = None,
) -> None:
    """Put one read file into the case, or say why not; keeps the summary."""
    if isinstance(taken, EvidenceError):
        summary.failed.append(taken)
        return
    if taken.problem is not None:
        summary.failed.append(taken.problem)
    with case_file.shared.intake:
        known = known_source(case_file, taken.digest)
        if known is not None:
            summary.known.append((taken.name, known))
            return
        made = Summary()
        with (
            brought_in(case_file, taken) as ready,
            case_file.transaction("Add evidence") as change,
        ):
            _add(case_file, change, taken, made, fields or {}, None, ready)
    for every, one in zip(summary.lists, made.lists, strict=True):
        every.extend(one)


def known_source(case_file: CaseFile, found: bytes | str) -> Source | None:
    """The source that already holds these bytes (or the bytes of this SHA-256), or None."""
    digest = found if isinstance(found, str) else hashlib.sha256(found).hexdigest()
    sources = case_file.items(Source, sha256=digest)
    return sources[0] if sources else None


@contextmanager
def brought_in(case_file: CaseFile, taken: Taken) -> Iterator[Ready]:
    """Store what is large in a read file ahead of the change that adds it, in small commits.

    Yields the ids that its sources and their extracts are to have, by SHA-256. When the change
    fails, what was stored goes again; after a crash it goes when the case is next opened.
    """
    ready: Ready = {}
    try:
        for part in _parts(taken):
            digest = part.digest
            if not _large(part) or digest in ready or known_source(case_file, digest) is not None:
                continue
            extract = extract_of(digest, part.reading) if part.reading is not None else None
            item = uuid4().hex
            ready[digest] = (item, "")
            id_ = case_file.bring_in(item, Source.kind, part.data, digest, extract)
            ready[digest] = (item, id_)
        yield ready
    except BaseException:
        with suppress(CaseFileError, ReadOnlyCase):
            for item, _extract in ready.values():
                case_file.send_back(item)
        raise


def _parts(taken: Taken) -> Iterator[Taken]:
    yield taken
    for part in taken.inside:
        if not isinstance(part, EvidenceError):
            yield from _parts(part)


def _large(taken: Taken) -> bool:
    blocks = taken.reading.blocks if taken.reading is not None else ()
    return len(taken.data) > LARGE or len(blocks) > MANY_BLOCKS


def add_taken(
    change: Transaction,
    taken: Taken,
    fields: Fields,
    parent: str | None,
    ready: Ready | None = None,
) -> Source:
    """Put a read file into the case inside an open transaction.

    ``ready`` names what :func:`brought_in` has stored already.
    """
    for name in fields:
        if name not in Source.model_fields or name in _GIVEN:
            raise InvalidValue(field=name, why="no_such_field", kind="Source")
    digest = taken.digest
    known: Fields = {"file_name": taken.name, "sha256": digest, "size": len(taken.data)}
    if ready and digest in ready:
        known["id"], known["extract"] = ready.pop(digest)
        change.take_incoming(known["id"])
    else:
        change.store_original(taken.data, digest)
        if taken.reading is not None:
            known["extract"] = change.store_extract(extract_of(digest, taken.reading))
    known |= {"part_of": parent, "capture": taken.capture.model_dump()}
    return change.add(Source.checked(**known, **{**_read(taken), **fields}))


def _add(
    case_file: CaseFile,
    change: Transaction,
    taken: Taken,
    summary: Summary,
    fields: Fields,
    parent: str | None,
    ready: Ready,
) -> None:
    source = add_taken(change, taken, fields, parent, ready)
    summary.added.append(source)
    shared: Fields = {name: fields[name] for name in ("audience", "privilege") if name in fields}
    for part in taken.inside:
        if isinstance(part, EvidenceError):
            summary.failed.append(part)
        elif (known := known_source(case_file, part.digest)) is not None:
            summary.known.append((part.name, known))
        else:
            _add(case_file, change, part, summary, shared, source.id, ready)


def _read(taken: Taken) -> Fields:
    stem = Path(taken.name).stem or taken.name
    reading = taken.reading
    if reading is None:
        why = taken.problem
        known = why is not None and why.reason.startswith("kept_")
        kind = str(why.values.get("media_type", "")) if why is not None and known else ""
        return {"title": stem, "media_type": kind}
    return {
        "title": reading.title.strip() or stem,
        "author": reading.author,
        "outlet": reading.outlet,
        "published": reading.published,
        "language": reading.language,
        "url": reading.url,
        "media_type": reading.media_type,
        "type": reading.source_type,
    }


def extract_of(digest: str, reading: "Reading") -> Extract:
    """A reader's blocks, with the positions in the whole text in which passages count."""
    from pincite.intake.reading import block_offsets

    offsets = block_offsets(reading.blocks)
    blocks = tuple(
        Block(
            ordinal=number,
            start=start,
            text=block.text,
            role=block.role,
            paragraph=block.paragraph,
            page=block.page,
            label=block.label,
            cells=json.dumps(block.table, ensure_ascii=False) if block.table else "",
        )
        for number, (block, (start, _end)) in enumerate(zip(reading.blocks, offsets, strict=True))
    )
    return Extract(
        sha256=digest,
        reader=reading.reader,
        reader_version=reading.reader_version,
        language=reading.language,
        pages=reading.pages,
        blocks=blocks,
        notes=" ".join(reading.notes),
    )
