"""Rule 8: an exhibit whose bytes no longer have the hash they came in with."""

from collections.abc import Iterable

from pincite.model.evidence import Source
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import whole


def check(context: Context) -> Iterable[ReviewFinding]:
    """Every exhibit of the document, and every source it cites."""
    sources = {use.source for use in context.document.exhibits}
    sources |= {item.handle for item in context.used.values() if isinstance(item, Source)}
    for handle in sorted(sources):
        source = context.closure.find(handle)
        if not isinstance(source, Source):
            continue
        extent = context.closure.extents.get(source.id)
        damaged = extent is not None and not extent.intact
        if damaged or source.id in context.changed_sources:
            yield whole("8.changed", "block", source.handle, handle=handle, title=source.title)
