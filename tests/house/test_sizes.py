"""Files stay small enough to be read in one sitting."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST = 400


def too_long(folder: Path) -> list[str]:
    """The Python files under ``folder`` with more than MOST lines, with their length."""
    counts = ((path, len(path.read_text("utf-8").splitlines())) for path in folder.rglob("*.py"))
    return [f"{path.relative_to(folder)}: {lines}" for path, lines in counts if lines > MOST]


@pytest.mark.parametrize("room", ["desktop", "tests", "packaging"])
def test_no_file_is_past_400_lines(room: str) -> None:
    assert too_long(ROOT / room) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("x = 1\n" * (MOST + 1))
    (tmp_path / "short.py").write_text("x = 1\n" * MOST)
    assert too_long(tmp_path) == [f"long.py: {MOST + 1}"]
