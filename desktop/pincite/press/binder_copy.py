"""An exhibit's pages copied into the binder, cleaned and stamped, whatever is wrong with them."""

from dataclasses import dataclass, field
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.press.binder_base import Base
from pincite.press.binder_clean import clean_page
from pincite.press.binder_layers import Layers
from pincite.press.binder_links import drop_links
from pincite.press.binder_open import PDF, TEXT, Opened
from pincite.press.binder_settle import settle_links
from pincite.press.binder_sheets import Sheets, lone_placeholder
from pincite.press.stamp import Brackets, Stamp, apply_stamp, read_content
from pincite.press.stamp_place import Looker, default_place, in_free_corner
from pincite.press.stamp_shape import PageShape, shape_of

# What a page may inherit from those above it in the page tree (PDF 32000-1, table 30).
_INHERITED = frozenset(("/Resources", "/MediaBox", "/CropBox", "/Rotate"))
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
            opened.source, opened.seen = None, b""

    def number_letter(self, pages: list[Any], stamps: list[Stamp]) -> None:
        """In a bundle the letter's pages bear their numbers too, in a free margin."""
        with Looker(self.plan.front) as looker:
            for at, (page, stamp) in enumerate(zip(pages, stamps, strict=False)):
                shape = shape_of(page)
                place = looker.place(at, shape, stamp.size)
                apply_stamp(self.brackets, page, shape, place, self.base.letter[at])

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
        plain = len(set(good)) == len(good)
        pages = {index: opened.source.pages[index].obj for index in good}
        for page in pages.values():
            opened.found += clean_page(page)
            plain = plain and stands_alone(page)
        for kind, count in sorted(opened.found.items()):
            opened.tell(kind, count=count)
        if plain:
            return [copied_alone(self.out, page) for page in pages.values()]
        settle_links(opened.source, pages.values())
        ours = self.out.pages
        start = len(ours)
        told = self.out.add_pages_from(opened.source, good, forms="strip")
        added = [ours[at].obj for at in range(start, start + len(good))]
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
        stamped: Pages = []
        widened = 0
        with Looker(opened.seen) as looker:
            for at, stamp in enumerate(self.sheets.stamps[number]):
                page, form = pages[at], self.base.stamps[number][at]
                own = opened.kind == PDF or at in opened.sheets
                shape = opened.shapes[at] if own else None
                content = read_content(page)
                if shape is not None:
                    plain = not opened.drawn_fonts and "/Annots" not in page
                    place = in_free_corner(shape, stamp.size, content) if plain else None
                    place = place or looker.place(opened.pages[at], shape, stamp.size)
                else:
                    shape = shape_of(page)
                    place = default_place(shape, stamp.size)
                widened += place.foot > 0
                shape = apply_stamp(self.brackets, page, shape, place, form, content)
                stamped.append((page, shape))
        self.stamped += len(stamped)
        if widened:
            opened.tell("margin", count=widened)
        return stamped


def stands_alone(page: Any) -> bool:
    """Whether a page says all of itself: it inherits nothing, and nothing in it names a place."""
    keys = page.keys()
    if "/Annots" in keys or "/MediaBox" not in keys or "/Resources" not in keys:
        return False
    above = page.get("/Parent")
    while above is not None:
        found = above.keys()
        if found & _INHERITED:
            return False
        above = above.get("/Parent") if "/Parent" in found else None
    return True


def copied_alone(out: Any, page: Any) -> Any:
    """A copy of such a page. Not typed as one it is copied as any object is, in half the time."""
    from pikepdf import Name

    page.Type = Name.PinciteSheet
    if "/Parent" in page:
        del page["/Parent"]
    copied = out.copy_foreign(page)
    copied.Type, copied.Parent = Name.Page, out.Root.Pages
    return copied
