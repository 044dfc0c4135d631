"""Every library has a licence that suits an MIT program, and every borrowed file brings its own."""

from pathlib import Path

import licences
import pytest

ROOT = Path(__file__).parents[2]
BORROWED = {".ttf", ".otf", ".icc", ".csl", ".dic", ".aff"}
WORDS = ("licen", "ofl", "copying")


def orphans(folder: Path) -> list[str]:
    """Borrowed files that have no licence in their own folder or one above, within ``folder``."""
    files = (path for path in folder.rglob("*") if path.suffix in BORROWED)
    return [str(path.relative_to(folder)) for path in files if not _is_covered(path, folder)]


def _is_covered(path: Path, top: Path) -> bool:
    above = [parent for parent in path.parents if parent.is_relative_to(top) and parent != top]
    names = (entry.name.lower() for parent in above for entry in parent.iterdir())
    return any(word in name for name in names for word in WORDS)


def test_every_library_is_judged() -> None:
    assert {name: licences.stated(name) for name in licences.locked()}.keys() >= {"lxml", "pikepdf"}
    unfit = [name for name in licences.locked() if not licences.is_allowed(licences.stated(name))]
    assert unfit == []


@pytest.mark.parametrize("expression", ["MIT", "GPL-2.0-only OR MPL-1.1", "MIT AND Zlib"])
def test_a_licence_that_suits(expression: str) -> None:
    assert licences.is_allowed(expression)


@pytest.mark.parametrize("expression", ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "unknown", ""])
def test_a_licence_that_does_not_suit(expression: str) -> None:
    assert not licences.is_allowed(expression)


def test_every_borrowed_file_has_its_licence_beside_it() -> None:
    assert orphans(ROOT / "resources") == []


def test_a_file_without_licence_is_found(tmp_path: Path) -> None:
    for name in ("a/x.ttf", "b/y.ttf", "b/LICENSE.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert orphans(tmp_path) == ["a/x.ttf"]
