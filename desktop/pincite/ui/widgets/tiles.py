"""Larger things to press: action tiles and the two-line rows of a card."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pincite.ui import theme
from pincite.ui.theme import tokens
from pincite.ui.widgets import paint
from pincite.ui.widgets.paint import Badge


class Pressable(QAbstractButton):
    """A painted button with a name, a hover ground and a focus ring."""

    def __init__(
        self, name: str, height: int, on_click: Callable[[], object] | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if on_click is not None:
            self.clicked.connect(lambda _on: on_click())

    def sizeHint(self) -> QSize:
        return QSize(180, self.height())


class Tile(Pressable):
    """A quick action: icon, words, and a quieter line, such as its keys."""

    def __init__(
        self,
        icon: str,
        name: str,
        detail: str = "",
        *,
        primary: bool = False,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, 56, on_click, parent)
        self._icon, self._detail, self._primary = icon, detail, primary
        self.setAccessibleDescription(detail)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = self._colours()
        painter.setPen(QPen(theme.colour(edge), 1.6 if self.hasFocus() else 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 8, 8)
        glyph = "#FFFFFF" if self._primary else "accent_text"
        theme.draw_icon(painter, self._icon, QRectF(14, 19, 18, 18), glyph, 1.8)
        ink = "#FFFFFF" if self._primary else "ink"
        wide = self.width() - 54
        first = QRectF(44, 9, wide, 20) if self._detail else QRectF(44, 0, wide, 56)
        paint.draw_text(painter, first, self.text(), theme.font(13, 600), ink)
        quiet = "#E3EDFC" if self._primary else "ink2"
        paint.draw_text(painter, QRectF(44, 29, wide, 18), self._detail, theme.font(11, 500), quiet)

    def _colours(self) -> tuple[str, str]:
        if self._primary:
            ground = "button_hover" if self.underMouse() else "button"
            return ground, "edge" if self.hasFocus() else ground
        ground = "line2" if self.underMouse() else "alt"
        return ground, "accent" if self.hasFocus() else "line"


class ListRow(Pressable):
    """A row of a card: icon tile, title, second line, a pill and a date at the right."""

    def __init__(
        self,
        icon: str,
        title: str,
        subtitle: str = "",
        *,
        badge: Badge | None = None,
        when: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 52, on_click, parent)
        self._icon, self._subtitle, self._badge, self._when = icon, subtitle, badge, when
        spoken = [subtitle, badge.text if badge else "", when]
        self.setAccessibleDescription(", ".join(part for part in spoken if part))
        self.setToolTip(subtitle)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, middle = QRectF(self.rect()), self.height() / 2
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.drawRoundedRect(box.adjusted(5, 2, -5, -2), tokens.CONTROL_RADIUS, 8)
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(box, theme.colour("alt"))
        paint.draw_icon_tile(painter, QRectF(16, middle - 16, 32, 32), self._icon)
        right = self._right(painter, middle)
        wide = right - 60 - 12
        ink, quiet = ("ink", "ink2") if self.isEnabled() else ("ink3", "ink3")
        first = QRectF(60, middle - 20, wide, 20) if self._subtitle else QRectF(60, 0, wide, 52)
        paint.draw_text(painter, first, self.text(), theme.font(13, 500), ink)
        second = QRectF(60, middle, wide, 18)
        paint.draw_text(painter, second, self._subtitle, theme.font(12), quiet)

    def _right(self, painter: QPainter, middle: float) -> float:
        right = self.width() - 16.0
        if self._when:
            box = QRectF(right - 96, middle - 10, 96, 20)
            paint.draw_text(painter, box, self._when, theme.font(12), "ink2")
            right -= 108
        if self._badge is not None:
            right -= max(138.0, paint.badge_width(self._badge))
            paint.draw_badge(painter, right, middle, self._badge)
        return right
