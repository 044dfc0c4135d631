"""Pinpoints: where in a source a cite lands, how it is said, and the name of the place."""

import re
from dataclasses import dataclass

from pincite.drafting.conventions import Convention
from pincite.model.evidence import Passage

_PARAGRAPH = re.compile(
    r"(?:¶+|§+|paras?\.?|paragraphs?|paragraphes?|al\.|alinéas?)\s*(?P<n>\d+)(?P<rest>.*)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?:pp?\.?|pages?)?\s*(?P<n>\d+)(?P<rest>(?:\s*[-–,]\s*\d+)*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """``kind`` is ``paragraph``, ``page``, ``section``, ``words`` or empty for a whole source.

    ``number`` is what is printed; ``anchor`` the suffix of the named destination.
    """

    kind: str = ""
    number: str = ""
    anchor: str = ""


def of_passage(passage: Passage) -> Pinpoint:
    """A passage's paragraph, else its page, else its label."""
    if passage.paragraph is not None:
        number = passage.paragraph
        return Pinpoint("paragraph", str(number), f"para{number}")
    if passage.page is not None:
        return Pinpoint("page", str(passage.page), f"p{passage.page}")
    return Pinpoint("words", passage.label) if passage.label else Pinpoint()


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
    """A pinpoint in words: ``¶ 7``, ``4``, ``p. 2``."""
    number = pinpoint.number
    match pinpoint.kind:
        case "paragraph":
            several = re.search(r"[-–,]", number)
            return (how.paragraphs if several else how.paragraph).replace("{n}", number)
        case "page":
            return how.page.replace("{n}", number)
        case "section":
            return how.cited_section.replace("{n}", number)
    return number
