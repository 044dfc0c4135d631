"""The editor: a draft's tree as text that is typed in, with atoms that stay whole."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from pincite.document.tree import Inline, Inlines
from pincite.ui.workspaces.drafts.editor import (
    atoms,
    clipboard,
    content,
    dress,
    words,
)
from pincite.ui.workspaces.drafts.editor.ground import KEEP, TreeText, find_words
from pincite.ui.workspaces.drafts.editor.keys import Keys
from pincite.ui.workspaces.drafts.editor.pasted import Taken
from pincite.ui.workspaces.drafts.editor.typed import Typing


@dataclass(frozen=True, slots=True)
class Here:
    """Where the caret stands: the block's id, its kind, and the innermost list or quotation."""

    place: str
    kind: str
    inner: str
    strong: bool
    emphasis: bool


class DraftEditor(TreeText):
    """Edits a tree; ``edited`` after each change by counsel.

    ``undo_wanted``, ``redo_wanted``: undo is the case's; ``atom_opened(Atom, QRect)``: with its
    place in the viewport; ``at_typed``: an @ was typed; ``left``: the focus went elsewhere;
    ``remark_opened(place)``; ``items_dropped(handles)``; ``menu_wanted(position, on screen)``;
    ``left_out(Taken)``: something of what was pasted is not taken.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    atom_opened = Signal(object, QRect)
    at_typed = Signal()
    moved = Signal()
    left = Signal()
    remark_opened = Signal(str)
    items_dropped = Signal(list)
    menu_wanted = Signal(int, QPoint)
    left_out = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setAcceptRichText(True)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(2)
        self._snapping = False
        self._last = self._anchor = 0
        self._strength: tuple[bool, bool] | None = None
        self.language = "en"
        self.typing = Typing(self)
        self._keys = Keys(self)
        self.key_filter: Callable[[QKeyEvent], bool] = lambda _event: False
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._moved)

    # -- places

    def here(self) -> Here:
        """Where the caret stands."""
        cursor = self.textCursor()
        block = cursor.block()
        stack = dress.stack_of(block)
        strong, emphasis = self._strength or words.strength_at(cursor)
        return Here(
            self.place_of(block), dress.kind_of(block), stack[-1].kind if stack else "",
            strong, emphasis,
        )  # fmt: skip

    def go_to(self, place: str, said: str = "") -> bool:
        """Put the caret at a block, and select the words given where they stand in it."""
        block = self.block_at(place)
        if block is None:
            return False
        cursor = QTextCursor(block)
        at = find_words(block, said) if said else None
        if at is not None:
            cursor.setPosition(at[0])
            cursor.setPosition(at[1], KEEP)
        self.setTextCursor(cursor)
        self.show_caret()
        return True

    def show_caret(self) -> None:
        """Bring the caret's line into the upper third where it is out of sight."""
        box = self.cursorRect()
        if box.top() < 0 or box.bottom() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)

    def _quietly(self, run: Callable[[], object]) -> None:
        """Keep the caret before the atom that it stands before, though this is written anew."""
        cursor = self.textCursor()
        at = cursor.position()
        before = [one for one in atoms.atoms(cursor.block()) if one.start == at]
        super()._quietly(run)
        now = self.atom_now(before[0]) if before and not cursor.hasSelection() else None
        cursor = self.textCursor()
        if now is not None and now.start != cursor.position():
            self._snapping = True
            cursor.setPosition(now.start)
            self.setTextCursor(cursor)
            self._snapping = False
        self._last, self._anchor = cursor.position(), cursor.anchor()

    # -- doing

    def change(self, run: Callable[[QTextCursor], object]) -> None:
        """Do something at the caret as one change."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        self._snapping = True
        cursor.beginEditBlock()
        try:
            run(cursor)
        finally:
            cursor.endEditBlock()
            self._snapping = False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def type_words(self, typed: str) -> None:
        """Type words at the caret."""
        strength = self._strength or words.strength_at(self.textCursor())
        self.change(lambda cursor: words.type_words(cursor, typed, strength))
        self._strength = strength if any(strength) else None

    def insert(self, *inlines: Inline) -> None:
        """Put inlines at the caret, in place of the selection."""
        given: Inlines = tuple(inlines)
        self.change(lambda cursor: words.put_inlines(cursor, given, self.label_of))

    def insert_card(self, key: str) -> None:
        """Put a table or a composed part on a line of its own."""
        self.change(lambda cursor: words.put_card(cursor, key, self.label_of))

    def toggle(self, strong: bool) -> None:
        """Strong (or emphasised) on and off, for the selection or for what is typed next."""
        if self.textCursor().hasSelection():
            self.change(lambda cursor: words.toggle(cursor, strong))
            return
        now = self._strength or words.strength_at(self.textCursor())
        self._strength = (not now[0], now[1]) if strong else (now[0], not now[1])
        self.moved.emit()

    def replace_atom(self, atom: atoms.Atom, key: str) -> None:
        """Let an atom say something else."""
        here = self.atom_now(atom)
        if here is None or self.isReadOnly():
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(here.start + 1)
        shape = cursor.charFormat()
        name = words.name_at(cursor)
        cursor.setPosition(here.start)
        cursor.setPosition(here.end, KEEP)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        content.write_atom(
            cursor, name, key, here.kind, self.label_of,
            dress.is_strong(shape), dress.is_emphasis(shape),
        )  # fmt: skip
        cursor.endEditBlock()

    def remove_atom(self, atom: atoms.Atom) -> None:
        """Delete an atom."""
        here = self.atom_now(atom)
        if here is not None:
            self.select(here.start, here.end)
            self.change(words.remove)

    def atom_now(self, atom: atoms.Atom) -> atoms.Atom | None:
        """Where an atom stands now, None when it is gone."""
        block = self.document().begin()
        while block.isValid():
            for one in atoms.atoms(block):
                if one.number == atom.number:
                    return one
            block = block.next()
        return None

    def select(self, start: int, end: int) -> None:
        """Select from one document position to another."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, KEEP)
        self.setTextCursor(cursor)

    def selected_atom(self) -> atoms.Atom | None:
        """The atom that is the whole selection."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        return next(
            (
                one
                for one in atoms.atoms(block)
                if (one.start, one.end) == (cursor.selectionStart(), cursor.selectionEnd())
            ),
            None,
        )

    def open_atom(self, atom: atoms.Atom) -> None:
        """Select an atom and ask for what stands behind it."""
        self.select(atom.start, atom.end)
        cursor = self.textCursor()
        cursor.setPosition(atom.start)
        self.atom_opened.emit(atom, self.cursorRect(cursor))

    # -- caret: never inside an atom

    def _moved(self) -> None:
        if self._snapping or self._quiet:
            return
        cursor = self.textCursor()
        # Whoever selects at once means all that is touched; who goes on by a step, a step.
        at_once = cursor.hasSelection() and cursor.anchor() != self._anchor
        before = cursor.anchor() if at_once else self._last
        wanted = self._edge(cursor.position(), cursor.position() > before)
        anchor = self._edge(cursor.anchor(), cursor.anchor() > cursor.position())
        if not cursor.hasSelection():
            anchor = wanted
        if cursor.position() != self._last and not cursor.hasSelection():
            self._strength = None
        self._last, self._anchor = wanted, anchor
        if (wanted, anchor) != (cursor.position(), cursor.anchor()):
            self._snapping = True
            cursor.setPosition(anchor)
            cursor.setPosition(wanted, KEEP)
            self.setTextCursor(cursor)
            self._snapping = False
        self.moved.emit()

    def _edge(self, position: int, forward: bool) -> int:
        atom = atoms.around(self.document().findBlock(position), position)
        if atom is None:
            return position
        return atom.end if forward else atom.start

    # -- keys, input methods, clipboard

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab goes on to the next pane, save where it puts an item deeper or less deep."""
        return not self._keys.takes_tab() and super().focusNextPrevChild(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.key_filter(event) or self._keys.press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self.isReadOnly():
            committed = event.commitString()
            (self.typing.mark if len(committed) == 1 else self.type_words)(committed)
            plain = QInputMethodEvent(event.preeditString(), event.attributes())
            super().inputMethodEvent(plain)
        else:
            super().inputMethodEvent(event)

    def copy_selection(self) -> None:
        """Put the selection on the clipboard."""
        if self.textCursor().hasSelection():
            QApplication.clipboard().setMimeData(clipboard.copied(self.textCursor()))

    def cut_selection(self) -> None:
        """Put the selection on the clipboard and delete it."""
        self.copy_selection()
        self.change(words.remove)

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.copied(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        words = source.hasText() or source.hasHtml()
        return bool(words or clipboard.handles_from(source)) and not clipboard.holds_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if handles := clipboard.handles_from(source):
            self.items_dropped.emit(handles)
            return
        taken = clipboard.taken_from(source)
        self._put_taken(taken)

    def _put_taken(self, taken: Taken) -> None:
        if taken.blocks:
            self.change(lambda cursor: words.put_blocks(cursor, taken.blocks, self.label_of))
        if taken.pictures or taken.notes or taken.deleted:
            self.left_out.emit(taken)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.isReadOnly() or not self.canInsertFromMimeData(event.mimeData()):
            event.ignore()
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        at = self._edge(cursor.position(), True)
        own = event.source() in (self, self.viewport())
        moving = own and event.dropAction() == Qt.DropAction.MoveAction
        old = self.textCursor()
        if moving and old.selectionStart() <= at <= old.selectionEnd():
            event.accept()
            return
        data = clipboard.taken_from(event.mimeData())
        handles = clipboard.handles_from(event.mimeData())
        target = QTextCursor(self.document())
        target.setPosition(at)
        if moving:
            self.change(words.remove)
        self.setTextCursor(target)
        if handles:
            self.items_dropped.emit(handles)
        else:
            self._put_taken(data)
        event.acceptProposedAction()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    # -- mouse

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            below = self.cursorRect().bottomLeft()
            at, on_screen = self.textCursor().position(), self.viewport().mapToGlobal(below)
        else:
            at = self.cursorForPosition(event.pos()).position()
            on_screen = event.globalPos()
        self.menu_wanted.emit(at, on_screen)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        if (place := self._remark_at(point)) and not self.textCursor().hasSelection():
            self.remark_opened.emit(place)
            return
        atom = self.atom_at(point)
        if atom is not None and not self._dragged():
            self.open_atom(atom)

    def _dragged(self) -> bool:
        return self.textCursor().hasSelection() and self.selected_atom() is None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        hand = self.atom_at(point) is not None or bool(self._remark_at(point))
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _remark_at(self, point: QPoint) -> str:
        if point.x() < self.text_right() + 2:
            return ""
        place = self.place_of(self.cursorForPosition(point).block())
        return place if self._remarks.get(place) else ""
