"""Pages saved as one file by a browser (.mhtml): the page, its address, and when it was saved."""

from dataclasses import replace
from datetime import UTC
from email import message_from_bytes, policy
from email.message import Message

from pincite.intake.readers import html
from pincite.intake.readers.eml import header_text, sent_at
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.sniff import MHTML
from pincite.text.errors import ReadError

VERSION = "1"


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The HTML part read as a page; pictures and styles stay in the original.

    Raises ``ReadError`` no_text when there is no page inside, nested_too_deep.
    """
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:
        raise ReadError("nested_too_deep") from None
    page = _page(parts)
    charset = (("charset", page.get_content_charset() or ""),)
    reading = html.read(_bytes(page), name, replace(options, facts=(*options.facts, *charset)))
    address = header_text(
        message.get("Snapshot-Content-Location") or page.get("Content-Location") or ""
    )
    saved = sent_at(str(message.get("Date", "")))
    if saved is not None and saved.tzinfo is None:  # "-0000": in UTC, wherever that was
        saved = saved.replace(tzinfo=UTC)
    extra = {"saved_from": address, "saved_date": saved.isoformat() if saved else ""}
    return replace(
        reading,
        media_type=MHTML,
        reader="mhtml",
        url=address if address.startswith("http") else reading.url,
        metadata=(*((key, value) for key, value in extra.items() if value), *reading.metadata),
    )


def _page(parts: list[Message]) -> Message:
    for part in parts:
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return part
    raise ReadError("no_text")


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
