"""A bar chart of figures: recorded values filled, computed ones open, arrows at floors."""

from dataclasses import dataclass, field
from math import ceil, floor, log10

from pincite.document.charts import Bar, Bars
from pincite.press.boxes import Box
from pincite.press.fonts import CAPS, TABULAR, Dress
from pincite.press.galley import single
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, colour, spans_of
from pincite.press.tags import Elem

ROW, HEAD, AXIS = 25.0, 18.0, 24.0
BAR = colour("b9c2cc")
GRID = colour("e2e3e3")
LOGARITHMIC_FROM = 20.0
_WHITE = (1.0, 1.0, 1.0)
_SCALE = {
    "en": ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e3, "k")),
    "fr": ((1e12, "bn"), (1e9, "Md"), (1e6, "M"), (1e3, "k")),
}


def chart_height(bars: Bars) -> float:
    """The height of the chart in points, its axis included."""
    return HEAD + ROW * len(bars.bars) + AXIS


@dataclass(frozen=True, slots=True)
class _Axis:
    """Values from ``low`` to ``high`` along the page from ``x1`` to ``x2``; decades or linear."""

    low: float
    high: float
    x1: float
    x2: float
    decades: bool

    def at(self, value: float) -> float:
        if self.decades:
            share = (log10(max(value, self.low)) - log10(self.low)) / (
                log10(self.high) - log10(self.low)
            )
        else:
            share = value / self.high
        return self.x1 + share * (self.x2 - self.x1)

    def ticks(self) -> list[float]:
        if self.decades:
            first, last = round(log10(self.low)), round(log10(self.high))
            return [10.0**power for power in range(first, last + 1)]
        return [self.high * step / 4 for step in range(5)]


@dataclass(eq=False)
class ChartBox(Box):
    """The chart as one box of the column."""

    bars: Bars = field(default_factory=lambda: Bars(()))
    elem: Elem | None = None
    x: float = 0.0
    width: float = 0.0
    size: float = 9.4
    lang: str = "en"
    label_width: float = 0.0
    value_width: float = 0.0

    def measure(self) -> None:
        """Find the room that labels and values need. Raises PressError ``missing_glyph``."""
        plain, strong = Dress(), Dress(TABULAR, strong=True)
        self.label_width = max(self._wide(b.label, plain) for b in self.bars.bars) + 14
        self.value_width = max(self._wide(b.words, strong) for b in self.bars.bars) + 22

    def _wide(self, text: str, dress: Dress) -> float:
        return single(list(spans_of(text, dress, self.size))).width

    def _axis(self, left: float) -> _Axis:
        values = [bar.value for bar in self.bars.bars if bar.value > 0] or [1.0]
        decades = max(values) / min(values) > LOGARITHMIC_FROM
        x1, x2 = left + self.label_width, left + self.width - self.value_width
        if decades:
            low, high = floor(log10(min(values)) - 0.2), ceil(log10(max(values)) + 0.2)
            return _Axis(10.0**low, 10.0**high, x1, x2, True)
        step = 10.0 ** floor(log10(max(values)))
        return _Axis(0.0, ceil(max(values) * 1.1 / step) * step, x1, x2, False)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.elem is None:
            return
        left = x + self.x
        right, bottom = left + self.width, top - self.height
        sheet.into(self.elem)
        self.elem.box = (sheet.page, (left, bottom, right, top))
        axis, base = self._axis(left), bottom + AXIS
        self._scale(sheet, axis, base, top - HEAD + 4)
        if self.bars.head:
            caps = Dress(CAPS)
            sheet.text(
                right, top - HEAD + 6, self.bars.head, caps, 9.4, colour=MUTED, align="right"
            )
        y = top - HEAD - ROW / 2
        for bar in self.bars.bars:
            self._bar(sheet, bar, axis, (left, right, y))
            y -= ROW

    def _scale(self, sheet: Sheet, axis: _Axis, base: float, top: float) -> None:
        for tick in axis.ticks():
            x = axis.at(tick)
            sheet.stroke(x, base, x, top, 0.4, GRID)
            sheet.stroke(x, base, x, base - 3.5, 0.5, INK)
            words = _short(tick, self.lang)
            sheet.text(x, base - 13, words, Dress(TABULAR), 8, colour=MUTED, align="center")
        sheet.rule(axis.x1, base, axis.x2, 0.6, INK)

    def _bar(self, sheet: Sheet, bar: Bar, axis: _Axis, at: tuple[float, float, float]) -> None:
        left, right, y = at
        end = axis.at(bar.value)
        sheet.text(left, y - 3, bar.label, Dress(), self.size)
        sheet.stroke(axis.x1, y, end, y, 1.6 if bar.computed else 5.0, BAR)
        if bar.bound in ("floor", "ceiling"):
            way = 1 if bar.bound == "floor" else -1
            sheet.stroke(end, y, end + 13 * way, y, 0.7, INK)
            tip, back = end + 17 * way, end + 12 * way
            sheet.polygon([(tip, y), (back, y + 2.3), (back, y - 2.3)])
        sheet.dot(end, y, 3.0, _WHITE if bar.computed else INK, INK, 0.9)
        dress = Dress(TABULAR, strong=not bar.computed)
        sheet.text(right, y - 3, bar.words, dress, self.size, align="right")


def _short(value: float, lang: str) -> str:
    """A tick's value in few letters, as the language abbreviates thousands and millions."""
    for unit, letters in _SCALE.get(lang[:2], _SCALE["en"]):
        if value >= unit:
            return f"{value / unit:g}\u00a0{letters}"
    return f"{value:g}"
