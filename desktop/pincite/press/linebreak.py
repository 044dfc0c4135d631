"""Where lines end: the least total badness over the whole paragraph (Knuth and Plass, 1981).

Two passes, as in TeX: first without dividing words and with even spacing, then with hyphens and
more tolerance; a last pass takes the best there is. Ragged text balances its line ends instead of
its spaces.
"""

from dataclasses import dataclass
from math import inf

STRETCH = 0.50  # of a space, at badness 100
SHRINK = 0.18  # of a space, at most
LINE = 12.0  # what each line costs: fewer are better
RAGGED = 0.17  # of the measure: a line end this short has badness 100
HYPHEN_PENALTY = 60.0
RUNT = 0.13  # a last line shorter than this share of the measure is avoided
_PASSES = ((False, 1.0), (True, 2.1), (True, inf))


@dataclass(slots=True)
class Point:
    """A place where a line may end.

    ``end`` is the width up to it when it ends a line (hyphen included), ``start`` the width up to
    where the next line begins; ``end_space`` and ``start_space`` count the stretchable space in
    the same way. ``hang`` is how far the last character may stand outside the measure, ``lead``
    the same for the first character of the next line. ``needed`` marks a hyphen in a word that is
    wider than the measure, which even ragged text must divide.
    """

    end: float
    start: float
    end_space: float
    start_space: float
    penalty: float = 0.0
    hyphen: bool = False
    forced: bool = False
    needed: bool = False
    hang: float = 0.0
    lead: float = 0.0


@dataclass(slots=True)
class _Best:
    demerits: float
    before: int
    ratio: float


def choose(points: list[Point], measure: float, *, justified: bool) -> list[int]:
    """The indices of the points at which lines end, the last one included.

    ``points[0]`` is the paragraph's start; the last point must be forced.
    """
    if not justified:
        return _pass(points, measure, _Ragged(measure), hyphens=False) or _desperate(
            points, measure
        )
    kept: list[int] = []
    for hyphens, tolerance in _PASSES:
        found = _pass(points, measure, _Justified(tolerance), hyphens=hyphens)
        if found and (tolerance == inf or not _is_runt(points, found, measure)):
            return found
        kept = kept or found
        if kept and tolerance > 2:
            return kept
    return kept or _desperate(points, measure)


def _is_runt(points: list[Point], ends: list[int], measure: float) -> bool:
    """Whether the last line holds next to nothing."""
    if len(ends) < 2:
        return False
    return points[ends[-1]].end - points[ends[-2]].start < RUNT * measure


class _Justified:
    """How bad it is to fill the measure by stretching or shrinking the spaces."""

    def __init__(self, tolerance: float) -> None:
        self.tolerance = tolerance

    def ratio(self, room: float, space: float) -> float | None:
        """From -1 (spaces at their narrowest) through 0 to the tolerance; None: not so."""
        if room < 0:
            return room / (SHRINK * space) if SHRINK * space >= -room else None
        stretched = room / (STRETCH * space) if space > 0 else (0.0 if room < 0.01 else 20.0)
        return stretched if stretched <= self.tolerance else None


class _Ragged:
    """How bad it is to end a line short of the measure."""

    def __init__(self, measure: float) -> None:
        self.unit = RAGGED * measure

    def ratio(self, room: float, _space: float) -> float | None:
        return room / self.unit if room >= -0.01 else None


def _pass(
    points: list[Point], measure: float, fit: _Justified | _Ragged, *, hyphens: bool
) -> list[int]:
    best: dict[int, _Best] = {0: _Best(0.0, -1, 0.0)}
    active = [0]
    for at in range(1, len(points)):
        point = points[at]
        if point.hyphen and not hyphens and not point.needed:
            continue
        found = _best_line(points, at, measure, fit, best, active)
        if found is not None:
            best[at] = found
        if point.forced:
            if found is None:
                return []
            active = [at]
        elif found is not None:
            active.append(at)
        if not active:
            return []
    return _trace(best, len(points) - 1)


def _best_line(
    points: list[Point],
    at: int,
    measure: float,
    fit: _Justified | _Ragged,
    best: dict[int, _Best],
    active: list[int],
) -> _Best | None:
    """The best line that ends here; starts from which it overflows leave the active list."""
    point, found, gone = points[at], None, 0
    for start in active:
        first = points[start]
        room = measure + point.hang + first.lead - (point.end - first.start)
        space = point.end_space - first.start_space
        if room < -SHRINK * space - 0.01:
            gone += 1
            continue
        if point.forced and room >= 0:
            ratio: float | None = 0.0
        else:
            ratio = fit.ratio(room, space)
        if ratio is None:
            continue
        before = best[start]
        cost = before.demerits + _demerits(point, first, ratio, before.ratio)
        if point.forced and start and room > (1 - RUNT) * measure:
            cost += 20_000 + 250_000 * (room / measure - 1 + RUNT) / RUNT
        if found is None or cost < found.demerits:
            found = _Best(cost, start, ratio)
    if gone:
        del active[:gone]
    return found


def _demerits(point: Point, first: Point, ratio: float, ratio_before: float) -> float:
    badness = 100 * abs(ratio) ** 3
    cost = (LINE + badness) ** 2 + point.penalty * abs(point.penalty)
    if point.hyphen and first.hyphen:
        cost += 6000
    if point.forced and first.hyphen:
        cost += 300_000
    if abs(ratio - ratio_before) > 1:
        cost += 3000
    return cost


def _trace(best: dict[int, _Best], last: int) -> list[int]:
    ends = []
    at = last
    while at > 0:
        ends.append(at)
        at = best[at].before
    return ends[::-1]


def _desperate(points: list[Point], measure: float) -> list[int]:
    """Greedy lines, for text that no rule can fit: as much as goes in, and never nothing."""
    ends: list[int] = []
    start, at = 0, 1
    while at < len(points):
        end = at
        while (
            not points[end].forced
            and end + 1 < len(points)
            and points[end + 1].end - points[start].start <= measure
        ):
            end += 1
        ends.append(end)
        start, at = end, end + 1
    return ends
