"""A batch of evidence: read beside the window, settled into the case on its thread."""

import queue
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pincite.actions.evidence import Fields, Summary, settle
from pincite.actions.taking import Taken, read_bytes, read_files
from pincite.model.errors import EvidenceError
from pincite.ui.session import Progress, Session

_TICK = 25  # milliseconds between two visits of what was read
_SLICE = 0.04  # seconds of settling at a stretch: the window stays live
_WAITING = 8  # read files that may wait in memory

Result = Taken | EvidenceError
Read = Callable[[Progress], Iterable[Result]]


class Batch(QObject):
    """Takes evidence in; ``finished(Summary)`` when it is over, cancelled or not."""

    finished = Signal(object)

    def __init__(self, session: Session, fields: Fields | None = None) -> None:
        super().__init__(session)
        self._session, self._case = session, session.case
        self._fields = fields
        self._results: queue.Queue[Result] = queue.Queue(_WAITING)
        self._over = False
        self.summary = Summary()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._settle)

    def add_files(self, paths: list[Path]) -> None:
        """Read files and folders."""
        author = self._session.author

        def read(progress: Progress) -> Iterable[Result]:
            from pincite.intake.pool import WorkerPool

            def said(done: int, of: int, name: str) -> None:
                progress(done / of if of else -1.0, f"{min(done + 1, of)}/{of}  {name}")

            with WorkerPool() as pool:
                yield from read_files(
                    paths, pool, author=author, progress=said, stop=lambda: progress.cancelled
                )

        self._start(self.tr("Adding evidence"), read)

    def add_words(self, text: str, name: str) -> None:
        """Read pasted words as a note."""
        author = self._session.author

        def read(progress: Progress) -> Iterable[Result]:
            from pincite.intake.pool import WorkerPool

            data = text.encode("utf-8", "replace")
            with WorkerPool(size=1) as pool:
                yield read_bytes(
                    data,
                    name,
                    pool,
                    author=author,
                    method="pasted",
                    stop=lambda: progress.cancelled,
                )

        self._start(self.tr("Adding a note"), read)

    def _start(self, title: str, read: Read) -> None:
        results = self._results

        def work(progress: Progress) -> None:
            for result in read(progress):
                while True:
                    if progress.cancelled:
                        return
                    try:
                        results.put(result, timeout=0.1)
                        break
                    except queue.Full:
                        continue

        self._job = self._session.run(title, work)
        self._job.ended.connect(self._ended)
        self._timer.start()

    def _ended(self) -> None:
        self._over = True
        self.summary.cancelled = self._job.stop.is_set()

    def _settle(self) -> None:
        if not self._session.is_open or self._session.case is not self._case:
            self._end()
            return
        if (
            self._session.attempt(lambda: self._session.perform(lambda _case: self._settle_some()))
            is None
        ):
            self._job.cancel()  # the case cannot be written; why has been said
            self._end()
        elif self._over and self._results.empty():
            self._end()
            self.finished.emit(self.summary)

    def _settle_some(self) -> bool:
        """Put into the case what was read, for a moment; the rest waits for the next visit."""
        until = time.monotonic() + _SLICE
        while time.monotonic() < until:
            try:
                result = self._results.get_nowait()
            except queue.Empty:
                break
            settle(self._case, result, self.summary, self._fields)
        return True

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()
