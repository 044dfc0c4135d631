"""Large evidence on its way in: bytes and text are kept in small commits, ahead of their source.

A change that stored a file of hundreds of megabytes at once would keep every other change waiting.
So the parts go in first, named in ``incoming`` and seen by nobody; the change that adds the source
takes the name away. What a crash or a refusal leaves is taken out again.
"""

from collections.abc import Callable, Iterator
from functools import partial

from sqlalchemy import Connection

from pincite.casefile import originals, search_index

Step = Callable[[], object]
_BLOCKS = 400  # blocks of text in a commit: about 20 ms of work


def steps(
    connection: Connection,
    item: str,
    kind: str,
    data: bytes,
    sha256: str,
    extract: originals.Extract | None,
    extract_id: str,
) -> Iterator[Step]:
    """What brings evidence in, a piece a step; each step is to be committed by itself."""
    fresh = not originals.known(connection, sha256)
    kept = sha256 if fresh else ""
    yield partial(_name, connection, item, kept, extract_id)
    if fresh:
        yield partial(originals.begin, connection, sha256, len(data))
        for number in range(originals.chunks_of(data)):
            yield partial(originals.store_chunk, connection, sha256, data, number)
    if extract is not None:
        yield partial(originals.begin_extract, connection, extract, extract_id)
        for start in range(0, len(extract.blocks), _BLOCKS):
            part = extract.blocks[start : start + _BLOCKS]
            words = [(block.ordinal, block.text) for block in part]
            yield partial(originals.store_blocks, connection, extract_id, part)
            yield partial(search_index.add_text, connection, item, kind, words)


def _name(connection: Connection, item: str, sha256: str, extract: str) -> None:
    connection.exec_driver_sql("INSERT INTO incoming VALUES (?, ?, ?)", (item, sha256, extract))


def settled(connection: Connection, item: str) -> None:
    """The source is there: what was brought in for it is its own."""
    connection.exec_driver_sql("DELETE FROM incoming WHERE item = ?", (item,))


def waiting(connection: Connection) -> list[tuple[str, str, str]]:
    """Item, original and extract of what arrived for no source; a case of version 1 has none."""
    found = connection.exec_driver_sql("SELECT item, sha256, extract FROM incoming").all()
    return [(str(row[0]), str(row[1]), str(row[2])) for row in found]


def unfinished(connection: Connection) -> frozenset[str]:
    """Digests of originals that are not whole yet."""
    named = "SELECT 1 FROM sqlite_schema WHERE name = 'incoming'"
    if connection.exec_driver_sql(named).first() is None:  # version 1, opened only to read
        return frozenset()
    return frozenset(sha256 for _item, sha256, _extract in waiting(connection) if sha256)


def removal(connection: Connection, item: str, sha256: str, extract: str) -> Iterator[Step]:
    """What takes evidence that never became a source away again; its name goes last."""
    yield partial(search_index.remove_text, connection, item)
    for sql, value in (
        ("DELETE FROM text_block WHERE extract = ?", extract),
        ("DELETE FROM extract WHERE id = ?", extract),
        ("DELETE FROM original_chunk WHERE sha256 = ?", sha256),
        ("DELETE FROM original WHERE sha256 = ?", sha256),
    ):
        if value:
            yield partial(connection.exec_driver_sql, sql, (value,))
    yield partial(settled, connection, item)
