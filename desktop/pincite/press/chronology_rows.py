"""The rows of a chronology: measured, shared over pages, drawn and tagged."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pincite.document.timeline import Chronology, ChronologyRow
from pincite.press.chronology_columns import Columns
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import dressed_date, glued, say, span_words, status_word
from pincite.press.fonts import CAPS, SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, NAVY, Span, Target, colour, spans_of
from pincite.press.tags import Elem
from pincite.press.timeline_marks import SHAPES, draw_mark
from pincite.press.wording import words

SIZE, LEADING = 9.6, 12.6
_ABOVE, _BELOW, _DROP = 3.4, 4.4, 9.6
_GROUP = 28.5
LEAST_ROWS = 3  # on the last page
_REMARK = colour("3c4046")
_FAINT = colour("c9cbce")
_UPRIGHT, _ITALIC = Dress(SERIF), Dress(SERIF, emphasis=True)
_FIGURES, _FIGURES_ITALIC = Dress(TABULAR), Dress(TABULAR, emphasis=True)


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
        self._spans = span_words(chronology)

    def pages(self, first: float, rest: float) -> list[list[Entry]]:
        """Entries by page, the first page's table ``first`` points high, the others' ``rest``.

        No row is divided unless it is higher than a page; what goes on says so.
        """
        entries = [self._entry(row) for row in self._c.rows]
        pages = self._shared(entries, first, rest)
        last = sum(entry.row is not None for entry in pages[-1])
        if len(pages) > 1 and last < LEAST_ROWS < len(entries):
            # The table does not end in a row or two alone on a sheet.
            begin = len(entries) - LEAST_ROWS
            moved = self._shared(entries, first, rest, begin)
            pages = moved if len(moved) == len(pages) else pages
        return pages

    def _shared(
        self, entries: list[Entry], first: float, rest: float, begin: int = -1
    ) -> list[list[Entry]]:
        """Entries by page, filled one after the other; entry ``begin`` opens a page."""
        pages: list[list[Entry]] = [[]]
        room, group = first, ""
        for at, (row, entry) in enumerate(zip(self._c.rows, entries, strict=True)):
            lead = _GROUP if row.group and row.group != group else 0.0
            if (lead + entry.height > room or at == begin) and pages[-1]:
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
        made = zip(self._at.names, elems, self._at.widths, strict=True)
        cells = [self._cell(name, row, elem, width) for name, elem, width in made]
        entry = Entry(0.0, cells, elems, row)
        entry.height = max(entry.deepest, 1) * LEADING + _ABOVE + _BELOW
        return entry

    def _cell(self, name: str, row: ChronologyRow, elem: Elem, width: float) -> list[Line]:
        match name:
            case "date":
                return self._date(row)
            case "event":
                return self._event(row, width)
            case "evidence":
                return self._evidence(row, elem, width)
            case "persons":
                spans = spans_of(glued(row.persons), _UPRIGHT, SIZE, colour=_REMARK)
            case _:
                words = glued(row.comment)
                spans = spans_of(words, _UPRIGHT, SIZE, colour=_REMARK, lang=self._lang)
        return fit(spans, width)

    def _date(self, row: ChronologyRow) -> list[Line]:
        spans: list[Span] = []
        for text, emphasised in dressed_date(row.date_words, self._lang):
            dress = _ITALIC if emphasised else _FIGURES
            spans += spans_of(text, dress, SIZE, lang=self._lang)
        return fit(spans, self._at.widths[0])

    def _event(self, row: ChronologyRow, width: float) -> list[Line]:
        lines = fit(spans_of(glued(row.event), _UPRIGHT, SIZE, lang=self._lang), width)
        persons = "" if "persons" in self._at.names else row.persons
        aside = "; ".join(filter(None, (status_word(row.status, self._lang), persons)))
        if aside:
            spans = spans_of(glued(aside), _ITALIC, SIZE - 0.6, colour=MUTED, lang=self._lang)
            lines += fit(spans, width)
        return lines

    def _evidence(self, row: ChronologyRow, cell: Elem, width: float) -> list[Line]:
        lines: list[Line] = []
        for cite, destination in row.cites:
            text = cite.replace(" ", "\u00a0") if len(cite) < 22 else glued(cite)
            if not destination:
                lines += fit(spans_of(text, _FIGURES, SIZE, lang=self._lang), width)
                continue
            said = words(self._lang).open_exhibit.format(cite=cite)
            link = Elem("Link", cell, inline=True)
            target = Target(destination, said, self._file)
            dress: Dress = _FIGURES
            spans = spans_of(
                text, dress, SIZE, colour=NAVY, lang=self._lang, elem=link, target=target
            )
            lines += fit(spans, width)
        return lines

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
        for key, x in zip(self._at.names, self._at.edges, strict=True):
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
        aside = aside or self._spans.get(entry.group, "")
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
