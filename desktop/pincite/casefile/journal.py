"""The journal: every change ever made, chained by salted digest; undo reads it.

A payload is versioned JSON in the model's names: a list of entries, each ``add``, ``update``
or ``remove``. It is kept in a table apart, so that a purge erases content and the chain holds.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text

from pincite.casefile.tables import table

PAYLOAD_VERSION = 1
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change as the history shows it. ``at`` is UTC, ISO 8601; ``subject`` lists handles."""

    seq: int
    at: str
    author: str
    title: str
    subject: str
    kind: str
    target: int | None
    digest: str


def _digest(previous: str, parts: tuple[str, ...]) -> str:
    joined = "\x1f".join((previous, *parts))
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()


def payload_digest(salt: str, payload: str) -> str:
    """What the chain keeps of a payload, also after a purge."""
    return hashlib.sha256(f"{salt}\x1f{payload}".encode("utf-8", "surrogatepass")).hexdigest()


def head(connection: Connection) -> str:
    """The digest of the newest entry; empty for a new case. Printed in every report."""
    rows = table("journal")
    found = connection.execute(
        select(rows.c.digest).order_by(rows.c.seq.desc()).limit(1)
    ).scalar_one_or_none()
    return str(found or "")


def append(
    connection: Connection,
    *,
    author: str,
    title: str,
    subject: str,
    kind: str,
    entries: list[Entry],
    target: int | None = None,
) -> int:
    """Write one change at the end of the chain; returns its number."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    salt = secrets.token_hex(16)
    payload = json.dumps({"v": PAYLOAD_VERSION, "entries": entries}, ensure_ascii=False)
    sealed = payload_digest(salt, payload)
    parts = (at, author, title, subject, kind, str(target or ""), sealed)
    row = {
        "at": at,
        "author": author,
        "title": title,
        "subject": subject,
        "kind": kind,
        "target": target,
        "payload_digest": sealed,
        "digest": _digest(head(connection), parts),
    }
    done = connection.execute(insert(table("journal")).values(row))
    key = done.lastrowid
    connection.execute(insert(table("journal_payload")).values(seq=key, salt=salt, payload=payload))
    return int(key)


def entries_of(connection: Connection, seq: int) -> list[Entry] | None:
    """What a change did, or None when its payload was purged."""
    rows = table("journal_payload")
    found = connection.execute(select(rows.c.payload).where(rows.c.seq == seq)).scalar_one_or_none()
    return None if found is None else list(json.loads(found)["entries"])


def recent(
    connection: Connection, limit: int = 200, before: int | None = None
) -> list[JournalEntry]:
    """The newest entries first."""
    rows = table("journal")
    columns = [rows.c[name] for name in JournalEntry.__slots__]
    statement = select(*columns).order_by(rows.c.seq.desc()).limit(limit)
    if before is not None:
        statement = statement.where(rows.c.seq < before)
    return [JournalEntry(*row) for row in connection.execute(statement).all()]


def broken_links(connection: Connection) -> Iterator[int]:
    """Entries whose digest does not follow from their content and the entry before."""
    rows, payloads = table("journal"), table("journal_payload")
    joined = rows.outerjoin(payloads, payloads.c.seq == rows.c.seq)
    previous, expected = "", 1
    for row in connection.execute(
        select(rows, payloads.c.salt, payloads.c.payload).select_from(joined).order_by(rows.c.seq)
    ).mappings():
        parts = tuple(
            str(row[name] or "") for name in ("at", "author", "title", "subject", "kind", "target")
        )
        good = row["digest"] == _digest(previous, (*parts, row["payload_digest"]))
        if row["payload"] is not None:
            good = good and row["payload_digest"] == payload_digest(row["salt"], row["payload"])
        if not good or row["seq"] != expected:
            yield int(row["seq"])
        previous, expected = row["digest"], row["seq"] + 1
    # Entries cut off the end leave the counter behind; a printed head shows it for certain.
    given = connection.execute(text("SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal'"))
    if int(given.scalar() or 0) >= expected:
        yield expected
