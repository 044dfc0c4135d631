"""Nothing in the project knows the machine it was written on; the locks hold no addresses."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-test.lock", "requirements-freeze.lock"]
# A name and a version, perhaps where it applies; or a hash.
LOCK_LINE = re.compile(
    r"[a-z0-9][a-z0-9.-]*==[0-9][\w.+!]*( ; [\w' .<>=!()]+)?( \\)?"
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
)
MACHINE_PATH = re.compile(rb"(?<![\w.])(/root|/home|/Users|/work|/opt|C:\\Users)[/\\]\w")
PRIVATE_HOST = re.compile(
    rb"\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b|\b[A-Za-z][\w-]*\.(?:internal|local)(?=[:/])"
)
BINARY = {".ttf", ".otf", ".icc", ".png", ".jpg", ".pdf", ".qm", ".class", ".docx", ".xlsx", ".msg"}


def tracked() -> list[Path]:
    """The files of the project: what git tracks, or all that a copy without git holds."""
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in run.stdout.decode().split("\0") if name]


def traces(text: bytes) -> list[bytes]:
    """The machine paths and private hosts named in ``text``."""
    return [found[0] for rule in (MACHINE_PATH, PRIVATE_HOST) for found in rule.finditer(text)]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a clone")
def test_no_file_names_a_machine() -> None:
    texts = (path for path in tracked() if path.suffix not in BINARY and path.is_file())
    found = {path.relative_to(ROOT): traces(path.read_bytes()) for path in texts}
    found.pop(Path("tests/house/test_no_paths.py"), None)
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "text",
    [
        b'open("/' + b'home/ann/case")',
        b"see /" + b"root/x",
        b"http://10.1.2.3/",
        b"mirror.internal/pypi",
    ],
)
def test_a_machine_is_found(text: bytes) -> None:
    assert traces(text)


@pytest.mark.parametrize("text", [b"https://example.com/home/x", b"section 10.1.2", b"~/cases"])
def test_ordinary_text_is_let_through(text: bytes) -> None:
    assert not traces(text)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_names_versions_and_hashes(lock: str) -> None:
    lines = (ROOT / "packaging" / lock).read_text("utf-8").splitlines()
    assert len(lines) > 100
    assert [line for line in lines if not LOCK_LINE.fullmatch(line)] == []


def pins(lock: str) -> dict[str, set[str]]:
    """Name -> the versions pinned (more than one where Python's version decides)."""
    found: dict[str, set[str]] = {}
    for line in (ROOT / "packaging" / lock).read_text("utf-8").splitlines():
        if "==" in line and not line.startswith(" "):
            name, version = line.split(" ")[0].split("==")
            found.setdefault(name, set()).add(version)
    return found


def test_the_lock_satisfies_what_is_asked_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = asked["dependency-groups"]
    for lock, names in (
        ("requirements.lock", asked["project"]["dependencies"] + groups["build"]),
        ("requirements-test.lock", asked["project"]["dependencies"] + groups["test"]),
    ):
        pinned = pins(lock)
        for requirement in map(Requirement, names):
            versions = pinned.get(canonicalize_name(requirement.name), set())
            assert versions, f"{requirement.name} is not in {lock}: run packaging/lock.py"
            assert all(requirement.specifier.contains(version) for version in versions)


def test_tests_run_with_the_versions_that_users_get() -> None:
    runtime, *others = map(pins, LOCKS)
    for other in others:
        assert {name: other.get(name) for name in runtime} == runtime
