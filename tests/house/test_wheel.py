"""The program runs from its wheel alone, anywhere, with the resources that travel inside it."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCATE = "import pincite, pincite.resources as r; print(pincite.__file__, r.root(), sep='\\n')"


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; the test fails with its error output when it fails."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of an environment that holds the wheel, and borrows the libraries."""
    top = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-index", "--quiet", "--disable-pip-version-check")
    pip = (sys.executable, "-m", "pip")
    run(*pip, "wheel", *options, "--no-build-isolation", "--wheel-dir", top, ROOT, cwd=top)
    wheel = next(top.glob("pincite-*.whl"))
    home = top / "venv"
    venv.create(home, symlinks=os.name != "nt")
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    run(*pip, "--python", scripts / "python", "install", *options, wheel, cwd=top)
    own = Path(
        run(
            scripts / "python", "-c", "import sysconfig as s; print(s.get_path('purelib'))", cwd=top
        ).strip()
    )
    # Appended to the path as it is: the .pth files in it, the editable install's too, are not read.
    (own / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts


def test_the_wheel_brings_its_own_package_and_resources(installed: Path, tmp_path: Path) -> None:
    package, resources = map(Path, run(installed / "python", "-c", LOCATE, cwd=tmp_path).split())
    assert package.is_relative_to(installed.parent)
    assert resources == package.parent / "_resources"
    theirs = {p.relative_to(resources) for p in resources.rglob("*") if p.is_file()}
    top = ROOT / "resources"
    ours = {p.relative_to(top) for p in top.rglob("*") if p.is_file()}
    assert theirs == ours
    assert theirs


def test_the_installed_program_answers(installed: Path, tmp_path: Path) -> None:
    assert "demo" in run(installed / "pincite", "--help", cwd=tmp_path)


def test_the_installed_program_makes_the_demo(installed: Path, tmp_path: Path) -> None:
    run(installed / "pincite", "demo", "there", cwd=tmp_path)
    assert (tmp_path / "there" / "twitter-v-microsoft.pincite").is_file()
    assert (tmp_path / "there" / "exhibits.pdf").read_bytes().startswith(b"%PDF-")
