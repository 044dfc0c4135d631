"""Whether one text may be a translation of another: names and numbers in the same order.

Reports of the same event share names and numbers too, but tell them in an order of their own and
at lengths of their own; a translation follows its original from sentence to sentence.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

_words = str.split
_TOKEN = re.compile(r"\d(?:[\d.,\u00a0\u202f ]*\d)?|[^\W\d_][\w’'-]*")
_START = re.compile(r"(?:^|[.!?…:;»”\"\n•–—-])[\s\u00a0«“\"(]*$")
_ELIDED = re.compile(r"^(?:d|l|qu|n|s|j|m|c)[’']|[’']s$", re.IGNORECASE)
# English writes these with a capital, French does not.
_NOT_NAMES = frozenset(
    _words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may "
        "june july august september october november december english french american british the "
        "les des une dans pour"
    )
)
_LEAST = 12  # names and numbers that both hold
_DISTINCT = 7
_IN_ORDER = 0.62  # of the names and numbers of both texts, in the same order
_SHORTER = 0.6  # the length of the shorter text, of the longer's


@dataclass(frozen=True, slots=True)
class Parallel:
    """``share`` of the names and numbers stand in the same order; ``words`` are some of them."""

    share: float
    words: tuple[str, ...]


def parallel(one: str, other: str) -> Parallel | None:
    """What makes one text look like a translation of the other; None where it does not."""
    if min(len(one), len(other)) < _SHORTER * max(len(one), len(other)):
        return None
    mine, theirs = _marks(one), _marks(other)
    common = Counter(mine) & Counter(theirs)
    if common.total() < _LEAST or len(common) < _DISTINCT:
        return None
    if 2 * common.total() < _IN_ORDER * (len(mine) + len(theirs)):
        return None  # not even in any order
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    if matcher.ratio() < _IN_ORDER:
        return None
    shown = [word for word, _count in common.most_common() if len(word) > 1]
    numbers = sorted((word for word in shown if word.isdigit()), key=len, reverse=True)[:3]
    names = [word for word in shown if not word.isdigit()][:3]
    return Parallel(matcher.ratio(), tuple(_as_written(word, one) for word in (*numbers, *names)))


def _marks(text: str) -> list[str]:
    """The names and numbers of a text in its order, without accents, signs and case."""
    found: list[tuple[str, bool]] = []
    names: set[str] = set()
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word[0].isdigit():
            found.append((re.sub(r"\D", "", word), True))
            continue
        bare = _ELIDED.sub("", word)
        folded = _folded(bare)
        named = bare[:1].isupper() and len(folded) > 2 and folded not in _NOT_NAMES
        if named and not _START.search(text[max(0, match.start() - 12) : match.start()]):
            names.add(folded)
        found.append((folded, False))
    return [word for word, number in found if number or word in names]


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in plain if char.isalnum())


def _as_written(mark: str, text: str) -> str:
    for match in _TOKEN.finditer(text):
        word = match[0]
        if mark in (re.sub(r"\D", "", word), _folded(_ELIDED.sub("", word))):
            return word if word[0].isdigit() else _ELIDED.sub("", word)
    return mark
