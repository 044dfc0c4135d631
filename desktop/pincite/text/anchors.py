"""The exact words at a place, found again in another extraction of the same source.

After the W3C Web Annotation model: a text quote (exact, prefix, suffix) with a text position.
Words are compared in a reduced form in which spaces, quotes, dashes and ligatures do not count.
Where the words changed there is no match: a passage is never moved to other words.
"""

import re
from dataclasses import dataclass

from pincite.text.anchor_forms import Reduced, reduce_text
from pincite.text.errors import ReadError

_CONTEXT = 48  # characters kept on each side
_LONG = 40  # reduced characters from which words alone identify a place
_MAX_PLACES = 500


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a source, with what stands around them.

    ``start`` and ``end`` count code points of the text they were taken from.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """Where an anchor's words are.

    ``how``: position (as before), quote (elsewhere, the only place), context (the place of several
    whose surroundings agree) or nearest (several alike: the nearest to where they were).
    """

    start: int
    end: int
    how: str


def make_anchor(text: str, start: int, end: int) -> Anchor:
    """An anchor for text[start:end]. Raises ReadError ``empty_passage``."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise ReadError("empty_passage")
    prefix, suffix = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return Anchor(text[start:end], prefix, suffix, start, end)


def find_anchor(text: str, anchor: Anchor) -> Found | None:
    """The place of the anchor's words in this text; None when they are not there as they were."""
    if (
        text[anchor.start : anchor.end] == anchor.exact
        and text[max(0, anchor.start - _CONTEXT) : anchor.start].endswith(anchor.prefix)
        and text.startswith(anchor.suffix, anchor.end)
        and _whole(text, anchor.start, anchor.exact, anchor)  # a text may go on where it ended
    ):
        return Found(anchor.start, anchor.end, "position")
    for join_hyphens in (None, True, False):
        found = _search(reduce_text(text, join_hyphens), anchor, join_hyphens)
        if found:
            return found
    return None


def _search(text: Reduced, anchor: Anchor, join: bool | None) -> Found | None:
    exact = reduce_text(anchor.exact, join).text.strip()
    if not exact:
        return None
    before = reduce_text(anchor.prefix, join).text
    after = reduce_text(anchor.suffix, join).text
    places = [p for p in _places(text.text, exact) if _whole(text.text, p, exact, anchor)]
    if not places:
        return None
    scores = {place: _score(text.text, place, exact, before, after) for place in places}
    best = max(scores.values())
    top = [place for place in places if scores[place] == best]
    several = "context" if len(top) == 1 else "nearest"
    how = "quote" if len(places) == 1 else several
    if not _enough(best, exact, before, after, alone=len(places) == 1):
        return None
    place = min(top, key=lambda p: abs(text.start(p) - anchor.start))
    return Found(text.start(place), text.end(place + len(exact)), how)


def _places(text: str, exact: str) -> list[int]:
    places: list[int] = []
    at = text.find(exact)
    while at >= 0 and len(places) < _MAX_PLACES:
        places.append(at)
        at = text.find(exact, at + 1)
    return places


def _whole(text: str, at: int, exact: str, anchor: Anchor) -> bool:
    """Whether the words stand whole: "26" is not in "260", "1 026" or "26,000"."""
    before, after = text[max(0, at - 2) : at], text[at + len(exact) : at + len(exact) + 2]
    cut_before = anchor.prefix[-1:].isalnum() and anchor.exact[:1].isalnum()
    cut_after = anchor.suffix[:1].isalnum() and anchor.exact[-1:].isalnum()
    if exact[0].isalnum() and before[-1:].isalnum() != cut_before:
        return False
    if exact[-1].isalnum() and after[:1].isalnum() != cut_after:
        return False
    runs_on = exact[0].isdigit() and re.search(r"\d[., ]$", before) is not None
    if runs_on and not re.search(r"\d[.,\s\u00a0\u202f]$", anchor.prefix):
        return False
    runs_on = exact[-1].isdigit() and re.match(r"[., ]\d", after) is not None
    return not runs_on or re.match(r"[.,\s\u00a0\u202f]+\d", anchor.suffix) is not None


def _score(text: str, at: int, exact: str, before: str, after: str) -> int:
    """How many characters of context agree, counted outward from the words."""
    return _agree_before(text, at, before) + _agree_after(text, at + len(exact), after)


def _agree_before(text: str, at: int, before: str) -> int:
    left, wanted = text[:at].rstrip()[-2 * _CONTEXT :], before.rstrip()
    count = 0
    while count < min(len(left), len(wanted)) and left[-1 - count] == wanted[-1 - count]:
        count += 1
    return count


def _agree_after(text: str, at: int, after: str) -> int:
    right, wanted = text[at : at + 2 * _CONTEXT].lstrip(), after.lstrip()
    count = 0
    while count < min(len(right), len(wanted)) and right[count] == wanted[count]:
        count += 1
    return count


def _enough(score: int, exact: str, before: str, after: str, *, alone: bool) -> bool:
    """Whether the context shows that these are the same words and not others like them."""
    wanted = len(before.strip()) + len(after.strip())
    if score == wanted:
        return True
    if alone and len(exact) >= _LONG:
        return True
    return score >= min(12, wanted)
