"""The writer's lock: an operating-system lock on a file beside the case.

The kernel releases it when its holder dies, so a crash never shuts a case.
"""

from pathlib import Path

from filelock import FileLock, Timeout


class WriterLock:
    """Held by the one window that may write. The file is hidden beside the case."""

    def __init__(self, case: Path) -> None:
        self._path = case.with_name(f".{case.name}.lock")
        self._lock = FileLock(self._path, timeout=0)

    def acquire(self) -> bool:
        """Take the lock if nobody holds it. Raises OSError where no file may be written."""
        try:
            self._lock.acquire()
        except Timeout:
            return False
        return True

    def release(self) -> None:
        """Give the lock back and take its file away."""
        if self._lock.is_locked:
            self._path.unlink(missing_ok=True)
            self._lock.release()
