"""A Debian package around the frozen program: menu entry, icon, file type, dependencies."""

import shutil
import subprocess
from pathlib import Path

from system_libraries import OFFSCREEN, X11

ROOT = Path(__file__).resolve().parents[1]
PARTS = ROOT / "packaging" / "installers"

CONTROL = """Package: pincite
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: {depends}
Maintainer: The Pincite developers <pincite@example.org>
Description: case file for litigation counsel
 Keeps the articles, figures, contract clauses and events of a matter in one
 file, shows what is proven, and writes letters and reports in which every
 statement is tied to its evidence. Works offline, in English and French.
"""


def make(frozen: Path, build: Path, out: Path, version: str) -> Path:
    """Lay the package out under ``build`` and pack it into ``out``; the package's path."""
    shutil.rmtree(build, ignore_errors=True)
    shutil.copytree(frozen, build / "usr/lib/pincite", symlinks=True)
    binary = build / "usr/bin/pincite"
    binary.parent.mkdir(parents=True)
    binary.symlink_to("../lib/pincite/pincite")
    for source, target in _files():
        place = build / "usr/share" / target
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    architecture = _told("dpkg", "--print-architecture")
    control = build / "DEBIAN/control"
    control.parent.mkdir()
    text = CONTROL.format(
        version=version,
        architecture=architecture,
        size=sum(path.lstat().st_size for path in build.rglob("*")) // 1024,
        depends=", ".join(sorted({*OFFSCREEN.values(), *X11.values()})),
    )
    control.write_text(text, "utf-8")
    package = out / f"pincite_{version}_{architecture}.deb"
    _told("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(build), str(package))
    return package


def _files() -> list[tuple[Path, str]]:
    icon = ROOT / "resources/icons/app/pincite.svg"
    return [
        (PARTS / "pincite.desktop", "applications/pincite.desktop"),
        (PARTS / "pincite-mime.xml", "mime/packages/pincite.xml"),
        (icon, "icons/hicolor/scalable/apps/pincite.svg"),
        (ROOT / "LICENSE", "doc/pincite/copyright"),
        (ROOT / "THIRD-PARTY.md", "doc/pincite/THIRD-PARTY.md"),
    ]


def _told(*command: str) -> str:
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return run.stdout.strip()
