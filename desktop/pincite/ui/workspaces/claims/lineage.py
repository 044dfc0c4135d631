"""Where proof comes from: origins at the left, the sources that repeat them at the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.model.evidence import Source
from pincite.review.proof import Corroboration
from pincite.ui import theme
from pincite.ui.items.dates import short_date
from pincite.ui.widgets import paint

_BOX, _STEP, _LEFT = 42, 50, 128


class Lineage(QWidget):
    """The graph of a corroboration; ``opened(handle)`` on a click on a source.

    Up and Down go from source to source, Return opens the one reached. The whole is said in words
    in the accessible description.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof = Corroboration()
        self._boxes: list[tuple[QRectF, str]] = []
        self.setAccessibleName(self.tr("Where it comes from"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at = -1

    def show_proof(self, proof: Corroboration) -> None:
        """Show origins and reports."""
        self._proof = proof
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    def sources(self) -> list[Source]:
        """Every source of the graph, each origin before those that repeat it."""
        return [
            source
            for number, origin in enumerate(self._proof.origins)
            for source in (origin.source, *self._repeats(number))
        ]

    def _describe(self) -> None:
        said = []
        for number, origin in enumerate(self._proof.origins):
            names = ", ".join(f"{s.handle} {s.title}" for s in self._repeats(number))
            words = self.tr("%1 is repeated by %2") if names else self.tr("%1 stands alone")
            first = f"{origin.source.handle} {origin.source.title}"
            said.append(words.replace("%1", first).replace("%2", names))
        sources = self.sources()
        if 0 <= self._at < len(sources):
            reached = sources[self._at]
            words = self.tr("Reached: %1").replace("%1", f"{reached.handle} {reached.title}")
            said.insert(0, words)
        self.setAccessibleDescription("; ".join(said))

    def sizeHint(self) -> QSize:
        rows = sum(max(1, len(self._repeats(n))) for n in range(len(self._proof.origins)))
        return QSize(280, max(1, rows) * _STEP)

    def _repeats(self, number: int) -> tuple[Source, ...]:
        origin = self._proof.origins[number]
        return tuple(source for source in origin.reports if source.id != origin.source.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._boxes = []
        top = 0.0
        for number, origin in enumerate(self._proof.origins):
            repeats = self._repeats(number)
            height = max(1, len(repeats)) * _STEP
            middle = top + height / 2
            wide = _LEFT if repeats else min(self.width() - 2, 2 * _LEFT)
            box = QRectF(1, middle - _BOX / 2, wide, _BOX)
            for place, source in enumerate(repeats):
                other = QRectF(_LEFT + 40, top + place * _STEP + 4, self.width() - _LEFT - 42, _BOX)
                self._curve(painter, box, other)
                self._source(painter, other, source, self.tr("repeats"), origin=False)
            words = self.tr("Our own word") if origin.own_side else self.tr("Origin")
            self._source(painter, box, origin.source, words, origin=True)
            top += height

    def _curve(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        start = QPointF(left.right(), left.center().y())
        end = QPointF(right.left(), right.center().y())
        path = QPainterPath(start)
        middle = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setPen(QPen(theme.colour("edge"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _source(
        self, painter: QPainter, box: QRectF, source: Source, role: str, *, origin: bool
    ) -> None:
        self._boxes.append((box, source.handle))
        sources = self.sources()
        reached = self.hasFocus() and 0 <= self._at < len(sources) and sources[self._at] == source
        bold = origin or reached
        painter.setPen(QPen(theme.colour("accent" if bold else "line"), 2.2 if reached else 1.4))
        painter.setBrush(theme.colour("tint" if origin else "card"))
        painter.drawRoundedRect(box, 6, 6)
        name = f"{source.handle} {source.outlet or source.title}"
        ink = "accent_text" if origin else "ink"
        first = QRectF(box.x() + 9, box.y() + 4, box.width() - 14, 17)
        paint.draw_text(painter, first, name, theme.font(12, 600), ink)
        when = short_date(source.published)
        second = QRectF(box.x() + 9, box.y() + 21, box.width() - 14, 16)
        detail = " · ".join(part for part in (role, when) if part)
        paint.draw_text(painter, second, detail, theme.font(11), "ink2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        sources = self.sources()
        if step and sources:
            self._at = max(0, min(len(sources) - 1, self._at + step))
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._at < len(sources):
            self.opened.emit(sources[self._at].handle)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at = max(0, self._at)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box, handle in self._boxes:
            if box.contains(event.position()):
                self.opened.emit(handle)
