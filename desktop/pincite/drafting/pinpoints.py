"""Pinpoints: where in a source a cite lands, how it is said, and the name of the place."""

import re
from dataclasses import dataclass

from pincite.drafting.conventions import Convention
from pincite.model.evidence import Passage
from pincite.text.ocr import MARK, is_marked, unmarked

_PARAGRAPH = re.compile(
    r"(?:¶+|§+|paras?\.?|paragraphs?|paragraphes?|al\.|alinéas?)\s*(?P<n>\d+)(?P<rest>.*)",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?:at\s+)?(?:pp?\.?|pages?)?\s*(?P<n>\d+)(?P<rest>(?:\s*[-–,]\s*\d+)*)", re.IGNORECASE
)
_TABLE = re.compile(r"^Table (?=\d+!)")


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """``kind`` is ``paragraph``, ``page``, ``section``, ``words`` or empty for a whole source.

    ``number`` is what is printed; ``anchor`` the suffix of the named destination; ``ocr`` says
    that the words there were recognised in a picture.
    """

    kind: str = ""
    number: str = ""
    anchor: str = ""
    ocr: bool = False


def of_passage(passage: Passage) -> Pinpoint:
    """A passage's paragraph, else its page, else its label."""
    ocr = is_marked(passage.label)
    if passage.paragraph is not None:
        number = passage.paragraph
        return Pinpoint("paragraph", str(number), f"para{number}", ocr)
    if passage.page is not None:
        return Pinpoint("page", str(passage.page), f"p{passage.page}", ocr)
    label = unmarked(passage.label)
    return Pinpoint("words", label, ocr=ocr) if label else Pinpoint(ocr=ocr)


def typed(words: str) -> Pinpoint:
    """A pinpoint as counsel typed it: ``¶ 7``, ``§ 7``, ``4``, ``p. 4``, ``row 3``."""
    if not words:
        return Pinpoint()
    if match := _PARAGRAPH.fullmatch(words):
        return Pinpoint("paragraph", match["n"] + match["rest"], f"para{match['n']}")
    if match := _PAGE.fullmatch(words):
        return Pinpoint("page", match["n"] + match["rest"], f"p{match['n']}")
    return Pinpoint("words", words)


def said(pinpoint: Pinpoint, how: Convention) -> str:
    """A pinpoint in words: ``¶ 7``, ``4``, ``p. 2``, ``p. 2 (OCR)``."""
    words = _words(pinpoint, how)
    return f"{words} ({MARK})" if pinpoint.ocr and words else words


def _words(pinpoint: Pinpoint, how: Convention) -> str:
    """A table without a name is numbered by its reader: that word is ours, in the document's."""
    number = pinpoint.number
    if how.lang == "fr":
        number = _TABLE.sub("Tableau\u00a0", number)
    match pinpoint.kind:
        case "paragraph":
            several = re.search(r"[-–,]", number)
            return (how.paragraphs if several else how.paragraph).replace("{n}", number)
        case "page":
            return how.page.replace("{n}", number)
        case "section":
            return how.cited_section.replace("{n}", number)
    return number
