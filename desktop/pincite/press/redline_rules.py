"""What tells a redline's words apart without colour: rules through and under them, margin bars."""

from typing import TYPE_CHECKING

from pincite.document.redline import COME, GONE, MOVED_AWAY, MOVED_HERE
from pincite.press.spans import ACCENT, INK, NAVY
from pincite.press.tags import Elem

if TYPE_CHECKING:
    from pincite.press.sheet import Sheet

BAR_GAP = 12.0  # points from the text block's left edge to the bar
_JOINED = 8.0  # bars closer than this are one

Rule = tuple[str, float, float, float]
"""A change, where its words begin, how wide they are, and their size, in points."""


def decoration_of(elem: Elem) -> str:
    """The mark of the inline element in which words stand, or of one around it."""
    found: Elem | None = elem
    while found is not None and found.inline:
        if found.decoration:
            return found.decoration
        found = found.parent
    return ""


def draw_rules(sheet: "Sheet", rules: list[Rule], y: float) -> None:
    """Underline what came (twice what moved), strike what is gone (twice what moved away)."""
    sheet.artifact()
    for change, x, width, size in rules:
        if change in COME:
            heights, colour = [-0.13], NAVY
            if change == MOVED_HERE:
                heights.append(-0.27)
        elif change in GONE:
            heights, colour = [0.24], ACCENT
            if change == MOVED_AWAY:
                heights.append(0.38)
        else:
            continue
        for height in heights:
            sheet.stroke(x, y + height * size, x + width, y + height * size, 0.55, colour)
    sheet.changed.append((y + 0.9 * rules[0][3], y - 0.35 * rules[0][3]))


def draw_bars(sheet: "Sheet", x: float) -> None:
    """A bar in the margin beside every line of this page in which something changed."""
    bars: list[tuple[float, float]] = []
    for top, bottom in sorted(sheet.changed, reverse=True):
        if bars and bars[-1][1] - top < _JOINED:
            bars[-1] = (bars[-1][0], min(bottom, bars[-1][1]))
        else:
            bars.append((top, bottom))
    sheet.changed = []
    if bars:
        sheet.artifact()
    for top, bottom in bars:
        sheet.stroke(x, top, x, bottom, 1.3, INK)
