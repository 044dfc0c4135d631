"""The case file against SQLite itself: opening, search, import, originals, lists."""

import hashlib
import os
import tempfile
from pathlib import Path
from time import process_time
from typing import Any

import sqlcipher3.dbapi2 as driver

from pincite.actions.cases import open_case
from pincite.casefile import CaseFile, migrations, originals
from pincite.model.case import Case
from tests.benchmarks.filled import MANY, case_of, facts
from tests.benchmarks.measures import Measure, best, paired


def _open_and_close(path: Path) -> None:
    open_case(path).close()


def opening() -> list[Measure]:
    """A case of 100,000 items, and one of 1,000."""
    large, small = case_of(MANY), case_of(1000)
    ours, bare = paired(lambda: _open_and_close(large), lambda: _open_and_close(small), 7)
    return [
        Measure("open a case of 100,000 items", ours, None, 1.0),
        Measure("... against a case of 1,000 items", ours, bare, 1.5),
    ]


def searching() -> list[Measure]:
    """Ranked hits with snippets and their items, against the bare index."""
    path = case_of(MANY)
    found = []
    with open_case(path) as case_file:
        raw = driver.connect(f"{path.as_uri()}?mode=ro", uri=True)

        def bare(words: str) -> None:
            raw.execute(
                "SELECT rowid, snippet(search, 0, '[', ']', '…', 14) FROM search "
                "WHERE search MATCH ? ORDER BY rank LIMIT 50",
                (words,),
            ).fetchall()

        for words, asked in (
            ("mill 4711", '"mill" "4711"*'),
            ("quantity barge", '"quantity" "barge"*'),
        ):
            ours, alone = paired(
                lambda words=words: case_file.search(words),  # type: ignore[misc]
                lambda asked=asked: bare(asked),  # type: ignore[misc]
                5,
            )
            found.append(Measure(f"search {words!r}", ours, alone, 2.0))
        ours = best(lambda: case_file.search("mill"))
        found.append(Measure("search 'mill' (half of all): first results", ours, None, 0.05))
        raw.close()
    return found


def importing() -> list[Measure]:
    """10,000 facts with journal and search index, against executemany of the same rows."""
    values = facts(10_000)
    with tempfile.TemporaryDirectory() as folder:

        def ours() -> None:
            path = Path(folder) / "ours.pincite"
            path.unlink(missing_ok=True)
            with (
                CaseFile.create(path, Case.checked(title="Mill")) as case_file,
                case_file.transaction("Import") as change,
            ):
                for value in values:
                    change.add(value)

        def bare() -> None:
            _bare_import(Path(folder) / "bare.db", values)

        one, other = paired(ours, bare, 2, process_time)
    return [Measure("import 10,000 facts", one, other, 3.0)]


def _bare_import(path: Path, values: list[Any]) -> None:
    """The same rows in fact, item, search and its entries: nothing checked, nothing journaled."""
    path.unlink(missing_ok=True)
    raw = driver.connect(str(path), isolation_level=None)
    raw.executescript(migrations.script(1))
    raw.execute("BEGIN")
    rows = [
        {**value.model_dump(mode="json"), "handle": f"E{number}", "sequence": number}
        for number, value in enumerate(values)
    ]
    names = list(rows[0])
    import json

    plain = [
        [json.dumps(row[n]) if isinstance(row[n], dict | list) else row[n] for n in names]
        for row in rows
    ]
    raw.executemany(
        "INSERT INTO item (id, kind, handle, title, sequence) VALUES (?, 'fact', ?, ?, ?)",
        [(r["id"], r["handle"], r["sentence"], r["sequence"]) for r in rows],
    )
    marks = ", ".join("?" * len(names))
    quoted = ", ".join(f'"{name}"' for name in names)
    raw.executemany(f"INSERT INTO fact ({quoted}) VALUES ({marks})", plain)
    raw.executemany(
        "INSERT INTO search_entry (id, item, kind, block) VALUES (?, ?, 'fact', 0)",
        [(n + 1, r["id"]) for n, r in enumerate(rows)],
    )
    raw.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)",
        [(n + 1, f"{r['sentence']}\n{r['date']}") for n, r in enumerate(rows)],
    )
    raw.execute("COMMIT")
    raw.close()


def keeping() -> list[Measure]:
    """Originals against copying files and syncing them, and large ones against SQLite alone.

    SQLite writes each page twice, into its log and from there into the file, and reckons a sum of
    it: large files cannot come near to a copy. What is added on top of that is ours.
    """
    with tempfile.TemporaryDirectory(dir=os.environ.get("PINCITE_BENCH_DISK")) as folder:
        place = Path(folder)
        small = [os.urandom(40_000) for _ in range(1000)]
        large = [os.urandom(8 << 20) for _ in range(8)]
        many, copied = paired(lambda: _keep(place, small), lambda: _copied(place, small))
        few, copy = paired(lambda: _keep(place, large), lambda: _copied(place, large))
        ours, alone = paired(
            lambda: _keep(place, large), lambda: _keep_alone(place, large), 3, process_time
        )
    return [
        Measure("keep 1,000 originals of 40 kB, against copy + fsync", many, copied, 1.5),
        Measure("keep 8 originals of 8 MB, against copy + fsync", few, copy, 1.5),
        Measure("... against SQLite alone, in processor time", ours, alone, 1.2),
    ]


def _keep(place: Path, data: list[bytes]) -> None:
    path = place / "ours.pincite"
    path.unlink(missing_ok=True)
    with CaseFile.create(path, Case.checked(title="Mill")) as case_file:
        for each in data:
            with case_file.transaction("Keep") as change:
                change.store_original(each)


def _keep_alone(place: Path, data: list[bytes]) -> None:
    """The same bytes in the same chunks, commits and log: hashed, and nothing else."""
    path = place / "alone.db"
    path.unlink(missing_ok=True)
    raw = driver.connect(str(path), isolation_level=None)
    raw.executescript(migrations.script(1))
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=256"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    for each in data:
        digest = hashlib.sha256(each).hexdigest()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO original (sha256, size) VALUES (?, ?)", (digest, len(each)))
        for start in range(0, len(each), originals.CHUNK):
            part = memoryview(each)[start : start + originals.CHUNK]
            number = start // originals.CHUNK
            raw.execute("INSERT INTO original_chunk VALUES (?, ?, ?)", (digest, number, part))
        raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.execute("PRAGMA journal_mode=DELETE").fetchall()
    raw.close()


def _copied(place: Path, data: list[bytes]) -> None:
    for number, each in enumerate(data):
        with (place / str(number)).open("wb") as file:
            file.write(each)
            file.flush()
            os.fsync(file.fileno())


def listing() -> list[Measure]:
    """Sorted and filtered ids of 100,000 rows, and the first block of values."""
    with open_case(case_of(MANY), read_only=True) as case_file:
        ordered = best(lambda: case_file.ids("fact", order="sentence"), 5, process_time)
        dated = best(lambda: case_file.ids("fact", order="date", descending=True), 5, process_time)
        some = best(lambda: case_file.ids("fact", matching="harvest 47"), 5, process_time)
        ids = case_file.ids("fact")
        block = best(lambda: case_file.fetch("fact", ids[50_000:50_100]))
    return [
        Measure("sort 100,000 rows by title", ordered, None, 0.2),
        Measure("sort 100,000 rows by date", dated, None, 0.2),
        Measure("filter 100,000 rows by words", some, None, 0.2),
        Measure("fetch 100 rows in the middle", block, None, 0.05),
    ]


ALL = (opening, searching, importing, keeping, listing)
