"""A library of references taken in beside the window, with the attachments it names."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pincite.actions.evidence import Summary
from pincite.actions.zotero import add_library
from pincite.casefile import Change
from pincite.model.errors import PinciteError
from pincite.ui.session import Progress, Session


class LibraryIntake(QObject):
    """Takes a library in; ``finished(Summary)`` when it is over, cancelled or not.

    A library that cannot be read at all is said, and nothing is finished.
    """

    finished = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._case = session, session.case
        self._answer: list[Summary | PinciteError] = []

    def start(self, given: Path) -> None:
        """Read a library's file, or the folder of an export."""
        case, answer = self._case, self._answer

        def work(progress: Progress) -> None:
            from pincite.intake.pool import WorkerPool

            def said(done: int, of: int, name: str) -> None:
                if not progress.cancelled:
                    progress(done / of if of else -1.0, f"{min(done + 1, of)}/{of}  {name}")

            def stop() -> bool:
                return progress.cancelled

            try:
                with WorkerPool(size=1) as pool, case.beside() as writer:
                    answer.append(add_library(writer, given, pool, progress=said, cancelled=stop))
            except PinciteError as error:
                answer.append(error)

        job = self._session.run(self.tr("Bringing in a library"), work)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self.deleteLater()
        session, answer = self._session, self._answer
        if not answer or not session.is_open or session.case is not self._case:
            return
        found = answer[0]
        if isinstance(found, PinciteError):
            session.report(found)
            return
        ids = frozenset(each.id for each in found.added)
        if ids:
            session.case_changed.emit(Change(0, "Add evidence", frozenset({"source"}), ids))
        self.finished.emit(found)
