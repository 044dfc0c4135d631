"""A timeline over several sheets: each sheet's text is its own, and no label is cut at a joint."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.document.timeline import Bar, Lane, Mark, Timeline
from pincite.press.timeline import press_timeline
from pincite.press.timeline_layout import days_of
from pincite.press.timeline_window import OVERLAP, SINGLE, windows_of
from tests.press.test_timeline import TIMELINE, figures, pages

WORDS = st.floats(1, 290)


def _crowd(count: int) -> Timeline:
    """So many marks that some stand at every joint, two bars that run over all sheets."""
    day = date(2022, 1, 5)
    marks = tuple(
        Mark(f"E{n}", f"Hollis shipment {n:02}x left", f"day {n:02}x", at, at, "exact")
        for n in range(count)
        for at in [day + timedelta(days=9 * n)]
    )
    bars = (
        Bar("V1", "Mooring terms", date(2022, 1, 1), date(2023, 6, 1)),
        Bar("V2", "Later terms", date(2022, 3, 1), date(2022, 12, 1), open_end=True),
    )
    lanes = (Lane("Quay", marks[::2], bars), Lane("Yard", marks[1::2], ()))
    return replace(TIMELINE, lanes=lanes, today=None, paper="a4")


@pytest.mark.parametrize("sheets", [2, 4])
def test_a_sheet_holds_no_word_that_is_not_seen_on_it(sheets: int) -> None:
    document = pypdfium2.PdfDocument(press_timeline(_crowd(40), tiles=sheets))
    for number in range(sheets):
        page = document[number]
        text = page.get_textpage()
        boxes = [text.get_charbox(n) for n in range(text.count_chars())]
        assert min(box[0] for box in boxes) > 0
        assert max(box[2] for box in boxes) < page.get_width()
    document.close()


def test_every_label_is_whole_on_a_sheet() -> None:
    said = [" ".join(page.split()) for page in pages(press_timeline(_crowd(40), tiles=3))[:3]]
    for number in range(40):
        title = f"Hollis shipment {number:02}x left"
        assert any(title in page for page in said), title
    assert "Hollis shipment 39x" not in said[0]
    assert "Hollis shipment 00x" not in said[2]


def test_a_bar_is_named_on_each_sheet_that_it_crosses() -> None:
    for page in pages(press_timeline(_crowd(40), tiles=3))[:3]:
        assert "Mooring terms" in page


def test_what_is_read_aloud_of_a_sheet_is_what_it_shows() -> None:
    first, second = figures(press_timeline(_crowd(40), tiles=2))
    assert "shipment 00x" in first
    assert "shipment 00x" not in second
    assert "shipment 39x" in second
    assert "shipment 39x" not in first


def test_an_open_end_asks_for_no_room_of_its_own() -> None:
    lanes = (
        Lane("Terms", (), (Bar("V1", "now", date(2023, 1, 1), date(2024, 9, 1), open_end=True),)),
    )
    known = days_of(replace(TIMELINE, lanes=(*TIMELINE.lanes, *lanes)))
    assert max(known) == date(2023, 6, 7)


@given(st.floats(0, 900), WORDS, st.integers(2, 5))
def test_fitted_words_are_whole_and_stay_where_they_can(x: float, wide: float, count: int) -> None:
    windows = windows_of(0.0, 300.0, count)
    place = windows.fitted(x, wide)
    assert windows.whole(place, place + wide)
    assert place == x or not windows.whole(x, x + wide)


@given(st.floats(0, 570), st.floats(1, 60), st.integers(2, 5))
def test_words_belong_to_some_sheet(x: float, wide: float, count: int) -> None:
    windows = windows_of(0.0, 300.0, count)
    shown = [windows.on(n).shows(x, x + wide) for n in range(count)]
    inside = x + wide <= windows.spans[-1][1]
    assert any(shown) or not inside
    if wide <= OVERLAP and inside:
        assert windows.whole(x, x + wide)


def test_a_single_page_shows_everything() -> None:
    assert SINGLE.shows(-1e6, 1e6)
    assert windows_of(0.0, 300.0, 1) is SINGLE
