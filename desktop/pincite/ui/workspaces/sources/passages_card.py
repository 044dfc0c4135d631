"""The passages of a source: where, what words, and what each supports."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from pincite.text.ocr import is_marked
from pincite.ui import kinds
from pincite.ui.items.choices import shown
from pincite.ui.items.dialogs import edit_item, link_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets import carrying
from pincite.ui.widgets.badges import Pill, Tag
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.carrying import Carried
from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, secondary
from pincite.ui.widgets.layouts import Card, Frame, clear, column, holder, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.workspaces.sources.handle_link import HandleLink
from pincite.ui.workspaces.sources.passages import Bearing, Marked

_FEW = 4


class _Row(Frame):
    """One passage; a click or Return chooses it, the menu key shows its menu, a drag carries it."""

    pressed = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, each: Marked, picked: bool) -> None:
        super().__init__("well" if picked else "bare")
        self._handle = each.passage.handle
        self._carried = [Carried(each.passage.handle, each.passage.exact)]
        self._from = QPoint()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{each.passage.handle} {each.pinpoint}: {each.passage.exact}")
        self.setToolTip(each.tip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._from).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            carrying.drag(self._carried, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.pressed.emit(self._handle)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self._handle, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.pressed.emit(self._handle)
        elif event.matches(QKeySequence.StandardKey.Copy):
            carrying.copy(self._carried)
        else:
            super().keyPressEvent(event)


class PassagesCard(Card):
    """``chosen(handle)`` of a passage; ``opened(handle)`` of an item it bears on.

    ``repin_wanted(handle)`` to let a passage stand for the words now selected;
    ``translate_wanted(handle)``; ``original_wanted(handle)`` to see it on the page.
    """

    chosen = Signal(str)
    opened = Signal(str)
    repin_wanted = Signal(str)
    translate_wanted = Signal(str)
    original_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._marked: list[Marked] = []
        self._picked = ""
        self._all = False
        self._head = SectionHeader(self.tr("Passages"), 0)
        self._rows = column(margins=(8, 0, 8, 10), gap=4)
        put(self.body, self._head)
        put(self.body, self._rows)

    def show_passages(self, marked: list[Marked], picked: str = "") -> None:
        """List the passages; the picked one shows its words and what can be done with it."""
        self._marked, self._picked = marked, picked
        self._head.set_count(len(marked))
        clear(self._rows)
        if not marked:
            words = self.tr("Select words in the text, then press Q, F, E, C or L.")
            line = secondary(words, wrap=True)
            line.setContentsMargins(8, 0, 8, 2)
            put(self._rows, line)
        for each in self._shown():
            put(self._rows, self._row(each))
        rest = len(marked) - len(self._shown())
        if rest:
            put(self._rows, Button(self.tr("%n more", "", rest), kind="flat", on_click=self._open))

    def _shown(self) -> list[Marked]:
        if self._all or len(self._marked) <= _FEW + 1:
            return self._marked
        first = self._marked[:_FEW]
        rest = self._marked[_FEW:]
        return first + [m for m in rest if m.adrift or m.passage.handle == self._picked]

    def _open(self) -> None:
        self._all = True
        self.show_passages(self._marked, self._picked)

    def _row(self, each: Marked) -> QWidget:
        passage = each.passage
        picked = passage.handle == self._picked
        line = _Row(each, picked)
        line.pressed.connect(self.chosen)
        line.menu_wanted.connect(self.menu)
        tag = Tag(each.pinpoint or passage.handle, True)
        words: QWidget = ElidedLabel(passage.exact, 13, 500)
        if picked:
            words = Text(passage.exact, 13, family="serif", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        body = column(words, gap=1)
        if picked and passage.translation:
            put(body, Text(passage.translation, 12, 400, "ink2", wrap=True, italic=True))
        if is_marked(passage.label) and not picked:
            put(body, secondary(self.tr("words recognised by OCR")))
        if each.adrift:
            put(body, row(Pill(self.tr("Words changed"), "warn", "warning"), None))
        for bearing in each.bears if picked else each.bears[:2]:
            body.addLayout(self._bearing(bearing))
        if not each.bears:
            put(body, secondary(self.tr("quotation")))
        if picked and each.adrift:
            put(body, self._mend(each))
        if picked:
            body.addLayout(self._tools(each))
        inner = row(margins=(8, 5, 6, 5), gap=9)
        inner.addWidget(tag, 0, top)
        inner.addLayout(body, 1)
        line.setLayout(inner)
        return line

    def _bearing(self, each: Bearing) -> QHBoxLayout:
        name = f"{shown('relation', each.relation)} {each.handle}: {each.title}"
        link = HandleLink(each.handle, name, partial(self.opened.emit, each.handle))
        words = ElidedLabel(each.title, 12, 400, "ink2")
        return row(Icon(kinds.icon(each.kind), "ink3", 13), link, (words, 1), gap=5)

    def _tools(self, each: Marked) -> QHBoxLayout:
        handle = each.passage.handle
        link = IconButton("link", self.tr("Link this passage"), partial(self._link, handle))
        edit = IconButton("edit", self.tr("Edit this passage"), partial(self._edit, handle))
        away = IconButton("trash", self.tr("Remove this passage"), partial(self._remove, handle))
        for button in (link, edit, away):
            button.setEnabled(self._session.writable)
        place = ElidedLabel(f"{handle} · {each.place}", 12, 400, "ink2")
        return row((place, 1), link, edit, away, gap=2)

    def _link(self, handle: str) -> None:
        link_item(self._session, handle, parent=self)

    def _edit(self, handle: str) -> None:
        edit_item(self._session, handle, self)

    def _remove(self, handle: str) -> None:
        remove_items(self._session, [handle], self)

    def _mend(self, each: Marked) -> QWidget:
        """What to do where a new reading of the source no longer has the words."""
        told = self.tr(
            "The source, read again, no longer says this here. Select the right words in the "
            "text and pin this passage to them, or leave it as it was."
        )
        again = Button(self.tr("Pin to the selected words"), kind="small")
        again.clicked.connect(partial(self._repin, each.passage.handle))
        again.setEnabled(self._session.writable)
        return holder(column(secondary(told, wrap=True), row(again, None), gap=5))

    def _repin(self, handle: str, _on: bool = False) -> None:
        self.repin_wanted.emit(handle)

    def menu_of(self, each: Marked) -> QMenu:
        """What can be done with a passage: the items that rest on it first."""
        menu, handle = QMenu(self), each.passage.handle
        for bearing in each.bears:
            title = bearing.title.replace("&", "&&")
            words = self.tr("Open %1  %2").replace("%1", bearing.handle).replace("%2", title[:60])
            menu.addAction(words, partial(self.opened.emit, bearing.handle))
        menu.addSeparator()
        menu.addAction(self.tr("Show on the page"), partial(self.original_wanted.emit, handle))
        copied = [Carried(handle, each.passage.exact)]
        menu.addAction(self.tr("Copy for a draft") + "\tCtrl+C", partial(carrying.copy, copied))
        menu.addSeparator()
        changes = [
            (self.tr("Translate…"), partial(self.translate_wanted.emit, handle)),
            (self.tr("Link…"), partial(self._link, handle)),
            (self.tr("Edit…"), partial(self._edit, handle)),
            (self.tr("Pin to the selected words"), partial(self.repin_wanted.emit, handle)),
            (self.tr("Remove"), partial(self._remove, handle)),
        ]
        for label, run in changes:
            menu.addAction(label, run).setEnabled(self._session.writable)
        return menu

    def menu(self, handle: str, at: QPoint) -> None:
        """Show the menu of a passage at a point of the screen."""
        found = next((m for m in self._marked if m.passage.handle == handle), None)
        if found is not None:
            self.menu_of(found).exec(at)
