"""The chronology in print: four columns, groups, date marks, and the key of the rules used.

Dates, events, evidence and comments stand strictly apart. The comment column is work product and
is there only when the chronology asks for it.
"""

from dataclasses import dataclass

from pincite.document.timeline import Chronology
from pincite.press.chronology_columns import columns
from pincite.press.chronology_fit import fit
from pincite.press.chronology_rows import Entry, Rows
from pincite.press.chronology_words import say
from pincite.press.compose import ONE_AT_A_TIME
from pincite.press.finish import Particulars, finish
from pincite.press.fonts import CAPS, LIGHT, SANS, SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.record import Record
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, HAIR, MUTED, colour, spans_of
from pincite.press.tags import Elem
from pincite.press.timeline_marks import SHAPES, draw_mark, key_words
from pincite.press.timeline_paper import landscape
from pincite.text.edtf_print import format_edtf

MARGIN = 52.0
_TITLE = 21.0
_NEXT_TOP = 44.0
_FAINT = colour("c9cbce")
_ITALIC = Dress(SERIF, emphasis=True)
_KEY_LINE = 13.5
_KEY_COLUMNS, _FOUR = 3, 4


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One rule of how dates are stated: its mark (or none), its name and the rule itself."""

    shape: str
    name: str
    rule: str


def press_chronology(
    chronology: Chronology, *, exhibits_file: str | None = "exhibits.pdf"
) -> bytes:
    """The chronology as a tagged PDF (PDF/A-2a and PDF/UA-1), landscape.

    Cites open ``exhibits_file`` at their named destination; with None, the same file.
    Raises PressError ``missing_glyph`` or ``bad_paper``.
    """
    with ONE_AT_A_TIME:
        return _Press(chronology, exhibits_file or "").press()


class _Press:
    def __init__(self, chronology: Chronology, exhibits_file: str) -> None:
        self._c = chronology
        self._size = landscape(chronology.paper)
        self._sheet = Sheet(self._size, Record())
        self._root = self._sheet.record.root
        self._right = self._size[0] - MARGIN
        self._key = key_of(chronology)
        self._key_lines = self._fit_key()
        self._opening = Elem("Sect", self._root)
        self._table = Elem("Table", self._root)
        at = columns(
            MARGIN,
            self._size[0] - 2 * MARGIN,
            comments=chronology.with_comments,
            persons=any(row.persons for row in chronology.rows),
        )
        self._rows = Rows(chronology, at, exhibits_file, self._table)

    def press(self) -> bytes:
        sheet, c = self._sheet, self._c
        subtitle = self._subtitle()
        head = 88.0 + 12.6 * max(len(subtitle) - 1, 0)
        # The header row is tagged first, whatever is measured before it is drawn.
        foot, top = self._foot, self._size[1]
        first = self._table_top(sheet, head, subtitle)
        below = self._rows.draw_head(sheet, first, first=True)
        pages = self._rows.pages(below - foot, top - _NEXT_TOP - 19 - foot)
        for number, entries in enumerate(pages, 1):
            if number > 1:
                sheet.next_page()
                below = self._rows.draw_head(sheet, top - _NEXT_TOP, first=False)
            self._page(entries, below, number, len(pages))
        about = Particulars(c.title, c.lang, c.date, c.author, c.subtitle)
        return finish(sheet.finish(), sheet.record, about)

    def _page(self, entries: list[Entry], below: float, number: int, pages: int) -> None:
        self._rows.draw(self._sheet, entries, below)
        self._draw_key(first=number == 1)
        self._draw_foot(number, pages)

    # ---------------------------------------------------------------- head

    def _subtitle(self) -> list[Line]:
        spans = spans_of(self._c.subtitle, _ITALIC, 10, colour=MUTED, lang=self._c.lang)
        return fit(spans, self._right - MARGIN - 170)

    def _table_top(self, sheet: Sheet, head: float, subtitle: list[Line]) -> float:
        """Draw title, subtitle and marking; returns where the table begins."""
        c, top = self._c, self._size[1]
        if c.marking:
            label, _, basis = c.marking.partition("\n")
            sheet.into(self._opening.child("P"))
            caps = Dress(CAPS)
            sheet.text(
                self._right, top - 50, label, caps, 9.6, colour=ACCENT, tracking=0.15, align="right"
            )
            sheet.text(self._right, top - 62, basis, _ITALIC, 9, colour=MUTED, align="right")
        sheet.into(self._opening.child("H1"))
        room = self._right - MARGIN - (180 if c.marking else 0)
        size = _TITLE
        wide = _wide(c.title, Dress(LIGHT), size)
        if wide > room:
            size = max(12.0, size * room / wide)
        sheet.text(MARGIN, top - 56, c.title, Dress(LIGHT), size)
        if subtitle:
            paragraph = self._opening.child("P")
            for at, line in enumerate(subtitle):
                sheet.line(line, MARGIN, top - 73 - 12.6 * at, paragraph)
        return top - head

    # ---------------------------------------------------------------- foot

    @property
    def _foot(self) -> float:
        """Where the table must end: above the key, or above the foot line without one."""
        return self._key_top + 9 if self._key else 52.0

    @property
    def _key_top(self) -> float:
        return 48.0 + _KEY_LINE * (self._key_rows - 1) + 30

    @property
    def _key_rows(self) -> int:
        return sum(max(len(line) for line in row) for row in self._key_grid())

    @property
    def _key_columns(self) -> int:
        """Three, or four where one row is then enough."""
        return _FOUR if len(self._key) == _FOUR else _KEY_COLUMNS

    def _key_grid(self) -> list[list[list[Line]]]:
        lines = self._key_lines
        return [
            lines[at : at + self._key_columns] for at in range(0, len(lines), self._key_columns)
        ]

    def _fit_key(self) -> list[list[Line]]:
        width = (self._right - MARGIN) / self._key_columns - 30
        found = []
        for entry in self._key:
            spans = list(spans_of(entry.name, _ITALIC, 9, lang=self._c.lang))
            rule = Dress(SERIF)
            spans += spans_of(f"\u2002{entry.rule}", rule, 9, colour=MUTED, lang=self._c.lang)
            found.append(fit(spans, width))
        return found

    def _draw_key(self, *, first: bool) -> None:
        """The key at the foot of each page; read once, on the first."""
        if not self._key:
            return
        sheet, top = self._sheet, self._key_top
        sheet.artifact()
        sheet.rule(MARGIN, top, self._right, 0.25, _FAINT)
        section = self._root.child("Sect") if first else None
        self._tag(section)
        strong = Dress(CAPS, strong=True)
        sheet.text(MARGIN, top - 13, say(self._c.lang, "key"), strong, 9.8, tracking=0.1)
        y, width = top - 30, (self._right - MARGIN) / self._key_columns
        at = 0
        for row in self._key_grid():
            for column, lines in enumerate(row):
                self._draw_rule(section, self._key[at], lines, MARGIN + column * width, y)
                at += 1
            y -= _KEY_LINE * max(map(len, row))

    def _draw_rule(
        self, section: Elem | None, entry: KeyEntry, lines: list[Line], x: float, y: float
    ) -> None:
        if entry.shape:
            self._sheet.artifact()
            draw_mark(self._sheet, x + 4, y + 2.9, entry.shape)
        paragraph = self._tag(section)
        for place, line in enumerate(lines):
            self._sheet.line(line, x + 16, y - _KEY_LINE * place, paragraph)

    def _tag(self, section: Elem | None) -> Elem | None:
        """A paragraph of the section, or an artifact where the words are a repetition."""
        if section is None:
            self._sheet.artifact("Pagination")
            return None
        paragraph = section.child("P")
        self._sheet.into(paragraph)
        return paragraph

    def _draw_foot(self, page: int, pages: int) -> None:
        sheet, c = self._sheet, self._c
        sheet.artifact("Pagination")
        sheet.rule(MARGIN, 38, self._right, 0.4, HAIR)
        number = say(c.lang, "page", page=page, pages=pages)
        wide = sheet.text(self._right, 26, number, Dress(TABULAR), 9, align="right")
        date = say(c.lang, "as_of", date=format_edtf(c.date, c.lang, style=c.dates))
        room = self._right - MARGIN - wide - 24 - _wide(date, Dress(), 9) - 12
        title = fit(spans_of(c.title, _ITALIC, 9), room)
        x = MARGIN
        if title:
            sheet.line(title[0], x, 26)
            x += title[0].width + 12
        sheet.text(x, 26, date, Dress(SERIF), 9, colour=MUTED)
        self._draw_banner(page)

    def _draw_banner(self, page: int) -> None:
        if not self._c.banner:
            return
        if page == 1:
            self._sheet.into(self._opening.child("P"))
        centre = self._size[0] / 2
        self._sheet.text(
            centre, 13, self._c.banner, Dress(SANS), 7.6, colour=ACCENT, tracking=0.25,
            align="center",
        )  # fmt: skip


def key_of(chronology: Chronology) -> list[KeyEntry]:
    """The rules of the marks that are used, then the case's own rules of phrases; no other.

    A rule of the case's own that bears a mark's name takes the place of the standard words.
    """
    own = dict(chronology.key)
    used = {row.date_shape for row in chronology.rows}
    found = []
    for shape in SHAPES:
        if shape in used:
            name, rule = key_words(shape, chronology.lang)
            rule = own.pop(shape, own.pop(name, rule))
            found.append(KeyEntry(shape, name, rule))
    return [*found, *(KeyEntry("", name, rule) for name, rule in own.items())]


def _wide(text: str, dress: Dress, size: float) -> float:
    return sum(span.width(span.text) for span in spans_of(text, dress, size))
