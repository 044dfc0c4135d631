"""Is the case what it was? Database, journal chain, original bytes, search index."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from pincite.casefile import arriving, journal, originals
from pincite.casefile.tables import table


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, whether it holds, and what does not (handles, numbers, digests)."""

    name: str
    good: bool
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All checks, how much was looked at, and the head of the journal to compare elsewhere."""

    checks: tuple[Check, ...]
    journal_entries: int
    originals: int
    journal_head: str

    @property
    def good(self) -> bool:
        """Whether every check holds."""
        return all(check.good for check in self.checks)


def verify(connection: Connection, progress: Callable[[int, int], None] | None = None) -> Report:
    """Check everything; reads every byte of every original."""
    said = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check").all()]
    database = Check("database", said == ["ok"], tuple(said[:5]) if said != ["ok"] else ())
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    references = Check("references", not orphans, tuple(str(row[0]) for row in orphans[:5]))
    broken = tuple(str(seq) for seq in journal.broken_links(connection))
    chain = Check("journal", not broken, broken[:5])
    kept = connection.execute(select(table("original").c.sha256)).scalars().all()
    arriving_ = arriving.unfinished(connection)
    digests = [digest for digest in kept if digest not in arriving_]
    changed = []
    for number, digest in enumerate(digests):
        if originals.hashed(connection, digest) != digest:
            changed.append(digest)
        if progress:
            progress(number + 1, len(digests))
    whole = Check("originals", not changed, tuple(changed[:5]))
    index = Check("search", _index_whole(connection))
    entries = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    return Report(
        (database, references, chain, whole, index),
        int(entries),
        len(digests),
        journal.head(connection),
    )


def _index_whole(connection: Connection) -> bool:
    missing = connection.execute(
        text(
            "SELECT count(*) FROM item WHERE NOT EXISTS "
            "(SELECT 1 FROM search_entry e WHERE e.item = item.id)"
        )
    ).scalar_one()
    return int(missing) == 0
