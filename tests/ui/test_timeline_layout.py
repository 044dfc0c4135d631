"""Where things stand on the timeline: labels never meet, many marks become bins, ticks fit."""

from bisect import bisect_left
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from pincite.document.timeline import Bar, Lane, Mark
from pincite.ui import i18n
from pincite.ui.workspaces.timeline import layout
from pincite.ui.workspaces.timeline.axis import ticks
from pincite.ui.workspaces.timeline.layout import (
    BIN,
    DENSE,
    LaneIndex,
    PlacedMark,
    Range,
    busiest,
    place,
    whole_range,
)

START = date(2022, 1, 1)
SHOWN = Range(START.toordinal(), START.toordinal() + 365, 168, 1000)


def mark(number: int, day: int, span: int = 0, title: str = "An event") -> Mark:
    first = START + timedelta(days=day)
    return Mark(f"E{number}", title, "a day", first, first + timedelta(days=span))


def width(title: str, detail: str) -> float:
    return 6.0 * max(len(title), len(detail))


MARKS = st.lists(
    st.tuples(st.integers(-60, 420), st.integers(0, 200), st.text("abc ", min_size=1, max_size=40)),
    max_size=40,
).map(lambda found: tuple(mark(n, *each) for n, each in enumerate(found)))


def box(placed: PlacedMark) -> tuple[float, float]:
    """From where to where a mark and its label reach."""
    left = min(placed.first, placed.label_left)
    return left, max(placed.last, placed.label_left + placed.width)


@given(MARKS, st.integers(60, 1400))
def test_labels_never_cover_one_another(marks: tuple[Mark, ...], wide: int) -> None:
    shown = Range(SHOWN.start, SHOWN.end, 168, wide)
    (lane,) = place([LaneIndex(Lane("Quay", marks))], shown, width)
    for one, other in combinations(lane.marks, 2):
        if one.y == other.y:
            (left, right), (first, last) = box(one), box(other)
            assert right <= first or last <= left
    assert all(0 < each.y < lane.height for each in lane.marks)


@given(MARKS)
def test_every_mark_in_view_is_placed_once(marks: tuple[Mark, ...]) -> None:
    (lane,) = place([LaneIndex(Lane("Quay", marks))], SHOWN, width)
    placed = [each.mark.handle for each in lane.marks]
    inside = {
        each.handle
        for each in marks
        if SHOWN.start <= each.earliest.toordinal() and each.latest.toordinal() <= SHOWN.end
    }
    assert len(placed) == len(set(placed))
    assert inside <= set(placed)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)), max_size=20))
def test_bars_of_one_level_do_not_meet(spans: list[tuple[int, int]]) -> None:
    bars = tuple(
        Bar(f"A1.{n}", "v", START + timedelta(days=a), START + timedelta(days=a + b))
        for n, (a, b) in enumerate(spans)
    )
    (lane,) = place([LaneIndex(Lane("Terms", bars=bars))], SHOWN, width)
    assert len(lane.bars) == len(bars)
    for one, other in combinations(lane.bars, 2):
        if one.y == other.y:
            assert one.right <= other.left + 0.5 or other.right <= one.left + 0.5


def test_a_long_stretch_holds_its_words_though_its_middle_is_out_of_view() -> None:
    year = mark(1, -500, 700, "In use")
    (lane,) = place([LaneIndex(Lane("Use", (year, mark(2, 30))))], SHOWN, width)
    found = {each.mark.handle: each for each in lane.marks}
    assert found["E1"].inside
    assert found["E1"].label_left >= SHOWN.left
    assert not found["E2"].inside


def test_lanes_stand_under_one_another() -> None:
    lanes = [LaneIndex(Lane(name, (mark(1, 10), mark(2, 12)))) for name in "abc"]
    placed = place(lanes, SHOWN, width)
    assert all(a.top + a.height == b.top for a, b in pairwise(placed))


@pytest.mark.parametrize("count", [DENSE + 1, 100_000])
def test_many_marks_are_binned_and_none_is_lost(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    def counting(title: str, detail: str) -> float:
        measured.append(title)
        return width(title, detail)

    lane = Lane("Calls", tuple(mark(n, n % 360) for n in range(count)))
    index = LaneIndex(lane)
    (placed,) = place([index], SHOWN, counting)
    assert placed.marks == ()
    assert sum(number for _x, number in placed.bins) == count
    assert len(placed.bins) <= SHOWN.width / BIN + 1
    # What a repaint costs does not grow with the marks: no label is measured, and each bin is
    # found by bisection.
    assert measured == []
    asked: list[float] = []

    def looking(days: list[float], day: float) -> int:
        asked.append(day)
        return bisect_left(days, day)

    monkeypatch.setattr(layout, "bisect_left", looking)
    index.bins(SHOWN)
    assert len(asked) <= SHOWN.width / BIN + 2


def test_the_whole_and_the_busiest_stretch() -> None:
    lanes = [Lane("Early", (mark(1, -4000),)), Lane("Late", tuple(mark(n, n) for n in range(9)))]
    low, high = whole_range(lanes, date(2023, 5, 24))
    assert low < mark(1, -4000).earliest.toordinal()
    assert high > date(2023, 5, 24).toordinal()
    start, end = busiest(lanes, None)
    assert start < START.toordinal() < end
    assert whole_range([], None) == (0.0, 365.0)
    assert busiest([], None) == (0.0, 365.0)


@given(
    st.floats(1, 3_000_000),
    st.floats(14, 600_000),
    st.floats(200, 3000),
)
def test_ticks_are_in_view_in_order_and_readable(start: float, span: float, wide: float) -> None:
    shown = Range(start, start + span, 0, wide)
    found = ticks(shown)
    days = [day for day, _words, _strong in found]
    assert days == sorted(set(days))
    assert all(start <= day.toordinal() <= start + span for day in days)
    assert all(shown.x(b) - shown.x(a) > 40 for a, b in pairwise(days))
    assert all(words for _day, words, _strong in found)


def test_the_first_tick_says_the_year(qapp: QApplication) -> None:
    first = date(2022, 5, 10).toordinal()
    found = ticks(Range(first, first + 300, 0, 900))
    assert found[0][1:] == ("Jun 2022", True)
    assert "Jan 2023" in [words for _day, words, _strong in found]
    i18n.install(qapp, "fr")
    assert ticks(Range(first, first + 300, 0, 900))[0][1] == "juin 2022"
