"""One template: what it is, its text, what is wrong with it, and its page."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from pincite.actions.templates import Kept
from pincite.drafting.template_text import read_template
from pincite.model.errors import DraftError, PinciteError
from pincite.ui.preview import PreviewPane
from pincite.ui.preview_work import Latest
from pincite.ui.session import Session
from pincite.ui.widgets import (
    Button,
    Card,
    ElidedLabel,
    IconButton,
    LinkButton,
    Text,
    column,
    hairline,
    holder,
    put,
    row,
    secondary,
)
from pincite.ui.wording import sentence
from pincite.ui.workspaces.templates.code import CodeEdit

_ROOM = 700  # pixels from which the rules stand over the text
PAUSE = 250  # milliseconds after the last key before the page is set anew


class Sheet(QSplitter):
    """The text beside its page.

    ``edited()`` at every change, ``tried(error)`` after each attempt (None where all is well).
    """

    edited = Signal()
    tried = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session = session
        self.kept: Kept | None = None
        self._closure: object = None
        self._loading = False
        self.code = CodeEdit(self.tr("Text of the template"))
        self.code.textChanged.connect(self._changed)
        self.save = Button(self.tr("Save"), "check", "small")
        self.use = Button(self.tr("New draft…"), "add", "small")
        self.more = IconButton("more", self.tr("More"))
        self._title = ElidedLabel("", 15, 600)
        self._where = ElidedLabel("", 12, 400, "ink2")
        self._rules = secondary("", wrap=True)
        self._rules.setMinimumHeight(0)
        self._wrong = Text("", 12, 500, "bad", wrap=True)
        self._show_wrong = LinkButton(self.tr("Go to the line"), on_click=self.go_to_error)
        self._wrong_strip = holder(
            row((self._wrong, 1), self._show_wrong, margins=(16, 7, 12, 7), gap=8)
        )
        self._wrong_strip.hide()
        self.preview = PreviewPane()
        self._work = Latest(PAUSE, self)
        self._build()

    def _build(self) -> None:
        head = column(
            row((self._title, 1), self.more, gap=6),
            row((self._where, 1), self.use, self.save, gap=6),
            5,
            self._rules,
            margins=(16, 10, 12, 10),
            gap=1,
        )
        text = Card()
        for part in (holder(head), hairline("line"), (self.code, 1), self._wrong_strip):
            put(text.body, part)
        self.addWidget(text)
        self.addWidget(self.preview)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        text.setMinimumWidth(270)
        self.preview.setMinimumWidth(286)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= _ROOM
        self._rules.setVisible(roomy)  # else they are read in the text's header
        self.use.setVisible(roomy)  # it stands under More as well

    # -- what is shown

    def show_template(self, kept: Kept, text: str | None = None) -> None:
        """Show a template; ``text`` is what was typed and not yet saved."""
        self.kept = kept
        self._loading = True
        read_only = kept.place == "program" or not self.session.writable
        self.code.show_text(text if text is not None else kept.text, read_only=read_only)
        self._loading = False
        self._title.set_text(kept.title)
        self._rules.setText(kept.rules)
        self._title.setToolTip(kept.rules)
        where = {
            "case": self.tr("In this case"),
            "firm": self.tr("In the firm’s folder"),
            "program": self.tr("With the program, as it is: copy it to change it"),
        }[kept.place]
        self._where.set_text(" · ".join(part for part in (kept.jurisdiction, where) if part))
        self._show_state()
        self.preview.clear()
        if kept.error is not None and not kept.text:
            self._fail(kept.error)
        else:
            self.try_now()

    def text(self) -> str:
        """The text as it now stands."""
        return self.code.toPlainText()

    @property
    def unsaved(self) -> bool:
        """Whether the text differs from what is kept."""
        return self.kept is not None and self.text() != self.kept.text.replace("\r\n", "\n")

    def forget_case(self) -> None:
        """The case has changed: the page is set anew against it."""
        self._closure = None
        if self.kept is not None and self.isVisible():
            self.try_now()

    def show_nothing(self) -> None:
        """Show no template: what stands on the page may be another case's."""
        self.kept = None
        self._work.forget()
        self.preview.clear()

    def stop(self) -> None:
        """Drop what is still being set, and wait for what runs."""
        self._work.stop()
        self.preview.stop()

    def go_to_error(self) -> None:
        """Put the caret on the wrong line."""
        self.code.go_to(self.code.wrong_line)

    # -- trying it

    def _changed(self) -> None:
        if self._loading or self.kept is None:
            return
        self._show_state()
        self.edited.emit()
        self._ask(at_once=False)

    def try_now(self) -> None:
        """Set the page at once."""
        self._ask(at_once=True)

    def _ask(self, *, at_once: bool) -> None:
        if not self.session.is_open:
            return
        if self._closure is None:
            self._closure = self.session.case.closure()
        closure, text = self._closure, self.text()

        def work() -> object:
            from pincite.drafting.resolve import resolve
            from pincite.drafting.templates import make_draft
            from pincite.press.proof import proof

            draft = make_draft(closure, read_template(text))  # type: ignore[arg-type]
            return proof(resolve(draft, closure))  # type: ignore[arg-type]

        self.preview.working()
        self._work.ask(work, self._done, self._fail, at_once=at_once)

    def _done(self, pressed: object) -> None:
        self.code.mark_line(0)
        self._wrong_strip.hide()
        self.preview.show_pressed(pressed)  # type: ignore[arg-type]
        self.tried.emit(None)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, PinciteError):
            raise error
        words = sentence(error)
        line = error.values.get("line") if isinstance(error, DraftError) else 0
        self.code.mark_line(line if isinstance(line, int) else 0)
        self._wrong.setText(words)
        self._show_wrong.setVisible(bool(self.code.wrong_line))
        self._wrong_strip.show()
        self.preview.fail(words)
        self.tried.emit(error)

    def _show_state(self) -> None:
        if self.kept is None:
            return
        if self.code.isReadOnly():
            why = (
                self.tr("This template travels with the program: copy it to change it.")
                if self.kept.place == "program"
                else self.tr("This case is open for reading only.")
            )
            self.save.disable(why)
        elif not self.unsaved:
            self.save.disable(self.tr("Nothing has been changed."))
        else:
            self.save.enable()
        if self.session.writable and not self.unsaved:
            self.use.enable()
        elif self.unsaved:
            self.use.disable(self.tr("Save the template first."))
        else:
            self.use.disable(self.tr("This case is open for reading only."))

    def settle(self, wait: int = 10_000) -> None:
        """Wait until the page is set, for pictures and tests."""
        loop = QTimer(self)
        loop.setSingleShot(True)
        loop.start(wait)
        from PySide6.QtWidgets import QApplication

        while self._work.busy and loop.isActive():
            QApplication.processEvents()
