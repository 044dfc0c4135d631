"""Proof that words are absent from a finished file: it is opened again and searched everywhere.

Looked through are what is drawn (off the page, invisible and in hidden layers too), metadata,
bookmarks, named destinations, annotations, attachments, and every other string that the file
holds, reachable or not. What is drawn inside an image cannot be read and is not claimed.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from pincite.press.absence_places import Found, places
from pincite.text.typography import fold

SHORTEST = 8  # letters and digits from which words can be told apart from any others
_TAIL = 12  # letters that must stand on each side of a page's end for words cut by it


@dataclass(frozen=True, slots=True)
class Leak:
    """Forbidden ``words`` found; ``where`` is one of the places, ``page`` from 1 or 0.

    Places: text, info, xmp, bookmark, destination, annotation, attachment, layer (its name), tag,
    image (what a photograph says of itself), name (the file's own), other.
    """

    words: str
    where: str
    page: int = 0


def prove_absent(
    pdf: bytes, forbidden: Sequence[str], name: str = "", names: Sequence[str] = ()
) -> tuple[Leak, ...]:
    """Where a finished PDF or Word file holds any of the forbidden words; empty when nowhere.

    ``name`` is the file's own name, which is searched too.

    Letters and digits are compared, whatever case, accents, spaces, hyphens or line ends stand
    between them. Words with fewer than ``SHORTEST`` of them prove nothing and are passed over.
    ``names`` are short words that are looked for whole and as they are written.
    Raises PressError ``unreadable_copy`` when the file cannot be opened again.
    """
    wanted = {words: even(words) for words in forbidden}
    wanted = {words: needle for words, needle in wanted.items() if len(needle) >= SHORTEST}
    whole = {words: whole_words(words) for words in names}
    if not wanted and not whole:
        return ()
    leaks: dict[tuple[str, str], Leak] = {}
    pages: dict[str, list[str]] = {}
    strings: dict[str, list[Found]] = {}
    for found in (Found(name, "name"), *places(pdf)):
        for words in _standing(found.words, whole):
            leaks.setdefault((words, found.where), Leak(words, found.where, found.page))
        if found.page:
            pages.setdefault(found.where, []).append(even(found.words))
        else:
            strings.setdefault(found.where, []).append(found)
    for where, texts in pages.items():
        search = _paged(texts)
        for words, needle in wanted.items():
            page = search(needle)
            if page and (where == "text" or (words, "text") not in leaks):
                leaks[words, where] = Leak(words, where, page)
    leaks |= {(leak.words, leak.where): leak for leak in _loose(strings, wanted)}
    return tuple(leaks.values())


def _standing(text: str, whole: dict[str, re.Pattern[str]]) -> Iterator[str]:
    """The names that stand in a text."""
    return (words for words, pattern in whole.items() if pattern.search(text))


def _loose(strings: dict[str, list[Found]], wanted: dict[str, str]) -> Iterator[Leak]:
    """What is found in strings that stand on no page."""
    for where, founds in strings.items():
        heap = "\n".join({even(found.words): None for found in founds})
        yield from (Leak(words, where) for words, needle in wanted.items() if needle in heap)


def whole_words(words: str) -> re.Pattern[str]:
    """Finds words that stand by themselves, in this case, whatever spaces part them."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return re.compile(rf"(?<![\w]){spaced}(?![\w])")


def even(words: str) -> str:
    """Letters and digits alone, folded: what stays the same however words are set."""
    import unicodedata

    return "".join(filter(str.isalnum, fold(unicodedata.normalize("NFKC", words))))


def _paged(texts: Iterable[str]) -> Callable[[str], int]:
    """A search over pages: the page (from 1) that holds a needle, or where it begins; else 0."""
    pages = list(texts)
    whole = "\n".join(pages)
    starts = [0, *accumulate(len(page) + 1 for page in pages)]

    def search(needle: str) -> int:
        at = whole.find(needle)
        if at >= 0:
            return bisect_right(starts, at)
        return next(_cut(pages, needle), 0)

    return search


def _cut(pages: list[str], needle: str) -> Iterator[int]:
    """Pages at whose end a needle is cut in two, running heads and notes between its parts."""
    first, last = needle[:_TAIL], needle[-_TAIL:]
    if len(needle) < 2 * _TAIL:
        return
    for number, (page, following) in enumerate(pairwise(pages), start=1):
        if first not in page or last not in following:
            continue
        if any(
            needle[:at] in page and needle[at:] in following
            for at in range(_TAIL, len(needle) - _TAIL + 1)
        ):
            yield number
