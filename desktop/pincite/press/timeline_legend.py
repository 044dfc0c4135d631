"""The timeline's legend: every event by its number, with date, words and evidence, as a table."""

from dataclasses import dataclass

from pincite.document.timeline import Mark, Timeline
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import glued, status_word
from pincite.press.fonts import SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, INK, MUTED, colour, spans_of
from pincite.press.tags import Elem
from pincite.press.timeline_layout import numbers
from pincite.press.timeline_words import say

_LINE, _APART, _FAINT = 11.4, 5.0, colour("d5d6d8")
_INDENT, _BETWEEN = 24.0, 30.0


@dataclass(frozen=True, slots=True)
class Note:
    """One event as the legend says it."""

    number: int
    mark: Mark
    date: list[Line]
    cite: Line | None
    title: list[Line]
    height: float


class Legend:
    """Lays the legend out in columns of one width; ``k`` scales its type."""

    def __init__(
        self, timeline: Timeline, left: float, right: float, k: float, columns: int = 3
    ) -> None:
        self._lang, self._left, self._k, self._columns = timeline.lang, left, k, columns
        self.width = (right - left - (columns - 1) * _BETWEEN * k) / columns
        order = numbers(timeline)
        marks = [
            (order[lane_at, at], mark)
            for lane_at, lane in enumerate(timeline.lanes)
            for at, mark in enumerate(lane.marks)
        ]
        self.notes = [self._note(n, mark) for n, mark in sorted(marks, key=lambda pair: pair[0])]

    def height(self) -> float:
        """The height of the whole legend in columns as even as can be."""
        if not self.notes:
            return 0.0
        columns = _share(self.notes, self._even())
        return max(sum(note.height for note in column) for column in columns)

    def pages(self, first: float, rest: float) -> list[list[list[Note]]]:
        """Columns by page, the first page's ``first`` points high."""
        left, pages, room = list(self.notes), list[list[list[Note]]](), first
        if left and self.height() <= first:
            return [_share(left, self._even())]
        while left:
            columns: list[list[Note]] = []
            for _ in range(self._columns):
                column, used = list[Note](), 0.0
                while left and (used + left[0].height <= room or (not column and room == rest)):
                    used += left[0].height
                    column.append(left.pop(0))
                columns.append(column)
            pages.append(columns)
            room = rest
        return pages

    def draw(self, sheet: Sheet, columns: list[list[Note]], top: float, table: Elem) -> None:
        """Draw one page's columns below ``top``."""
        for number, column in enumerate(columns):
            x, y = self._left + number * (self.width + _BETWEEN * self._k), top
            for note in column:
                self._draw(sheet, note, x, y, table.child("TR"))
                y -= note.height

    def head(self, table: Elem, sheet: Sheet, x: float, y: float) -> None:
        """The table's header: its four names are read, only the word above is drawn."""
        row = table.child("TR")
        for key in ("number", "date", "evidence", "event"):
            cell = row.child("TH", scope="Column")
            cell.actual = say(self._lang, key)
            sheet.into(cell)
            sheet.text(x, y, "\u00a0", Dress(SERIF), 1)

    def _even(self) -> float:
        """The lowest column height that holds everything in the columns there are."""
        low = max(note.height for note in self.notes)
        high = sum(note.height for note in self.notes)
        while high - low > 0.5:
            middle = (low + high) / 2
            if len(_share(self.notes, middle)) <= self._columns:
                high = middle
            else:
                low = middle
        return high

    def _note(self, number: int, mark: Mark) -> Note:
        k, room = self._k, self.width - _INDENT * self._k
        size = 9.4 * k
        cites = fit(spans_of(glued(mark.cite), Dress(TABULAR), size, colour=MUTED), room * 0.55)
        cite = cites[0] if len(cites) == 1 else None
        spans = list(spans_of(glued(mark.date_words), Dress(TABULAR), size))
        status = status_word(mark.status, self._lang)
        if status:
            italic = Dress(SERIF, emphasis=True)
            spans += spans_of(
                f" ({status})".replace(" ", "\u00a0").replace("\u00a0(", " ("),
                italic,
                size,
                colour=MUTED,
            )
        date = fit(spans, room - (cite.width + 8 if cite else 0))
        title = fit(spans_of(glued(mark.title), Dress(SERIF), size, lang=self._lang), room)
        if cites and cite is None:
            title += fit(spans_of(glued(mark.cite), Dress(TABULAR), size, colour=MUTED), room)
        height = (max(len(date), 1) + len(title)) * _LINE * k + _APART * k
        return Note(number, mark, date, cite, title, height)

    def _draw(self, sheet: Sheet, note: Note, x: float, top: float, row: Elem) -> None:
        k = self._k
        sheet.artifact()
        sheet.stroke(x, top, x + self.width, top, 0.25, _FAINT)
        y = top - 11.5 * k
        sheet.into(row.child("TD"))
        ink = ACCENT if note.mark.shape == "due" else INK
        strong = Dress(TABULAR, strong=True)
        sheet.text(x + 13 * k, y, str(note.number), strong, 9.8 * k, colour=ink, align="right")
        date = row.child("TD")
        for number, line in enumerate(note.date):
            sheet.line(line, x + _INDENT * k, y - _LINE * k * number, date)
        cell = row.child("TD")
        if note.cite is not None:
            sheet.line(note.cite, x + self.width - note.cite.width, y, cell)
        title = row.child("TD")
        y -= _LINE * k * max(len(note.date), 1)
        for number, line in enumerate(note.title):
            sheet.line(line, x + _INDENT * k, y - _LINE * k * number, title)


def _share(notes: list[Note], height: float) -> list[list[Note]]:
    """Notes in columns no higher than ``height``, in order."""
    columns: list[list[Note]] = [[]]
    used = 0.0
    for note in notes:
        if columns[-1] and used + note.height > height + 0.01:
            columns.append([])
            used = 0.0
        columns[-1].append(note)
        used += note.height
    return columns
