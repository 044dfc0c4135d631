"""Fonts that an exhibit's file names but does not hold: the reader's machine lends its own."""

from collections.abc import Iterable, Iterator
from typing import Any

_HELD = ("/FontFile", "/FontFile2", "/FontFile3")
_DRAWN = "/Type3"
_MOST = 10_000  # fonts looked at in one file


def bare_fonts(source: Any, indexes: Iterable[int]) -> list[str]:
    """The names of the fonts not embedded in these pages of an opened PDF, sorted."""
    return fonts_of(source.pages[index].obj for index in indexes)[0]


def fonts_of(pages: Iterable[Any]) -> tuple[list[str], bool]:
    """The names of the fonts not embedded in pages (dictionaries), sorted; whether any is drawn.

    A font is drawn (Type 3) where its letters are pictures of any size.
    """
    from pikepdf import Page

    seen: set[tuple[int, int]] = set()
    found: set[str] = set()
    for page in pages:
        try:
            resources = page.get("/Resources")
            resources = Page(page).resources if resources is None else resources
            for font in _fonts(resources, seen, depth=3):
                found.add(_bare(font))
        except (AttributeError, TypeError, ValueError, KeyError, IndexError):
            continue  # resources out of shape: the page itself is judged elsewhere
        if len(seen) > _MOST:
            break
    drawn = _DRAWN in found
    return sorted(found - {"", _DRAWN}), drawn


def _fonts(resources: Any, seen: set[tuple[int, int]], depth: int) -> Iterator[Any]:
    """The fonts of resources and of the forms within them, each once."""
    from pikepdf import Dictionary

    if not isinstance(resources, Dictionary) or not _new(resources, seen) or not depth:
        return
    fonts = resources.get("/Font")
    if isinstance(fonts, Dictionary) and _new(fonts, seen):
        yield from (font for _, font in fonts.items() if _new(font, seen))
    drawn = resources.get("/XObject")
    if drawn is not None and isinstance(drawn, Dictionary) and _new(drawn, seen):
        for one in drawn.values():
            if _new(one, seen) and one.get("/Subtype") == "/Form":
                yield from _fonts(one.get("/Resources"), seen, depth - 1)


def _new(item: Any, seen: set[tuple[int, int]]) -> bool:
    """Whether an object was not met before; direct objects always are new."""
    key = item.objgen
    if key == (0, 0):
        return True
    if key in seen:
        return False
    seen.add(key)
    return True


def _bare(font: Any) -> str:
    from pikepdf import Dictionary

    if not isinstance(font, Dictionary):
        return ""
    if font.get("/Subtype") == "/Type3":
        return _DRAWN
    inner = font.get("/DescendantFonts")
    real = inner[0] if inner is not None and len(inner) else font
    described = real.get("/FontDescriptor")
    if isinstance(described, Dictionary) and any(key in described for key in _HELD):
        return ""
    return str(font.get("/BaseFont", "?")).lstrip("/")
