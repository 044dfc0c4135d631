"""Pages of a PDF as pictures. PDFium is not made for threads: one call at a time, everywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from PySide6.QtGui import QImage

_ONE_AT_A_TIME = RLock()


@contextmanager
def alone() -> Iterator[None]:
    """Hold off every page being drawn, while something else uses PDFium in this process."""
    with _ONE_AT_A_TIME:
        yield


def page_image(pdf: bytes, page: int, scale: float) -> QImage:
    """A page (from 1) at so many pixels a point. Raises IndexError where there is no such page."""
    return page_drawn(pdf, page, scale)[0]


def page_drawn(pdf: bytes, page: int, scale: float) -> tuple[QImage, tuple[float, float]]:
    """A page as :func:`page_image` gives it, and its width and height in points."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 1 <= page <= len(document):
                raise IndexError(page)
            opened = document[page - 1]
            drawn = opened.render(scale=scale, prefer_bgrx=True)
            width, height, stride = drawn.width, drawn.height, drawn.stride
            shape = QImage.Format.Format_RGB32
            image = QImage(bytes(drawn.buffer), width, height, stride, shape).copy()
            drawn.close()
            size = opened.get_size()
            opened.close()
        finally:
            document.close()
    return image, size
