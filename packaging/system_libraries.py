"""The system's own libraries that Qt needs on Linux: which are missing, and how to get them.

Standard library only: this runs before anything is installed.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from environment import say

# Library -> Debian's package. The first six are needed even without a screen.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# In a process of its own: the loader reads its cache once, before apt has changed it.
PROBE = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def missing_libraries() -> list[str]:
    """The names of the libraries that the loader does not find, of those this session needs."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN | (X11 if os.environ.get("DISPLAY") else {})
    command = [sys.executable, "-c", PROBE, *wanted]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def missing_programs(programs: dict[str, str]) -> dict[str, str]:
    """Those of ``programs`` (program -> Debian's package) that are not on the path."""
    return {name: package for name, package in programs.items() if not shutil.which(name)}


def ensure_libraries() -> None:
    """See that Qt's libraries are there: install them as root, else say what to type.

    Raises:
        SystemExit: when a library is missing and cannot be installed from here.
    """
    missing = missing_libraries()
    if not missing:
        return
    packages = sorted((OFFSCREEN | X11)[name] for name in missing)
    if not shutil.which("apt-get"):
        sys.exit(
            f"pincite: please install these libraries, then run this again: {' '.join(missing)}"
        )
    if not _is_root():
        sys.exit(
            "pincite: some system libraries are missing. Please run this, then start again:\n"
            f"    sudo apt-get install {' '.join(packages)}"
        )
    install(packages)
    if still := missing_libraries():
        sys.exit(f"pincite: these libraries are still missing: {' '.join(still)}")


def ensure_venv_module() -> None:
    """Debian keeps Python's venv in a package apart.

    Raises:
        SystemExit: when it is missing and cannot be installed from here.
    """
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not (shutil.which("apt-get") and _is_root()):
        sys.exit(
            "pincite: Python's venv module is missing. On Debian and Ubuntu please run this, "
            f"then start again:\n    sudo apt-get install {package}"
        )
    install([package])


def ensure_programs(programs: dict[str, str]) -> None:
    """Install the missing ones of ``programs`` as root; otherwise say which are missing."""
    missing = missing_programs(programs)
    if not missing:
        return
    if shutil.which("apt-get") and _is_root():
        install(missing.values())
    else:
        say(f"without {', '.join(missing)} some tests are skipped")


def install(packages: Iterable[str]) -> None:
    """Install Debian packages; the caller is root.

    Raises:
        SystemExit: when apt-get fails; its own output says why.
    """
    names = sorted(set(packages))
    say(f"installing {' '.join(names)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ["-qq", "-o=Dpkg::Use-Pty=0"]
    for command in (
        ["apt-get", *options, "update"],
        ["apt-get", *options, "install", "-y", "--no-install-recommends", *names],
    ):
        run = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            sys.exit(f"{run.stdout}{run.stderr}pincite: {' '.join(command)} failed")


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
