"""One source read again on request, and what that did to its passages said."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pincite.actions.reread import Reread, settle_again
from pincite.actions.taking import Taken
from pincite.model.errors import PinciteError
from pincite.model.evidence import Source
from pincite.ui.session import Progress, Session
from pincite.ui.workspaces.sources.unlocking import Unlocking


class Rereading(QObject):
    """``unlocked(sha256, password)`` for a password that fits; ``finished`` when it was read."""

    unlocked = Signal(str, str)
    finished = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self.unlocking: Unlocking | None = None
        self.passwords: dict[str, str] = {}
        session.case_closed.connect(self.passwords.clear)

    def start(self, source: Source, asked: bool = False) -> None:
        """Read a source again; ``asked``: its password is wanted from the start."""
        if not self._session.writable:
            return
        self.unlocking = Unlocking(self._session, self._page, [source])
        self.unlocking.opened.connect(self.unlocked)
        self.unlocking.finished.connect(self._finished)
        self.unlocking.start(asked)

    def recognise(self, source: Source) -> None:
        """Read the words of pages that hold none, by OCR, beside the window."""
        if not self._session.writable:
            return
        session, case = self._session, self._session.case
        data = session.attempt(lambda: case.read_original(source.sha256))
        language, author = source.language or case.case.language, session.author
        password = self.passwords.get(source.sha256, "")

        def work(progress: Progress) -> Taken | PinciteError:
            from pincite.actions.ocr import take_words
            from pincite.actions.taking import engine_for

            progress(-1.0, source.title)
            try:
                by = engine_for(language)
                return take_words(
                    data, source, author, by, password=password, stop=lambda: progress.cancelled
                )
            except PinciteError as error:
                return error

        def done(answer: Taken | PinciteError) -> None:
            if isinstance(answer, PinciteError):
                session.report(answer)
            elif session.is_open and session.case is case:
                made = session.do(lambda open_: settle_again(open_, source.handle, answer))
                self._finished([made] if made is not None else [])

        if data is not None:
            session.run(self.tr("Recognising words (OCR)"), work, done)

    def _finished(self, made: list[Reread]) -> None:
        self.unlocking = None
        for each in made:
            self._session.undoable.emit(self.told(each))
        if made:
            self.finished.emit()

    def told(self, made: Reread) -> str:
        """What a new reading did, in a line."""
        parts = [self.tr("%1 was read again").replace("%1", made.source.handle)]
        if found := len(made.kept) + len(made.moved):
            parts.append(self.tr("%n passages found again", "", found))
        if made.adrift:
            parts.append(self.tr("%n passages whose words changed", "", len(made.adrift)))
        if made.typed:
            parts.append(self.tr("%n transcribed paragraphs kept", "", made.typed))
        if made.beside:
            pages = ", ".join(map(str, made.beside))
            said = self.tr("compare them with what was read on p. %1 now")
            parts.append(said.replace("%1", pages))
        if made.inside:
            parts.append(self.tr("%n sources were inside", "", len(made.inside)))
        return " · ".join(parts)
