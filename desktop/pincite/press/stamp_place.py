"""Where a stamp stands clear of everything on the page: measured by looking at the ink.

A corner is looked at as pixels, not as text boxes: a scan is one image over the whole page, yet
its margins are white. Only the corner is painted, so that looking costs little.
"""

from ctypes import c_ushort
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Any

from pincite.press.stamp_ink import Content
from pincite.press.stamp_shape import PageShape, Rect

INSET = 14.0  # the closest to the paper's edge that every printer reaches
CLEAR = 3.0  # white kept around a stamp
OWN_FOOT = 80.0  # what Pincite's own pages leave free at their foot
_PALE = bytes(range(250, 256))  # anything darker is ink
_FLAGS = 0x01 | 0x08  # annotations too, in grey
_EDGES = (INSET, 8.0)


@dataclass(frozen=True, slots=True)
class Place:
    """A stamp's lower left corner as seen, its scale, and the paper to add at the foot."""

    left: float
    bottom: float
    scale: float = 1.0
    foot: float = 0.0


class Looker:
    """Looks at the pages of one exhibit; says where on them a stamp goes.

    The library's own interface is used: a thousand exhibits are looked at, and its objects for
    Python cost as much again as the looking.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf  # the library reads from it until it is closed
        self._raw: Any = None
        self._document: Any = None
        self._form: Any = None
        self._eyes: Any = None
        self.pages = 0

    def __enter__(self) -> "Looker":
        return self

    def _open(self) -> None:
        """Open the file when it is first looked at."""
        from pypdfium2 import raw

        self._raw = raw
        self._document = raw.FPDF_LoadMemDocument64(self._pdf, len(self._pdf), None)
        self.pages = raw.FPDF_GetPageCount(self._document) if self._document else 0
        if self._document and raw.FPDF_GetFormType(self._document):
            self._eyes = raw.FPDF_FORMFILLINFO(version=2)  # else the fields would not be seen
            self._form = raw.FPDFDOC_InitFormFillEnvironment(self._document, self._eyes)

    def __exit__(self, *_: object) -> None:
        if self._form:
            self._raw.FPDFDOC_ExitFormFillEnvironment(self._form)
        if self._document:
            self._raw.FPDF_CloseDocument(self._document)
        self._document = self._form = self._eyes = None

    def place(self, index: int, shape: PageShape, size: tuple[float, float]) -> Place:
        """Where a stamp of ``size`` points goes on page ``index`` (from 0)."""
        if self._raw is None:
            self._open()
        scale = min(1.0, (shape.width - 4) / size[0])
        known = scale == 1.0 and index < self.pages
        page = self._raw.FPDF_LoadPage(self._document, index) if known else None
        if not page:
            return below(shape, size)
        try:
            if self._form:
                self._raw.FORM_OnAfterLoadPage(page, self._form)
            found = None
            for left, bottom in corners(shape, *size):
                spot = (left, bottom, left + size[0], bottom + size[1])
                if not inside(shape, spot) or not self._blank(page, shape, spot):
                    continue
                if not self._worded(page, shape, spot):
                    return Place(left, bottom)
                found = found or Place(left, bottom)
            if found is not None:
                return found
        finally:
            if self._form:
                self._raw.FORM_OnBeforeClosePage(page, self._form)
            self._raw.FPDF_ClosePage(page)
        return below(shape, size)

    def _worded(self, page: Any, shape: PageShape, spot: Rect) -> bool:
        """Whether words that cannot be seen stand on a spot: white ones, those under a scan."""
        words = self._raw.FPDFText_LoadPage(page)
        if not words:
            return False
        try:
            ends = shape.point(*spot[:2]), shape.point(*spot[2:])
            across, along = (sorted(pair) for pair in zip(*ends, strict=True))
            box = across[0], along[1], across[1], along[0]
            length = self._raw.FPDFText_GetBoundedText(words, *box, None, 0)
            if length <= 0:
                return False
            held = (c_ushort * length)()
            self._raw.FPDFText_GetBoundedText(words, *box, held, length)
            return any(not chr(code).isspace() for code in held if code)
        finally:
            self._raw.FPDFText_ClosePage(words)

    def _blank(self, page: Any, shape: PageShape, spot: Rect) -> bool:
        """Whether nothing is painted on a spot and around it."""
        raw = self._raw
        seen = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        x, y = seen[0] / shape.width, seen[1] / shape.height
        if abs(x - y) > 0.01 * max(x, y):
            return False  # what is looked at is not the page that will be shown
        left, top = spot[0] - CLEAR, shape.height - spot[3] - CLEAR
        wide, high = ceil(spot[2] - spot[0] + 2 * CLEAR), ceil(spot[3] - spot[1] + 2 * CLEAR)
        canvas, pixels = _canvas(wide, high)
        raw.FPDFBitmap_FillRect(canvas, 0, 0, wide, high, 0xFFFFFFFF)
        whole = (-round(left), -round(top), round(shape.width), round(shape.height))
        raw.FPDF_RenderPageBitmap(canvas, page, *whole, 0, _FLAGS)
        if self._form:
            raw.FPDF_FFLDraw(self._form, canvas, page, *whole, 0, _FLAGS)
        return not bytes(pixels).translate(None, _PALE)


@lru_cache(maxsize=8)
def _canvas(wide: int, high: int) -> tuple[Any, Any]:
    """A grey picture to paint on, and its pixels; most stamps are of one size."""
    from ctypes import c_ubyte

    from pypdfium2 import raw

    stride = (wide + 3) // 4 * 4
    pixels = (c_ubyte * (stride * high))(*([255] * (stride * high)))
    return raw.FPDFBitmap_CreateEx(wide, high, raw.FPDFBitmap_Gray, pixels, stride), pixels


def in_free_corner(shape: PageShape, size: tuple[float, float], content: Content) -> Place | None:
    """Lower right, on an upright page whose content keeps clear of it; None when unknown."""
    left, bottom = corners(shape, *size)[0]
    spot = (left, bottom, left + size[0], bottom + size[1])
    if shape.turn or size[0] > shape.width - 4 or not inside(shape, spot):
        return None
    x = shape.box[0] + (spot[0] - CLEAR) / shape.unit
    y = shape.box[1] + (spot[3] + CLEAR) / shape.unit
    return Place(left, bottom) if content.clear(x, y) else None


def below(shape: PageShape, size: tuple[float, float]) -> Place:
    """A place on paper added at the foot, for a page without a free margin."""
    scale = min(1.0, (shape.width - 4) / size[0])
    left = max(2.0, shape.width - size[0] * scale - INSET)
    return Place(left, CLEAR + 2, scale, foot=size[1] * scale + 2 * CLEAR + 4)


def default_place(shape: PageShape, size: tuple[float, float]) -> Place:
    """Lower right, on a page of Pincite's own whose foot is kept free."""
    if size[1] + INSET + CLEAR > OWN_FOOT:
        return below(shape, size)
    return Place(shape.width - size[0] - INSET, INSET)


def corners(shape: PageShape, width: float, height: float) -> list[tuple[float, float]]:
    """The places tried, in order: lower right first, closer to the edge next, then the others."""
    rights = [(shape.width - width - edge, edge) for edge in _EDGES]
    top = shape.height - height - INSET
    right = shape.width - width - INSET
    return [*rights, (INSET, INSET), (right, top), (INSET, top)]


def inside(shape: PageShape, spot: Rect) -> bool:
    """Whether a stamp on ``spot`` lies on the page and leaves most of it alone."""
    left, bottom, right, top = spot
    fits = left >= 0 and bottom >= 0 and right <= shape.width and top <= shape.height
    return fits and (right - left) * 2 <= shape.width and (top - bottom) * 4 <= shape.height
