"""Listing: Modern on paper laid across, for tables with many columns."""

from dataclasses import replace

from pincite.press.styles.base import PAPERS, Style
from pincite.press.styles.modern import MODERN

_EDGE = 48.0


def listing(paper: str) -> Style:
    """The style on a paper by name, landscape. Raises PressError ``bad_paper``."""
    MODERN.on(paper)
    short, long = PAPERS[paper.lower()]
    return replace(MODERN, paper=(long, short), left=_EDGE, right=_EDGE, side=0.0)
