"""The start: nothing heavy before the first paint; the binding does not lose None."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pincite.ui import single

HEAVY = ("sqlmodel", "reportlab", "pikepdf", "pypdfium2", "trafilatura", "dateparser", "babel")

SCRIPT = f"""
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from pincite.ui.app import make_window
window = make_window(app)
window.show()
app.processEvents()
assert window.isVisible()
loaded = [name for name in {HEAVY!r} if name in sys.modules]
import sqlmodel
control = [name for name in {HEAVY!r} if name in sys.modules]
print(json.dumps([loaded, control]))
"""


def test_nothing_heavy_loads_before_the_first_paint() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True
    )
    loaded, control = json.loads(ran.stdout.strip().splitlines()[-1])
    assert loaded == []
    assert "sqlmodel" in control


def test_void_calls_do_not_lose_references_to_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert sys.getrefcount(None) >= before - 50


def test_the_program_starts_and_a_second_start_leaves_it_the_case(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pincite"]
    first = subprocess.Popen(command)
    try:
        until = time.monotonic() + 20
        while time.monotonic() < until and first.poll() is None and not _listening():
            time.sleep(0.05)
        second = subprocess.run([*command, str(tmp_path / "none.pincite")], timeout=20, check=False)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(10)


def _listening() -> bool:
    probe = QLocalSocket()
    probe.connectToServer(single.server_name())
    return probe.waitForConnected(100)


def _milliseconds(build: str) -> float:
    script = f"""
import time
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
begun = time.perf_counter()
{build}
window.resize(1440, 900)
window.show()
app.processEvents()
print((time.perf_counter() - begun) * 1000)
"""
    command = [sys.executable, "-c", script]
    ran = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    return min(float(one.stdout.strip().splitlines()[-1]) for one in ran)


@pytest.mark.alone
def test_the_first_window_is_near_a_bare_one_in_time() -> None:
    start = time.perf_counter()
    script = "from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets"
    subprocess.run([sys.executable, "-c", script], check=True)
    loading = (time.perf_counter() - start) * 1000
    bare = _milliseconds("window = QMainWindow()")
    ours = _milliseconds("from pincite.ui.app import make_window\nwindow = make_window(app)")
    assert loading + ours <= 1.5 * (loading + bare), (loading, bare, ours)
