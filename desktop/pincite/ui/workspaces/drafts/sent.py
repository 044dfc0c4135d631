"""What follows when a draft has left: service, the signed copy, the kept file, the next letter."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pincite.ui.dialogs import FormDialog
from pincite.ui.forms import Field
from pincite.ui.items.choices import items_of
from pincite.ui.items.dates import date_problem, date_words, to_edtf
from pincite.ui.preview_pages import alone
from pincite.ui.session import Session
from pincite.ui.workspaces.drafts.pdf_back import bring_remarks
from pincite.ui.workspaces.drafts.side_by_side import SideBySide
from pincite.ui.workspaces.drafts.word_back import bring_back

Entry = tuple[str, str, Callable[[], Any] | None, bool]


class Sent(QObject):
    """Entries of a draft's menu; ``made(handle)`` tells of a new draft to write on."""

    made = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.window = session, window

    def entries(self, draft: str, state: str) -> list[Entry]:
        """What can be done with a draft in a state: (icon, words, what runs, whether it may)."""
        can, out = self.session.writable, state == "issued"
        return [
            ("columns", self.tr("Compare two states…"), lambda: self.compare(draft), True),
            (
                "import", self.tr("Bring back from Word…"),
                lambda: self.bring_back(draft), can and state == "draft",
            ),
            (
                "comment", self.tr("Bring back remarks from PDF…"),
                lambda: self.bring_remarks(draft), can,
            ),
            ("", "", None, True),
            ("send", self.tr("Record service…"), lambda: self.serve(draft), can and out),
            ("verified", self.tr("Attach the signed copy…"), lambda: self.sign(draft), can and out),
            ("export", self.tr("Write the kept PDF…"), lambda: self.write(draft), out),
            ("add", self.tr("Follow up…"), lambda: self.follow_up(draft), can and out),
            ("", "", None, True),
        ]  # fmt: skip

    def compare(self, draft: str) -> None:
        """Show two states side by side."""
        SideBySide(self.session, draft, self.window).exec()

    def bring_back(self, draft: str) -> None:
        """Bring a partner's Word copy back."""
        if bring_back(self.session, draft, self.window):
            self.session.undoable.emit(self.tr("Brought back from Word."))

    def bring_remarks(self, draft: str) -> None:
        """Keep what a reader wrote on a PDF of the draft."""
        if bring_remarks(self.session, draft, self.window):
            self.session.undoable.emit(self.tr("Remarks brought back."))

    def serve(self, draft: str) -> None:
        """Ask how, when and on whom a letter was served, with what proof."""
        from pincite.actions.issue import record_service

        fields = [
            Field("how", self.tr("How, one a line"), "list", required=True, lines=2),
            Field("when", self.tr("When"), "date", required=True, check=date_problem,
                  echo=date_words),
            Field("to", self.tr("On whom"), "choice",
                  choices=[("", self.tr("The addressee")),
                           *items_of(self.session.case, "party")[1:]]),
            Field("proof", self.tr("Proof"), placeholder=self.tr("Receipt, tracking number…")),
        ]  # fmt: skip
        dialog = FormDialog(
            self.tr("Record service"), self.tr("Record"), fields,
            detail=self.tr("It is kept as a communication, with the letter."), parent=self.window,
        )  # fmt: skip
        if dialog.exec():
            given = dialog.values()
            self.session.do(
                lambda case: record_service(
                    case, draft, given["how"], to_edtf(str(given["when"])),
                    str(given["to"] or ""), str(given["proof"] or ""),
                ),
                said=self.tr("Service recorded."),
            )  # fmt: skip

    def sign(self, draft: str) -> None:
        """Keep a scan of the signed letter."""
        from pincite.actions.issue import attach_signed

        name, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Attach the signed copy"), str(self.session.case.path.parent),
            self.tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"),
        )  # fmt: skip
        if name:
            self.session.do(
                lambda case: attach_signed(case, draft, name), said=self.tr("Signed copy kept.")
            )

    def write(self, draft: str) -> Path | None:
        """Write the PDF that was issued, byte for byte."""
        from pincite.actions.issue import write_kept

        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Write the kept PDF"),
            str(self.session.case.path.parent / f"{draft}.pdf"), "PDF (*.pdf)",
        )  # fmt: skip
        if not name:
            return None
        made = self.session.do(lambda case: write_kept(case, draft, name, binder=True))
        if made is not None:
            self.session.message.emit(self.tr("Written: %1").replace("%1", made.name))
        return Path(name) if made is not None else None

    def follow_up(self, draft: str) -> None:
        """Begin the letter that follows: the same series, people, terms and open demands."""
        from pincite.actions.issue import reopen_as_new

        fields = [Field("date", self.tr("Date"), "date", check=date_problem, echo=date_words)]
        dialog = FormDialog(
            self.tr("Follow up"), self.tr("Make the draft"), fields,
            {"date": self.session.case.case.date_shown},
            detail=self.tr("It continues the exhibits, the defined terms and the open demands."),
            parent=self.window,
        )  # fmt: skip
        if dialog.exec():
            day = to_edtf(str(dialog.values()["date"] or ""))
            with alone():
                made = self.session.do(lambda case: reopen_as_new(case, draft, date=day))
            if made is not None:
                self.made.emit(made.handle)
