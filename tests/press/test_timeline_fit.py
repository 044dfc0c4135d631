"""More marks than a page has places: its whole height is used before marks share one."""

from datetime import date, timedelta

import pytest

from pincite.document.timeline import Lane, Mark, Timeline
from pincite.press.timeline_fit import Fitter
from pincite.press.timeline_layout import days_of
from pincite.press.timeline_place import Lines
from pincite.press.timeline_scale import choose_scale

FIRST = date(2022, 11, 1)


def _mark(lane: int, number: int) -> Mark:
    day = FIRST + timedelta(days=1500 if not number else number % 9)
    return Mark(f"E{lane}-{number}", f"Event {number}", "a day", day, day)


@pytest.mark.parametrize("lanes", [1, 3, 7])
def test_a_crowd_takes_the_height_there_is(lanes: int) -> None:
    rows = tuple(
        Lane(f"Lane {lane}", tuple(_mark(lane, number) for number in range(40)))
        for lane in range(lanes)
    )
    timeline = Timeline("A crowd", "en", "2023-05-24", rows)
    scale = choose_scale(days_of(timeline), 150.0, 700.0)
    room = 60.0 + 70.0 * lanes
    plan = Fitter(timeline, scale, 1.0, room, 0.0, Lines()).plan()
    assert 0.8 * room < plan.height <= room + 0.01
    apart = [depth for lane in plan.lanes for depth in lane.levels]
    assert min(apart) > 16 * plan.detail.k, "the marks of two rows stand apart"
