"""Which pages stand for an exhibit: those chosen of a file, or those captured with a web page."""

import re
import unicodedata
from dataclasses import dataclass

from pincite.casefile import Block, CaseFile
from pincite.document.binder import BinderExhibit
from pincite.model.drafts import Exhibit, Series
from pincite.model.evidence import Source

PDF = "application/pdf"
IMAGES = (
    *("image/png", "image/jpeg", "image/tiff", "image/heic", "image/heif", "image/webp"),
    *("image/gif", "image/bmp"),
)
_PAGES = (
    "text/html",
    "application/xhtml+xml",
    "multipart/related",
    "application/x-mimearchive",
    "application/x-webarchive",
)
_RANGE = re.compile(r"(\d+)\s*[-\u2010-\u2014]\s*(\d+)|(\d+)")
_CHOSEN = re.compile(r"^\s*pp?\.|[-\u2010-\u2014,;]")
_MOST = 20_000  # pages chosen of one file
_BEGINNING = 48  # letters by which a paragraph is found again on a captured page


def chosen_pages(words: str) -> tuple[int, ...]:
    """The pages that an exhibit's own entry names: ``"2-5, 9"`` or ``"p. 4"``; a count is none."""
    if not _CHOSEN.search(words):
        return ()
    pages: dict[int, None] = {}
    for found in _RANGE.finditer(words):
        first = int(found[1] or found[3])
        last = int(found[2] or found[3])
        pages.update(dict.fromkeys(range(first, min(last, first + _MOST) + 1)))
    return tuple(page for page in pages if page > 0)


@dataclass(frozen=True, slots=True)
class Shown:
    """The source whose pages are shown for another, and its text."""

    source: Source
    blocks: list[Block]


def captured_pages(case_file: CaseFile, source: Source) -> Shown | None:
    """The PDF, else the picture, captured of the same page; None where the text must do.

    Taken with it (a part of it) or of the same address. What is privileged is never shown for
    another, nor is anything for a source with redactions: they are made in its text.
    """
    if source.media_type not in _PAGES or source.redactions:
        return None
    found = list(case_file.items(Source, part_of=source.id))
    found += case_file.items(Source, url=source.url) if source.url else []
    whole = [one for one in found if one.media_type == PDF and not one.privilege]
    drawn = [one for one in found if one.media_type in IMAGES and not one.privilege]
    drawn = [one for one in drawn if one.part_of is None]  # its parts are pictures in the page
    for one in (*whole, *drawn):
        return Shown(one, case_file.blocks(one.extract) if one.extract else [])
    return None


def anchors_in(blocks: list[Block], shown: list[Block]) -> tuple[tuple[str, int], ...]:
    """Where each numbered paragraph of a text begins in the pages shown for it."""
    pages: dict[int, str] = {}
    for block in shown:
        if block.page is not None:
            pages[block.page] = pages.get(block.page, "") + _letters(block.text)
    found: dict[str, int] = {}
    begin = 0
    numbers = sorted(pages)
    for block in blocks:
        needle = _letters(block.text)[:_BEGINNING]
        if block.paragraph is None or len(needle) < _BEGINNING // 2:
            continue
        for at in range(begin, len(numbers)):
            if needle in pages[numbers[at]]:
                found.setdefault(f"para{block.paragraph}", numbers[at])
                begin = at
                break
    return tuple(found.items())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).lower()))


def first_numbers(
    case_file: CaseFile, series: Series, exhibits: tuple[BinderExhibit, ...]
) -> tuple[dict[str, int], int]:
    """Of a served series, each exhibit's own first Bates number by source, and the next free one.

    A late exhibit takes the next free numbers: what was served is never renumbered.
    """
    if not series.served:
        return {}, series.bates_first
    handles = {one.handle for one in exhibits}
    known: dict[str, int] = {}
    highest = series.bates_first - 1
    for item in case_file.items(Exhibit, series=series.id):
        highest = max(highest, _number(item.bates_last))
        handle = case_file.get(item.source).handle
        if handle in handles and item.bates_first:
            known[handle] = _number(item.bates_first)
    return known, highest + 1


def _number(bates: str) -> int:
    found = re.search(r"(\d+)$", bates)
    return int(found[1]) if found else 0
