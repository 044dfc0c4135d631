"""Labels beside their marks, on levels, so that none covers another.

Pure geometry: each mark asks for a stretch of x on one level of its lane. Marks come in order of
date; each takes the first level, right side before left, where nothing is in its way.
"""

from dataclasses import dataclass, field

from pincite.press.timeline_window import SINGLE, Windows

_APART = 6.0
_RADIUS = 8.0  # of a mark with its number


@dataclass(slots=True)
class Spot:
    """A mark to be placed.

    ``x`` is where it stands, ``low`` to ``high`` what its drawing covers, ``widths`` those of its
    label's forms, the best first; ``gap`` and ``back`` are the label's distance from ``x`` on the
    right and on the left (0: the same). The answer is ``level``, ``right`` and ``form``;
    ``stem``, that a line drops from it to the lane's bars; and ``crossed``, that no place was
    left without a line through the label.
    """

    x: float
    low: float
    high: float
    widths: tuple[float, ...]
    gap: float
    back: float = 0.0
    level: int = 0
    right: bool = True
    form: int = 0
    stem: bool = True
    crossed: bool = False

    @property
    def wide(self) -> float:
        return self.widths[self.form] if self.widths else 0.0

    def span(self, *, right: bool) -> tuple[float, float]:
        """What mark and label cover together on either side."""
        if not self.wide:
            return self.low, self.high
        if right:
            return self.low, max(self.high, self.x + self.gap + self.wide)
        return min(self.low, self.x - (self.back or self.gap) - self.wide), self.high

    @property
    def covered(self) -> tuple[float, float]:
        return self.span(right=self.right)


@dataclass(slots=True)
class Lines:
    """Vertical lines that run through every lane; no label may be crossed by one.

    Nor may one be parted from its mark, or divided, by the joint of two sheets.
    """

    xs: tuple[float, ...] = ()
    windows: Windows = SINGLE

    def cross(self, spot: Spot, *, right: bool) -> bool:
        if not spot.wide:
            return False
        if right:
            low, high = spot.x + spot.gap - 3, spot.x + spot.gap + spot.wide + 3
        else:
            gap = spot.back or spot.gap
            low, high = spot.x - gap - spot.wide - 3, spot.x - gap + 3
        if not self.windows.whole(min(low, spot.x - _RADIUS), max(high, spot.x + _RADIUS)):
            return True
        return any(low < x < high for x in self.xs)


@dataclass(slots=True)
class Placer:
    """Places the marks of one lane between ``x0`` and ``x1``."""

    x0: float
    x1: float
    lines: Lines = field(default_factory=Lines)
    stems: bool = False
    most: int = 1_000
    _levels: list[list[Spot]] = field(default_factory=list)

    def place(self, spots: list[Spot]) -> int:
        """Give every spot its level and side; returns how many levels they take."""
        for spot in sorted(spots, key=lambda s: (s.x, s.low)):
            self._put(spot)
        return len(self._levels)

    def _put(self, spot: Spot) -> None:
        for level in range(min(len(self._levels) + 1, self.most)):
            if self._try(spot, level, stems=self.stems):
                return
        # Rather no stems than words with a line through them.
        for level in range(min(len(self._levels) + 1, self.most)):
            if self._try(spot, level, stems=False):
                self._drop_stems(spot)
                return
        # Nothing without a line through it: a level of its own, on the side with more room.
        spot.form = max(len(spot.widths) - 1, 0)
        spot.right = self._inside(spot, right=True) or not self._inside(spot, right=False)
        spot.crossed, spot.stem = True, False
        self._take(spot, min(len(self._levels), self.most - 1))

    def _try(self, spot: Spot, level: int, *, stems: bool) -> bool:
        """Take the first form and side that is free on the level."""
        spot.stem = stems
        forms = range(max(len(spot.widths), 1))
        for form, right in ((form, right) for form in forms for right in (True, False)):
            spot.form, spot.right = form, right
            if self._inside(spot, right=right) and self._free(spot, level, stems=stems):
                self._take(spot, level)
                return True
        return False

    def _take(self, spot: Spot, level: int) -> None:
        if level == len(self._levels):
            self._levels.append([])
        spot.level = level
        self._levels[level].append(spot)

    def _drop_stems(self, spot: Spot) -> None:
        low, high = spot.covered
        for place in self._levels[: spot.level]:
            for other in place:
                if low - 3 < other.x < high + 3:
                    other.stem = False

    def _inside(self, spot: Spot, *, right: bool) -> bool:
        low, high = spot.span(right=right)
        return low >= min(self.x0, spot.low) and high <= max(self.x1, spot.high)

    def _free(self, spot: Spot, level: int, *, stems: bool) -> bool:
        if self.lines.cross(spot, right=spot.right):
            return False
        low, high = spot.covered
        if level < len(self._levels):
            for other in self._levels[level]:
                other_low, other_high = other.covered
                if low < other_high + _APART and other_low < high + _APART:
                    return False
        return not stems or self._stems_pass(spot, level, low, high)

    def _stems_pass(self, spot: Spot, level: int, low: float, high: float) -> bool:
        """Stems drop from upper levels past lower ones: none may run through a label."""
        above = (o for place in self._levels[:level] for o in place if o.stem)
        if any(low - 3 < other.x < high + 3 and other.x != spot.x for other in above):
            return False
        for place in self._levels[level + 1 :]:
            for other in place:
                other_low, other_high = other.covered
                if other_low - 3 < spot.x < other_high + 3 and other.x != spot.x:
                    return False
        return True


def stack(stretches: list[tuple[float, float]], apart: float = 4.0) -> list[int]:
    """Rows for bars given as (low, high): each takes the first row where it touches none."""
    ends: list[float] = []
    rows = [0] * len(stretches)
    for number in sorted(range(len(stretches)), key=lambda n: stretches[n]):
        low, high = stretches[number]
        row = next((r for r, end in enumerate(ends) if end + apart <= low), len(ends))
        if row == len(ends):
            ends.append(high)
        ends[row] = high
        rows[number] = row
    return rows
