"""How much of the machine one file may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of a reading worker.

    ``memory``: address space in bytes of the worker process. ``cpu_seconds`` and
    ``wall_seconds``: for one file. ``max_result``: bytes of attachments that one file may give.
    On Windows only the wall time and the result are limited: there is no RLIMIT_AS.
    """

    memory: int = 3 * 1024**3
    cpu_seconds: int = 60
    wall_seconds: float = 120.0
    max_result: int = 1024**3
    files_per_worker: int = 500
