"""One page of an original: its picture, the passages on it, and words chosen on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from pincite.intake.pages import PageWords
from pincite.ui import theme
from pincite.ui.theme import tokens
from pincite.ui.widgets.range_paint import RANGES
from pincite.ui.workspaces.sources.page_match import Box, lines, nearest

EDGE = 12  # around the page


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
    """``selected`` when the chosen characters change, ``opened(handle)`` on a passage."""

    selected = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._size, self._scale = (612.0, 792.0), 1.0
        self._picture: QImage | None = None
        self._words: PageWords | None = None
        self._spots: Sequence[Spot] = ()
        self._begin: int | None = None
        self.chosen: tuple[int, int] | None = None
        self.dragging = False

    # -- what is shown

    def show_page(self, size: tuple[float, float], scale: float) -> None:
        """Make room for a page of a size, in its units, at a scale."""
        self._size, self._scale = size, scale
        self._picture, self._words, self._spots, self.chosen = None, None, (), None
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_picture(self, picture: QImage | None) -> None:
        """Show the drawn page."""
        self._picture = picture
        self.update()

    def set_words(self, words: PageWords | None, spots: Sequence[Spot]) -> None:
        """Let these words be chosen, and mark passages among them."""
        self._words, self._spots = words, spots
        self.update()

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
            for box in self.boxes(spot.first, spot.last):
                painter.fillRect(box, light.colour(style.ground))
                thick = min(1.5, 1.8 * self._scale)
                foot = QRectF(box.left(), box.bottom() - thick, box.width(), thick)
                painter.fillRect(foot, light.colour(style.underline or style.ground))
        if self.chosen is not None:
            for box in self.boxes(*self.chosen):
                painter.fillRect(box, light.colour("selection"))

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
            if any(box.contains(point) for box in self.boxes(spot.first, spot.last))
        ]
        return min(hits, key=lambda spot: spot.last - spot.first) if hits else None

    def choose(self, first: int, last: int) -> None:
        """Choose characters."""
        self.chosen = (first, last) if first < last else None
        self.update()
        self.selected.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._words is not None:
            self.setFocus()
            self._begin, self.dragging = self._at(event.position()), True
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
        if spot is not None:
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
