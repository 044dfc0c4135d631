"""Where things stand on the timeline: pure geometry, in pixels, from dates and a visible range.

Labels never cover one another: each takes the first level of its lane where it fits, at the right
of its mark or at the left of it. Where more marks than ``DENSE`` are in view in one lane, they
are drawn as bins of 8 px without labels, so that a repaint does not grow with the case.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from pincite.document.timeline import Bar, Lane, Mark

LEVEL, BAR, PAD, LEAST = 37, 26, 7, 54
LONG = 90  # pixels: a longer span holds its own words
WIDE, MANY_WIDE = 45, 2000  # days of a span that is looked for beyond its middle; at most so many
DENSE, BIN = 120, 8.0
Width = Callable[[str, str], float]


@dataclass(frozen=True, slots=True)
class Range:
    """The visible stretch of time, as ordinals of days, and where it lies in pixels."""

    start: float
    end: float
    left: float
    width: float

    def x(self, day: date | float) -> float:
        """The pixel of a day."""
        ordinal = day.toordinal() if isinstance(day, date) else day
        return self.left + (ordinal - self.start) / (self.end - self.start) * self.width

    def day(self, x: float) -> float:
        """The day (an ordinal) at a pixel."""
        return self.start + (x - self.left) / self.width * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark at ``x`` (its span from ``first`` to ``last``), ``y`` from the lane's top."""

    mark: Mark
    x: float
    first: float
    last: float
    y: float
    label_left: float
    at_right: bool
    width: float
    inside: bool = False  # a long span: its words stand in it


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar from ``left`` to ``right`` whose middle is ``y`` below the lane's top."""

    bar: Bar
    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane at ``top``, ``height`` tall; ``bins`` are (x, number of marks) where it is dense."""

    lane: Lane
    top: float
    height: float
    marks: tuple[PlacedMark, ...]
    bars: tuple[PlacedBar, ...]
    bins: tuple[tuple[float, int], ...] = ()


class LaneIndex:
    """A lane's marks in order of their dates, so that the visible ones are found by bisection."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.marks = sorted(lane.marks, key=lambda mark: (_middle(mark), mark.handle))
        self.days = [_middle(mark) for mark in self.marks]
        wide = [mark for mark in self.marks if (mark.latest - mark.earliest).days > WIDE]
        self._wide = wide if len(wide) <= MANY_WIDE else []

    def visible(self, shown: Range) -> Sequence[Mark]:
        """The marks whose middle is in view or near it, and long ones of which a part is."""
        slack = (shown.end - shown.start) * 0.05
        low = bisect_left(self.days, shown.start - slack)
        high = bisect_right(self.days, shown.end + slack)
        found = self.marks[low:high]
        beyond = [
            mark
            for mark in self._wide
            if not low <= bisect_left(self.days, _middle(mark)) < high
            and mark.earliest.toordinal() < shown.end
            and mark.latest.toordinal() > shown.start
        ]
        return sorted([*beyond, *found], key=_middle) if beyond else found

    def bins(self, shown: Range) -> tuple[tuple[float, int], ...]:
        """Number of marks in each 8 px, where there are any."""
        found = []
        x = shown.left
        low = bisect_left(self.days, shown.day(x))
        while x < shown.left + shown.width:
            high = bisect_left(self.days, shown.day(x + BIN))
            if high > low:
                found.append((x + BIN / 2, high - low))
            low, x = high, x + BIN
        return tuple(found)


def place(lanes: Sequence[LaneIndex], shown: Range, width_of: Width) -> tuple[PlacedLane, ...]:
    """Lay out every lane from the top; ``width_of(title, detail)`` measures a label."""
    top = 0.0
    placed = []
    for index in lanes:
        lane = _place(index, shown, width_of, top)
        placed.append(lane)
        top += lane.height
    return tuple(placed)


