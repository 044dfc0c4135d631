"""A batch of evidence: read and settled beside the window, which hears of it now and then."""

import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pincite.actions.evidence import Fields, Summary, settle
from pincite.actions.taking import Taken, engine_for, read_bytes, read_files
from pincite.casefile import CaseFile, Change
from pincite.model.errors import EvidenceError
from pincite.ui import calm, settings
from pincite.ui.session import Progress, Session

if TYPE_CHECKING:
    from pincite.intake.ocr import Engine

_TELL = 500  # milliseconds between two looks at what has landed in the case
_SAY = 0.15  # seconds between two reports of progress: each one is painted
_SHOWN = 60  # milliseconds in which what landed has been painted

Result = Taken | EvidenceError
Read = Callable[[Progress], Generator[Result, None, None]]


def _engine(language: str) -> "Engine | None":
    try:
        return engine_for(language)
    except EvidenceError:
        return None  # it was there when the setting was made; the files come in all the same


class Batch(QObject):
    """Takes evidence in; ``finished(Summary)`` when it is over, cancelled or not."""

    finished = Signal(object)

    def __init__(self, session: Session, fields: Fields | None = None) -> None:
        super().__init__(session)
        self._session, self._case = session, session.case
        self._fields = fields
        self._landed: deque[Change] = deque()  # filled beside the window
        self.summary = Summary()
        self._timer = QTimer(self)
        self._timer.setInterval(_TELL)
        self._timer.timeout.connect(self._tell)

    def add_files(self, paths: list[Path], keep_unread: bool = False) -> None:
        """Read files and folders; ``keep_unread``: keep damaged and unknown ones as they are.

        The words of scans are recognised where the settings say so and the engine is there.
        """
        author = self._session.author
        wanted, language = settings.load().ocr, self._case.case.language

        def read(progress: Progress) -> Generator[Result, None, None]:
            from pincite.intake.pool import WorkerPool

            told = [0.0]

            def said(done: int, of: int, name: str) -> None:
                if time.monotonic() - told[0] > _SAY or progress.cancelled:
                    told[0] = time.monotonic()
                    progress(done / of if of else -1.0, f"{min(done + 1, of)}/{of}  {name}")

            with WorkerPool() as pool:
                yield from read_files(
                    paths,
                    pool,
                    author=author,
                    progress=said,
                    stop=lambda: progress.cancelled,
                    ocr=_engine(language) if wanted else None,
                    keep_unread=keep_unread,
                )

        self._start(self.tr("Adding evidence"), read)

    def add_words(self, text: str, name: str) -> None:
        """Read pasted words as a note."""
        author = self._session.author

        def read(progress: Progress) -> Generator[Result, None, None]:
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
        case, summary, fields, landed = self._case, self.summary, self._fields, self._landed

        def work(progress: Progress) -> None:
            # closed here also when a change fails: its readers and threads would wait for ever
            with case.beside() as writer, closing(read(progress)) as results:
                for result in results:
                    if progress.cancelled:
                        return
                    settle(writer, result, summary, fields)
                    _note(writer, landed)

        self._job = self._session.run(title, work, failed=self._failed)
        self._job.ended.connect(self._ended)
        self._timer.start()

    def _failed(self, error: BaseException) -> None:
        if not self._session.report(error):  # the case cannot be written; why has been said
            raise error

    def _ended(self) -> None:
        self._timer.stop()
        self.summary.cancelled = self._job.stop.is_set()
        if self._session.is_open and self._session.case is self._case:
            self._tell()
            self.finished.emit(self.summary)
        self.deleteLater()

    def _tell(self) -> None:
        """Let the window show, at once, all that has landed since it last heard."""
        if not self._landed or not self._session.is_open or self._session.case is not self._case:
            return
        news = [self._landed.popleft() for _ in range(len(self._landed))]
        kinds = frozenset().union(*(change.kinds for change in news))
        ids = frozenset().union(*(change.ids for change in news))
        calm.ask()
        self._session.landing = True
        try:
            self._session.case_changed.emit(Change(news[-1].seq, news[-1].title, kinds, ids))
        finally:
            self._session.landing = False
            QTimer.singleShot(_SHOWN, calm.over)


def _note(writer: CaseFile, landed: deque[Change]) -> None:
    if writer.last_change is not None:
        landed.append(writer.last_change)
        writer.last_change = None
