"""The rows of a chronology: measured, shared over pages, drawn and tagged."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pincite.document.timeline import Chronology, ChronologyRow
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import dressed_date, glued, say, status_word
from pincite.press.fonts import CAPS, SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, NAVY, Colour, Span, Target, colour, spans_of
from pincite.press.tags import Elem
from pincite.press.timeline_marks import SHAPES, draw_mark
from pincite.press.wording import words

SIZE, LEADING = 9.6, 12.6
MARK, GUTTER = 16.0, 14.0
_ABOVE, _BELOW, _DROP = 3.4, 4.4, 9.6
_GROUP = 28.5
_REMARK = colour("3c4046")
_FAINT = colour("c9cbce")
_UPRIGHT, _ITALIC = Dress(SERIF), Dress(SERIF, emphasis=True)
_FIGURES, _FIGURES_ITALIC = Dress(TABULAR), Dress(TABULAR, emphasis=True)


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths of the columns; ``comment`` is 0 wide where there is none."""

    left: float
    date: float
    event: float
    evidence: float
    comment: float

    @property
    def edges(self) -> tuple[float, ...]:
        """Where each column's words begin."""
        first = self.left + MARK
        second = first + self.date
        third = second + self.event
        return (first, second, third, third + self.evidence)

    @property
    def widths(self) -> tuple[float, ...]:
        """The room for words in each column that is there."""
        found = [self.date - GUTTER, self.event - GUTTER, self.evidence - GUTTER, self.comment]
        if not self.comment:
            found = [*found[:2], self.evidence]
        return tuple(found)

    @property
    def right(self) -> float:
        return self.left + MARK + self.date + self.event + self.evidence + self.comment


def columns(left: float, width: float, *, comments: bool) -> Columns:
    """Columns in proportion to the pictures' 142, 270, 98 and 212 points of 738."""
    room = width - MARK
    if comments:
        date, event, evidence = room * 142 / 722, room * 270 / 722, room * 98 / 722
        return Columns(left, date, event, evidence, room - date - event - evidence)
    date, evidence = room * 150 / 722, room * 140 / 722
    return Columns(left, date, room - date - evidence, evidence, 0.0)


@dataclass(slots=True)
class Entry:
    """A row or a group's heading ready to be drawn.

    ``cells`` are the lines of each column; ``more`` says that the row began on the page before.
    """

    height: float
    cells: list[list[Line]] = field(default_factory=list)
    elems: list[Elem] = field(default_factory=list)
    row: ChronologyRow | None = None
    group: str = ""
    more: bool = False

    @property
    def deepest(self) -> int:
        return max(map(len, self.cells), default=0)


