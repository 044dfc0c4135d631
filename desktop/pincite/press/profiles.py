"""What a court's system asks of a file, as values; and a finished file judged against it.

Limits differ from court to court: a profile states the common floor, and counsel checks the
court's own rules. England: a bundle's page 1 is the PDF's page 1, a number on every page,
bookmarks with page numbers, opened at 100 % (General guidance on electronic court bundles,
2021). France: pieces numbered « Pièce n° » under the avocat's stamp, a bordereau, no Bates.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from pincite.document.binder import BinderPlan
from pincite.model.errors import PressError
from pincite.press.binder_words import number_of
from pincite.press.profile_words import words_for

MEGABYTE = 1_000_000
_STAMPED = 120  # letters that a stamp with its small lines may hold


@dataclass(frozen=True, slots=True)
class Profile:
    """How a binder is numbered, and which rules its file must keep.

    ``bates``: Bates numbers are allowed; ``bundle``: every page bears the bundle's number;
    ``tabs``: exhibits are called tabs, as before action in England;
    ``lawyer``: the stamp names the lawyer; ``filed``: the file goes to a court's system, so that
    nothing in it may act, be attached or be locked; ``largest``: bytes, 0 for no limit.
    """

    name: str
    bates: bool = True
    bundle: bool = False
    tabs: bool = False
    lawyer: bool = False
    filed: bool = True
    largest: int = 0


US_EFILING = Profile("us_efiling", largest=25 * MEGABYTE)
ENGLAND_BUNDLE = Profile("england_bundle", bates=False, bundle=True)
ENGLAND_TABS = Profile("england_tabs", bates=False, tabs=True, filed=False)
FRANCE = Profile("france", bates=False, lawyer=True)
INTERNAL = Profile("internal", filed=False)
PROFILES = {one.name: one for one in (US_EFILING, ENGLAND_BUNDLE, ENGLAND_TABS, FRANCE, INTERNAL)}


@dataclass(frozen=True, slots=True)
class Result:
    """One rule and whether the file keeps it; ``value`` is what was measured."""

    rule: str
    kept: bool
    value: str = ""

    def words(self, lang: str) -> str:
        """The rule and its result as one line in ``en`` or ``fr``."""
        return words_for(self.rule, self.value, lang, kept=self.kept)


def profile_of(name: str) -> Profile:
    """A profile by name. Raises PressError ``no_such_profile``."""
    found = PROFILES.get(name)
    if found is None:
        raise PressError("no_such_profile", name=name, names=", ".join(PROFILES))
    return found


def profiled(plan: BinderPlan, profile: Profile) -> BinderPlan:
    """A binder's plan as a profile wants it numbered and stamped."""
    exhibits = plan.exhibits
    if profile.tabs:
        exhibits = tuple(replace(x, label=f"Tab {number_of(x.label)}") for x in exhibits)
    return replace(
        plan,
        exhibits=exhibits,
        tabs=profile.tabs,
        bates_prefix=plan.bates_prefix if profile.bates else "",
        bundle=profile.bundle,
        stamp=(plan.author or plan.stamp) if profile.lawyer else plan.stamp,
    )


def conformance(pdf: bytes, profile: Profile, *, binder: bool = False) -> tuple[Result, ...]:
    """The rules of a profile that apply to a finished PDF, each with its result.

    ``binder`` says that the file is one: it then needs bookmarks, and a bundle its numbers.
    Raises PressError ``unreadable_copy``.
    """
    import pikepdf

    try:
        opened = pikepdf.open(BytesIO(pdf))
    except pikepdf.PasswordError:
        return (Result("encryption", not profile.filed),)
    except pikepdf.PdfError as error:
        raise PressError("unreadable_copy") from error
    with opened:
        return tuple(_judged(pdf, opened, profile, binder=binder))


def _judged(pdf: bytes, opened: Any, profile: Profile, *, binder: bool) -> Iterator[Result]:
    from pincite.press.binder_fonts import bare_fonts

    texts = _texts(pdf)
    pairs = enumerate(zip(opened.pages, texts, strict=True), start=1)
    blank = [number for number, (page, text) in pairs if not _searchable(page, text)]
    yield Result("text", not blank, _pages(blank))
    bare = bare_fonts(opened, range(len(opened.pages)))
    yield Result("fonts", not bare, ", ".join(bare[:5]))
    if profile.filed:
        scripts, files = _active(opened)
        yield Result("scripts", not scripts, str(scripts or ""))
        yield Result("attachments", not files, str(files or ""))
        yield Result("encryption", not opened.is_encrypted)
    if profile.largest:
        size = f"{len(pdf) / MEGABYTE:.1f}/{profile.largest // MEGABYTE}"
        yield Result("size", len(pdf) <= profile.largest, size)
    if binder or len(texts) > 20:
        titles = _titles(opened)
        yield Result("bookmarks", bool(titles), str(len(titles)))
    if binder and profile.bundle:
        yield from _bundle(opened, texts)


def _bundle(opened: Any, texts: list[str]) -> Iterator[Result]:
    from pikepdf import Array, Name

    flat = ["".join(text.split()) for text in texts]
    missing = [n for n, text in enumerate(flat, 1) if not re.search(rf"page{n}(?!\d)", text)]
    yield Result("page_numbers", not missing, _pages(missing))
    titles = _titles(opened)
    numbered = all(re.search(r"page\s\d+\)$", title) for title in titles)
    yield Result("numbered_bookmarks", bool(titles) and numbered)
    opening = opened.Root.get(Name.OpenAction)
    whole = isinstance(opening, Array) and len(opening) == 5 and opening[4] == 1
    yield Result("opens_at_100", whole)


def _texts(pdf: bytes) -> list[str]:
    import pypdfium2

    found = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            words = page.get_textpage()
            found.append(words.get_text_range())
            words.close()
            page.close()
    finally:
        document.close()
    return found


def _searchable(page: Any, text: str) -> bool:
    """Whether a page's words can be found; a stamp alone on a scan does not make it so."""
    letters = sum(map(str.isalnum, text))
    return letters >= _STAMPED or (letters > 0 and not _has_image(page.obj.get("/Resources")))


def _has_image(resources: Any, depth: int = 2) -> bool:
    from pikepdf import Dictionary, Name

    drawn = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    for one in drawn.values() if isinstance(drawn, Dictionary) else ():
        kind = one.get(Name.Subtype)
        if kind == Name.Image:
            return True
        if kind == Name.Form and depth and _has_image(one.get(Name.Resources), depth - 1):
            return True
    return False


def _active(opened: Any) -> tuple[int, int]:
    """How many scripts, and how many files attached, wherever they hang."""
    from pikepdf import Dictionary, Name, Stream

    scripts = files = 0
    for item in opened.objects:
        for one in (item, *(item.values() if isinstance(item, Dictionary) else ())):
            if isinstance(one, Dictionary):
                scripts += Name.JS in one
        files += isinstance(item, Stream) and item.get(Name.Type) == Name.EmbeddedFile
    return scripts, files


def _titles(opened: Any) -> list[str]:
    with opened.open_outline() as outline:
        return [item.title for item in outline.root]


def _pages(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:8]))
    return f"{shown}…" if len(numbers) > 8 else shown
