"""Whether the letters of a PDF page can be known: some fonts draw shapes and name none of them.

A Type 3 font or a font of glyph numbers without a ``/ToUnicode`` table gives codes, which PDFium
hands on as if they were letters: words that look like a cipher. Old typesetting programs made such
fonts whose codes are letters all the same; their pages read like a language.
"""

import re
from typing import Any

_SAMPLES = 60  # characters of a page that are asked
_MANY = 0.3  # of them
_FEW = 4  # words: fewer say nothing of a language
_COMMON = 0.06  # of the words of a text in these languages, at least; a cipher has hardly one
# Codes of a font of its own that says nothing of letters: private use, no character, replacement.
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\ufffe]")
_WORD = re.compile(r"[^\W\d_]+")
_USUAL_WORDS = (
    "the of and to in is that for it was on as with be by at from this are not or an have has "
    "were which its no we you our your will all may shall any page "
    "de la le les et des en un une du que qui est pour dans par sur au aux ce il ne pas plus "
    "se son sa ses nous vous avec ou sont été"
)
_USUAL = frozenset(_USUAL_WORDS.split())


def unreadable(text_page: Any, count: int, text: str) -> bool:
    """Whether most letters of a page are codes of which nobody says what they stand for.

    ``text_page`` is PDFium's (raw), with ``count`` characters that make up ``text``.
    """
    import pypdfium2.raw as pdfium

    if len(_PRIVATE.findall(text)) > _MANY * len(text):
        return True
    if count <= 0 or not hasattr(pdfium, "FPDFText_HasUnicodeMapError"):
        return False
    places = range(0, count, max(1, count // _SAMPLES))
    asked = [place for place in places if pdfium.FPDFText_IsGenerated(text_page, place) != 1]
    wrong = sum(pdfium.FPDFText_HasUnicodeMapError(text_page, place) == 1 for place in asked)
    return wrong > _MANY * len(asked) and not _reads(text)


def page_unreadable(page: Any) -> bool:
    """As ``unreadable``, of a pypdfium2 page."""
    text = page.get_textpage()
    try:
        count = text.count_chars()
        return unreadable(text.raw, count, text.get_text_range() if count > 0 else "")
    finally:
        text.close()


def _reads(text: str) -> bool:
    """Whether a text has as many of the usual little words as texts have."""
    words = _WORD.findall(text.lower())
    usual = sum(word in _USUAL for word in words)
    return len(words) >= _FEW and usual >= max(2, _COMMON * len(words))
