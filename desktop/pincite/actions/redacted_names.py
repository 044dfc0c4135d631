"""Short words that counsel redacted and that still say who or how much: names and numbers.

A search without regard to case and spaces cannot tell them from parts of other words. They are
looked for as whole words, written as they were. A word that the dictionaries know in small letters
(``Board``, ``May``) is nobody's name here, for it stands in any letter.
"""

import re
import zipfile
from collections.abc import Iterable
from functools import lru_cache

from pincite import resources

LONGEST = 7  # letters and digits; more are found however they are set
_LEAST_LETTERS, _LEAST_DIGITS = 4, 5
_NAME = re.compile(r"[^\W\d_][\w.&\u2019'-]*(?:\s[^\W\d_][\w.&\u2019'-]*){0,2}")
_LANGUAGES = ("en_US", "en_GB", "fr")


def redacted_names(redacted: Iterable[str], open_words: Iterable[str]) -> list[str]:
    """Those of the redacted words that are short names or numbers, and stand nowhere in the open.

    ``open_words`` is what anybody may read.
    """
    found = [words for words in dict.fromkeys(" ".join(one.split()) for one in redacted)
             if _tells(words)]  # fmt: skip
    if not found:
        return []
    from pincite.press.absence import whole_words

    seen = "\n".join(open_words)
    return [words for words in found if not whole_words(words).search(seen)]


def _tells(words: str) -> bool:
    kept = [char for char in words if char.isalnum()]
    if len(kept) > LONGEST:
        return False
    if all(char.isdigit() for char in kept):
        return len(kept) >= _LEAST_DIGITS
    if len(kept) < _LEAST_LETTERS or not _NAME.fullmatch(words):
        return False
    parts = words.split()
    named = all(part[0].isupper() for part in parts)
    return named and not any(_common(part) for part in parts)


def _common(word: str) -> bool:
    small = word.lower().strip(".,\u2019'")
    return len(small) < 3 or not {small, small.removesuffix("s")}.isdisjoint(_known())


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The words of the dictionaries that are written in small letters."""
    found: set[str] = set()
    for language in _LANGUAGES:
        with zipfile.ZipFile(resources.path("dictionaries", f"{language}.zip")) as archive:
            lines = archive.read(f"{language}.dic").decode("utf-8", "replace").splitlines()
        words = (line.partition("/")[0].partition("\t")[0].split(" ")[0] for line in lines)
        found.update(word for word in words if word[:1].islower())
    return frozenset(found)
