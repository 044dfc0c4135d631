"""The printed timeline: what it says, that it fits its paper, and what is read aloud instead."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Dictionary, Name

from pincite.document.timeline import Bar, Lane, Mark, Timeline
from pincite.model.errors import PressError
from pincite.press.timeline import press_timeline
from tests.conformance.validator import judge


def mark(number: int, day: date, shape: str = "exact", **values: object) -> Mark:
    given = {"title": f"Event number {number}", "latest": day, "cite": f"Ex. {number}", **values}
    return Mark(f"E{number}", date_words=f"{day:%d %b %Y}", earliest=day, shape=shape, **given)  # type: ignore[arg-type]


START = date(2022, 11, 1)
LANES = (
    Lane(
        "Contract",
        (mark(1, date(2022, 10, 10)),),
        (
            Bar("V1", "earlier version", date(2014, 1, 1), date(2022, 10, 10), open_start=True),
            Bar("V2", "version in force", date(2022, 10, 10), date(2023, 7, 31), open_end=True),
        ),
    ),
    Lane(
        "Correspondence",
        (
            mark(2, date(2023, 3, 27), "between", latest=date(2023, 4, 20)),
            mark(3, date(2023, 4, 19), "by"),
            mark(4, date(2023, 5, 18), "about", status="disputed"),
            mark(5, date(2022, 12, 1), "period", latest=date(2022, 12, 31)),
        ),
    ),
    Lane("Demand", (mark(6, date(2023, 6, 7), "due", title="Answers are due"),)),
)
TIMELINE = Timeline(
    "Marlowe and Quill", "en", "2023-05-24", LANES, today=date(2023, 5, 24), banner="Sample"
)


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def figures(data: bytes) -> list[str]:
    """The alternative texts of all figures."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found = (
            o for o in pdf.objects if isinstance(o, Dictionary) and o.get(Name.S) == Name.Figure
        )
        return [str(figure.Alt) for figure in found]


def test_every_mark_bar_and_lane_is_named() -> None:
    (said,) = pages(press_timeline(TIMELINE))
    for words in ("Contract", "version in force", "2023", "today, 24"):
        assert words.lower() in said.lower()
    for number in range(1, 6):
        assert said.count(f"Event number {number}") == 2, "beside its mark and in the legend"
        assert f"Ex. {number}".replace(" ", "\u00a0") in said.replace(" ", "\u00a0")
    assert "disputed" in said


def test_the_deadline_counts_its_days() -> None:
    data = press_timeline(TIMELINE)
    assert "14 days after 24" in pages(data)[0].replace("\u00a0", " ")
    assert "Deadline: 07 Jun 2023 · 14 days after" in figures(data)[0].replace("\u00a0", " ")


def test_the_next_deadline_is_the_one_drawn() -> None:
    past = mark(7, date(2023, 5, 1), "due")
    far = mark(8, date(2023, 9, 1), "due")
    lanes = (*LANES, Lane("More", (past, far)))
    assert "14 days after" in pages(press_timeline(replace(TIMELINE, lanes=lanes)))[0].replace(
        "\u00a0", " "
    )


def test_a_change_of_scale_is_stated() -> None:
    assert "what comes before October 2022 is drawn at about" in pages(press_timeline(TIMELINE))[0]
    french = pages(press_timeline(replace(TIMELINE, lang="fr")))[0]
    assert "ce qui précède octobre 2022 occupe environ" in french


def test_the_alternative_text_says_what_the_drawing_shows() -> None:
    (said,) = figures(press_timeline(TIMELINE))
    for words in ("Marlowe and Quill", "Contract", "Event number 3", "Answers are due", "disputed"):
        assert words in said
    assert "from before 1" in said


