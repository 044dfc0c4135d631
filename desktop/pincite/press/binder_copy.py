"""An exhibit's pages copied into the binder, cleaned and stamped, whatever is wrong with them."""

from dataclasses import dataclass, field
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.press.binder_base import Base
from pincite.press.binder_clean import clean_page
from pincite.press.binder_layers import Layers
from pincite.press.binder_links import drop_links
from pincite.press.binder_open import PDF, TEXT, Opened
from pincite.press.binder_sheets import Sheets, lone_placeholder
from pincite.press.stamp import Brackets, Stamp, apply_stamp
from pincite.press.stamp_place import Looker, default_place
from pincite.press.stamp_shape import PageShape, shape_of

# Page dictionaries of the binder, each with its shape.
Pages = list[tuple[Any, PageShape]]


@dataclass(slots=True)
class Copier:
    """Copies into ``out``, which begins as the ``base``: Pincite's own sheets.

    Counted on the way: pages ``stamped``, links ``dropped``; ``linked`` are pages with links.
    """

    plan: BinderPlan
    out: Any
    sheets: Sheets
    base: Base
    stamped: int = 0
    dropped: int = 0
    linked: list[Any] = field(default_factory=list)
    layers: Layers = field(init=False)
    brackets: Brackets = field(init=False)

    def __post_init__(self) -> None:
        """Share the streams around the stamps among all pages."""
        self.layers, self.brackets = Layers(self.out), Brackets(self.out)

    def own(self, index: int) -> Any:
        """The page of one of the sheets."""
        return self.out.get_object(self.base.pages[index], 0)

    def add(self, number: int, opened: Opened) -> Pages:
        """Copy an exhibit's pages, stamped; returns them with the shapes they have now."""
        try:
            pages = self._copied(number, opened)
            self.layers.take(opened.source)
            return self._stamp(number, opened, pages)
        except Exception:  # a stranger's file: whatever copying it does, the binder goes on
            return self._stamp(number, opened, self._replaced(opened))
        finally:
            opened.source = None

    def number_letter(self, pages: list[Any], stamps: list[Stamp]) -> None:
        """In a bundle the letter's pages bear their numbers too, in a free margin."""
        looker = Looker(self.plan.front) if stamps else None
        if looker is None:
            return
        try:
            for at, (page, stamp) in enumerate(zip(pages, stamps, strict=True)):
                shape = shape_of(page)
                place = looker.place(at, shape, stamp.size)
                apply_stamp(self.brackets, page, shape, place, self.base.letter[at])
        finally:
            looker.close()

    def _copied(self, number: int, opened: Opened) -> list[Any]:
        """The exhibit's pages in the binder, with sheets for those that cannot be shown."""
        sheets = self.sheets
        if opened.kind == TEXT:
            first = sheets.texts[number].first
            return [self.own(index) for index in range(first, first + opened.count)]
        if opened.source is None:
            return [self.own(sheets.instead[number, 0])]
        good = [i for i, shape in zip(opened.pages, opened.shapes, strict=True) if shape]
        copied = iter(self._from_source(opened, good))
        return [
            self.own(sheets.instead[number, at]) if shape is None else next(copied)
            for at, shape in enumerate(opened.shapes)
        ]

    def _from_source(self, opened: Opened, good: list[int]) -> list[Any]:
        """Copies of these pages of an exhibit's file, cleaned."""
        found: dict[str, int] = {}
        linked = False
        for index in dict.fromkeys(good):
            page = opened.source.pages[index].obj
            for kind, count in clean_page(page).items():
                found[kind] = found.get(kind, 0) + count
            linked = linked or "/Annots" in page
        for kind in sorted(found):
            opened.tell(kind, count=found[kind])
        pages = self.out.pages
        start = len(pages)
        if not linked:  # nothing in it names a place
            for index in good:
                pages.append(opened.source.pages[index])
            return [pages[at].obj for at in range(start, start + len(good))]
        told = self.out.add_pages_from(opened.source, good, forms="strip")
        added = [pages[at].obj for at in range(start, start + len(good))]
        if told.dropped_dests:
            self.dropped += drop_links(added, told.dropped_dests)
        self.linked += added
        return added

    def _replaced(self, opened: Opened) -> list[Any]:
        """Sheets where copying failed; the exhibit keeps its numbers."""
        count, start = opened.count, len(self.out.pages)
        sheet = lone_placeholder(self.plan, opened)
        for _ in range(count):
            self.out.pages.append(sheet.pages[0])
        opened.give_up("unreadable")
        opened.count = count
        return [self.out.pages[start + at].obj for at in range(count)]

    def _stamp(self, number: int, opened: Opened, pages: list[Any]) -> Pages:
        """Stamp an exhibit's pages; returns them with the shapes they have now."""
        looker = Looker(opened.exhibit.pdf) if opened.kind == PDF else None
        stamped: Pages = []
        widened = 0
        try:
            for at, stamp in enumerate(self.sheets.stamps[number]):
                page, form = pages[at], self.base.stamps[number][at]
                shape = opened.shapes[at] if looker is not None else None
                if looker is not None and shape is not None:
                    place = looker.place(opened.pages[at], shape, stamp.size)
                else:
                    shape = shape_of(page)
                    place = default_place(shape, stamp.size)
                widened += place.foot > 0
                stamped.append((page, apply_stamp(self.brackets, page, shape, place, form)))
        finally:
            if looker is not None:
                looker.close()
        self.stamped += len(stamped)
        if widened:
            opened.tell("margin", count=widened)
        return stamped
