"""The page of sources: list, reader, inspector, and what may be done with a source."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pincite.model.evidence import Passage, Source
from pincite.ui.items.dialogs import link_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.drop_zone import dropped_files
from pincite.ui.widgets.layouts import column, row
from pincite.ui.workspaces.base import Workspace
from pincite.ui.workspaces.sources.adding import Adding
from pincite.ui.workspaces.sources.inspector import SourceInspector
from pincite.ui.workspaces.sources.listing import SourceList
from pincite.ui.workspaces.sources.reader import Reader

_LIST = 428
_LIST_NARROW = 320
_WIDE = 1100  # of the page: below it list and inspector share one place
_CONCERNED = frozenset(
    {"source", "passage", "reading", "figure", "fact", "clause", "link", "party", "exhibit"}
)


class Sources(Workspace):
    """Evidence: taken in, read, pinned, reviewed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setAcceptDrops(True)
        self._picked = ""
        self.adding = Adding(session, self)
        self.list = SourceList(session)
        self.reader = Reader(session)
        self.inspector = SourceInspector(session)
        self._add = Button(self.tr("Add evidence"), "add", "primary", self.adding.ask_files)
        self._note = Button(self.tr("Folder or note…"), "folder", on_click=self._more_ways)
        panes = row(self.list, (self.reader, 1), self.inspector, gap=12, margins=(20, 0, 20, 18))
        self.setLayout(column((panes, 1)))
        self._wire()

    def _wire(self) -> None:
        reader, inspector = self.reader, self.inspector
        self.list.picked.connect(self._show)
        self.list.opened.connect(lambda _id: self.reader.text.setFocus())
        self.list.menu_wanted.connect(lambda _id, at: self.menu().exec(at))
        self.list.delete_wanted.connect(self._remove)
        self.list.add_wanted.connect(self.adding.ask_files)
        self.list.dropped.connect(self.adding.take)
        reader.head.stepped.connect(self.list.step)
        reader.head.link_wanted.connect(self._link)
        reader.head.menu_wanted.connect(lambda at: self.menu().exec(at))
        reader.head.panes.toggled.connect(lambda _on: self._fit())
        reader.passage_opened.connect(self._pick_passage)
        reader.pinning.pinned.connect(self._pinned)
        reader.foot.review_wanted.connect(self._turn_review)
        inspector.passage_chosen.connect(partial(self._pick_passage, reveal=True))
        inspector.words_chosen.connect(self._choose_words)
        inspector.opened.connect(self._open)
        self._key("F2", self.inspector.details.edit)
        self._key("Ctrl+L", self._link)
        self._key("Ctrl+F", self._find)
        self._key("Ctrl+V", self.adding.paste)
        self._key("Ctrl+R", self._turn_review)
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

    def command(self, name: str) -> None:
        if name == "case.add_evidence":
            self.adding.ask_files()

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
            self.list.show_source(item.id)
        elif isinstance(item, Passage):
            self.list.show_source(item.source)
            self._pick_passage(handle, reveal=True)

    # -- showing

    def _show(self, source: object) -> None:
        shown = self.reader.source
        if shown is not None and source == shown.id:
            return
        self._picked = ""
        items = self.session.case.fetch("source", [str(source)]) if source else []
        item = items[0] if items and isinstance(items[0], Source) else None
        self.reader.show_source(item)
        self.inspector.show_source(item, self.reader.marked)

    def _refresh(self, source: str) -> None:
        items = self.session.case.fetch("source", [source])
        if not items or not isinstance(items[0], Source):
            self._show(None)
            return
        self.reader.refresh(items[0])
        self.inspector.show_source(items[0], self.reader.marked, self._picked)

    def _pick_passage(self, handle: str, reveal: bool = False) -> None:
        self._picked = handle
        self.reader.pick_passage(handle, reveal)
        self.inspector.passages.show_passages(self.reader.marked, handle)
        if self.reader.head.panes.isVisible():
            self.reader.head.panes.setChecked(True)

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
        source = self.reader.source
        if source is None:
            return menu
        reviewed = source.status == "reviewed"
        review = self.tr("Review again") if reviewed else self.tr("Mark reviewed")
        changes = [
            menu.addAction(review + "\tCtrl+R", self._turn_review),
            menu.addAction(self.tr("Edit details…") + "\tF2", self.inspector.details.edit),
            menu.addAction(self.tr("Capture record…"), self.inspector.capture.edit),
            menu.addAction(self.tr("Link to…") + "\tCtrl+L", self._link),
        ]
        menu.addSeparator()
        original = self.reader.open_original
        menu.addAction(self.tr("Save a copy of the original…"), partial(original, "save"))
        menu.addAction(self.tr("Open the original elsewhere…"), partial(original, "open"))
        menu.addSeparator()
        away = menu.addAction(self.tr("Remove"), partial(self._remove, [source.id]))
        for action in (*changes, away):
            action.setEnabled(self.session.writable)
        return menu

    def _more_ways(self) -> None:
        self.adding.menu(self._note.mapToGlobal(QPoint(0, self._note.height() + 2)))

    def _turn_review(self) -> None:
        source = self.reader.source
        if source is not None and self.session.writable:
            turned = "to_review" if source.status == "reviewed" else "reviewed"
            self.inspector.details.set_field("status", turned)

    def _link(self) -> None:
        if self.reader.source is not None and self.session.writable:
            link_item(self.session, self.reader.source.handle, "derives_from", parent=self)

    def _remove(self, ids: list[str]) -> None:
        heads = self.session.case.heads(ids)
        remove_items(self.session, [heads[i].handle for i in ids if i in heads], self)

    def _find(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.list.isAncestorOf(focused):
            self.list.toggle_filter()
        else:
            self.reader.find_words()

    # -- files dropped anywhere on the page, and little room

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.session.writable and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.take(dropped_files(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _WIDE
        details = narrow and self.reader.head.panes.isChecked()
        self.list.setFixedWidth(_LIST_NARROW if narrow else min(_LIST, self.width() // 3 + 30))
        self.list.narrow(narrow)
        self.list.setVisible(not details)
        self.inspector.setVisible(details or not narrow)
        self.reader.head.panes.setVisible(narrow)
