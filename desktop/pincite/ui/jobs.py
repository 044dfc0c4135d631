"""Long work off the window's thread, with progress and cancel."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


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


class Job(QObject):
    """One piece of work; ``progressed(share, step)`` and ``ended`` fire on the window's thread."""

    progressed = Signal(float, str)
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(
        self,
        title: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._done, self._failed = done, failed
        self._stop = Event()
        self._finished.connect(self._finish)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    def perform(self, work: Work) -> None:
        """Do the work; called on a thread of the pool."""
        try:
            result = work(Progress(self.progressed.emit, self._stop))
        except Cancelled:
            self._finished.emit(None, Cancelled())
        except Exception as error:  # handed to the window's thread, which words or raises it
            self._finished.emit(None, error)
        else:
            self._finished.emit(result, None)

    @Slot(object, object)
    def _finish(self, result: Any, error: BaseException | None) -> None:
        self.ended.emit()
        self.deleteLater()
        if isinstance(error, Cancelled):
            return
        if error is not None:
            self._failed(error)
        elif self._done is not None:
            self._done(result)


class _Run(QRunnable):
    def __init__(self, job: Job, work: Work) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        self._job.perform(self._work)


class Jobs(QObject):
    """The jobs that run; ``started(job)`` lets the window show a progress strip."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._pool = QThreadPool(self)

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
    ) -> Job:
        """Start a job and announce it."""
        job = Job(title, done, failed, self)
        self.running.append(job)
        job.ended.connect(lambda: self.running.remove(job))
        self.started.emit(job)
        self._pool.start(_Run(job, work))
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop, and wait for those that run."""
        for job in list(self.running):
            job.cancel()
        self._pool.waitForDone()
