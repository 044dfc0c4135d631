"""Sources read again beside the window; the password of a locked one is asked for."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pincite.actions.reread import Reread, settle_again, take_again
from pincite.actions.taking import Taken
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source
from pincite.ui.dialogs import Dialog
from pincite.ui.session import Session
from pincite.ui.widgets.layouts import put
from pincite.ui.wording import sentence

translate = QCoreApplication.translate
_LOCKED = ("encrypted", "wrong_password")


def locked(error: object) -> bool:
    """Whether a password would help: an office file is unlocked by its own program alone."""
    return (
        isinstance(error, EvidenceError)
        and error.reason in _LOCKED
        and "media_type" not in error.values
    )


class PasswordDialog(Dialog):
    """Asks for a file's password; ``given(password)``. Stays open until it fits or is skipped."""

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        title = translate("PasswordDialog", "“%1” is locked")
        detail = translate(
            "PasswordDialog",
            "Its password lets the text be read and the pages be shown. It is kept nowhere: "
            "the original stays locked, as it was received.",
        )
        super().__init__(
            title.replace("%1", name),
            translate("PasswordDialog", "Unlock and read"),
            detail,
            away=translate("PasswordDialog", "Skip"),
            width=440,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Password"))
        self.line.setPlaceholderText(self.tr("Password"))
        put(self.body, self.line)
        self.line.setFocus()

    def accepting(self) -> bool:
        """Hand the password over; whoever asked closes the dialog or says that it is wrong."""
        if self.line.text():
            self._wait(True)
            self.given.emit(self.line.text())
        else:
            self.fail(self.tr("Type the password, or skip this file."))
        return False

    def refuse(self, words: str) -> None:
        """Say that the password was wrong, and let another be typed."""
        self._wait(False)
        self.fail(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, on: bool) -> None:
        self.action.setEnabled(not on)
        self.line.setEnabled(not on)


class Unlocking(QObject):
    """Reads sources again, one after the other.

    ``asked`` says that their passwords are wanted from the start; else one is asked for where a
    file turns out to be locked. ``opened(sha256, password)`` for each password that fits;
    ``finished(list of Reread)`` at the end.
    """

    opened = Signal(str, str)
    finished = Signal(list)

    def __init__(self, session: Session, page: QWidget, sources: list[Source]) -> None:
        super().__init__(page)
        self._session, self._page, self._case = session, page, session.case
        self._waiting = list(sources)
        self._done: list[Reread] = []
        self.dialog: PasswordDialog | None = None

    def start(self, asked: bool) -> None:
        """Begin with the first source."""
        self._asked = asked
        self._next()

    def _next(self) -> None:
        self.dialog = None
        if not self._waiting or not self._session.is_open or self._session.case is not self._case:
            self.finished.emit(self._done)
            self.deleteLater()
        elif self._asked:
            self._ask(self._waiting.pop(0))
        else:
            self._read(self._waiting.pop(0), "")

    def _ask(self, source: Source) -> None:
        dialog = PasswordDialog(source.file_name or source.title, self._page)
        dialog.given.connect(partial(self._read, source))
        dialog.rejected.connect(self._next)
        self.dialog = dialog
        dialog.open()

    def _read(self, source: Source, password: str) -> None:
        data = self._session.attempt(lambda: self._case.read_original(source.sha256))
        author, dialog = self._session.author, self.dialog

        def work(_progress: object) -> Taken | EvidenceError:
            from pincite.intake.pool import WorkerPool

            try:
                with WorkerPool(size=1) as pool:
                    return take_again(data, source, author, pool, password)
            except EvidenceError as error:
                return error

        def done(answer: Taken | EvidenceError) -> None:
            if self.dialog is dialog and self._session.is_open:
                self._heard(source, password, answer)

        if data is None:
            self._next()
        else:
            self._session.aside(work, done)

    def _heard(self, source: Source, password: str, answer: Taken | EvidenceError) -> None:
        if isinstance(answer, EvidenceError):
            if not locked(answer):
                self._session.report(answer)
                self._go_on()
            elif self.dialog is None:
                self._ask(source)
            else:
                self.dialog.refuse(sentence(answer))
            return
        if password:
            self.opened.emit(source.sha256, password)
        if self._asked and source.extract:  # its text is there; only its pages were locked
            self._go_on()
            return
        made = self._session.do(lambda case: settle_again(case, source.handle, answer))
        if made is not None:
            self._done.append(made)
        self._go_on()

    def _go_on(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.accept()
        self._next()
