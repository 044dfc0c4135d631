"""Laws of the page breaker: every box once and in order, notes with the lines that call them."""

from hypothesis import given
from hypothesis import strategies as st

from pincite.press.boxes import FORCE, KEEP, Box
from pincite.press.notes import Note
from pincite.press.pages import Foot, Page, notes_height, paginate

FOOT = Foot(16.0, 14.0)


def _box(height: float, gap: float, after: float, lines: int) -> Box:
    note = Note(1, tuple(Box(10.0) for _ in range(lines)))
    return Box(height, gap=gap, after=after, notes=(note,) if lines else ())


BOXES = st.lists(
    st.builds(
        _box,
        st.sampled_from([14.0, 14.0, 14.0, 40.0, 90.0]),
        st.sampled_from([0.0, 7.0]),
        st.sampled_from([0.0, 0.0, 5.0, 400.0, KEEP, FORCE]),
        st.sampled_from([0, 0, 0, 0, 1, 2, 5, 30]),
    ),
    min_size=1,
    max_size=80,
)


@given(BOXES)
def test_every_box_and_every_note_line_once_and_in_order(boxes: list[Box]) -> None:
    pages = paginate(boxes, 300, 400, FOOT)
    assert [box for page in pages for box, _ in page.boxes] == boxes
    wanted = [line for box in boxes for note in box.notes for line in note.lines]
    assert [line for page in pages for line in page.notes] == wanted


@given(BOXES)
def test_no_page_overflows_unless_it_holds_one_box(boxes: list[Box]) -> None:
    for number, page in enumerate(paginate(boxes, 300, 400, FOOT)):
        height = 400 if number else 300
        if len(page.boxes) > 1:
            assert _text(page) + notes_height(page.notes, FOOT) <= height + 0.02


@given(BOXES)
def test_a_note_begins_on_the_page_that_calls_it(boxes: list[Box]) -> None:
    for page in paginate(boxes, 300, 400, FOOT):
        called = [note.lines[0] for box, _ in page.boxes for note in box.notes if len(note.lines)]
        alone = len(page.boxes) == 1
        assert alone or all(line in page.notes for line in called)


@given(BOXES)
def test_forced_breaks_end_pages(boxes: list[Box]) -> None:
    for page in paginate(boxes, 300, 400, FOOT):
        for box, _ in page.boxes[:-1]:
            assert box.after != FORCE


def test_lines_that_belong_together_are_not_parted_while_they_fit() -> None:
    chain = [Box(14.0, after=KEEP) for _ in range(5)] + [Box(14.0)]
    for before in range(1, 40):
        boxes = [Box(14.0) for _ in range(before)] + chain
        for page in paginate(boxes, 300, 400, FOOT):
            held = [box in chain for box, _ in page.boxes]
            assert sum(held) in (0, len(chain))


def test_a_long_note_goes_on_overleaf_with_two_lines_on_each_side() -> None:
    boxes = [Box(14.0) for _ in range(15)] + [_box(14.0, 0, 0, 30)] + [Box(14.0)] * 10
    pages = paginate(boxes, 300, 400, FOOT)
    shown = [len(page.notes) for page in pages]
    assert sum(shown) == 30
    assert len(pages) > 1
    assert pages[1].continued
    assert all(count == 0 or count >= 2 for count in shown)


def test_a_box_repeats_its_header_where_a_page_begins_with_it() -> None:
    header = Box(20.0)
    rows = [Box(30.0, repeat=header) for _ in range(30)]
    pages = paginate([Box(20.0), *rows], 300, 400, FOOT)
    assert len(pages) > 2
    assert pages[0].boxes[0][0] is not header
    assert all(page.boxes[0][0] is header for page in pages[1:])


def _text(page: Page) -> float:
    last, top = page.boxes[-1]
    return top + last.height
