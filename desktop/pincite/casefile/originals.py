"""Original bytes, in chunks, and the text that readers took from them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select

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


def known(connection: Connection, sha256: str) -> bool:
    """Whether bytes with this hash are kept."""
    found = connection.exec_driver_sql("SELECT 1 FROM original WHERE sha256 = ?", (sha256,))
    return found.first() is not None


def store(connection: Connection, data: bytes, sha256: str = "") -> str:
    """Keep bytes once; returns their SHA-256. Read back and compared before they count.

    ``sha256`` is theirs, where it was taken of these very bytes already.
    """
    digest = sha256 or hashlib.sha256(data).hexdigest()
    if not known(connection, digest):
        begin(connection, digest, len(data))
        for number in range(chunks_of(data)):
            store_chunk(connection, digest, data, number)
    return digest


def begin(connection: Connection, sha256: str, size: int) -> None:
    """Give an original its place; its chunks follow."""
    connection.exec_driver_sql("INSERT INTO original (sha256, size) VALUES (?, ?)", (sha256, size))


def chunks_of(data: bytes) -> int:
    """How many chunks some bytes are kept in."""
    return -(-len(data) // CHUNK)


_CHUNK_IN = "INSERT INTO original_chunk (sha256, number, data) VALUES (?, ?, ?)"
_CHUNK_SAME = "SELECT data = ? FROM original_chunk WHERE sha256 = ? AND number = ?"


def store_chunk(connection: Connection, sha256: str, data: bytes, number: int) -> None:
    """Keep one chunk, and compare what is kept with what was given, byte by byte."""
    part = memoryview(data)[number * CHUNK : (number + 1) * CHUNK]
    connection.exec_driver_sql(_CHUNK_IN, (sha256, number, part))
    same = connection.exec_driver_sql(_CHUNK_SAME, (part, sha256, number)).scalar()
    if same != 1:
        raise CaseFileError("not_stored_faithfully")


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
    begin_extract(connection, extract, id_)
    store_blocks(connection, id_, extract.blocks)
    return id_


def begin_extract(connection: Connection, extract: Extract, id_: str) -> None:
    """Give a reader's text its place; its blocks follow."""
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


_NAMES = Block.__slots__
_BLOCK_IN = f"INSERT INTO text_block (extract, {', '.join(_NAMES)}) VALUES (?{', ?' * len(_NAMES)})"


def store_blocks(connection: Connection, extract: str, blocks: Sequence[Block]) -> None:
    """Keep blocks of an extract's text."""
    if blocks:
        rows = [(extract, *(getattr(block, name) for name in _NAMES)) for block in blocks]
        connection.exec_driver_sql(_BLOCK_IN, rows)


def blocks(connection: Connection, extract: str, limit: int = -1) -> list[Block]:
    """The blocks of an extract in order, or so many of them from its beginning."""
    asked = f"SELECT {', '.join(_NAMES)} FROM text_block WHERE extract = ? ORDER BY ordinal LIMIT ?"
    found = connection.exec_driver_sql(asked, (extract, limit))
    return [Block(*row) for row in found.all()]


def pages(connection: Connection, extract: str) -> int:
    """How many pages an extract's original has, 0 where it has none."""
    asked = "SELECT pages FROM extract WHERE id = ?"
    return int(connection.exec_driver_sql(asked, (extract,)).scalar() or 0)


def notes(connection: Connection, extract: str) -> str:
    """A reader's notes, "" where there are none."""
    asked = "SELECT notes FROM extract WHERE id = ?"
    return str(connection.exec_driver_sql(asked, (extract,)).scalar() or "")


_PIECE = 500  # blocks: 2 ms


def block_pieces(connection: Connection, extract: str) -> Iterator[list[Block]]:
    """The blocks of an extract in order, some hundred at a time."""
    names = ", ".join(_NAMES)
    asked = f"SELECT {names} FROM text_block WHERE extract = ? AND ordinal > ?"
    last = -1
    while True:
        found = connection.exec_driver_sql(
            f"{asked} ORDER BY ordinal LIMIT ?", (extract, last, _PIECE)
        )
        piece = [Block(*row) for row in found.all()]
        if piece:
            yield piece
            last = piece[-1].ordinal
        if len(piece) < _PIECE:
            return


def text(connection: Connection, extract: str, limit: int | None = None) -> str:
    """The text in which passages count their positions, or its first characters."""
    asked = "SELECT text FROM text_block WHERE extract = ? ORDER BY ordinal"
    if limit is None:
        found = connection.exec_driver_sql(asked, (extract,))
        return "\n\n".join([str(row[0]) for row in found.all()])
    asked = asked.replace("ORDER", "AND start < ? ORDER")
    found = connection.exec_driver_sql(asked, (extract, limit))
    return "\n\n".join([str(row[0]) for row in found.all()])[:limit]


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


def dismissed(connection: Connection, sha256: str) -> frozenset[str]:
    """The dismissed suggestions of an original."""
    rows = table("dismissed")
    found = connection.execute(select(rows.c.key).where(rows.c.sha256 == sha256))
    return frozenset(found.scalars().all())
