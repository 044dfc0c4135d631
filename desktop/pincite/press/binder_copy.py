"""An exhibit's pages copied into the binder, cleaned and stamped, whatever is wrong with them."""

from dataclasses import dataclass, field
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.press.binder_clean import clean_page
from pincite.press.binder_layers import Layers
from pincite.press.binder_links import drop_links
from pincite.press.binder_open import PDF, TEXT, Opened
from pincite.press.binder_sheets import Sheets, lone_placeholder
from pincite.press.stamp import Brackets, Stamp, apply_stamp
from pincite.press.stamp_place import Looker, default_place
from pincite.press.stamp_shape import PageShape, shape_of

Pages = list[tuple[Any, PageShape]]


@dataclass(slots=True)
class Copier:
    """Copies into ``out``; ``source`` holds Pincite's own sheets, ``fonts`` those of the stamps.

    Counted on the way: pages ``stamped``, links ``dropped``.
    """

    plan: BinderPlan
    out: Any
    sheets: Sheets
    source: Any
    fonts: Any
    layers: Layers
    stamped: int = 0
    dropped: int = 0
    brackets: Brackets = field(init=False)

    def __post_init__(self) -> None:
        """Share the streams around the stamps among all pages."""
        self.brackets = Brackets(self.out)

    def add(self, number: int, opened: Opened) -> Pages:
        """Append an exhibit's pages, stamped; returns them with the shapes they have now."""
        start = len(self.out.pages)
        try:
            self._copy(number, opened)
            self.layers.take(opened.source)
            return self._stamp(number, opened, start)
        except Exception:  # a stranger's file: whatever copying it does, the binder goes on
            self._replace(start, opened)
            return self._stamp(number, opened, start)
        finally:
            opened.source = None

    def number_letter(self, stamps: list[Stamp]) -> None:
        """In a bundle the letter's pages bear their numbers too, in a free margin."""
        looker = Looker(self.plan.front) if stamps else None
        if looker is None:
            return
        try:
            for at, stamp in enumerate(stamps):
                page = self.out.pages[at]
                shape = shape_of(page)
                place = looker.place(at, shape, stamp.size)
                apply_stamp(self.brackets, page, shape, place, stamp, self.fonts)
        finally:
            looker.close()

    def _copy(self, number: int, opened: Opened) -> None:
        """Append the exhibit's pages, with sheets for those that cannot be shown."""
        sheets = self.sheets
        if opened.kind == TEXT:
            first = sheets.texts[number].first
            for index in range(first, first + opened.count):
                self.out.pages.append(self.source.pages[index])
            return
        if opened.source is None:
            self.out.pages.append(self.source.pages[sheets.instead[number, 0]])
            return
        good = [i for i, shape in zip(opened.pages, opened.shapes, strict=True) if shape]
        found: dict[str, int] = {}
        for index in dict.fromkeys(good):
            for kind, count in clean_page(opened.source.pages[index]).items():
                found[kind] = found.get(kind, 0) + count
        for kind in sorted(found):
            opened.tell(kind, count=found[kind])
        start = len(self.out.pages)
        copied = self.out.add_pages_from(opened.source, good, forms="strip")
        if copied.dropped_dests:
            added = [self.out.pages[at] for at in range(start, len(self.out.pages))]
            self.dropped += drop_links(added, copied.dropped_dests)
        for at, shape in enumerate(opened.shapes):
            if shape is None:
                sheet = self.source.pages[sheets.instead[number, at]]
                self.out.pages.insert(start + at, sheet)

    def _replace(self, start: int, opened: Opened) -> None:
        """Put sheets where copying failed; the exhibit keeps its numbers."""
        del self.out.pages[start:]
        count = opened.count
        sheet = lone_placeholder(self.plan, opened)
        for _ in range(count):
            self.out.pages.append(sheet.pages[0])
        opened.give_up("unreadable")
        opened.count = count

    def _stamp(self, number: int, opened: Opened, start: int) -> Pages:
        """Stamp an exhibit's pages; returns them with the shapes they have now."""
        looker = Looker(opened.exhibit.pdf) if opened.kind == PDF else None
        pages: Pages = []
        widened = 0
        try:
            for at, stamp in enumerate(self.sheets.stamps[number]):
                page = self.out.pages[start + at]
                shape = opened.shapes[at] if looker is not None else None
                if looker is not None and shape is not None:
                    place = looker.place(opened.pages[at], shape, stamp.size)
                else:
                    shape = shape_of(page)
                    place = default_place(shape, stamp.size)
                widened += place.foot > 0
                pages.append(
                    (page, apply_stamp(self.brackets, page, shape, place, stamp, self.fonts))
                )
        finally:
            if looker is not None:
                looker.close()
        self.stamped += len(pages)
        if widened:
            opened.tell("margin", count=widened)
        return pages
