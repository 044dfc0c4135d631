"""The search of the whole case, the names of changes, and files dropped on the window."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.items import add_item
from pincite.ui import finding, i18n, kinds
from pincite.ui.main_window import MainWindow
from pincite.ui.session import Session
from pincite.ui.widgets import DropZone
from tests.ui.keys import press
from tests.ui.sample import WAIT


@pytest.fixture
def session(open_window: MainWindow) -> Session:
    found = open_window.session
    for kind, fields in (
        ("party", {"name": "Ada Finch"}),
        ("fact", {"sentence": "The quay changed hands."}),
        ("claim", {"title": "Miscounted crates"}),
        ("fact", {"sentence": "The port stopped publishing counts of crates."}),
    ):
        assert found.do(partial(add_item, kind=kind, fields=fields))
    return found


def handles(session: Session, words: str) -> list[str]:
    return [found.handle for found in finding.find(session, words)]


def test_the_search_finds_by_words_and_by_handle(session: Session) -> None:
    assert set(handles(session, "crates")) == {"C1", "E2"}
    assert handles(session, "e1")[0] == "E1"
    assert handles(session, "walrus") == []
    assert handles(Session(), "crates") == []


def test_the_field_lists_what_is_found_and_opens_it(
    session: Session, open_window: MainWindow, qtbot: QtBot
) -> None:
    field, popup = open_window.top.search, open_window.popup()
    field.setText("quay")
    qtbot.waitUntil(popup.isVisible, timeout=WAIT)
    assert [found.handle for found in popup.found()] == ["E1"]
    with qtbot.waitSignal(popup.chosen) as chosen:
        press(qtbot, field, Qt.Key.Key_Return)
    assert chosen.args == ["E1"]
    assert not popup.isVisible()
    assert field.text() == ""


def test_escape_closes_the_list_before_it_empties_the_field(
    session: Session, open_window: MainWindow, qtbot: QtBot
) -> None:
    field, popup = open_window.top.search, open_window.popup()
    field.setText("walrus")
    qtbot.waitUntil(popup.isVisible, timeout=WAIT)
    press(qtbot, field, Qt.Key.Key_Escape)
    assert (popup.isVisible(), field.text()) == (False, "walrus")
    press(qtbot, field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_changes_are_named_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert kinds.change("Edit draft version") == "Edit: draft version"
    assert kinds.change("Something of tomorrow") == "Something of tomorrow"
    i18n.install(qapp, "fr")
    assert kinds.change("Remove link") == "Suppression d’un lien"
    assert kinds.change("Add party").startswith("Ajout\u00a0: ")


def test_every_kind_of_the_model_has_an_icon() -> None:
    from pincite.model.words import BY_KIND
    from pincite.ui.theme import icons

    assert set(kinds.ICONS) == set(BY_KIND)
    assert set(kinds.ICONS.values()) <= set(icons.names())


def test_dropped_files_are_named_and_web_addresses_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Drop files here", "PDF, HTML, text")
    qtbot.addWidget(zone)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(zone.dropped) as dropped:
        zone.dropEvent(event)
    assert dropped.args == [[tmp_path / "a.pdf"]]
