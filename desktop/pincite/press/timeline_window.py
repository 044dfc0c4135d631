"""Sheets of a timeline that runs over several: what each of them shows, and where words may stand.

All in the points of the whole drawing. Neighbouring sheets share a strip, so that whatever is no
wider than the strip is whole on one of them; anything wider is placed so that it is.
"""

from dataclasses import dataclass, replace

from pincite.document.timeline import Bar, Mark, Timeline
from pincite.press.timeline_scale import Scale

OVERLAP = 30.0  # points that two neighbouring sheets share
_EDGE = 8.0


@dataclass(frozen=True, slots=True)
class Windows:
    """The stretches of x that the sheets show, and the one being drawn; none on a single page."""

    spans: tuple[tuple[float, float], ...] = ()
    now: int = 0

    def on(self, sheet: int) -> "Windows":
        """The same windows while drawing a sheet, counted from 0."""
        return Windows(self.spans, sheet)

    def whole(self, low: float, high: float) -> bool:
        """Whether one sheet at least shows the stretch whole."""
        return not self.spans or any(a <= low and high <= b for a, b in self.spans)

    def shows(self, low: float, high: float) -> bool:
        """Whether words from ``low`` to ``high`` belong on the sheet being drawn.

        That is where they are whole; words that are whole nowhere belong wherever they are seen.
        """
        if not self.spans:
            return True
        a, b = self.spans[self.now]
        return (a <= low and high <= b) or (not self.whole(low, high) and low < b and high > a)

    def begin(self, low: float, width: float, limit: float) -> float | None:
        """Where on this sheet words of a stretch from ``low`` to ``limit`` begin, if they fit."""
        if not self.spans:
            return low
        a, b = self.spans[self.now]
        start = low if low >= a else a + _EDGE
        return start if start + width <= min(limit, b) + 0.01 else None

    def fitted(self, low: float, width: float) -> float:
        """The place nearest to ``low`` where one sheet shows words of this width whole."""
        if self.whole(low, low + width):
            return low
        places = [min(max(low, a), b - width) for a, b in self.spans if b - a >= width]
        return min(places, key=lambda place: abs(place - low), default=low)


SINGLE = Windows()  # one page that shows everything


def windows_of(low: float, wide: float, sheets: int) -> Windows:
    """The windows of so many sheets, each ``wide``, the first beginning at ``low``."""
    if sheets == 1:
        return SINGLE
    starts = [low + number * (wide - OVERLAP) for number in range(sheets)]
    # The first mark stands astride the drawing's left edge.
    return Windows(
        tuple((start - (10 if not n else 0), start + wide) for n, start in enumerate(starts))
    )


def part_of(timeline: Timeline, scale: Scale, windows: Windows) -> Timeline:
    """The timeline with those marks and bars only that the sheet being drawn shows."""
    if not windows.spans:
        return timeline
    a, b = windows.spans[windows.now]

    def seen(one: Mark | Bar) -> bool:
        first, last = (one.start, one.end) if isinstance(one, Bar) else (one.earliest, one.latest)
        return scale.x(first) <= b and scale.x(last) >= a

    lanes = tuple(
        replace(
            lane,
            marks=tuple(filter(seen, lane.marks)),
            bars=tuple(filter(seen, lane.bars)),
        )
        for lane in timeline.lanes
    )
    return replace(timeline, lanes=lanes)
