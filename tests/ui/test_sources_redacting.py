"""Redacting in the reader: words by a key, areas by the mouse or by numbers, lifted again."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.model.evidence import Source
from pincite.ui.dialogs import FormDialog
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources import Sources
from tests.ui.keys import press
from tests.ui.sample import WAIT, sample


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Sources:
    """The sources of the sample case, S1 shown."""
    assert full_window.session.open_case(sample(tmp_path))
    full_window.visit("sources")
    found = full_window.current()
    assert isinstance(found, Sources)
    found.open_item("S1")
    return found


def answer(**values: str) -> None:
    """Fill in the dialog that comes next, and accept it."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        for name, value in values.items():
            dialog.form.editor(name).set_value(value)
        dialog.action.click()

    QTimer.singleShot(0, run)


def kept(page: Sources) -> Source:
    item = page.session.case.by_handle("S1")
    assert isinstance(item, Source)
    return item


def test_words_are_redacted_by_a_key_and_lifted_from_the_card(page: Sources, qtbot: QtBot) -> None:
    text = page.reader.text
    start = page.session.case.text(kept(page).extract).index("Whoever registered")
    text.choose(start, start + len("Whoever registered"))
    answer(reason="personal", basis="GDPR art. 5")
    press(qtbot, text, Qt.Key.Key_R)
    (one,) = kept(page).redactions
    assert (one.exact, one.reason, one.page) == ("Whoever registered", "personal", 1)
    card = page.inspector.redactions
    assert not card.isHidden()
    assert [found.kind for found in text.ranges()].count("redacted") == 1
    card.redacting.lift(kept(page), 1)
    assert not kept(page).redactions
    assert card.isHidden()


def test_an_area_is_drawn_on_the_page(page: Sources, qtbot: QtBot) -> None:
    page.reader.head.tabs.choose("original")
    original = page.reader.original
    qtbot.waitUntil(lambda: original.pages.canvas._picture is not None, timeout=WAIT)
    veil = original.redactions.veil
    original.pages.tools.redact.click()
    assert veil.drawing()
    answer()
    QTest.mousePress(
        veil, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 80)
    )
    QTest.mouseMove(veil, QPoint(160, 120))
    QTest.mouseRelease(
        veil, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 140)
    )
    assert not veil.drawing()
    (one,) = kept(page).redactions
    left, top, right, bottom = one.boxes[0]
    scale = original.pages.scale()
    assert (right - left) * scale == pytest.approx(140, abs=6)
    assert (bottom - top) * scale == pytest.approx(60, abs=6)
    assert len(veil.boxes()) == 1
    if folder := os.environ.get("PINCITE_PICTURES"):
        page.window().grab().save(str(Path(folder) / "sources-redacted.png"))


def test_an_area_is_given_by_numbers_and_written_out(
    page: Sources, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.reader.head.tabs.choose("original")
    original = page.reader.original
    qtbot.waitUntil(lambda: bool(original.pages.store.sizes), timeout=WAIT)
    original.redactions.ask()
    answer(left="10", top="20,5", right="110", bottom="60")
    original.redactions.ask()
    assert kept(page).redactions[0].boxes == ((10.0, 20.5, 110.0, 60.0),)
    made = iter([tmp_path / "copy.pdf", tmp_path / "log.pdf"])
    choose = lambda *_a, **_k: (str(next(made)), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.inspector.redactions.redacting.write_copy(kept(page))
    page.inspector.redactions.redacting.write_log()
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "log.pdf").read_bytes().startswith(b"%PDF")


def test_escape_ends_drawing(page: Sources, qtbot: QtBot) -> None:
    page.reader.head.tabs.choose("original")
    original = page.reader.original
    qtbot.waitUntil(lambda: bool(original.pages.store.sizes), timeout=WAIT)
    original.redactions.ask()
    press(qtbot, original.redactions.veil, Qt.Key.Key_Escape)
    assert not original.redactions.veil.drawing()
    assert not kept(page).redactions
