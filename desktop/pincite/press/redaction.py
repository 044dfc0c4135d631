"""A copy of a page from which content is gone, not covered.

A redacted page is drawn as a picture, blackened, and set in the place of the page: nothing of the
page's own objects (text, images, annotations, alternative text) stays in the copy. The words that
remain are laid under the picture, invisible, so that the copy can still be searched. The other
pages are copied as they are, without the file's metadata, bookmarks, attachments or form fields.
Covering words and leaving them in the file is the mistake that the guidance of the courts warns
of (US District Courts, CM/ECF redaction notices; Fed. R. Civ. P. 5.2).
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pincite.model.errors import PressError
from pincite.press.binder_layers import Layers

if TYPE_CHECKING:
    from PIL.Image import Image

Box = tuple[float, float, float, float]
_DPI = 200.0
_MOST_PIXELS = 24_000_000
_HAIR = 0.25  # points that a neighbour may reach in
_LABEL_HEIGHT = 6.5  # points: a lower bar bears no word


@dataclass(frozen=True, slots=True)
class Mark:
    """An area to take out of a page (from 1): left, top, right, bottom of the page as shown."""

    page: int
    box: Box
    label: str = ""


def redact_pdf(data: bytes, marks: Sequence[Mark]) -> bytes:
    """The PDF without what the marks cover. The same input gives the same bytes.

    Raises PressError ``unredactable`` when the file does not open or a page is not there.
    """
    import pikepdf
    import pypdfium2

    by_page: dict[int, list[Mark]] = {}
    for mark in marks:
        by_page.setdefault(mark.page - 1, []).append(mark)
    try:
        with pypdfium2.PdfDocument(data) as drawn, pikepdf.open(BytesIO(data)) as source:
            drawn.init_forms()
            made = {index: _page(drawn[index], own) for index, own in sorted(by_page.items())}
            return _joined(source, made)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, IndexError) as error:
        raise PressError("unredactable", kind=type(error).__name__) from error


def redact_image(data: bytes, marks: Sequence[Mark]) -> bytes:
    """The picture, upright, without what the marks cover and without its metadata.

    One frame becomes a PNG, several a TIFF. Raises PressError ``unredactable``.
    """
    from PIL import Image, ImageOps

    from pincite.press.binder_image import opened_image

    try:
        with opened_image(data) as image:
            dpi = image.info.get("dpi")
            frames: list[Image.Image] = []
            for number in range(getattr(image, "n_frames", 1)):
                image.seek(number)
                shown = ImageOps.exif_transpose(image.convert("RGBA"))
                paper = Image.new("RGBA", shown.size, "white")
                frame = Image.alpha_composite(paper, shown).convert("RGB")
                _blacken(frame, [m for m in marks if m.page == number + 1], 1.0)
                frames.append(frame)
    except (OSError, ValueError, SyntaxError) as error:
        raise PressError("unredactable", kind=type(error).__name__) from error
    out, known = BytesIO(), {"dpi": dpi} if dpi else {}
    if len(frames) == 1:
        frames[0].save(out, "PNG", **known)
    else:
        rest = frames[1:]
        frames[0].save(out, "TIFF", save_all=True, append_images=rest, compression="tiff_deflate")
    return out.getvalue()


def _joined(source: Any, made: dict[int, bytes]) -> bytes:
    """A new file: made pages in the place of theirs, the others copied."""
    import pikepdf

    for page in source.pages:
        for key in ("/Thumb", "/PieceInfo", "/Metadata", "/B", "/AA", "/StructParents"):
            if key in page.obj:
                del page.obj[key]
        for note in page.obj.get("/Annots", []):
            if "/Parent" in note:  # a form field leads to the values of every other
                del note["/Parent"]
    for index, data in made.items():
        with pikepdf.open(BytesIO(data)) as own:
            source.pages[index] = own.pages[0]
    out = pikepdf.new()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # names of places stay behind: they too can say what is out
        out.pages.extend(source.pages)
    layers = Layers(out)  # what was hidden on the other pages stays hidden
    layers.take(source)
    layers.write()
    held = BytesIO()
    out.save(held, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return held.getvalue()


def _page(page: Any, marks: Sequence[Mark]) -> bytes:
    """One page as a picture without the marked areas, over the words that remain."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    from pincite.press.fonts import SANS, Dress, dressed

    width, height = page.get_size()
    scale = min(_DPI / 72, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    picture = page.render(scale=scale, may_draw_forms=True).to_pil().convert("RGB")
    _blacken(picture, marks, scale)
    if picture.convert("L").convert("RGB").tobytes() == picture.tobytes():
        picture = picture.convert("L")
    held = BytesIO()
    face = dressed(Dress(SANS))
    first: Any = face.name  # the canvas names a font on every page, by default one not embedded
    canvas = Canvas(held, (width, height), invariant=1, initialFontName=first)
    for line in remaining(page, marks):
        _hide(canvas, line, height)
    canvas.drawImage(ImageReader(picture), 0, 0, width, height)
    canvas.showPage()
    canvas.save()
    return held.getvalue()


def remaining(page: Any, marks: Sequence[Mark]) -> list[tuple[str, Box]]:
    """The words of a page that no mark touches, each with its place on the page as shown."""
    from pincite.text.page_boxes import characters

    words: list[tuple[str, Box]] = []
    text, box = "", (0.0, 0.0, 0.0, 0.0)
    for char, place in [*characters(page), (" ", box)]:
        if char.isspace() or any(_touches(place, mark.box) for mark in marks):
            if text:
                words.append((text, box))
            text = ""
        elif text:
            text += char
            box = (min(box[0], place[0]), min(box[1], place[1]),
                   max(box[2], place[2]), max(box[3], place[3]))  # fmt: skip
        else:
            text, box = char, place
    return words


def _hide(canvas: Any, word: tuple[str, Box], height: float) -> None:
    """Lay a word under the picture, as wide as it stands there."""
    from pincite.press.fonts import SANS, Dress, dressed

    face = dressed(Dress(SANS))
    text = "".join(char for char in word[0] if face.covers(char))
    left, top, right, bottom = word[1]
    size = max(1.0, (bottom - top) * 0.8)
    wide = face.width(text) * size / 1000
    if not text or not wide:
        return
    line = canvas.beginText(left, height - bottom + 0.2 * size)
    line.setTextRenderMode(3)
    line.setFont(face.name, size)
    line.setHorizScale(100 * max(0.1, right - left) / wide)
    line.textOut(text + " ")
    canvas.drawText(line)


def _blacken(picture: "Image", marks: Sequence[Mark], scale: float) -> None:
    from PIL import ImageDraw, ImageFont

    from pincite import resources

    draw = ImageDraw.Draw(picture)
    for mark in marks:
        left, top, right, bottom = (edge * scale for edge in mark.box)
        draw.rectangle((int(left) - 1, int(top) - 1, int(right) + 1, int(bottom) + 1), "black")
        high = bottom - top
        if not mark.label or high < _LABEL_HEIGHT * max(1.0, scale):
            continue
        path = str(resources.path("fonts", "PinciteSans-SemiBold.ttf"))
        font = ImageFont.truetype(path, min(high * 0.6, 9 * max(scale, 1.5)))
        if draw.textlength(mark.label, font) < (right - left) * 0.94:
            middle = ((left + right) / 2, (top + bottom) / 2)
            draw.text(middle, mark.label, fill="white", font=font, anchor="mm")


def _touches(place: Box, box: Box) -> bool:
    """Whether a character stands in an area, be it with a part only.

    Boxes of characters reach into the lines beside them: a third of the height has to be inside.
    """
    high = min(place[3], box[3]) - max(place[1], box[1])
    wide = min(place[2], box[2]) - max(place[0], box[0])
    return wide > _HAIR and high > min(place[3] - place[1], box[3] - box[1]) / 3
