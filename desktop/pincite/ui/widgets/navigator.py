"""The dark pane at the left: the case, the places with their counts, and how it is kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pincite.ui import theme
from pincite.ui.theme import tokens
from pincite.ui.widgets import paint
from pincite.ui.widgets.carrying import carries_items
from pincite.ui.widgets.labels import Icon, Text
from pincite.ui.widgets.layouts import Frame, column, hairline, put, row

_WHITE = "#FFFFFF"
_SPRING = 550  # milliseconds that a dragged item is held over a place before it opens
Entry = tuple[str, str, str]  # key, words, icon


class NavigatorButton(QAbstractButton):
    """One place: icon, name, count; a bar and a lighter ground when it is on."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.count: int | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SPRING)
        self._over.timeout.connect(self.click)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Items held over a place for a moment open it, so that they can be dropped there."""
        if carries_items(event.mimeData()):
            self._over.start()
            event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over.stop()
        event.ignore()

    def set_count(self, count: int | None) -> None:
        """Show how many; None and 0 show no number."""
        self.count = count
        self.setAccessibleDescription("" if count is None else str(count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tokens.NAVIGATOR, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, height, width = self.isChecked(), self.height(), self.width()
        ground = QRectF(10, 1, width - 20, height - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if on or self.underMouse():
            painter.setBrush(theme.colour("nav_selected", 255 if on else 110))
            painter.drawRoundedRect(ground, 8, 8)
        if on:
            painter.setBrush(theme.colour("nav_bar"))
            painter.drawRoundedRect(QRectF(10, 10, 3, height - 20), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("nav_bar"), 1.4))
            painter.drawRoundedRect(ground.adjusted(0.7, 0.7, -0.7, -0.7), 8, 8)
        ink = _WHITE if on else "nav_text"
        theme.draw_icon(painter, self._icon, QRectF(23, (height - 18) / 2, 18, 18), ink, 1.6)
        words = QRectF(51, 0, width - 51 - 50, height)
        paint.draw_text(painter, words, self.text(), theme.font(13, 600 if on else 500), ink)
        if self.count:
            number = QRectF(width - 62, 0, 40, height)
            tone = _WHITE if on else "nav_text2"
            paint.draw_text(
                painter, number, str(self.count), theme.font(12, 500), tone, paint.RIGHT
            )


class CaseSwitcher(QAbstractButton):
    """The open case in two lines; pressing it offers the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._detail = "", ""
        self.setFixedHeight(48)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_case(self, title: str, detail: str) -> None:
        """Show a case, or the words for none."""
        self._title, self._detail = title, detail
        self.setAccessibleName(f"{title} {detail}".strip())
        self.setToolTip(title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tokens.NAVIGATOR - 24, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("nav_bar" if focused else "nav_line"), 1))
        painter.setBrush(theme.colour("nav_selected", 160 if self.underMouse() else 90))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        wide = self.width() - 42
        first = QRectF(11, 5, wide, 20) if self._detail else QRectF(11, 0, wide, self.height())
        paint.draw_text(painter, first, self._title, theme.font(12, 600), _WHITE)
        second = QRectF(11, 23, wide, 18)
        paint.draw_text(painter, second, self._detail, theme.font(12), "nav_text")
        glyph = QRectF(self.width() - 23, (self.height() - 14) / 2, 14, 14)
        theme.draw_icon(painter, "switch", glyph, "nav_text", 2)


class Mark(QWidget):
    """Pincite's mark: a pilcrow on blue."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, QRectF(self.rect()))


def draw_mark(painter: QPainter, rect: QRectF) -> None:
    """Draw the mark into a square; also the icon of the window."""
    side = rect.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("#2A6FD6"))
    painter.drawRoundedRect(rect, side / 4, side / 4)
    inset = side * 0.1
    theme.draw_icon(painter, "mark", rect.adjusted(inset, inset, -inset, -inset), _WHITE)


class Navigator(Frame):
    """The navigator; ``chosen(key)`` when the user goes to another place."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__("nav", parent=parent)
        self.setFixedWidth(tokens.NAVIGATOR)
        self.switcher = CaseSwitcher()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavigatorButton] = {}
        head = row(Mark(), Text("Pincite", 17, 600, "white"), None, margins=(18, 16, 12, 12))
        box = column(head, row(self.switcher, margins=(12, 0, 12, 8)), gap=2)
        *places, settings = entries
        for entry in places:
            put(box, self._button(entry))
        put(box, None)
        put(box, self._button(settings))
        put(box, row(hairline("navline"), margins=(14, 4, 14, 0)))
        self._glyph = Icon("lock", "nav_ok", 14)
        self._status = Text("", 11, 500, "nav")
        put(box, row(self._glyph, self._status, None, margins=(20, 9, 8, 12), gap=7))
        self.setLayout(box)

    def _button(self, entry: Entry) -> NavigatorButton:
        key, words, icon = entry
        made = NavigatorButton(words, icon)
        made.clicked.connect(lambda _on: self.chosen.emit(key))
        self._group.addButton(made)
        self.buttons[key] = made
        return made

    def show_place(self, key: str) -> None:
        """Mark a place as the current one; "" marks none."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(bool(key))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show the counts of the places named; the others show none."""
        for name, button in self.buttons.items():
            button.set_count(counts.get(name))

    def set_enabled(self, on: bool) -> None:
        """Let the places of a case be gone to, or not; settings always can."""
        for name, button in self.buttons.items():
            button.setVisible(on or name == "settings")

    def set_status(self, text: str, icon: str = "lock", colour: str = "nav_ok") -> None:
        """Say how the case is kept: saved, read-only, working."""
        self._status.setText(text)
        self._glyph.set_icon(icon, colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        shown = [button for button in self.buttons.values() if button.isVisible()]
        focused = [n for n, button in enumerate(shown) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        shown[(focused[0] + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
