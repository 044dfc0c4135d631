"""Which theme is on, and how to change it while the window is open."""

from functools import cache
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pincite import resources
from pincite.ui.theme import fonts, tokens
from pincite.ui.theme.sheet import sheet

# For QApplication: to ask for the style afterwards builds all of QStyle's enumerations in Python.
STYLE = ("-style", "fusion")
Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "float_bg",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "ink3",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line2",
    QPalette.ColorRole.Shadow: "ink3",
}


class ThemeState(QObject):
    """Holds the theme in use; ``changed`` fires after a new one has been applied."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "light"
        self.tokens = tokens.load("light")
        self._listening = False

    def apply(self, mode: Mode) -> None:
        """Put a theme on the running application; ``system`` follows the desktop.

        One that is on already is not put on again: every widget would be dressed anew.
        """
        app = cast(QApplication, QApplication.instance())
        self.mode = mode
        self._listen(app)
        table = tokens.load(self._wanted(app))
        words = sheet(table, **_images())
        if table.name == self.tokens.name and words == app.styleSheet():
            return
        self.tokens = table
        app.setFont(fonts.font())
        app.setPalette(_palette(table))
        app.setStyleSheet(words)
        self.changed.emit()

    def _wanted(self, app: QApplication) -> str:
        if self.mode != "system":
            return self.mode
        return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _listen(self, app: QApplication) -> None:
        if not self._listening:
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
            self._listening = True

    def _system_changed(self) -> None:
        if self.mode == "system":
            self.apply("system")


def _palette(table: tokens.Tokens) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(table.colour(name)))
    palette.setColor(QPalette.ColorRole.ToolTipText, QColor("#FFFFFF"))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(disabled, role, QColor(table.ink3))
    return palette


def _images() -> dict[str, str]:
    names = {"chevron": "chevron-down", "chevron_up": "chevron-up", "tick": "tick"}
    return {
        key: resources.path("icons", "sheet", f"{file}.svg").as_posix()
        for key, file in names.items()
    }


@cache
def manager() -> ThemeState:
    """The one theme state of the process."""
    return ThemeState()


def current() -> tokens.Tokens:
    """The tokens of the theme in use."""
    return manager().tokens


def colour(name: str, alpha: int | None = None) -> QColor:
    """A token as a QColor, with ``alpha`` from 0 to 255 where given."""
    made = QColor(current().colour(name))
    if alpha is not None:
        made.setAlpha(alpha)
    return made