@pytest.mark.parametrize("paper", ["letter", "legal", "tabloid", "a4", "a3"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_paper_holds_it_on_one_page(paper: str, lang: str) -> None:
    data = press_timeline(replace(TIMELINE, paper=paper, lang=lang))
    with pikepdf.open(BytesIO(data)) as pdf:
        (page,) = pdf.pages
        wide, high = (float(v) for v in page.mediabox[2:])
        assert wide > high
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage()
    boxes = [text.get_charbox(n) for n in range(text.count_chars())]
    document.close()
    assert min(box[0] for box in boxes) > 0
    assert max(box[2] for box in boxes) < wide
    assert min(box[1] for box in boxes) > 0


def test_tiles_say_which_they_are_and_which_they_join() -> None:
    data = press_timeline(TIMELINE, tiles=3)
    said = pages(data)
    assert len(said) == 4, "three tiles and the legend"
    for number in (1, 2, 3):
        assert f"sheet {number} of 3" in said[number - 1]
    assert "joins sheet 2" in said[0]
    assert "joins sheet 1" in said[1]
    assert "joins sheet 3" in said[1]
    assert len(figures(data)) == 3


@pytest.mark.parametrize("tiles", [0, 21])
def test_tiles_without_sense_are_refused(tiles: int) -> None:
    with pytest.raises(PressError, match="bad_tiles"):
        press_timeline(TIMELINE, tiles=tiles)


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(PressError, match="bad_paper"):
        press_timeline(replace(TIMELINE, paper="papyrus"))


def test_the_key_names_the_shapes_used_and_no_other() -> None:
    lanes = (Lane("One", (mark(1, START), mark(2, START + timedelta(days=9), "about"))),)
    said = pages(press_timeline(replace(TIMELINE, lanes=lanes)))[0]
    assert "exact: the day is recorded" in said
    assert "about: estimated" in said
    assert "period" not in said
    assert "soft end" not in said


def test_hundreds_of_marks_still_come_out_with_a_legend_of_all() -> None:
    many = tuple(mark(n, START + timedelta(days=n % 90)) for n in range(1, 401))
    lanes = (Lane("Crowd", many), Lane("Other", many[:50]))
    said = pages(press_timeline(replace(TIMELINE, lanes=lanes, paper="a4")))
    legend = " ".join(said[1:])
    assert all(f"Event number {n}" in legend for n in range(1, 401))


def test_nothing_to_show_is_still_a_page() -> None:
    empty = Timeline("Nothing yet", "en", "2023-05-24", (), paper="a4")
    (said,) = pages(press_timeline(empty))
    assert "Nothing yet" in said
    assert "legend" not in said


def test_years_far_apart() -> None:
    lanes = (Lane("Ages", (mark(1, date(1, 1, 1)), mark(2, date(9999, 12, 31)))),)
    assert "9999" in pages(press_timeline(replace(TIMELINE, lanes=lanes)))[0]


def test_hostile_words_are_only_words() -> None:
    title = "<b>A & B</b> Zażółć Ξένος Привет %s {0}"
    lanes = (Lane("<i>", (mark(1, START, title=title),), (Bar("b", "&amp;", START, START),)),)
    said = pages(press_timeline(replace(TIMELINE, lanes=lanes)))[0].replace("\r\n", " ")
    assert title in said
    with pytest.raises(PressError, match="missing_glyph"):
        press_timeline(replace(TIMELINE, title="中"))


def test_the_marking_stands_on_inside_copies_only() -> None:
    marked = replace(TIMELINE, marking="Privileged and confidential\nAttorney work product")
    assert "Attorney work product" in pages(press_timeline(marked))[0]
    assert "product" not in pages(press_timeline(TIMELINE))[0]


def test_same_input_same_bytes() -> None:
    assert press_timeline(TIMELINE) == press_timeline(TIMELINE)


def test_archivable_and_accessible(tmp_path: Path) -> None:
    pdfs = {
        "one": press_timeline(TIMELINE),
        "french": press_timeline(replace(TIMELINE, lang="fr", paper="letter")),
        "tiles": press_timeline(replace(TIMELINE, notes=("A note.",)), tiles=2),
    }
    assert set(judge(tmp_path, pdfs).values()) == {"pass"}
