"""The sample case, made once for all tests that look at a full window."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from pincite.actions.sample_case import load_sample

WAIT = 60_000  # milliseconds for what a process of its own answers


@cache
def _made(language: str) -> Path:
    path = Path(tempfile.mkdtemp(prefix="pincite-sample-")) / f"sample-{language}.pincite"
    load_sample(path, author="Test Author", language=language)
    return path


def sample(folder: Path, language: str = "en") -> Path:
    """A copy of the sample case in a folder, to be changed at will."""
    return Path(shutil.copy(_made(language), folder / "sample.pincite"))
