"""Small drawings inside a document: figures' chart, lineage dots, events along a line."""

from dataclasses import dataclass, field

from pincite.document import resolved as doc
from pincite.document.charts import Bars, Lineage
from pincite.document.timeline import Timeline
from pincite.press.boxes import KEEP, Box
from pincite.press.chart import ChartBox, chart_height
from pincite.press.fonts import SERIF, Dress, check
from pincite.press.galley import Galley
from pincite.press.sheet import Sheet
from pincite.press.spans import HAIR, INK
from pincite.press.strip import strip
from pincite.press.tags import Elem

STEP, BETWEEN = 11.0, 5.0
_WHITE = (1.0, 1.0, 1.0)


def graphic(galley: Galley, block: doc.Graphic, parent: Elem) -> None:
    """Set a graphic; one that has no drawing here is said in its alternative words."""
    match block.data:
        case Lineage() as lineage:
            _lineage(galley, lineage, Elem("Figure", parent, alt=block.alternative), block.id)
        case Bars() as bars:
            _chart(galley, bars, Elem("Figure", parent, alt=block.alternative), block.id)
        case Timeline() as timeline:
            strip(galley, timeline, parent, block.id)
        case _:
            elem = Elem("P", parent)
            spans = galley.spans((doc.Run(block.alternative, emphasis=True),), galley.look, elem)
            galley.paragraph(spans, elem, place=block.id)


# ------------------------------------------------------------------ lineage


@dataclass(eq=False)
class LineageBox(Box):
    """Open dots are reports, filled ones the origins they rest on, joined by hairlines."""

    lineage: Lineage = field(default_factory=lambda: Lineage((), ""))
    elem: Elem | None = None
    x: float = 0.0
    drop: float = 0.0
    size: float = 9.0
    beside: bool = True

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.elem is None:
            return
        sheet.into(self.elem)
        x += self.x
        words = self.lineage.words
        width = sheet.text(x, top - self.drop, words, Dress(SERIF, emphasis=True), self.size)
        reports = top - self.drop - (13.5 if self.beside else -3.0)
        origins = reports - (18.0 if self.beside else 0.0)
        left = x + (3.2 if self.beside else width + 14)
        bottom = origins - 3
        for count in self.lineage.origins:
            _family(sheet, left, reports, origins, count, beside=self.beside)
            left += count * STEP + BETWEEN + (0 if self.beside else 22)
        self.elem.box = (sheet.page, (x, bottom, max(left, x + width), top))


def _family(
    sheet: Sheet, x: float, reports: float, origins: float, count: int, *, beside: bool
) -> None:
    dots = [x + at * STEP for at in range(count)]
    origin = sum(dots) / count if beside else dots[-1] + 20
    if not beside:
        sheet.stroke(dots[0], reports, origin, origins, 0.5, HAIR)
    for dot in dots:
        if beside:
            sheet.stroke(dot, reports - 2.6, origin, origins + 2.8, 0.5, HAIR)
        sheet.dot(dot, reports, 2.5, _WHITE, INK)
    sheet.dot(origin, origins, 2.7, INK)


def _lineage(galley: Galley, lineage: Lineage, elem: Elem, place: str) -> None:
    style = galley.style
    headed = bool(galley.pending)
    galley.flush()
    galley.clear_side()
    check(lineage.words)
    beside = galley.side_heads
    box = LineageBox(
        0.0 if beside else style.leading,
        gap=0.0 if headed else style.gap,
        after=KEEP,
        place=place,
        lineage=lineage,
        elem=elem,
        drop=style.drop,
        size=style.small,
        beside=beside,
    )
    galley.add([box])
    galley.next_gap = 0.0
    if beside:
        galley.side_room = style.drop + 38.0


# ------------------------------------------------------------------ chart


def _chart(galley: Galley, bars: Bars, elem: Elem, place: str) -> None:
    style = galley.style
    galley.flush()
    if not bars.bars:
        return
    box = ChartBox(
        chart_height(bars),
        gap=style.gap,
        place=place,
        bars=bars,
        elem=elem,
        x=style.side,
        width=style.measure,
        size=style.small + 0.4,
        lang=galley.lang,
    )
    box.measure()
    galley.keep()
    galley.add([box])
