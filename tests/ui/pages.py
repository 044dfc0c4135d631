"""What the tests of workspaces share: a page of a full window, its words, its buttons."""

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pincite.actions.cases import new_case
from pincite.casefile import CaseFile
from pincite.ui import i18n
from pincite.ui.main_window import MainWindow
from pincite.ui.models import BlockModel
from pincite.ui.widgets import ElidedLabel, Pill, Tag
from pincite.ui.workspaces import Workspace
from tests.ui.sample import WAIT, sample

Page = TypeVar("Page", bound=Workspace)


def visit(window: MainWindow, place: str, kind: type[Page]) -> Page:
    """Go to a place of the open case."""
    QApplication.processEvents()
    window.visit(place)
    page = window.current()
    assert isinstance(page, kind)
    return page


def open_sample(window: MainWindow, folder: Path, language: str = "en") -> None:
    """Open a copy of the sample."""
    assert window.session.open_case(sample(folder, language))


def open_empty(window: MainWindow, folder: Path) -> None:
    """Open a new case with nothing in it."""
    window.session.take(new_case(folder / "quay.pincite", "Finch v. Harbour Line"))


def open_read_only(window: MainWindow, folder: Path) -> None:
    """Open a copy of the sample that may only be read."""
    window.session.take(CaseFile.open(sample(folder), author="", read_only=True))


def words(root: QWidget) -> str:
    """Every word that a widget shows, a line each."""
    QApplication.processEvents()  # new rows are shown when the layout is next looked at
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QLabel | QAbstractButton | ElidedLabel):
            found.append(widget.text())
        if isinstance(widget, Pill | Tag):
            found.append(widget.accessibleName())
    return "\n".join(found)


def rows(model: BlockModel) -> list[Any]:
    """Every row of a table, fetched."""
    return [model.row_at(number) for number in range(model.rowCount())]


def button(root: QWidget, name: str) -> QAbstractButton:
    """A button by its accessible name."""
    return next(b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name)


def in_french(app: QApplication, window: MainWindow) -> None:
    """Put the window into French, as Settings does; it builds itself anew."""
    i18n.install(app, "fr")
    for _ in range(3):
        QApplication.processEvents()
    assert window.navigator.isVisible()


def focus(qtbot: QtBot, widget: QWidget) -> None:
    """Give a widget the keys, after a dialog may have taken them."""
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus, timeout=WAIT)
