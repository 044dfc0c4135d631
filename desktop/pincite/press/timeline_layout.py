"""What stands where on a timeline page: lanes, bars, marks, labels, before any is drawn."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from pincite.document.timeline import Bar, Lane, Mark, Timeline
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import glued, status_word
from pincite.press.fonts import CAPS, SANS, SERIF, Dress
from pincite.press.lines import Line
from pincite.press.spans import INK, MUTED, Colour, spans_of
from pincite.press.timeline_place import Lines, Placer, Spot, stack
from pincite.press.timeline_scale import Scale

DATE = Dress(SANS, strong=True)
TITLE = Dress(SERIF)
_ASIDE = Dress(SERIF, emphasis=True)
_LANE = Dress(CAPS, strong=True)
_LEVEL_UP, _LEVEL_APART = 9.5, 3.5
HEAD, FOOT = 10.0, 7.0  # white above a lane's marks and below its bars
_LINE = 11.0
BAR, BAR_APART = 13.0, 4.0
NEAR = 60  # days from what is shown: a page made later than that need not show its own day


@dataclass(frozen=True, slots=True)
class Detail:
    """How much a label says: lines of its title at most (0: no label), at a scale ``k``."""

    lines: int
    k: float
    most_levels: int = 1_000


@dataclass(slots=True)
class Pin:
    """A mark with its number, its label's forms as lines, the best first, and its spot."""

    number: int
    mark: Mark
    forms: list[list[Line]]
    spot: Spot

    @property
    def label(self) -> list[Line]:
        """The label in the form that was placed."""
        return self.forms[self.spot.form] if self.forms else []


@dataclass(slots=True)
class PlacedBar:
    """A bar on a row of its lane; ``outside`` says that its words stand right of it."""

    bar: Bar
    row: int
    words: Line | None
    outside: bool


@dataclass(slots=True)
class LanePlan:
    """A lane ready to be drawn; ``levels`` are the depths of its levels of marks, in points."""

    lane: Lane
    head: list[Line]
    pins: list[Pin] = field(default_factory=list)
    bars: list[PlacedBar] = field(default_factory=list)
    levels: list[float] = field(default_factory=list)
    rows: int = 0
    height: float = 0.0
    spare: float = 0.0


class Layout:
    """Lays a timeline's lanes out on a scale; ``lines`` are the vertical lines labels avoid."""

    def __init__(
        self,
        timeline: Timeline,
        scale: Scale,
        detail: Detail,
        room: float,
        lines: Lines,
    ) -> None:
        self._t, self._scale, self._detail, self._room = timeline, scale, detail, room
        self._lines = lines
        self._numbers = numbers(timeline)

    def lanes(self) -> list[LanePlan]:
        return [self._lane(number, lane) for number, lane in enumerate(self._t.lanes)]

    def _lane(self, index: int, lane: Lane) -> LanePlan:
        k = self._detail.k
        head = fit(spans_of(lane.title, _LANE, 11.5 * k, tracking=0.2), self._room - 10)
        plan = LanePlan(lane, head)
        plan.pins = [
            self._pin(self._numbers[index, at], mark) for at, mark in enumerate(lane.marks)
        ]
        plan.bars, plan.rows = self._bars(lane.bars)
        placer = Placer(
            self._scale.x0,
            self._scale.x1,
            self._lines,
            stems=bool(lane.bars),
            most=self._detail.most_levels,
        )
        count = placer.place([pin.spot for pin in plan.pins])
        plan.levels = [self._depth(plan.pins, level) for level in range(count)]
        height = (HEAD + FOOT) * k + sum(plan.levels)
        if plan.rows:
            height += (plan.rows * (BAR + BAR_APART) + 1) * k
        plan.height = max(height, (13 * len(head) + 20) * k, 46 * k)
        return plan

    def _depth(self, pins: list[Pin], level: int) -> float:
        lines = max((len(pin.label) for pin in pins if pin.spot.level == level), default=0)
        k = self._detail.k
        down = max(10.0, _LINE * (lines - 1)) if lines else 9.5
        return (_LEVEL_UP + down + _LEVEL_APART) * k

    # ---------------------------------------------------------------- marks

    def _pin(self, number: int, mark: Mark) -> Pin:
        k = self._detail.k
        x, low, high = self._stretch(mark)
        forms = self._forms(mark)
        widths = tuple(max(line.width for line in form) for form in forms)
        gap = max(13 * k, high - x + 4 * k)
        back = max(13 * k, x - low + 4 * k)
        return Pin(number, mark, forms, Spot(x, low, high, widths, gap, back))

    def _stretch(self, mark: Mark) -> tuple[float, float, float]:
        """Where the mark's number stands, and what its drawing covers."""
        radius = 9 * self._detail.k
        early, late = self._scale.x(mark.earliest), self._scale.x(mark.latest)
        if mark.shape == "by":
            return late, min(late - 36 * self._detail.k, late - radius), late + radius
        if mark.shape == "between":
            x, least = (early + late) / 2, radius + 3 * self._detail.k
            return x, min(early, x - least), max(late, x + least)
        if mark.shape == "period":
            return early, early - radius, max(late, early + radius)
        x = late if mark.shape == "due" else (early + late) / 2
        return x, x - radius, x + radius

    def _forms(self, mark: Mark) -> list[list[Line]]:
        """The date over the title, wide first and then narrower, within the lines allowed."""
        lines, k = self._detail.lines, self._detail.k
        if not lines:
            return []
        status = status_word(mark.status, self._t.lang)
        said = mark.date_words + (f" · {status}" if status else "")
        date_line = fit(spans_of(said.replace(" ", "\u00a0"), DATE, 8.2 * k), 10_000)
        natural = self._words(mark.title, 10_000)
        whole = natural[0].width if natural else 0.0
        shares = [whole / count + 28 * k for count in range(2, lines + 1)]
        widths = [330 * k] if whole <= 330 * k else []
        widths += [share for share in shares if 76 * k < share <= 215 * k]
        forms = []
        for width in widths or [200 * k]:
            title = self._words(mark.title, width)
            if len(title) > lines:
                title = [*title[: lines - 1], self._cut(title[lines - 1 :], width)]
            forms.append([*date_line, *title])
        return forms

    def _words(self, text: str, width: float) -> list[Line]:
        return fit(spans_of(glued(text), TITLE, 9.4 * self._detail.k, lang=self._t.lang), width)

    def _cut(self, rest: list[Line], width: float) -> Line:
        """The first of these lines with an ellipsis, as the legend has the whole."""
        text = "".join(part.text for part in rest[0].parts).rstrip()
        return elided(text, TITLE, 9.4 * self._detail.k, width)

    # ---------------------------------------------------------------- bars

    def _bars(self, bars: tuple[Bar, ...]) -> tuple[list[PlacedBar], int]:
        stretches, placed = [], []
        for bar in bars:
            x1, x2 = self._scale.x(bar.start), self._scale.x(bar.end)
            words, outside = self._bar_words(bar, x1, x2)
            stretches.append((x1, x2 + 6 + words.width if outside and words else x2))
            placed.append(PlacedBar(bar, 0, words, outside))
        rows = stack(stretches, 0.0)
        for one, row in zip(placed, rows, strict=True):
            one.row = row
        return placed, max(rows, default=-1) + 1

    def _bar_words(self, bar: Bar, x1: float, x2: float) -> tuple[Line | None, bool]:
        k = self._detail.k
        size = 9.2 * k
        ink = INK if bar.emphasis else MUTED
        whole = fit(spans_of(bar.title, _ASIDE, size, lang=self._t.lang, colour=ink), 10_000)
        if not whole:
            return None, False
        inside = x2 - x1 - 14 * k - (18 * k if bar.open_start else 0) - 12 * k * bar.open_end
        if whole[0].width <= inside:
            return whole[0], False
        if x2 + 6 + whole[0].width <= self._scale.x1:
            return whole[0], True
        return elided(bar.title, _ASIDE, size, max(inside, 0), ink), False