class Rows:
    """Makes entries of rows and draws them; one for each chronology."""

    def __init__(self, chronology: Chronology, at: Columns, exhibits_file: str, table: Elem):
        self._c, self._at, self._file, self._table = chronology, at, exhibits_file, table
        self._lang = chronology.lang

    def pages(self, first: float, rest: float) -> list[list[Entry]]:
        """Entries by page, the first page's table ``first`` points high, the others' ``rest``.

        No row is divided unless it is higher than a page; what goes on says so.
        """
        pages: list[list[Entry]] = [[]]
        room, group = first, ""
        for row in self._c.rows:
            entry = self._entry(row)
            lead = _GROUP if row.group and row.group != group else 0.0
            if lead + entry.height > room and pages[-1]:
                pages.append([])
                room = rest
                if row.group and row.group == group:
                    pages[-1].append(self._heading(row.group, more=True))
                    room -= _GROUP
            if lead:
                pages[-1].append(self._heading(row.group, more=False))
                room -= lead
            group = row.group
            for number, part in enumerate(self._parts(entry, room, rest - _GROUP)):
                if number:
                    pages.append([self._heading(group, more=True)] if group else [])
                    room = rest - (_GROUP if group else 0.0)
                pages[-1].append(part)
                room -= part.height
        return pages

    # ---------------------------------------------------------------- measuring

    def _entry(self, row: ChronologyRow) -> Entry:
        # They join the tree when they are drawn, after the heading of their group.
        tr = Elem("TR", self._table, inline=True)
        elems = [Elem("TD", tr, inline=True) for _ in self._at.widths]
        cells = [self._date(row), self._event(row), self._evidence(row, elems[2])]
        if self._at.comment:
            spans = spans_of(glued(row.comment), _UPRIGHT, SIZE, colour=_REMARK, lang=self._lang)
            cells.append(fit(spans, self._at.widths[3]))
        entry = Entry(0.0, cells, elems, row)
        entry.height = max(entry.deepest, 1) * LEADING + _ABOVE + _BELOW
        return entry

    def _date(self, row: ChronologyRow) -> list[Line]:
        spans: list[Span] = []
        for text, emphasised in dressed_date(row.date_words, self._lang):
            dress = _ITALIC if emphasised else _FIGURES
            spans += spans_of(text, dress, SIZE, lang=self._lang)
        return fit(spans, self._at.widths[0])

    def _event(self, row: ChronologyRow) -> list[Line]:
        width = self._at.widths[1]
        lines = fit(spans_of(glued(row.event), _UPRIGHT, SIZE, lang=self._lang), width)
        aside = "; ".join(filter(None, (status_word(row.status, self._lang), row.persons)))
        if aside:
            spans = spans_of(glued(aside), _ITALIC, SIZE - 0.6, colour=MUTED, lang=self._lang)
            lines += fit(spans, width)
        return lines

    def _evidence(self, row: ChronologyRow, cell: Elem) -> list[Line]:
        lines: list[Line] = []
        for cite, destination in row.cites:
            text = cite.replace(" ", "\u00a0") if len(cite) < 22 else glued(cite)
            if not destination:
                lines += self._plain(text)
                continue
            said = words(self._lang).open_exhibit.format(cite=cite)
            link = Elem("Link", cell, inline=True)
            target = Target(destination, said, self._file)
            dress: Dress = _FIGURES
            spans = spans_of(
                text, dress, SIZE, colour=NAVY, lang=self._lang, elem=link, target=target
            )
            lines += fit(spans, self._at.widths[2])
        return lines

    def _plain(self, text: str) -> list[Line]:
        return fit(spans_of(text, _FIGURES, SIZE, lang=self._lang), self._at.widths[2])

    def _heading(self, group: str, *, more: bool) -> Entry:
        return Entry(_GROUP, group=group, more=more)

    def _parts(self, entry: Entry, room: float, page: float) -> Iterator[Entry]:
        """The entry whole, or in parts when it is higher than a page can be."""
        if entry.height <= max(room, 0) + 0.01 or entry.height <= page:
            yield entry
            return
        at, first = 0, True
        while at < entry.deepest:
            fits = int(((room if first else page) - _ABOVE - _BELOW) // LEADING)
            fits = max(fits - (0 if first else 1), 1)  # a continuation spends a line to say so
            cells = [lines[at : at + fits] for lines in entry.cells]
            if not first:
                cells[0] = self._continued(entry)
            part = Entry(0.0, cells, entry.elems, entry.row, more=not first)
            part.height = part.deepest * LEADING + _ABOVE + _BELOW
            yield part
            at, first = at + fits, False

    def _continued(self, entry: Entry) -> list[Line]:
        row = entry.row
        date = row.date_words if row is not None else ""
        said = f"{date} ({say(self._lang, 'continued')})"
        return fit(spans_of(said, _ITALIC, SIZE, lang=self._lang), self._at.widths[0])

    # ---------------------------------------------------------------- drawing

    def draw_head(self, sheet: Sheet, top: float, *, first: bool) -> float:
        """The header row; on the first page it is the table's own, later a repetition."""
        sheet.artifact()
        sheet.rule(self._at.left, top, self._at.right, 0.8, INK)
        sheet.rule(self._at.left, top - 19, self._at.right, 0.4, INK)
        tr = self._table.child("TR") if first else None
        keys = ("date", "event", "evidence", "comment")[: len(self._at.widths)]
        for key, x in zip(keys, self._at.edges, strict=False):
            if tr is not None:
                sheet.into(tr.child("TH", scope="Column"))
            else:
                sheet.artifact("Pagination")
            sheet.text(x, top - 12.6, say(self._lang, key), Dress(CAPS), 9.8, colour=MUTED)
        return top - 19

    def draw(self, sheet: Sheet, entries: list[Entry], top: float) -> float:
        """Draw a page's entries below the header; returns the table's foot."""
        for number, entry in enumerate(entries):
            after = entries[number + 1] if number + 1 < len(entries) else None
            if entry.row is None:
                self._draw_heading(sheet, entry, top)
            else:
                self._draw_row(sheet, entry, top)
            top -= entry.height
            if entry.row is not None and (after is None or after.row is not None):
                sheet.artifact()
                weight, ink = (0.8, INK) if after is None else (0.25, _FAINT)
                sheet.rule(self._at.left, top, self._at.right, weight, ink)
        return top

    def _draw_heading(self, sheet: Sheet, entry: Entry, top: float) -> None:
        title, _, aside = entry.group.partition("\n")
        if not aside and title.endswith(")") and " (" in title:
            title, _, aside = title[:-1].rpartition(" (")
        y = top - 19.6
        if entry.more:
            sheet.artifact("Pagination")
            aside = f"({say(self._lang, 'continued')})"
        else:
            row = self._table.child("TR")
            sheet.into(Elem("TH", row, scope="Row", columns=len(self._at.widths)))
        heading = Dress(CAPS, strong=True)
        wide = sheet.text(self._at.left, y, title, heading, 10.6)
        if aside:
            sheet.text(self._at.left + wide + 9, y, aside, _ITALIC, 9.4, colour=MUTED)
        sheet.artifact()
        sheet.rule(self._at.left, top - _GROUP, self._at.right, 0.4, INK)

    def _draw_row(self, sheet: Sheet, entry: Entry, top: float) -> None:
        y = top - _ABOVE - _DROP
        shape = entry.row.date_shape if entry.row is not None else ""
        if shape in SHAPES and not entry.more:
            sheet.artifact()
            draw_mark(sheet, self._at.left + 4, y + 2.9, shape)
        for elem in entry.elems:
            elem.attach()
        for lines, elem, x in zip(entry.cells, entry.elems, self._at.edges, strict=False):
            for number, line in enumerate(lines):
                if entry.more and elem is entry.elems[0]:
                    sheet.artifact("Pagination")
                    sheet.line(line, x, y - number * LEADING)
                else:
                    sheet.line(line, x, y - number * LEADING, elem)


__all__ = ["Colour", "Columns", "Entry", "Rows", "columns"]
