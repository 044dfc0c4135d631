"""A window without a screen: the theme is on, and each test has a case of its own to open."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.ui import i18n, theme
from pincite.ui.app import make_window
from pincite.ui.main_window import MainWindow
from pincite.ui.session import Session
from tests.casefile.making import fill, new_case
from tests.ui.sample import WAIT


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Waits for as long as a machine under load may take; only what never comes takes it all."""
    made = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(made, name, partial(getattr(made, name), timeout=WAIT))
    return made


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """The light theme in English, whatever the test before left."""
    i18n.install(qapp, "en")
    if theme.current().dark or not qapp.styleSheet():
        theme.apply("light")
    yield
    i18n.install(qapp, "en")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window itself, without workspaces, and no case open."""
    made = make_window(qapp, list)
    theme.apply("light")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.jobs.cancel_all()
    made.session.close_case()


@pytest.fixture
def open_window(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with an empty case open."""
    assert window.session.create_case(
        tmp_path / "quay.pincite", "Finch v. Harbour Line", subtitle="Quay counts"
    )
    return window


@pytest.fixture
def full_window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with every workspace, and no case open."""
    made = make_window(qapp)
    theme.apply("light")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.jobs.cancel_all()
    made.session.close_case()


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A session without a window, over a case that holds one of each kind of item."""
    made = Session("Test Author")
    case = new_case(tmp_path)
    with case.transaction("Fill") as change:
        fill(change)
    made.take(case)
    yield made
    made.close_case()
