"""Kills at the k-th write, and what must hold afterwards.

``strace -e inject=pwrite64:signal=KILL:when=k`` ends the process as the kernel would: at a system
call of the database, with nothing run after it. Whatever was printed before was promised.
"""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from pincite.casefile import CaseFile, migrations
from pincite.model.evidence import Fact, Source
from tests.faults import kit

CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "write")


@dataclass(frozen=True)
class Deed:
    """What is killed: a command made for a folder, and what must hold in it afterwards."""

    name: str
    command: Callable[[Path], list[str]]
    holds: Callable[[Path, list[str]], None]
    base: Callable[[Path], None] = lambda _folder: None


def injected(call: str, what: str, when: int | str) -> tuple[str, ...]:
    """The strace words that make a call misbehave from a count on (``3`` or ``3+``)."""
    quiet = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}")
    return (*quiet, "-e", f"inject={call}:{what}:when={when}")


def calls_of(deed: Deed, folder: Path, call: str) -> int:
    """How many times a deed makes a call in its main thread when nobody kills it."""
    fresh(deed, folder)
    log = folder.with_suffix(".trace")
    done = kit.run(["strace", "-qq", "-o", str(log), "-e", f"trace={call}", *deed.command(folder)])
    assert done.returncode == 0, done.stdout + done.stderr
    deed.holds(folder, done.stdout.splitlines())
    return len(log.read_text("utf-8", "replace").splitlines())


def fresh(deed: Deed, folder: Path) -> None:
    """The folder as the deed finds it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    deed.base(folder)


def kill(deed: Deed, folder: Path, call: str, k: int) -> bool:
    """Kill a deed at its k-th call, then hold it to its promises; False when it came through."""
    fresh(deed, folder)
    traced = [*injected(call, "signal=KILL", k), *deed.command(folder)]
    done = subprocess.run(traced, cwd=kit.ROOT, capture_output=True, check=False, timeout=900)
    deed.holds(folder, done.stdout.decode("utf-8", "replace").splitlines())
    return done.returncode in (kit.KILLED, 128 - kit.KILLED)


def spread(total: int, points: int) -> list[int]:
    """Numbers from 1 to the total, evenly spread, the first and the last among them."""
    if points >= total:
        return list(range(1, total + 1))
    return sorted({1 + round(n * (total - 1) / (points - 1)) for n in range(points)})


# ---------------------------------------------------------------- what must hold


def promises(path: Path, lines: list[str]) -> None:
    """The case is sound and everything acknowledged is in it."""
    if not path.exists():
        assert lines == [], "the case was acknowledged and is gone"
        return
    kit.sound(path)
    with CaseFile.open(path) as case_file:
        facts = {fact.handle: fact for fact in case_file.items(Fact)}
        sources = {source.handle: source for source in case_file.items(Source)}
        comments: dict[str, str] = {}
        for line in lines:
            kind, _, rest = line.partition(" ")
            handle, _, words = rest.partition(" ")
            if kind == "fact":
                assert facts[handle].sentence == words
            elif kind == "source":
                assert sources[handle].title == words
                assert len(case_file.read_original(sources[handle].sha256)) > 0
            elif kind == "link":
                ends = case_file.links_of(sources[handle].id)
                assert facts[words].id in {link.target for link in ends}
            elif kind == "comment":
                comments[handle] = words
        for handle, words in comments.items():
            newest = handle == next(reversed(facts))  # only there a next change may have begun
            seen = f"seen {int(handle[1:]) - 1}"
            assert facts[handle].comment in ({words, seen, ""} if newest else {words})


def undamaged(folder: Path, _lines: list[str]) -> None:
    """The case is sound; nothing half-written stands beside it."""
    kit.sound(folder / "case.pincite")


def printed_whole(folder: Path, lines: list[str]) -> None:
    """A PDF is whole or not there."""
    undamaged(folder, lines)
    for path in folder.glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) > 0


def copied_whole(folder: Path, lines: list[str]) -> None:
    """A backup is whole or not there."""
    undamaged(folder, lines)
    if (folder / "copy.pincite").exists():
        kit.sound(folder / "copy.pincite")


def migrated_whole(folder: Path, _lines: list[str]) -> None:
    """Of the version before, entirely, or of the one after."""
    import sqlcipher3.dbapi2 as driver

    path = folder / "case.pincite"
    raw = driver.connect(str(path))
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    columns = {row[1] for row in raw.execute("PRAGMA table_info(fact)")}
    assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    raw.close()
    assert (version == migrations.CURRENT + 1) == ("weather" in columns)
    if version == migrations.CURRENT:
        kit.sound(path)
