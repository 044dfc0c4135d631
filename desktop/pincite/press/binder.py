"""The exhibit binder: letter, index, and each exhibit behind its slip sheet, in one PDF.

Pages of evidence are copied at their true size with nothing on them but a stamp in a free margin.
What cannot be shown is said on a sheet in its place and in the report. The same plan makes the
same bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.model.errors import PressError
from pincite.press.binder_clean import clean_page
from pincite.press.binder_layers import Layers
from pincite.press.binder_links import Destinations, add_bookmarks, cited, drop_links, prove
from pincite.press.binder_open import PDF, TEXT, Opened, open_exhibit
from pincite.press.binder_plan import own_names
from pincite.press.binder_report import ReportLine, line
from pincite.press.binder_sheets import SheetPress, Sheets, bookmark_title, lone_placeholder
from pincite.press.binder_words import paper_size, say
from pincite.press.compose import _ONE_AT_A_TIME as ONE_AT_A_TIME
from pincite.press.finish import Particulars, describe, saved
from pincite.press.stamp import apply_stamp
from pincite.press.stamp_place import Looker, default_place
from pincite.press.stamp_shape import PageShape, shape_of

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Binder:
    """A finished binder.

    ``pages`` gives for each exhibit's handle its first and last page in the PDF (from 1, slip
    sheet excluded) and its first and last Bates number (empty without).
    """

    pdf: bytes
    report: tuple[ReportLine, ...]
    pages: dict[str, tuple[int, int, str, str]]


def press_binder(
    plan: BinderPlan,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Binder:
    """Bind a plan. ``progress`` hears (exhibits done, exhibits); ``cancelled`` is asked between.

    Raises PressError ``cancelled``, ``bad_letter`` when the letter's own PDF cannot be opened, or
    ``same_handle`` (``handle``) when two exhibits share one.
    """
    with ONE_AT_A_TIME:
        return _Binding(plan, progress, cancelled).bind()


class _Binding:
    def __init__(
        self, plan: BinderPlan, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._plan, self._progress, self._cancelled = plan, progress, cancelled
        self._stamped = self._dropped = 0
        self._paper = PageShape((0.0, 0.0, *paper_size(plan.paper)))
        seen: set[str] = set()
        for exhibit in plan.exhibits:
            if exhibit.handle in seen:
                raise PressError("same_handle", handle=exhibit.handle)
            seen.add(exhibit.handle)

    def bind(self) -> Binder:
        from pikepdf import Pdf

        plan = self._plan
        self._out = _letter(plan.front) if plan.front else Pdf.new()
        self._front = len(self._out.pages)
        self._opened = []
        for exhibit in plan.exhibits:
            self._opened.append(open_exhibit(exhibit, plan.paper))
            self._pause()
        self._sheets = SheetPress(plan, self._opened, self._front).press()
        self._source = Pdf.open(BytesIO(self._sheets.pdf))
        self._destinations = Destinations(self._out)
        self._reserve()
        self._add_index()
        layers = Layers(self._out)
        for number, opened in enumerate(self._opened):
            self._pause()
            self._add_exhibit(number, opened, layers)
            if self._progress is not None:
                self._progress(number + 1, len(self._opened))
        layers.write()
        report = self._finish()
        return Binder(self._save(), tuple(report), self._ranges())

    def _pause(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise PressError("cancelled")

    # ---------------------------------------------------------------- pages

    def _reserve(self) -> None:
        names = ["letter", "index"]
        for number, opened in enumerate(self._opened):
            names += own_names(opened, _suffixes(opened, self._sheets, number))
        self._destinations.reserve(names)
        if self._front:
            self._destinations.set("letter", self._out.pages[0], self._paper)

    def _add_index(self) -> None:
        start = len(self._out.pages)
        for index in self._sheets.index:
            self._out.pages.append(self._source.pages[index])
        first = self._out.pages[start]
        self._fonts = first.obj.Resources.Font
        self._destinations.set("index", first, self._paper)
        for box in self._sheets.links:
            page = self._out.pages[start + box.page - self._sheets.index.start]
            _add_link(self._out, page, box.rect, box.target.destination, box.target.contents)

    def _add_exhibit(self, number: int, opened: Opened, layers: Layers) -> None:
        handle, sheets = opened.exhibit.handle, self._sheets
        self._out.pages.append(self._source.pages[sheets.slips[number]])
        self._destinations.set(f"{handle}-slip", self._out.pages[-1], self._paper)
        start = len(self._out.pages)
        try:
            self._copy(number, opened)
            layers.take(opened.source)
            pages = self._stamp(number, opened, start)
        except Exception:  # a stranger's file: whatever copying it does, the binder goes on
            self._replace(start, opened)
            pages = self._stamp(number, opened, start)
        self._name_places(number, opened, pages)
        opened.source = None

    def _copy(self, number: int, opened: Opened) -> None:
        """Append the exhibit's pages, with sheets for those that cannot be shown."""
        sheets = self._sheets
        if opened.kind == TEXT:
            first = sheets.texts[number].first
            for index in range(first, first + opened.count):
                self._out.pages.append(self._source.pages[index])
            return
        if opened.source is None:
            self._out.pages.append(self._source.pages[sheets.instead[number, 0]])
            return
        good = [i for i, shape in zip(opened.pages, opened.shapes, strict=True) if shape]
        found: dict[str, int] = {}
        for index in dict.fromkeys(good):
            for kind, count in clean_page(opened.source.pages[index]).items():
                found[kind] = found.get(kind, 0) + count
        for kind in sorted(found):
            opened.tell(kind, count=found[kind])
        start = len(self._out.pages)
        copied = self._out.add_pages_from(opened.source, good, forms="strip")
        if copied.dropped_dests:
            added = [self._out.pages[at] for at in range(start, len(self._out.pages))]
            self._dropped += drop_links(added, copied.dropped_dests)
        for at, shape in enumerate(opened.shapes):
            if shape is None:
                sheet = self._source.pages[sheets.instead[number, at]]
                self._out.pages.insert(start + at, sheet)

    def _replace(self, start: int, opened: Opened) -> None:
        """Put sheets where copying failed; the exhibit keeps its numbers."""
        del self._out.pages[start:]
        count = opened.count
        sheet = lone_placeholder(self._plan, opened)
        for _ in range(count):
            self._out.pages.append(sheet.pages[0])
        opened.give_up("unreadable")
        opened.count = count

    def _stamp(self, number: int, opened: Opened, start: int) -> list[tuple[Any, PageShape]]:
        """Stamp an exhibit's pages; returns them with the shapes they have now."""
        looker = Looker(opened.exhibit.pdf) if opened.kind == PDF else None
        pages, widened = [], 0
        try:
            for at, stamp in enumerate(self._sheets.stamps[number]):
                page = self._out.pages[start + at]
                shape = opened.shapes[at] if looker is not None else None
                if looker is not None and shape is not None:
                    place = looker.place(opened.pages[at], shape, stamp.size)
                else:
                    shape = shape_of(page)
                    place = default_place(shape, stamp.size)
                widened += place.foot > 0
                pages.append((page, apply_stamp(self._out, page, shape, place, stamp, self._fonts)))
        finally:
            if looker is not None:
                looker.close()
        self._stamped += len(pages)
        if widened:
            opened.tell("margin", count=widened)
        return pages

    def _name_places(self, number: int, opened: Opened, pages: list[tuple[Any, PageShape]]) -> None:
        handle, named = opened.exhibit.handle, self._destinations
        named.set(handle, *pages[0])
        for at, page in enumerate(pages, 1):
            named.set(f"{handle}-p{at}", *page)
        if opened.kind == TEXT:
            for suffix, at, top in self._sheets.texts[number].places:
                named.set(f"{handle}-{suffix}", *pages[at], top)
            return
        for suffix, at in opened.exhibit.anchors:
            named.set(f"{handle}-{suffix}", *pages[min(max(at, 1), len(pages)) - 1])

    # ---------------------------------------------------------------- finish

    def _finish(self) -> list[ReportLine]:
        plan, lines = self._plan, []
        for name in cited(self._out, self._front):
            handle = name.partition("-")[0]
            if name not in self._destinations and handle in self._destinations:
                self._destinations.alias(name, handle)
                lines.append(line("destination", "missing", handle, name=name))
        live, dead = prove(self._out)
        dead += self._dropped
        entries = [(say(plan.lang, "letter"), "letter")] if self._front else []
        entries.append((say(plan.lang, "index"), "index"))
        entries += [(bookmark_title(o), f"{o.exhibit.handle}-slip") for o in self._opened]
        bookmarks = add_bookmarks(self._out, entries, plan.lang)
        pages = sum(opened.count for opened in self._opened)
        head = [line("exhibits", count=len(self._opened), pages=pages)]
        if plan.bates_prefix and self._opened:
            first, last = self._sheets.places[0].bates[0], self._sheets.places[-1].bates[1]
            head.append(line("numbers", first=first, last=last))
        head.append(line("links", live=live, count=live))
        if dead:
            head.append(line("dead_link", "changed", count=dead))
        head += [line("bookmarks", count=bookmarks), line("stamps", count=self._stamped)]
        return [*head, *lines, *(told for opened in self._opened for told in opened.lines)]

    def _ranges(self) -> dict[str, tuple[int, int, str, str]]:
        return {
            opened.exhibit.handle: (place.first, place.last, *place.bates)
            for opened, place in zip(self._opened, self._sheets.places, strict=True)
        }

    def _save(self) -> bytes:
        from pikepdf import Dictionary, String

        plan = self._plan
        # The letter's claim to be PDF/A does not hold for a binder.
        about = Particulars(plan.title, plan.lang, plan.date, plan.author, part=0, accessible=False)
        describe(self._out, about)
        self._out.Root.Lang = String(plan.lang)
        self._out.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        return saved(self._out)


def _letter(front: bytes) -> Any:
    import pikepdf

    try:
        return pikepdf.open(BytesIO(front))
    except pikepdf.PdfError as error:
        raise PressError("bad_letter") from error


def _suffixes(opened: Opened, sheets: Sheets, number: int) -> tuple[str, ...]:
    if opened.kind == TEXT:
        return tuple(suffix for suffix, _, _ in sheets.texts[number].places)
    return tuple(suffix for suffix, _ in opened.exhibit.anchors)


def _add_link(
    out: Any, page: Any, rect: tuple[float, float, float, float], name: str, contents: str
) -> None:
    from pikepdf import Array, Dictionary, Name, String

    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([round(number, 2) for number in rect]),
        Border=Array([0, 0, 0]),
        F=4,
        Contents=String(contents),
        A=Dictionary(S=Name.GoTo, D=String(name)),
    )
    if Name.Annots not in page.obj:
        page.obj.Annots = Array([])
    page.obj.Annots.append(out.make_indirect(link))
