"""Long work off the window's thread, with progress and cancel.

A thread beside the window touches no object of Qt but the bridge, and lets go of nothing that it
was given: work may hold widgets, and a widget whose last holder is another thread would end there,
which Qt does not survive. Work, its answer and its error are let go of on the window's thread.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from functools import cache, partial
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from shiboken6 import isValid

from pincite.ui import calm, tidy

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Cancelled(Exception):
    """The user stopped the work."""


class Progress:
    """What a piece of work is given: it reports through it, and asks whether to stop."""

    def __init__(self, report: Callable[[float, str], None], stop: Event) -> None:
        self._report, self._stop = report, stop

    def __call__(self, share: float, step: str = "") -> None:
        """Say how much is done, 0 to 1 (below 0: not known). Raises Cancelled when stopped."""
        if self.cancelled:
            raise Cancelled
        self._report(share, step)

    @property
    def cancelled(self) -> bool:
        """Whether the user has asked to stop; asked often, for here work lets the window by."""
        if not self._stop.is_set():
            calm.give_way()
        return self._stop.is_set()


Work = Callable[[Progress], Any]

_AT_ONCE = 8  # threads: a page is drawn, however many long jobs run
# Seconds until a thread that computes lets another in. With Python's own 5 ms the window, which
# asks the case a dozen things to show a list, would wait that long after each of them.
_TURN = 0.0005


class Job(QObject):
    """One piece of work; ``progressed(share, step)`` and ``ended`` fire on the window's thread."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(
        self,
        title: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
        parent: Jobs,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.stop = Event()
        self._done = done
        self._failed: Callable[[BaseException], object] | None = failed

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.stop.set()

    def finish(self, result: Any, error: BaseException | None) -> None:
        """Take the outcome, on the window's thread.

        What the job held is let go of before Qt deletes it: the last holder of a window would
        otherwise delete it, and so this job once more, in the middle of that.
        """
        done, self._done = self._done, None
        failed, self._failed = self._failed, None
        jobs = self.parent()
        if isinstance(jobs, Jobs):
            jobs.forget(self)
        self.deleteLater()
        self.ended.emit()
        if isinstance(error, Cancelled) or self.stop.is_set():
            return
        told, what = (done, result) if error is None else (failed, error)
        if told is not None and not _speaks_for_one_gone(told):
            told(what)


def _speaks_for_one_gone(told: Callable[..., object]) -> bool:
    """Whether the object that would hear of it has been deleted, as when the language changes.

    It is the callback's own object, or the ``self`` of the method that the callback stands in.
    """
    owner = getattr(told, "__self__", None)
    names = getattr(getattr(told, "__code__", None), "co_freevars", ())
    cells = getattr(told, "__closure__", None) or ()
    if owner is None and "self" in names:
        owner = cells[names.index("self")].cell_contents
    return isinstance(owner, QObject) and not isValid(owner)


class _Task:
    """A piece of work on its way between the threads."""

    __slots__ = ("failure", "job", "result", "stop", "work")

    def __init__(self, work: Work, job: Job) -> None:
        self.work, self.job, self.stop = work, job, job.stop
        self.result: Any = None
        self.failure: BaseException | None = None

    def run(self, say: Callable[[float, str], None]) -> None:
        """Do the work and keep what came of it, on whatever thread."""
        if self.stop.is_set():
            return
        try:
            self.result = self.work(Progress(say, self.stop))
        except BaseException as error:  # the window's thread words or raises it
            self.failure = error

    def settle(self) -> None:
        """Hand the outcome to the job; the thread may hold this task yet, so it is emptied."""
        job, result, failure = self.job, self.result, self.failure
        del self.work, self.job, self.result, self.failure
        if isValid(job):
            job.finish(result, failure)


_News = int | tuple[int, float, str]  # that a task is over, or how far it is


class _Bridge(QObject):
    """Carries news from the threads to the window's, in the order in which it was sent.

    It lives as long as the process: an object that a thread emits from must not be deleted
    under it. The signal carries nothing: what is told waits beside it.
    """

    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._news: deque[_News] = deque()
        self._tasks: dict[int, _Task] = {}  # touched by the window's thread alone
        self._numbers = count(1)
        self.told.connect(self._hear)

    def begin(self, task: _Task, pool: ThreadPoolExecutor) -> Future[None]:
        """Put a task on a thread of the pool."""
        number = next(self._numbers)
        self._tasks[number] = task
        tidy.hold()
        return pool.submit(self._perform, number, task)

    def _perform(self, number: int, task: _Task) -> None:
        task.run(lambda share, step: self._tell((number, share, step)))
        self._tell(number)

    def _tell(self, news: _News) -> None:
        self._news.append(news)
        self.told.emit()

    @Slot()
    def _hear(self) -> None:
        news = self._news.popleft()
        if isinstance(news, int):
            tidy.let_go()
            self._tasks.pop(news).settle()
        else:
            number, share, step = news
            job = self._tasks[number].job
            if isValid(job):
                job.progressed.emit(share, step)


@cache
def _bridge() -> _Bridge:
    made = _Bridge()
    app = QCoreApplication.instance()
    if app is not None:
        made.moveToThread(app.thread())
    return made


class Jobs(QObject):
    """The jobs that run; ``started(job)`` lets the window show a progress strip."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._announced: list[Job] = []
        self._going: dict[Job, Future[None]] = {}
        self._pool: ThreadPoolExecutor | None = None
        self.destroyed.connect(partial(_abandon, self._going))
        sys.setswitchinterval(_TURN)

    @property
    def running(self) -> list[Job]:
        """The jobs that have not ended."""
        return list(self._announced)

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
    ) -> Job:
        """Start a job and announce it."""
        job = Job(title, done, failed, self)
        self._announced.append(job)
        self.started.emit(job)
        self._begin(work, job)
        return job

    def aside(
        self,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object],
    ) -> Job:
        """Start a short job that is not announced: a page drawn, suggestions found."""
        job = Job("", done, failed, self)
        self._begin(work, job)
        return job

    def _begin(self, work: Work, job: Job) -> None:
        from concurrent.futures import ThreadPoolExecutor

        if self._pool is None:
            self._pool = ThreadPoolExecutor(_AT_ONCE, "beside")
        self._going[job] = _bridge().begin(_Task(work, job), self._pool)

    def forget(self, job: Job) -> None:
        """Hear that a job is over."""
        self._going.pop(job, None)
        if job in self._announced:
            self._announced.remove(job)

    def cancel_all(self) -> None:
        """Ask every job to stop, and wait for those that run."""
        for job in self._going:
            job.cancel()
        if self._going:
            from concurrent.futures import wait

            wait(self._going.values())


def _abandon(going: dict[Job, Future[None]], *_destroyed: object) -> None:
    for job in going:
        job.stop.set()
