"""The axis over a timeline's lanes: years, months and weeks as closely as there is room for."""

from dataclasses import dataclass
from datetime import date, timedelta

from pincite.press.fonts import SANS, TABULAR, Dress
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, Colour, colour, spans_of
from pincite.press.timeline_marks import WHITE
from pincite.press.timeline_scale import Scale, months
from pincite.press.timeline_window import SINGLE, Windows
from pincite.press.timeline_words import month_name

_SPARSE = colour("f8f7f4")
_GRID = colour("e6e6e3")
_MONTH, _YEAR = 30.44, 365.25
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_YEAR_ROOM = 46.0  # points that a year's number and its neighbour ask for
_STRONG = Dress(TABULAR, strong=True)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the lanes stand: ``left`` to the plot's ``scale``, from ``top`` down to ``bottom``.

    ``windows`` say which of its words belong on the sheet being drawn.
    """

    left: float
    top: float
    bottom: float
    k: float
    windows: Windows = SINGLE


@dataclass(slots=True)
class Axis:
    """Draws one axis; ``_free`` is from where the next year's number may stand."""

    sheet: Sheet
    scale: Scale
    frame: Frame
    lang: str
    _free: float = -1e9

    def draw(self) -> None:
        sheet, scale, frame = self.sheet, self.scale, self.frame
        if scale.turn is not None:
            wide = scale.x_turn - scale.x0
            sheet.box(scale.x0, frame.bottom, wide, frame.top - frame.bottom, _SPARSE)
        sheet.stroke(scale.x0, frame.top, scale.x1, frame.top, 0.9, INK)
        self._year(scale.start)
        for month in months(scale.start, scale.end):
            wide = scale.per_day(month) * _MONTH
            if month.month == 1 and month != scale.start:
                self._year(month)
            elif wide >= 3:
                self._tick(month, 5, 0.5, grid=wide >= 6)
            if wide >= 9 * frame.k:
                self._month(month, wide)
            if wide >= 130 * frame.k:
                self._weeks(month)
        if scale.turn is not None:
            self._break(scale.x_turn)

    def _tick(self, day: date, high: float, weight: float, *, grid: bool) -> None:
        sheet, frame, x = self.sheet, self.frame, self.scale.x(day)
        sheet.stroke(x, frame.top, x, frame.top + high * frame.k, weight, INK)
        if grid:
            sheet.stroke(x, frame.top - 0.6, x, frame.bottom, 0.35, _GRID)

    def _year(self, day: date) -> None:
        """A year's tick, and its number where there is room: every year, second, fifth..."""
        k, x, number = self.frame.k, self.scale.x(day), str(day.year)
        wide = self.scale.per_day(day) * _YEAR
        step = next((s for s in _YEAR_STEPS if s * wide >= _YEAR_ROOM * k), _YEAR_STEPS[-1])
        begins = day == self.scale.start
        if day.year % step and not begins:
            if wide >= 3:
                self._tick(day, 5, 0.5, grid=wide >= 12)
            return
        room = sum(s.width(s.text) for s in spans_of(number, _STRONG, 12.5 * k))
        if x < self._free or x + room + 5 * k > self.scale.x1:
            return
        if begins and self._next_year(step) - x < room + 14 * k:
            return
        if day.month == 1 or wide < 9 * 12 * k:
            self._tick(day, 18, 0.9, grid=True)
        begin = self.frame.windows.fitted(x + 5 * k, room)
        self._say(begin, 20 * k, number, _STRONG, 12.5 * k)
        self._free = x + room + 14 * k

    def _next_year(self, step: int) -> float:
        """Where the first numbered year after the axis's beginning stands."""
        year = (self.scale.start.year // step + 1) * step
        return self.scale.x(date(min(year, date.max.year), 1, 1))

    def _month(self, month: date, wide: float) -> None:
        k, x = self.frame.k, self.scale.x(month)
        name, short = month_name(month, self.lang), wide < 27 * k
        words, size = (name[0].upper(), 7 * k) if short else (name, 8.6 * k)
        middle = min(x + wide / 2, (x + self.scale.x1) / 2)
        self._centred(middle, words, size, 0.1)

    def _centred(self, middle: float, words: str, size: float, tracking: float = 0.0) -> None:
        """Small words over the axis, on the sheet where they are whole."""
        spans = spans_of(words, Dress(SANS), size, tracking=tracking)
        begin = middle - sum(span.width(span.text) for span in spans) / 2
        self._say(begin, 5.5 * self.frame.k, words, Dress(SANS), size, MUTED, tracking)

    def _say(
        self,
        x: float,
        up: float,
        words: str,
        dress: Dress,
        size: float,
        ink: Colour = INK,
        tracking: float = 0.0,
    ) -> None:
        spans = spans_of(words, dress, size, tracking=tracking)
        if self.frame.windows.shows(x, x + sum(span.width(span.text) for span in spans)):
            y = self.frame.top + up
            self.sheet.text(x, y, words, dress, size, colour=ink, tracking=tracking)

    def _weeks(self, month: date) -> None:
        """Short ticks at the 8th, 15th, 22nd and 29th, with the day's number where it fits."""
        k, wide = self.frame.k, self.scale.per_day(month) * _MONTH
        for days in (7, 14, 21, 28):
            day = month + timedelta(days=days)
            if day.month != month.month or day > self.scale.end:
                return
            self._tick(day, 3, 0.4, grid=False)
            middle = wide * 0.5
            x = self.scale.x(day)
            if abs(x - self.scale.x(month) - middle) > 22 * k:
                self._centred(x, str(day.day), 6.6 * k)

    def _break(self, x: float) -> None:
        """Two strokes across the axis where the scale changes."""
        sheet, top, k = self.sheet, self.frame.top, self.frame.k
        sheet.box(x - 2.2 * k, top - 3 * k, 4.4 * k, 6 * k, WHITE)
        for side in (-2 * k, 2 * k):
            sheet.stroke(x + side - 2 * k, top - 4 * k, x + side + 2 * k, top + 4 * k, 0.8, INK)
