"""How low a page's ink reaches, read from its operators: never higher than what is painted."""

from io import BytesIO
from math import ceil

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf

from pincite.press.stamp_ink import content_of
from tests.press.binder_kit import saved

SIZE = 300


def page_of(content: bytes) -> bytes:
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(SIZE, SIZE))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
    page.obj.Contents = pdf.make_stream(content)
    page.obj.MediaBox = Array([0, 0, SIZE, SIZE])
    return saved(pdf)


def painted(content: bytes, left: float, limit: float) -> bool:
    """Whether ink is seen in the corner to the right of ``left`` and below ``limit``."""
    with pypdfium2.PdfDocument(BytesIO(page_of(content))) as pdf:
        page = pdf[0]
        picture = page.render(scale=2, grayscale=True).to_pil()
        page.close()
    box = (ceil(2 * left) + 1, ceil(2 * (SIZE - limit)) + 1, 2 * SIZE, 2 * SIZE)
    return box[0] < box[2] and box[1] < box[3] and picture.crop(box).getextrema()[0] < 250


numbers = st.integers(0, SIZE)
sizes = st.integers(4, 40)
words = st.sampled_from(["(gypsy jig)", "[(ag) -20 (Qq)]", "(a \\) q Q)", "<6a67>"])
lines = st.builds(
    lambda x, y, size, said: f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm {said} "
    f"{'TJ' if said[0] == '[' else 'Tj'} ET",
    numbers, numbers, sizes, words,
)  # fmt: skip
moved = st.builds(
    lambda x, y, size, step, scale: f"q {scale} 0 0 {scale} {x} {y} cm BT /F1 {size} Tf {size} TL "
    f"0 {step} Td (one) Tj T* (pgq) Tj ET Q",
    numbers, numbers, sizes, st.integers(-60, 60), st.sampled_from(["0.5", "1", "2"]),
)  # fmt: skip
shapes = st.builds(
    lambda x, y, w, h, wide: f"{wide} w {x} {y} {w} {h} re S {x} {y} m {w} {h} l S",
    numbers, numbers, st.integers(-80, 80), st.integers(-80, 80), st.integers(0, 6),
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(lines, moved, shapes), min_size=1, max_size=5), numbers, numbers)
def test_nothing_is_painted_where_the_corner_is_read_as_free(
    parts: list[str], left: int, limit: int
) -> None:
    content = "\n".join(parts).encode()
    read = content_of(content)
    assert read.balanced
    if read.clear(left, limit):
        assert not painted(content, left, limit)


def test_a_foot_of_a_few_words_and_a_clipping_path_leave_the_corner_free() -> None:
    page = b"q 0 0 300 300 re W n BT /F1 10 Tf 1 0 0 1 100 20 Tm (- 12 -) Tj ET Q"
    assert content_of(page).clear(180, 60)
    assert not content_of(page.replace(b"(- 12 -)", b"(a long line of words)")).clear(180, 60)
    assert not content_of(page.replace(b"W n", b"f")).clear(180, 60)


@pytest.mark.parametrize(
    "content",
    [
        b"q 200 0 0 200 50 50 cm /Picture Do Q",
        b"/Sh0 sh",
        b"BT /F1 12 Tf 0 1 -1 0 200 200 Tm (turned) Tj ET",
        b"q 1 0 0 -1 0 300 cm BT /F1 12 Tf 100 100 Td (mirrored) Tj ET Q",
        b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI",
        b"BT (nested (brackets)) Tj ET",
        b"/G0 gs 10 10 50 50 re f",
        b"10 20 m 30 l S Q Q",
        b"% 200 200 m\n10 10 50 50 re f",
    ],
)
def test_what_is_not_plain_is_left_to_be_looked_at(content: bytes) -> None:
    assert not content_of(content).clear(1000, -1000)


def test_brackets_and_names_in_strings_are_no_operators() -> None:
    assert content_of(b"q BT (q q q) Tj <71> Tj /q gs ET Q").balanced
    assert not content_of(b"q q Q").balanced
    assert not content_of(b"q (torn Q").balanced
