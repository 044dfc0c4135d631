"""Tab goes through a page as it is read, also through what was made after the rest."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pincite.ui.main_window import MainWindow
from pincite.ui.tab_order import go, reading_order
from pincite.ui.widgets import column, holder, row
from pincite.ui.workspaces.sources import Sources
from tests.ui.keys import press
from tests.ui.pages import button, open_sample, visit
from tests.ui.sample import WAIT


def test_rows_from_the_top_each_from_the_left(qtbot: QtBot) -> None:
    last, first, second, off = (QPushButton(name) for name in "abcd")
    off.setEnabled(False)
    page = QWidget()
    page.setLayout(column(holder(row(first, second, off)), last))
    qtbot.addWidget(page)
    page.show()
    assert reading_order(page) == [first, second, last]
    first.setFocus()
    assert go(page, second, forward=True)
    assert not go(page, page, forward=True)


def test_tab_reaches_chips_and_top_buttons_where_they_stand(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    open_sample(full_window, tmp_path)
    page = visit(full_window, "sources", Sources)
    QApplication.processEvents()
    full_window.activateWindow()
    search = full_window.top.search
    search.setFocus()
    qtbot.waitUntil(search.hasFocus, timeout=WAIT)
    here: QWidget = search
    stops = [button(full_window, name) for name in ("Other ways in", "Add evidence", "All 16")]
    for stop in stops:
        press(qtbot, here, Qt.Key.Key_Tab)
        qtbot.waitUntil(stop.hasFocus, timeout=WAIT)
        here = stop
    press(qtbot, stops[-1], Qt.Key.Key_Backtab)
    assert stops[-2].hasFocus()
    whole = full_window.centralWidget()
    assert whole is not None
    order = reading_order(whole)
    assert order.index(stops[-1]) < order.index(page.reader.text)
