"""Pills and tags as widgets; delegates draw the same ones with ``paint``."""

from math import ceil

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pincite.ui.theme import tokens
from pincite.ui.theme.tokens import Tone
from pincite.ui.widgets import paint
from pincite.ui.widgets.paint import Badge, Label


class Pill(QWidget):
    """A state in words on a tinted lozenge: ``ok warn bad info mute``."""

    def __init__(
        self,
        text: str,
        tone: Tone = "mute",
        icon: str | None = None,
        dot: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.badge = Badge(text, tone, icon, dot)
        self._fit()

    def set_badge(self, badge: Badge) -> None:
        """Show another state."""
        self.badge = badge
        self._fit()
        self.update()

    def _fit(self) -> None:
        self.setFixedSize(ceil(paint.badge_width(self.badge)), tokens.PILL)
        self.setAccessibleName(self.badge.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.draw_badge(QPainter(self), 0, self.height() / 2, self.badge)


class Tag(QWidget):
    """A handle, pinpoint, count or language code in a small box."""

    def __init__(self, text: str, accent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(text, accent)
        self._fit()

    def set_text(self, text: str, accent: bool | None = None) -> None:
        """Show other words, as a citation or not where that is said."""
        self.label = Label(text, self.label.accent if accent is None else accent)
        self._fit()
        self.update()

    def _fit(self) -> None:
        self.setFixedSize(ceil(paint.label_width(self.label)), tokens.TAG)
        self.setAccessibleName(self.label.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.draw_label(QPainter(self), 0, self.height() / 2, self.label)


class Initials(QWidget):
    """A person's initials in a disc."""

    def __init__(self, name: str, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(size, size)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.draw_initials(QPainter(self), 0, self.height() / 2, self._name, self.height())
