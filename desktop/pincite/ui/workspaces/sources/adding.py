"""Ask for evidence: files, folders, pasted words; say at the end what became of them."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from pincite.actions.evidence import Summary
from pincite.ui.dialogs import Dialog, FormDialog
from pincite.ui.forms import Field
from pincite.ui.items.choices import words as choice_words
from pincite.ui.items.dates import date_problem, date_words, to_edtf
from pincite.ui.session import Session
from pincite.ui.widgets.labels import Text, secondary
from pincite.ui.widgets.layouts import column, put
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources.batch import Batch

_LISTED = 12  # files named in the summary; the rest is a number


class Adding(QObject):
    """The ways evidence comes into the case from this page."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def menu(self, at: QPoint) -> None:
        """Offer files, a folder, or a note."""
        menu = QMenu(self._page)
        menu.addAction(self.tr("Files…"), self.ask_files)
        menu.addAction(self.tr("A folder…"), self.ask_folder)
        menu.addAction(self.tr("Paste as a note (Ctrl+V)"), self.paste)
        menu.exec(at)

    def ask_files(self) -> None:
        """Let the user choose files."""
        chosen, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Add evidence"))
        self.take([Path(name) for name in chosen])

    def ask_folder(self) -> None:
        """Let the user choose a folder; everything in it is taken in."""
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Add a folder of evidence"))
        if chosen:
            self.take([Path(chosen)])

    def take(self, paths: list[Path]) -> Batch | None:
        """Take files and folders in, beside the window."""
        if not paths or not self._session.writable:
            return None
        batch = Batch(self._session)
        batch.finished.connect(self._finished)
        batch.add_files(paths)
        return batch

    def paste(self) -> Batch | None:
        """Keep the words, or take the files, that the clipboard holds."""
        clip = QApplication.clipboard().mimeData()
        if clip.hasUrls() and (files := [u.toLocalFile() for u in clip.urls() if u.isLocalFile()]):
            return self.take([Path(name) for name in files])
        return self.ask_note(clip.text()) if clip.text().strip() else None

    def ask_note(self, text: str) -> Batch | None:
        """Ask what pasted words are, then keep them as a dated note, privileged by default."""
        if not self._session.writable:
            return None
        privileges = choice_words("privilege")
        fields = [
            Field("title", self.tr("Title"), required=True),
            Field(
                "published",
                self.tr("Date"),
                "date",
                help=self.tr("Of the call, the meeting or the message."),
                check=date_problem,
                echo=date_words,
            ),
            Field("privilege", self.tr("Privilege"), "choice", choices=privileges),
            Field("text", self.tr("Words"), "multiline", required=True, lines=10),
        ]
        first = {"title": _first_words(text), "privilege": "privileged", "text": text}
        title, keep = self.tr("Keep as a note"), self.tr("Keep")
        dialog = FormDialog(title, keep, fields, first, parent=self._page)
        if not dialog.exec():
            return None
        values = dialog.values()
        given = {
            "title": values["title"],
            "published": to_edtf(values["published"] or ""),
            "privilege": values["privilege"] or "",
            "type": "note",
        }
        batch = Batch(self._session, given)
        batch.finished.connect(self._finished)
        batch.add_words(values["text"], f"{values['title'][:60]}.txt".replace("/", "-"))
        return batch

    def _finished(self, summary: Summary) -> None:
        said = self.told(summary)
        if summary.failed:
            SummaryDialog(said, [sentence(error) for error in summary.failed], self._page).open()
        elif len(summary.added) == 1:  # undo takes back one file: each is a change of its own
            self._session.undoable.emit(said)
        else:
            self._session.message.emit(said)

    def told(self, summary: Summary) -> str:
        """What became of a batch, in a line."""
        parts = []
        if summary.added or not (summary.known or summary.failed):
            parts.append(self.tr("%n sources added", "", len(summary.added)))
        if summary.known:
            handles = ", ".join(source.handle for _name, source in summary.known[:4])
            already = self.tr("%n already there", "", len(summary.known))
            parts.append(f"{already} ({handles})")
        if summary.failed:
            parts.append(self.tr("%n not read", "", len(summary.failed)))
        if summary.cancelled:
            parts.append(self.tr("stopped on request"))
        return " · ".join(parts)


class SummaryDialog(Dialog):
    """What became of a batch of which some files were not read, and why."""

    def __init__(self, said: str, reasons: list[str], parent: QWidget) -> None:
        close = QApplication.translate("Dialog", "Close")
        super().__init__(
            QApplication.translate("SummaryDialog", "Evidence added"),
            close,
            said,
            width=520,
            cancel=False,
            parent=parent,
        )
        rows = column(gap=8)
        for reason in reasons[:_LISTED]:
            put(rows, Text(reason, 13, 400, wrap=True))
        if len(reasons) > _LISTED:
            more = QApplication.translate("SummaryDialog", "And %1 more.")
            put(rows, secondary(more.replace("%1", str(len(reasons) - _LISTED))))
        put(self.body, rows)


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + "…"
