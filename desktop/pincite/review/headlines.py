"""Headings that a letter types as short paragraphs: ``B. What inspection showed``, ``**Loss**``."""

import re
from collections.abc import Sequence

from pincite.document.resolved import Run
from pincite.review.parts import Part

_LONGEST = 90
_NUMBER = re.compile(
    r"(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})?)(?:[.)°]|\)| ?[-–—])?(?: [-–—])? ?(?=[^\W\d_])"
)


def is_headline(part: Part) -> bool:
    """Whether a paragraph is a heading by its looks: short, unpunctuated; numbered, bold, loud."""
    words = part.flat.strip()
    if part.kind == "heading":
        return True
    if part.kind != "text" or not words or len(words) > _LONGEST or words[-1] in '.,;:!”"»':
        return False
    if "\n" in words or part.handles(0, len(part.text)):
        return False
    runs = [p.inline for p in part.pieces if p.inline.text.strip()]
    bold = all(isinstance(one, Run) and (one.strong or one.emphasis) for one in runs)
    numbered = _NUMBER.match(words) is not None and len(words.split()) <= 12
    loud = words.upper() == words and len(words) > 3
    short = len(words.split()) <= 5 and words[:1].isupper()
    return bold or numbered or loud or short


def sections(parts: Sequence[Part]) -> list[tuple[str, list[Part]]]:
    """Parts under one heading, real or typed, with its words; footnotes go with their paragraph."""
    found: list[tuple[str, list[Part]]] = []
    above: tuple[str, ...] | None = None
    for part in parts:
        if is_headline(part):
            found.append((part.flat, []))
            above = part.headings
            continue
        if above is None or part.headings != above or not found:
            found.append((part.headings[-1] if part.headings else "", []))
            above = part.headings
        found[-1][1].append(part)
    return [one for one in found if one[1]]
