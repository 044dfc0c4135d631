"""What is carried out of a list: on the clipboard it is let go of before Python ends."""

import subprocess
import sys

import pytest

_COPIED = """
import sys
from PySide6.QtWidgets import QApplication
from pincite.ui.widgets.carrying import HANDLES, Carried, copy

def run():
    app = QApplication([])
    copy([Carried("F1", "Boxes moved")])
    return 0 if app.clipboard().mimeData().hasFormat(HANDLES) else 3

sys.exit(run())
"""


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_a_process_that_copied_items_ends_well(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    ended = subprocess.run(
        [sys.executable, "-c", _COPIED], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")
