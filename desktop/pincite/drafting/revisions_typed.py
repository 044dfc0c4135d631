"""From typeset words back to the typed ones: spaces, quotation marks and dashes may differ."""

from difflib import SequenceMatcher
from functools import lru_cache


def typed_bounds(typed: str, said: str, start: int, end: int) -> tuple[int, int]:
    """The typed words that say ``said[start:end]``; what is said whole was typed whole."""
    bounds = _bounds(typed, said)
    low = 0 if start <= 0 else bounds[start]
    high = len(typed) if end >= len(said) else bounds[end]
    return low, max(low, high)


@lru_cache(maxsize=256)
def _bounds(typed: str, said: str) -> tuple[int, ...]:
    """For each place between two said characters the place in the typed ones."""
    found = list(range(len(said) + 1))
    for _code, i1, i2, j1, j2 in SequenceMatcher(None, said, typed, autojunk=False).get_opcodes():
        for at in range(i1, i2 + 1):
            # Within a stretch that differs the places follow in proportion.
            share = (at - i1) / (i2 - i1) if i2 > i1 else 0.0
            found[at] = j1 + round(share * (j2 - j1))
    return tuple(found)
