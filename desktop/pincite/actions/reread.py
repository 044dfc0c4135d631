"""Read a source's original again: with its password, or by a better reader.

Its passages are looked for in the new text by their words; where the words changed the passage
stays as it was and :func:`adrift` says so, until counsel pins it anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pincite.actions.registry import action
from pincite.casefile import Block, CaseFile
from pincite.casefile.transaction import Transaction
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.evidence import Passage, Source

if TYPE_CHECKING:
    from pincite.actions.taking import Taken
    from pincite.intake.pool import WorkerPool
    from pincite.intake.reading import Reading


@dataclass(frozen=True, slots=True)
class Reread:
    """What a new reading did: the source, its passages by handle, what was found inside it.

    ``typed`` counts the paragraphs that counsel had transcribed and that were kept; ``beside``
    names the pages of these on which the reader found words of its own now: to be compared.
    """

    source: Source
    kept: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    adrift: tuple[str, ...] = ()
    inside: tuple[Source, ...] = ()
    typed: int = 0
    beside: tuple[int, ...] = ()


@action("Read source again")
def read_again(case_file: CaseFile, source: str, password: str = "") -> Reread:
    """Read a source's original anew; the password, where it needs one, is kept nowhere.

    Raises EvidenceError: encrypted, wrong_password, or what else stops a reader.
    """
    from pincite.intake.pool import WorkerPool

    item = _source(case_file, source)
    data = case_file.read_original(item.sha256)
    with WorkerPool(size=1) as pool:
        taken = take_again(data, item, case_file.author, pool, password)
    return settle_again(case_file, source, taken)


def take_again(
    data: bytes, source: Source, author: str, pool: object, password: str = ""
) -> "Taken":
    """Read an original's bytes, and the files inside them; touches no case file.

    Raises EvidenceError.
    """
    from typing import cast

    from pincite.actions.taking import Taken, read_bytes
    from pincite.intake.pool import WorkerPool

    workers = cast(WorkerPool, pool)
    name = source.file_name or source.title
    reading = read_original_again(data, source, workers, password)
    inside = tuple(
        read_bytes(
            part.data,
            part.name,
            workers,
            author=author,
            method="attachment",
            contained_in=name,
            depth=1,
        )
        for part in reading.attachments
    )
    return Taken(name, data, reading, source.capture, None, inside)


def read_original_again(
    data: bytes, source: Source, pool: "WorkerPool", password: str = ""
) -> "Reading":
    """What a reader finds in an original now. Raises EvidenceError."""
    from pincite.actions.taking import refused
    from pincite.intake.reading import ReadOptions
    from pincite.text.errors import ReadError

    name = source.file_name or source.title
    try:
        return pool.read(data, name, ReadOptions(password=password))
    except ReadError as error:
        if error.code == "encrypted" and password and "media_type" not in error.values:
            raise EvidenceError("wrong_password", **{"name": name, **error.values}) from error
        raise refused(error, name) from error


def settle_again(case_file: CaseFile, source: str, taken: "Taken") -> Reread:
    """Put a new reading of a source into the case and find its passages in it."""
    from pincite.actions.evidence import extract_of
    from pincite.actions.transcribe import carried

    item = _source(case_file, source)
    if taken.reading is None:
        raise EvidenceError("broken", name=taken.name)
    blocks = case_file.blocks(item.extract) if item.extract else []
    wordless = not blocks
    new = carried(blocks, extract_of(item.sha256, taken.reading))
    with case_file.transaction("Read source again") as change:
        extract = change.store_extract(new.extract)
        found = change.update(item, extract=extract, **_learnt(item, taken.reading, wordless))
        kept, moved, lost = _find_passages(case_file, change, found)
        inside = _inside(case_file, change, taken.inside, found) if not item.extract else ()
    return Reread(found, kept, moved, lost, inside, new.words, new.beside)


def _learnt(source: Source, reading: "Reading", wordless: bool) -> dict[str, object]:
    """What the new reading knows of a source (which held no words so far) and nobody has said."""
    found: dict[str, object] = {}
    for name in ("author", "outlet", "published", "language", "url", "media_type"):
        if not getattr(source, name) and getattr(reading, name):
            found[name] = getattr(reading, name)
    if wordless:  # its title is but the file's name
        stem = source.file_name.rpartition(".")[0] or source.file_name
        if reading.title.strip() and source.title in (stem, source.file_name):
            found["title"] = reading.title.strip()
        if source.type == "document":
            found["type"] = reading.source_type
    found["capture"] = source.capture.changed(
        reader=f"{reading.reader} {reading.reader_version}".strip()
    ).model_dump()
    return found


def _find_passages(
    case_file: CaseFile, change: Transaction, source: Source
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    from pincite.text.anchors import Anchor, find_anchor

    kept: list[str] = []
    moved: list[str] = []
    lost: list[str] = []
    blocks = case_file.blocks(source.extract)
    text = case_file.text(source.extract)
    for passage in case_file.items(Passage, source=source.id):
        anchor = Anchor(passage.exact, passage.prefix, passage.suffix, passage.start, passage.end)
        place = find_anchor(text, anchor)
        if place is None:
            lost.append(passage.handle)
            continue
        (kept if place.start == passage.start else moved).append(passage.handle)
        change.update(passage, **_pinpoint(blocks, place.start, place.end))
    return tuple(kept), tuple(moved), tuple(lost)


def _pinpoint(blocks: list[Block], start: int, end: int) -> dict[str, object]:
    from pincite.actions import cells
    from pincite.actions.pin import block_at

    block = block_at(blocks, start)
    label = cells.label(block, start, end) if block.cells else block.label
    return {
        "start": start,
        "end": end,
        "paragraph": block.paragraph,
        "page": block.page,
        "label": label,
    }


def _inside(
    case_file: CaseFile,
    change: Transaction,
    parts: "Iterable[Taken | EvidenceError]",
    parent: Source,
) -> tuple[Source, ...]:
    from pincite.actions.evidence import add_taken, known_source

    shared = {"audience": parent.audience, "privilege": parent.privilege}
    made: list[Source] = []
    for part in parts:
        if isinstance(part, EvidenceError) or known_source(case_file, part.data) is not None:
            continue
        source = add_taken(change, part, shared, parent.id)
        made += [source, *_inside(case_file, change, part.inside, source)]
    return tuple(made)


# -------------------------------------------------------------------- passages whose words changed


def adrift(text: str, passage: Passage) -> bool:
    """Whether a passage's words no longer stand at its place in its source's text."""
    return not same_words(text[passage.start : passage.end], passage.exact)


def same_words(there: str, exact: str) -> bool:
    """Whether two stretches say the same, whatever their spaces, quotes and broken lines."""
    if there == exact:
        return True
    from pincite.text.anchor_forms import reduce_text

    ways = (None, True, False)
    wanted = {reduce_text(exact, join).text.strip() for join in ways}
    return any(reduce_text(there, join).text.strip() in wanted for join in ways)


@action("Pin passage anew")
def repin(case_file: CaseFile, passage: str, start: int, end: int) -> Passage:
    """Let a passage stand for other words of its source; what rests on it stays."""
    from pincite.actions.pin import passage_at

    item = case_file.by_handle(passage)
    if not isinstance(item, Passage):
        raise InvalidValue(field="passage", why="not_a_passage", kind=item.kind)
    source = case_file.get(item.source)
    if not isinstance(source, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=source.kind)
    new = passage_at(case_file, source, start, end)
    place = ("exact", "prefix", "suffix", "start", "end", "paragraph", "page", "label")
    with case_file.transaction("Pin passage anew") as change:
        return change.update(item, **{name: getattr(new, name) for name in place})


def _source(case_file: CaseFile, handle: str) -> Source:
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item
