"""Write the lock files: names, versions and hashes of every file of each, for every platform.

    python packaging/lock.py            resolve anew, keeping what is pinned where it still fits
    python packaging/lock.py --upgrade  take the newest of everything

The resolver is uv, installed for the occasion in a folder that is thrown away. The other locks hold
the runtime lock's pins and more, so that installing them never moves a version that users get.
"""

import argparse
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNTIME = HERE / "requirements.lock"
TEST = HERE / "requirements-test.lock"
FREEZE = HERE / "requirements-freeze.lock"
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
]


def resolver(folder: Path) -> Path:
    """Install uv in ``folder`` and return its path."""
    venv.create(folder, with_pip=True)
    binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return binaries / "uv"


def compile_lock(uv: Path, lock: Path, groups: list[str], extra: list[str]) -> None:
    """Resolve pyproject's dependencies with ``groups`` into ``lock``."""
    chosen = [f"--group={group}" for group in groups]
    command = [str(uv), "pip", "compile", "pyproject.toml", *OPTIONS, *chosen, *extra]
    subprocess.run([*command, "-o", str(lock)], cwd=HERE.parent, check=True)


def main() -> None:
    """Write both lock files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--upgrade", action="store_true", help="take the newest of everything")
    extra = ["--upgrade"] if parser.parse_args().upgrade else []
    with tempfile.TemporaryDirectory() as folder:
        uv = resolver(Path(folder))
        compile_lock(uv, TEST, ["build", "test"], extra)
        extra = [*extra, "--constraint", str(TEST)]
        compile_lock(uv, RUNTIME, ["build"], extra)
        compile_lock(uv, FREEZE, ["build", "freeze"], extra)


if __name__ == "__main__":
    main()
