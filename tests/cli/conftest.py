"""Running commands as a shell does, in a process of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run("list", case, "sources")`` in a folder of the test's own."""

    def go(*arguments: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pincite", *map(str, arguments)]
        environment = {**os.environ, "PINCITE_LANG": "en", "COLUMNS": "200"}
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        if check:
            assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return done

    return go


@pytest.fixture
def objects(run: Run) -> Callable[..., list[dict[str, Any]]]:
    """The list of objects that a command prints with ``--json``."""

    def ask(*arguments: str | Path) -> list[dict[str, Any]]:
        found = json.loads(run(*arguments, "--json").stdout)
        assert isinstance(found, list)
        return found

    return ask
