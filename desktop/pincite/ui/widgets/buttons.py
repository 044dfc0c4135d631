"""Every button of the window, by kind."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from pincite.ui import theme

Kind = Literal["plain", "primary", "danger", "small", "flat", "quiet", "segment", "chip", "notice"]
_FONTS: dict[str, tuple[int, int]] = {
    "plain": (13, 500),
    "primary": (13, 600),
    "danger": (13, 500),
    "small": (12, 500),
    "flat": (12, 500),
    "quiet": (12, 500),
    "segment": (12, 500),
    "chip": (12, 500),
    "notice": (12, 600),
}
_TINT = {"primary": "#FFFFFF", "flat": "accent_text", "danger": "bad.text"}


class Button(QPushButton):
    """A button with words, and an icon before them where given.

    ``on_click`` takes no argument. ``disable("why")`` turns it off and says why.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        kind: Kind = "plain",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        # A thin space: Qt sets icon and words four pixels apart, the pictures want seven.
        super().__init__(f"\u2009{text}" if icon else text, parent)
        self._icon, self._kind = icon, kind
        self.setProperty("kind", kind)
        self.setFont(theme.font(*_FONTS[kind]))
        self.setAccessibleName(text.replace("&", "").rstrip("…"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        side = 16 if kind in ("plain", "primary", "danger") else 14
        self.setIconSize(QSize(side, side))
        if on_click is not None:
            self.clicked.connect(lambda _checked: on_click())
        self._tint()

    def disable(self, why: str) -> None:
        """Turn the button off; the reason is its tool tip and its description."""
        self.setEnabled(False)
        self.setToolTip(why)
        self.setAccessibleDescription(why)

    def enable(self) -> None:
        """Turn the button on again."""
        self.setEnabled(True)
        self.setToolTip("")
        self.setAccessibleDescription("")

    def _tint(self) -> None:
        if self._icon:
            self.setIcon(theme.icon(self._icon, _TINT.get(self._kind, "ink2")))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._tint()
        super().changeEvent(event)


class IconButton(QToolButton):
    """An icon alone; ``name`` is what a screen reader says and the tool tip shows."""

    def __init__(
        self,
        icon: str,
        name: str,
        on_click: Callable[[], object] | None = None,
        *,
        text: str = "",
        checkable: bool = False,
        colour: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(checkable)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if text:
            self.setText(f"\u2009{text}")
            self.setFont(theme.font(12, 500))
            self.setProperty("wide", True)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if on_click is not None:
            self.clicked.connect(lambda _checked: on_click())
        self.toggled.connect(lambda _on: self._tint())
        self._tint()

    def _tint(self) -> None:
        on = self.isChecked()
        self.setIcon(theme.icon(self._icon, "accent_text" if on else self._colour))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._tint()
        super().changeEvent(event)


class LinkButton(Button):
    """Words that go somewhere, such as "Show all checks"."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, "flat", on_click, parent)