def elided(text: str, dress: Dress, size: float, width: float, ink: Colour = INK) -> Line:
    """As many whole words of the text as fit on one line, and an ellipsis."""
    while text:
        spans = list(spans_of(text.rstrip(" ,.;:") + "…", dress, size, colour=ink))
        if sum(span.width(span.text) for span in spans) <= width:
            return Line(tuple(spans), 0.0, 0.0, sum(s.width(s.text) for s in spans))
        words = max(text.rstrip().rfind(" "), text.rfind("\u00a0"))
        text = text[:words] if words > 0 else text[:-1]
    return Line((), 0.0, 0.0, 0.0)


def numbers(timeline: Timeline) -> dict[tuple[int, int], int]:
    """Each mark's number by (lane, place in it): the order of dates, from 1."""
    marks = [
        (mark.earliest, mark.latest, lane_at, at)
        for lane_at, lane in enumerate(timeline.lanes)
        for at, mark in enumerate(lane.marks)
    ]
    return {(lane, at): number for number, (_, _, lane, at) in enumerate(sorted(marks), 1)}


def days_of(timeline: Timeline) -> list[date]:
    """Every day the scale must hold; where a bar's open end lies is nobody's knowledge.

    It fades out, where the rest of the drawing ends.
    """
    days = _told_days(timeline)
    today = today_of(timeline)
    days += [today] if today is not None else []
    if not days:
        day = date.fromisoformat(timeline.date[:10])
        days = [day, min(day, date.max - timedelta(days=90)) + timedelta(days=90)]
    return days


def today_of(timeline: Timeline) -> date | None:
    """The day the page was made where it is drawn: not so far off that the rest is squeezed."""
    today, days = timeline.today, _told_days(timeline)
    if today is None or not days:
        return today
    first, last = min(days).toordinal(), max(days).toordinal()
    reach = max(last - first, NEAR)
    return today if first - reach <= today.toordinal() <= last + reach else None


def _told_days(timeline: Timeline) -> list[date]:
    days: list[date] = []
    for lane in timeline.lanes:
        for mark in lane.marks:
            days += [mark.earliest, mark.latest]
        for bar in lane.bars:
            days += [bar.start] if bar.open_end else [bar.start, bar.end]
    return days


def deadline_of(timeline: Timeline) -> Mark | None:
    """The deadline that is drawn as a line: the next one, or the last when all are past."""
    due = [m for lane in timeline.lanes for m in lane.marks if m.shape == "due"]
    now = timeline.today or date.fromisoformat(timeline.date[:10])
    ahead = [mark for mark in due if mark.latest >= now]
    if ahead:
        return min(ahead, key=lambda mark: (mark.latest, mark.handle))
    return max(due, key=lambda mark: (mark.latest, mark.handle), default=None)
