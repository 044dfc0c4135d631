"""Menus from tables: icon, words, what to do, and whether it may be done."""

from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from pincite.ui import theme

Entry = tuple[str, str, Any, bool]


def filled(parent: QWidget, entries: list[Entry]) -> QMenu:
    """A menu of these entries."""
    menu = QMenu(parent)
    for icon, words, run, on in entries:
        action = menu.addAction(theme.icon(icon), words)
        action.triggered.connect(lambda _on, run=run: run())
        action.setEnabled(on)
    return menu
