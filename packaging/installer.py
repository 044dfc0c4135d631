"""Make the installable program for the system this runs on, in dist/.

    .venv/bin/python packaging/installer.py            the folder, then the installer
    .venv/bin/python packaging/installer.py --folder   the folder alone

The environment must be there (packaging/bootstrap.py). PyInstaller is installed into it from
packaging/requirements-freeze.lock; Inno Setup (Windows) must be installed by hand.
"""

import argparse
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import deb

ROOT = Path(__file__).resolve().parents[1]
PARTS = ROOT / "packaging" / "installers"
DIST = ROOT / "dist"
LOCK = ROOT / "packaging" / "requirements-freeze.lock"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Freeze the program, then wrap it as this system's users expect."""
    parser = argparse.ArgumentParser(description="Make the installable program.")
    parser.add_argument("--folder", action="store_true", help="the folder alone, no installer")
    folder_only = parser.parse_args().folder
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes"]
    run([*pip, "--requirement", LOCK])
    draw_icons(ROOT / "build" / "icons")
    freeze = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    run(
        [*freeze, "--workpath", ROOT / "build" / "work", "--distpath", DIST, PARTS / "pincite.spec"]
    )
    if not folder_only:
        print(wrap(version()))


def version() -> str:
    """The version in pyproject.toml."""
    told: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return told


def wrap(number: str) -> Path:
    """The installer made from dist/pincite (or dist/Pincite.app) for this system."""
    if sys.platform == "win32":
        run(["iscc", f"/DVersion={number}", PARTS / "pincite.iss"])
        return DIST / f"pincite-{number}-setup.exe"
    if sys.platform == "darwin":
        image = DIST / f"Pincite-{number}.dmg"
        source = ["-srcfolder", DIST / "Pincite.app"]
        run(["hdiutil", "create", "-ov", "-volname", "Pincite", *source, image])
        return image
    return deb.make(DIST / "pincite", ROOT / "build" / "deb", DIST, number)


def draw_icons(folder: Path) -> None:
    """Paint the program's icon at every size, as PNG, ICO and ICNS, into ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "app" / "pincite.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
    application.shutdown()
    largest = Image.open(folder / f"{SIZES[-1]}.png")
    largest.save(folder / "pincite.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "pincite.icns")


def run(command: list[str | Path]) -> None:
    """Run one step; a failing one ends the build with its status."""
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status:
        sys.exit(f"failed ({status}): {' '.join(map(str, command))}")


if __name__ == "__main__":
    main()
