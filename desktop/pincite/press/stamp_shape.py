"""The shape of a page as a reader sees it, whatever its boxes, turn and unit.

Seen coordinates are points from the lower left corner of the page as displayed; user coordinates
are those of the page's content stream (PDF 32000-1, 8.3.2.3 and 14.11.2).
"""

from dataclasses import dataclass, replace
from typing import Any

Rect = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]

# Acrobat's largest page is 14,400 units a side (PDF 1.7, Annex C): nothing prints at that size.
LARGEST = 14_400.0
SMALLEST = 3.0


class BadShape(ValueError):
    """The page has no size that could be shown or printed."""


@dataclass(frozen=True, slots=True)
class PageShape:
    """``box`` is what shows, in user units; ``turn`` is /Rotate; ``unit`` is points per unit."""

    box: Rect
    turn: int = 0
    unit: float = 1.0

    @property
    def width(self) -> float:
        """Seen width in points."""
        x0, y0, x1, y1 = self.box
        return (x1 - x0 if self.turn in (0, 180) else y1 - y0) * self.unit

    @property
    def height(self) -> float:
        """Seen height in points."""
        x0, y0, x1, y1 = self.box
        return (y1 - y0 if self.turn in (0, 180) else x1 - x0) * self.unit

    def matrix(self, left: float, bottom: float, scale: float = 1.0) -> Matrix:
        """What puts a drawing upright with its origin at a seen point, ``scale`` times its size."""
        x0, y0, x1, y1 = self.box
        a, b, c, d, x, y = {
            0: (1, 0, 0, 1, x0, y0),
            90: (0, 1, -1, 0, x1, y0),
            180: (-1, 0, 0, -1, x1, y1),
            270: (0, -1, 1, 0, x0, y1),
        }[self.turn]
        u, v, k = left / self.unit, bottom / self.unit, scale / self.unit
        return (a * k, b * k, c * k, d * k, a * u + c * v + x, b * u + d * v + y)

    def point(self, left: float, bottom: float) -> tuple[float, float]:
        """A seen point in user coordinates."""
        return self.matrix(left, bottom)[4:]

    def with_foot(self, height: float) -> "PageShape":
        """The same page with ``height`` points of blank paper added below, as seen."""
        x0, y0, x1, y1 = self.box
        more = height / self.unit
        box = {
            0: (x0, y0 - more, x1, y1),
            90: (x0, y0, x1 + more, y1),
            180: (x0, y0, x1, y1 + more),
            270: (x0 - more, y0, x1, y1),
        }[self.turn]
        return replace(self, box=box)


def shape_of(page: Any) -> PageShape:
    """The shape of a page (its dictionary); raises BadShape where it has none to be shown."""
    from pikepdf import Page

    try:
        whole = Page(page)
        media = _rect(whole.mediabox)
        crop = _common(_rect(whole.cropbox), media)
        unit = float(page.get("/UserUnit", 1))
        turn = int(whole.rotation) % 360
    except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise BadShape from error
    shape = PageShape(crop, turn if turn % 90 == 0 else 0, unit if unit > 0 else 1.0)
    for side in (shape.width, shape.height):
        if not SMALLEST <= side < LARGEST:
            raise BadShape
    return shape


def set_shape(page: Any, shape: PageShape) -> None:
    """Give the page a larger box: what it shows is ``shape``, and its paper holds that."""
    from pikepdf import Array

    media = _rect(page.mediabox)
    page.mediabox = Array(
        [pick(a, b) for pick, a, b in zip((min, min, max, max), media, shape.box, strict=True)]
    )
    page.cropbox = Array(list(shape.box))


def _rect(array: Any) -> Rect:
    x0, y0, x1, y1 = (float(number) for number in array)
    return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _common(crop: Rect, media: Rect) -> Rect:
    """The crop box as far as it lies on the paper; a crop box off the paper is ignored."""
    x0, y0 = max(crop[0], media[0]), max(crop[1], media[1])
    x1, y1 = min(crop[2], media[2]), min(crop[3], media[3])
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else media
