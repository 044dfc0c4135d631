"""Full-text search over every kind of item and all source text.

FTS5 folds accents but not œ and æ: both sides are folded here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from pincite.casefile.tables import table
from pincite.model.base import Item

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"})
_SKIPPED = frozenset(
    {"id", "sequence", "sha256", "extract", "audience", "privilege", "size", "capture", "settings"}
)
RANKED_UP_TO = 20_000


@dataclass(frozen=True, slots=True)
class Hit:
    """An item found: its head, and a snippet with the words between U+2039 and U+203A.

    ``block`` is the ordinal of the text block for a source's text, 0 for the item's own fields.
    """

    id: str
    kind: str
    handle: str
    title: str
    snippet: str
    block: int


def folded(words: str) -> str:
    """Words as the index holds them."""
    return words.translate(_LIGATURES)


def _words_of(item: Item) -> str:
    parts: list[str] = []
    fields = item.model_dump(mode="json", exclude=set(_SKIPPED))
    for name, value in fields.items():
        _gather(name, value, parts)
    return folded("\n".join(parts))


def _gather(name: str, value: object, parts: list[str]) -> None:
    if isinstance(value, str):
        if value and not (len(value) == 32 and value.isalnum() and name != "title"):
            parts.append(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _gather(str(key), inner, parts)
    elif isinstance(value, list):
        for inner in value:
            _gather(name, inner, parts)


_ENTRY = "INSERT INTO search_entry (item, kind, block) VALUES (?, ?, ?)"
_WORDS = "INSERT INTO search (rowid, words) VALUES (?, ?)"


def _insert(connection: Connection, item: str, kind: str, block: int, words: str) -> None:
    done = connection.exec_driver_sql(_ENTRY, (item, kind, block))
    connection.exec_driver_sql(_WORDS, (done.lastrowid, words))


def add(connection: Connection, item: Item) -> None:
    """Index an item's own words and, for a source, each block of its text.

    Text stays indexed while its source is away, hidden: a source that comes back finds it there.
    """
    _insert(connection, item.id, item.kind, 0, _words_of(item))
    extract = getattr(item, "extract", "")
    if not extract or _has_text(connection, item.id):
        return
    blocks = table("text_block")
    found = connection.execute(
        select(blocks.c.ordinal, blocks.c.text).where(blocks.c.extract == extract)
    )
    add_text(connection, item.id, item.kind, [(int(row[0]), str(row[1])) for row in found.all()])


def add_text(
    connection: Connection, item: str, kind: str, blocks: Sequence[tuple[int, str]]
) -> None:
    """Index blocks of a source's text, each by its ordinal."""
    if not blocks:
        return
    last = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM search_entry").scalar_one()
    numbered = list(enumerate(blocks, int(last) + 1))
    connection.exec_driver_sql(
        "INSERT INTO search_entry (id, item, kind, block) VALUES (?, ?, ?, ?)",
        [(number, item, kind, ordinal + 1) for number, (ordinal, _words) in numbered],
    )
    words = [(number, folded(words)) for number, (_ordinal, words) in numbered]
    connection.exec_driver_sql(_WORDS, words)


def _has_text(connection: Connection, item: str) -> bool:
    asked = "SELECT 1 FROM search_entry WHERE item = ? AND block > 0 LIMIT 1"
    return connection.exec_driver_sql(asked, (item,)).first() is not None


def renew(connection: Connection, item: Item, *, text: bool) -> None:
    """Index an item's own words anew, and its text where that is another now."""
    remove(connection, item.id)
    if text:
        remove_text(connection, item.id)
    add(connection, item)


def remove(connection: Connection, item: str) -> None:
    """Take an item's own words out of the index: no search finds it any more."""
    _remove(connection, item, "= 0")


def remove_text(connection: Connection, item: str) -> None:
    """Take the text of a source out of the index."""
    _remove(connection, item, "> 0")


def _remove(connection: Connection, item: str, blocks: str) -> None:
    which = f"FROM search_entry WHERE item = ? AND block {blocks}"
    connection.exec_driver_sql(f"DELETE FROM search WHERE rowid IN (SELECT id {which})", (item,))
    connection.exec_driver_sql(f"DELETE {which}", (item,))


def query(words: str) -> str:
    """An FTS5 query from what a person typed: every word, the last one as a prefix.

    Words between double quotes stay together. Nothing typed is FTS syntax.
    """
    pieces = folded(words).split('"')
    terms: list[str] = []
    for index, piece in enumerate(pieces):
        if index % 2:
            terms += [f'"{piece.strip()}"'] if piece.strip() else []
        else:
            terms += [f'"{word}"' for word in piece.split()]
    terms = [term for term in terms if any(letter.isalnum() for letter in term)]
    if terms and not words.rstrip().endswith('"'):
        terms[-1] += "*"
    return " ".join(terms)


def search(connection: Connection, words: str, limit: int = 50) -> list[Hit]:
    """Items whose words match, best first; unranked beyond ``RANKED_UP_TO`` matches."""
    asked = query(words)
    if not asked:
        return []
    many = connection.execute(
        text("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :q LIMIT :n)"),
        {"q": asked, "n": RANKED_UP_TO},
    ).scalar_one()
    order = "ORDER BY rank" if many < RANKED_UP_TO else ""
    found = connection.execute(
        text(
            "SELECT i.id, i.kind, i.handle, i.title, "
            "snippet(search, 0, '\u2039', '\u203a', '…', 14) AS snippet, e.block "
            "FROM search JOIN search_entry e ON e.id = search.rowid "
            "JOIN item i ON i.id = e.item "
            f"WHERE search MATCH :q {order} LIMIT :n"
        ),
        {"q": asked, "n": limit},
    )
    return [Hit(*row) for row in found.all()]
