"""Pictures bound as exhibits: true size, their own bytes, set upright."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Name, Pdf
from PIL import Image, ImageDraw

from pincite.document.binder import BinderExhibit
from pincite.press.binder import Binder, press_binder
from tests.press.binder_kit import plan_of


def picture(mode: str = "RGB", size: tuple[int, int] = (300, 200)) -> Image.Image:
    """A red mark in the upper left corner of a light field."""
    image = Image.new("RGB", size, (200, 220, 255))
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 4, size[1] // 4), fill=(220, 0, 0))
    return image.convert(mode)


def packed(image: Image.Image, kind: str, **values: object) -> bytes:
    made = BytesIO()
    image.save(made, kind, **values)
    return made.getvalue()


def bound(data: bytes) -> Binder:
    return press_binder(
        plan_of(BinderExhibit("X1", "Ex. 1", "A picture", "en", "image", image=data))
    )


def shown(binder: Binder, page: int = 3) -> Image.Image:
    document = pypdfium2.PdfDocument(binder.pdf)
    try:
        image = document[page - 1].render(scale=1).to_pil()
        return Image.Image.convert(image, "RGB")
    finally:
        document.close()


def framed(image: Image.Image) -> tuple[int, int, int, int]:
    """Where the picture stands on the page: all that is not white, the stamp left out."""
    grey = image.crop((0, 0, image.width, image.height - 66)).convert("L")
    box = grey.point(lambda value: 255 * (value < 245)).getbbox()
    assert box is not None
    return box


def test_true_size_by_its_resolution() -> None:
    binder = bound(packed(picture(size=(600, 300)), "PNG", dpi=(150, 150)))
    left, top, right, bottom = framed(shown(binder))
    assert right - left == pytest.approx(288, abs=2)
    assert bottom - top == pytest.approx(144, abs=2)
    assert [line.rule for line in binder.report if line.exhibit] == []


def test_too_large_a_picture_is_fitted_and_told() -> None:
    binder = bound(packed(picture(size=(3000, 1000)), "JPEG", dpi=(72, 72)))
    page = shown(binder)
    assert page.width > page.height, "a wide picture lies on a wide page"
    assert [line.rule for line in binder.report if line.exhibit] == ["reduced"]


def test_a_jpeg_keeps_its_own_bytes() -> None:
    data = packed(picture(), "JPEG")
    with Pdf.open(BytesIO(bound(data).pdf)) as pdf:
        (image,) = [
            x for x in pdf.pages[2].obj.Resources.XObject.values() if x.Subtype == Name.Image
        ]
        assert image.read_raw_bytes() == data


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_set_as_it_was_taken(orientation: int) -> None:
    """The mark is in the upper left corner once the camera's note is obeyed."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    image = picture()
    if orientation in undo:
        image = image.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    page = shown(bound(packed(image, "JPEG", exif=exif, quality=95)))
    left, top, right, bottom = framed(page)
    assert (right - left) > (bottom - top)
    red, green, _ = page.getpixel((left + 8, top + 8))  # type: ignore[misc]
    assert red > 150 > green


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("1", "PNG"), ("L", "PNG"), ("P", "GIF"), ("RGBA", "PNG"), ("LA", "PNG"), ("CMYK", "JPEG"),
     ("I;16", "PNG"), ("RGB", "BMP"), ("RGB", "WEBP"), ("CMYK", "TIFF")],
)  # fmt: skip
def test_every_kind_of_picture(mode: str, kind: str) -> None:
    image = picture().convert("L").convert("I").point(lambda v: v * 256).convert("I;16") \
        if mode == "I;16" else picture(mode)  # fmt: skip
    binder = bound(packed(image, kind))
    page = shown(binder)
    left, top, right, bottom = framed(page)
    inside = page.crop((left, top, right, bottom)).convert("L")
    corner, far = inside.getpixel((8, 8)), inside.getpixel((inside.width - 8, inside.height - 8))
    assert corner < far  # type: ignore[operator]


def test_each_frame_of_a_fax_is_a_page() -> None:
    frames = [picture("1", (200 + n, 300)) for n in range(3)]
    made = BytesIO()
    frames[0].save(made, "TIFF", save_all=True, append_images=frames[1:], compression="group4")
    assert bound(made.getvalue()).pages["X1"] == (3, 5, "MC000001", "MC000003")


@pytest.mark.parametrize("data", [b"no picture", packed(picture(), "JPEG")[:300]])
def test_a_broken_picture_is_told(data: bytes) -> None:
    binder = bound(data)
    assert [(line.rule, line.result) for line in binder.report if line.exhibit] == [
        ("unreadable", "missing")
    ]
    with pikepdf.open(BytesIO(binder.pdf)) as pdf:
        assert len(pdf.pages) == 3


def test_a_moving_picture_is_a_page_a_frame_and_told() -> None:
    frames = [picture("P", (200, 120 + 40 * n)).resize((200, 200)) for n in range(3)]
    made = BytesIO()
    frames[0].save(made, "GIF", save_all=True, append_images=frames[1:], duration=200)
    binder = bound(made.getvalue())
    assert binder.pages["X1"][:2] == (3, 5)
    (told,) = [line for line in binder.report if line.exhibit]
    assert (told.rule, "3 frames" in told.words("en")) == ("frames", True)


@pytest.mark.parametrize("lifted", [False, True])
def test_a_picture_of_too_many_pixels_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, lifted: bool
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None if lifted else 89_478_485)
    binder = bound(packed(Image.new("1", (10_000, 10_000)), "PNG"))
    (told,) = [line for line in binder.report if line.exhibit]
    assert (told.rule, told.result) == ("large_image", "missing")
    assert "89 million pixels" in told.words("en")
    assert "PDF" in told.words("fr")
