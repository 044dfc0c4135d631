"""Original bytes, in chunks, and the text that readers took from them."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from pincite.casefile.tables import table
from pincite.model.errors import CaseFileError, NotFound

CHUNK = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text. ``start`` counts characters from the text's beginning.

    ``cells`` holds a table's rows as JSON, empty otherwise.
    """

    ordinal: int
    start: int
    text: str
    role: str = "paragraph"
    paragraph: int | None = None
    page: int | None = None
    label: str = ""
    cells: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """What a reader found in an original: blocks in order, language, number of pages."""

    sha256: str
    reader: str
    reader_version: str
    language: str
    pages: int
    blocks: tuple[Block, ...]
    notes: str = ""


def store(connection: Connection, data: bytes) -> str:
    """Keep bytes once; returns their SHA-256. Read back and compared before they count."""
    digest = hashlib.sha256(data).hexdigest()
    rows, chunks = table("original"), table("original_chunk")
    if connection.execute(select(rows.c.size).where(rows.c.sha256 == digest)).first():
        return digest
    connection.execute(insert(rows).values(sha256=digest, size=len(data)))
    for number, start in enumerate(range(0, len(data), CHUNK)):
        part = data[start : start + CHUNK]
        connection.execute(insert(chunks).values(sha256=digest, number=number, data=part))
    if hashed(connection, digest) != digest:
        raise CaseFileError("not_stored_faithfully")
    return digest


def parts(connection: Connection, sha256: str) -> Iterator[bytes]:
    """An original's bytes, a chunk at a time."""
    chunks = table("original_chunk")
    count = connection.execute(
        select(func.count()).select_from(chunks).where(chunks.c.sha256 == sha256)
    ).scalar_one()
    for number in range(count):
        yield bytes(
            connection.execute(
                select(chunks.c.data).where(chunks.c.sha256 == sha256, chunks.c.number == number)
            ).scalar_one()
        )


def hashed(connection: Connection, sha256: str) -> str:
    """The SHA-256 of the bytes as they now stand in the file."""
    digest = hashlib.sha256()
    for part in parts(connection, sha256):
        digest.update(part)
    return digest.hexdigest()


def read(connection: Connection, sha256: str) -> bytes:
    """An original's bytes, checked. Raises NotFound, or CaseFileError when they changed."""
    rows = table("original")
    if not connection.execute(select(rows.c.size).where(rows.c.sha256 == sha256)).first():
        raise NotFound(handle=sha256[:12])
    data = b"".join(parts(connection, sha256))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise CaseFileError("original_changed", name=sha256[:12])
    return data


def store_extract(connection: Connection, extract: Extract) -> str:
    """Keep a reader's text; returns the new extract's id."""
    id_ = uuid4().hex
    connection.execute(
        insert(table("extract")).values(
            id=id_,
            sha256=extract.sha256,
            reader=extract.reader,
            reader_version=extract.reader_version,
            language=extract.language,
            pages=extract.pages,
            notes=extract.notes,
        )
    )
    if extract.blocks:
        names = Block.__slots__
        connection.execute(
            insert(table("text_block")),
            [{"extract": id_} | {n: getattr(block, n) for n in names} for block in extract.blocks],
        )
    return id_


def blocks(connection: Connection, extract: str) -> list[Block]:
    """The blocks of an extract in order."""
    rows = table("text_block")
    columns = [rows.c[name] for name in Block.__slots__]
    found = connection.execute(
        select(*columns).where(rows.c.extract == extract).order_by(rows.c.ordinal)
    )
    return [Block(*row) for row in found.all()]


def extents(connection: Connection, extracts: list[str]) -> dict[str, tuple[int, int]]:
    """Pages and numbered paragraphs of some extracts."""
    rows, heads = table("text_block"), table("extract")
    found = connection.execute(
        select(heads.c.id, heads.c.pages, func.max(rows.c.paragraph))
        .select_from(heads.outerjoin(rows, rows.c.extract == heads.c.id))
        .where(heads.c.id.in_(extracts))
        .group_by(heads.c.id, heads.c.pages)
    )
    return {id_: (pages or 0, paragraphs or 0) for id_, pages, paragraphs in found.all()}


def dismiss(connection: Connection, sha256: str, key: str) -> None:
    """Remember a dismissed suggestion."""
    rows = table("dismissed")
    connection.execute(upsert(rows).values(sha256=sha256, key=key).on_conflict_do_nothing())


def dismissed(connection: Connection, sha256: str) -> frozenset[str]:
    """The dismissed suggestions of an original."""
    rows = table("dismissed")
    found = connection.execute(select(rows.c.key).where(rows.c.sha256 == sha256))
    return frozenset(found.scalars().all())
