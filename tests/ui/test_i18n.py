"""The language of the window while the program is updated under it."""

import subprocess
import sys
from pathlib import Path

WRITTEN_ANEW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pincite import resources
from pincite.ui import i18n

app = QCoreApplication([])
folder = Path(sys.argv[1])
file = folder / "pincite_fr.qm"
file.write_bytes(resources.path("translations", "pincite_fr.qm").read_bytes())
resources.path = lambda *parts: folder
i18n.install(app, "fr")
before = QCoreApplication.translate("MainWindow", "Settings")
file.write_bytes(b"")  # what a writer does first
assert QCoreApplication.translate("MainWindow", "Settings") == before != "Settings"
i18n.install(app, "en")
i18n.install(app, "fr")
app.processEvents()
assert QCoreApplication.translate("MainWindow", "Settings") == "Settings"
"""


def test_a_translation_file_written_anew_does_not_end_the_program(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITTEN_ANEW, str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
