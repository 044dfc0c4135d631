"""The import contracts hold, and each of them bites when it is broken."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]

# contract, the module that breaks it, the forbidden line
BREACHES = [
    ("layers", "model", "import pincite.document"),
    ("layers", "text", "import pincite.model.breach"),
    ("layers", "document", "import pincite.casefile"),
    ("layers", "press", "import pincite.drafting"),
    ("layers", "intake", "import pincite.casefile"),
    ("layers", "review", "import pincite.actions"),
    ("layers", "actions", "import pincite.ui"),
    ("qt", "actions", "import PySide6.QtCore"),
    ("qt", "press", "from PySide6 import QtGui"),
    ("database", "actions", "import sqlalchemy"),
    ("database", "ui", "from sqlcipher3 import dbapi2"),
    ("database", "review", "import sqlite3"),
    ("workers", "text", "import sqlmodel"),
    ("workers", "intake/readers", "import pydantic"),
    ("workers", "intake/readers", "import pincite.casefile"),
    ("offline", "exchange", "import socket"),
    ("offline", "ui", "import http.client"),
]


def lint(tree: Path, contract: str) -> subprocess.CompletedProcess[str]:
    """Judge the package under ``tree`` by one contract of the project's own configuration."""
    return subprocess.run(
        [*LINT, "--config", str(ROOT / "pyproject.toml"), "--contract", contract, "--no-cache"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the package that a test may spoil."""
    ignore = shutil.ignore_patterns("__pycache__", "_resources")
    shutil.copytree(ROOT / "desktop" / "pincite", tmp_path / "pincite", ignore=ignore)
    return tmp_path


@pytest.mark.parametrize("contract", sorted({contract for contract, _, _ in BREACHES}))
def test_contract_holds(contract: str, tree: Path) -> None:
    run = lint(tree, contract)
    assert run.returncode == 0, run.stdout
    assert "1 kept, 0 broken" in run.stdout


@pytest.mark.parametrize(("contract", "room", "line"), BREACHES)
def test_contract_bites(contract: str, room: str, line: str, tree: Path) -> None:
    (tree / "pincite" / "model" / "breach.py").touch()
    (tree / "pincite" / room / "breach.py").write_text(line + "\n")
    run = lint(tree, contract)
    assert run.returncode == 1, run.stdout
    assert "0 kept, 1 broken" in run.stdout


def test_a_room_without_a_floor_is_refused(tree: Path) -> None:
    (tree / "pincite" / "attic.py").touch()
    run = lint(tree, "layers")
    assert run.returncode == 1
    assert "attic" in run.stdout
