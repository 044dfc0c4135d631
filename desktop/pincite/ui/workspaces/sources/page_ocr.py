"""Where the words that a program recognises in a page's picture stand, so that they be chosen."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pincite.intake.pages import PageWords
from pincite.text.errors import ReadError

if TYPE_CHECKING:
    from pincite.intake.ocr_engine import OcrLine
    from pincite.intake.pages import Pages

_LONGER = (
    2_000  # pixels: a smaller picture is enlarged to this before it is read, at most threefold
)
_LARGEST = 3.0
_INCH = 72


def scale_of(size: tuple[float, float], *, image: bool) -> float:
    """Pixels of the picture that is read for a unit of the page."""
    from pincite.intake.ocr_engine import DPI

    if not image:
        return DPI / _INCH
    return min(_LARGEST, max(1.0, _LONGER / max(*size, 1.0)))


def placed(lines: "Iterable[OcrLine]", scale: float) -> PageWords:
    """Recognised lines as characters with boxes: a line's width is shared among its letters."""
    text: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    for line in lines:
        if text:
            text.append("\n")
            boxes.append((0.0, 0.0, 0.0, 0.0))
        top, bottom = line.top / scale, (line.top + line.height) / scale
        wide = (line.right - line.left) / scale / max(1, len(line.text))
        for number, letter in enumerate(line.text):
            left = line.left / scale + number * wide
            text.append(letter)
            boxes.append((left, top, left + wide, bottom))
    return PageWords("".join(text), tuple(boxes))


def words_of(pages: "Pages", page: int, language: str, *, image: bool) -> PageWords:
    """A page's own words, or else those recognised in its picture; none where neither are there."""
    from pincite.intake.ocr import engine

    own = pages.words(page)
    if own.text.strip():
        return own
    try:
        lines = pages.recognise(page, engine(language).languages, False)
    except ReadError as error:
        if error.code == "closed":
            raise
        return own
    return placed(lines, scale_of(pages.sizes[page], image=image))
