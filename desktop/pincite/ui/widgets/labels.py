"""Words on the window: one text label, one that elides, icons."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pincite.ui import theme
from pincite.ui.theme.fonts import Family
from pincite.ui.widgets import paint


class Text(QLabel):
    """Plain text in a size, weight and tone: ``ink ink2 ink3 accent ok warn bad nav white``."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: int = 400,
        tone: str = "ink",
        *,
        wrap: bool = False,
        family: Family = "ui",
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(pixels, weight, family, italic))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def title(text: str) -> Text:
    """The title of a workspace: 21/600."""
    return Text(text, 21, 600)


def heading(text: str) -> Text:
    """The title of a card: 13/600."""
    return Text(text, 13, 600)


def secondary(text: str, wrap: bool = False) -> Text:
    """A second line: 12 in ink2."""
    return Text(text, 12, 400, "ink2", wrap=wrap)


class ElidedLabel(QWidget):
    """One line that shortens itself to its width; the whole text is its tool tip when cut."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: int = 400,
        tone: str = "ink",
        family: Family = "ui",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setFont(theme.font(pixels, weight, family))
        self.setFixedHeight(QFontMetrics(self.font()).height() + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self._tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._tip()
        super().resizeEvent(event)

    def _tip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self._text) > self.width()
        self.setToolTip(self._text if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.draw_text(painter, self.rect().toRectF(), self._text, self.font(), self._tone)


class Icon(QLabel):
    """An icon that follows the theme."""

    def __init__(
        self, name: str, colour: str = "ink3", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setFixedSize(size, size)
        self._tint()

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, in another colour where given."""
        self._name, self._colour = name, colour or self._colour
        self._tint()

    def _tint(self) -> None:
        self.setPixmap(theme.pixmap(self._name, self._colour, self._size))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._tint()
        super().changeEvent(event)
