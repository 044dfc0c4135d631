"""Stroke icons, tinted with a token and drawn sharp at 1x and 2x."""

import json
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pincite import resources
from pincite.ui.theme.state import current

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}"'
    ' stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round">{inside}</svg>'
)


@cache
def names() -> dict[str, str]:
    """Every icon by name, with the markup inside its SVG."""
    table = json.loads(resources.path("icons", "icons.json").read_text("utf-8"))
    found: dict[str, str] = table["icons"]
    return found


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    markup = _SVG.format(colour=colour, stroke=stroke, inside=names()[name])
    return QSvgRenderer(QByteArray(markup.encode()))


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, stroke: float, ratio: int) -> QPixmap:
    made = QPixmap(size * ratio, size * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour, stroke).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, colour: str = "ink2", size: int = 16, stroke: float = 1.7) -> QPixmap:
    """An icon as a picture of ``size`` pixels at 2x, in a token's colour of the current theme."""
    return _pixmap(name, current().colour(colour), size, stroke, 2)


def icon(name: str, colour: str = "ink2", size: int = 16, stroke: float = 1.7) -> QIcon:
    """An icon for a button or a menu, with its disabled look."""
    made = QIcon()
    normal, faint = current().colour(colour), current().ink3
    for ratio in (1, 2):
        made.addPixmap(_pixmap(name, normal, size, stroke, ratio))
        made.addPixmap(_pixmap(name, faint, size, stroke, ratio), QIcon.Mode.Disabled)
    return made


def draw(
    painter: QPainter, name: str, rect: QRectF, colour: str = "ink2", stroke: float = 1.7
) -> None:
    """Draw an icon into a rectangle of the painter."""
    _renderer(name, current().colour(colour), stroke).render(painter, rect)
