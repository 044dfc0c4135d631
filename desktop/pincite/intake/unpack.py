"""A file and everything inside it: attachments and archive members, within bounds."""

from collections.abc import Iterator
from dataclasses import dataclass

from pincite.intake.capture import sha256
from pincite.intake.pool import Cancelled, WorkerPool
from pincite.intake.reading import Reading, ReadOptions
from pincite.text.errors import ReadError

MAX_DEPTH = 6
MAX_FILES = 5_000
MAX_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Taken:
    """One file: given (``parent`` None) or found inside another (``parent``: its index).

    Exactly one of ``reading`` and ``error`` is set. The bytes are worth keeping even when they
    could not be read. ``repeats`` is the index of an earlier file with the same bytes, which is
    not read again: an archive that contains itself ends there.
    """

    index: int
    parent: int | None
    depth: int
    name: str
    data: bytes
    sha256: str
    reading: Reading | None = None
    error: ReadError | None = None
    repeats: int | None = None


def take_in(
    pool: WorkerPool,
    data: bytes,
    name: str,
    options: ReadOptions | None = None,
    *,
    cancelled: Cancelled | None = None,
) -> Iterator[Taken]:
    """Read a file, then what is inside it, level by level, the outermost first.

    Failures come as ``Taken.error``, those of the bounds too (too_deep, too_many_inside,
    too_much_inside); only ``ReadError("cancelled")`` is raised.
    """
    waiting: list[tuple[int | None, int, str, bytes]] = [(None, 0, name, data)]
    seen: dict[str, int] = {}
    total = index = 0
    while waiting:
        parent, depth, inner, content = waiting.pop(0)
        digest = sha256(content)
        total += len(content)
        taken = Taken(index, parent, depth, inner, content, digest, repeats=seen.get(digest))
        bound = _bound(depth, index, total if parent is not None else 0)
        if taken.repeats is None:
            seen[digest] = index
            taken = _read(pool, taken, bound, options if depth == 0 else None, cancelled)
        if taken.reading:
            waiting.extend((index, depth + 1, a.name, a.data) for a in taken.reading.attachments)
        yield taken
        index += 1
        if bound in {"too_many_inside", "too_much_inside"}:
            return


def _bound(depth: int, index: int, total: int) -> str:
    if depth > MAX_DEPTH:
        return "too_deep"
    if index >= MAX_FILES:
        return "too_many_inside"
    return "too_much_inside" if total > MAX_BYTES else ""


def _read(
    pool: WorkerPool,
    taken: Taken,
    bound: str,
    options: ReadOptions | None,
    cancelled: Cancelled | None,
) -> Taken:
    reading: Reading | None = None
    error: ReadError | None = None
    try:
        if bound:
            raise ReadError(bound, name=taken.name)
        reading = pool.read(taken.data, taken.name, options, cancelled=cancelled)
    except ReadError as failure:
        if failure.code == "cancelled":
            raise
        error = failure
    return Taken(
        taken.index,
        taken.parent,
        taken.depth,
        taken.name,
        taken.data,
        taken.sha256,
        reading,
        error,
    )
