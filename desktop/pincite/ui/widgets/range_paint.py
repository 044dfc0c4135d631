"""The looks of paragraphs and of rounded ranges behind words, and how they are painted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextOption,
)

from pincite.ui import theme
from pincite.ui.theme.fonts import Family

STYLE_PROPERTY = QTextFormat.Property.UserProperty + 1
NUMBER_PROPERTY = QTextFormat.Property.UserProperty + 2
_ROWS_MEASURED = 200
_WIDEST_CELL = 260.0
_COLUMN_GAP = 18.0
_TRAILING = " \u00a0\u2009\u202f"


@dataclass(frozen=True)
class ParagraphStyle:
    """How a paragraph is set: pixels, weight, line height in percent, space around it."""

    pixels: int = 16
    weight: int = 400
    italic: bool = False
    family: Family = "serif"
    tone: str = "ink"
    leading: int = 113
    before: int = 0
    after: int = 9
    indent: int = 0


PARAGRAPHS = {
    "body": ParagraphStyle(),
    "title": ParagraphStyle(24, 600, leading=100, after=5),
    "lede": ParagraphStyle(16, italic=True, tone="ink2", leading=110, after=12),
    "heading": ParagraphStyle(15, 600, family="ui", leading=108, before=6, after=5),
    "quote": ParagraphStyle(15, indent=26),
    "item": ParagraphStyle(16, indent=22, after=5),
    "small": ParagraphStyle(13, tone="ink2", after=6),
    "table": ParagraphStyle(12, family="ui", leading=125, before=4, after=12),
    "code": ParagraphStyle(12, family="mono", leading=115, after=8),
    "draft": ParagraphStyle(15, leading=112, after=7),
    "draft-heading": ParagraphStyle(14, 600, family="ui", leading=110, before=3, after=4),
    "draft-heading-2": ParagraphStyle(13, 600, family="ui", leading=110, before=2, after=4),
    "draft-heading-3": ParagraphStyle(
        13, 600, True, family="ui", tone="ink2", leading=110, before=2, after=4
    ),
    "draft-comment": ParagraphStyle(13, family="ui", tone="ink2", leading=112, after=8),
    "draft-card": ParagraphStyle(13, family="ui", tone="ink2", leading=130, before=5, after=12),
    "draft-quote": ParagraphStyle(14, leading=112, after=7, indent=26),
    "draft-item": ParagraphStyle(15, leading=112, after=4, indent=22),
}


@dataclass(frozen=True)
class RangeStyle:
    """Colours by token; ``up`` and ``down`` reach from the baseline, in parts of the type size."""

    ground: str
    edge: str | None = None
    underline: str | None = None
    pen: Qt.PenStyle = Qt.PenStyle.SolidLine
    wave: str | None = None
    pad: float = 2
    up: float = 0.92
    down: float = 0.34


# What a highlight supports is told by its line too, never by colour alone.
_DASH, _DOT, _DASH_DOT = Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine
RANGES = {
    "passage": RangeStyle("mark", underline="accent", pad=1, up=1.0, down=0.38),
    "quote": RangeStyle("mute.bg", underline="ink3", pen=_DOT, pad=1, up=1.0, down=0.38),
    "event": RangeStyle("ok.bg", underline="ok.dot", pen=_DASH, pad=1, up=1.0, down=0.38),
    "clause": RangeStyle("value", underline="ink2", pen=_DASH_DOT, pad=1, up=1.0, down=0.38),
    "against": RangeStyle("bad.bg", wave="bad.dot", pad=1, up=1.0, down=0.38),
    "picked": RangeStyle("selection", underline="accent", pad=1, up=1.0, down=0.38),
    "suggestion": RangeStyle("card", underline="accent", pen=Qt.PenStyle.DotLine, pad=0),
    "redacted": RangeStyle("line", underline="ink", wave="ink", pad=1, up=1.0, down=0.38),
    "found": RangeStyle("warn.bg", underline="warn.dot", pad=1, up=1.0, down=0.38),
    "value": RangeStyle("value", underline="ink3", pen=Qt.PenStyle.DotLine),
    "cite": RangeStyle("tint", edge="edge", pad=3, up=0.8, down=0.28),
    "check": RangeStyle("warn.bg", underline="warn.dot"),
    "differs": RangeStyle("bad.bg", wave="bad.dot"),
}


def block_format(style: ParagraphStyle, name: str, number: str, left: int) -> QTextBlockFormat:
    """Qt's block format of a paragraph style."""
    made = QTextBlockFormat()
    made.setLineHeight(style.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setTopMargin(style.before)
    made.setBottomMargin(style.after)
    made.setLeftMargin(left + style.indent)
    made.setProperty(STYLE_PROPERTY, name)
    made.setProperty(NUMBER_PROPERTY, number)
    return made


def tab_stops(text: str, style: ParagraphStyle) -> list[QTextOption.Tab]:
    """Where the columns of a table's text begin: past the widest cell of each, up to a bound."""
    measure = QFontMetricsF(theme.font(style.pixels, style.weight, style.family, style.italic))
    rows = [row.split("\t") for row in re.split("[\n\u2028]", text)[:_ROWS_MEASURED]]
    stops, right = [], 0.0
    for column in range(max(map(len, rows)) - 1):
        widths = (measure.horizontalAdvance(row[column]) for row in rows if column < len(row) - 1)
        right += min(max(widths, default=0.0), _WIDEST_CELL) + _COLUMN_GAP
        stops.append(QTextOption.Tab(right, QTextOption.TabType.LeftTab))
    return stops


def char_format(style: ParagraphStyle) -> QTextCharFormat:
    """Qt's character format of a paragraph style; ink itself is left to the palette."""
    made = QTextCharFormat()
    made.setFont(theme.font(style.pixels, style.weight, style.family, style.italic))
    if style.tone != "ink":
        made.setForeground(theme.colour(style.tone))
    return made


def style_of(block: QTextBlock) -> ParagraphStyle:
    """The paragraph style of a block of the document."""
    return PARAGRAPHS.get(str(block.blockFormat().property(STYLE_PROPERTY)), PARAGRAPHS["body"])


def number_of(block: QTextBlock) -> str:
    """The label in the margin of a block, "" where it has none."""
    return str(block.blockFormat().property(NUMBER_PROPERTY) or "")


def line_x(line: QTextLine, position: int) -> float:
    """The x of a cursor position in a line."""
    found: Any = line.cursorToX(position)  # the binding returns (x, position)
    return float(found[0] if isinstance(found, tuple) else found)


def spans(
    document: QTextDocument, start: int, end: int
) -> Iterator[tuple[float, float, float, int]]:
    """The lines a range covers: left, right, baseline, and the type's size in pixels."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout, origin, text = block.layout(), block.position(), block.text()
        pixels = style_of(block).pixels
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - origin, line.textStart())
            last = min(end - origin, line.textStart() + line.textLength())
            while last > first and text[last - 1 : last] in _TRAILING and last <= len(text):
                last -= 1
            if first < last:
                left = layout.position().x()
                base = layout.position().y() + line.y() + line.ascent()
                yield left + line_x(line, first), left + line_x(line, last), base, pixels
        block = block.next()


def rects(document: QTextDocument, start: int, end: int, kind: str) -> list[QRectF]:
    """The rounded boxes of a range, in document coordinates."""
    style = RANGES[kind]
    return [
        QRectF(
            left - style.pad,
            base - style.up * pixels,
            right - left + 2 * style.pad,
            (style.up + style.down) * pixels,
        )
        for left, right, base, pixels in spans(document, start, end)
    ]


def paint_range(painter: QPainter, boxes: list[QRectF], kind: str) -> None:
    """Paint the ground and underline of one range."""
    style = RANGES[kind]
    for box in boxes:
        painter.setPen(QPen(theme.colour(style.edge), 1) if style.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(style.ground))
        painter.drawRoundedRect(box, 3, 3)
        foot = box.bottom() - 0.5
        if style.underline:
            painter.setPen(QPen(theme.colour(style.underline), 1.4, style.pen))
            painter.drawLine(QPointF(box.left() + 1, foot), QPointF(box.right() - 1, foot))
        if style.wave:
            painter.setPen(QPen(theme.colour(style.wave), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_wave(box.left() + 2, box.right() - 2, foot - 0.5))


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    step, height = 3.0, 2.4
    at = left
    while at < right - 2:
        path.quadTo(QPointF(at + step / 2, middle + height), QPointF(at + step, middle))
        at += step
        height = -height
    return path
