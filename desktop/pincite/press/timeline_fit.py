"""How much a timeline page can say: the most telling layout that fits its paper."""

from dataclasses import dataclass

from pincite.document.timeline import Timeline
from pincite.press.timeline_layout import Detail, LanePlan, Layout
from pincite.press.timeline_place import Lines
from pincite.press.timeline_scale import Scale

_SMALLEST = 0.4
_CLOSEST = 0.76  # of a row's depth, at which the marks of two rows still stand apart
_SHARES = (1.0, 0.94, 0.88, 0.82)  # of the type's size, before the legend goes to a page of its own
HEAD_WIDTH = 136.0  # the column of lane names, in points at scale 1


@dataclass(frozen=True, slots=True)
class Plan:
    """A timeline that fits: its lanes, how much they say, and whether the legend is below."""

    lanes: list[LanePlan]
    detail: Detail
    height: float
    legend_below: bool


@dataclass(frozen=True, slots=True)
class Fitter:
    """Fits one timeline into ``room`` points of height; ``lines`` are x no label may cross.

    ``legend`` is the height the legend asks for below the lanes, 0 where it must stand elsewhere.
    """

    timeline: Timeline
    scale: Scale
    k: float
    room: float
    legend: float
    lines: Lines

    def plan(self) -> Plan:
        """Fewer words before smaller ones; the legend on a page of its own before no words."""
        if self.legend:
            for share in _SHARES:
                for lines in (3, 2) if share < 1 else (3, 2, 1):
                    detail = Detail(lines, self.k * share)
                    plan = self._try(detail, self.room - self.legend, below=True)
                    if plan is not None:
                        return plan
        for lines in (3, 2, 1, 0):
            plan = self._try(Detail(lines, self.k), self.room, below=False)
            if plan is not None:
                return plan
        k = self.k
        while k > _SMALLEST:
            k *= 0.88
            plan = self._try(Detail(0, k), self.room, below=False)
            if plan is not None:
                return plan
        return self._crowded(k)

    def _try(self, detail: Detail, room: float, *, below: bool) -> Plan | None:
        lanes = self._lanes(detail, self.lines)
        high = sum(lane.height for lane in lanes)
        if high > room:
            return None
        spare = (room - high) / max(len(lanes), 1)
        for lane in lanes:
            lane.spare = min(spare, (20 if below else 50) * detail.k)
            lane.height += lane.spare
        return Plan(lanes, detail, sum(lane.height for lane in lanes), below)

    def _crowded(self, k: float) -> Plan:
        """More marks than a page has places: they share levels; the legend tells them apart."""
        free = self._lanes(Detail(0, k), Lines())
        most = max((len(lane.levels) for lane in free), default=1)
        while most > 1 and _least(free, most) > self.room:
            most -= 1
        detail = Detail(0, k, most)
        lanes = self._lanes(detail, Lines())
        _close_up(lanes, self.room)
        return Plan(lanes, detail, sum(lane.height for lane in lanes), False)

    def _lanes(self, detail: Detail, lines: Lines) -> list[LanePlan]:
        return Layout(self.timeline, self.scale, detail, HEAD_WIDTH * self.k, lines).lanes()


def _least(lanes: list[LanePlan], most: int) -> float:
    """The height of lanes of ``most`` rows of marks that stand as close as they may."""
    return sum(
        lane.height - sum(lane.levels) + _CLOSEST * sum(lane.levels[:most]) for lane in lanes
    )


def _close_up(lanes: list[LanePlan], room: float) -> None:
    """Bring the rows of marks closer until the lanes fit; the lanes themselves where none helps."""
    high = sum(lane.height for lane in lanes)
    deep = sum(sum(lane.levels) for lane in lanes)
    share = min(1.0, max(_CLOSEST, 1 - (high - room) / deep)) if deep else 1.0
    for lane in lanes:
        lane.height -= (1 - share) * sum(lane.levels)
        lane.levels = [depth * share for depth in lane.levels]
    whole = min(1.0, room / max(sum(lane.height for lane in lanes), 1))
    for lane in lanes:
        lane.height *= whole
        lane.levels = [depth * whole for depth in lane.levels]
