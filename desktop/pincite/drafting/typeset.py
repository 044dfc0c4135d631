"""Typography applied to words once they are bound, each language by its own rules."""

from functools import lru_cache

from pincite.document.normal import plain

_OPENING = "([{«“‘—–/ \u00a0\u202f"


def ready(words: str) -> str:
    """A field's words on one line: a field may hold line ends, a paragraph may not."""
    return plain(words)


def typeset(words: str, lang: str, before: str = "") -> str:
    """Words with the quotation marks, spaces and dashes of a language.

    ``before`` is the character that stands before them: a mark after it opens or closes.
    """
    context = " " if not before or before in _OPENING else "x"
    return _typographic(words, lang, context) if words else ""


@lru_cache(maxsize=8192)  # while counsel types, all words but a few are those of before
def _typographic(words: str, lang: str, context: str) -> str:
    from pincite.text.typography import typographic

    return typographic(context + words, lang)[1:]
