"""Pages of an exhibit that another source shows: ``"3 = S12 p. 1, 5 = S13"``."""

import re

from pincite.actions.redacted import redacted_copy
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue, NotFound
from pincite.model.evidence import Source

_ONE = re.compile(
    r"\s*(\d{1,5})\s*=\s*(S\d+)(?:\s*(?:,?\s*pp?\.|:)\s*(\d{1,5}))?\s*", re.IGNORECASE
)
_PDF = "application/pdf"


def replacements(case_file: CaseFile, words: str) -> dict[int, tuple[Source, int]]:
    """Which page (from 1) is shown by which page of which source.

    Raises InvalidValue ``bad_replacement`` for what cannot be read, names no PDF, or is privileged.
    """
    found: dict[int, tuple[Source, int]] = {}
    for part in filter(str.strip, re.split(r"[;\n]|,(?!\s*pp?\.)", words)):
        match = _ONE.fullmatch(part)
        source = _source(case_file, match[2].upper()) if match else None
        if match is None or source is None:
            raise InvalidValue(field="replaced", why="bad_replacement", kind=part.strip())
        found[int(match[1])] = (source, int(match[3] or 1))
    return found


def shown_instead(
    case_file: CaseFile, data: bytes, words: str, language: str
) -> tuple[bytes, dict[int, tuple[Source, int]]]:
    """A PDF with its pages replaced as an exhibit says, and which they are.

    What is redacted in the other source stays off its page too.
    """
    from pincite.press.replaced import with_pages

    pages = replacements(case_file, words)
    if not pages:
        return data, {}
    instead = {}
    for number, (source, page) in pages.items():
        original = case_file.read_original(source.sha256)
        instead[number] = (redacted_copy(source, original, language), page)
    return with_pages(data, instead), pages


def _source(case_file: CaseFile, handle: str) -> Source | None:
    try:
        item = case_file.by_handle(handle)
    except NotFound:
        return None
    good = isinstance(item, Source) and item.media_type == _PDF and not item.privilege
    return item if good and isinstance(item, Source) else None
