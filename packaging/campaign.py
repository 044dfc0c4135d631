"""The long campaigns, too slow for every day.

    .venv/bin/python packaging/campaign.py --kills 500       killed at 500 points of a session
    .venv/bin/python packaging/campaign.py --benchmarks      speeds as ratios against bare ones
    .venv/bin/python packaging/campaign.py --formats DIR     a real file of each format, taken in

Without options, the first two. The exit status is 1 when a promise was broken; a missed speed is
only said.
"""

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.kills import Deed

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PINCITE_HOME"] = tempfile.mkdtemp(prefix="pincite-home-")
AT_ONCE = 2


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description="Run the long campaigns.")
    parser.add_argument("--kills", type=int, metavar="POINTS", help="kill a session at many writes")
    parser.add_argument("--benchmarks", nargs="*", metavar="NAME", help="measure speeds")
    parser.add_argument("--formats", type=Path, metavar="DIR", help="take in one file of each kind")
    options = parser.parse_args()
    if options.formats is not None:
        from tests.intake.formats.table import show as show_formats

        sys.exit(1 if show_formats(options.formats) else 0)
    everything = options.kills is None and options.benchmarks is None
    broken = 0
    if options.kills is not None or everything:
        broken = kills(options.kills or 500)
    if options.benchmarks is not None or everything:
        from tests.benchmarks.table import show

        show(options.benchmarks or [])
    sys.exit(1 if broken else 0)


def kills(points: int) -> int:
    """Kill every deed at points of its writes, the session of work most; how many broke."""
    from tests.faults import deeds
    from tests.faults.kills import calls_of, spread

    broken = 0
    for deed in deeds.ALL:
        wanted = points if deed is deeds.WORK else max(points // 10, 2)
        with tempfile.TemporaryDirectory(dir=_memory()) as folder:
            numbers = spread(calls_of(deed, Path(folder) / "all", "pwrite64"), wanted)

            def one(k: int, deed: "Deed" = deed, folder: str = folder) -> str:
                return _killed(deed, Path(folder), k)

            with ThreadPoolExecutor(AT_ONCE) as threads:
                outcomes = list(threads.map(one, numbers))
        bad = [(k, said) for k, said in zip(numbers, outcomes, strict=True) if said]
        broken += len(bad)
        gap = max((b - a for a, b in pairwise(numbers)), default=0)
        print(f"{deed.name}: {len(numbers)} kills, every {gap} writes at most, {len(bad)} broken")
        for k, said in bad:
            print(f"  at write {k}: {said}")
        sys.stdout.flush()
    return broken


def _killed(deed: "Deed", folder: Path, k: int) -> str:
    """What broke when the deed was killed at write k, or nothing."""
    import shutil

    from tests.faults.kills import kill

    try:
        kill(deed, folder / str(k), "pwrite64", k)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    shutil.rmtree(folder / str(k))
    return ""


def _memory() -> str | None:
    """A folder in memory where there is one: a kill needs no disk, and a disk is slow."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108


if __name__ == "__main__":
    main()
