"""Pictures of every screen, to look at: PINCITE_PICTURES=folder writes them there."""

import os
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui import i18n, theme
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets import RangeText
from pincite.ui.workspaces.sources import Sources
from tests.ui import gallery
from tests.ui.pages import in_french
from tests.ui.sample import WAIT, sample

FOLDER = os.environ.get("PINCITE_PICTURES", "")
# Day by day one light and one dark look, in the large size; all where pictures are wanted, or in
# the long run.
SELDOM = () if FOLDER else pytest.mark.long
LOOKS = [
    ("light", "en"),
    ("dark", "fr"),
    pytest.param("dark", "en", marks=SELDOM),
    pytest.param("light", "fr", marks=SELDOM),
]
SIZES = [(1440, 900), pytest.param((1024, 640), marks=SELDOM)]


def keep(widget: QWidget, name: str) -> QImage:
    """Grab a widget as it is shown, and write it where pictures are wanted."""
    for _ in range(6):
        QApplication.processEvents()
    image = widget.grab().toImage()
    if FOLDER:
        Path(FOLDER).mkdir(parents=True, exist_ok=True)
        assert image.save(str(Path(FOLDER) / f"{name}.png"))
    return image


def colours(image: QImage) -> int:
    """How many different colours a picture has, looked at coarsely."""
    small = image.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(160) for y in range(small.height())})


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_gallery(qtbot: QtBot, mode: theme.Mode) -> None:
    theme.apply(mode)
    page = gallery.page()
    page.setObjectName("page")
    page.resize(1440, 900)
    qtbot.addWidget(page)
    page.show()
    reader = cast(RangeText, page.findChild(RangeText))
    words = "au plus tard le 21 mai 2024"
    start = reader.text().index(words)
    reader.select(start, start + len(words))
    assert colours(keep(page, f"gallery-{mode}")) > 20
    assert reader.bar.isVisible()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_window(qapp: QApplication, window: MainWindow, mode: theme.Mode, language: str) -> None:
    i18n.install(qapp, language)
    window.rebuild()
    theme.apply(mode)
    for place in ("welcome", "settings"):
        window.visit(place)
        assert colours(keep(window, f"{place}-{mode}-{language}")) > 10


@pytest.mark.parametrize(("mode", "language"), LOOKS)
@pytest.mark.parametrize(
    ("place", "handle", "words"),
    [
        ("sources", "S12", "au plus tard"),
        pytest.param("sources", "S15", "", marks=SELDOM),
        ("figures", "F1", ""),
        pytest.param("figures", "F5", "", marks=SELDOM),
    ],
)
def test_evidence(  # noqa: PLR0917 - one picture of each
    qapp: QApplication,
    qtbot: QtBot,
    full_window: MainWindow,
    tmp_path: Path,
    mode: theme.Mode,
    language: str,
    place: str,
    handle: str,
    words: str,
) -> None:
    i18n.install(qapp, language)
    theme.apply(mode)
    qtbot.wait(30)  # the window builds itself anew in the language
    assert full_window.session.open_case(sample(tmp_path, language))
    full_window.visit(place)
    full_window.open_item("", handle)
    page = full_window.current()
    if isinstance(page, Sources):
        found = page.inspector.suggestions
        with qtbot.waitSignal(found.found, timeout=WAIT):
            found.show_source(page.session.case.by_handle(handle))  # type: ignore[arg-type]
        text = page.reader.text
        start = text.text().find(words) if words else 0
        text.select(start, start + len(words))
    image = keep(full_window, f"{place}-{handle}-{mode}-{language}")
    assert colours(image) > 30


# What each workspace shows when its picture is taken: a place, and an item where one is chosen.
WORKSPACES = {
    "overview": "",
    "timeline": "E15",
    "claims": "C1.2",
    "people": "P1",
    "agreements": "K9",
    "history": "",
}


@pytest.mark.parametrize(("mode", "language"), LOOKS)
@pytest.mark.parametrize("size", SIZES)
def test_workspaces(
    qapp: QApplication,
    full_window: MainWindow,
    tmp_path: Path,
    mode: theme.Mode,
    language: str,
    size: tuple[int, int],
) -> None:
    assert full_window.session.open_case(sample(tmp_path, language))
    if language == "fr":
        in_french(qapp, full_window)
    theme.apply(mode)
    full_window.resize(*size)
    for place, handle in WORKSPACES.items():
        full_window.visit(place)
        if handle:
            full_window.open_item(place, handle)
        name = f"{place}-{mode}-{language}-{size[0]}"
        assert colours(keep(full_window, name)) > 20, place
