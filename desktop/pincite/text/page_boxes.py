"""The characters of a PDF page, and where each stands on the page as it is shown."""

from collections.abc import Callable, Iterable
from typing import Any

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left corner."""

_FINE = 16  # PDFium answers places in whole pixels: ask on a grid finer than any screen
_HYPHEN = ("\u0002", "\ufffe")


def characters(page: Any) -> list[tuple[str, Box]]:
    """Every character of a pypdfium2 page in its order, with its place (rotation applied)."""
    import ctypes

    import pypdfium2.raw as pdfium

    place = _placing(page)
    box = pdfium.FS_RECTF()
    told = ctypes.byref(box)
    found: list[tuple[str, Box]] = []
    text = page.get_textpage()
    try:
        for index in range(text.count_chars()):
            code = pdfium.FPDFText_GetUnicode(text, index)
            char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "
            if not pdfium.FPDFText_GetLooseCharBox(text, index, told):
                box.left = box.bottom = box.right = box.top = 0.0
            x0, y0 = place(box.left, box.bottom)
            x1, y1 = place(box.right, box.top)
            edges = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            found.append(("-" if char in _HYPHEN else char, edges))
    finally:
        text.close()
    return found


def _placing(page: Any) -> Callable[[float, float], tuple[float, float]]:
    """From places in a PDF page's own space to places on the page as it is shown.

    PDFium is asked where three far points come to lie; the rest follows, as a page is only moved
    and turned. To ask for every character would take longer than to read it.
    """
    import ctypes

    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    wide, high = round(width * _FINE), round(height * _FINE)
    x, y = ctypes.c_int(), ctypes.c_int()

    def asked(across: float, up: float) -> tuple[int, int]:
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, across, up, x, y)
        return x.value, y.value

    far = 10_000.0
    (x0, y0), (x1, y1), (x2, y2) = asked(0, 0), asked(far, 0), asked(0, far)
    xa, xb, ya, yb = (x1 - x0) / far, (x2 - x0) / far, (y1 - y0) / far, (y2 - y0) / far

    def place(across: float, up: float) -> tuple[float, float]:
        right, down = x0 + xa * across + xb * up, y0 + ya * across + yb * up
        return round(right) / _FINE, round(down) / _FINE

    return place


def lines(boxes: Iterable[Box]) -> list[Box]:
    """Boxes of characters joined to one box a line; empty ones left out."""
    joined: list[Box] = []
    for left, top, right, bottom in boxes:
        if right <= left or bottom <= top:
            continue
        if joined:
            x0, y0, x1, y1 = joined[-1]
            middle = (top + bottom) / 2
            near = left - x1 < 2.5 * (bottom - top) and left > x0 - 1
            if y0 < middle < y1 and near:
                joined[-1] = (x0, min(y0, top), max(x1, right), max(y1, bottom))
                continue
        joined.append((left, top, right, bottom))
    return joined
