"""One measured speed, and how it is told: against a bare one of the same run, or a limit."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Measure:
    """``ours`` and ``bare`` in seconds or ``unit``; the limit is of their ratio, or of ours."""

    what: str
    ours: float
    bare: float | None
    limit: float
    unit: str = "s"
    least: bool = False  # the limit is the least that is good enough

    @property
    def ratio(self) -> float:
        """What is held against the limit."""
        return self.ours / self.bare if self.bare else self.ours

    @property
    def met(self) -> bool:
        """Whether the mark is met."""
        return self.ratio >= self.limit if self.least else self.ratio <= self.limit


def best(
    work: Callable[[], Any], times: int = 3, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Seconds of the fastest of some runs: other work on the machine only ever adds.

    The clock is ``time.process_time`` where nothing but the processor is waited for.
    """
    found = []
    for _ in range(times):
        gc.collect()
        begun = clock()
        work()
        found.append(clock() - begun)
    return min(found)


def paired(
    ours: Callable[[], Any],
    bare: Callable[[], Any],
    times: int = 3,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """The fastest of both, run by turns, so that a busy moment meets both."""
    pairs = [(best(ours, 1, clock), best(bare, 1, clock)) for _ in range(times)]
    return min(one for one, _ in pairs), min(other for _, other in pairs)
