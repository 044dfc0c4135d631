"""Take evidence in: bytes kept untouched, text found, capture recorded."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile, Extract
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.evidence import Capture, Source
from pincite.text.errors import ReadError

if TYPE_CHECKING:
    from pincite.intake.pool import WorkerPool
    from pincite.intake.reading import Reading

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is ready to enter the case: bytes, what was read in them, capture record.

    ``reading`` is None for an original kept unread; ``problem`` is why.
    """

    name: str
    data: bytes
    reading: "Reading | None"
    capture: Capture
    problem: ReadError | None = None


@dataclass
class Summary:
    """What became of a batch: sources added, files already there, files not read and why."""

    added: list[Source] = field(default_factory=list)
    known: list[tuple[str, Source]] = field(default_factory=list)
    failed: list[EvidenceError] = field(default_factory=list)
    cancelled: bool = False


@action("Add evidence")
def add_evidence(
    case_file: CaseFile, files: list[str], fields: dict[str, Any] | None = None
) -> list[Source]:
    """Take files or folders in as sources; ``fields`` sets what is known (published, url...)."""
    from pincite.intake.pool import WorkerPool

    with WorkerPool() as pool:
        summary = add_files(case_file, [Path(file) for file in files], pool, fields=fields)
    if summary.failed and not (summary.added or summary.known):
        raise summary.failed[0]
    return summary.added + [source for _name, source in summary.known]


def add_files(
    case_file: CaseFile,
    paths: Iterable[Path],
    pool: "WorkerPool",
    *,
    fields: dict[str, Any] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Summary:
    """Take a batch in; one broken file stops no other. Each file is a change of its own."""
    summary = Summary()
    for taken in read_files(
        paths, pool, author=case_file.author, progress=progress, stop=cancelled
    ):
        if cancelled and cancelled():
            summary.cancelled = True
            break
        settle(case_file, taken, summary, fields or {})
    return summary


def settle(
    case_file: CaseFile,
    taken: Taken | EvidenceError,
    summary: Summary,
    fields: dict[str, Any] | None = None,
) -> None:
    """Put one read file into the case, or say why not; keeps the summary."""
    if isinstance(taken, EvidenceError):
        summary.failed.append(taken)
        return
    if taken.problem is not None:
        summary.failed.append(_refused(taken.problem, taken.name))
        if taken.reading is None and not keeps_unread(taken.problem):
            return
    known = known_source(case_file, taken.data)
    if known is not None:
        summary.known.append((taken.name, known))
        return
    summary.added += add_taken(case_file, taken, fields or {})


def known_source(case_file: CaseFile, data: bytes) -> Source | None:
    """The source that already holds these bytes, or None."""
    import hashlib

    found = case_file.items(Source, sha256=hashlib.sha256(data).hexdigest())
    return found[0] if found else None


def keeps_unread(problem: ReadError) -> bool:
    """Whether a file that could not be read is kept all the same, as an unread original."""
    return problem.code in ("timeout", "out_of_memory", "worker_died", "encrypted")


def read_files(
    paths: Iterable[Path],
    pool: "WorkerPool",
    *,
    author: str,
    progress: Progress | None = None,
    stop: Cancelled | None = None,
) -> Iterator[Taken | EvidenceError]:
    """Read files in the worker processes, two at a time; yields in the order given.

    Touches no case file, so it may run beside the window.
    """
    from pincite.intake.batch import collect

    try:
        files = collect(list(paths))
    except ReadError as error:
        yield _refused(error, "")
        return
    gate = threading.Semaphore(6)  # bytes of at most six files wait in memory

    def one(path: Path) -> Taken | EvidenceError:
        with gate:
            return read_one(path, pool, author=author, stop=stop)

    with ThreadPoolExecutor(max_workers=2) as threads:
        waiting: list[tuple[Path, Future[Taken | EvidenceError]]] = [
            (path, threads.submit(one, path)) for path in files
        ]
        for number, (path, future) in enumerate(waiting):
            if stop and stop():
                for _path, rest in waiting:
                    rest.cancel()
                return
            if progress:
                progress(number, len(files), path.name)
            yield future.result()
        if progress:
            progress(len(files), len(files), "")


def read_one(
    path: Path, pool: "WorkerPool", *, author: str, stop: Cancelled | None = None
) -> Taken | EvidenceError:
    """Read one file; what is wrong with it comes back as an error that names it."""
    from pincite.intake.batch import read_file
    from pincite.intake.capture import capture_file

    try:
        data = read_file(path)
        capture = Capture.model_validate(asdict(capture_file(path, by=author)))
    except ReadError as error:
        return _refused(error, path.name)
    try:
        reading = pool.read(data, path.name, cancelled=stop)
    except ReadError as error:
        return Taken(path.name, data, None, capture, error)
    return Taken(path.name, data, reading, _with_urls(capture, reading))


def _with_urls(capture: Capture, reading: "Reading") -> Capture:
    return capture.changed(
        final_url=capture.final_url or reading.url,
        archive_url=capture.archive_url or reading.meta("archive_url"),
        requested_url=capture.requested_url or reading.meta("requested_url"),
        reader=f"{reading.reader} {reading.reader_version}".strip(),
    )


def _refused(error: ReadError, name: str) -> EvidenceError:
    values = {"name": name, **error.values}
    return EvidenceError(error.code, **values)


# -------------------------------------------------------------------- into the case


def add_taken(case_file: CaseFile, taken: Taken, fields: dict[str, Any]) -> list[Source]:
    """Put a read file into the case, with its attachments as sources of their own."""
    allowed = set(Source.model_fields) - {"id", "handle", "sequence", "sha256", "extract", "size"}
    for name in fields:
        if name not in allowed:
            raise InvalidValue(field=name, why="no_such_field", kind="Source")
    with case_file.transaction("Add evidence") as change:
        digest = change.store_original(taken.data)
        extract = ""
        if taken.reading is not None:
            extract = change.store_extract(extract_of(digest, taken.reading))
        source = change.add(source_of(taken, digest, extract, fields))
    return [source]


def source_of(taken: Taken, digest: str, extract: str, fields: dict[str, Any]) -> Source:
    """The source value for a file as read."""
    reading = taken.reading
    found: dict[str, Any] = {"title": Path(taken.name).stem or taken.name}
    if reading is not None:
        found = {
            "title": reading.title.strip() or found["title"],
            "author": reading.author,
            "outlet": reading.outlet,
            "published": reading.published,
            "language": reading.language,
            "url": reading.url,
            "media_type": reading.media_type,
            "type": reading.source_type,
        }
    return Source.checked(
        **{
            "file_name": taken.name,
            "sha256": digest,
            "size": len(taken.data),
            "extract": extract,
            "capture": taken.capture.model_dump(),
            **found,
            **fields,
        }
    )


def extract_of(digest: str, reading: "Reading") -> Extract:
    """A reader's blocks, with the positions in the whole text in which passages count."""
    from pincite.intake.reading import block_offsets

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
        for number, (block, (start, _end)) in enumerate(
            zip(reading.blocks, block_offsets(reading.blocks), strict=True)
        )
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
