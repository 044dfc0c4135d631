"""The environment in .venv: made once, filled from a lock file, left alone while nothing changed.

Standard library only: this runs before anything is installed.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / ".venv"
BINARIES = PLACE / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BINARIES / ("python.exe" if os.name == "nt" else "python")
PINCITE = BINARIES / ("pincite.exe" if os.name == "nt" else "pincite")
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-test.lock"


def say(words: str) -> None:
    """Print one line of progress at once."""
    print(f"pincite: {words}", flush=True)


def stamp_path(lock: Path) -> Path:
    """Where the environment remembers what it was filled from."""
    return PLACE / f"{lock.stem}.stamp"


def fingerprint(lock: Path) -> str:
    """What the environment depends on: the lock, the package's own metadata, and where it lies."""
    digest = hashlib.sha256()
    digest.update(lock.read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    digest.update(str(ROOT).encode())
    digest.update(sys.version.encode())
    return digest.hexdigest()


def is_ready(lock: Path) -> bool:
    """Whether the environment already holds exactly what ``lock`` asks for."""
    stamp = stamp_path(lock)
    return PINCITE.exists() and stamp.exists() and stamp.read_text("ascii") == fingerprint(lock)


def ensure(lock: Path) -> None:
    """Make or refresh the environment from ``lock``.

    Raises:
        SystemExit: when a step fails; its own output says why.
    """
    if is_ready(lock):
        say("the environment in .venv is up to date")
        return
    if not _runs(PYTHON):
        say("making the environment in .venv")
        _run([sys.executable, "-m", "venv", "--clear", str(PLACE)], "the environment was not made")
    say(f"installing what {lock.name} names (the first time about 250 MB; a minute or two)")
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    _run([*pip, "--require-hashes", "--requirement", str(lock)], "the libraries were not installed")
    say("installing Pincite itself")
    own = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    _run(own, "Pincite was not installed")
    stamp_path(lock).write_text(fingerprint(lock), "ascii")


def _runs(python: Path) -> bool:
    """Whether this interpreter exists, is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        status = subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode
    except OSError:
        return False
    return status == 0


def _run(command: list[str], failure: str) -> None:
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status:
        sys.exit(f"pincite: {failure} (status {status}; the lines above say why)")
