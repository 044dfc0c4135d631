"""The passages of a source: where, what words, and what each supports."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from pincite.ui import kinds
from pincite.ui.items.choices import shown
from pincite.ui.items.dialogs import edit_item, link_item, remove_items
from pincite.ui.session import Session
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import Button, IconButton
from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, secondary
from pincite.ui.widgets.layouts import Card, Frame, clear, column, put, row
from pincite.ui.widgets.panels import SectionHeader
from pincite.ui.workspaces.sources.handle_link import HandleLink
from pincite.ui.workspaces.sources.passages import Bearing, Marked

_FEW = 4


class _Row(Frame):
    """One passage; a click or Return chooses it."""

    pressed = Signal(str)

    def __init__(self, each: Marked, picked: bool) -> None:
        super().__init__("well" if picked else "bare")
        self._handle = each.passage.handle
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{each.passage.handle} {each.pinpoint}: {each.passage.exact}")
        self.setToolTip(each.tip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(self._handle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.pressed.emit(self._handle)
        else:
            super().keyPressEvent(event)


class PassagesCard(Card):
    """``chosen(handle)`` of a passage; ``opened(handle)`` of an item it bears on."""

    chosen = Signal(str)
    opened = Signal(str)

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
        picked = [m for m in self._marked[_FEW:] if m.passage.handle == self._picked]
        return first + picked

    def _open(self) -> None:
        self._all = True
        self.show_passages(self._marked, self._picked)

    def _row(self, each: Marked) -> QWidget:
        passage = each.passage
        picked = passage.handle == self._picked
        line = _Row(each, picked)
        line.pressed.connect(self.chosen)
        tag = Tag(each.pinpoint or passage.handle, True)
        words: QWidget = ElidedLabel(passage.exact, 13, 500)
        if picked:
            words = Text(passage.exact, 13, family="serif", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        body = column(words, gap=1)
        for bearing in each.bears if picked else each.bears[:2]:
            body.addLayout(self._bearing(bearing))
        if not each.bears:
            put(body, secondary(self.tr("quotation")))
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
        return row(secondary(handle), None, link, edit, away, gap=2)

    def _link(self, handle: str) -> None:
        link_item(self._session, handle, parent=self)

    def _edit(self, handle: str) -> None:
        edit_item(self._session, handle, self)

    def _remove(self, handle: str) -> None:
        remove_items(self._session, [handle], self)

    def menu(self, handle: str, at: QPoint) -> None:
        """What can be done with a passage, at a point of the screen."""
        menu = QMenu(self)
        for label, run in (
            (self.tr("Link…"), self._link),
            (self.tr("Edit…"), self._edit),
            (self.tr("Remove"), self._remove),
        ):
            menu.addAction(label, partial(run, handle)).setEnabled(self._session.writable)
        menu.exec(at)
