"""Killed at any write: nothing corrupt, nothing acknowledged lost. The long form: campaign.py."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite.casefile import CaseFile
from tests.faults import deeds, kills, kit

pytestmark = [kit.needs_strace, pytest.mark.timeout(300)]


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory where there is one: a kill needs no disk, and a disk is slow."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None) as folder:
        yield Path(folder)


def _survives(deed: kills.Deed, folder: Path, points: int, call: str = "pwrite64") -> None:
    total = kills.calls_of(deed, folder, call)
    assert total > 0
    killed = [kills.kill(deed, folder, call, k) for k in kills.spread(total, points)]
    assert sum(killed) >= len(killed) - 1  # the last write may come at the very end


def test_killed_at_work(memory: Path) -> None:
    _survives(deeds.WORK, memory / "work", 5)


@pytest.mark.parametrize("deed", deeds.ALL[1:], ids=lambda deed: deed.name)
def test_killed_at_other_deeds(memory: Path, deed: kills.Deed) -> None:
    _survives(deed, memory / deed.name, 2)


@pytest.mark.parametrize("call", ["fsync", "ftruncate", "unlink"])
def test_killed_at_other_calls(memory: Path, call: str) -> None:
    _survives(deeds.WORK, memory / "work", 2, call)


def test_a_broken_promise_is_noticed(memory: Path) -> None:
    """The control: a change that is taken away again after it was acknowledged."""
    kills.fresh(deeds.WORK, memory / "work")
    lines = kit.run(deeds.WORK.command(memory / "work")).stdout.splitlines()
    deeds.WORK.holds(memory / "work", lines)
    with CaseFile.open(memory / "work" / "case.pincite") as case_file:
        case_file.undo()
        case_file.undo()
        case_file.undo()
    with pytest.raises((AssertionError, KeyError)):
        deeds.WORK.holds(memory / "work", lines)
