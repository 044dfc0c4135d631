"""The middle pane: one source to read, in its text, its original and its translations."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pincite.actions.taking import why_unread
from pincite.casefile import Block, CaseFile
from pincite.model.evidence import Source
from pincite.text.ocr import is_marked
from pincite.ui import calm
from pincite.ui.session import Progress, Session
from pincite.ui.widgets.layouts import Card, put
from pincite.ui.widgets.panels import EmptyState
from pincite.ui.widgets.range_text import Selection
from pincite.ui.wording import sentence
from pincite.ui.workspaces.sources.cells_view import CellsView
from pincite.ui.workspaces.sources.find_bar import FindBar
from pincite.ui.workspaces.sources.legend import LegendDialog
from pincite.ui.workspaces.sources.original_view import OriginalView
from pincite.ui.workspaces.sources.passages import Marked, passages_of
from pincite.ui.workspaces.sources.pinning import Pinning
from pincite.ui.workspaces.sources.reader_find import ReaderFind
from pincite.ui.workspaces.sources.reader_foot import ReaderFoot
from pincite.ui.workspaces.sources.reader_head import ReaderHead
from pincite.ui.workspaces.sources.source_text import SourceText
from pincite.ui.workspaces.sources.translation_view import TranslationView
from pincite.ui.workspaces.sources.unreadable import UnreadablePages

_APART = 20  # milliseconds between two steps of showing a source in turn
LONG = 1200  # blocks of text fetched at once: 8 ms


def _every_block(extract: str, case: CaseFile, progress: Progress) -> list[Block]:
    found: list[Block] = []
    for piece in case.block_pieces(extract):
        if progress.cancelled:  # asked between the pieces: the window goes first
            break
        found += piece
    return found


class Reader(Card):
    """One source.

    ``passage_opened(handle)`` when a highlight is clicked; ``passage_menu(handle, point)`` for its
    menu; ``read_wanted(source)`` to read its original again. See ``ReaderHead`` for the rest.
    """

    passage_opened = Signal(str)
    passage_menu = Signal(str, QPoint)
    read_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.source: Source | None = None
        self.marked: list[Marked] = []
        self._waiting: list[Callable[[], object]] = []
        self._blocks: list[Block] = []
        self._pages = 0
        self._picked = ""
        self._original_stale = True
        self.head, self.find_bar, self.foot = ReaderHead(), FindBar(), ReaderFoot()
        self.text = SourceText(self.tr("Text of the source"))
        self.cells = CellsView()
        self.original = OriginalView(session)
        self.translation = TranslationView(session)
        self.pinning = Pinning(session, self)
        self.stack = QStackedWidget()
        self.finder = ReaderFind(self)
        self._nothing = EmptyState(
            "sources",
            self.tr("Nothing to read yet"),
            detail=self.tr("Choose a source on the left, or add evidence."),
        )
        self._textless = EmptyState(
            "eye",
            self.tr("No text was found in this source"),
            self.tr("Show the original"),
            lambda: self.head.tabs.choose("original"),
            self.tr("It is kept as it was received. Its pages can be looked at and exhibited."),
        )
        self._unread = EmptyState(
            "lock",
            self.tr("This source has not been read"),
            self.tr("Read it now"),
            lambda: self.read_wanted.emit(self.source),
            self.tr("It is kept as it was received. If it is locked, its password is asked for."),
        )
        for page in (
            self.text,
            self.cells,
            self.original,
            self.translation,
            self._nothing,
            self._textless,
            self._unread,
        ):
            self.stack.addWidget(page)
        self.unreadable = UnreadablePages()
        for part in (self.head, self.find_bar, self.unreadable, (self.stack, 1), self.foot):
            put(self.body, part)
        self._wire()
        self.show_source(None)

    def _wire(self) -> None:
        self.head.tab_chosen.connect(lambda _key: self._show_tab())
        self.head.find_wanted.connect(self.find_words)
        for part in (self.text, self.cells, self.original):
            part.passage_menu.connect(self.passage_menu)
        self.cells.passage_opened.connect(self.passage_opened)
        self.text.range_activated.connect(lambda data: self.passage_opened.emit(str(data)))
        self.text.selection_made.connect(self._selected)
        self.text.action_chosen.connect(self._chosen)
        self.text.part_changed.connect(self._show_where)
        self.text.verticalScrollBar().valueChanged.connect(lambda _at: self._show_where())
        self.cells.chosen.connect(self._cells_chosen)
        self.cells.said.connect(self.foot.say)
        self.original.action_chosen.connect(self._pin)
        self.original.said.connect(self.foot.say)
        self.original.passage_opened.connect(self.passage_opened)
        self.original.where_changed.connect(self._show_where)
        self.translation.passage_opened.connect(self.passage_opened)
        self.foot.turned.connect(self.text.turn)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.text.turn(by))

    # -- what is shown

    def show_source(self, source: Source | None) -> None:
        """Read a source from its beginning, or none."""
        self._waiting = []
        for step in self._steps(source):
            step()

    def show_in_turn(self, source: Source | None, then: Callable[[], object]) -> None:
        """As ``show_source``, in several turns of the event loop; ``then`` when it is shown."""
        self._waiting = [*self._steps(source), then]
        self._next()

    def _next(self) -> None:
        if not self._waiting or not self._session.is_open:
            return  # another one is being read by now
        calm.ask()
        self._waiting.pop(0)()
        then = self._next if self._waiting else calm.over
        QTimer.singleShot(_APART, self, then)

    def _steps(self, source: Source | None) -> list[Callable[[], object]]:
        if source is None:
            return [self._show_nothing]
        return [
            partial(self._open, source),
            partial(self._dress, source),
            lambda: self.refresh(self.source or source),  # it may have changed since
            self._show_tab,
        ]

    def _show_nothing(self) -> None:
        self.source = None
        for part in (self.head, self.foot, self.find_bar, self.unreadable):
            part.hide()
        self._picked = ""
        self._original_stale = True
        self.stack.setCurrentWidget(self._nothing)

    def _open(self, source: Source) -> None:
        self.source = source
        self._picked = ""
        self._original_stale = True
        self.marked = []
        self._blocks = self._first_blocks(source)
        self._pages = self._session.case.pages(source.extract) if source.extract else 0
        tables = [block for block in self._blocks if block.cells]
        self._tabular = bool(tables) and source.type == "data"
        actions = self.pinning.actions()
        self.text.set_actions(actions)
        self.original.set_actions(actions)
        if self._tabular:
            self.cells.set_actions(actions)
        self.text.show_blocks(self._blocks, source.title)

    def _dress(self, source: Source) -> None:
        for part in (self.head, self.foot):
            part.show()
        tables = [block for block in self._blocks if block.cells] if self._tabular else []
        self.cells.show_tables(tables)
        self.find_bar.leave()
        self.head.tabs.choose("original" if self._only_pages(source) else "text")

    def _first_blocks(self, source: Source) -> list[Block]:
        """The text; of a very long one its beginning, while the rest is fetched."""
        if not source.extract:
            return []
        blocks = self._session.case.blocks(source.extract, LONG)
        if len(blocks) == LONG:
            self._session.beside(partial(_every_block, source.extract), partial(self._rest, blocks))
        return blocks

    def _rest(self, first: list[Block], blocks: list[Block]) -> None:
        if self.source is None or self._blocks is not first:
            return  # another source is being read by now
        first[:] = blocks  # the other views hold this very list
        self.text.lengthen(blocks)
        if self._tabular:
            self.cells.show_tables([block for block in blocks if block.cells])
        self.refresh(self.source)
        self._show_tab()
        if self._picked:
            self.pick_passage(self._picked)

    def _only_pages(self, source: Source) -> bool:
        """Whether there is nothing to read but pages to look at."""
        paged = source.media_type == "application/pdf" or source.media_type.startswith("image/")
        return bool(source.extract) and paged and not self._blocks

    def refresh(self, source: Source) -> None:
        """Show anew what hangs on the source: its state, its passages."""
        self.source = source
        self.marked = passages_of(self._session.case, source.id, self._blocks)
        self.head.show_source(source)
        self.head.show_ocr(any(is_marked(block.label) for block in self._blocks))
        self.head.show_count(len(self.marked))
        self.foot.show_review(source.status == "reviewed", self._session.writable)
        self.text.show_redacted(source.redactions)
        self.original.show_redacted(source)
        self._mark()
        self.translation.show_passages(self.marked, source)
        notes = self._session.case.notes(source.extract) if source.extract else ""
        self.unreadable.show_notes(notes, self._blocks, self._session.writable)

    def _mark(self) -> None:
        standing = [each for each in self.marked if not each.adrift]
        self.text.mark(standing, self._picked)
        self.cells.mark(standing)
        self.original.mark(standing, self._picked)

    def pick_passage(self, handle: str, reveal: bool = True) -> None:
        """Let a passage stand out, and scroll to it."""
        self._picked = handle
        self._mark()
        found = next((m for m in self.marked if m.passage.handle == handle), None)
        if found is None or found.adrift or not reveal:
            return
        passage = found.passage
        if self.head.tabs.current() == "original" and self.original.reveal(passage):
            return
        if self.head.tabs.current() != "translation":
            self.head.tabs.choose("text")
            self.text.reveal_words(passage.start, passage.end)
            self.cells.reveal(passage.start, passage.end)
        else:
            self.translation.reveal(handle)

    def _show_tab(self) -> None:
        if self.source is None:
            return
        key = self.head.tabs.current()
        page: QWidget = self.text
        if key == "original":
            page = self.original
            if self._original_stale:
                self._original_stale = False
                self.original.show_source(self.source, self._blocks)
                self._mark()
        elif key == "translation":
            page = self.translation
        elif self._tabular:
            page = self.cells
        elif not self._blocks:
            page = self._textless if self.source.extract else self._why_unread(self.source)
        self.stack.setCurrentWidget(page)
        self.foot.show_parts(self.text.parts() if page is self.text else 1)
        self.foot.say(self.original.hint() if key == "original" else "")
        self._show_where()
        self.finder.again()

    def _why_unread(self, source: Source) -> QWidget:
        why = why_unread(source.media_type, source.file_name)
        self._unread.detail.setText(
            sentence(why)
            if why is not None
            else self.tr(
                "It is kept as it was received. If it is locked, its password is asked for."
            )
        )
        return self._unread

    def _show_where(self) -> None:
        key = self.head.tabs.current()
        if key == "original":
            self.foot.show_where(self.original.where())
        elif key == "translation" or self._tabular:
            self.foot.show_where("")
        else:
            self.foot.show_where(self._text_place())

    def _text_place(self) -> str:
        if self._pages:
            words = self.tr("Page %1 of %2").replace("%1", str(self.text.top_block().page or 1))
            return words.replace("%2", str(self._pages))
        if self.text.parts() > 1:
            words = self.tr("Part %1 of %2").replace("%1", str(self.text.part() + 1))
            return words.replace("%2", str(self.text.parts()))
        return self.tr(
            "%n paragraphs", "", max((b.paragraph or 0 for b in self._blocks), default=0)
        )

    # -- find, and what the colours say

    def find_words(self) -> None:
        """Open the field that finds words in this source."""
        self.finder.enter()

    def show_legend(self) -> None:
        """Say in words what the colours of highlights mean."""
        LegendDialog(self).open()

    # -- selection

    def _selected(self, selection: Selection | None) -> None:
        words = self.text.cased(selection)
        if words is None:
            self.foot.say("")
            return
        label, first, last = self.text.place_of(*words)
        said = self.tr("Selection: %1, characters %2–%3").replace("%1", label or "–")
        self.foot.say(said.replace("%2", str(first + 1)).replace("%3", str(last)))

    def _chosen(self, action: str, selection: Selection) -> None:
        words = self.text.cased(selection)
        if words is not None:
            boxes = self.text.boxes(selection.start, selection.end)
            spot = boxes[-1].bottomLeft().toPoint() if boxes else QPoint(40, 40)
            self._pin(action, *words, self.text.viewport().mapToGlobal(spot))

    def _cells_chosen(self, action: str, start: int, end: int) -> None:
        self._pin(action, start, end, self.cells.mapToGlobal(QPoint(60, 60)))

    def chosen_words(self) -> tuple[int, int] | None:
        """The words selected in what is shown, in positions of the case's text."""
        shown = self.stack.currentWidget()
        if shown is self.cells:
            return self.cells.words_chosen()
        return self.original.chosen() if shown is self.original else self.text.chosen()

    def _pin(self, action: str, start: int, end: int, at: QPoint) -> None:
        if self.source is not None:
            self.pinning.pin(action, self.source, start, end, at)

    def open_original(self, how: str) -> None:
        """Save a copy of the original, or open it elsewhere (``how`` is save or open)."""
        if self.source is None:
            return
        self.head.tabs.choose("original")
        if how == "save":
            self.original.save_copy()
        else:
            self.original.open_elsewhere()
