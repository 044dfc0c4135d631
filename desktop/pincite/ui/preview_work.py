"""Work that only its latest question matters for: a preview, checks while counsel writes."""

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from pincite.ui.jobs import Jobs, Progress

Question = tuple[
    Callable[[], Any], Callable[[Any], object], Callable[[BaseException], object] | None
]


class Latest(QObject):
    """Runs one question at a time off this thread; of those that wait, only the last one.

    ``ask`` waits ``pause`` milliseconds for a later one first. An answer that a ``forget`` came
    before is dropped. Unlike a session's jobs it shows no progress: it is part of writing.
    """

    def __init__(self, pause: int, parent: QObject) -> None:
        super().__init__(parent)
        self._next: Question | None = None
        self._running = False
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._running or self._next is not None

    def ask(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Ask something in place of what still waits; without ``failed`` an error is dropped."""
        self._next = (work, done, failed)
        if at_once:
            self._timer.stop()
            self._start()
        else:
            self._timer.start()

    def forget(self) -> None:
        """Drop what waits, and the answer of what runs."""
        self._timer.stop()
        self._next = None
        self._turn += 1

    def _start(self) -> None:
        if self._running or self._next is None:
            return
        work, done, failed = self._next
        self._next = None
        self._running = True
        turn = self._turn

        def run(_progress: Progress) -> Any:
            return work()

        def finished(result: Any) -> None:
            if isValid(self) and turn == self._turn:
                done(result)

        def wrong(error: BaseException) -> None:
            if isValid(self) and turn == self._turn and failed is not None:
                failed(error)

        job = _jobs().start("", run, finished, wrong)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._running = False
        if not self._timer.isActive():
            QTimer.singleShot(0, self, self._start)

    def stop(self) -> None:
        """Drop everything and wait for what runs."""
        self.forget()
        _jobs().cancel_all()


@cache
def _jobs() -> Jobs:
    """The jobs of every preview; they outlive the panes that ask."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application")
    return Jobs(app)
