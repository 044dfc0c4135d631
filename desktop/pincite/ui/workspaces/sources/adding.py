"""The ways evidence comes in: files, folders, libraries, words; what became of them is said."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from pincite.actions.evidence import Summary
from pincite.actions.reread import Reread
from pincite.model.evidence import Source
from pincite.ui.session import Session
from pincite.ui.widgets.drop_zone import dropped_files
from pincite.ui.workspaces.sources.batch import Batch
from pincite.ui.workspaces.sources.library import LibraryIntake
from pincite.ui.workspaces.sources.noting import ask_note
from pincite.ui.workspaces.sources.summary import SummaryDialog
from pincite.ui.workspaces.sources.unlocking import Unlocking, locked

__all__ = ["Adding", "SummaryDialog"]


class Adding(QObject):
    """Takes evidence in; ``opened(handle)`` for a source chosen in the summary.

    ``unlocked(sha256, password)`` for a password that fits.
    """

    opened = Signal(str)
    unlocked = Signal(str, str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._taken: list[Path] = []
        self.unlocking: Unlocking | None = None

    def menu(self, at: QPoint) -> None:
        """Offer files, a folder, a note, a library."""
        self.ways().exec(at)

    def ways(self) -> QMenu:
        """The ways in, and the way out for references."""
        menu = QMenu(self._page)
        menu.addAction(self.tr("Files…"), self.ask_files)
        menu.addAction(self.tr("A folder…"), self.ask_folder)
        menu.addSeparator()
        menu.addAction(self.tr("Paste as a note") + "\tCtrl+V", self.paste)
        menu.addAction(self.tr("Write a note of a call…"), lambda: self.keep_note(""))
        menu.addSeparator()
        menu.addAction(self.tr("Library from Zotero (RDF, RIS, CSL-JSON)…"), self.ask_library)
        menu.addAction(self.tr("Folder exported from Zotero…"), self.ask_library_folder)
        menu.addAction(self.tr("Send sources out as CSL-JSON…"), self.export_references)
        return menu

    # -- files and folders

    def ask_files(self) -> None:
        """Let the user choose files."""
        chosen, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Add evidence"))
        self.take([Path(name) for name in chosen])

    def ask_folder(self) -> None:
        """Let the user choose a folder; everything in it is taken in."""
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Add a folder of evidence"))
        if chosen:
            self.take([Path(chosen)])

    def take(self, paths: list[Path], keep_unread: bool = False) -> Batch | None:
        """Take files and folders in, beside the window; see ``Batch.add_files``."""
        if not paths or not self._session.writable:
            return None
        self._taken = paths
        batch = Batch(self._session)
        batch.finished.connect(self._kept if keep_unread else self._finished)
        batch.add_files(paths, keep_unread)
        return batch

    def _kept(self, summary: Summary) -> None:
        """Say what was kept this time; the rest was told before."""
        summary.known = []
        self._say(summary)

    def take_dropped(self, mime: QMimeData) -> None:
        """Take what was dropped: files and folders, or else words as a note."""
        if files := dropped_files(mime):
            self.take(files)
        elif mime.hasText() and mime.text().strip():
            self.keep_note(mime.text())

    # -- libraries of references

    def ask_library(self) -> None:
        """Let the user choose a library's file."""
        kinds = self.tr("Libraries (*.rdf *.ris *.json)")
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Bring in a library"), str(Path.home()), kinds
        )
        if chosen:
            self.take_library(Path(chosen))

    def ask_library_folder(self) -> None:
        """Let the user choose the folder of an exported library."""
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Bring in a library"))
        if chosen:
            self.take_library(Path(chosen))

    def take_library(self, given: Path) -> LibraryIntake | None:
        """Take a library in, with its attachments, beside the window."""
        if not self._session.writable:
            return None
        library = LibraryIntake(self._session)
        library.finished.connect(self._finished)
        library.start(given)
        return library

    def export_references(self) -> None:
        """Write every source's particulars as CSL-JSON where the user says."""
        from pincite.actions.zotero import export_csl

        start = str(Path.home() / f"{self._session.case.path.stem}.json")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Send sources out as CSL-JSON"), start, "CSL-JSON (*.json)"
        )
        if not chosen:
            return
        written = self._session.attempt(lambda: export_csl(self._session.case, chosen))
        if written is not None:
            count = len(self._session.case.ids("source"))
            said = self.tr("%n sources written to “%1”.", "", count)
            self._session.message.emit(said.replace("%1", Path(chosen).name))

    # -- words

    def paste(self) -> Batch | None:
        """Keep the words, or take the files, that the clipboard holds."""
        clip = QApplication.clipboard().mimeData()
        if files := dropped_files(clip):
            return self.take(files)
        return self.keep_note(clip.text()) if clip.text().strip() else None

    def paste_or_write(self) -> Batch | None:
        """Begin a note with the words of the clipboard, where it holds any."""
        return self.keep_note(QApplication.clipboard().text())

    def keep_note(self, text: str) -> Batch | None:
        """Ask what words are, then keep them as a dated note, privileged by default."""
        note = ask_note(text, self._page) if self._session.writable else None
        if note is None:
            return None
        batch = Batch(self._session, dict(note.fields))
        batch.finished.connect(self._finished)
        batch.add_words(note.text, note.file_name)
        return batch

    # -- what became of it

    def _finished(self, summary: Summary) -> None:
        waiting = locked_sources(summary)
        if waiting:
            self.unlocking = Unlocking(self._session, self._page, waiting)
            self.unlocking.opened.connect(self.unlocked)
            self.unlocking.finished.connect(lambda made: self._unlocked(summary, made))
            self.unlocking.start(asked=True)
        else:
            self._say(summary)

    def _unlocked(self, summary: Summary, made: list[Reread]) -> None:
        names = [each.source.file_name for each in made]
        summary.failed = [
            error
            for error in summary.failed
            if not (locked(error) and error.values.get("name") in names)
        ]
        for each in made:
            summary.added += each.inside
        if self._session.is_open:
            self._say(summary)

    def _say(self, summary: Summary) -> None:
        said = self.told(summary)
        many = len(summary.added) + len(summary.known) > 1
        if summary.failed or (summary.known and many):
            again = partial(self.take, self._taken, keep_unread=True) if self._taken else None
            SummaryDialog(said, summary, self.opened.emit, self._page, again).open()
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


def locked_sources(summary: Summary) -> list[Source]:
    """The sources of a batch that a password would let be read."""
    names = {str(error.values.get("name", "")) for error in summary.failed if locked(error)}
    known = [source for _name, source in summary.known]
    return [
        each for each in (*summary.added, *known) if not each.extract and each.file_name in names
    ]
