"""Stamps stand upright, at their size, in a corner that was blank, whatever the page's shape."""

import os
from io import BytesIO
from itertools import product
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageChops

from pincite.press.binder import press_binder
from pincite.press.stamp_place import INSET, below
from pincite.press.stamp_shape import PageShape
from tests.press.binder_kit import canvas_on, lined_pdf, pdf_exhibit, plan_of, reshaped, saved

TURNS = (0, 90, 180, 270)
CROPS = ([0, 0, 612, 792], [40, 60, 560, 770])
UNITS = (1, 2)


def seen(data: bytes, page: int, unit: float = 1) -> Image.Image:
    """The page as shown, at 144 dots an inch, its unit applied."""
    document = pypdfium2.PdfDocument(data)
    try:
        picture = document[page].render(scale=2 * unit, grayscale=True).to_pil()
    finally:
        document.close()
    return Image.Image.convert(picture, "L")


def change(before: Image.Image, after: Image.Image) -> tuple[int, int, int, int]:
    """The rectangle, in pixels, in which two pictures differ."""
    box = ImageChops.difference(before, after).point(lambda value: 255 * (value > 8)).getbbox()
    assert box is not None
    return box


def keep(name: str, picture: Image.Image) -> None:
    """Leave the picture to be looked at where PINCITE_PICTURES names a folder."""
    folder = os.environ.get("PINCITE_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(Path(folder) / f"{name}.png")


def stamped(data: bytes, unit: float = 1) -> tuple[Image.Image, Image.Image]:
    """A one-page exhibit as it was and as it is bound."""
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    return seen(data, 0, unit), seen(binder.pdf, binder.pages["X1"][0] - 1, unit)


@pytest.mark.parametrize(("turn", "crop", "unit"), list(product(TURNS, CROPS, UNITS)))
def test_upright_lower_right_and_clear(turn: int, crop: list[int], unit: int) -> None:
    data = reshaped(lined_pdf(1, "words"), Rotate=turn, CropBox=crop, UserUnit=unit)
    before, after = stamped(data, unit)
    keep(f"stamp-{turn}-{crop[0]}-{unit}", after)
    assert before.size == after.size, "the page has room and keeps its size"
    left, top, right, bottom = change(before, after)
    assert after.width - right == pytest.approx(2 * INSET, abs=3)
    assert after.height - bottom == pytest.approx(2 * INSET, abs=3)
    assert right - left == pytest.approx(2 * 92, abs=3), "92 points wide on paper"
    spot = min(before.crop((left - 4, top - 4, right + 4, bottom + 4)).tobytes())
    assert spot >= 250, "nothing of the page was there"
    upright = stamped(lined_pdf(1, "words"))
    plain = upright[1].crop(change(*upright))
    assert close(after.crop((left, top, right, bottom)), plain)


def close(one: Image.Image, two: Image.Image) -> bool:
    """The same picture, but for how its edges fall on pixels."""
    small = [picture.resize((46, 21)) for picture in (one, two)]
    return sum(ImageChops.difference(*small).tobytes()) / (46 * 21) < 12


def test_turned_stamps_would_be_told_apart() -> None:
    upright = stamped(lined_pdf(1, "words"))
    plain = upright[1].crop(change(*upright))
    assert not close(plain, plain.rotate(180))


def with_words_at(*spots: tuple[float, float]) -> bytes:
    made = BytesIO()
    canvas = canvas_on(made)
    for x, y in spots:
        canvas.drawString(x, y, "a footer that stands here")
    canvas.showPage()
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize(
    ("spots", "corner"),
    [
        (((480, 30),), "lower left"),
        (((480, 30), (20, 30)), "upper right"),
        (((480, 30), (20, 30), (480, 765)), "upper left"),
    ],
)
def test_a_taken_corner_is_left_alone(spots: tuple[tuple[float, float], ...], corner: str) -> None:
    before, after = stamped(with_words_at(*spots))
    left, top, right, bottom = change(before, after)
    assert ("lower" in corner) == (top > after.height / 2)
    assert ("right" in corner) == (left > after.width / 2)
    assert min(before.crop((left, top, right, bottom)).tobytes()) >= 250


FULL = ((480, 24), (20, 24), (480, 765), (20, 765))


@pytest.mark.parametrize(("turn", "unit"), list(product(TURNS, UNITS)))
def test_without_a_free_corner_paper_is_added_at_the_foot(turn: int, unit: int) -> None:
    data = reshaped(with_words_at(*FULL), Rotate=turn, UserUnit=unit)
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    before, after = seen(data, 0, unit), seen(binder.pdf, binder.pages["X1"][0] - 1, unit)
    keep(f"stamp-added-{turn}-{unit}", after)
    assert after.width == before.width
    assert after.height > before.height
    kept = after.crop((0, 0, before.width, before.height))
    assert sum(ImageChops.difference(kept, before).tobytes()) < before.width * before.height
    assert [line.rule for line in binder.report if line.exhibit == "X1"] == ["margin"]


def test_added_paper_does_not_show_what_the_crop_box_hid() -> None:
    data = reshaped(with_words_at((480, 130), (20, 130), (480, 765), (20, 765), (480, 85)),
                    CropBox=[0, 100, 612, 792])  # fmt: skip
    before, after = stamped(data)
    strip = after.crop((0, before.height, after.width - 2 * 140, after.height))
    assert min(strip.tobytes()) >= 250, "the line at 85 stays hidden"


def test_white_margin_of_a_scan_is_free() -> None:
    made = BytesIO()
    scan = Image.new("L", (612, 792), 255)
    scan.paste(90, (60, 60, 540, 720))
    scan.save(made, "PDF", resolution=72)
    before, after = stamped(made.getvalue())
    assert before.size == after.size
    assert change(before, after)[1] > 720


def test_a_page_that_does_not_restore_its_state_is_kept_apart() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "words"))) as pdf:
        page = pdf.pages[0]
        page.obj.Contents = Array([page.obj.Contents, pdf.make_stream(b" q 3 0 0 3 50 50 cm q")])
        data = saved(pdf)
    before, after = stamped(data)
    left, _, right, _ = change(before, after)
    assert right - left == pytest.approx(2 * 92, abs=3)


