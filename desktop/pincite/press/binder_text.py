"""An exhibit that has no pages of its own, set as text: paragraphs numbered in the margin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pincite.document.binder import BinderExhibit, TextPage
from pincite.press.binder_words import printable
from pincite.press.fonts import SANS, SERIF, TABULAR, Dress
from pincite.press.lines import LEFT, Line, compose
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, colour, spans_of
from pincite.press.tags import Elem

_LEFT, _TEXT, _RIGHT, _TOP, _FOOT = 66.0, 108.0, 84.0, 84.0, 84.0
_SIZE, _LEADING, _GAP = 10.8, 14.6, 6.4
_CELL, _CELL_LEADING, _PAD = 8.4, 11.0, 8.0
_LONGEST = 1_200  # words set as one paragraph; line breaking costs more than in proportion
_NOT_NAME = re.compile(r"[^\w.-]|\.$")  # "[7]", "7." and "¶ 7" are all paragraph 7
_FAINT = colour("c9cbce")


@dataclass(frozen=True, slots=True)
class SetText:
    """Where set text came to stand: its pages on the sheet, and each paragraph's place.

    ``places`` are (destination suffix, page from 0 within the exhibit, points below the top).
    """

    first: int
    count: int
    places: tuple[tuple[str, int, float], ...]
    unprinted: int


class TextSetter:
    """Sets one exhibit from the sheet's current page on."""

    def __init__(self, sheet: Sheet, exhibit: BinderExhibit, paper: tuple[float, float]) -> None:
        self._sheet, self._exhibit, self._paper = sheet, exhibit, paper
        self._first, self._unprinted = sheet.page, 0
        self._places: dict[str, tuple[int, float]] = {}
        self._section = sheet.record.root.child("Sect")
        self._y = paper[1] - _TOP
        self._head: tuple[list[list[Line]], list[float]] | None = None

    def set(self) -> SetText:
        text = self._exhibit.text or TextPage("", ())
        if text.heading:
            self._heading(text.heading)
        for label, words in text.lines:
            self._paragraph(label.strip(), words)
        if text.table:
            self._table(text.table)
        places = tuple((name, page, top) for name, (page, top) in self._places.items())
        count = self._sheet.page - self._first + 1
        return SetText(self._first, count, places, self._unprinted)

    # ---------------------------------------------------------------- paragraphs

    def _heading(self, words: str) -> None:
        lines = self._lines(words, self._measure, Dress(SERIF), 16.5)
        elem = self._section.child("H1")
        for line in lines:
            self._room(21)
            self._sheet.line(line, _TEXT, self._y - 15, elem)
            self._y -= 21
        self._y -= 9

    def _paragraph(self, label: str, words: str) -> None:
        elem = self._section.child("P")
        for number, part in enumerate(_chunks(words)):
            lines = self._lines(part, self._measure, Dress(SERIF), _SIZE)
            for place, line in enumerate(lines):
                first = not number and not place
                # A paragraph's first line is not left alone at the foot, nor its last at the top.
                alone = (not place and len(lines) > 1) or (len(lines) > 2 == len(lines) - place)
                self._room(_LEADING * (2 if alone else 1))
                if first and label:
                    self._label(label, elem)
                self._sheet.line(line, _TEXT, self._y - 11, elem)
                self._y -= _LEADING
        self._y -= _GAP

    def _label(self, label: str, elem: Elem) -> None:
        self._note_place(label)
        self._sheet.into(elem)
        words = self._printable(label)
        self._sheet.text(
            _TEXT - 12, self._y - 11, words, Dress(TABULAR), 8.6, colour=MUTED, align="right"
        )

    def _note_place(self, label: str) -> None:
        top = self._paper[1] - self._y - 2
        name = "para" + _NOT_NAME.sub("", label)
        self._places.setdefault(name, (self._sheet.page - self._first, max(top, 0.0)))

    # ---------------------------------------------------------------- tables

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        columns = max(map(len, rows))
        widths = self._widths(rows, columns)
        table = self._section.child("Table")
        self._y -= 6
        for number, row in enumerate(rows):
            cells = [*row, *[""] * (columns - len(row))]
            lines = [
                self._lines(cell, width - _PAD, Dress(SANS, strong=not number), _CELL)
                for cell, width in zip(cells, widths, strict=True)
            ]
            self._row(table.child("TR"), lines, widths, head=not number)
            self._note_row(number)
            if not number and len(rows) > 1:
                self._head = lines, widths
        self._head = None

    def _row(self, row: Elem, cells: list[list[Line]], widths: list[float], *, head: bool) -> None:
        """Draw a row; one too high for what is left of the page goes on over the next."""
        elems = [row.child("TH", scope="Column") if head else row.child("TD") for _ in cells]
        height = max(map(len, cells), default=1)
        at = 0
        if height * _CELL_LEADING + 8 <= self._column:
            self._room(height * _CELL_LEADING + 8)
        while at < max(height, 1):
            self._room(_CELL_LEADING + 8)
            fits = max(1, int((self._y - _FOOT - 6) // _CELL_LEADING))
            x = _LEFT
            for lines, elem, width in zip(cells, elems, widths, strict=True):
                for place, line in enumerate(lines[at : at + fits]):
                    self._sheet.line(line, x, self._y - 9 - place * _CELL_LEADING, elem)
                x += width
            self._y -= min(fits, max(height - at, 1)) * _CELL_LEADING + 4
            at += fits
        self._sheet.artifact()
        self._sheet.rule(
            _LEFT, self._y, _LEFT + sum(widths), 0.6 if head else 0.25, INK if head else _FAINT
        )
        self._y -= 3

    def _note_row(self, number: int) -> None:
        """Rows of a sheet are found by number, the header being the first."""
        top = max(self._paper[1] - self._y - 20, 0.0)
        self._places.setdefault(f"row{number + 1}", (self._sheet.page - self._first, top))

    def _widths(self, rows: tuple[tuple[str, ...], ...], columns: int) -> list[float]:
        """Columns as wide as their longest words ask for, shared fairly when that is too much."""
        wanted = [24.0] * columns
        for row in rows[:400]:
            for at, cell in enumerate(row):
                longest = min(max(map(len, cell.split("\n")), default=0), 60)
                wanted[at] = max(wanted[at], longest * _CELL * 0.56 + _PAD + 4)
        room = self._paper[0] - _LEFT - _RIGHT + 18
        if sum(wanted) <= room:
            return wanted
        fair = room / columns
        spare = room - sum(min(width, fair) for width in wanted)
        over = sum(max(width - fair, 0) for width in wanted)
        return [min(w, fair) + (max(w - fair, 0) / over * spare if over else 0) for w in wanted]

    # ---------------------------------------------------------------- page

    @property
    def _measure(self) -> float:
        return self._paper[0] - _TEXT - _RIGHT

    @property
    def _column(self) -> float:
        return self._paper[1] - _TOP - _FOOT

    def _room(self, height: float) -> None:
        """Begin a new page unless so many points are left."""
        if self._y - height < _FOOT:
            self._sheet.next_page(self._paper)
            self._y = self._paper[1] - _TOP
            self._repeat_head()

    def _repeat_head(self) -> None:
        """A table's header again, at the head of each page on which the table goes on."""
        if self._head is None:
            return
        cells, widths = self._head
        high, x = max(map(len, cells), default=1), _LEFT
        if high * _CELL_LEADING > self._column / 3:
            return
        self._sheet.artifact("Pagination")
        for lines, width in zip(cells, widths, strict=True):
            for place, line in enumerate(lines):
                self._sheet.line(line, x, self._y - 9 - place * _CELL_LEADING)
            x += width
        self._y -= high * _CELL_LEADING + 4
        self._sheet.rule(_LEFT, self._y, x, 0.6, INK)
        self._y -= 3

    def _printable(self, text: str) -> str:
        text, unprinted = printable(text)
        self._unprinted += unprinted
        return text

    def _lines(self, text: str, width: float, dress: Dress, size: float) -> list[Line]:
        lang = self._exhibit.lang
        lines: list[Line] = []
        for part in self._printable(text).split("\n"):
            lines += compose(list(spans_of(part, dress, size, lang=lang)), width, LEFT)
        return lines


def _chunks(words: str) -> Iterator[str]:
    """A very long paragraph in parts, cut at spaces."""
    if len(words) < _LONGEST * 5:
        yield words
        return
    parts = words.split(" ")
    for at in range(0, len(parts), _LONGEST):
        yield " ".join(parts[at : at + _LONGEST])
