"""Which words of a text are to be spelled, and which dictionary knows how."""

import re
from collections.abc import Iterable, Iterator

BRITISH = frozenset(
    {"UK", "GB", "England and Wales", "Scotland", "Northern Ireland", "IE", "AU", "FR", "France"}
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-\u2011][^\W\d_]+)*[’']?")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w)", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*(?:://|@|www\.|\w\.\w+/)\S*|\S+\.(?:com|org|net|fr|uk|example)\b")
_SHORTEST = 2


def dictionary_for(language: str, jurisdiction: str) -> str:
    """The name of the dictionary: ``en_US``, ``en_GB`` or ``fr``."""
    if language == "fr":
        return "fr"
    return "en_GB" if jurisdiction in BRITISH else "en_US"


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """The words that spelling looks at, with where each begins; apostrophes straight.

    Left out: what has a digit beside it, capitals alone (initials, abbreviations, handles), what
    mixes capitals into a word, addresses, single letters.
    """
    barred = [match.span() for match in _ADDRESS.finditer(text)]
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group().rstrip("’'")
        if len(word) < _SHORTEST or _beside_a_digit(text, start, end):
            continue
        if word.isupper() or not _plain_case(word) or any(a < end and start < b for a, b in barred):
            continue
        yield start, word.replace("’", "'").replace("\u2011", "-")


def _beside_a_digit(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()


def _plain_case(word: str) -> bool:
    """Whether capitals stand only where a part of the word begins."""
    parts = re.split(r"[’'\-\u2011]", word)
    return all(part[1:].islower() or len(part) < _SHORTEST or part.isupper() for part in parts)


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of names and terms of a case, as :func:`is_known` looks for them."""
    found: set[str] = set()
    for text in texts:
        for match in _WORD.finditer(text):
            found |= set(_forms(match.group()))
    return frozenset(found)


def is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word is one of those, in its possessive or after an elision too."""
    return any(form in known for form in _forms(word)) or all(
        any(form in known for form in _forms(part)) for part in word.split("-")
    )


def _forms(word: str) -> Iterator[str]:
    plain = word.replace("’", "'").replace("\u2011", "-").lower()
    yield plain
    yield plain.removesuffix("'s").removesuffix("'")
    yield _ELIDED.sub("", plain)
