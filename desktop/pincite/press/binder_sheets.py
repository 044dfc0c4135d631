"""Every page of Pincite's own in a binder, set in one go: index, slip sheets, text, stamps.

All stand in one PDF, so that their fonts are embedded once; the binder takes the pages it needs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.press.binder_open import SHEET, TEXT, Opened
from pincite.press.binder_plan import (
    Allotted,
    allot,
    bundle_number,
    page_words,
    slip_numbers,
    stamp_number,
    stamp_text,
)
from pincite.press.binder_text import SetText, TextSetter
from pincite.press.binder_words import paper_size, say
from pincite.press.index import Index, IndexEntry
from pincite.press.sheet import Sheet
from pincite.press.sliptexts import Slip, draw_placeholder, draw_slip
from pincite.press.stamp import Die, Stamp, StampText


@dataclass(slots=True)
class Sheets:
    """The finished sheets and which page of ``sheet`` each of them is (from 0).

    ``instead`` are the sheets that stand for a page that cannot be shown, by (exhibit, page).
    """

    sheet: Sheet
    places: list[Allotted]
    index: range
    slips: list[int]
    texts: dict[int, SetText]
    instead: dict[tuple[int, int], int]
    stamps: list[list[Stamp]]
    letter: list[Stamp]


class SheetPress:
    """Draws the sheets of one binder; ``before`` is how many pages the letter takes.

    ``cited`` gives the letter's page that first cites an exhibit, by its handle.
    """

    def __init__(
        self,
        plan: BinderPlan,
        opened: list[Opened],
        before: int,
        cited: Mapping[str, int] | None = None,
    ) -> None:
        self._plan, self._opened, self._before = plan, opened, before
        listed = {one.exhibit.handle for one in opened}
        listed |= {one.exhibit.handle for one in plan.elsewhere}
        # The names of other things in the letter are no exhibits.
        self._cited = {handle: at for handle, at in (cited or {}).items() if handle in listed}
        self._paper = paper_size(plan.paper)
        self._sheet = Sheet(self._paper, loose=True)
        self._fresh = True

    def press(self) -> Sheets:
        texts = {n: self._text(n) for n, o in enumerate(self._opened) if o.kind == TEXT}
        index = Index(self._plan, self._paper, self._before, cited=bool(self._cited))
        pages = index.pages(self._entries(allot(self._plan, self._opened, self._before)))
        places = allot(self._plan, self._opened, self._before + pages)
        first = self._page()
        index.draw(self._sheet, self._entries(places))
        slips = [self._slip(n, place, texts.get(n)) for n, place in enumerate(places)]
        instead = self._placeholders()
        stamps = self._stamps(places)
        letter = self._letter_stamps()
        return Sheets(
            self._sheet,
            places,
            range(first, first + pages),
            slips,
            texts,
            instead,
            stamps,
            letter,
        )

    def _page(self, size: tuple[float, float] | None = None) -> int:
        """Begin a page and return its index."""
        if not self._fresh:
            self._sheet.next_page(size or self._paper)
        self._fresh = False
        return self._sheet.page

    def _text(self, number: int) -> SetText:
        opened = self._opened[number]
        self._page()
        found = TextSetter(self._sheet, opened.exhibit, self._paper).set()
        opened.count = opened.total = found.count
        if found.unprinted:
            opened.tell("unprinted", "missing", count=found.unprinted)
        return found

    def _entries(self, places: list[Allotted]) -> list[IndexEntry]:
        """What the index lists: this volume's exhibits, and among them those of the others."""
        entries = [
            IndexEntry(
                opened.exhibit,
                *place.bates,
                pages=opened.count,
                opens=place.slip,
                target=f"{opened.exhibit.handle}-slip",
                cited=self._cited.get(opened.exhibit.handle, 0),
            )
            for opened, place in zip(self._opened, places, strict=True)
        ]
        for one in self._plan.elsewhere:
            target = f"{one.exhibit.handle}-slip"
            at = self._cited.get(one.exhibit.handle, 0)
            entries.append(
                IndexEntry(one.exhibit, *one.bates, one.pages, 0, target, one.volume, one.file, at)
            )
        rank = {handle: at for at, handle in enumerate(self._plan.order)}
        return sorted(entries, key=lambda entry: rank.get(entry.exhibit.handle, -1))

    def _slip(self, number: int, place: Allotted, text: SetText | None) -> int:
        opened, lang = self._opened[number], self._plan.lang
        page = self._page()
        notes = [say(lang, _how_set(opened))] if text is not None else []
        if text is not None and text.unprinted:
            notes.append(say(lang, "codes"))
        if opened.kind == SHEET:
            notes.append(say(lang, opened.reason))
        bundle = bundle_number(self._plan, place.slip) if self._plan.bundle else ""
        slip = Slip(slip_numbers(place), page_words(self._plan, opened), tuple(notes), bundle)
        draw_slip(self._sheet, self._plan, opened.exhibit, slip)
        return page

    def _placeholders(self) -> dict[tuple[int, int], int]:
        drawn = {}
        for number, opened in enumerate(self._opened):
            lost = [(0, 0)] if opened.kind == SHEET else []
            lost += [(at, opened.pages[at] + 1) for at, s in enumerate(opened.shapes) if s is None]
            for at, page in lost:
                drawn[number, at] = self._page()
                reason = "bad_page" if page else opened.reason
                draw_placeholder(self._sheet, self._plan, opened.exhibit, reason, page)
        return drawn

    def _stamps(self, places: list[Allotted]) -> list[list[Stamp]]:
        pairs = zip(self._opened, places, strict=True)
        return [self._stamps_of(opened, place) for opened, place in pairs]

    def _stamps_of(self, opened: Opened, place: Allotted) -> list[Stamp]:
        plan, encoder = self._plan, self._sheet.encoder
        die = Die(stamp_text(plan, opened.exhibit, place), encoder)
        made = []
        for page in range(opened.count):
            if page and plan.bundle and place.numbers:  # the Bates number stands in small
                die = Die(stamp_text(plan, opened.exhibit, place, page), encoder)
            made.append(die.stamp(stamp_number(plan, place, page)))
        return made

    def _letter_stamps(self) -> list[Stamp]:
        """A bundle numbers the letter's pages as well."""
        if not self._plan.bundle:
            return []
        encoder = self._sheet.encoder
        pages = range(1, self._before + 1)
        return [Die(StampText(bundle_number(self._plan, n)), encoder).stamp("") for n in pages]


def _how_set(opened: Opened) -> str:
    """The phrase that says what was set: numbered paragraphs, or the rows of a sheet."""
    text = opened.exhibit.text
    return "set_table" if text is not None and text.table and not text.lines else "set_text"


def lone_placeholder(plan: BinderPlan, opened: Opened) -> Any:
    """A document of one sheet that stands for an exhibit found broken only when it was copied."""
    from io import BytesIO

    from pikepdf import Pdf

    sheet = Sheet(paper_size(plan.paper))
    draw_placeholder(sheet, plan, opened.exhibit, "unreadable")
    return Pdf.open(BytesIO(sheet.finish()))


def bookmark_title(plan: BinderPlan, opened: Opened, place: Allotted) -> str:
    """``"Ex. 1 Title"`` on one line, with its page in a bundle."""
    title = " ".join(f"{opened.exhibit.label} {opened.exhibit.title}".split())
    return f"{title} ({bundle_number(plan, place.slip)})" if plan.bundle else title
