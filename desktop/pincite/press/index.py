"""The index of exhibits (in French, the bordereau de pièces) that stands before them.

It lists what is enclosed and nothing else: number, title, author or source, Bates range, pages,
and the page of the binder where the exhibit opens. Every entry is a link.
"""

from dataclasses import dataclass, replace

from pincite.document.binder import BinderExhibit, BinderPlan
from pincite.press.binder_plan import bates_range, bundle_number
from pincite.press.binder_words import counted, number_of, printable, say
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import glued
from pincite.press.fonts import CAPS, LIGHT, SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.sliptexts import draw_banner, draw_bundle_number
from pincite.press.spans import HAIR, INK, MUTED, NAVY, Colour, Span, Target, colour, spans_of
from pincite.press.tags import Elem

_MARGIN, _FOOT, _LEADING = 72.0, 72.0, 13.0
_SIZE = 9.8
_FAINT = colour("c9cbce")
_GAP = 8.0
_CITED = 42.0  # the column of the letter's pages


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One exhibit as the index says it; ``opens`` is the binder's page, ``target`` its name.

    ``volume`` and ``file`` are set where it stands in another volume; ``cited`` is the letter's
    page that first cites it (0: none, or no letter).
    """

    exhibit: BinderExhibit
    first: str
    last: str
    pages: int
    opens: int
    target: str
    volume: int = 0
    file: str = ""
    cited: int = 0


@dataclass(frozen=True, slots=True)
class _Row:
    number: Line
    title: list[Line]
    source: list[Line]
    numbers: list[Line]
    entry: IndexEntry

    @property
    def height(self) -> float:
        return _LEADING * max(len(self.title) + len(self.source), len(self.numbers)) + 7.0


class Index:
    """Lays out the index; how many pages it takes does not depend on the page numbers in it.

    ``before`` is how many pages of the binder come before it; ``cited`` gives the pages on which
    the letter first cites each exhibit a column.
    """

    def __init__(
        self,
        plan: BinderPlan,
        paper: tuple[float, float],
        before: int = 0,
        *,
        cited: bool = False,
    ) -> None:
        self._plan, self._paper, self._before, self._cited = plan, paper, before, cited
        self._rows: list[_Row] = []
        numbers = 86.0 if plan.bates_prefix else 0.0
        if len(plan.bates_prefix) + plan.bates_digits > 12:
            numbers = 120.0
        self._right = paper[0] - _MARGIN
        pages = self._right - (62 if plan.lang == "fr" else 50)
        bates = pages - 42 - numbers - (_CITED if cited else 0)
        self._x = {"number": _MARGIN, "title": _MARGIN + 34, "bates": bates, "pages": pages}
        self._x["cited"] = pages - 40
        self._x["opens"] = self._right
        self._width = bates - _GAP - self._x["title"]

    def pages(self, entries: list[IndexEntry]) -> int:
        """How many pages the entries take, whatever page numbers they bear."""
        self._rows = [self._row(entry) for entry in entries]
        return len(self._share(self._rows))

    def draw(self, sheet: Sheet, entries: list[IndexEntry]) -> int:
        """Draw the entries, as measured, from the sheet's current page on; returns their pages."""
        rows = [replace(row, entry=e) for row, e in zip(self._rows, entries, strict=True)]
        shared = self._share(rows)
        section = sheet.record.root.child("Sect")
        table: Elem | None = None
        for number, rows in enumerate(shared):
            if number:
                sheet.next_page(self._paper)
            top = self._head(sheet, section, number)
            if table is None:
                table = section.child("Table")
            y = self._columns(sheet, table, top, first=not number)
            for place, row in enumerate(rows):
                y = self._draw_row(sheet, table.child("TR"), row, y)
                sheet.artifact()
                last = place + 1 == len(rows)
                sheet.rule(_MARGIN, y, self._right, 0.8 if last else 0.25, INK if last else _FAINT)
            if number + 1 == len(shared):
                self._guide(sheet, section, y)
            self._foot(sheet, entries, number + 1, len(shared))
        return len(shared)

    # ---------------------------------------------------------------- layout

    def _share(self, rows: list[_Row]) -> list[list[_Row]]:
        """Rows by page; the first page has the title."""
        pages: list[list[_Row]] = [[]]
        room = self._paper[1] - 122 - _FOOT - 22
        for row in rows:
            if row.height > room and pages[-1]:
                pages.append([])
                room = self._paper[1] - 78 - _FOOT - 22
            room -= row.height
            pages[-1].append(row)
        return pages

    def _row(self, entry: IndexEntry) -> _Row:
        lang = entry.exhibit.lang
        details = dict(entry.exhibit.details)
        source = "; ".join(filter(None, (details.get("author"), details.get("date"))))
        if self._plan.lang == "fr":
            source = source.replace("; ", "\u202f; ")
        numbers = []
        if entry.first:
            text = entry.first if entry.first == entry.last else f"{entry.first} –"
            numbers = self._set(text, 130, Dress(TABULAR), INK)
            if entry.first != entry.last:
                numbers += self._set(entry.last, 130, Dress(TABULAR), INK)
        number = number_of(entry.exhibit.label)
        title = glued(entry.exhibit.title) or "–"
        return _Row(
            self._set(number, 90, Dress(TABULAR, strong=True), NAVY)[0],
            self._set(title, self._width, Dress(TABULAR), NAVY, lang)[:6],
            self._set(source, self._width, Dress(SERIF, emphasis=True), MUTED)[:3],
            numbers,
            entry,
        )

    def _set(
        self, text: str, width: float, dress: Dress, ink: Colour, lang: str = ""
    ) -> list[Line]:
        spans = spans_of(printable(text)[0], dress, _SIZE, colour=ink, lang=lang or self._plan.lang)
        return fit(spans, width)

    # ---------------------------------------------------------------- drawing

    def _head(self, sheet: Sheet, section: Elem, page: int) -> float:
        """The title, large on the first page and small on the next; returns the table's top."""
        lang, height = self._plan.lang, self._paper[1]
        title = say(lang, "exhibits")
        if page:
            sheet.artifact("Pagination")
            words = f"{title} ({say(lang, 'continued')})"
            sheet.text(_MARGIN, height - 60, words, Dress(SERIF, emphasis=True), 9, colour=MUTED)
            return height - 78
        sheet.into(section.child("H1"))
        sheet.text(_MARGIN, height - 84, title, Dress(LIGHT), 24)
        sheet.into(section.child("P"))
        subtitle = printable(self._plan.title)[0]
        if self._plan.volumes:
            said = say(lang, "volume", number=self._plan.volume, count=self._plan.volumes)
            subtitle = f"{subtitle} · {said}"
        italic = Dress(SERIF, emphasis=True)
        sheet.text(_MARGIN, height - 102, subtitle, italic, 10.6, colour=MUTED)
        return height - 122

    def _columns(self, sheet: Sheet, table: Elem, top: float, *, first: bool) -> float:
        sheet.artifact()
        sheet.rule(_MARGIN, top, self._right, 0.8, INK)
        sheet.rule(_MARGIN, top - 19, self._right, 0.4, INK)
        row = table.child("TR") if first else None
        y, lang = top - 12.4, self._plan.lang
        heads = [("number", "left"), ("document", "left"), ("bates", "left")]
        heads += [("cited", "right")] if self._cited else []
        heads += [("pages", "right"), ("open_at", "right")]
        place = {"document": "title", "open_at": "opens"}
        for key, align in heads:
            if key == "bates" and not self._plan.bates_prefix:
                continue
            if row is not None:
                sheet.into(row.child("TH", scope="Column"))
            else:
                sheet.artifact("Pagination")
            x = self._x[place.get(key, key)]
            words = "tab" if key == "number" and self._plan.tabs else key
            sheet.text(x, y, say(lang, words), Dress(CAPS), 10, colour=MUTED, align=align)
        return top - 19

    def _draw_row(self, sheet: Sheet, tr: Elem, row: _Row, top: float) -> float:
        y = top - 12.8
        self._cell(sheet, tr, [row.number], self._x["number"], y, row.entry)
        cell = self._cell(sheet, tr, row.title, self._x["title"], y, row.entry)
        for place, line in enumerate(row.source):
            below = y - _LEADING * (len(row.title) + place)
            sheet.line(line, self._x["title"], below, cell)
        if row.numbers or self._plan.bates_prefix:
            self._cell(sheet, tr, row.numbers, self._x["bates"], y, None)
        if self._cited:
            at = say(self._plan.lang, "cited_at", page=row.entry.cited) if row.entry.cited else ""
            lines = self._set(at, 60, Dress(TABULAR), INK)
            wide = max((line.width for line in lines), default=0.0)
            self._cell(sheet, tr, lines, self._x["cited"] - wide, y, None)
        opens: object = row.entry.opens
        if row.entry.volume:
            opens = say(self._plan.lang, "in_volume", number=row.entry.volume)
        for key, value in (("pages", row.entry.pages), ("opens", opens)):
            ink = NAVY if key == "opens" else INK
            line = self._set(str(value), 60, Dress(TABULAR), ink)[0]
            x = self._x[key] - line.width
            self._cell(sheet, tr, [line], x, y, row.entry if key == "opens" else None)
        return top - row.height

    def _cell(
        self,
        sheet: Sheet,
        tr: Elem,
        lines: list[Line],
        x: float,
        y: float,
        entry: IndexEntry | None,
    ) -> Elem:
        """One cell; with an entry its words are a link to the exhibit."""
        cell = tr.child("TD")
        if entry is not None:
            said = f"{entry.exhibit.label} {entry.exhibit.title}"
            target = Target(entry.target, said, entry.file)
            link = Elem("Link", cell, inline=True)
            lines = [_linked(line, link, target) for line in lines]
        for place, line in enumerate(lines):
            sheet.line(line, x, y - _LEADING * place, cell)
        return cell

    def _guide(self, sheet: Sheet, section: Elem, y: float) -> None:
        """A sentence that says how the index works, below the table where there is room."""
        key = "guide_bates" if self._plan.bates_prefix else "guide"
        italic = Dress(SERIF, emphasis=True)
        guide = say(self._plan.lang, key)
        if self._cited:
            guide += " " + say(self._plan.lang, "guide_cited")
        if self._plan.volumes:
            guide += " " + say(self._plan.lang, "guide_volumes")
        spans = spans_of(guide, italic, 9.2, colour=MUTED)
        lines = fit(spans, self._right - _MARGIN)
        if y - 19 - 12.4 * len(lines) < _FOOT:
            return
        paragraph = section.child("P")
        for place, line in enumerate(lines):
            sheet.line(line, _MARGIN, y - 19 - 12.4 * place, paragraph)

    def _foot(self, sheet: Sheet, entries: list[IndexEntry], page: int, pages: int) -> None:
        plan = self._plan
        entries = [entry for entry in entries if not entry.volume]
        values = {
            "exhibits": counted(plan.lang, "exhibit", len(entries)),
            "pages": counted(plan.lang, "page", sum(entry.pages for entry in entries)),
        }
        key = "summary"
        first, last = bates_range((entry.first, entry.last) for entry in entries)
        if first:
            key = "summary_bates"
            values |= {"first": first, "last": last}
        words = say(plan.lang, key, **values)
        if pages > 1:
            words += ", " + say(plan.lang, "page_of", page=page, pages=pages)
        sheet.artifact("Pagination")
        sheet.rule(_MARGIN, 46, self._right, 0.4, HAIR)
        sheet.text(self._right, 34, words, Dress(TABULAR), 9, align="right")
        italic = Dress(SERIF, emphasis=True)
        for line in self._set_foot(plan.title, italic)[:1]:
            sheet.line(line, _MARGIN, 34)
        draw_banner(sheet, plan)
        if plan.bundle:
            draw_bundle_number(sheet, bundle_number(plan, self._before + page))

    def _set_foot(self, words: str, dress: Dress) -> list[Line]:
        spans = spans_of(printable(words)[0], dress, 9)
        return fit(spans, (self._right - _MARGIN) * 0.5)


def _linked(line: Line, link: Elem, target: Target) -> Line:
    parts = tuple(
        Span(
            part.text, part.face, part.size, part.colour, part.rise, part.tracking, part.lang,
            elem=link, target=target,
        )
        for part in line.parts
    )  # fmt: skip
    return Line(parts, line.indent, line.gain, line.width)
