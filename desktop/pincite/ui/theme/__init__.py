"""The look of the window: tokens, fonts, icons and the one style sheet.

``theme.apply("dark")`` changes it at runtime. Painted widgets ask ``theme.colour("ink2")`` when
they paint; widgets that keep an icon tint it again on ``QEvent.Type.StyleChange``.
"""

from pincite.ui.theme.fonts import font
from pincite.ui.theme.icons import draw as draw_icon
from pincite.ui.theme.icons import icon, pixmap
from pincite.ui.theme.state import MODES, STYLE, Mode, colour, current, manager
from pincite.ui.theme.tokens import Tokens, Tone


def apply(mode: Mode) -> None:
    """Put a theme on the running application: ``system``, ``light`` or ``dark``."""
    manager().apply(mode)


__all__ = [
    "MODES",
    "STYLE",
    "Mode",
    "Tokens",
    "Tone",
    "apply",
    "colour",
    "current",
    "draw_icon",
    "font",
    "icon",
    "manager",
    "pixmap",
]