def _place(index: LaneIndex, shown: Range, width_of: Width, top: float) -> PlacedLane:
    bars, depth = _bars(index.lane.bars, shown)
    visible = index.visible(shown)
    if len(visible) > DENSE:
        tall = float(max(LEAST, PAD + depth * (BAR + 4) + 44 + PAD))
        return PlacedLane(index.lane, top, tall, (), bars, index.bins(shown))
    base = float(PAD + depth * (BAR + 4))
    marks, levels = _marks(visible, shown, width_of, base)
    height = max(float(LEAST), base + levels * LEVEL + PAD)
    return PlacedLane(index.lane, top, height, marks, bars)


def _bars(bars: Sequence[Bar], shown: Range) -> tuple[tuple[PlacedBar, ...], int]:
    ends: list[float] = []
    placed = []
    for bar in sorted(bars, key=lambda each: each.start):
        left, right = shown.x(bar.start), shown.x(bar.end)
        if right < shown.left or left > shown.left + shown.width:
            continue
        level = next((n for n, end in enumerate(ends) if end <= left + 0.5), len(ends))
        if level == len(ends):
            ends.append(right)
        else:
            ends[level] = right
        placed.append(PlacedBar(bar, left, right, PAD + level * (BAR + 4) + BAR / 2))
    return tuple(placed), len(ends)


def _marks(
    marks: Sequence[Mark], shown: Range, width_of: Width, base: float
) -> tuple[tuple[PlacedMark, ...], int]:
    taken: list[list[tuple[float, float]]] = []
    placed = []
    right_edge = shown.left + shown.width
    for mark in marks:
        first, last = shown.x(mark.earliest), shown.x(mark.latest)
        x = (first + last) / 2
        wide = width_of(mark.title, detail_of(mark))
        seen = min(last, right_edge) - max(first, shown.left)
        if last - first > LONG and seen > wide + 24:
            level, _side = _fit(taken, [(True, first - 4, last + 4)])
            taken[level].append((first - 4, last + 4))
            y = base + level * LEVEL + LEVEL / 2
            left = max(first, shown.left) + 12
            placed.append(PlacedMark(mark, x, first, last, y, left, True, seen - 24, inside=True))
            continue
        sides = [(True, first - 8, last + 14 + wide), (False, first - 14 - wide, last + 8)]
        if sides[0][2] > right_edge:
            sides = sides[1:]  # cut off at the edge it could not be read
        level, side = _fit(taken, sides)
        at_right, low, high = side
        taken[level].append((low, high))
        label = last + 13 if at_right else first - 13 - wide
        y = base + level * LEVEL + LEVEL / 2
        placed.append(PlacedMark(mark, x, first, last, y, label, at_right, wide))
    return tuple(placed), len(taken)


def _fit(
    taken: list[list[tuple[float, float]]], sides: list[tuple[bool, float, float]]
) -> tuple[int, tuple[bool, float, float]]:
    for level, spans in enumerate(taken):
        for side in sides:
            if all(side[2] < low or side[1] > high for low, high in spans):
                return level, side
    taken.append([])
    return len(taken) - 1, sides[0]


def detail_of(mark: Mark) -> str:
    """The second line of a mark's label."""
    return f"{mark.date_words} · {mark.status}"


def _middle(mark: Mark) -> float:
    return (mark.earliest.toordinal() + mark.latest.toordinal()) / 2


def whole_range(lanes: Sequence[Lane], today: date | None) -> tuple[float, float]:
    """From the first date of a timeline to its last, with air on both sides, in ordinals."""
    days = [day for lane in lanes for mark in lane.marks for day in (mark.earliest, mark.latest)]
    days += [bar.start for lane in lanes for bar in lane.bars]
    if today:
        days.append(today)
    if not days:
        return 0.0, 365.0
    low, high = min(days).toordinal(), max(days).toordinal()
    air = max(20.0, (high - low) * 0.06)
    return low - air, high + air


def busiest(lanes: Sequence[Lane], today: date | None, months: int = 14) -> tuple[float, float]:
    """The stretch that holds most marks: where a reader wants to begin."""
    low, high = whole_range(lanes, today)
    span = months * 30.4
    if high - low <= span * 1.4:
        return low, high
    days = sorted(_middle(mark) for lane in lanes for mark in lane.marks)
    best = max(days, key=lambda day: bisect_right(days, day + span * 0.85) - bisect_left(days, day))
    return best - span * 0.08, best + span * 0.92
