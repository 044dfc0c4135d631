"""RIS, in: the tagged lines that reference managers and databases export."""

import re
from collections.abc import Mapping
from typing import Any

from pincite.exchange.entries import Entry, date_in_words, kind_of_entry, words
from pincite.model.errors import EvidenceError
from pincite.text.csl_parts import author_of, edtf_of

_TITLES = ("title", "primary_title", "short_title")
_OUTLETS = ("secondary_title", "journal_name", "alternate_title3", "alternate_title2", "publisher")
_NAMES = ("authors", "first_authors", "secondary_authors")
_FILES = ("file_attachments1", "file_attachments2", "figure")
_FILE_TAGS = ("L1", "L2", "L4")


def read_ris(data: bytes, name: str) -> list[Entry]:
    """The entries of a RIS file, each with the files it names. Raises EvidenceError."""
    import rispy
    from rispy.parser import RisParser

    text = data.decode("utf-8-sig", "replace")
    lists = [*RisParser.DEFAULT_LIST_TAGS, *_FILE_TAGS]
    try:
        found = rispy.loads(text, list_tags=lists, skip_unknown_tags=True)
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise EvidenceError("not_a_library", name=name) from error
    return [entry for one in found if (entry := _entry(one)) is not None]


def _entry(item: Mapping[str, Any]) -> Entry | None:
    title = _first(item, _TITLES)
    if not title:
        return None
    written = _first(item, ("date", "publication_year", "year"))
    language = _first(item, ("language",))
    published = _edtf(written) or date_in_words(written, language) or _edtf(_first(item, ("year",)))
    urls = item.get("urls")
    return Entry(
        title=title,
        author=author_of([_name(one) for one in _names(item)]),
        outlet=_first(item, _OUTLETS),
        published=published,
        url=words(urls[0]) if isinstance(urls, list) and urls else "",
        language=language,
        type=kind_of_entry(_first(item, ("type_of_reference",))),
        accessed=_edtf(_first(item, ("access_date",))),
        dated="" if published else written,
        attachments=tuple(path for key in _FILES for path in item.get(key, ()) if path.strip()),
    )


def _first(item: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    return next((found for key in keys if (found := words(item.get(key)))), "")


def _names(item: Mapping[str, Any]) -> list[str]:
    return next((item[key] for key in _NAMES if item.get(key)), [])


def _name(written: str) -> dict[str, str]:
    """``Vane, Ada, Jr`` in its parts; without a comma the name of a body."""
    family, *rest = (words(part) for part in written.split(","))
    if not rest:
        return {"literal": family}
    return {"family": family, "given": rest[0], "suffix": " ".join(rest[1:])}


def _edtf(written: str) -> str:
    """``2023/05/18/evening edition`` as EDTF: RIS writes year/month/day/words."""
    match = re.fullmatch(r"(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:/.*)?", written)
    if match is None:
        return ""
    year, month, day = match.groups()
    parts = [int(n) for n in ((year, month, day) if month else (year,)) if n]
    return edtf_of({"date-parts": [parts]})
