"""Long work off the window's thread, with progress and cancel."""

import sys
from collections.abc import Callable
from functools import cache
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot


class Cancelled(Exception):
    """The user stopped the work."""


class Progress:
    """What a piece of work is given: it reports through it, and asks whether to stop."""

    def __init__(self, report: Callable[[float, str], None], stop: Event) -> None:
        self._report, self._stop = report, stop

    def __call__(self, share: float, step: str = "") -> None:
        """Say how much is done, 0 to 1 (below 0: not known). Raises Cancelled when stopped."""
        if self._stop.is_set():
            raise Cancelled
        self._report(share, step)

    @property
    def cancelled(self) -> bool:
        """Whether the user has asked to stop."""
        return self._stop.is_set()


Work = Callable[[Progress], Any]

_AT_ONCE = 8  # threads: a page is drawn, however many long jobs run
# Seconds until a thread that computes lets another in. With Python's own 5 ms the window, which
# asks the case a dozen things to show a list, would wait that long after each of them.
_TURN = 0.0005


class _Bridge(QObject):
    """Carries calls from the pool to the window's thread.

    It lives as long as the process: an object that a thread emits from must not be deleted
    under it.
    """

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._run)

    @Slot(object)
    def _run(self, call: Callable[[], object]) -> None:
        call()


@cache
def _bridge() -> _Bridge:
    made = _Bridge()
    app = QCoreApplication.instance()
    if app is not None:
        made.moveToThread(app.thread())
    return made


class Job(QObject):
    """One piece of work; ``progressed(share, step)`` and ``ended`` fire on the window's thread."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(
        self,
        title: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.stop = Event()
        self._done, self._failed = done, failed

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.stop.set()

    def finish(self, result: Any, error: BaseException | None) -> None:
        """Take the outcome, on the window's thread."""
        self.ended.emit()
        if isinstance(error, Cancelled) or self.stop.is_set():
            return
        if error is not None:
            self._failed(error)
        elif self._done is not None:
            self._done(result)


class _Run(QRunnable):
    """Does the work on a thread of the pool; touches no QObject but the bridge."""

    def __init__(self, number: int, work: Work, stop: Event, jobs: "Jobs") -> None:
        super().__init__()
        self._number, self._work, self._stop = number, work, stop
        self._report, self._finish = jobs.reported, jobs.finished
        self._send = _bridge().arrived.emit

    def run(self) -> None:
        number, report, finish = self._number, self._report, self._finish

        def say(share: float, step: str) -> None:
            self._send(lambda: report(number, share, step))

        result, failure = None, None
        try:
            result = self._work(Progress(say, self._stop))
        except BaseException as error:  # the window's thread words or raises it
            failure = error
        self._send(lambda: finish(number, result, failure))


class Jobs(QObject):
    """The jobs that run; ``started(job)`` lets the window show a progress strip."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self._quiet: dict[int, Job] = {}
        self._last = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_AT_ONCE)
        sys.setswitchinterval(_TURN)

    @property
    def running(self) -> list[Job]:
        """The jobs that have not ended."""
        return list(self._jobs.values())

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
    ) -> Job:
        """Start a job and announce it."""
        job = Job(title, done, failed, self)
        self._last += 1
        self._jobs[self._last] = job
        self.started.emit(job)
        self._pool.start(_Run(self._last, work, job.stop, self))
        return job

    def aside(
        self,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
    ) -> Job:
        """Start a short job that is not announced: a page drawn, suggestions found."""
        job = Job("", done, failed, self)
        self._last += 1
        self._quiet[self._last] = job
        self._pool.start(_Run(self._last, work, job.stop, self))
        return job

    def reported(self, number: int, share: float, step: str) -> None:
        """Hear how far a job is."""
        if number in self._jobs:
            self._jobs[number].progressed.emit(share, step)

    def finished(self, number: int, result: Any, error: BaseException | None) -> None:
        """Hear that a job is over."""
        job = self._jobs.pop(number, None) or self._quiet.pop(number, None)
        if job is not None:
            job.finish(result, error)

    def cancel_all(self) -> None:
        """Ask every job to stop, and wait for those that run."""
        for job in [*self.running, *self._quiet.values()]:
            job.cancel()
        self._pool.waitForDone()
