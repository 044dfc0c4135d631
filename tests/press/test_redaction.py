"""Redacted pages: the words are nowhere in the copy, whatever part of the file held them."""

import re
import zlib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from pincite.model.errors import PressError
from pincite.press.redaction import Mark, redact_image, redact_pdf
from pincite.text.page_boxes import characters, lines

SECRET = "The cook keeps the second key"
KEPT = "The pantry was locked at nine"


def paper(turn: int = 0) -> bytes:
    """Two pages with the secret; also in bookmarks, metadata, an annotation and a form field."""
    out = BytesIO()
    canvas = Canvas(out, (420, 300), invariant=1)
    canvas.setTitle(SECRET)
    for page in range(2):
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"{SECRET} {page}", f"p{page}")
        canvas.drawString(40, 250, f"{KEPT}, page {page + 1}.")
        canvas.drawString(40, 200, f"{SECRET}, page {page + 1}.")
        canvas.drawString(40, 150, "Nothing else is known.")
        if page == 0:
            canvas.acroForm.textfield(name="who", value=SECRET, x=40, y=60, width=200, height=20)
            canvas.textAnnotation(SECRET, (10, 10, 30, 30))
        else:
            canvas.linkRect("", "p0", (40, 140, 100, 160))
        canvas.showPage()
    canvas.save()
    with pikepdf.open(out) as pdf:
        for sheet in pdf.pages:
            sheet.rotate(turn, relative=True)
        pdf.attachments["key.txt"] = SECRET.encode()
        held = BytesIO()
        pdf.save(held)
    return held.getvalue()


def marks(data: bytes, words: str, page: int = 1) -> list[Mark]:
    with pypdfium2.PdfDocument(data) as pdf:
        found = characters(pdf[page - 1])
    text = "".join(char for char, _ in found)
    at = text.index(words)
    boxes = lines(box for _, box in found[at : at + len(words)])
    return [Mark(page, box, "REDACTED") for box in boxes]


def everything(data: bytes) -> bytes:
    """Every byte of a PDF, streams unpacked, strings in both of their spellings."""
    heap = [data]
    with pikepdf.open(BytesIO(data)) as pdf:
        for item in pdf.objects:
            heap.append(repr(item).encode())
            if isinstance(item, pikepdf.Stream):
                try:
                    heap.append(item.read_bytes())
                except pikepdf.PdfError:
                    heap.append(item.read_raw_bytes())
    return b"\n".join(heap)


def texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_are_gone_and_the_others_stay(turn: int) -> None:
    data = paper(turn)
    copy = redact_pdf(data, marks(data, SECRET))
    first, second = (re.sub(r"\s+", " ", text) for text in texts(copy))
    assert SECRET not in first
    assert "second" not in first
    stay = f"{KEPT}, page 1. Nothing else is known.".split()
    assert set(stay) <= set(first.replace("\ufffe", "").split())
    assert SECRET in second, "the other page is as it was"


def test_nothing_in_the_file_says_them_any_more() -> None:
    data = paper()
    both = [*marks(data, SECRET), *marks(data, SECRET, page=2)]
    form = [Mark(1, (35, 215, 245, 245))]
    copy = redact_pdf(data, [*both, *form])
    heap = everything(copy)
    for spelling in (SECRET.encode(), SECRET.encode("utf-16-be"), b"second key"):
        assert spelling in everything(data) or spelling != SECRET.encode()
        assert spelling not in heap
    with pikepdf.open(BytesIO(copy)) as pdf:
        assert not pdf.attachments
        assert "/Outlines" not in pdf.Root
        assert "/AcroForm" not in pdf.Root


def test_the_area_is_black_and_the_same_input_gives_the_same_bytes() -> None:
    data = paper()
    (mark,) = marks(data, SECRET)
    copy = redact_pdf(data, [mark])
    assert copy == redact_pdf(data, [mark])
    with pypdfium2.PdfDocument(copy) as pdf:
        picture = pdf[0].render(scale=1).to_pil().convert("L")
        assert pdf[0].get_size() == (420, 300)
    left, top, right, bottom = mark.box
    assert picture.getpixel((int(left) + 2, int(bottom) - 2)) < 40
    assert picture.getpixel((int(right) + 30, int((top + bottom) / 2))) > 200


def test_a_page_that_is_not_there_or_a_broken_file_is_refused() -> None:
    for data, page in ((paper(), 9), (b"%PDF-1.7 torn", 1), (zlib.compress(b"no"), 1)):
        with pytest.raises(PressError, match="unredactable"):
            redact_pdf(data, [Mark(page, (0, 0, 10, 10))])


def test_a_picture_loses_its_pixels_and_its_metadata() -> None:
    picture = Image.new("RGB", (120, 80), "white")
    ImageDraw.Draw(picture).rectangle((20, 20, 60, 40), "red")
    exif = Image.Exif()
    exif[0x010E] = SECRET
    held = BytesIO()
    picture.save(held, "JPEG", exif=exif, quality=95)
    copy = redact_image(held.getvalue(), [Mark(1, (15, 15, 65, 45))])
    with Image.open(BytesIO(copy)) as shown:
        assert shown.size == (120, 80)
        assert not shown.getexif()
        assert shown.convert("RGB").getpixel((40, 30)) == (0, 0, 0)
        assert shown.convert("L").getpixel((100, 60)) > 240  # type: ignore[operator]
    with pytest.raises(PressError, match="unredactable"):
        redact_image(b"no picture", [Mark(1, (0, 0, 2, 2))])
