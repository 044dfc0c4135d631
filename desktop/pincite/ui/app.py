"""Starts the window."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from pincite import __version__
from pincite.ui import crash, i18n, single, theme
from pincite.ui import settings as profile
from pincite.ui.case_commands import CaseCommands
from pincite.ui.firm_commands import FirmCommands
from pincite.ui.main_window import MainWindow
from pincite.ui.session import Session
from pincite.ui.widgets.navigator import draw_mark
from pincite.ui.workspaces import Place, places


def run(case_path: Path | None = None) -> int:
    """Open the window, with a case where one is given; returns the exit status.

    Where a window of this user is open already, the case is handed to it.
    """
    app = QApplication([*sys.argv[:1], *theme.STYLE])
    app.setApplicationName("Pincite")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pincite")
    if single.hand_over(case_path):
        return 0
    catcher = crash.Catcher(app)
    catcher.install()
    window = make_window(app)
    listener = single.Listener(app)
    listener.asked.connect(lambda words: _asked(window, words))
    listener.start()
    window.show()
    QTimer.singleShot(0, lambda: app.setWindowIcon(_mark()))
    if case_path is not None:
        app.processEvents()  # the first paint, before the rooms below load
        window.session.open_case(case_path)
    status = app.exec()
    listener.stop()
    _keep_geometry(window)
    return status


def make_window(app: QApplication, all_places: Callable[[], list[Place]] = places) -> MainWindow:
    """The window as the settings want it, not yet shown."""
    kept = profile.load()
    i18n.install(app, i18n.wanted(kept.language))
    theme.apply(cast(theme.Mode, kept.theme))
    window = MainWindow(Session(kept.author), all_places)
    CaseCommands(window)
    FirmCommands(window)
    if kept.window:
        window.restoreGeometry(QByteArray.fromBase64(kept.window.encode("ascii")))
    return window


def _asked(window: MainWindow, words: str) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    if words:
        window.session.open_case(Path(words))


def _keep_geometry(window: MainWindow) -> None:
    shape = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    profile.save(replace(profile.load(), window=shape))


def _mark() -> QIcon:
    icon = QIcon()
    for side in (16, 32, 48, 128):
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(picture)
    return icon
