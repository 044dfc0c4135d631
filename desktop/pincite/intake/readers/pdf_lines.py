"""Lines of a PDF page with their place and size, as PDFium finds them."""

import ctypes
import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from pincite.intake.readers.pdf_rules import Box
from pincite.intake.readers.pdf_tables import may_hold_table, page_tables, with_tables
from pincite.intake.shape import clean
from pincite.text.page_letters import unreadable

# PDFium puts U+FFFE (older: U+0002) for a hyphen that breaks a word, and runs the lines on.
_BROKEN_WORD = re.compile("[\ufffe\x02](?=[^\\W\\d_])")
_HYPHENS = frozenset("\ufffe\x02")
_SAMPLES = 24
_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb06": "st",
    }
)
_FEW = 60  # characters: a stamp, a number, a running head


class Garbled(Exception):
    """The letters of a page cannot be known: its fonts do not say which they are."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or several where words were broken between them.

    Places are points on the page turned so that the text stands upright, counted up and to the
    right. ``top`` and ``first`` belong to its first character, ``bottom`` to its last: ``first``
    is the lower edge of the first line, ``bottom`` of the last. ``table`` holds the rows of a
    table, whose lines this one stands for.
    """

    text: str
    left: float
    right: float
    bottom: float
    first: float
    top: float
    size: float
    table: tuple[tuple[str, ...], ...] = ()


def page_lines(page: Any) -> list[Line]:
    """The lines of one page, in the order of its text. Raises Garbled.

    PDFium orders lines wrongly when the page is turned against its text, so the page (in memory)
    is turned the way its text runs.
    """
    lines, angle = _read(page)
    if angle == page.get_rotation() or not lines:
        return lines
    page.set_rotation(angle)
    return _read(page)[0]


def is_scan(page: Any, lines: list[Line]) -> bool:
    """Whether a picture covers most of a page that has hardly any text: a stamped scan."""
    if sum(len(line.text) for line in lines) > _FEW:
        return False
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    for shown in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = shown.get_bounds()
        if (right - left) * (top - bottom) > 0.5 * width * height:
            return True
    return False


def _read(page: Any) -> tuple[list[Line], int]:
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        text = textpage.get_text_range() if count > 0 else ""
        if not text.strip():
            return [], 0
        if unreadable(textpage.raw, count, text):
            raise Garbled
        measured = _Page(textpage.raw, count)
        lines = measured.lines(text)
        if measured.angle == page.get_rotation() and may_hold_table(page, lines):
            lines = with_tables(lines, page_tables(page, measured, count))
        return lines, measured.angle
    finally:
        textpage.close()


class _Page:
    """Measures on one text page."""

    def __init__(self, raw: Any, count: int) -> None:
        import pypdfium2.raw as pdfium

        self.raw = raw
        self.pdfium = pdfium
        self.rect = pdfium.FS_RECTF()
        self.ref = ctypes.byref(self.rect)
        self.angle = self._angle(count)

    def _angle(self, count: int) -> int:
        """How the text runs: 0, 90, 180 or 270 degrees, by most of some characters."""
        step = max(1, count // _SAMPLES)
        turns: Counter[int] = Counter()
        for index in range(0, count, step):
            degrees = math.degrees(self.pdfium.FPDFText_GetCharAngle(self.raw, index))
            turns[round(degrees / 90) * 90 % 360] += 1
        return turns.most_common(1)[0][0]

    def lines(self, text: str) -> list[Line]:
        found = []
        start = 0
        for raw in text.split("\r\n"):
            line = self._line(raw, start)
            if line is not None:
                found.append(line)
            start += _units(raw) + 2
        return found

    def _line(self, raw: str, start: int) -> Line | None:
        text = clean(_BROKEN_WORD.sub(_whole, raw).translate(_LIGATURES), keep_breaks=False)
        if not text:
            return None
        lead = len(raw) - len(raw.lstrip())
        first = self._char(start + _units(raw[:lead]))
        last = self._char(start + _units(raw.rstrip()) - 1)
        head, tail = self._upright(first), self._upright(last)
        size = self.pdfium.FPDFText_GetFontSize(self.raw, first) or head[3] - head[2]
        return Line(
            text,
            left=min(head[0], tail[0]),
            right=max(head[1], tail[1]),
            bottom=tail[2],
            first=head[2],
            top=head[3],
            size=float(size),
        )

    def _char(self, text_index: int) -> int:
        index = self.pdfium.FPDFText_GetCharIndexFromTextIndex(self.raw, text_index)
        return int(index) if index >= 0 else text_index

    def letter(self, index: int) -> str:
        """One character as it is read: letters for a ligature, a blank for what is none."""
        code = self.pdfium.FPDFText_GetUnicode(self.raw, index)
        if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
            return " "
        char = chr(code)
        return "-" if char in _HYPHENS else char.translate(_LIGATURES)

    def box(self, index: int) -> Box:
        """Left, right, bottom, top of a character on the page turned upright."""
        return self._upright(index)

    def _upright(self, index: int) -> Box:
        """Left, right, bottom, top of a character on the page turned upright; zeros if unknown."""
        if not self.pdfium.FPDFText_GetLooseCharBox(self.raw, index, self.ref):
            return 0.0, 0.0, 0.0, 0.0
        rect = self.rect
        return self.turned((rect.left, rect.right, rect.bottom, rect.top))

    def turned(self, box: Box) -> Box:
        """A box of the page's own space on the page turned upright."""
        left, right, bottom, top = box
        if self.angle == 90:
            return -top, -bottom, left, right
        if self.angle == 180:
            return -right, -left, -top, -bottom
        if self.angle == 270:
            return bottom, top, -right, -left
        return left, right, bottom, top


def _whole(match: re.Match[str]) -> str:
    """A word broken before a small letter was one word; before a capital it keeps its hyphen."""
    return "" if match.string[match.end()].islower() else "-"


def _units(text: str) -> int:
    """UTF-16 units, in which PDFium counts its text."""
    return len(text) + sum(char > "\uffff" for char in text)
