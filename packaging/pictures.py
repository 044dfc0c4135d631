"""Make README's pictures from the program itself: two screens and a page of the demo.

    .venv/bin/python packaging/pictures.py [FOLDER]

Screens are drawn without a display, at 1440 x 900, from the sample case.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = Path(__file__).resolve().parent / "pictures"
SCREENS = (("sources", "S12"), ("drafts", "L1"))


def screens(case: Path, folder: Path) -> None:
    """Grab the screens of a case."""
    from PySide6.QtWidgets import QApplication

    from pincite.ui import theme
    from pincite.ui.app import make_window

    app = QApplication(["pincite", *theme.STYLE])
    window = make_window(app)
    window.resize(1440, 900)
    window.show()
    window.session.open_case(case)
    for place, handle in SCREENS:
        window.visit(place)
        window.open_item(place, handle)
        until = time.monotonic() + 6  # the preview and the checks run beside the window
        while time.monotonic() < until:
            app.processEvents()
            time.sleep(0.02)
        window.grab().save(str(folder / f"{place}.png"))
    window.close()


def page(pdf: Path, target: Path) -> None:
    """Draw the first page of a PDF at 80 dots an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    drawn = document[0].render(scale=80 / 72).to_pil().quantize(64)  # ink, paper and their edges
    drawn.save(target, optimize=True)
    document.close()


def main() -> None:
    """Make all three."""
    from pincite.actions.demo import CASE, make_demo

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PINCITE_HOME"] = scratch
        demo = Path(scratch, "demo")
        make_demo(demo)
        page(demo / "letter.pdf", folder / "letter.png")
        screens(demo / CASE, folder)


if __name__ == "__main__":
    main()
