"""A laid-out timeline drawn: axis, lanes, soft bars, marks with their numbers and labels."""

from datetime import date
from typing import Any

from pincite.document.timeline import Bar
from pincite.press.fonts import SANS, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, HAIR, INK, MUTED, Colour, colour, spans_of
from pincite.press.timeline_axis import Axis, Frame
from pincite.press.timeline_layout import BAR, BAR_APART, FOOT, HEAD, LanePlan, Pin, PlacedBar
from pincite.press.timeline_marks import WHITE, diamond
from pincite.press.timeline_scale import Scale

STRONG, SOFT = colour("b5bfca"), colour("e2ddd1")
_FADE = 44.0  # points over which a soft end fades


class Drawing:
    """Draws on a sheet whose current tag is the figure's."""

    def __init__(self, sheet: Sheet, scale: Scale, frame: Frame, lang: str) -> None:
        self._sheet, self._scale, self._frame, self._lang = sheet, scale, frame, lang
        self._through: list[float] = []  # where lines run down through all lanes

    def axis(self) -> None:
        """The axis over the lanes, and faint lines down through them."""
        Axis(self._sheet, self._scale, self._frame, self._lang).draw()

    # ---------------------------------------------------------------- lanes

    def lane(self, plan: LanePlan, top: float, *, last: bool) -> float:
        """Draw one lane below ``top``; returns its foot."""
        k, bottom = self._frame.k, top - plan.height
        weight, ink = (0.8, INK) if last else (0.35, HAIR)
        self._sheet.stroke(self._frame.left, bottom, self._scale.x1, bottom, weight, ink)
        base = bottom + FOOT * k
        for placed in plan.bars:
            self._bar(placed, base + placed.row * (BAR + BAR_APART) * k)
        levels, y = [], top - HEAD * k - plan.spare / 2
        for depth in plan.levels:
            levels.append(y - 9 * k)
            y -= depth
        foot = base + BAR * k * 0.5
        for pin in plan.pins:
            x = pin.spot.x
            if pin.spot.stem and any(self._under(bar, x) for bar in plan.bars):
                self._sheet.stroke(x, foot, x, levels[pin.spot.level], 0.6, INK)
        for pin in plan.pins:
            self._pin(pin, levels[pin.spot.level])
        return bottom

    def lane_head(self, plan: LanePlan, top: float) -> None:
        """The lane's name in the column left of the plot."""
        for number, line in enumerate(plan.head):
            y = top - (22 + 13 * number) * self._frame.k
            self._sheet.line(line, self._frame.left, y)

    # ---------------------------------------------------------------- bars

    def _under(self, placed: PlacedBar, x: float) -> bool:
        """Whether a bar lies under a mark, so that a line drops to it."""
        return self._scale.x(placed.bar.start) <= x <= self._scale.x(placed.bar.end)

    def _bar(self, placed: PlacedBar, y: float) -> None:
        bar, k = placed.bar, self._frame.k
        x1, x2 = self._scale.x(bar.start), self._scale.x(bar.end)
        x2 = max(x2, x1 + 2)
        height = BAR * k
        soft_bar(self._sheet, (x1, y, x2 - x1, height), bar, STRONG if bar.emphasis else SOFT)
        if placed.words is not None and placed.words.parts:
            begin = x1 + (28 * k if bar.open_start else 10 * k)
            limit = x2 - 4 * k
            if placed.outside:
                begin, limit = x2 + 6 * k, self._scale.x1
            limit = max(limit, begin + placed.words.width)
            self._bar_words(placed.words, (begin, limit), y, clear=placed.outside)

    def _bar_words(self, words: Line, room: tuple[float, float], y: float, *, clear: bool) -> None:
        """A bar's words, again on each sheet where they fit on it whole.

        ``clear`` takes the lines away that would run through them.
        """
        begin, limit = room
        windows = self._frame.windows
        start = windows.begin(begin, words.width, limit)
        if start is None:
            spans = range(len(windows.spans))
            fits = any(windows.on(n).begin(begin, words.width, limit) is not None for n in spans)
            start = begin if not fits and windows.shows(begin, begin + words.width) else None
        if start is None:
            return
        k, end = self._frame.k, start + words.width
        if clear and any(start - 2 * k < x < end + 2 * k for x in self._through):
            self._sheet.box(start - 2 * k, y, words.width + 4 * k, BAR * k, WHITE)
        self._sheet.line(words, start, y + 3.7 * k)

    # ---------------------------------------------------------------- marks

    def _pin(self, pin: Pin, y: float) -> None:
        sheet, k, x, mark = self._sheet, self._frame.k, pin.spot.x, pin.mark
        radius = 8 * k
        hollow = mark.shape in ("about", "between", "by")
        if mark.shape == "between":
            self._reach(pin.spot.low, pin.spot.high, y)
        elif mark.shape == "by":
            fade(sheet, (pin.spot.low, y - 3 * k, x - pin.spot.low, 6 * k), [WHITE, STRONG])
        elif mark.shape == "period":
            end = max(self._scale.x(mark.latest), x)
            sheet.stroke(x, y, end, y, 3.4 * k, INK)
        self._label(pin, y)
        if not self._frame.windows.shows(x - radius, x + radius):
            return
        if mark.shape == "due":
            diamond(sheet, x, y, 10.6 * k, ACCENT)
        else:
            sheet.dot(x, y, radius, WHITE if hollow else INK, INK, 1.0)
        number = str(pin.number)
        size = (9 if len(number) < 3 else 6.6) * k
        sheet.text(
            x, y - size * 0.345, number, Dress(TABULAR, strong=True), size,
            colour=INK if hollow else WHITE, align="center",
        )  # fmt: skip

    def _reach(self, low: float, high: float, y: float) -> None:
        """The stretch within which the day lies."""
        self._sheet.stroke(low, y, high, y, 0.8, INK)
        for x in (low, high):
            self._sheet.stroke(x, y - 3.5 * self._frame.k, x, y + 3.5 * self._frame.k, 0.8, INK)

    def _label(self, pin: Pin, y: float) -> None:
        k, spot = self._frame.k, pin.spot
        wide = max((line.width for line in pin.label), default=0.0)
        low = spot.x + spot.gap if spot.right else spot.x - spot.back - wide
        if not self._frame.windows.shows(low, low + wide):
            return
        for number, line in enumerate(pin.label):
            drop = -2.2 * k if not number else (8.2 + 11 * (number - 1)) * k
            x = spot.x + spot.gap if spot.right else spot.x - spot.back - line.width
            if spot.crossed:
                self._sheet.box(x - 1, y - drop - 2.4 * k, line.width + 2, 10.6 * k, WHITE)
            self._sheet.line(line, x, y - drop)

    # ---------------------------------------------------------------- vertical lines

    def deadline(self, day: date, words: tuple[str, str]) -> None:
        """The line through all lanes at a deadline, with its name and the count of days above."""
        sheet, k, frame = self._sheet, self._frame.k, self._frame
        x, top = self._scale.x(day), frame.top + 46 * k
        sheet.stroke(x, top, x, frame.bottom, 1.3, ACCENT)
        self._through.append(x)
        diamond(sheet, x, top, 5.5 * k, ACCENT)
        room = max(words[1:], key=len)
        wide = sum(s.width(s.text) for s in spans_of(room, Dress(SANS, strong=True), 7.8 * k))
        windows = self._frame.windows
        right = x + wide + 12 * k < self._scale.x1 and windows.whole(x, x + wide + 12 * k)
        if not windows.shows(*((x, x + wide + 10 * k) if right else (x - wide - 10 * k, x))):
            return
        place, align = (x + 10 * k, "left") if right else (x - 10 * k, "right")
        caps = Dress("caps", strong=True)
        sheet.text(place, top, words[0], caps, 11.5 * k, colour=ACCENT, tracking=0.2, align=align)
        bold = Dress(SANS, strong=True)
        sheet.text(place, top - 10.5 * k, words[1], bold, 7.8 * k, colour=ACCENT, align=align)

    def today(self, day: date, words: str) -> None:
        """A dashed line at the day the page was made, named at its foot."""
        sheet, frame, x = self._sheet, self._frame, self._scale.x(day)
        canvas = sheet.canvas
        self._through.append(x)
        canvas.saveState()
        canvas.setDash([3, 2.4])
        sheet.stroke(x, frame.top, x, frame.bottom - 4 * frame.k, 0.8, MUTED)
        canvas.restoreState()
        sheet.forget_ink()
        size = 7.8 * frame.k
        wide = sum(s.width(s.text) for s in spans_of(words, Dress(SANS), size))
        begin = frame.windows.fitted(x - wide / 2, wide)
        if frame.windows.shows(begin, begin + wide):
            y = frame.bottom - 11.5 * frame.k
            sheet.text(begin, y, words, Dress(SANS), size, colour=MUTED)


