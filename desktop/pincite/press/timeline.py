"""The timeline in print: a vector graphic on one page or several tiles, and a legend that cites.

A figure with alternative text, told apart by shape as well as by colour; the legend is a table.
"""

from datetime import date

from pincite.document.timeline import Timeline
from pincite.model.errors import PressError
from pincite.press.compose import ONE_AT_A_TIME
from pincite.press.finish import Particulars, finish
from pincite.press.fonts import CAPS, SANS, Dress
from pincite.press.record import Record
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED
from pincite.press.tags import Elem
from pincite.press.timeline_axis import Frame
from pincite.press.timeline_draw import Drawing
from pincite.press.timeline_fit import HEAD_WIDTH, Fitter, Plan
from pincite.press.timeline_layout import days_of, deadline_of, today_of
from pincite.press.timeline_legend import Legend, Note
from pincite.press.timeline_page import Furniture
from pincite.press.timeline_paper import landscape
from pincite.press.timeline_place import Lines
from pincite.press.timeline_scale import choose_scale
from pincite.press.timeline_window import OVERLAP, part_of, windows_of
from pincite.press.timeline_words import (
    alternative,
    day_count,
    day_words,
    say,
    scale_words,
)

_DESIGNED_FOR = 1190.55  # A3's long side; smaller papers get smaller type, down to seven tenths
_MOST_TILES = 20


def press_timeline(timeline: Timeline, *, tiles: int = 1) -> bytes:
    """The timeline as a tagged PDF (PDF/A-2a and PDF/UA-1), landscape.

    On one page, the legend below where there is room, else on the next; with ``tiles`` (2 to 20)
    the drawing runs over so many pages, which overlap by a strip marked for joining.
    Raises PressError ``missing_glyph``, ``bad_paper`` or ``bad_tiles`` (``tiles``).
    """
    if not 1 <= tiles <= _MOST_TILES:
        raise PressError("bad_tiles", tiles=tiles)
    with ONE_AT_A_TIME:
        return _Press(timeline, tiles).press()


