"""The original as it was received: its pages, or the plain text of its bytes; never rendered."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QStackedWidget, QWidget

from pincite.casefile import Block
from pincite.model.evidence import Passage, Source
from pincite.ui import theme
from pincite.ui.dialogs import confirm
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel
from pincite.ui.widgets.layouts import column, hairline, holder, row
from pincite.ui.widgets.offsets import Offsets
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.widgets.range_text import PinAction
from pincite.ui.workspaces.sources.page_redactions import PageRedactions
from pincite.ui.workspaces.sources.pages_view import PagesView
from pincite.ui.workspaces.sources.passages import Marked
from pincite.ui.workspaces.sources.redacting import Redacting
from pincite.ui.workspaces.sources.source_text import fold

_SHOWN = 2_000_000  # characters of plain source; an editor with more is slow
_TEXTUAL = ("text/", "message/", "multipart/", "application/json")


class OriginalView(QWidget):
    """The original; see ``PagesView`` for the signals.

    ``locked(source)`` when a password is wanted, ``ocr_wanted(source)`` to recognise words.
    """

    action_chosen = Signal(str, int, int, QPoint)
    passage_opened = Signal(str)
    passage_menu = Signal(str, QPoint)
    locked = Signal(object)
    ocr_wanted = Signal(object)
    said = Signal(str)
    where_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._redacting = Redacting(session, self)
        self._source: Source | None = None
        self._blocks: Sequence[Block] = ()
        self._passwords: dict[str, str] = {}  # in memory alone, while the case is open
        session.case_closed.connect(self._passwords.clear)
        self.pages = PagesView(session)
        self.redactions = PageRedactions(self.pages)
        self.redactions.drawn.connect(self._redact_area)
        self.pages.action_chosen.connect(self.action_chosen)
        self.pages.passage_opened.connect(self.passage_opened)
        self.pages.said.connect(self.said)
        self.pages.where_changed.connect(self.where_changed)
        self.pages.passage_menu.connect(self.passage_menu)
        self.pages.locked.connect(self._show_lock)
        self.plain = QPlainTextEdit()
        self.plain.setReadOnly(True)
        self.plain.setAccessibleName(self.tr("Source text of the original"))
        self.plain.setFont(theme.font(12, 400, "mono"))
        self.plain.setStyleSheet("QPlainTextEdit { border: 0; background: transparent; }")
        self.plain.document().setDocumentMargin(14)
        self._cannot = EmptyState(
            "page",
            self.tr("This format is not shown here"),
            detail=self.tr("Its text is under “Text”. The file itself can be saved or opened."),
        )
        self._locked = EmptyState(
            "lock",
            self.tr("The pages of this file are locked"),
            self.tr("Give its password…"),
            lambda: self.locked.emit(self._source),
            self.tr("Its password is used to show the pages and is not kept."),
        )
        self.stack = QStackedWidget()
        for page in (self.pages, self.plain, self._cannot, self._locked):
            self.stack.addWidget(page)
        self._name = ElidedLabel("", 12, 400, "ink2")
        save = Button(self.tr("Save a copy…"), "export", "small", self.save_copy)
        elsewhere = Button(self.tr("Open elsewhere…"), "open", "small", self.open_elsewhere)
        self._ocr = Button(self.tr("OCR…"), "image", "small", self._recognise)
        self._ocr.setAccessibleName(self.tr("Read the words of these pages by OCR"))
        self._ocr.setToolTip(self._ocr.accessibleName())
        foot = row((self._name, 1), self._ocr, save, elsewhere, margins=(16, 0, 10, 0), gap=8)
        self.setLayout(column((self.stack, 1), hairline(), holder(foot, height=40)))

    # -- what is shown

    def show_source(self, source: Source, blocks: Sequence[Block]) -> None:
        """Show the original of a source."""
        self._source, self._blocks = source, blocks
        size = self.locale().formattedDataSize(source.size)
        self._name.set_text(f"{source.file_name} · {size}")
        self.pages.store.close()
        self.stack.setCurrentWidget(self._cannot)
        self._ocr.hide()
        paged = source.media_type == "application/pdf" or source.media_type.startswith("image/")
        data = self._read() if paged or source.media_type.startswith(_TEXTUAL) else None
        if data is None:
            return
        if paged:
            wordless = bool(source.extract) and not any(block.text for block in blocks)
            self._ocr.setVisible(wordless and self._session.writable)
            self.stack.setCurrentWidget(self.pages)
            self.pages.show_original(data, source, blocks, self._passwords.get(source.sha256, ""))
        else:
            self.plain.setPlainText(_plain(data))
            self.stack.setCurrentWidget(self.plain)

    def _recognise(self) -> None:
        self.ocr_wanted.emit(self._source)

    def _read(self) -> bytes | None:
        source = self._source
        if source is None:
            return None
        data: bytes | None = self._session.attempt(
            lambda: self._session.case.read_original(source.sha256)
        )
        return data

    def _redact_area(self, page: int, area: object, size: object) -> None:
        if self._source is not None:
            self._redacting.area(self._source, page, area, size)  # type: ignore[arg-type]

    def set_actions(self, actions: Sequence[PinAction]) -> None:
        """What the bar offers for words on a page."""
        self.pages.set_actions(actions)

    def show_redacted(self, source: Source) -> None:
        """Veil what no outside copy shows."""
        self.redactions.show_source(source, writable=self._session.writable)

    def mark(self, marked: Sequence[Marked], picked: str) -> None:
        """Highlight passages."""
        self.pages.mark(marked, picked)

    def reveal(self, passage: Passage) -> bool:
        """Show a passage where pages are shown."""
        return self.stack.currentWidget() is self.pages and self.pages.reveal(passage)

    def where(self) -> str:
        """Which page is shown."""
        return self.pages.where() if self.stack.currentWidget() is self.pages else ""

    def hint(self) -> str:
        """What is to be known of what is shown."""
        if self.stack.currentWidget() is self.plain:
            return self.tr("The bytes as text: nothing in them is run or loaded")
        return ""

    def _show_lock(self) -> None:
        self.stack.setCurrentWidget(self._locked)

    def unlock(self, sha256: str, password: str) -> None:
        """Show the pages of an original with a password that fits."""
        self._passwords[sha256] = password
        if self._source is not None and self._source.sha256 == sha256:
            self.show_source(self._source, self._blocks)

    # -- words looked for, words chosen

    def shows_plain(self) -> bool:
        """Whether the plain text of the bytes is shown."""
        return self.stack.currentWidget() is self.plain

    def searchable(self) -> bool:
        """Whether words can be found in what is shown."""
        return self.stack.currentWidget() in (self.plain, self.pages)

    def plain_hits(self, words: str) -> list[tuple[int, int]]:
        """Where words stand in the plain text of the bytes."""
        wanted, found = fold(words.strip()), []
        text = fold(self.plain.toPlainText()) if wanted else ""
        at = text.find(wanted) if wanted else -1
        while at >= 0:
            found.append((at, at + len(wanted)))
            at = text.find(wanted, at + len(wanted))
        return found

    def show_hit(self, hit: tuple[int, int] | None, words: str) -> None:
        """Show one place of the words looked for; None forgets them."""
        if not self.shows_plain():
            self.pages.show_found(hit, words)
        elif hit is not None:
            offsets = Offsets(self.plain.toPlainText())
            cursor = self.plain.textCursor()
            cursor.setPosition(offsets.to_qt(hit[0]))
            cursor.setPosition(offsets.to_qt(hit[1]), QTextCursor.MoveMode.KeepAnchor)
            self.plain.setTextCursor(cursor)
            self.plain.centerCursor()

    def chosen(self) -> tuple[int, int] | None:
        """The words chosen on the page, in positions of the case's text."""
        return self.pages.chosen() if self.stack.currentWidget() is self.pages else None

    # -- copies leave the case

    def save_copy(self) -> None:
        """Write the original's bytes to a file of the user's choice."""
        if self._source is None:
            return
        start = str(Path.home() / Path(self._source.file_name).name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of the original"), start)
        if chosen and self._write(Path(chosen)):
            self._session.message.emit(
                self.tr("A copy was saved as “%1”. It is outside the case from now on.").replace(
                    "%1", Path(chosen).name
                )
            )

    def open_elsewhere(self) -> None:
        """Copy the original out of the case and open it in the program of its kind."""
        source = self._source
        if source is None:
            return
        warning = self.tr(
            "A copy leaves the case: it is written to your downloads and opened by another "
            "program, which may run what is in it or use the network. Pincite does not watch "
            "or erase that copy."
        )
        title, go_on = self.tr("Open the original elsewhere?"), self.tr("Copy and open")
        if not confirm(self, title, warning, go_on):
            return
        where = QStandardPaths.StandardLocation.DownloadLocation
        folder = Path(QStandardPaths.writableLocation(where))
        target = _free(folder, Path(source.file_name or "original").name)
        if self._write(target):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def _write(self, target: Path) -> bool:
        from pincite.actions.originals import save_original

        source = self._source
        if source is None:
            return False

        def write() -> bool:
            save_original(self._session.case, source.handle, str(target))
            return True

        return bool(self._session.attempt(write))


def _plain(data: bytes) -> str:
    from pincite.intake.decode import decode

    text = decode(data).text.replace("\0", "\u2400")
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "\n…"


def _free(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / name, 2
    while target.exists():
        target = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return target
