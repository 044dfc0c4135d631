"""Where proof comes from: origins at the left, the sources that repeat them at the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pincite.model.evidence import Source
from pincite.review.proof import Corroboration
from pincite.ui import theme
from pincite.ui.items.dates import date_words
from pincite.ui.widgets import paint

_BOX, _STEP, _LEFT = 42, 50, 128


class Lineage(QWidget):
    """The graph of a corroboration; ``opened(handle)`` on a click on a source.

    The same is said in words in the accessible description.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof = Corroboration()
        self._boxes: list[tuple[QRectF, str]] = []
        self.setAccessibleName(self.tr("Where it comes from"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_proof(self, proof: Corroboration) -> None:
        """Show origins and reports."""
        self._proof = proof
        self.setFixedHeight(self.sizeHint().height())
        said = [
            f"{o.source.handle} {o.source.title}: " + ", ".join(s.handle for s in o.reports)
            for o in proof.origins
        ]
        self.setAccessibleDescription("; ".join(said))
        self.update()

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
            box = QRectF(1, middle - _BOX / 2, _LEFT, _BOX)
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
        painter.setPen(QPen(theme.colour("accent" if origin else "line"), 1.4 if origin else 1))
        painter.setBrush(theme.colour("tint" if origin else "card"))
        painter.drawRoundedRect(box, 6, 6)
        name = f"{source.handle} {source.outlet or source.title}"
        ink = "accent_text" if origin else "ink"
        first = QRectF(box.x() + 9, box.y() + 4, box.width() - 14, 17)
        paint.draw_text(painter, first, name, theme.font(12, 600), ink)
        when = date_words(source.published, weekday=False)
        second = QRectF(box.x() + 9, box.y() + 21, box.width() - 14, 16)
        detail = " · ".join(part for part in (role, when) if part)
        paint.draw_text(painter, second, detail, theme.font(11), "ink2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box, handle in self._boxes:
            if box.contains(event.position()):
                self.opened.emit(handle)
