"""Drawing shared by widgets and delegates: words, pills, tags, icon tiles, initials."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from pincite.ui import theme
from pincite.ui.theme import tokens
from pincite.ui.theme.tokens import Tone

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BADGE = 11


@dataclass(frozen=True)
class Badge:
    """A pill: a state in one or two words, with a dot or an icon before them."""

    text: str
    tone: Tone = "mute"
    icon: str | None = None
    dot: bool = True


@dataclass(frozen=True)
class Label:
    """A tag: a handle, a pinpoint, a language code. ``accent`` is the blue of a citation."""

    text: str
    accent: bool = False


def text_width(text: str, font: QFont) -> float:
    """The advance of a line in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: str = "ink",
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line, elided to the width of the rectangle."""
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align), shown)


def badge_width(badge: Badge) -> float:
    """The width of a pill in pixels."""
    lead = 12.0 if badge.icon or badge.dot else 0.0
    return text_width(badge.text, theme.font(_BADGE, 600)) + 16 + lead


def draw_badge(painter: QPainter, x: float, middle: float, badge: Badge) -> float:
    """Draw a pill centred on ``middle``; returns its width."""
    colours = theme.current().tone(badge.tone)
    width, height = badge_width(badge), float(tokens.PILL)
    rect = QRectF(x, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colours.bg))
    painter.drawRoundedRect(rect, height / 2, height / 2)
    lead = 8.0
    if badge.icon:
        theme.draw_icon(painter, badge.icon, QRectF(x + 7, middle - 5.5, 11, 11), colours.text, 2.2)
        lead = 20.0
    elif badge.dot:
        painter.setBrush(theme.colour(colours.dot))
        painter.drawEllipse(QPointF(x + 11, middle), 3, 3)
        lead = 18.0
    words = rect.adjusted(lead, 0, -6, 0)
    draw_text(painter, words, badge.text, theme.font(_BADGE, 600), colours.text)
    painter.restore()
    return width


def label_width(label: Label) -> float:
    """The width of a tag in pixels."""
    return text_width(label.text, theme.font(_BADGE, 600)) + 12


def draw_label(
    painter: QPainter, x: float, middle: float, label: Label, on_tint: bool = False
) -> float:
    """Draw a tag centred on ``middle``; on a selected row it is set on white. Returns its width."""
    width, height = label_width(label), float(tokens.TAG)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = "card" if on_tint else ("tint" if label.accent else "line2")
    edge = "edge" if label.accent or on_tint else None
    painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    rect = QRectF(x + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    painter.drawRoundedRect(rect, tokens.TAG_RADIUS, tokens.TAG_RADIUS)
    ink = "accent_text" if label.accent else "ink2"
    draw_text(painter, rect.adjusted(-1, 0, 1, 0), label.text, theme.font(_BADGE, 600), ink, CENTRE)
    painter.restore()
    return width


def draw_icon_tile(
    painter: QPainter, rect: QRectF, icon: str, selected: bool = False, glyph: float = 16
) -> None:
    """Draw an icon on its quiet rounded square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("card" if selected else "line2"))
    painter.drawRoundedRect(rect, 7, 7)
    inside = QRectF(0, 0, glyph, glyph)
    inside.moveCenter(rect.center())
    theme.draw_icon(painter, icon, inside, "accent_text" if selected else "ink2")
    painter.restore()


def initials(name: str) -> str:
    """The first letters of the first and last word of a name, in capitals."""
    words = [word for word in name.split() if word[0].isalpha()]
    picked = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0].upper() for word in picked)


def draw_initials(painter: QPainter, x: float, middle: float, name: str, size: float = 20) -> None:
    """Draw a person's initials in a disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink2" if not theme.current().dark else "edge"))
    rect = QRectF(x, middle - size / 2, size, size)
    painter.drawEllipse(rect)
    draw_text(painter, rect, initials(name), theme.font(size * 0.45, 600), "#FFFFFF", CENTRE)
    painter.restore()
