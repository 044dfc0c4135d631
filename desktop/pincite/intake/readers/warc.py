"""Web archives (.warc, .warc.gz, .wacz): the pages captured, with address, time and status."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote, urlsplit

from pincite.intake.names import safe_name
from pincite.intake.readers import html
from pincite.intake.readers.archive import unpack
from pincite.intake.reading import Attachment, Reading, ReadOptions
from pincite.intake.shape import Draft, clean_cell, number, table_draft
from pincite.intake.sniff import HTML, PDF, WACZ, WARC
from pincite.text.errors import ReadError

VERSION = "1"
_EVIDENCE = frozenset({HTML, "application/xhtml+xml", PDF})
_CHUNK = 1_000_000
_MAX_RECORDS = 20_000


@dataclass(frozen=True, slots=True)
class Captured:
    """One response record: address as requested, time of capture, HTTP status, body."""

    url: str
    captured_at: str
    status: str
    media_type: str
    data: bytes


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The first page captured; further pages and PDF files as attachments.

    Raises ``ReadError`` broken, no_text (no page inside), archive_bomb, too_many_inside.
    """
    archives = [data]
    media_type = WARC
    if data.startswith(b"PK"):
        media_type = WACZ
        archives = [entry.data for entry in _wacz(data, options) if ".warc" in entry.name]
    found: list[Captured] = []
    for archive in archives:
        found.extend(_records(archive, options.max_unpacked))
    if not found:
        raise ReadError("no_text")
    pages = [one for one in found if one.media_type != PDF and one.status.startswith("2")]
    first = pages[0] if pages else found[0]
    others = [one for one in found if one is not first]
    reading = _page(first, name, options)
    return replace(
        reading,
        media_type=media_type,
        reader="warc",
        url=first.url,
        attachments=tuple(_attachment(one, place) for place, one in enumerate(others)),
        metadata=(*_facts(first), *reading.metadata),
    )


def _wacz(data: bytes, options: ReadOptions) -> list[Attachment]:
    found = unpack(data, options.max_unpacked)
    if not found.entries:
        raise ReadError("broken")
    return found.entries


def _page(page: Captured, name: str, options: ReadOptions) -> Reading:
    """The page read; a list of what was captured when it has no words."""
    try:
        if page.media_type == PDF:
            raise ReadError("no_text")
        return html.read(page.data, name, options)
    except ReadError as error:
        if error.code != "no_text":
            raise
    title = PurePath(name).stem
    rows = [("URL", page.url), ("captured", page.captured_at), ("status", page.status)]
    blocks = number([Draft(title, "title"), table_draft(rows)])
    return Reading(WARC, title, blocks, "warc", VERSION, notes=("no_text",))


def _facts(page: Captured) -> list[tuple[str, str]]:
    facts = {
        "saved_from": page.url,
        "captured_at": page.captured_at,
        "http_status": page.status,
    }
    return [(key, value) for key, value in facts.items() if value]


def _records(data: bytes, max_unpacked: int) -> Iterator[Captured]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    left = max_unpacked
    try:
        for place, record in enumerate(ArchiveIterator(io.BytesIO(data))):
            if place > _MAX_RECORDS:
                raise ReadError("too_many_inside", limit=_MAX_RECORDS)
            captured = _captured(record, left)
            if captured is not None:
                left -= len(captured.data)
                yield captured
    except (ArchiveLoadFailed, EOFError, UnicodeError, ValueError, AttributeError) as error:
        raise ReadError("broken") from error


def _captured(record: Any, left: int) -> Captured | None:
    """A response with evidence in it, or None for requests, pictures, scripts and the like."""
    if record.rec_type not in {"response", "resource"}:
        return None
    headers = record.http_headers or record.rec_headers
    kind = (headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    if kind not in _EVIDENCE:
        return None
    status = record.http_headers.get_statuscode() if record.http_headers else ""
    return Captured(
        url=clean_cell(record.rec_headers.get_header("WARC-Target-URI") or ""),
        captured_at=clean_cell(record.rec_headers.get_header("WARC-Date") or ""),
        status=clean_cell(status or ""),
        media_type=HTML if kind != PDF else PDF,
        data=_body(record.content_stream(), left),
    )


def _body(stream: Any, left: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := stream.read(_CHUNK):
        size += len(part)
        if size > left:
            raise ReadError("archive_bomb")
        parts.append(part)
    return b"".join(parts)


def _attachment(page: Captured, place: int) -> Attachment:
    try:
        path = unquote(urlsplit(page.url).path)
    except ValueError:
        path = ""
    name = safe_name(path, f"page {place + 2}")
    suffix = ".pdf" if page.media_type == PDF else ".html"
    shown = name if name.lower().endswith((suffix, ".htm")) else name + suffix
    return Attachment(shown, page.data, page.media_type)
