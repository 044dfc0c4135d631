"""A timeline inside an upright page: its events one below the other along a line.

The graphic page of :mod:`pincite.press.timeline` needs a sheet lying on its side; between
paragraphs the same events stand as a list, which is read as one and may go on overleaf.
"""

from dataclasses import dataclass

from pincite.document import resolved as doc
from pincite.document.timeline import Mark, Timeline
from pincite.press.boxes import KEEP, Box
from pincite.press.fonts import TABULAR
from pincite.press.galley import Galley
from pincite.press.inlines import Look
from pincite.press.lines import LEFT, RIGHT, Line, compose
from pincite.press.sheet import Sheet
from pincite.press.spans import ACCENT, INK, MUTED
from pincite.press.tags import Elem

DATE_SHARE = 0.27
SPINE = 12.0  # from the dates to the line, and from the line to the events
GAP = 5.0
_WHITE = (1.0, 1.0, 1.0)


@dataclass(eq=False)
class EventRow(Box):
    """One event: date at the left of the line, its mark on it, words and cite at the right."""

    dates: tuple[Line, ...] = ()
    words: tuple[Line, ...] = ()
    date_elem: Elem | None = None
    elem: Elem | None = None
    mark: Mark | None = None
    x: float = 0.0
    date_width: float = 0.0
    leading: float = 0.0
    drop: float = 0.0
    lead: float = 0.0
    final: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        spine = x + self.x + self.date_width + SPINE
        middle = top - self.drop + 2.8
        sheet.artifact()
        sheet.stroke(spine, top + self.lead, spine, middle if self.final else top - self.height)
        self._dot(sheet, spine, middle)
        for at, line in enumerate(self.dates):
            sheet.line(line, x + self.x, top - self.drop - at * self.leading, self.date_elem)
        left = spine + SPINE
        for at, line in enumerate(self.words):
            sheet.line(line, left, top - self.drop - at * self.leading, self.elem)

    def _dot(self, sheet: Sheet, x: float, y: float) -> None:
        """Filled: the day is known; open: it is not; red: still to come."""
        shape = self.mark.shape if self.mark is not None else "exact"
        ink = ACCENT if shape == "due" else INK
        sheet.dot(x, y, 2.7, ink if shape in ("exact", "due") else _WHITE, ink)


def strip(galley: Galley, timeline: Timeline, parent: Elem, place: str) -> None:
    """Set a timeline's events, from the earliest to the latest."""
    marks = sorted(
        (mark for lane in timeline.lanes for mark in lane.marks),
        key=lambda mark: (mark.earliest, mark.latest, mark.handle),
    )
    if not marks:
        return
    galley.flush()
    elem = Elem("L", parent)
    rows: list[Box] = []
    for number, mark in enumerate(marks):
        row = _row(galley, mark, elem)
        row.final = number + 1 == len(marks)
        row.gap = galley.style.gap if number == 0 else GAP
        row.lead = 0.0 if number == 0 else GAP
        rows.append(row)
    rows[0].place = place
    if len(rows) > 1:
        rows[0].after = rows[-2].after = KEEP
    galley.add(rows)
    galley.next_gap = galley.style.gap + 2


def _row(galley: Galley, mark: Mark, parent: Elem) -> EventRow:
    style = galley.style
    item = Elem("LI", parent)
    label, body = Elem("Lbl", item), Elem("LBody", item)
    look = Look(style.small + 0.3, TABULAR, lang=galley.lang)
    pale = Look(style.small + 0.3, TABULAR, colour=MUTED, lang=galley.lang)
    date_width = style.measure * DATE_SHARE
    dates = galley.spans((doc.Run(mark.date_words),), pale, label)
    spans = galley.spans((doc.Run(mark.title),), look, body)
    if mark.cite:
        cite = mark.cite.replace(" ", "\u00a0")
        spans += galley.spans((doc.Run(f" ({cite})"),), pale, body)
    date_lines = compose(dates, date_width, RIGHT)
    lines = compose(spans, style.measure - date_width - 2 * SPINE, LEFT)
    leading = style.small_leading + 0.4
    return EventRow(
        max(len(date_lines), len(lines), 1) * leading,
        dates=tuple(date_lines),
        words=tuple(lines),
        date_elem=label,
        elem=body,
        mark=mark,
        x=style.side,
        date_width=date_width,
        leading=leading,
        drop=leading * 0.77,
    )
