"""Footnotes: their lines wait with the words that call them, and are set at the page's foot."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pincite.press.boxes import Box


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """One footnote: its number and its lines, from the top."""

    number: int
    lines: "tuple[Box, ...]"
