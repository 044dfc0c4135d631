"""The words of scans as evidence comes in: off until the settings say so."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from pincite.intake import ocr_engine
from pincite.model.evidence import Source
from pincite.ui import settings
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources.page import Sources
from tests.intake.formats import papers

WAIT = 60_000


def switch(window: MainWindow) -> QCheckBox:
    window.visit("settings")
    boxes = window.current().findChildren(QCheckBox)
    return next(box for box in boxes if "OCR" in box.text())


def test_it_is_off_and_remembered_once_set(full_window: MainWindow, tmp_path: Path) -> None:
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Finch v. Harbour Line")
    assert not settings.load().ocr
    switch(full_window).click()
    assert settings.load().ocr
    switch(full_window).click()
    assert not settings.load().ocr


@pytest.mark.skipif(not ocr_engine.find(), reason="Tesseract is not installed")
def test_scans_come_in_with_their_words(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Finch v. Harbour Line")
    switch(full_window).click()
    full_window.visit("sources")
    page = full_window.current()
    assert isinstance(page, Sources)
    path = tmp_path / "screen.png"
    papers.scan().save(path)
    batch = page.adding.take([path])
    assert batch is not None
    with qtbot.waitSignal(batch.finished, timeout=WAIT):
        pass
    case = full_window.session.case
    (source,) = case.items(Source)
    assert "12 millions" in case.text(source.extract)
    switch(full_window).click()
