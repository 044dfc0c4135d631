"""pytest-qt's key and mouse functions carry no types; these do."""

from typing import Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_NONE = Qt.KeyboardModifier.NoModifier


def press(
    qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE
) -> None:
    """Press a key in a widget."""
    cast(Any, qtbot).keyClick(widget, key, modifier)


def click(qtbot: QtBot, widget: QWidget, where: QPoint | None = None) -> None:
    """Click a widget, in its middle where no point is given."""
    point = widget.rect().center() if where is None else where
    cast(Any, qtbot).mouseClick(widget, Qt.MouseButton.LeftButton, pos=point)
