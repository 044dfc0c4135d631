"""The page of sources: list, reader, inspector, and what may be done with a source."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pincite.actions.reread import repin
from pincite.model.evidence import Passage, Source
from pincite.ui import calm
from pincite.ui.items.dialogs import link_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.carrying import carries_items
from pincite.ui.widgets.drop_zone import dropped_files
from pincite.ui.widgets.layouts import column, row
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.sources.adding import Adding
from pincite.ui.workspaces.sources.inspector import SourceInspector
from pincite.ui.workspaces.sources.listing import SourceList
from pincite.ui.workspaces.sources.reader import Reader
from pincite.ui.workspaces.sources.rereading import Rereading
from pincite.ui.workspaces.sources.source_menu import fill
from pincite.ui.workspaces.sources.transcribing import transcribe

_LIST = 428
_LIST_NARROW = 320
_PAINTED = 40  # milliseconds in which a source that is shown has been painted
_WIDE = 1100  # of the page: below it list and inspector share one place
_CONCERNED = frozenset(
    {
        "source",
        "passage",
        "reading",
        "figure",
        "fact",
        "clause",
        "link",
        "party",
        "exhibit",
        "tag",
        "task",
        "comment",
        "dismissed",
    }
)


class Sources(Workspace):
    """Evidence: taken in, read, pinned, reviewed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setAcceptDrops(True)
        self._picked = ""
        self._gently = False
        self.adding = Adding(session, self)
        self.list = SourceList(session)
        self.reader = Reader(session)
        self.rereading = Rereading(session, self)
        self.inspector = SourceInspector(session)
        self._add = Button(self.tr("Add evidence"), "add", "primary", self.adding.ask_files)
        self._note = Button(self.tr("Other ways in…"), "folder", on_click=self._more_ways)
        panes = row(self.list, (self.reader, 1), self.inspector, gap=12, margins=(20, 0, 20, 18))
        self.setLayout(column((panes, 1)))
        self._wire()

    def _wire(self) -> None:
        reader, inspector = self.reader, self.inspector
        self.list.picked.connect(self._show)
        self.list.opened.connect(lambda _id: self.reader.text.setFocus())
        self.list.menu_wanted.connect(lambda _id, at: self.menu().exec(at))
        self.list.delete_wanted.connect(self.remove)
        self.list.add_wanted.connect(self.adding.ask_files)
        self.list.dropped.connect(self.adding.take)
        self.adding.opened.connect(self.open_item)
        for known in (self.adding.unlocked, self.rereading.unlocked):
            known.connect(reader.original.unlock)
            known.connect(self.rereading.passwords.__setitem__)
        self.rereading.finished.connect(self._read_anew)
        reader.read_wanted.connect(self.rereading.start)
        reader.original.ocr_wanted.connect(self.rereading.recognise)
        reader.unreadable.ocr_wanted.connect(lambda: reader.original.ocr_wanted.emit(reader.source))
        reader.unreadable.type_wanted.connect(self._type_words)
        reader.original.locked.connect(partial(self.rereading.start, asked=True))
        reader.head.stepped.connect(self.list.step)
        reader.head.link_wanted.connect(self.link)
        reader.head.menu_wanted.connect(lambda at: self.menu().exec(at))
        for button in (reader.head.panes, reader.head.wide):
            button.toggled.connect(lambda _on: self._fit())
        reader.passage_opened.connect(self._press_passage)
        reader.passage_menu.connect(inspector.passages.menu)
        reader.pinning.pinned.connect(self._pinned)
        reader.foot.review_wanted.connect(self.turn_review)
        inspector.passage_chosen.connect(partial(self._pick_passage, reveal=True))
        inspector.words_chosen.connect(self._choose_words)
        inspector.suggestions.explained.connect(reader.foot.explain)
        inspector.opened.connect(self._open)
        inspector.passages.repin_wanted.connect(self._repin)
        inspector.passages.translate_wanted.connect(reader.translation.edit)
        inspector.passages.original_wanted.connect(self._show_on_page)
        self._key("F11", reader.head.wide.toggle)
        self._key("F2", self.inspector.details.edit)
        self._key("Ctrl+L", self.link)
        self._key("Ctrl+F", self._find)
        self._key("Ctrl+V", self.adding.paste)
        self._key("Ctrl+R", self.turn_review)
        self._key("Alt+Left", partial(self.list.step, -1))
        self._key("Alt+Right", partial(self.list.step, 1))

    def _key(self, keys: str, run: Any) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)

    # -- what the window asks

    def title(self) -> str:
        return self.tr("Sources")

    def subtitle(self) -> str:
        if not self.session.is_open:
            return ""
        parts = []
        for key, _label, number in self.list.chip_counts():
            count = number or 0
            if key == "all":
                parts.append(self.tr("%n sources", "", count))
                reviewed = self.session.case.tally("source", "status").get("reviewed", 0)
                parts.append(self.tr("%n reviewed", "", reviewed))
            elif key == "review":
                parts.append(self.tr("%n to review", "", count))
            elif key == "privileged":
                parts.append(self.tr("%n privileged", "", count))
        return " · ".join(parts)

    def top_actions(self) -> list[QWidget]:
        return [self._note, self._add]

    def panes(self) -> list[QWidget]:
        return [self.list, self.reader, self.inspector]

    def concerns(self, change: Any) -> bool:
        return change is not None and bool(_CONCERNED & change.kinds)

    def case_changed(self, change: Any) -> None:
        shown = self.reader.source
        landed = change is not None and change.title == "Add evidence" and self.isVisible()
        if landed and (shown is None or shown.id not in change.ids):
            self._gently = self.session.landing
            self.list.lengthen()  # what is being read stays as it is
            self._gently = False
            QTimer.singleShot(_PAINTED, self, self.header_changed.emit)
        else:
            super().case_changed(change)

    def command(self, name: str) -> None:
        run = {
            "case.add_evidence": self.adding.ask_files,
            "case.add_folder": self.adding.ask_folder,
            "case.add_note": self.adding.paste_or_write,
            "case.add_library": self.adding.ask_library,
            "case.add_library_folder": self.adding.ask_library_folder,
            "case.export_references": self.adding.export_references,
        }.get(name)
        if run is not None:
            run()

    def load(self) -> None:
        writable = self.session.writable
        for button in (self._add, self._note):
            if writable:
                button.enable()
            else:
                button.disable(self.tr("This case is open for reading only."))
        before = self.reader.source
        self.list.load()
        current = self.list.table.current_id()
        if before is not None and current == before.id:
            self._refresh(before.id)
        elif current is None:
            self._show(None)

    def open_item(self, handle: str) -> None:
        """Show a source, or a passage in its source."""
        self.enter()
        item = self.session.attempt(lambda: self.session.case.by_handle(handle)) if handle else None
        if isinstance(item, Source):
            self._turn_to(item.id)
        elif isinstance(item, Passage):
            self._turn_to(item.source)
            self._pick_passage(handle, reveal=True)

    # -- showing

    def _turn_to(self, source: str) -> None:
        """Pick a source and show it at once, also one that the list had picked already."""
        self.list.show_source(source)
        self._show(source)

    def _show(self, source: object) -> None:
        if self._gently:  # files are landing: the list first, the reader in a turn of its own
            QTimer.singleShot(_PAINTED, self, self._catch_up)
            return
        if self._read(source):
            self._inspect()

    def _catch_up(self) -> None:
        """Show what the list has picked, where the reader does not show it yet."""
        picked = self.list.table.current_id()
        shown = self.reader.source
        if not self.session.is_open or (shown is not None and shown.id == picked):
            return
        calm.ask()
        self._picked = ""
        self.reader.show_in_turn(self._item(picked), self._inspect_in_turn)

    def _read(self, source: object) -> bool:
        shown = self.reader.source
        if shown is not None and source == shown.id:
            return False
        self._picked = ""
        self.reader.show_source(self._item(source))
        return True

    def _item(self, source: object) -> Source | None:
        items = self.session.case.fetch("source", [str(source)]) if source else []
        return items[0] if items and isinstance(items[0], Source) else None

    def _inspect_in_turn(self) -> None:
        if self.session.is_open:
            self.inspector.show_in_turn(self.reader.source, self.reader.marked)

    def _inspect(self) -> None:
        if self.session.is_open:
            self.inspector.show_source(self.reader.source, self.reader.marked)

    def _refresh(self, source: str) -> None:
        items = self.session.case.fetch("source", [source])
        if not items or not isinstance(items[0], Source):
            self._show(None)
            return
        before = self.reader.source
        if before is not None and before.extract != items[0].extract:  # typed, or undone
            self.reader.show_source(items[0])
        else:
            self.reader.refresh(items[0])
        self.inspector.show_source(items[0], self.reader.marked, self._picked)

    def _pick_passage(self, handle: str, reveal: bool = False) -> None:
        self._picked = handle
        self.reader.pick_passage(handle, reveal)
        self.inspector.passages.show_passages(self.reader.marked, handle)
        if self.reader.head.panes.isVisible() and not self.reader.head.wide.isChecked():
            self.reader.head.panes.setChecked(True)

    def _press_passage(self, handle: str) -> None:
        """A highlight pressed is chosen; pressed again it opens what rests on it."""
        found = next((m for m in self.reader.marked if m.passage.handle == handle), None)
        if handle != self._picked or found is None or not found.bears:
            self._pick_passage(handle)
        elif len(found.bears) == 1:
            self._open(found.bears[0].handle)
        else:
            self.inspector.passages.menu(handle, QCursor.pos())

    def _show_on_page(self, handle: str) -> None:
        self.reader.head.tabs.choose("original")
        self._pick_passage(handle, reveal=True)

    def _repin(self, handle: str) -> None:
        words = self.reader.chosen_words()
        if words is None:
            said = self.tr("Select the words in the text first, then pin the passage to them.")
            self.session.message.emit(said)
            return
        said = self.tr("%1 is pinned to other words.").replace("%1", handle)
        self.session.do(lambda case: repin(case, handle, *words), said=said)

    def _pinned(self, handle: str) -> None:
        self.reader.text.release()
        self._pick_passage(handle)

    def _choose_words(self, start: int, end: int) -> None:
        self.reader.head.tabs.choose("text")
        self.reader.text.choose(start, end)
        self.reader.cells.reveal(start, end)

    def _open(self, handle: str) -> None:
        if handle.startswith(("S", "Q")):
            self.open_item(handle)
        else:
            self.go.emit("", handle)

    # -- what a user does

    def menu(self) -> QMenu:
        """What can be done with the source in the reader."""
        menu = QMenu(self)
        if self.reader.source is not None:
            fill(menu, self, self.reader.source)
        return menu

    def _more_ways(self) -> None:
        self.adding.menu(self._note.mapToGlobal(QPoint(0, self._note.height() + 2)))

    def _read_anew(self) -> None:
        """Show the text that was just read."""
        source, self.reader.source = self.reader.source, None
        if source is not None:
            self._show(source.id)

    def _type_words(self, page: int) -> None:
        if self.reader.source is not None and self.session.writable:
            transcribe(self.session, self.reader.source, page, self)

    def turn_review(self) -> None:
        """Mark the source reviewed, or to be reviewed again."""
        source = self.reader.source
        if source is not None and self.session.writable:
            turned = "to_review" if source.status == "reviewed" else "reviewed"
            self.inspector.details.set_field("status", turned)

    def link(self) -> None:
        """Link the source to another item."""
        if self.reader.source is not None and self.session.writable:
            link_item(self.session, self.reader.source.handle, "derives_from", parent=self)

    def remove(self, ids: list[str]) -> None:
        """Remove sources, after asking where others rest on them."""
        heads = self.session.case.heads(ids)
        remove_items(self.session, [heads[i].handle for i in ids if i in heads], self)

    def _find(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.list.isAncestorOf(focused):
            self.list.toggle_filter()
        else:
            self.reader.find_words()

    # -- files and words dropped anywhere on the page, and little room

    def _welcome(self, event: QDropEvent) -> bool:
        mime = event.mimeData()
        words = mime.hasText() and not carries_items(mime)
        return self.session.writable and (bool(dropped_files(mime)) or words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._welcome(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.take_dropped(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _WIDE
        details = narrow and self.reader.head.panes.isChecked()
        self.list.setFixedWidth(_LIST_NARROW if narrow else min(_LIST, self.width() // 3 + 30))
        self.list.narrow(narrow)
        wide = self.reader.head.wide.isChecked()
        self.list.setVisible(not details and not wide)
        self.inspector.setVisible(not wide and (details or not narrow))
        self.reader.head.panes.setVisible(narrow and not wide)
