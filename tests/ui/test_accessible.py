"""Everything that can be used has a name for screen readers and can be reached by keys."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pincite.ui.forms import Field, Form
from pincite.ui.main_window import MainWindow
from tests.ui import gallery

USABLE = QAbstractButton | QLineEdit | QComboBox | QTextEdit | QPlainTextEdit | QAbstractItemView
INSIDE_QT = ("qt_", "ScrollBar", "popup")


def inner(widget: QObject) -> bool:
    """Whether a widget is a part that Qt made inside another."""
    parent = widget.parent()
    made_by_qt = isinstance(parent, QComboBox | QLineEdit) or (
        parent is not None and parent.metaObject().className().startswith("QComboBoxPrivate")
    )
    return made_by_qt or widget.objectName().startswith("qt_")


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, USABLE) and not inner(widget) and not widget.accessibleName()
    ]


def unreachable(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, USABLE)
        and not inner(widget)
        and not isinstance(widget, QHeaderView)  # sorted from the table's own menu
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_the_gallery_is_named_and_reachable(qtbot: QtBot) -> None:
    page = gallery.page()
    qtbot.addWidget(page)
    page.show()
    assert nameless(page) == []
    assert unreachable(page) == []


def test_a_nameless_button_is_found(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QPushButton

    page = QWidget()
    qtbot.addWidget(page)
    QPushButton("", page)
    assert len(nameless(page)) == 1


@pytest.mark.parametrize("place", ["welcome", "settings"])
def test_the_window_is_named_and_reachable(open_window: MainWindow, place: str) -> None:
    open_window.visit(place)
    assert nameless(open_window) == []
    assert unreachable(open_window) == []


def test_every_kind_of_field_is_named(qtbot: QtBot) -> None:
    kinds = ("text", "multiline", "choice", "date", "number", "party", "check", "list")
    form = Form([Field(kind, kind.title(), kind) for kind in kinds])  # type: ignore[arg-type]
    qtbot.addWidget(form)
    assert nameless(form) == []
