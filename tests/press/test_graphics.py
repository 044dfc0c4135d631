"""Small drawings: a chart and lineage with words for who cannot see them, events in a line."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from pincite.document.charts import Bar, Bars, Lineage
from pincite.document.resolved import Document, Graphic
from pincite.document.timeline import Lane, Mark, Timeline
from pincite.press.chart import ChartBox
from pincite.press.compose import press_document, press_pages
from pincite.press.tags import Elem
from tests.press.reading import said_by
from tests.press.samples import REPORT
from tests.press.test_letter import page_texts

MARKS = tuple(
    Mark(
        f"E{at}",
        f"Event number {at} of the harbor",
        f"{at} March 2031",
        day,
        day,
        shape,
        cite="Ex. 1",
    )
    for at, shape in enumerate(("exact", "about", "between", "due"), start=1)
    for day in [date(2031, 3, at)]
)
TIMELINE = Timeline("Harbor", "en", "2032-03-04", (Lane("B", MARKS[2:]), Lane("A", MARKS[:2])))

EVENTS = Graphic("g", "timeline", "Four events of the harbor", TIMELINE)


@pytest.fixture(params=["modern", "classic"])
def report(request: pytest.FixtureRequest) -> Document:
    return replace(REPORT, style=request.param)


def test_figures_carry_their_words_and_their_place(report: Document) -> None:
    with pikepdf.open(BytesIO(press_document(report))) as opened:
        figures = [
            (str(thing.Alt), [float(value) for value in thing.A.BBox])
            for thing in opened.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == pikepdf.Name.Figure
        ]
    wanted = {block.alternative for block in REPORT.blocks if isinstance(block, Graphic)}
    assert {words for words, _ in figures} == wanted
    for _, (left, bottom, right, top) in figures:
        assert left < right
        assert bottom < top


def test_the_chart_says_its_values(report: Document) -> None:
    text = " ".join(page_texts(press_document(report)))
    for words in ("17,000,000,000", "410,000,000", "Records a day, mean", "more than", "10 bn"):
        assert words in text


def test_events_stand_in_order_of_time_and_are_read_as_a_list(report: Document) -> None:
    pressed = press_pages(replace(report, blocks=(EVENTS,)))
    said = said_by(pressed.pdf)
    places = [said.index(f"{at} March 2031 Event number {at}") for at in (1, 2, 3, 4)]
    assert places == sorted(places)
    assert "(Ex. 1)" in said
    assert pressed.places["g"][0] == 1


def test_a_drawing_unknown_here_is_said_in_words() -> None:
    document = replace(REPORT, blocks=(Graphic("g", "map", "A map of the harbor", object()),))
    assert "A map of the harbor" in said_by(press_document(document))


def test_figures_of_one_size_stand_on_an_even_scale_and_far_ones_on_decades() -> None:
    even = ChartBox(
        1, bars=Bars((Bar("a", 4, "4"), Bar("b", 9, "9"))), elem=Elem("Figure"), width=300
    )
    axis = even._axis(0)
    assert not axis.decades
    assert axis.ticks()[0] == 0
    assert axis.high >= 9
    far = ChartBox(
        1, bars=Bars((Bar("a", 4e3, ""), Bar("b", 9e9, ""))), elem=Elem("Figure"), width=300
    )
    axis = far._axis(0)
    assert axis.decades
    assert axis.low <= 4e3
    assert axis.high >= 9e9
    assert axis.at(axis.low) == axis.x1
    assert axis.at(4e3) < axis.at(9e9) <= axis.x2


def test_an_empty_chart_and_a_lone_origin_do_no_harm(report: Document) -> None:
    blocks = (
        Graphic("0", "chart", "Nothing", Bars(())),
        Graphic("1", "lineage", "One report", Lineage((1,), "1 report, 1 origin")),
        *report.blocks[:2],
    )
    assert press_pages(replace(report, blocks=blocks)).pages == 1
