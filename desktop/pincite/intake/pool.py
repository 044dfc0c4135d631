"""Warm worker processes that read strangers' files, so that none can harm the program."""

import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

from pincite.intake import wire
from pincite.intake.limits import Limits
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import storable
from pincite.text.errors import ReadError

#: Hidden argument by which a frozen program runs as a worker (no Python interpreter there).
WORKER_FLAG = "--pincite-worker"
_POLL = 0.05
# Windows: no console, and what processor time the window leaves (elsewhere: worker.step_back).
_CREATION = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
_TIMEOUT_SIGNALS = frozenset({-getattr(signal, "SIGXCPU", 24)})

Cancelled = Callable[[], bool]
Answer = tuple[dict[str, Any], bytes] | None


def worker_command(limits: Limits) -> list[str]:
    """The command that starts a worker: this very executable, never a search of the path."""
    own = [sys.executable, WORKER_FLAG]
    if not getattr(sys, "frozen", False):
        own = [sys.executable, "-P", "-m", "pincite.intake.worker"]
    return [*own, str(limits.memory), str(limits.cpu_seconds)]


class _Worker:
    """One process and its pipes. One file at a time."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.served = 0
        self.process = subprocess.Popen(  # noqa: S603 - our own executable and arguments
            worker_command(limits),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_CREATION,
        )
        self.stdin = cast("BinaryIO", self.process.stdin)
        self.stdout = cast("BinaryIO", self.process.stdout)

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def ask(self, message: dict[str, Any], data: bytes, cancelled: Cancelled | None) -> Answer:
        """The answer; None when the process died.

        Raises ``ReadError`` timeout or cancelled after killing it.
        """
        self.served += 1
        box: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        threading.Thread(target=self._exchange, args=(message, data, box), daemon=True).start()
        deadline = time.monotonic() + self.limits.wall_seconds
        while True:
            try:
                return box.get(timeout=_POLL)
            except queue.Empty:
                if cancelled is not None and cancelled():
                    self.kill()
                    raise ReadError("cancelled") from None
                if time.monotonic() > deadline:
                    self.kill()
                    raise ReadError("timeout", seconds=int(self.limits.wall_seconds)) from None

    def _exchange(
        self, message: dict[str, Any], data: bytes, box: "queue.SimpleQueue[Answer]"
    ) -> None:
        """Write and read on a thread of its own: pipes have no timeout on every system."""
        try:
            wire.write_frame(self.stdin, message, [data])
            box.put(wire.read_frame(self.stdout, self.limits.max_result))
        except (OSError, ValueError, RecursionError):
            box.put(None)

    def kill(self) -> int:
        """End the process now and wait for it; its exit status."""
        self.process.kill()
        return self._reap()

    def stop(self) -> None:
        """Let an idle process end by itself."""
        with suppress(OSError):
            self.stdin.close()
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self._reap()

    def died(self) -> int:
        """The exit status of a process that stopped answering."""
        try:
            self.process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self.process.kill()
        return self._reap()

    def _reap(self) -> int:
        status = self.process.wait()
        for pipe in (self.stdin, self.stdout):
            with suppress(OSError):  # bytes that the dead process never took
                pipe.close()
        return status


class WorkerPool:
    """``size`` warm workers. Thread-safe: as many files at once as there are workers.

    A worker that dies, hangs or breaks a limit is replaced; only its file fails.
    """

    def __init__(self, size: int = 2, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._all: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        for _ in range(size):
            self._idle.put(None)

    def warm_up(self) -> None:
        """Start all workers now rather than with the first files."""
        waiting = []
        while True:
            try:
                waiting.append(self._idle.get_nowait())
            except queue.Empty:
                break
        for worker in waiting:
            self._idle.put(worker or self._start())

    def read(
        self,
        data: bytes,
        name: str,
        options: ReadOptions | None = None,
        *,
        cancelled: Cancelled | None = None,
    ) -> Reading:
        """Read one file's bytes in a worker.

        Raises ``ReadError`` with the file's name: a reader's codes (see ``readers``), or timeout
        (seconds), out_of_memory, worker_died (status), too_much_inside (size), cancelled, closed.
        """
        name = storable(name)
        message = {
            "name": name,
            "options": wire.options_to_wire(options or ReadOptions()),
            "max_result": self.limits.max_result,
        }
        worker = self._take(cancelled)
        try:
            return self._result(worker, worker.ask(message, data, cancelled))
        except ReadError as error:
            raise ReadError(error.code, **{**error.values, "name": name}) from None
        finally:
            self._give_back(worker)

    def close(self) -> None:
        """Stop the workers. Files being read end with worker_died."""
        with self._lock:
            self._closed = True
            workers, self._all = self._all, set()
        for worker in workers:
            worker.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _take(self, cancelled: Cancelled | None) -> _Worker:
        while True:
            if self._closed:
                raise ReadError("closed")
            try:
                worker = self._idle.get(timeout=_POLL)
            except queue.Empty:
                if cancelled is not None and cancelled():
                    raise ReadError("cancelled") from None
                continue
            if worker is not None and worker.alive:
                return worker
            try:
                return self._start()
            except BaseException:
                self._idle.put(None)
                raise

    def _start(self) -> _Worker:
        worker = _Worker(self.limits)
        with self._lock:
            self._all.add(worker)
        return worker

    def _give_back(self, worker: _Worker) -> None:
        spent = worker.served >= self.limits.files_per_worker
        if worker.alive and not spent and not self._closed:
            self._idle.put(worker)
            return
        with self._lock:
            self._all.discard(worker)
        if worker.alive:
            worker.stop()
        self._idle.put(None)

    def _result(self, worker: _Worker, answer: Answer) -> Reading:
        if answer is None:
            status = worker.died()
            if status in _TIMEOUT_SIGNALS:
                raise ReadError("timeout", seconds=self.limits.cpu_seconds)
            raise ReadError("worker_died", status=status)
        message, payload = answer
        try:
            if "error" in message:
                raise wire.error_from_wire(message)
            return wire.reading_from_wire(message, payload)
        except (KeyError, TypeError, ValueError):
            worker.kill()
            raise ReadError("worker_died", status=0) from None
        finally:
            if message.get("error") == "out_of_memory":
                worker.kill()  # its heap is full of what it could not hold


def _environment() -> dict[str, str]:
    """The program's environment with one thread per numeric library: memory is counted."""
    import os

    return {
        **os.environ,
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUTF8": "1",
    }
