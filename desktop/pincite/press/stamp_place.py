"""Where a stamp stands clear of everything on the page: measured by looking at the ink.

A corner is looked at as pixels, not as text boxes: a scan is one image over the whole page, yet
its margins are white. Only the corner is painted, so that looking costs little.
"""

from dataclasses import dataclass
from typing import Any

from pincite.press.stamp_shape import PageShape, Rect

INSET = 14.0  # the closest to the paper's edge that every printer reaches
CLEAR = 3.0  # white kept around a stamp
OWN_FOOT = 80.0  # what Pincite's own pages leave free at their foot
_SCALE = 1.0  # pixels per point
_WHITE = 250  # anything darker is ink
_EDGES = (INSET, 8.0)


@dataclass(frozen=True, slots=True)
class Place:
    """A stamp's lower left corner as seen, its scale, and the paper to add at the foot."""

    left: float
    bottom: float
    scale: float = 1.0
    foot: float = 0.0


class Looker:
    """Looks at the pages of one exhibit; ``free`` says whether a part of a page is blank."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        try:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            if self._document.get_formtype():
                self._document.init_forms()  # else the fields would not be seen
            self.pages = len(self._document)
        except pypdfium2.PdfiumError:
            self._document, self.pages = None, 0

    def close(self) -> None:
        if self._document is not None:
            self._document.close()

    def place(self, index: int, shape: PageShape, size: tuple[float, float]) -> Place:
        """Where a stamp of ``size`` points goes on page ``index`` (from 0)."""
        page = self._page(index)
        scale = min(1.0, (shape.width - 4) / size[0])
        width, height = size[0] * scale, size[1] * scale
        if page is not None and scale == 1.0:
            try:
                for left, bottom in corners(shape, width, height):
                    spot = (left, bottom, left + width, bottom + height)
                    if inside(shape, spot) and _blank(page, shape, spot):
                        return Place(left, bottom)
            finally:
                page.close()
        return below(shape, size)

    def _page(self, index: int) -> Any:
        import pypdfium2

        if index >= self.pages:
            return None
        try:
            return self._document[index]
        except pypdfium2.PdfiumError:
            return None


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


def _blank(page: Any, shape: PageShape, spot: Rect) -> bool:
    wide, high = page.get_size()
    x, y = wide / shape.width, high / shape.height
    if abs(x - y) > 0.01 * max(x, y):
        return False  # what is looked at is not the page that will be shown
    left, bottom = (spot[0] - CLEAR) * x, (spot[1] - CLEAR) * y
    right, top = wide - (spot[2] + CLEAR) * x, high - (spot[3] + CLEAR) * y
    crop = (max(left, 0), max(bottom, 0), max(right, 0), max(top, 0))
    try:
        bitmap = page.render(scale=_SCALE / max(x, 1e-6), crop=crop, grayscale=True)
    except ValueError:  # a page that is painted at another size than it says
        return False
    try:
        pixels, stride, width = bytes(bitmap.buffer), bitmap.stride, bitmap.width
        rows = range(0, stride * bitmap.height, stride)
        return all(min(pixels[row : row + width]) >= _WHITE for row in rows)
    finally:
        bitmap.close()
