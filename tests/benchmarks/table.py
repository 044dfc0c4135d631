"""The table of speeds: ``packaging/campaign.py --benchmarks [NAME...]``."""

import sys
from collections.abc import Callable
from importlib import import_module

from tests.benchmarks.measures import Measure

ROOMS = ("store", "documents", "batch", "window", "writing")


def show(names: list[str]) -> None:
    """Run the benchmarks with these names (all without any) and print each line as it is known."""
    for room in ROOMS:
        for run in _benchmarks(room):
            if not names or run.__name__ in names or room in names:
                for measure in run():
                    sys.stdout.write(line(measure) + "\n")
                    sys.stdout.flush()


def _benchmarks(room: str) -> tuple[Callable[[], list[Measure]], ...]:
    found: tuple[Callable[[], list[Measure]], ...] = import_module(f"tests.benchmarks.{room}").ALL
    return found


def line(measure: Measure) -> str:
    """One line of the table."""
    sign = "at least" if measure.least else "at most"
    bare = f"{measure.bare:9.3f}" if measure.bare is not None else "         "
    against = f"{measure.ratio:6.2f} x" if measure.bare is not None else "        "
    told = f"{measure.ours:9.3f} {measure.unit:9} {bare} {against}  ({sign} {measure.limit:g})"
    return f"{'ok    ' if measure.met else 'MISSED'} {measure.what:52} {told}"