def soft_bar(sheet: Sheet, box: tuple[float, float, float, float], bar: Bar, ink: Colour) -> None:
    """A bar; an open end fades out, as one gradient with stops, so that no seam shows."""
    x, y, width, height = box
    if not (bar.open_start or bar.open_end):
        sheet.box(x, y, width, height, ink)
        return
    share = min(_FADE / max(width, 1e-6), 0.5 if bar.open_start and bar.open_end else 0.9)
    colours, stops = [ink], [0.0]
    if bar.open_start:
        colours, stops = [WHITE, ink], [0.0, share]
    if bar.open_end:
        colours, stops = [*colours, ink, WHITE], [*stops, 1 - share, 1.0]
    else:
        colours, stops = [*colours, ink], [*stops, 1.0]
    fade(sheet, box, colours, stops)


def fade(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    colours: list[Colour],
    stops: list[float] | None = None,
) -> None:
    """A rectangle shaded from left to right."""
    from reportlab.lib.colors import Color

    x, y, width, height = box
    if width <= 0:
        return
    canvas: Any = sheet.canvas
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, 0, 0)
    shades = [Color(*one) for one in colours]
    canvas.linearGradient(x, y, x + width, y, shades, positions=stops, extend=False)
    canvas.restoreState()
    sheet.forget_ink()
