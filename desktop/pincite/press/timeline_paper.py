"""The papers of chronology and timeline, always lying on their long side."""

from pincite.model.errors import PressError
from pincite.press.styles.base import PAPERS


def landscape(paper: str) -> tuple[float, float]:
    """Width and height in points of a paper by name; raises PressError ``bad_paper``."""
    size = PAPERS.get(paper.lower())
    if size is None:
        raise PressError("bad_paper", paper=paper)
    return max(size), min(size)
