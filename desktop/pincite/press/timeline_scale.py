"""Where days stand on a timeline: a linear scale, with one change of scale at most.

When years with little in them come before months with much, the sparse part is drawn narrower;
the change is drawn on the axis and stated in words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

# A change of scale must be worth its words: the part before holds this much more of the time
# than of the dates.
_WORTH = 0.3
_NARROWEST, _WIDEST = 0.12, 0.3
_LEAST_GAIN = 1.6


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from ``start`` to ``end`` on x from ``x0`` to ``x1``; at ``turn`` the scale changes."""

    start: date
    end: date
    x0: float
    x1: float
    turn: date | None = None
    x_turn: float = 0.0

    def x(self, day: date) -> float:
        """Where a day stands; days beyond the scale stand at its ends."""
        day = min(max(day, self.start), self.end)
        if self.turn is None:
            return self._between(day, self.start, self.end, self.x0, self.x1)
        if day <= self.turn:
            return self._between(day, self.start, self.turn, self.x0, self.x_turn)
        return self._between(day, self.turn, self.end, self.x_turn, self.x1)

    @property
    def ratio(self) -> float:
        """How wide a day is before the change of scale, as a share of one after it."""
        if self.turn is None:
            return 1.0
        before = (self.x_turn - self.x0) / max((self.turn - self.start).days, 1)
        after = (self.x1 - self.x_turn) / max((self.end - self.turn).days, 1)
        return before / after

    def per_day(self, day: date) -> float:
        """Points for a day at this day."""
        if self.turn is not None and day < self.turn:
            return (self.x_turn - self.x0) / max((self.turn - self.start).days, 1)
        start, x0 = (self.start, self.x0) if self.turn is None else (self.turn, self.x_turn)
        return (self.x1 - x0) / max((self.end - start).days, 1)

    @staticmethod
    def _between(day: date, start: date, end: date, x0: float, x1: float) -> float:
        return x0 + (day - start).days / max((end - start).days, 1) * (x1 - x0)


def choose_scale(days: Iterable[date], x0: float, x1: float) -> Scale:
    """A scale that holds all these days, from month to month, with room at its end."""
    known = sorted(days)
    first, last = known[0], known[-1]
    start = first.replace(day=1)
    room = timedelta(days=min(max((last - start).days // 24, 12), 45))
    end = next_month(last + min(room, date.max - last))
    turn = _turn(known, start, end)
    if turn is None:
        return Scale(start, end, x0, x1)
    share = sum(day < turn for day in known) / len(known)
    width = min(max(0.1 + share * 0.9, _NARROWEST), _WIDEST)
    scale = Scale(start, end, x0, x1, turn, x0 + (x1 - x0) * width)
    return scale if scale.ratio < 1 / _LEAST_GAIN else Scale(start, end, x0, x1)


def next_month(day: date) -> date:
    """The first day of the month after; the last day there is, at the end of time."""
    if day.year == date.max.year and day.month == 12:
        return date.max
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def months(start: date, end: date) -> Iterable[date]:
    """The first days of the months from ``start`` (a first day) up to ``end``."""
    while start < end:
        yield start
        start = next_month(start)


def _turn(known: list[date], start: date, end: date) -> date | None:
    """The month before which there is much time and little else."""
    span = (end - start).days
    best, worth = None, _WORTH
    for number, day in enumerate(known):
        month = day.replace(day=1)
        before = (month - start).days
        if before < 60 or (end - month).days < 20:
            continue
        gain = before / span - number / len(known)
        if gain > worth:
            best, worth = month, gain
    return best
