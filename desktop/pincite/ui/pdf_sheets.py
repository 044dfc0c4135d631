"""Finished pages to look at and to print, one by one: as they are, or placed on paper."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any, Protocol

Size = tuple[float, float]
FIT = 0.0  # the scale of a page that is made to fit its paper


class Shown(Protocol):
    """Pages that a preview can show. ``places`` maps a block's id to page and height."""

    @property
    def pages(self) -> int: ...

    @property
    def places(self) -> dict[str, tuple[int, float]]: ...

    def page(self, number: int) -> bytes:
        """A PDF of one page, counted from 1. Raises IndexError where there is none."""


class Finished:
    """The pages of a finished PDF."""

    def __init__(self, pdf: bytes) -> None:
        import pikepdf

        self.pdf = pdf
        self.places: dict[str, tuple[int, float]] = {}
        with pikepdf.open(BytesIO(pdf)) as opened:
            self.pages = len(opened.pages)

    def page(self, number: int) -> bytes:
        """A PDF of one page, counted from 1. Raises IndexError where there is none."""
        import pikepdf

        with pikepdf.open(BytesIO(self.pdf)) as opened:
            if not 1 <= number <= len(opened.pages):
                raise IndexError(number)
            return _saved(opened.pages[number - 1])


class Placed:
    """Some pages of others, each on a sheet of paper as it will be printed.

    ``scale`` is 1 for their own size, :data:`FIT` for as large as fits within ``margin`` points of
    the paper's edges. The paper lies as the page lies; what does not fit on it is cut off.
    """

    def __init__(
        self, of: Shown, numbers: Sequence[int], paper: Size, scale: float = 1.0, margin: float = 0
    ) -> None:
        self.places: dict[str, tuple[int, float]] = {}
        self._of, self._numbers, self._paper = of, tuple(numbers), paper
        self._scale, self._margin = scale, margin
        self._made = lru_cache(maxsize=8)(self._place)

    @property
    def pages(self) -> int:
        """How many sheets there are."""
        return len(self._numbers)

    def page(self, number: int) -> bytes:
        """A PDF of one sheet, counted from 1. Raises IndexError where there is none."""
        if not 1 <= number <= self.pages:
            raise IndexError(number)
        return self._made(self._numbers[number - 1])

    def _place(self, number: int) -> bytes:
        import pikepdf

        with pikepdf.open(BytesIO(self._of.page(number))) as source:
            page = source.pages[0]
            wide, high = size_of(page)
            paper = self._paper if (self._paper[0] <= self._paper[1]) == (wide <= high) else (
                self._paper[1], self._paper[0]
            )  # fmt: skip
            room = paper[0] - 2 * self._margin, paper[1] - 2 * self._margin
            scale = self._scale or min(room[0] / wide, room[1] / high)
            left, low = (paper[0] - wide * scale) / 2, (paper[1] - high * scale) / 2
            out = pikepdf.Pdf.new()
            sheet = out.add_blank_page(page_size=paper)
            box = pikepdf.Rectangle(left, low, left + wide * scale, low + high * scale)
            sheet.add_overlay(page, box)
            return _saved(sheet)


def size_of(page: Any) -> Size:
    """A page's width and height in points as it is seen."""
    x0, y0, x1, y1 = (float(edge) for edge in page.cropbox)
    wide, high = abs(x1 - x0), abs(y1 - y0)
    return (high, wide) if int(page.obj.get("/Rotate", 0)) % 180 else (wide, high)


def chosen_pages(words: str, count: int) -> list[int] | None:
    """``"1-3, 5"`` as page numbers in their order; all for none; None for what is no such list."""
    numbers: list[int] = []
    for part in words.replace(";", ",").split(","):
        first, dash, last = part.strip().replace("–", "-").partition("-")
        if not first and not dash:
            continue
        if not first.strip().isdecimal() or (dash and not last.strip().isdecimal()):
            return None
        start, end = int(first), int(last or first)
        if not 1 <= start <= end <= count:
            return None
        numbers += range(start, end + 1)
    return numbers or list(range(1, count + 1))


def _saved(page: Any) -> bytes:
    import pikepdf

    out = pikepdf.Pdf.new()
    out.pages.append(page)
    held = BytesIO()
    out.save(held)
    return held.getvalue()
