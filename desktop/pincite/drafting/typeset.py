"""Typography applied to words once they are bound, each language by its own rules."""

import re
from functools import lru_cache

from pincite.document.normal import plain

_OPENING = "([{«“‘—–/ \u00a0\u202f"


def ready(words: str) -> str:
    """A field's words on one line: a field may hold line ends, a paragraph may not."""
    return plain(words)


# At the end of words, before a value that is bound: what never ends a line.
_TIED = re.compile(
    r"(«|[nN]°s?|§§?|¶¶?|\b(?:Mme|Dr|(?:[Aa]rt|[Nn]os?|[Ee]xs?|pp?|MM?|Mrs?|Ms|Dr)\.)) $"
)


def typeset(words: str, lang: str, before: str = "") -> str:
    """Words with the quotation marks, spaces and dashes of a language.

    ``before`` is the character that stands before them: a mark after it opens or closes.
    """
    context = " " if not before or before in _OPENING else "x"
    return _typographic(words, lang, context) if words else ""


@lru_cache(maxsize=8192)  # while counsel types, all words but a few are those of before
def _typographic(words: str, lang: str, context: str) -> str:
    from pincite.text.typography import typographic

    return _TIED.sub("\\1\u00a0", typographic(context + words, lang)[1:])