def test_pages_that_share_their_resources_and_content_each_have_their_own_stamp() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "words"))) as pdf:
        pdf.pages.append(pdf.pages[0])
        pdf.pages[1].obj.Resources = pdf.pages[0].obj.Resources
        pdf.pages[1].obj.Contents = pdf.pages[0].obj.Contents
        data = saved(pdf)
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    document = pypdfium2.PdfDocument(binder.pdf)
    words = [document[at].get_textpage().get_text_range() for at in (2, 3)]
    document.close()
    assert "MC000001" in words[0]
    assert "MC000001" not in words[1]
    assert "MC000002" in words[1]


def test_a_page_smaller_than_a_stamp_gets_a_smaller_stamp() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(60, 40))
        data = saved(pdf)
    before, after = stamped(data)
    assert after.width == before.width
    assert after.height > before.height


boxes = st.tuples(
    st.floats(-500, 500), st.floats(-500, 500), st.floats(100, 900), st.floats(100, 900)
).map(lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3]))


@given(boxes, st.sampled_from(TURNS), st.floats(0.2, 10))
def test_the_corners_of_the_seen_page_are_the_corners_of_its_box(
    box: tuple[float, float, float, float], turn: int, unit: float
) -> None:
    shape = PageShape(box, turn, unit)
    corners = {(0.0, 0.0), (shape.width, 0.0), (0.0, shape.height), (shape.width, shape.height)}
    x0, y0, x1, y1 = box
    found = {tuple(round(v, 3) for v in shape.point(*corner)) for corner in corners}
    expected = {(x0, y0), (x1, y0), (x0, y1), (x1, y1)}
    assert found == {tuple(round(v, 3) for v in corner) for corner in expected}


@given(boxes, st.sampled_from(TURNS), st.floats(0.2, 10))
def test_paper_added_at_the_foot_keeps_width_and_head(
    box: tuple[float, float, float, float], turn: int, unit: float
) -> None:
    shape = PageShape(box, turn, unit)
    more = below(shape, (92, 40)).foot
    taller = shape.with_foot(more)
    assert taller.width == pytest.approx(shape.width)
    assert taller.height == pytest.approx(shape.height + more)
    head, taller_head = shape.point(0, shape.height), taller.point(0, taller.height)
    assert taller_head == pytest.approx(head, abs=1e-6)


def test_the_stamp_is_on_the_page_itself_and_no_annotation() -> None:
    binder = press_binder(plan_of(pdf_exhibit(1, lined_pdf(1, "words"))))
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        page = pdf.pages[binder.pages["X1"][0] - 1]
        assert Name.Annots not in page.obj
        stamps = [
            name for name, _ in page.obj.Resources.XObject.items() if name.startswith("/Stamp")
        ]
    assert len(stamps) == 1


def test_a_form_field_in_the_corner_is_seen_and_left_alone() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "words"))) as pdf:
        look = pdf.make_stream(b"0.2 0.2 0.8 rg 0 0 120 40 re f")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 120, 40])
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("field"),
                F=4,
                Rect=Array([480, 10, 600, 50]),
                AP=Dictionary(N=look),
            )
        )
        pdf.pages[0].obj.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
        binder = press_binder(plan_of(pdf_exhibit(1, saved(pdf))))
    after = seen(binder.pdf, binder.pages["X1"][0] - 1)
    blue = after.crop((2 * 482, after.height - 2 * 48, 2 * 598, after.height - 2 * 12))
    assert max(blue.tobytes()) < 150, "the field is whole"


def test_a_long_party_takes_lines_and_not_the_page() -> None:
    plan = plan_of(
        pdf_exhibit(1, lined_pdf(1, "words")),
        stamp="Me Agathe Lenoir, avocat au barreau de Villeneuve-sur-Marne, toque P 123",
    )
    binder = press_binder(plan)
    before, after = seen(lined_pdf(1, "words"), 0), seen(binder.pdf, 2)
    left, _, right, _ = change(before, after)
    assert right - left < 2 * 145


def test_boxes_and_turn_said_once_for_all_pages_are_obeyed() -> None:
    turned = {"Rotate": 90, "CropBox": [40, 60, 560, 770]}
    with pikepdf.open(BytesIO(reshaped(lined_pdf(1, "words"), **turned))) as pdf:
        page, parent = pdf.pages[0].obj, pdf.Root.Pages
        for key in ("/MediaBox", "/CropBox", "/Rotate", "/Resources"):
            parent[key] = page[key]
            del page[key]
        data = saved(pdf)
    before, after = stamped(data)
    left, top, right, bottom = change(before, after)
    assert before.size == after.size
    assert after.width - right == pytest.approx(2 * INSET, abs=3)
    assert after.height - bottom == pytest.approx(2 * INSET, abs=3)
    assert (right - left) > (bottom - top)
