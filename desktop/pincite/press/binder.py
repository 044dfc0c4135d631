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
from pincite.press.binder_base import BaseWriter
from pincite.press.binder_copy import Copier
from pincite.press.binder_letter import Letter
from pincite.press.binder_links import prove
from pincite.press.binder_open import IMAGE, PDF, Opened, open_exhibit
from pincite.press.binder_plan import bates_range, bundle_number
from pincite.press.binder_report import ReportLine, line
from pincite.press.binder_sheets import SheetPress, bookmark_title
from pincite.press.binder_words import say
from pincite.press.compose import ONE_AT_A_TIME, without_collector
from pincite.press.stamp_shape import shape_of

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
        seen: set[str] = set()
        for exhibit in plan.exhibits:
            if exhibit.handle in seen:
                raise PressError("same_handle", handle=exhibit.handle)
            seen.add(exhibit.handle)

    def bind(self) -> Binder:
        plan = self._plan
        self._letter = Letter(plan.front, {o.exhibit.handle: o.file for o in plan.elsewhere})
        self._opened = []
        for exhibit in plan.exhibits:
            self._opened.append(open_exhibit(exhibit, plan.paper))
            self._pause()
        self._sheets = SheetPress(
            plan, self._opened, self._letter.count, self._letter.first_cited
        ).press()
        self._open_base()
        self._letter.copy_into(self._out)
        self._copier.number_letter(self._letter.pages, self._sheets.letter)
        kids = [*self._letter.pages, *(self._copier.own(index) for index in self._sheets.index)]
        for number, opened in enumerate(self._opened):
            self._pause()
            kids.append(self._copier.own(self._sheets.slips[number]))
            kids += self._add_exhibit(number, opened)
            if self._progress is not None:
                self._progress(number + 1, len(self._opened))
        self._copier.layers.write()
        report = self._report(kids)
        return Binder(self._saved(kids), tuple(report), self._ranges())

    def _pause(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise PressError("cancelled")

    # ---------------------------------------------------------------- pages

    def _open_base(self) -> None:
        from pikepdf import Pdf

        plan, sheets = self._plan, self._sheets
        entries = [(self._entry("letter", 1), "letter")] if self._letter.count else []
        entries.append((self._entry("index", self._letter.count + 1), "index"))
        for opened, place in zip(self._opened, sheets.places, strict=True):
            title = bookmark_title(plan, opened, place)
            entries.append((title, f"{opened.exhibit.handle}-slip"))
        self._bookmarks = len(entries)
        self._claim = claim_of(self._opened) if self._letter.conforms else ""
        writer = BaseWriter(plan, self._opened, sheets, self._letter.keys, self._claim)
        self._base, self._made_up = writer.write(entries, self._letter.cited)
        self._out = Pdf.open(BytesIO(self._base.pdf))
        self._copier = Copier(plan, self._out, sheets, self._base)

    def _add_exhibit(self, number: int, opened: Opened) -> list[Any]:
        from pikepdf import Array, Name

        pages = self._copier.add(number, opened)
        for (page, shape), landing in zip(pages, self._base.landings[number], strict=True):
            x, y = shape.point(0, shape.height)
            place = Array([page, Name.XYZ, round(x, 2), round(y, 2), None])
            self._out.get_object(landing, 0).D = place
        return [page for page, _ in pages]

    # ---------------------------------------------------------------- finish

    def _report(self, kids: list[Any]) -> list[ReportLine]:
        plan, lines = self._plan, []
        for name in self._made_up:
            handle = name.partition("-")[0]
            lines.append(line("destination", "missing", handle, name=name))
        # Those of the index open what there is; those to another volume's file are not counted.
        ours = sum(not link.target.file for link in self._sheets.sheet.record.links)
        live, dead = prove(self._out, kids, self._letter.pages + self._copier.linked)
        live, dead = live + ours, dead + self._copier.dropped
        pages = sum(opened.count for opened in self._opened)
        head = [line("exhibits", count=len(self._opened), pages=pages)]
        if plan.bates_prefix and self._opened:
            first, last = bates_range(place.bates for place in self._sheets.places)
            head.append(line("numbers", first=first, last=last))
        head.append(line("links", live=live, count=live))
        if dead:
            head.append(line("dead_link", "changed", count=dead))
        head += [line("bookmarks", count=self._bookmarks)]
        head += [line("stamps", count=self._copier.stamped)]
        head.append(line(f"archive_{self._claim.lower()}" if self._claim else "no_archive"))
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

    def _saved(self, kids: list[Any]) -> bytes:
        """The pages in their order, and the file's bytes: the same for the same content."""
        from pikepdf import Array, Name, ObjectStreamMode, StreamDecodeLevel

        root = self._out.Root
        root.Pages.Kids, root.Pages.Count = Array(kids), len(kids)
        if self._letter.count:
            first, front = kids[0], self._out.get_object(self._base.front, 0)
            x, y = shape_of(first).point(0, shape_of(first).height)
            front.D = Array([first, Name.XYZ, round(x, 2), round(y, 2), None])
        if self._plan.bundle:
            root.OpenAction = Array([kids[0], Name.XYZ, None, None, 1])
        made = BytesIO()
        # The streams of the exhibits are written as they came, ours are packed already.
        compact = self._plan.compact
        level = StreamDecodeLevel.generalized if compact else StreamDecodeLevel.none
        self._out.save(
            made,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=level,
            compress_streams=compact,
        )
        return made.getvalue()


def claim_of(opened: list[Opened]) -> str:
    """The level of PDF/A-2 that a binder of these exhibits keeps: ``A``, ``B``, or none.

    Files copied as they are keep whatever they keep; pictures are not tagged.
    """
    kinds = {one.kind for one in opened}
    if PDF in kinds or any(one.kind == IMAGE and not one.plain_colours for one in opened):
        return ""
    return "B" if IMAGE in kinds else "A"
