"""One page of an original: its picture, the passages on it, and words chosen on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from pincite.intake.pages import PageWords
from pincite.text.page_boxes import Box, lines
from pincite.ui import theme
from pincite.ui.theme import tokens
from pincite.ui.widgets.range_paint import RANGES
from pincite.ui.workspaces.sources.page_caret import Step, moved, shown
from pincite.ui.workspaces.sources.page_match import nearest

EDGE = 12  # around the page
INK = QColor("#1F5FBF")
_KEY = Qt.Key
_STEPS: dict[Qt.Key, Step] = {
    _KEY.Key_Left: "left",
    _KEY.Key_Right: "right",
    _KEY.Key_Up: "up",
    _KEY.Key_Down: "down",
    _KEY.Key_Home: "home",
    _KEY.Key_End: "end",
}


@cache
def _light() -> tokens.Tokens:
    """Paper is white in every theme."""
    return tokens.load("light")


@dataclass(frozen=True)
class Spot:
    """A passage on the page: its characters, its look, its handle and what it bears on."""

    first: int
    last: int
    look: str
    handle: str
    tip: str = ""


class PageCanvas(QWidget):
    """``selected`` when the chosen characters change, ``opened(handle)`` on a passage.

    ``menu_wanted(handle, global point)`` for a passage's menu; ``moved(box)`` where the caret went;
    ``ran_out(±1)`` when a step leads past the passages of this page.
    """

    selected = Signal()
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    moved = Signal(QRectF)
    ran_out = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._size, self._scale = (612.0, 792.0), 1.0
        self._picture: QImage | None = None
        self._words: PageWords | None = None
        self._spots: Sequence[Spot] = ()
        self._begin: int | None = None
        self._caret = 0
        self._anchor = 0
        self.chosen: tuple[int, int] | None = None
        self.dragging = False

    # -- what is shown

    def show_page(self, size: tuple[float, float], scale: float) -> None:
        """Make room for a page of a size, in its units, at a scale."""
        self._size, self._scale = size, scale
        self._picture, self._words, self._spots, self.chosen = None, None, (), None
        self._caret = self._anchor = 0
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_picture(self, picture: QImage | None) -> None:
        """Show the drawn page."""
        self._picture = picture
        self.update()

    def set_words(self, words: PageWords | None, spots: Sequence[Spot]) -> None:
        """Let these words be chosen, and mark passages among them."""
        self._words, self._spots = words, spots
        self.setAccessibleDescription(" ".join(words.text.split())[:4000] if words else "")
        self.update()

    def spots(self) -> Sequence[Spot]:
        """What is marked on the page."""
        return self._spots

    def sizeHint(self) -> QSize:
        width, height = self._size
        return QSize(round(width * self._scale) + 2 * EDGE, round(height * self._scale) + 2 * EDGE)

    def boxes(self, first: int, last: int) -> list[QRectF]:
        """Where characters stand on the canvas, a box a line."""
        if self._words is None:
            return []
        return [self._placed(box) for box in lines(self._words.boxes[first:last])]

    def _placed(self, box: Box) -> QRectF:
        left, top, right, bottom = (value * self._scale + EDGE for value in box)
        return QRectF(left, top, right - left, bottom - top)

    # -- painting: ink stays ink, so what marks the words multiplies with the page

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._picture is not None:
            painter.drawImage(sheet, self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        light = _light()
        for spot in self._spots:
            style = RANGES[spot.look]
            line = QColor(light.colour(style.underline or style.wave or style.ground))
            for box in self.boxes(spot.first, spot.last):
                painter.fillRect(box, light.colour(style.ground))
                painter.setPen(QPen(line, min(1.5, 1.8 * self._scale), style.pen))
                painter.drawLine(box.bottomLeft(), box.bottomRight())
        if self.chosen is not None:
            for box in self.boxes(*self.chosen):
                painter.fillRect(box, light.colour("selection"))

        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        caret = self._caret_box()
        if caret is not None and self.hasFocus():
            painter.fillRect(QRectF(caret.left() - 0.8, caret.top(), 1.6, caret.height()), INK)

    def _caret_box(self) -> QRectF | None:
        box = shown(self._words, self._caret) if self._words is not None else None
        return self._placed(box) if box is not None else None

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        step = _STEPS.get(Qt.Key(event.key()))
        if alt and step in ("up", "down"):
            self.step(1 if step == "down" else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif step is not None and not alt and self._words is not None:
            if modifiers & Qt.KeyboardModifier.ControlModifier and step in ("left", "right"):
                step = "word_left" if step == "left" else "word_right"
            self._go(step, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _go(self, step: Step, choosing: bool) -> None:
        if self._words is None:
            return
        self._caret = moved(self._words, self._caret, step)
        if not choosing:
            self._anchor = self._caret
        self._choose(min(self._anchor, self._caret), max(self._anchor, self._caret))
        self._show_caret()

    def _show_caret(self) -> None:
        box = self._caret_box()
        if box is not None:
            self.moved.emit(box)

    def step(self, by: int, from_edge: bool = False) -> None:
        """Go to the next passage on the page, or to the first from the edge one comes from."""
        own = sorted((s for s in self._spots if s.handle), key=lambda s: s.first)
        if not from_edge:
            own = [s for s in own if (s.first > self._caret if by > 0 else s.first < self._caret)]
        if not own:
            self.ran_out.emit(by)
            return
        self._caret = self._anchor = own[0 if by > 0 else -1].first
        self._choose(0, 0)
        self._show_caret()

    def _at_caret(self) -> Spot | None:
        own = [s for s in self._spots if s.handle and s.first <= self._caret < s.last]
        return min(own, key=lambda spot: spot.last - spot.first) if own else None

    def _enter(self) -> None:
        spot = self._at_caret()
        if spot is not None:
            self.opened.emit(spot.handle)

    def _copy(self) -> None:
        if self.chosen is not None and self._words is not None:
            words = self._words.text[slice(*self.chosen)]
            QGuiApplication.clipboard().setText(" ".join(words.split()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        spot = self._at_caret() if keyed else self.spot_at(QPointF(event.pos()))
        if spot is None or not spot.handle:
            event.ignore()
            return
        boxes = self.boxes(spot.first, spot.last)
        at = boxes[-1].bottomLeft().toPoint() if keyed and boxes else event.pos()
        self.menu_wanted.emit(spot.handle, self.mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- the mouse

    def _at(self, point: QPointF) -> int:
        words = self._words
        x, y = (point.x() - EDGE) / self._scale, (point.y() - EDGE) / self._scale
        return nearest(words, x, y) if words is not None else 0

    def spot_at(self, point: QPointF) -> Spot | None:
        """The passage under a point."""
        hits = [
            spot
            for spot in self._spots
            if spot.handle and any(box.contains(point) for box in self.boxes(spot.first, spot.last))
        ]
        return min(hits, key=lambda spot: spot.last - spot.first) if hits else None

    def choose(self, first: int, last: int) -> None:
        """Choose characters; the caret stands at their end."""
        if first < last:
            self._anchor, self._caret = first, last
        self._choose(first, last)

    def _choose(self, first: int, last: int) -> None:
        self.chosen = (first, last) if first < last else None
        self.update()
        self.selected.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._words is not None:
            self.setFocus()
            self._begin, self.dragging = self._at(event.position()), True
            self._caret = self._anchor = self._begin
            self.choose(0, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begin is not None:
            here = self._at(event.position())
            self.choose(min(self._begin, here), max(self._begin, here))
            return
        over = self.spot_at(event.position())
        text = Qt.CursorShape.IBeamCursor if self._words else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._begin, self.dragging = None, False
        self.selected.emit()
        spot = self.spot_at(event.position()) if self.chosen is None else None
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(spot.handle)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._words is None:
            return
        first = last = self._at(event.position())
        text = self._words.text
        while first > 0 and text[first - 1].isalnum():
            first -= 1
        while last < len(text) and text[last].isalnum():
            last += 1
        self.choose(first, last)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), spot.tip if spot else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def place_for_bar(self) -> QRectF | None:
        """The box of the chosen words, None where a bar should not stand yet."""
        boxes = self.boxes(*self.chosen) if self.chosen and not self.dragging else []
        if not boxes:
            return None
        first, last = boxes[0], boxes[-1]
        return QRectF(first.left(), first.top(), first.width(), last.bottom() - first.top())

    def global_point(self) -> QPoint:
        """Where a menu for the chosen words may open."""
        boxes = self.boxes(*self.chosen) if self.chosen else []
        return self.mapToGlobal(boxes[-1].bottomLeft().toPoint() if boxes else QPoint(40, 40))
