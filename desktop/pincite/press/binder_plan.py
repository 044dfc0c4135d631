"""Numbers of a binder before it is made: which pages each exhibit takes, which Bates numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from pincite.document.binder import BinderExhibit, BinderPlan
from pincite.press.binder_open import Opened
from pincite.press.binder_words import designation, printable, say
from pincite.press.stamp import StampText


@dataclass(frozen=True, slots=True)
class Allotted:
    """An exhibit's place in the binder. Pages are counted from 1; ``slip`` is its slip sheet's.

    ``numbers`` are its Bates numbers, one a page, or empty.
    """

    slip: int
    first: int
    last: int
    numbers: tuple[str, ...]

    @property
    def bates(self) -> tuple[str, str]:
        """The first and the last Bates number, empty without."""
        return (self.numbers[0], self.numbers[-1]) if self.numbers else ("", "")


def allot(plan: BinderPlan, opened: list[Opened], before: int) -> list[Allotted]:
    """Places for all exhibits, ``before`` pages coming first."""
    page, number, places = before + 1, plan.first_bates, []
    for exhibit in opened:
        own = exhibit.exhibit.first_bates
        start = own or number
        numbers: tuple[str, ...] = ()
        if plan.bates_prefix:
            numbers = tuple(
                f"{plan.bates_prefix}{n:0{plan.bates_digits}d}"
                for n in range(start, start + exhibit.count)
            )
        places.append(Allotted(page, page + 1, page + exhibit.count, numbers))
        page += exhibit.count + 1
        number += 0 if own else exhibit.count
    return places


def bates_range(places: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The first and the last number of all; late items stand out of order."""
    known = [pair for pair in places if pair[0]]
    if not known:
        return "", ""
    return min(first for first, _ in known), max(last for _, last in known)


def stamp_text(
    plan: BinderPlan, exhibit: BinderExhibit, place: Allotted, page: int = 0
) -> StampText:
    """What is stamped on an exhibit's page (from 0), but for its number.

    In a bundle the bundle's page number is stamped, and the Bates number in small.
    """
    bates = place.numbers[page] if plan.bundle and place.numbers else ""
    small = (bates, exhibit.confidentiality, plan.banner)
    return StampText(
        label=printable(designation(exhibit.label, plan.lang))[0],
        party=printable(plan.stamp)[0],
        small=tuple(printable(words)[0] for words in small),
    )


def stamp_number(plan: BinderPlan, place: Allotted, page: int) -> str:
    """The number stamped on an exhibit's page (from 0): bundle, Bates, or the exhibit's own."""
    if plan.bundle:
        return bundle_number(plan, place.first + page)
    if place.numbers:
        return printable(place.numbers[page])[0]
    count = place.last - place.first + 1
    return printable(say(plan.lang, "page_of", page=page + 1, pages=count))[0]


def bundle_number(plan: BinderPlan, page: int) -> str:
    """``"page 17"``: a page of the bundle, from 1."""
    return say(plan.lang, "bundle_page", page=page)


def page_words(plan: BinderPlan, opened: Opened) -> str:
    """``"4"``, or which pages of how many are enclosed."""
    chosen = opened.exhibit.pages
    if not chosen or opened.count >= opened.total:
        return str(opened.count)
    pages = ranges([index + 1 for index in opened.pages])
    excerpt = say(plan.lang, "excerpt", pages=pages, total=opened.total)
    return f"{opened.count} ({excerpt})"


def ranges(pages: list[int]) -> str:
    """``[2, 3, 4, 9]`` as ``"2–4, 9"``."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def slip_numbers(place: Allotted) -> str:
    """The Bates range as a slip sheet says it."""
    first, last = place.bates
    return first if first == last else f"{first} – {last}"
