"""The start: nothing heavy before the first paint; the binding does not lose None."""

import json
import subprocess
import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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
