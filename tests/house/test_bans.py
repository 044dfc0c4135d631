"""What no room may import, casefile included: ruff's ban is lifted there, this one is not."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "desktop" / "pincite"
BANNED = ("sqlite3", "socket", "ssl", "http", "urllib.request", "requests", "urllib3", "pickle")


def imported(source: str) -> Iterator[str]:
    """Every dotted name that ``source`` imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def banned(source: str) -> list[str]:
    """Those of the names imported by ``source`` that are banned, or lie within a banned one."""
    return [
        name
        for name in imported(source)
        if any(name == ban or name.startswith(f"{ban}.") for ban in BANNED)
    ]


def test_no_room_imports_what_is_banned() -> None:
    files = {path: banned(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")}
    assert {path.name: names for path, names in files.items() if names} == {}


@pytest.mark.parametrize(
    "line",
    ["import sqlite3", "from urllib.request import urlopen", "from urllib import request"],
)
def test_a_banned_import_is_found(line: str) -> None:
    assert len(banned(line)) == 1


def test_parsing_an_address_is_allowed() -> None:
    assert banned("from urllib.parse import urlsplit") == []
