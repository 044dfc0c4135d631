"""Reads files into values, ready to enter a case: bytes in, worker processes, Taken out.

Touches no case file, so it may run beside the window.
"""

import hashlib
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pincite.model.errors import EvidenceError
from pincite.model.evidence import Capture
from pincite.text.errors import ReadError

if TYPE_CHECKING:
    from pincite.intake.bounds import Budget
    from pincite.intake.ocr import Engine
    from pincite.intake.pool import WorkerPool
    from pincite.intake.reading import Attachment, Reading, ReadOptions

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]
WAITING = 6  # files whose bytes may wait in memory at once
DEPTH = 5  # an e-mail in an e-mail in an archive...; deeper stays inside its parent

# Whole files that this program cannot read are evidence all the same: their originals are kept, and
# the sentence says so. Damaged ones are kept on request. Bombs and the like are refused.
_KEPT_UNREAD = frozenset({"timeout", "out_of_memory", "worker_died", "encrypted"})
_KEPT_ON_REQUEST = {"broken": "broken_kept", "no_text": "no_text_kept", "binary": "kept_unread"}
_KEPT_KINDS = (  # the beginning of a media type, and what its sentence says to do
    ("application/msword", "kept_word"),
    ("application/rtf", "kept_word"),
    ("application/vnd.oasis.opendocument.text", "kept_word"),
    ("application/vnd.ms-excel", "kept_sheet"),
    ("application/vnd.oasis.opendocument.spreadsheet", "kept_sheet"),
    ("application/vnd.ms-powerpoint", "kept_slides"),
    ("application/vnd.openxmlformats-officedocument.presentationml", "kept_slides"),
    ("application/vnd.oasis.opendocument.presentation", "kept_slides"),
    ("application/x-7z", "kept_archive"),
    ("application/vnd.rar", "kept_archive"),
    ("application/gzip", "kept_archive"),
    ("video/", "kept_recording"),
    ("audio/", "kept_recording"),
    ("", "kept_unread"),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """A file's bytes, what was read in them, and its capture record.

    ``reading`` is None for an original that is kept unread; ``problem`` says why. ``inside``
    holds the files that were in it. ``sha256`` is that of the bytes, "" where none was taken.
    """

    name: str
    data: bytes
    reading: "Reading | None"
    capture: Capture
    problem: EvidenceError | None = None
    inside: "tuple[Taken | EvidenceError, ...]" = ()
    sha256: str = ""

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes."""
        return self.sha256 or hashlib.sha256(self.data).hexdigest()


def read_files(
    paths: Iterable[Path],
    pool: "WorkerPool",
    *,
    author: str,
    progress: Progress | None = None,
    stop: Cancelled | None = None,
    ocr: "Engine | None" = None,
    keep_unread: bool = False,
) -> Generator[Taken | EvidenceError, None, None]:
    """Read files and folders in the worker processes; yields in a stable order.

    ``ocr``: what recognises the words of pages that hold none; see ``engine_for``.
    ``keep_unread``: as for ``read_bytes``.
    """
    from pincite.intake.batch import collect
    from pincite.intake.shape import storable

    files = collect(list(paths))
    gate = threading.Semaphore(WAITING)

    def one(path: Path) -> Taken | EvidenceError:
        gate.acquire()
        return read_one(path, pool, author=author, stop=stop, ocr=ocr, keep_unread=keep_unread)

    with ThreadPoolExecutor(max_workers=2) as threads:
        waiting: list[Future[Taken | EvidenceError]] = [threads.submit(one, p) for p in files]
        try:
            for number, future in enumerate(waiting):
                if stop and stop():
                    return
                if progress:
                    progress(number, len(files), storable(files[number].name))
                yield future.result()
                gate.release()
            if progress:
                progress(len(files), len(files), "")
        finally:  # also when whoever asked stops asking
            for rest in waiting:
                rest.cancel()
            gate.release(len(waiting) or 1)


def read_one(
    path: Path,
    pool: "WorkerPool",
    *,
    author: str,
    stop: Cancelled | None = None,
    ocr: "Engine | None" = None,
    keep_unread: bool = False,
) -> Taken | EvidenceError:
    """Read one file; what is wrong with it comes back as an error that names it."""
    from pincite.intake.batch import read_file
    from pincite.intake.shape import storable

    name = storable(path.name)  # a name that is no text on this system
    try:
        data = read_file(path)
    except ReadError as error:
        return refused(error, name)
    return read_bytes(
        data,
        name,
        pool,
        author=author,
        path=path,
        stop=stop,
        ocr=ocr,
        keep_unread=keep_unread,
    )


def read_bytes(  # noqa: PLR0913 - what is known of the bytes, each by its name
    data: bytes,
    name: str,
    pool: "WorkerPool",
    *,
    author: str,
    path: Path | None = None,
    method: str = "file",
    contained_in: str = "",
    depth: int = 0,
    budget: "Budget | None" = None,
    stop: Cancelled | None = None,
    options: "ReadOptions | None" = None,
    ocr: "Engine | None" = None,
    keep_unread: bool = False,
) -> Taken | EvidenceError:
    """Read bytes under a name, and the files inside them, all with these options.

    ``keep_unread``: keep the original of what is damaged or of no known kind too.
    """
    from pincite.intake.bounds import Budget

    reading: Reading | None = None
    problem: EvidenceError | None = None
    try:
        reading = pool.read(data, name, options, cancelled=stop)
    except ReadError as error:
        code = _kept(error, keep_unread)
        if not code:
            return refused(error, name)
        problem = refused(ReadError(code, **error.values), name)
    if ocr is not None and reading is not None:
        reading, problem = _recognised(data, name, reading, ocr, stop)
    capture = _captured(data, name, reading, author, method, path, contained_in)
    room = budget or Budget()  # one for all levels: archives in archives multiply
    read_part = partial(
        read_bytes,
        pool=pool,
        author=author,
        method="attachment",
        depth=depth + 1,
        budget=room,
        stop=stop,
        ocr=ocr,
        keep_unread=keep_unread,
    )
    parts = reading.attachments if reading is not None and depth < DEPTH else ()
    inside = (*_left_out(reading, name), *_parts(parts, name, room, options, read_part))
    digest = hashlib.sha256(data).hexdigest()
    return Taken(name, data, reading, capture, problem, inside, digest)


def _captured(
    data: bytes,
    name: str,
    reading: "Reading | None",
    author: str,
    method: str,
    path: Path | None,
    contained_in: str,
) -> Capture:
    """How the bytes came here, in the model's words."""
    from pincite.intake.capture import capture_record

    record = capture_record(
        data,
        name,
        method=method,
        path=path,
        reading=reading,
        who=author,
        contained_in=contained_in,
    )
    return Capture(
        taken_in_utc=record.utc_time,
        taken_in_local=record.local_time,
        time_zone=record.zone,
        by=record.who,
        machine=record.machine,
        tool=record.tool,
        method=record.method,
        received_from=record.contained_in,
        file_modified_utc=record.file_modified,
        requested_url=record.url_requested,
        final_url=record.url_final,
        redirects=record.redirects,
        status=record.status,
        archive_url=record.archive_url,
        accessed=record.saved_at,
        reader=record.reader,
    )


def _parts(
    parts: "Sequence[Attachment]",
    name: str,
    room: "Budget",
    options: "ReadOptions | None",
    read_part: Callable[..., Taken | EvidenceError],
) -> Iterator[Taken | EvidenceError]:
    """The files inside one, read while there is room; how many stay inside is said."""
    from pincite.intake.reading import ReadOptions

    for number, part in enumerate(parts):
        if not room.take(len(part.data)):
            yield EvidenceError("inside_left", name=name, files=len(parts) - number)
            return
        asked = replace(options or ReadOptions(), facts=part.facts)
        yield read_part(part.data, name=part.name, contained_in=_place(name, part), options=asked)


def _left_out(reading: "Reading | None", name: str) -> Iterator[EvidenceError]:
    """What an archive holds and may not come in, each said by its name."""
    for note in reading.notes if reading is not None else ():
        kind, _, rest = note.partition(":")
        reason, _, entry = rest.partition(":")
        if kind != "entry_refused":
            continue
        code = {"bomb": "archive_bomb", "encrypted": "encrypted", "broken": "broken"}.get(reason)
        if code:
            yield EvidenceError(code, name=f"{name}: {entry}")
        else:
            yield EvidenceError("unsafe_archive_entry", name=name, entry=entry, reason=reason)


def engine_for(language: str) -> "Engine":
    """What recognises words in pictures here, for texts of a language first.

    Raises EvidenceError: ocr_missing, ocr_no_language.
    """
    from pincite.intake.ocr import engine

    try:
        return engine(language)
    except ReadError as error:
        raise refused(error, "") from error


def _recognised(
    data: bytes, name: str, reading: "Reading", ocr: "Engine", stop: Cancelled | None
) -> "tuple[Reading, EvidenceError | None]":
    """The reading with the words of its pictures; as it was, with the reason, when that failed."""
    from pincite.intake.ocr import with_ocr

    try:
        return with_ocr(data, reading, ocr, stop=stop), None
    except ReadError as error:
        code = error.code if error.code == "cancelled" else "ocr_failed"
        return reading, EvidenceError(code, **{**error.values, "name": name})


def _place(name: str, part: "Attachment") -> str:
    """The file that holds a part, and the folders in it."""
    inside = next((value for key, value in part.facts if key == "path"), "")
    return f"{name}: {inside}" if inside else name


def _kept(error: ReadError, asked: bool) -> str:
    """The code that says why an original is kept unread, "" where it is not kept."""
    if error.code == "unsupported":
        kind = str(error.values.get("media_type", ""))
        return next(code for start, code in _KEPT_KINDS if kind.startswith(start))
    if error.code in _KEPT_UNREAD:
        return error.code
    return _KEPT_ON_REQUEST.get(error.code, "") if asked else ""


def why_unread(media_type: str, name: str) -> EvidenceError | None:
    """Why an original of a kind is kept unread, and what to do; None where the kind is not known.

    The same error as was said when it was taken in.
    """
    kind = media_type and next((s for s, _code in _KEPT_KINDS if media_type.startswith(s)), "")
    return EvidenceError(dict(_KEPT_KINDS)[kind], name=name) if kind else None


def refused(error: ReadError, name: str) -> EvidenceError:
    """The model's error for a reader's."""
    return EvidenceError(error.code, **{"name": name, **error.values})
