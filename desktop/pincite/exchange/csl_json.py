"""CSL-JSON, in and out (Citation Style Language 1.0.2, csl-data schema)."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from pincite.document.csl_item import csl_item
from pincite.exchange.entries import Entry, date_in_words, kind_of_entry, words
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source, SourceType
from pincite.text.csl_parts import author_of, edtf_of


def read_csl(data: bytes, name: str) -> list[Entry]:
    """The entries of a CSL-JSON file. Raises EvidenceError: not_a_library."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise EvidenceError("not_a_library", name=name) from error
    if isinstance(found, Mapping):  # one item alone, or the items under their own key
        inside = found.get("items")
        found = inside if isinstance(inside, list) else [found]
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise EvidenceError("not_a_library", name=name)
    return [entry for one in found if (entry := _entry(one)) is not None]


def write_csl(sources: Iterable[Source]) -> bytes:
    """Sources as CSL-JSON, in UTF-8."""
    items = [csl_item(source) for source in sources]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()


def _entry(item: Mapping[str, Any]) -> Entry | None:
    title = words(item.get("title")) or words(item.get("title-short"))
    if not title:
        return None
    issued = item.get("issued")
    language = words(item.get("language"))
    written = _in_words(issued)
    published = edtf_of(issued) or date_in_words(written, language)
    return Entry(
        title=title,
        author=author_of(_names(item)),
        outlet=words(item.get("container-title")) or words(item.get("publisher")),
        published=published,
        url=words(item.get("URL")),
        language=language,
        type=_type(item),
        accessed=edtf_of(item.get("accessed")),
        dated="" if published else written,
        attachments=_attachments(item),
    )


def _names(item: Mapping[str, Any]) -> list[dict[str, str]]:
    found = item.get("author") or item.get("editor") or []
    if not isinstance(found, list):
        return []
    return [
        {str(part): words(value) for part, value in name.items()}
        for name in found
        if isinstance(name, Mapping)
    ]


def _type(item: Mapping[str, Any]) -> SourceType:
    custom = item.get("custom")
    own = custom.get("pincite-type") if isinstance(custom, Mapping) else None
    for known in get_args(SourceType):
        if own == known:
            return known  # type: ignore[no-any-return]
    return kind_of_entry(words(item.get("type")), words(item.get("genre")))


def _in_words(issued: object) -> str:
    if isinstance(issued, Mapping):
        return words(issued.get("literal") or issued.get("raw") or "")
    return words(issued)


def _attachments(item: Mapping[str, Any]) -> tuple[str, ...]:
    """Paths of files: CSL has no field for them; exporters write one of these."""
    listed = item.get("attachments")
    found = [item.get("file"), *(listed if isinstance(listed, list) else [])]
    paths = (one.get("path") if isinstance(one, Mapping) else one for one in found)
    return tuple(path for path in paths if isinstance(path, str) and path.strip())
