"""Rule 7: a pinpoint beyond the end of the exhibit."""

import re
from collections.abc import Iterable

from pincite.document.resolved import CiteRun
from pincite.model.drafts import Exhibit
from pincite.model.evidence import Source
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at

_ANCHOR = re.compile(r"(?P<source>[A-Z]\d+)-(?P<kind>p|para)(?P<n>\d+)")
_NUMBERS = re.compile(r"\d+")
_AT = re.compile(r"\W*(?:at )?\d+(?:[-–, ]+\d+)*\W*")


def check(context: Context) -> Iterable[ReviewFinding]:
    """Pages and paragraphs against how far each exhibit goes, where that is known."""
    for part in context.parts:
        for piece in part.pieces:
            inline = piece.inline
            if not isinstance(inline, CiteRun):
                continue
            match = _ANCHOR.fullmatch(inline.destination)
            typed = inline.handle == inline.destination and _AT.fullmatch(inline.pinpoint)
            if match is None and not typed:
                continue
            kind = match["kind"] if match is not None else "p"
            source = context.closure.find(inline.destination.partition("-")[0])
            extent = context.closure.extents.get(source.id) if source is not None else None
            if extent is None or not isinstance(source, Source):
                continue
            most = extent.pages if kind == "p" else extent.paragraphs
            if kind == "p" and not most:
                most = _designated(source, context)
            unpaged = kind == "p" and not most
            if unpaged:
                most = extent.paragraphs  # a page holds one paragraph at the least
            first = match["n"] if match is not None else ""
            asked = max(int(n) for n in _NUMBERS.findall(f"{first} {inline.pinpoint}"))
            if most and asked > most:
                what = "page" if kind == "p" and not unpaged else "paragraph"
                yield at(
                    f"7.{what}", "block", part, (piece.start, piece.end),
                    key=f"{source.handle}:{asked}", asked=asked, most=most, title=source.title,
                )  # fmt: skip


def _designated(source: Source, context: Context) -> int:
    """How many pages the exhibit made of a source without pages of its own has; 0 unknown."""
    for exhibit in context.closure.children(Exhibit, "source", source.id):
        if exhibit.pages.isdigit():
            return int(exhibit.pages)
    return 0
