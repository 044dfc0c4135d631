"""What stands around the drawing on each page: title, notes, the key of marks, date and banner."""

from dataclasses import dataclass
from datetime import date

from pincite.document.timeline import Timeline
from pincite.press.chronology_fit import fit
from pincite.press.fonts import CAPS, LIGHT, SANS, SERIF, TABULAR, Dress
from pincite.press.lines import Line
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, HAIR, MUTED, spans_of
from pincite.press.tags import Elem
from pincite.press.timeline_draw import STRONG, fade
from pincite.press.timeline_marks import SHAPES, WHITE, draw_mark, key_words
from pincite.press.timeline_words import day_words, say

_ITALIC = Dress(SERIF, emphasis=True)
_SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Sample:
    """An entry of the key: a mark's shape (or ``soft``), its words, and where it stands."""

    shape: str
    words: str
    x: float


class Furniture:
    """Draws it; words are read once, on the first page, and are artifacts on the others."""

    def __init__(self, sheet: Sheet, timeline: Timeline, k: float, subtitle: str) -> None:
        self._sheet, self._t, self._k = sheet, timeline, k
        self.margin = 54 * k
        self.right = sheet.size[0] - self.margin
        spans = spans_of(subtitle, _ITALIC, 12 * k, colour=MUTED, lang=timeline.lang)
        beside = 190 * k if timeline.marking else 0.0  # the marking stands there
        self._subtitle = fit(spans, self.right - self.margin - beside)
        self._notes = [line for note in timeline.notes for line in self._note(note)]
        self._key = self._share_key()

    @property
    def top(self) -> float:
        """Where the lanes begin, the axis standing above."""
        return self._sheet.size[1] - (144 + 15 * (len(self._subtitle) - 1)) * self._k

    @property
    def foot(self) -> float:
        """What is below belongs to the notes and the key."""
        rows = max(len(self._key), 1)
        return 24 + (22 + 15 * (rows - 1) + 12.6 * len(self._notes)) * self._k

    def draw_head(self, *, first: bool) -> None:
        sheet, k, t, height = self._sheet, self._k, self._t, self._sheet.size[1]
        section = sheet.record.root.child("Sect") if first else None
        self._tag(section, "H1")
        size = 30 * k
        wide = sum(s.width(s.text) for s in spans_of(t.title, Dress(LIGHT), size))
        room = self.right - self.margin - (190 * k if t.marking else 0)
        size = max(13 * k, size * min(1.0, room / max(wide, 1)))
        sheet.text(self.margin, height - 62 * k, t.title, Dress(LIGHT), size)
        paragraph = self._tag(section, "P")
        for number, line in enumerate(self._subtitle):
            sheet.line(line, self.margin, height - (82 + 15 * number) * k, paragraph)
        self._marking(section)
        if t.banner and section is not None:
            sheet.into(section.child("P"))
            self._banner()

    def _marking(self, section: Elem | None) -> None:
        """The internal label, upper right, and what it rests on."""
        if not self._t.marking:
            return
        label, _, basis = self._t.marking.partition("\n")
        sheet, k, y = self._sheet, self._k, self._sheet.size[1]
        self._tag(section, "P")
        caps = Dress(CAPS)
        sheet.text(
            self.right, y - 52 * k, label, caps, 11 * k, colour=ACCENT, tracking=0.2, align="right"
        )
        sheet.text(self.right, y - 66 * k, basis, _ITALIC, 10.4 * k, colour=MUTED, align="right")

    def draw_foot(self, page: int, said: str) -> None:
        """Notes and key, then the date and ``said`` (which page or sheet this is)."""
        sheet, k = self._sheet, self._k
        section = sheet.record.root.child("Sect") if page == 1 else None
        y = self.foot - 8 * k
        for line in self._notes:
            sheet.line(line, self.margin, y, self._tag(section, "P"))
            y -= 12.6 * k
        sheet.artifact()
        sheet.rule(self.margin, y + 4 * k, self.right, 0.35, HAIR)
        y -= 9 * k
        for number, row in enumerate(self._key):
            y -= 15 * k if number else 0
            for sample in row:
                self._sample(section, sample, y)
        self.draw_date(page, said, y)

    def draw_date(self, page: int, said: str, y: float = 28.0) -> None:
        """The day the page speaks of, and the banner."""
        sheet, t = self._sheet, self._t
        sheet.artifact("Pagination")
        day = day_words(date.fromisoformat(t.date[:10]), t.lang, t.dates)
        words = "\u2002·\u2002".join(filter(None, (say(t.lang, "as_of", date=day), said)))
        figures = Dress(TABULAR)
        sheet.text(self.right, y, words, figures, 9.4 * self._k, colour=MUTED, align="right")
        if t.banner and page > 1:
            self._banner()

    def _banner(self) -> None:
        words, middle = self._t.banner, self._sheet.size[0] / 2
        self._sheet.text(
            middle, 14, words, Dress(SANS), 7.6, colour=ACCENT, tracking=0.25, align="center"
        )

    def _tag(self, section: Elem | None, role: str) -> Elem | None:
        if section is None:
            self._sheet.artifact("Pagination")
            return None
        made = section.child(role)
        self._sheet.into(made)
        return made

    def _note(self, note: str) -> list[Line]:
        spans = spans_of(note, _ITALIC, 9.4 * self._k, colour=MUTED, lang=self._t.lang)
        return fit(spans, self.right - self.margin)

    # ---------------------------------------------------------------- key

    def _entries(self) -> list[tuple[str, str]]:
        """The shapes that are used, and no other, each with its rule."""
        lang, lanes = self._t.lang, self._t.lanes
        used = {mark.shape for lane in lanes for mark in lane.marks}
        colon = "\u00a0: " if lang == "fr" else ": "
        found = [(shape, colon.join(key_words(shape, lang))) for shape in SHAPES if shape in used]
        if any(bar.open_start or bar.open_end for lane in lanes for bar in lane.bars):
            found.append((_SOFT, say(lang, "soft")))
        return found

    def _share_key(self) -> list[list[Sample]]:
        """The key in rows, the last leaving room for the date."""
        k = self._k
        rows: list[list[Sample]] = []
        x, limit = self.margin, self.right - 170 * k
        for shape, words in self._entries():
            wide = sum(s.width(s.text) for s in spans_of(words, _ITALIC, 9.4 * k))
            wide += self._indent(shape)
            if not rows or x + wide > limit:
                rows.append([])
                x = self.margin
            rows[-1].append(Sample(shape, words, x))
            x += wide + 22 * k
        return rows

    def _indent(self, shape: str) -> float:
        return (32 if shape == _SOFT else 15) * self._k

    def _sample(self, section: Elem | None, sample: Sample, y: float) -> None:
        sheet, k, x = self._sheet, self._k, sample.x
        sheet.artifact()
        if sample.shape == _SOFT:
            fade(sheet, (x, y - 1 * k, 26 * k, 8 * k), [STRONG, WHITE])
        else:
            draw_mark(sheet, x + 5 * k, y + 3 * k, sample.shape, k * 1.25)
        self._tag(section, "P")
        begin = x + self._indent(sample.shape)
        sheet.text(begin, y, sample.words, _ITALIC, 9.4 * k, colour=MUTED)
