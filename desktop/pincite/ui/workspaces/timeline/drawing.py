"""How bars and marks of the timeline are drawn, once they are placed."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from pincite.ui import theme
from pincite.ui.items.choices import shown as shown_word
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import paint
from pincite.ui.workspaces.timeline.layout import PlacedBar, PlacedMark

SIDE = 168  # where the lanes begin, in pixels from the left
TONES: dict[str, Tone] = {
    "agreed": "ok",
    "disputed": "bad",
    "alleged": "warn",
    "inferred": "info",
    "prospective": "warn",
}


def draw_bar(painter: QPainter, bar: PlacedBar, top: float, width: float, *, chosen: bool) -> None:
    """A version or a period, soft where it goes on beyond what is known."""
    left, right = max(bar.left, SIDE - 20), min(bar.right, width + 20)
    box = QRectF(left, top + bar.y - 12, max(4.0, right - left - 2), 24)
    fill = theme.colour("selection" if bar.bar.emphasis else "mark")
    clear = theme.colour("mark", 0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0, clear if bar.bar.open_start and left == bar.left else fill)
    gradient.setColorAt(0.06, fill)
    gradient.setColorAt(0.9, fill)
    gradient.setColorAt(1, clear if bar.bar.open_end else fill)
    painter.setPen(QPen(theme.colour("accent"), 1.4) if chosen else Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(box, 5, 5)
    words = QRectF(max(box.x(), SIDE + 1) + 9, box.y(), 0, 24)
    words.setRight(box.right() - 6)
    if words.width() > 24:
        ink = "ink" if bar.bar.emphasis else "accent_text"
        paint.draw_text(painter, words, bar.bar.title, theme.font(12, 600), ink)


def draw_mark(
    painter: QPainter, placed: PlacedMark, top: float, width: float, *, chosen: bool
) -> None:
    """An event with its label: a dot, or a bar that holds its words."""
    mark, y = placed.mark, top + placed.y
    if placed.inside:
        _span(painter, placed, y, width, chosen=chosen)
    else:
        _dot(painter, placed, y, chosen=chosen)
    align = paint.LEFT if placed.at_right else paint.RIGHT
    first = QRectF(placed.label_left, y - 17, placed.width, 17)
    second = QRectF(placed.label_left, y - 1, placed.width, 16)
    font = theme.font(12, 700 if chosen else 600)
    paint.draw_text(painter, first, mark.title, font, "ink", align)
    status = shown_word("fact_status", mark.status).lower()
    words = f"{mark.date_words} · {status}"
    paint.draw_text(painter, second, words, theme.font(11), "ink2", align)


def _span(painter: QPainter, placed: PlacedMark, y: float, width: float, *, chosen: bool) -> None:
    """A long stretch: a soft bar that holds its own words, its middle not pretended to."""
    left, right = max(placed.first, SIDE - 20.0), min(placed.last, width + 20.0)
    tone = TONES.get(placed.mark.status, "mute")
    painter.setPen(QPen(theme.colour("accent"), 1.6) if chosen else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}.dot", 46))
    painter.drawRoundedRect(QRectF(left, y - 17, right - left, 34), 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}.dot"))
    painter.drawRoundedRect(QRectF(max(left, SIDE + 1.0), y - 17, 3, 34), 1.5, 1.5)


def _dot(painter: QPainter, placed: PlacedMark, y: float, *, chosen: bool) -> None:
    tone = TONES.get(placed.mark.status, "mute")
    if placed.last - placed.first > 3:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{tone}.dot", 60))
        span = QRectF(placed.first, y - 4, placed.last - placed.first, 8)
        painter.drawRoundedRect(span, 4, 4)
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(placed.x, y), 9.5, 9.5)
    painter.setPen(QPen(theme.colour("card"), 1.5))
    painter.setBrush(theme.colour(f"{tone}.dot"))
    _shape(painter, placed.mark.shape, QPointF(placed.x, y))


def _shape(painter: QPainter, shape: str, at: QPointF) -> None:
    """A due date is a diamond, anything else a dot: status is never said by colour alone."""
    if shape == "due":
        points = [QPointF(0, -6.5), QPointF(6.5, 0), QPointF(0, 6.5), QPointF(-6.5, 0)]
        painter.drawPolygon([at + each for each in points])
    else:
        painter.drawEllipse(at, 5.5, 5.5)
