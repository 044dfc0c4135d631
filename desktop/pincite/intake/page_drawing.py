"""Pages of an original as pictures, in the worker process: PDF through PDFium, images.

One document is open at a time. Sizes are points for a PDF, pixels for an image; places on a
page count from its top left corner, in the same units, as the page is shown (rotation applied).
"""

import io
import warnings
from dataclasses import astuple
from typing import Any

from pincite.intake.ocr_engine import DPI, OcrLine, recognise
from pincite.text.errors import ReadError
from pincite.text.page_boxes import characters
from pincite.text.page_letters import page_unreadable

MAX_PIXELS = 40_000_000
_WORTHWHILE = 2_000  # pixels of a picture's longer side: letters below are too small to read


class Drawing:
    """The open document and what can be asked of its pages."""

    def __init__(self) -> None:
        self._document: Any = None
        self._image: Any = None
        self._kind = ""
        self.engine = ""

    def open(self, data: bytes, kind: str, password: str = "") -> list[tuple[float, float]]:
        """Open a document; the size of each page. Raises ReadError as the readers do."""
        self.close()
        self._kind = kind
        if kind == "application/pdf":
            return self._open_pdf(data, password)
        if kind.startswith("image/"):
            return self._open_image(data, kind)
        raise ReadError("unsupported", media_type=kind)

    def close(self) -> None:
        """Forget the document."""
        for held in (self._document, self._image):
            if held is not None:
                held.close()
        self._document = self._image = None

    def draw(self, page: int, scale: float) -> tuple[int, int, bytes]:
        """A page at ``scale`` pixels a unit: width, height and its pixels as BGRA, row by row.

        A page that would be larger than ``MAX_PIXELS`` is drawn smaller.
        """
        if self._image is not None:
            return self._draw_image(page, scale)
        shown = self._document[page]
        try:
            width, height = shown.get_size()
            scale = _bounded(scale, width, height)
            bitmap = shown.render(scale=scale, prefer_bgrx=True, may_draw_forms=True)
            return bitmap.width, bitmap.height, bytes(bitmap.buffer)
        finally:
            shown.close()

    def words(self, page: int) -> tuple[str, list[float]]:
        """The characters of a page, and for each left, top, right, bottom; none for an image.

        Codes that nobody can read are no words either: a picture of them is recognised instead.
        """
        if self._document is None:
            return "", []
        shown = self._document[page]
        try:
            found = [] if page_unreadable(shown) else characters(shown)
        finally:
            shown.close()
        return "".join(char for char, _ in found), [edge for _, box in found for edge in box]

    def remarks(self, page: int) -> list[dict[str, str]]:
        """What a reader wrote on a page of a PDF; nothing for an image."""
        from pincite.intake.pdf_remarks import page_remarks

        if self._document is None:
            return []
        shown = self._document[page]
        try:
            return page_remarks(shown)
        finally:
            shown.close()

    def recognise(self, page: int, languages: str, turn: bool) -> list[OcrLine]:
        """The lines of words in a page's picture, drawn at the resolution the engine likes."""
        from PIL import Image

        scale = DPI / 72
        if self._image is not None:
            longer = max(self._image.size)
            scale = min(3.0, max(1.0, _WORTHWHILE / max(longer, 1)))
        width, height, pixels = self.draw(page, scale)
        picture = Image.frombytes("RGBA", (width, height), pixels, "raw", "BGRA")
        paper = Image.new("RGBA", picture.size, "white")
        return recognise(self.engine, Image.alpha_composite(paper, picture), languages, turn)

    # -- PDF

    def _open_pdf(self, data: bytes, password: str) -> list[tuple[float, float]]:
        from pincite.intake.readers.pdf import open_document

        self._document = open_document(data, password)
        self._document.init_forms()
        return [self._document.get_page_size(number) for number in range(len(self._document))]

    # -- images

    def _open_image(self, data: bytes, kind: str) -> list[tuple[float, float]]:
        from PIL import Image, ImageOps

        from pincite.intake.readers.image import open_image

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._image = open_image(io.BytesIO(data).getvalue(), kind)
            width, height = self._image.size
            if width * height > 4 * MAX_PIXELS:
                raise ReadError("too_many_pixels", pixels=width * height, limit=4 * MAX_PIXELS)
        frames = int(getattr(self._image, "n_frames", 1))
        turned = self._image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        self._upright, self._resample = ImageOps.exif_transpose, Image.Resampling.LANCZOS
        size = (float(height), float(width)) if turned else (float(width), float(height))
        return [size] * frames

    def _draw_image(self, page: int, scale: float) -> tuple[int, int, bytes]:
        self._image.seek(page)
        shown = self._upright(self._image.convert("RGBA"))
        width, height = shown.size
        scale = _bounded(min(scale, 4.0), width, height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        if size != (width, height):
            shown = shown.resize(size, self._resample)
        return (*size, shown.tobytes("raw", "BGRA"))


def _bounded(scale: float, width: float, height: float) -> float:
    pixels = width * height * scale * scale
    return scale if pixels <= MAX_PIXELS else float(scale * (MAX_PIXELS / pixels) ** 0.5)


def answer(
    drawing: Drawing, message: dict[str, Any], data: bytes
) -> tuple[dict[str, Any], list[bytes]]:
    """Do one request; every failure becomes an answer."""
    from pincite.intake import wire

    try:
        match message["ask"]:
            case "open":
                sizes = drawing.open(data, str(message["type"]), str(message.get("password", "")))
                return {"pages": sizes}, []
            case "draw":
                width, height, pixels = drawing.draw(int(message["page"]), float(message["scale"]))
                return {"width": width, "height": height}, [pixels]
            case "remarks":
                return {"remarks": drawing.remarks(int(message["page"]))}, []
            case "ocr":
                page, turn = int(message["page"]), bool(message["turn"])
                lines = drawing.recognise(page, str(message["languages"]), turn)
                return {"lines": [astuple(line) for line in lines]}, []
            case _:
                text, boxes = drawing.words(int(message["page"]))
                return {"text": text, "boxes": boxes}, []
    except ReadError as error:
        return wire.error_to_wire(error), []
    except MemoryError:
        return wire.error_to_wire(ReadError("out_of_memory")), []
    except Exception as error:  # a library's bug is this page's failure, not the program's
        return wire.error_to_wire(ReadError("broken", kind=type(error).__name__)), []
