"""The outline at the left of the editor: the letter's parts, with marks where findings stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pincite.document.tree import Directive
from pincite.ui import theme
from pincite.ui.widgets import Text, column, paint
from pincite.ui.widgets import range_paint as look
from pincite.ui.workspaces.drafts import naming
from pincite.ui.workspaces.drafts.editor.lines import Line, places

_ROLE = Qt.ItemDataRole.UserRole
_ROW = 28
WIDTH = 164


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the draft: where it begins, how deep it stands, and the worst finding in it."""

    place: str
    words: str
    depth: int = 0
    mark: str = ""


def entries(lines: Sequence[Line], words: Sequence[str], letterhead: str) -> list[Entry]:
    """The parts of a draft; ``words`` is what each line says."""
    found: list[Entry] = []
    ids = places(lines)
    names = naming.composed()
    for line, place, said in zip(lines, ids, words, strict=True):
        if not place:
            continue
        if not found and line.kind not in ("body", "card", "comment") and line.kind[0] != "h":
            found.append(Entry(place, letterhead))
        elif line.kind[:1] == "h" and line.kind[1:].isdigit():
            found.append(Entry(place, said, int(line.kind[1:]) - 1))
        elif isinstance(line.card, Directive) and line.card.name in ("signature", "enclosures"):
            found.append(Entry(place, names[line.card.name]))
    return found


def order(place: str) -> tuple[int, ...]:
    """What sorts block ids as they stand in the document."""
    return tuple(int(part) for part in place.split(".") if part.isdigit())


def holding(found: Sequence[Entry], place: str) -> int:
    """The number of the entry that a block belongs to, -1 where it stands before all."""
    last = -1
    for number, entry in enumerate(found):
        if place and order(entry.place) <= order(place):
            last = number
    return last


class _Rows(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH - 8, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(_ROLE)
        box = QRectF(option.rect)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if on else "alt"))
            painter.drawRoundedRect(box.adjusted(8, 1, -8, -1), 6, 6)
        left = 18 + 10 * entry.depth
        right = 30 if entry.mark else 12
        words = box.adjusted(left, 0, -right, 0)
        font = theme.font(12, 600 if on else 400)
        paint.draw_text(painter, words, entry.words, font, "accent_text" if on else "ink2")
        if entry.mark:
            glyph = QRectF(box.right() - 28, box.center().y() - 6.5, 14, 14)
            icon = "blocked" if entry.mark == "bad" else "warning"
            theme.draw_icon(painter, icon, glyph, f"{entry.mark}.dot", 2)
        painter.restore()


class Legend(QWidget):
    """What the marks in the text mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = (
            ("cite", self.tr("Citation")),
            ("value", self.tr("Bound value")),
            ("check", self.tr("Check value")),
            ("differs", self.tr("Quote differs")),
        )
        self.setFixedHeight(22 * len(self._rows))
        self.setAccessibleName(", ".join(words for _, words in self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (kind, words) in enumerate(self._rows):
            top = 22 * number
            swatch = QRectF(18, top + 5, 16, 12)
            painter.setPen(QPen(theme.colour("edge"), 1) if kind == "cite" else Qt.PenStyle.NoPen)
            look.paint_range(painter, [swatch], kind)
            box = QRectF(42, top, self.width() - 46, 22)
            paint.draw_text(painter, box, words, theme.font(11), "ink2")


class Outline(QWidget):
    """Lists the parts; ``chosen(place)`` on a click or Return."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Outline"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { border: 0; background: transparent; }")
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        head = Text(self.tr("Outline"), 12, 600, "ink2")
        head.setContentsMargins(18, 11, 10, 4)
        marks = Text(self.tr("Marks"), 12, 600, "ink2")
        marks.setContentsMargins(18, 6, 0, 2)
        self.foot = [marks, Legend()]
        self.setLayout(column(head, (self.list, 1), *self.foot, 10, gap=1))
        self._entries: list[Entry] = []

    def show_entries(self, found: list[Entry]) -> None:
        """Show these parts; the one that is on stays on."""
        if found == self._entries:
            return
        here = self.list.currentRow()
        self._entries = found
        self.list.clear()
        for entry in found:
            item = QListWidgetItem()
            item.setData(_ROLE, entry)
            item.setToolTip(entry.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(entry))
            self.list.addItem(item)
        if 0 <= here < len(found):
            self.list.setCurrentRow(here)

    def entries(self) -> list[Entry]:
        """What is shown."""
        return list(self._entries)

    def show_place(self, place: str) -> None:
        """Mark the part that a block belongs to."""
        number = holding(self._entries, place)
        if number != self.list.currentRow():
            self.list.setCurrentRow(number)

    def _said(self, entry: Entry) -> str:
        if entry.mark == "bad":
            return self.tr("%1, blocks sending").replace("%1", entry.words)
        return self.tr("%1, to check").replace("%1", entry.words) if entry.mark else entry.words

    def _choose(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ROLE)
        self.chosen.emit(entry.place)
