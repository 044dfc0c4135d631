"""Where words may be divided, by language: three letters at least on each side.

Capitalised words, words with figures and short words stay whole: names are never divided.
"""

from functools import cache
from typing import Any

SHORTEST = 7
_DICTIONARIES = {
    "en": "en_US",
    "en-gb": "en_GB",
    "fr": "fr",
    "de": "de_DE",
    "es": "es",
    "it": "it_IT",
}


@cache
def _dictionary(language: str) -> Any | None:
    import pyphen

    known = _DICTIONARIES.get(language.lower()) or _DICTIONARIES.get(language.lower()[:2])
    return pyphen.Pyphen(lang=known, left=3, right=3) if known else None


@cache
def places(word: str, language: str) -> tuple[int, ...]:
    """Offsets at which the word may be divided; empty for a language without patterns."""
    if len(word) < SHORTEST or not word.isalpha() or not word.islower():
        return ()
    dictionary = _dictionary(language)
    return tuple(int(place) for place in dictionary.positions(word)) if dictionary else ()
