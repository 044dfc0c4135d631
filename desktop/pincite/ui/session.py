"""The open case as the window knows it, and the work that runs beside the window.

The rooms below load when a case is opened, not before the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from pincite.ui.jobs import Job, Jobs, Progress, Work
from pincite.ui.tidy import Tidy

if TYPE_CHECKING:
    from pincite.casefile import CaseFile

__all__ = ["Job", "Progress", "Session"]

BACK_UP_EVERY = 30 * 60 * 1000  # milliseconds

WATCHED = 1500  # milliseconds between two looks at a case that another window writes

# The kind of item each place of the navigator counts.
_COUNTED = {
    "sources": "source",
    "timeline": "fact",
    "figures": "figure",
    "agreements": "agreement",
    "claims": "claim",
    "people": "party",
    "drafts": "draft",
    "exhibits": "exhibit",
}


class Session(QObject):
    """The open case, its signals, and background work.

    ``case_changed(change)`` after every commit; ``message(text)`` is shown without stopping
    anyone; ``undoable(text)`` is shown with an Undo button; ``failed(text)`` is an error worded
    for the user.
    """

    case_opened = Signal()
    case_closing = Signal()
    case_closed = Signal()
    case_changed = Signal(object)
    message = Signal(str)
    undoable = Signal(str)
    failed = Signal(str)

    def __init__(self, author: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = author
        self._case: CaseFile | None = None
        self._seen = 0
        self.landing = False  # while pages hear that files landed, of which more may follow
        self._watch = QTimer(self)
        self._watch.setInterval(WATCHED)
        self._watch.timeout.connect(self.look_again)
        self.jobs = Jobs(self)
        self._tidy = Tidy(self)
        self._backing_up = QTimer(self)
        self._backing_up.timeout.connect(self.back_up)
        self._backing_up.start(BACK_UP_EVERY)
        self.ask_passphrase: Callable[[str, bool], str | None] = lambda _name, _again: None

    # -- the case

    @property
    def is_open(self) -> bool:
        """Whether a case is open."""
        return self._case is not None

    @property
    def case(self) -> CaseFile:
        """The open case. Raises RuntimeError where none is; ask ``is_open`` first."""
        if self._case is None:
            raise RuntimeError("no case is open")
        return self._case

    @property
    def writable(self) -> bool:
        """Whether a case is open and this window may change it."""
        return self._case is not None and not self._case.read_only

    def create_case(self, path: Path, title: str, **fields: Any) -> bool:
        """Make and open a case; False when it failed, which has then been said."""
        from pincite.actions.cases import new_case

        return self._enter(lambda: new_case(path, title, author=self.author, **fields))

    def open_case(self, path: Path) -> bool:
        """Open a case in place of the one that is open; False when it failed.

        A locked one asks for its passphrase through ``ask_passphrase(file name, again)``.
        """
        from pincite.actions.cases import open_case
        from pincite.model.errors import CaseFileError

        def opening(passphrase: str | None = None) -> CaseFile | None:
            try:
                return open_case(path, author=self.author, passphrase=passphrase)
            except CaseFileError as error:
                if error.reason not in ("needs_passphrase", "wrong_passphrase"):
                    raise
                given = self.ask_passphrase(path.name, passphrase is not None)
                return opening(given) if given is not None else None

        return self._enter(opening)

    def _enter(self, opening: Callable[[], CaseFile | None]) -> bool:
        case = self.attempt(opening)
        if case is None:
            return False
        self.take(case)
        return True

    def take(self, case: CaseFile) -> None:
        """Make an opened case the one of this window; the one before is closed."""
        self.close_case()
        self._tidy.settle()
        self._case = case
        self._seen = case.data_version
        if case.read_only:
            self._watch.start()
        self.case_opened.emit()

    def look_again(self) -> None:
        """In a window that only reads: show what another window has changed since."""
        from pincite.casefile import Change
        from pincite.model.words import BY_KIND

        if self._case is None or self.attempt(self._case_moved) is not True:
            return
        self.case_changed.emit(Change(0, "", frozenset({*BY_KIND, "link", "matter"}), frozenset()))

    def _case_moved(self) -> bool:
        before, self._seen = self._seen, self.case.data_version
        return self._seen != before

    def close_case(self) -> None:
        """Close the open case, if any; one plain file is left."""
        if self._case is not None:
            self._watch.stop()
            self.case_closing.emit()  # what is still being typed is kept
            self.jobs.cancel_all()
            self.back_up(closing=True)
            case, self._case = self._case, None
            case.close()
            self.case_closed.emit()

    def back_up(self, closing: bool = False) -> None:
        """Keep a copy of the open case if it changed; what prevents it is said.

        While the case is open the copy is made beside the window.
        """
        from pincite.actions.backups import back_up_automatically

        case = self._case
        if case is not None and closing:
            self.attempt(lambda: back_up_automatically(case, closing))
        elif case is not None:
            self.beside(
                lambda other, _progress: back_up_automatically(other), failed=self._job_failed
            )

    def title(self) -> str:
        """The title of the open case."""
        return self.case.case.title

    def subtitle(self) -> str:
        """The line under the title of the open case."""
        return self.case.case.subtitle

    def counts(self) -> dict[str, int]:
        """How many items each place of the navigator holds."""
        found = self.case.counts() if self._case is not None else {}
        return {place: found.get(kind, 0) for place, kind in _COUNTED.items()}

    # -- changing it

    def do(self, action: Callable[[CaseFile], Any], said: str = "") -> Any:
        """Run a quick action on the case and tell the window what changed.

        Returns what the action returns, None when it failed, which has then been said. ``said``
        is shown afterwards with an Undo button.
        """
        before = self.case.last_change
        result = self.attempt(lambda: self.perform(action))
        if said and self.case.last_change is not before:
            self.undoable.emit(said)
        return result

    def perform(self, action: Callable[[CaseFile], Any]) -> Any:
        """As ``do``, for a dialog that shows errors itself: they are raised, not said."""
        before = self.case.last_change
        try:
            return action(self.case)
        finally:
            change = self.case.last_change
            if change is not None and change is not before:
                self.case_changed.emit(change)

    def undo_title(self) -> str:
        """What undo would take back, "" where there is nothing."""
        return self._case.undo_title if self._case is not None and self.writable else ""

    def redo_title(self) -> str:
        """What redo would do again, "" where there is nothing."""
        return self._case.redo_title if self._case is not None and self.writable else ""

    def undo(self) -> None:
        """Take back the last change."""
        self.do(lambda case: case.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self.do(lambda case: case.redo())

    # -- errors

    def attempt(self, action: Callable[[], Any]) -> Any:
        """Run something; an error the user can meet is said and None returned, a bug is raised."""
        try:
            return action()
        except Exception as error:
            if not self.report(error):
                raise
            return None

    def report(self, error: BaseException) -> bool:
        """Say an error in words; False where it is a bug and has none."""
        from pincite.ui.wording import sentence

        words = sentence(error)
        if words:
            self.failed.emit(words)
        return bool(words)

    # -- work beside the window

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Run ``work(progress)`` off this thread; ``done(result)`` and ``failed(error)`` on it.

        Without ``failed`` an error is said, and a bug goes to the crash dialog. A cancelled job
        calls neither. The work must not touch the open case: one thread writes.
        """
        return self.jobs.start(title, work, done, failed or self._job_failed)

    def aside(self, work: Work, done: Callable[[Any], object]) -> Job:
        """As ``run``, for short work that needs no progress shown; a user's error is not said."""
        return self.jobs.aside(work, done, self._aside_failed)

    def beside(
        self,
        work: Callable[[CaseFile, Progress], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """As ``aside``, for work that asks the case: ``work(case, progress)``.

        The case is the open one, on a connection of its own; it must not be kept.
        """
        case = self.case

        def run(progress: Progress) -> Any:
            with case.beside() as other:
                return work(other, progress)

        return self.jobs.aside(run, done, failed or self._aside_failed)

    def _aside_failed(self, error: BaseException) -> None:
        from pincite.ui.wording import sentence

        if not sentence(error):
            raise error

    def _job_failed(self, error: BaseException) -> None:
        if not self.report(error):
            raise error
