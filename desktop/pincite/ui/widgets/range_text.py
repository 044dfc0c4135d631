"""The reader's text: select words and make something of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from pincite.ui.widgets import range_paint as look
from pincite.ui.widgets.marked_text import MarkedText, Paragraph, Range
from pincite.ui.widgets.selection_bar import PinAction, SelectionBar

__all__ = ["Paragraph", "PinAction", "Range", "RangeText", "Selection"]


@dataclass(frozen=True)
class Selection:
    """Selected words: offsets as in ``Range``, the paragraph's place and its margin label."""

    start: int
    end: int
    text: str
    paragraph: int
    number: str


class RangeText(MarkedText):
    """Text with ranges and a bar over the selection.

    ``range_activated(data)`` on a click on a range, or Return with the caret in it;
    ``selection_made`` with a ``Selection`` or None; ``action_chosen(id, Selection)`` from the bar
    or its letter. Alt+Down and Alt+Up step from range to range.
    """

    range_activated = Signal(object)
    selection_made = Signal(object)
    action_chosen = Signal(str, object)

    def __init__(
        self,
        name: str,
        *,
        left: int = 44,
        measure: int = 640,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, left, measure, parent)
        self._dragging = False
        self.setReadOnly(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.viewport().setMouseTracking(True)
        self.bar = SelectionBar(self.viewport())
        self.bar.chosen.connect(self._choose)
        self.selectionChanged.connect(self._selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._place_bar)

    # -- selection

    def set_actions(self, actions: Sequence[PinAction]) -> None:
        """What the bar offers for selected words; none: no bar."""
        self.bar.set_actions(actions)

    def selection(self) -> Selection | None:
        """The selected words, without blanks at their ends; None where nothing is selected."""
        cursor = self.textCursor()
        raw = cursor.selectedText().replace("\u2029", "\n")
        words = raw.strip()
        if not words:
            return None
        start = self.offsets().from_qt(cursor.selectionStart()) + len(raw) - len(raw.lstrip())
        block = self.document().findBlock(self.offsets().to_qt(start))
        number = look.number_of(block)
        return Selection(start, start + len(words), words, block.blockNumber(), number)

    def select(self, start: int, end: int) -> None:
        """Select words by offsets and bring them into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.offsets().to_qt(start))
        cursor.setPosition(self.offsets().to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(start, end)

    def _selection_changed(self) -> None:
        self.selection_made.emit(self.selection())
        self._place_bar()

    def _place_bar(self) -> None:
        chosen = self.selection() if self.bar.actions_shown else None
        boxes = self.boxes(chosen.start, chosen.end) if chosen and not self._dragging else []
        if not boxes:
            self.bar.hide()
            return
        first, last = boxes[0], boxes[-1]
        words = QRectF(first.left(), first.top(), first.width(), last.bottom() - first.top())
        if words.bottom() < 0 or words.top() > self.viewport().height():
            self.bar.hide()
        else:
            self.bar.place(words)

    def _choose(self, action: str) -> None:
        chosen = self.selection()
        if chosen is not None:
            self.action_chosen.emit(action, chosen)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._dragging = False
        self._place_bar()
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self.range_at(event.position().toPoint())
            if found is not None and found.data is not None:
                self.range_activated.emit(found.data)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self.range_at(event.position().toPoint())
        hand = found is not None and found.data is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._letter(event) or self._step(event) or self._activate(event)):
            super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> bool:
        if event.modifiers() or self.selection() is None:
            return False
        typed = event.text().upper()
        for action in self.bar.actions_shown:
            if typed and action.key.upper() == typed:
                self._choose(action.id)
                return True
        return False

    def _step(self, event: QKeyEvent) -> bool:
        forward = event.key() == Qt.Key.Key_Down
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or (
            not forward and event.key() != Qt.Key.Key_Up
        ):
            return False
        here = self.offsets().from_qt(self.textCursor().position())
        marked = self.ranges()
        after = [found for found in marked if found.start > here]
        before = [found for found in marked if found.start < here]
        wanted = after[:1] if forward else before[-1:]
        for found in wanted:
            cursor = self.textCursor()
            cursor.setPosition(self.offsets().to_qt(found.start))
            self.setTextCursor(cursor)
            self.reveal(found.start, found.end)
        return True

    def _activate(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        here = self.offsets().from_qt(self.textCursor().position())
        inside = [found for found in self.ranges() if found.start <= here < found.end]
        inside.sort(key=lambda found: found.end - found.start)
        for found in inside[:1]:
            self.range_activated.emit(found.data)
        return bool(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "bar"):
            self._place_bar()

    def tip_at(self, point: QPoint) -> str:
        """The tool tip of what is under a point of the viewport."""
        found = self.range_at(point)
        return found.tip if found else ""
