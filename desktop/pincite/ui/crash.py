"""Bugs: a dialog whose details can be copied, and a log. Neither holds a word of a case."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtWidgets import QApplication

from pincite import __version__
from pincite.ui import settings as profile

if TYPE_CHECKING:
    from pincite.ui.dialogs.crash import CrashDialog

_LOG_SIZE = 500_000


def details(error: BaseException) -> str:
    """Types and code places of an error and its causes; never its message, which may quote."""
    return "\n".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    import traceback

    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        for place in traceback.extract_tb(cause.__traceback__):
            yield f"    {_code_place(place.filename)}:{place.lineno} {place.name}"
        cause = cause.__cause__ or cause.__context__


def _code_place(filename: str) -> str:
    parts = Path(filename).parts
    for root in ("pincite", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return Path(filename).name


def log_file() -> Path:
    """The log of this user."""
    return profile.home() / "logs" / "pincite.log"


def log(words: str) -> None:
    """Add a line to the log; one of half a megabyte is put aside, and one such is kept."""
    file = log_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_file() and file.stat().st_size > _LOG_SIZE:
        file.replace(file.with_suffix(".old.log"))
    with file.open("a", encoding="utf-8") as lines:
        lines.write(" | ".join(words.splitlines()) + "\n")


class Catcher(QObject):
    """Takes what nobody caught, on whatever thread, to the log and to one dialog."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: CrashDialog | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """Become the hook of the process."""
        sys.excepthook = self.hook
        threading.excepthook = lambda args: self.hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def hook(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and show it."""
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, QApplication.quit)
            return
        found = error if error is not None else kind()
        report = f"{_system()}\n{details(found.with_traceback(trace))}"
        log(report)
        self._caught.emit(report)

    def _show(self, report: str) -> None:
        from pincite.ui.dialogs.crash import CrashDialog

        if self.shown is None:
            self.shown = CrashDialog(report)
            self.shown.finished.connect(self._closed)
            self.shown.open()

    def _closed(self) -> None:
        self.shown = None


def _system() -> str:
    import platform
    from datetime import UTC, datetime

    now = datetime.now(UTC).isoformat(timespec="seconds")
    python = platform.python_version()
    return f"Pincite {__version__}, Python {python}, Qt {qVersion()}, {platform.system()}, {now}"
