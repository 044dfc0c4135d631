"""Hands for the window: fill a dialog while it is open, choose a file, wait for work."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.ui.dialogs import Dialog


def answer(trigger: Callable[[], Any], *fills: Callable[[Any], None]) -> Any:
    """Do something that opens dialogs, one after the other; fill each and press its action."""
    waiting = list(fills)
    problems: list[BaseException] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Dialog) and waiting:
            try:
                waiting.pop(0)(shown)
                shown.action.click()
                assert not shown.isVisible(), f"{shown.windowTitle()} did not accept what it holds"
            except BaseException as error:
                problems.append(error)
                shown.reject()
        if waiting and not problems:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    result = trigger()
    if problems:
        raise problems[0]
    assert not waiting, "a dialog was expected and did not open"
    return result


def form(**values: Any) -> Callable[[Any], None]:
    """Fill a form dialog's fields by name."""

    def fill(dialog: Any) -> None:
        for name, value in values.items():
            dialog.form.editor(name).set_value(value)

    return fill


def pick(words: str) -> Callable[[Any], None]:
    """Type into a pick dialog's filter, and take the first that is left."""

    def fill(dialog: Any) -> None:
        dialog.filter.setText(words)
        assert dialog.handle(), words

    return fill


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's own file dialog, which no test can drive, answers this path."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))


def choose_files(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """The system's own file dialog answers these files."""
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (names, ""))


def until(qtbot: QtBot, happened: Callable[[], Any], seconds: int = 60) -> None:
    """Let the window work until something has happened."""

    def check() -> bool:
        return bool(happened())

    qtbot.waitUntil(check, timeout=seconds * 1000)
