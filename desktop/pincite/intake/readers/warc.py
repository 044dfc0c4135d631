"""Web archives (.warc, .warc.gz, .wacz): the pages captured, with address, time and status."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

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
    """One response record: address as requested, time of capture, HTTP status, body.

    ``charset`` is what the server said; ``location`` the absolute address it sent on to.
    """

    url: str
    captured_at: str
    status: str
    media_type: str
    data: bytes
    charset: str = ""
    location: str = ""


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The page captured, the main one of a WACZ; further pages and PDF files as attachments.

    Raises ``ReadError`` broken, no_text (no page inside), archive_bomb, too_many_inside.
    """
    archives, media_type = [data], WARC
    wanted: list[str] = []
    if data.startswith(b"PK"):
        media_type = WACZ
        parts = _wacz(data, options)
        archives = [entry.data for entry in parts if ".warc" in entry.name]
        wanted = listed_pages(parts)
    found: list[Captured] = []
    for archive in archives:
        found.extend(_records(archive, options.max_unpacked))
    if not found:
        raise ReadError("no_text")
    pages, left_out = _chosen(found, wanted)
    first = next((one for one in pages if one.media_type != PDF), None)
    reading = _page(first, name, options) if first else _list(pages, name)
    others = [one for one in pages if one is not first]
    notes = (f"captures_left_out:{left_out}",) if left_out else ()
    return replace(
        reading,
        media_type=media_type,
        reader="warc",
        url=(first or pages[0]).url,
        notes=(*reading.notes, *notes),
        attachments=tuple(_attachment(one, place, found) for place, one in enumerate(others)),
        metadata=(*_facts(first or pages[0], found), *reading.metadata),
    )


def listed_pages(parts: list[Attachment]) -> list[str]:
    """The addresses that a WACZ calls its pages, the main one first (specification 1.1.1)."""
    urls: list[str] = []
    for entry in parts:
        if entry.name == "datapackage.json":
            urls[:0] = [str(package.get("mainPageUrl") or "") for package in _objects(entry.data)]
        elif entry.name in {"pages.jsonl", "extraPages.jsonl"}:
            urls += [str(page.get("url") or "") for page in _objects(entry.data)]
    return list(dict.fromkeys(url for url in urls if url))


def _objects(data: bytes) -> Iterator[dict[str, Any]]:
    """JSON objects: one over many lines, or one a line."""
    text = data.decode("utf-8", "replace")
    for piece in (text, *text.splitlines()):
        try:
            value = json.loads(piece)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            yield value
            if piece is text:
                return


def _chosen(found: list[Captured], wanted: list[str]) -> tuple[list[Captured], int]:
    """The pages and PDF files to keep, in order, and how many frames and errors are left out."""
    answered = [one for one in found if one.status[:1] in {"2", ""}] or found[:1]
    unique = list({(one.url, one.data): one for one in answered}.values())
    places = {url: place for place, url in enumerate(wanted)}
    pages = [one for one in unique if one.url in places or one.media_type == PDF]
    if not any(one.url in places for one in pages):
        return unique, 0
    pages.sort(key=lambda one: places.get(one.url, len(places)))
    return pages, len(unique) - len(pages)


def _wacz(data: bytes, options: ReadOptions) -> list[Attachment]:
    found = unpack(data, options.max_unpacked)
    if not found.entries:
        raise ReadError("broken")
    return found.entries


def _page(page: Captured, name: str, options: ReadOptions) -> Reading:
    """The page read; a list of what was captured when it has no words."""
    try:
        return html.read(page.data, name, replace(options, facts=(("charset", page.charset),)))
    except ReadError as error:
        if error.code != "no_text":
            raise
    return _list([page], name)


def _list(pages: list[Captured], name: str) -> Reading:
    title = PurePath(name).stem
    rows = [("URL", "captured", "status")]
    rows += [(page.url, page.captured_at, page.status) for page in pages]
    blocks = number([Draft(title, "title"), table_draft(rows)])
    return Reading(WARC, title, blocks, "warc", VERSION, notes=("no_text",))


def _facts(page: Captured, found: list[Captured]) -> list[tuple[str, str]]:
    """Where, when and how a page was captured; the addresses that led to it."""
    led: list[Captured] = []
    url = page.url
    while len(led) < 20:
        before = next((one for one in found if one.location == url and one not in led), None)
        if before is None:
            break
        led.insert(0, before)
        url = before.url
    facts = {
        "saved_from": url,
        "captured_at": page.captured_at,
        "http_status": page.status,
        "redirects": " → ".join([*(f"{one.status} {one.url}" for one in led), page.url])
        if led
        else "",
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
    stated = headers.get_header("Content-Type") or ""
    kind = stated.split(";")[0].strip().lower()
    status = record.http_headers.get_statuscode() if record.http_headers else ""
    url = clean_cell(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    moved = (headers.get_header("Location") or "") if (status or "")[:1] == "3" else ""
    if kind not in _EVIDENCE and not moved:
        return None
    return Captured(
        url=url,
        captured_at=clean_cell(record.rec_headers.get_header("WARC-Date") or ""),
        status=clean_cell(status or ""),
        media_type=HTML if kind != PDF else PDF,
        data=_body(record.content_stream(), left),
        charset=_charset(stated),
        location=_joined(url, moved),
    )


def _charset(stated: str) -> str:
    match = re.search(r"charset=[\"']?([\w.:-]+)", stated, re.IGNORECASE)
    return match[1] if match else ""


def _joined(url: str, moved: str) -> str:
    try:
        return urljoin(url, moved) if moved else ""
    except ValueError:
        return ""


def _body(stream: Any, left: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := stream.read(_CHUNK):
        size += len(part)
        if size > left:
            raise ReadError("archive_bomb")
        parts.append(part)
    return b"".join(parts)


def _attachment(page: Captured, place: int, found: list[Captured]) -> Attachment:
    try:
        path = unquote(urlsplit(page.url).path)
    except ValueError:
        path = ""
    name = safe_name(path, f"page {place + 2}")
    suffix = ".pdf" if page.media_type == PDF else ".html"
    shown = name if name.lower().endswith((suffix, ".htm")) else name + suffix
    charset = [("charset", page.charset)] if page.charset else []
    return Attachment(shown, page.data, page.media_type, (*_facts(page, found), *charset))