class _Press:
    def __init__(self, timeline: Timeline, tiles: int) -> None:
        self._t, self._tiles = timeline, tiles
        size = landscape(timeline.paper)
        self._k = k = min(1.0, max(0.7, size[0] / _DESIGNED_FOR))
        self._sheet = Sheet(size, Record())
        self._root = self._sheet.record.root
        left, right = 54 * k, size[0] - 54 * k
        self._plot = left + HEAD_WIDTH * k
        wide = (right - self._plot) * tiles - OVERLAP * (tiles - 1)
        self._scale = choose_scale(days_of(timeline), self._plot, self._plot + wide)
        self._windows = windows_of(self._plot, right - self._plot, tiles)
        self._due, self._today = deadline_of(timeline), today_of(timeline)
        self._legends = [self._even_legend(left, right, k * share) for share in (1.0, 0.9)]
        self._legend = self._legends[0]
        self._page = Furniture(self._sheet, timeline, k, self._subtitle())

    def press(self) -> bytes:
        plan = self._plan()
        apart = not plan.legend_below and bool(self._legend.notes)
        columns = self._legend_columns() if apart else []
        for number in range(1, self._tiles + 1):
            if number > 1:
                self._sheet.next_page()
            self._page.draw_head(first=number == 1)
            self._draw(plan, number)
            if plan.legend_below:
                self._draw_legend(self._page.top - plan.height - 26 * self._k)
            self._page.draw_foot(number, self._count(number, self._tiles + len(columns)))
        self._legend_pages(columns)
        t = self._t
        about = Particulars(t.title, t.lang, t.date, t.author, t.subtitle)
        return finish(self._sheet.finish(), self._sheet.record, about)

    def _even_legend(self, left: float, right: float, k: float) -> Legend:
        """Three columns, or four where that is clearly lower."""
        wide, narrow = (Legend(self._t, left, right, k, columns=n) for n in (3, 4))
        return narrow if narrow.height() < wide.height() - 12 * k else wide

    def _plan(self) -> Plan:
        """What fits, with the legend on the same page where smaller type allows it."""
        first = self._fitter().plan()
        if first.legend_below or not self._legend.notes or self._tiles > 1:
            return first
        self._legend = self._legends[1]
        plan = self._fitter().plan()
        if plan.legend_below:
            return plan
        self._legend = self._legends[0]
        return first

    def _subtitle(self) -> str:
        about = self._t.subtitle.rstrip()
        if about and about[-1] not in ".!?…":
            about += "."
        words = [about, scale_words(self._scale, self._t.lang)]
        if self._legend.notes:
            words.append(say(self._t.lang, "numbers"))
        return " ".join(filter(None, words))

    def _fitter(self) -> Fitter:
        k, page = self._k, self._page
        days = [self._due.latest] if self._due is not None else []
        days += [self._today] if self._today is not None else []
        below = self._tiles == 1 and bool(self._legend.notes)
        return Fitter(
            self._t,
            self._scale,
            k,
            page.top - page.foot - (18 if self._tiles == 1 else 38) * k,
            self._legend.height() + 36 * k if below else 0.0,
            Lines(tuple(self._scale.x(day) for day in days), self._windows),
        )

    def _count(self, number: int, pages: int) -> str:
        lang = self._t.lang
        if 1 < self._tiles >= number:
            return say(lang, "sheet", number=number, count=self._tiles)
        return say(lang, "page", page=number, pages=pages) if pages > 1 else ""

    # ---------------------------------------------------------------- drawing

    def _draw(self, plan: Plan, tile: int) -> None:
        sheet, page = self._sheet, self._page
        bottom = page.top - plan.height
        windows = self._windows.on(tile - 1)
        figure = self._figure(tile)
        figure.box = (sheet.page, (page.margin, bottom, page.right, page.top + 60 * self._k))
        sheet.into(figure)
        frame = Frame(page.margin, page.top, bottom, plan.detail.k, windows)
        drawing = Drawing(sheet, self._scale, frame, self._t.lang)
        if self._tiles > 1:
            self._open_tile(tile, bottom)
        drawing.axis()
        if self._today is not None:
            day = day_words(self._today, self._t.lang, self._t.dates)
            drawing.today(self._today, say(self._t.lang, "today", date=day))
        if self._due is not None:
            name = say(self._t.lang, "deadline")
            drawing.deadline(self._due.latest, (name, self._deadline_words(whole=False)))
        top = page.top
        for number, lane in enumerate(plan.lanes):
            top = drawing.lane(lane, top, last=number + 1 == len(plan.lanes))
        if self._tiles > 1:
            self._close_tile(tile, bottom)
        top = page.top
        for lane in plan.lanes:
            drawing.lane_head(lane, top)
            top -= lane.height

    def _figure(self, tile: int) -> Elem:
        figure = self._root.child("Figure")
        seen = part_of(self._t, self._scale, self._windows.on(tile - 1))
        figure.alt = alternative(seen, self._scale, self._deadline_words(whole=True))
        if self._tiles > 1:
            part = say(self._t.lang, "alt_part", number=tile, count=self._tiles)
            figure.alt = f"{part} {figure.alt}"
        return figure

    def _deadline_words(self, *, whole: bool) -> str:
        """The deadline's date and its distance from today, in days."""
        due, lang = self._due, self._t.lang
        if due is None:
            return ""
        now = self._t.today or date.fromisoformat(self._t.date[:10])
        days = (due.latest - now).days
        key = "after" if days >= 0 else "before"
        said = day_words(now, lang, self._t.dates)
        count = say(lang, key, days=day_count(abs(days), lang), date=said)
        words = f"{due.date_words} · {count}"
        return f"{say(lang, 'deadline')}: {words}, {due.title}" if whole else words

    # ---------------------------------------------------------------- tiles

    def _open_tile(self, tile: int, bottom: float) -> None:
        """Show one stretch of the drawing in the plot's window."""
        canvas, k, page = self._sheet.canvas, self._k, self._page
        wide = page.right - self._plot
        before = 9 * k if tile == 1 else 1  # the first mark stands astride the drawing's edge
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(
            self._plot - before, bottom - 16 * k, before + wide + 1, page.top - bottom + 78 * k
        )
        canvas.clipPath(path, 0, 0)
        canvas.translate((1 - tile) * (wide - OVERLAP), 0)

    def _close_tile(self, tile: int, bottom: float) -> None:
        """End the window; mark the middle of the strips shared with neighbours, and name those."""
        sheet, k, page, small = self._sheet, self._k, self._page, Dress(SANS)
        sheet.canvas.restoreState()
        sheet.forget_ink()
        sides = ((self._plot + OVERLAP / 2, tile - 1), (page.right - OVERLAP / 2, tile + 1))
        for x, neighbour in sides:
            if not 1 <= neighbour <= self._tiles:
                continue
            for low in (page.top + 24 * k, bottom - 20 * k):
                sheet.stroke(x, low, x, low + 12 * k, 0.5, INK)
                sheet.stroke(x - 4, low + 6 * k, x + 4, low + 6 * k, 0.5, INK)
            words = say(self._t.lang, "joins", number=neighbour)
            sheet.text(x, bottom - 29 * k, words, small, 7.4 * k, colour=MUTED, align="center")

    # ---------------------------------------------------------------- legend

    def _draw_legend(self, top: float) -> None:
        self._legend_title(say(self._t.lang, "legend"), top, self._root.child("H2"))
        table = self._root.child("Table")
        self._legend.head(table, self._sheet, self._page.margin, top)
        (columns,) = self._legend.pages(self._legend.height() + 1, 1)
        self._legend.draw(self._sheet, columns, top - 8 * self._k, table)

    def _legend_title(self, words: str, y: float, elem: Elem | None) -> None:
        if elem is None:
            self._sheet.artifact("Pagination")
        else:
            self._sheet.into(elem)
        strong = Dress(CAPS, strong=True)
        self._sheet.text(self._page.margin, y, words, strong, 11.5 * self._k, tracking=0.2)

    @property
    def _legend_top(self) -> float:
        return self._sheet.size[1] - 84 * self._k

    def _legend_columns(self) -> list[list[list[Note]]]:
        room = self._legend_top - 60 * self._k
        return self._legend.pages(room, room)

    def _legend_pages(self, pages: list[list[list[Note]]]) -> None:
        lang, top = self._t.lang, self._legend_top
        table: Elem | None = None
        for number, columns in enumerate(pages, self._tiles + 1):
            self._sheet.next_page()
            y = top + 14 * self._k
            if table is None:
                self._legend_title(say(lang, "legend"), y, self._root.child("H2"))
                table = self._root.child("Table")
                self._legend.head(table, self._sheet, self._page.margin, y)
            else:
                self._legend_title(say(lang, "continued"), y, None)
            self._legend.draw(self._sheet, columns, top, table)
            count = self._tiles + len(pages)
            self._page.draw_date(number, say(lang, "page", page=number, pages=count))
