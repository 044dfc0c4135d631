"""Scales and label places: laws that hold for any dates."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.document.timeline import Lane, Mark, Timeline
from pincite.press.timeline_layout import Detail, Layout, days_of, today_of
from pincite.press.timeline_place import Lines, Placer, Spot, stack
from pincite.press.timeline_scale import choose_scale, months

days = st.dates(date(1, 1, 1), date(9999, 12, 31))
near = st.dates(date(2020, 1, 1), date(2024, 12, 31))


@given(st.lists(days, min_size=1, max_size=30))
def test_a_scale_keeps_the_order_of_days_and_holds_them_all(known: list[date]) -> None:
    scale = choose_scale(known, 100, 900)
    assert scale.start <= min(known)
    assert scale.end >= max(known)
    xs = [scale.x(day) for day in sorted(known)]
    assert xs == sorted(xs)
    assert xs[0] >= 100
    assert xs[-1] <= 900 + 1e-6


def test_sparse_years_before_busy_months_are_narrowed() -> None:
    busy = [date(2023, 1, 1) + timedelta(days=9 * n) for n in range(20)]
    scale = choose_scale([date(2014, 3, 1), *busy], 0, 1000)
    assert scale.turn == date(2023, 1, 1)
    assert scale.ratio < 0.2
    assert scale.x(date(2023, 1, 1)) < 320


def test_an_even_spread_has_one_scale() -> None:
    even = [date(2020, 1, 1) + timedelta(days=40 * n) for n in range(30)]
    assert choose_scale(even, 0, 1000).turn is None


def test_months_to_the_end_of_time() -> None:
    assert list(months(date(9999, 11, 1), date.max)) == [date(9999, 11, 1), date(9999, 12, 1)]


spots = st.lists(
    st.builds(
        lambda x, wide, narrow: Spot(x, x - 9, x + 9, (wide, min(wide, narrow)), 13.0, 13.0),
        st.floats(100, 900),
        st.floats(10, 300),
        st.floats(10, 90),
    ),
    max_size=40,
)


@given(spots, st.lists(st.floats(100, 900), max_size=3), st.booleans())
def test_no_label_covers_another_and_no_stem_runs_through_one(
    placed: list[Spot], lines: list[float], stems: bool
) -> None:
    count = Placer(100, 900, Lines(tuple(lines)), stems=stems).place(placed)
    assert all(0 <= spot.level < count for spot in placed)
    for one, two in combinations(placed, 2):
        if one.level == two.level:
            low, high = one.covered
            other_low, other_high = two.covered
            assert high <= other_low or other_high <= low
    for above in placed:
        for below in placed:
            if above.stem and above.level < below.level and above.x != below.x:
                low, high = below.covered
                assert below.crossed or not low < above.x < high
    for spot in placed:
        assert spot.crossed or not Lines(tuple(lines)).cross(spot, right=spot.right)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 300)), max_size=30))
def test_stacked_bars_never_overlap(bars: list[tuple[float, float]]) -> None:
    stretches = [(low, low + wide) for low, wide in bars]
    rows = stack(stretches, 0.0)
    for (one, row), (two, other) in combinations(zip(stretches, rows, strict=True), 2):
        if row == other:
            assert one[1] <= two[0] or two[1] <= one[0]


shapes = st.sampled_from(["exact", "about", "between", "by", "period", "due"])


@st.composite
def marks(draw: st.DrawFn) -> Mark:
    first, last = sorted((draw(near), draw(near)))
    shape = draw(shapes)
    if shape in ("exact", "due"):
        last = first
    title = draw(
        st.sampled_from(["Short", "A rather longer title of an event", "Long words " * 12])
    )
    return Mark("E1", title, str(first), first, last, shape)


@given(st.lists(marks(), min_size=1, max_size=25), st.integers(1, 3))
def test_labels_and_marks_of_a_lane_keep_clear_of_each_other(found: list[Mark], lines: int) -> None:
    timeline = Timeline("T", "en", "2024-01-01", (Lane("Lane", tuple(found)),))
    scale = choose_scale(days_of(timeline), 170, 1130)
    (plan,) = Layout(timeline, scale, Detail(lines, 1.0), 136, Lines()).lanes()
    boxes = []
    tops = [sum(plan.levels[:level]) for level in range(len(plan.levels))]
    for pin in plan.pins:
        low, high = pin.spot.covered
        depth = max(18.0, 9 + 11.0 * (len(pin.label) - 1))
        boxes.append((low, high, tops[pin.spot.level], tops[pin.spot.level] + depth))
    for one, two in combinations(boxes, 2):
        apart = one[1] <= two[0] or two[1] <= one[0] or one[3] <= two[2] or two[3] <= one[2]
        assert apart
    assert plan.height >= sum(plan.levels)


def test_numbers_follow_the_dates_across_lanes() -> None:
    from pincite.press.timeline_layout import numbers

    early, late = date(2020, 1, 1), date(2021, 1, 1)
    lanes = (
        Lane("A", (Mark("E1", "late", "2021", late, late),)),
        Lane("B", (Mark("E2", "early", "2020", early, early),)),
    )
    assert numbers(Timeline("T", "en", "2022-01-01", lanes)) == {(1, 0): 1, (0, 0): 2}


@pytest.mark.parametrize("right", [True, False])
def test_a_label_moves_to_the_side_where_no_line_runs(right: bool) -> None:
    spot = Spot(500, 491, 509, (100.0,), 13.0, 13.0)
    line = 560.0 if not right else 440.0
    Placer(100, 900, Lines((line,))).place([spot])
    assert spot.right is right
    assert not spot.crossed


def test_a_page_made_years_later_does_not_squeeze_what_it_shows() -> None:
    def shown(today: date) -> date | None:
        first = date(2020, 1, 6)
        marks = tuple(
            Mark(f"E{n}", "M", "d", day, day)
            for n, day in enumerate((first, first + timedelta(days=6)))
        )
        timeline = Timeline("T", "en", "2023-05-24", (Lane("L", marks),), today=today)
        assert max(days_of(timeline)) == (today_of(timeline) or marks[1].latest)
        return today_of(timeline)

    assert shown(date(2020, 2, 20)) == date(2020, 2, 20)
    assert shown(date(2023, 5, 24)) is None
