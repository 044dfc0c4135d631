"""Open the window, or say in one sentence why not. Loads neither typer nor any lower room."""

import os
import sys
from pathlib import Path
from typing import NoReturn

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(case: str = "") -> NoReturn:
    """Open the window, with a case where one is named."""
    path = Path(case)
    if case and not path.suffix and not path.exists():
        _refuse("usage.no_such_command", name=case)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        _refuse("usage.no_display")
    from pincite.ui.app import run

    sys.exit(run(path if case else None))


def _refuse(key: str, **values: str) -> NoReturn:
    from pincite.cli.usage import refuse

    refuse(key, **values)
