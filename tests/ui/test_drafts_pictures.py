"""Pictures of Drafts and Exhibits, light and dark, English and French, large and small."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pincite.actions.drafts import new_draft
from pincite.ui import i18n, theme
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.drafts import Drafts
from tests.ui.sample import WAIT, sample
from tests.ui.test_pictures import LOOKS, SIZES, colours, keep


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("mode", "language"), LOOKS)
def test_drafts_and_exhibits(
    qapp: QApplication,
    full_window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    mode: theme.Mode,
    language: str,
    size: tuple[int, int],
) -> None:
    i18n.install(qapp, language)
    for _ in range(20):  # the window is built anew once it has heard of the language
        qapp.processEvents()
    theme.apply(mode)
    full_window.resize(*size)
    assert full_window.session.open_case(sample(tmp_path, language))
    new_draft(full_window.session.case, "demand-letter")
    full_window.visit("drafts")
    page = full_window.current()
    assert isinstance(page, Drafts)
    desk = page.desk
    qtbot.waitUntil(lambda: not desk.preview.sheet.image.isNull(), timeout=WAIT)
    qtbot.waitUntil(lambda: bool(desk.fit.found()), timeout=WAIT)
    desk.editor.go_to("10")
    name = f"{mode}-{language}-{size[0]}"
    assert colours(keep(full_window, f"drafts-{name}")) > 30
    page.show_list()
    assert colours(keep(full_window, f"drafts-list-{name}")) > 20
    full_window.visit("exhibits")
    assert colours(keep(full_window, f"exhibits-{name}")) > 20
