"""Write into a case behind its back, as one who knows SQLite would: the guards put back after."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver


@contextmanager
def tampering(path: Path) -> Iterator[Any]:
    """A raw connection without triggers and foreign keys; the triggers are back at the end."""
    raw = driver.connect(str(path), isolation_level=None)
    guards = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _sql in guards:
        raw.execute(f"DROP TRIGGER {name}")
    yield raw
    for _name, sql in guards:
        raw.execute(sql)
    raw.close()
