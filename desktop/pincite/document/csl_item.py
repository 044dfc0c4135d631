"""A source as a CSL item: what Zotero takes in, and what a citation style formats."""

from typing import Any, Final

from pincite.model.evidence import Source
from pincite.text.csl_parts import date_of, names_of

CslItem = dict[str, Any]

#: ``capture.method`` of a source that is known by its particulars alone. Its original is a small
#: text made from them, marked so; it is cited in full, and never as an exhibit.
REFERENCE: Final = "reference"

TYPES: Final = {
    "article": "article-newspaper",
    "letter": "personal_communication",
    "email": "personal_communication",
    "agreement": "document",
    "data": "dataset",
    "post": "post",
    "image": "graphic",
    "note": "manuscript",
    "notice": "document",
    "document": "document",
}


def is_reference(source: Source) -> bool:
    """Whether a source has no document behind it, only particulars."""
    return source.capture.method == REFERENCE


def csl_item(source: Source) -> CslItem:
    """The source in CSL's words. Unknown fields are left out; ``id`` is the handle.

    ``custom`` keeps the type in Pincite's own word, since CSL has fewer.
    """
    item: CslItem = {
        "id": source.handle or source.id,
        "type": TYPES[source.type],
        "title": source.title,
        "author": names_of(source.author),
        "container-title": source.outlet,
        "issued": date_of(source.published) if source.published else None,
        "accessed": _accessed(source),
        "URL": source.url,
        "language": source.language,
        "custom": {"pincite-type": source.type},
    }
    return {name: value for name, value in item.items() if value}


def _accessed(source: Source) -> dict[str, Any] | None:
    day = source.capture.accessed[:10]
    return date_of(day) if day else None
