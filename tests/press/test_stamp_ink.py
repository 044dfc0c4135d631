"""How low a page's ink reaches, read from its operators: never higher than what is painted."""

from io import BytesIO
from math import inf

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


def lowest_painted(content: bytes) -> float:
    """The lowest row with ink as the page is painted, in points above its lower edge."""
    with pypdfium2.PdfDocument(BytesIO(page_of(content))) as pdf:
        page = pdf[0]
        picture = page.render(scale=2, grayscale=True).to_pil()
        page.close()
    rows = [picture.crop((0, y, 2 * SIZE, y + 1)).getextrema()[0] for y in range(2 * SIZE)]
    inked = [y for y, darkest in enumerate(rows) if darkest < 250]
    return SIZE - (inked[-1] + 1) / 2 if inked else inf


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


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(lines, moved, shapes), min_size=1, max_size=6))
def test_nothing_is_painted_below_what_is_read(parts: list[str]) -> None:
    content = "\n".join(parts).encode()
    read = content_of(content)
    assert read.balanced
    assert read.floor() <= lowest_painted(content) + 0.5


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
    assert content_of(content).floor() == -inf


def test_brackets_and_names_in_strings_are_no_operators() -> None:
    assert content_of(b"q BT (q q q) Tj <71> Tj /q gs ET Q").balanced
    assert not content_of(b"q q Q").balanced
    assert not content_of(b"q (torn Q").balanced
