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
from pincite.press.binder_copy import Copier, Pages
from pincite.press.binder_layers import Layers
from pincite.press.binder_links import Destinations, add_bookmarks, cited, prove
from pincite.press.binder_open import TEXT, Opened, open_exhibit
from pincite.press.binder_plan import bates_range, bundle_number, own_names
from pincite.press.binder_report import ReportLine, line
from pincite.press.binder_sheets import SheetPress, Sheets, bookmark_title
from pincite.press.binder_words import paper_size, say
from pincite.press.compose import ONE_AT_A_TIME, without_collector
from pincite.press.finish import Particulars, describe, saved
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
    with ONE_AT_A_TIME, without_collector():
        return _Binding(plan, progress, cancelled).bind()


class _Binding:
    def __init__(
        self, plan: BinderPlan, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._plan, self._progress, self._cancelled = plan, progress, cancelled
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
        for number, opened in enumerate(self._opened):
            self._pause()
            self._add_exhibit(number, opened)
            if self._progress is not None:
                self._progress(number + 1, len(self._opened))
        self._copier.layers.write()
        self._copier.number_letter(self._sheets.letter)
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
            first = self._out.pages[0]
            self._destinations.set("letter", first, shape_of(first))

    def _add_index(self) -> None:
        start = len(self._out.pages)
        for index in self._sheets.index:
            self._out.pages.append(self._source.pages[index])
        first = self._out.pages[start]
        fonts = first.obj.Resources.Font
        layers = Layers(self._out)
        self._copier = Copier(self._plan, self._out, self._sheets, self._source, fonts, layers)
        self._destinations.set("index", first, self._paper)
        for box in self._sheets.links:
            page = self._out.pages[start + box.page - self._sheets.index.start]
            _add_link(self._out, page, box.rect, box.target.destination, box.target.contents)

    def _add_exhibit(self, number: int, opened: Opened) -> None:
        handle, sheets = opened.exhibit.handle, self._sheets
        self._out.pages.append(self._source.pages[sheets.slips[number]])
        self._destinations.set(f"{handle}-slip", self._out.pages[-1], self._paper)
        self._name_places(number, opened, self._copier.add(number, opened))

    def _name_places(self, number: int, opened: Opened, pages: Pages) -> None:
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
        dead += self._copier.dropped
        entries = [(self._entry("letter", 1), "letter")] if self._front else []
        entries.append((self._entry("index", self._front + 1), "index"))
        for opened, place in zip(self._opened, self._sheets.places, strict=True):
            title = bookmark_title(plan, opened, place)
            entries.append((title, f"{opened.exhibit.handle}-slip"))
        bookmarks = add_bookmarks(self._out, entries, plan.lang)
        pages = sum(opened.count for opened in self._opened)
        head = [line("exhibits", count=len(self._opened), pages=pages)]
        if plan.bates_prefix and self._opened:
            first, last = bates_range(place.bates for place in self._sheets.places)
            head.append(line("numbers", first=first, last=last))
        head.append(line("links", live=live, count=live))
        if dead:
            head.append(line("dead_link", "changed", count=dead))
        head += [line("bookmarks", count=bookmarks), line("stamps", count=self._copier.stamped)]
        return [*head, *lines, *(told for opened in self._opened for told in opened.lines)]

    def _entry(self, key: str, page: int) -> str:
        """A bookmark's words, with its page in a bundle."""
        title = say(self._plan.lang, key)
        return f"{title} ({bundle_number(self._plan, page)})" if self._plan.bundle else title

    def _ranges(self) -> dict[str, tuple[int, int, str, str]]:
        return {
            opened.exhibit.handle: (place.first, place.last, *place.bates)
            for opened, place in zip(self._opened, self._sheets.places, strict=True)
        }

    def _save(self) -> bytes:
        from pikepdf import Array, Dictionary, Name, String

        plan = self._plan
        # The letter's claim to be PDF/A does not hold for a binder.
        about = Particulars(plan.title, plan.lang, plan.date, plan.author, part=0, accessible=False)
        describe(self._out, about)
        self._out.Root.Lang = String(plan.lang)
        self._out.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if plan.bundle:
            first = self._out.pages[0].obj
            self._out.Root.OpenAction = Array([first, Name.XYZ, None, None, 1])
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
