"""Rule 22: the finished file: fonts, text, links, metadata, page headers, enclosures."""

import re
from collections.abc import Iterable

from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import whole

_LIST = re.compile(
    r"(?:Enclosures?|Encls?|Encs?|Pièces jointes|P\. ?J)\.? ?\((?P<n>\d{1,2})\) ?:(?P<items>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def check(context: Context) -> Iterable[ReviewFinding]:
    """Judged after export; before it there is no file to judge."""
    facts = context.file
    if facts is None:
        return
    if facts.unembedded:
        yield whole("22.fonts", "block", names=", ".join(facts.unembedded))
    if not facts.text.strip():
        yield whole("22.no_text", "block")
    if facts.unmapped:
        yield whole("22.unmapped", "block", count=facts.unmapped)
    if facts.dead_links:
        yield whole("22.links", "block", count=len(facts.dead_links), first=facts.dead_links[0])
    for name, value in facts.leaks:
        yield whole("22.metadata", "block", name, field=name, value=value)
    if facts.missing_headers:
        pages = ", ".join(str(number) for number in facts.missing_headers)
        yield whole("22.headers", "block", pages=pages)
    said, real = facts.enclosures, facts.enclosed
    if said is None:
        said, real = _listed(context) or (None, None)
    if said is not None and real is not None and said != real:
        yield whole("22.enclosures", "block", said=said, real=real)


def _listed(context: Context) -> tuple[int, int] | None:
    """The number of enclosures that a letter without exhibits prints, and how many it lists."""
    for part in context.parts:
        match = _LIST.match(part.flat.strip()) if part.role else None
        if match is not None:
            named = [one for one in re.split(r";|\n", match["items"]) if one.strip(" .")]
            return (int(match["n"]), len(named)) if len(named) > 1 else None
    return None
