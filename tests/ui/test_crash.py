"""A bug is shown and logged without a word of the case."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pincite.ui import crash
from tests.ui.sample import WAIT

SECRET = "plus de 41 000 conteneurs"


def broken() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def test_details_name_types_and_places_only() -> None:
    with pytest.raises(KeyError) as caught:
        broken()
    words = crash.details(caught.value)
    assert "builtins.KeyError" in words
    assert "builtins.ValueError" in words
    assert "broken" in words
    assert SECRET not in words
    assert str(Path.home()) not in words


def test_a_bug_is_logged_and_shown_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catcher = crash.Catcher()
    for _ in range(2):
        try:
            broken()
        except KeyError as error:
            catcher.hook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: catcher.shown is not None, timeout=WAIT)
    dialog = catcher.shown
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.copy()
    assert "builtins.KeyError" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()
    words = crash.log_file().read_text("utf-8")
    assert words.count("builtins.KeyError") == 2
    assert SECRET not in words
    dialog.action.click()
    assert catcher.shown is None


def test_a_long_log_is_put_aside() -> None:
    crash.log("x" * 600_000)
    crash.log("short")
    crash.log("and\nshort")
    assert crash.log_file().read_text("utf-8") == "short\nand | short\n"
    assert crash.log_file().with_suffix(".old.log").stat().st_size > 600_000
