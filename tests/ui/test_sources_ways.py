"""Other ways in and out: libraries, notes, drops on the window; items carried to a draft."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from pincite.actions.evidence import add_evidence
from pincite.model.evidence import Source
from pincite.ui.dropping import Dropping
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets.carrying import HANDLES, Carried, carries_items, packed
from pincite.ui.workspaces.drafts.editor.clipboard import handles_from
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.file_says import FileSaysDialog
from pincite.ui.workspaces.sources.noting import first_values
from tests.ui.keys import press
from tests.ui.pages import open_sample, visit
from tests.ui.sample import WAIT

RIS = """TY  - NEWS
TI  - The quay that waited
AU  - Finch, Ada
T2  - Harbour Post
DA  - 2024/05/03
UR  - https://post.example/quay
ER  -
"""


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Sources:
    """The sources of an empty case."""
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Quay")
    return visit(full_window, "sources", Sources)


def test_a_library_comes_in_and_goes_out(
    page: Sources, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lib.ris").write_text(RIS, "utf-8")
    chosen = str(tmp_path / "lib.ris")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (chosen, ""))
    page.command("case.add_library")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=WAIT)
    source = page.session.case.items(Source)[0]
    assert (source.title, source.outlet) == ("The quay that waited", "Harbour Post")
    out = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    page.command("case.export_references")
    written = json.loads(out.read_text("utf-8"))
    assert [each["title"] for each in written] == ["The quay that waited"]


def test_a_file_that_is_no_library_is_said(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    said: list[str] = []
    page.session.failed.connect(said.append)
    (tmp_path / "lib.txt").write_text("no", "utf-8")
    page.adding.take_library(tmp_path / "lib.txt")
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert "lib.txt" in said[0]


def test_every_way_in_is_in_the_menu(page: Sources, full_window: MainWindow) -> None:
    titles = " ".join(action.text() for action in page.adding.ways().actions())
    for words in ("Files", "folder", "note", "Zotero", "CSL-JSON"):
        assert words in titles
    for name in ("case.add_library", "case.add_library_folder", "case.export_references"):
        assert full_window.commands.actions[name].isVisible()


def test_the_heads_of_a_pasted_message_are_read() -> None:
    found = first_values("De : Ada Finch\nDate : 3 mai 2024\nObjet : Le registre\n\nRien.")
    assert (found["kind"], found["title"]) == ("email", "Le registre")
    assert (found["author"], found["published"]) == ("Ada Finch", "2024-05-03")
    call = first_values("Call with the pier master")
    assert (call["kind"], call["privilege"]) == ("call", "privileged")
    assert len(call["published"]) == 10


def drop(mime: QMimeData) -> QDropEvent:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(300, 200), copy, mime, left, none, QEvent.Type.Drop)


def test_files_dropped_on_the_window_come_in_from_any_page(
    page: Sources, full_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    full_window.visit("people")
    (tmp_path / "log.txt").write_text("The pier log was lost on 3 May 2024.\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "log.txt"))])
    dropping = full_window.findChild(Dropping)
    assert dropping is not None
    assert full_window.acceptDrops()
    assert dropping.eventFilter(full_window, drop(mime))
    assert full_window.current() is page
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=WAIT)


def test_words_dropped_become_a_note_and_items_do_not(
    page: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Any] = []
    monkeypatch.setattr(page.adding, "keep_note", kept.append)
    words = QMimeData()
    words.setText("He called at noon.")
    assert page._welcome(drop(words))
    page.dropEvent(drop(words))
    assert kept == ["He called at noon."]
    assert not page._welcome(drop(packed([Carried("S1", "The log")])))


def test_rows_are_copied_and_carried_to_a_draft(
    full_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_sample(full_window, tmp_path)
    page = visit(full_window, "sources", Sources)
    page.open_item("S2")
    press(qtbot, page.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QApplication.clipboard().mimeData()
    assert carries_items(mime)
    assert handles_from(mime) == ["S2"]
    assert HANDLES in mime.formats()
    for place in ("timeline", "figures", "agreements", "claims", "people", "exhibits"):
        full_window.visit(place)
        here: Any = full_window.current()
        table = getattr(here, "table", None) or here.view
        QApplication.processEvents()
        table.setCurrentIndex(table.model().index(1, 0))
        carried = table.carried()
        assert carried
        assert full_window.session.case.by_handle(carried[0].handle).handle == carried[0].handle


def test_what_a_file_says_of_itself_is_shown_from_its_original(
    page: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_text(
        "From: Ada Finch <ada@quay.example>\nTo: b@quay.example\nSubject: The quay\n"
        "Message-ID: <7@quay.example>\nReceived: from a by b; Fri, 3 May 2024 09:00:00 +0000\n"
        "Received: from c by a; Fri, 3 May 2024 08:59:58 +0000\n\nThe quay waited.\n",
        "utf-8",
    )
    (source,) = add_evidence(page.session.case, [str(letter)])
    page.open_item(source.handle)
    page.inspector.capture.show_statements()
    dialog = page.inspector.capture.findChild(FileSaysDialog)
    assert dialog is not None
    shown: list[str] = []

    def told() -> bool:
        shown[:] = [each.accessibleName() for each in dialog.findChildren(QLabel)]
        return "message-id: <7@quay.example>" in shown

    qtbot.waitUntil(told, timeout=WAIT)
    assert len([name for name in shown if name.startswith("received: from")]) == 2
    dialog.accept()
