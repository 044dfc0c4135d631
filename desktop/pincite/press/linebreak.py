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
CONTRAST = 3000.0  # a tight line beside a loose one
TWO_HYPHENS = 6000.0  # one below the other
LAST_HYPHEN = 300_000.0  # half a word on the last line
EVEN, TOLERABLE = 1.0, 2.1  # ratios of the first pass, which divides no word, and of the second


@dataclass(slots=True)
class Point:
    """A place where a line may end.

    ``end`` is the width up to it when it ends a line (hyphen included), ``start`` the width up to
    where the next line begins; ``end_space`` and ``start_space`` count the stretchable space in
    the same way. ``hang`` is how far the last character may stand outside the measure, ``lead``
    the same for the first character of the next line.
    """

    end: float
    start: float
    end_space: float
    start_space: float
    penalty: float = 0.0
    hyphen: bool = False
    forced: bool = False
    hang: float = 0.0
    lead: float = 0.0


@dataclass(slots=True)
class _Best:
    demerits: float
    before: int
    ratio: float


# A line's possible start: where its text begins, its spaces before, demerits and ratio so far,
# whether the line before ends in a hyphen, and the point.
_Start = tuple[float, float, float, float, bool, int]


@dataclass(frozen=True, slots=True)
class _Fit:
    """How lines are filled: what stretches by how much at ratio 1, shrinks, and is tolerated.

    Justified text stretches its spaces; ragged text its line end, by ``unit``.
    """

    tolerance: float
    shrink: float
    unit: float = 0.0


def justified(points: list[Point], measure: float, tolerance: float) -> list[int]:
    """The points at which justified lines end, the last one included; none within the tolerance.

    ``points[0]`` is the paragraph's start; the last point must be forced. The tolerance is the
    ratio by which spaces may stretch (1: by :data:`STRETCH`).
    """
    return _pass(points, measure, _Fit(tolerance, SHRINK))


def ragged(points: list[Point], measure: float) -> list[int]:
    """The points at which ragged lines end, as even as they can be."""
    fit = _Fit(inf, 0.0, RAGGED * measure)
    return _pass(points, measure, fit) or desperate(points, measure)


def is_runt(points: list[Point], ends: list[int], measure: float) -> bool:
    """Whether the last line holds next to nothing."""
    if len(ends) < 2:
        return False
    return points[ends[-1]].end - points[ends[-2]].start < RUNT * measure


def _pass(points: list[Point], measure: float, fit: _Fit) -> list[int]:
    best: dict[int, _Best] = {}
    first = points[0]
    active: list[_Start] = [(first.lead, 0.0, 0.0, 0.0, False, 0)]
    for at in range(1, len(points)):
        point = points[at]
        found = _best_line(point, measure, fit, active)
        if found is not None:
            best[at] = found
            start = point.start + point.lead
            state = (start, point.start_space, found.demerits, found.ratio, point.hyphen, at)
            if point.forced:
                active = [state]
            else:
                active.append(state)
        elif point.forced or not active:
            return []
    return _trace(best, len(points) - 1)


def _best_line(  # noqa: C901 - the innermost loop, kept in one piece for speed
    point: Point, measure: float, fit: _Fit, active: list[_Start]
) -> _Best | None:
    """The best line that ends here; starts from which it overflows leave the active list."""
    reach = measure + point.hang - point.end
    forced, end_space, shrink, unit = point.forced, point.end_space, fit.shrink, fit.unit
    lowest, winner, winning, gone = inf, -1, 0.0, 0
    for start, start_space, demerits, before, divided, index in active:
        room = reach + start
        space = end_space - start_space
        if room < -shrink * space - 0.01:
            gone += 1
            continue
        if room < 0:
            ratio = room / (shrink * space) if shrink * space else 0.0
        elif forced:
            ratio = 0.0
        else:
            full = unit or STRETCH * space
            ratio = room / full if full else (0.0 if room < 0.01 else 20.0)
            if ratio > fit.tolerance:
                continue
        cost = demerits + (LINE + 100 * abs(ratio) ** 3) ** 2
        if abs(ratio - before) > 1:
            cost += CONTRAST
        if divided:
            cost += TWO_HYPHENS * point.hyphen + LAST_HYPHEN * forced
        if forced and index and room > (1 - RUNT) * measure:
            cost += 20_000 + 250_000 * (room / measure - 1 + RUNT) / RUNT
        if cost < lowest:
            lowest, winner, winning = cost, index, ratio
    if gone:
        del active[:gone]
    if winner < 0:
        return None
    return _Best(lowest + point.penalty * abs(point.penalty), winner, winning)


def _trace(best: dict[int, _Best], last: int) -> list[int]:
    ends = []
    at = last
    while at > 0:
        ends.append(at)
        at = best[at].before
    return ends[::-1]


def desperate(points: list[Point], measure: float) -> list[int]:
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
