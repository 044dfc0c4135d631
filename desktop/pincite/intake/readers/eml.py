"""E-mail as saved by most programs (RFC 5322): headers, body, attachments as own sources."""

import re
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.header import Header, decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import PurePath
from typing import TypeGuard

from pincite.intake.names import safe_name
from pincite.intake.prose import message_drafts
from pincite.intake.readers.smime import SEALED, SIGNATURES, opened, signers
from pincite.intake.reading import Attachment, Reading, ReadOptions, full_text
from pincite.intake.shape import Draft, clean_cell, number, storable
from pincite.intake.sniff import EML
from pincite.text.errors import ReadError

VERSION = "1"
SHOWN = ("From", "To", "Cc", "Date", "Subject")
_COUNTED = re.compile(rb"(\d{1,10}) *\r?\n(?=[A-Za-z-]+:)")
_SIGNATURES = SIGNATURES | {"application/pgp-signature"}
_MAX_PARTS = 2_000
_MAX_HEADERS = 300
# Nested messages are parsed all at once: beyond this the file is made to hurt.
_MAX_NESTING = 60


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """Subject as title, sender as author, the day sent as date; all headers as metadata.

    Raises ``ReadError`` nested_too_deep, too_many_inside.
    """
    counted = _COUNTED.match(data)  # as Apple Mail keeps them: a length, the message, a list
    if counted:
        data = data[counted.end() : counted.end() + int(counted[1])]
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        bodies, attachments = split_parts(message)
    except RecursionError:
        raise ReadError("nested_too_deep") from None
    charset = _charset_of(message)
    headers = [(key, header_text(value, charset)) for key, value in message.items()[:_MAX_HEADERS]]
    sent = sent_at(dict_of(headers).get("date", ""))
    reading = message_reading(
        headers, body_drafts(bodies), attachments, sent or _received(headers), name, _KIND
    )
    notes = list(reading.notes)
    if not sent and reading.published:
        notes.append("date_of_receipt")
    signed = [("smime_signer_not_verified", clean_cell(name)[:300]) for name in signers(message)]
    if message.get_content_type() in SEALED and opened(message) is not None:
        notes = [note for note in notes if note != "encrypted_part"]  # signed, and open to read
    return replace(reading, notes=tuple(notes), metadata=(*reading.metadata, *signed))


_KIND = (EML, f"eml {VERSION}")


def _charset_of(message: Message) -> str:
    """The charset that a text of the message states: headers of old programs are written in it."""
    return next((c for part in message.walk() if (c := part.get_content_charset())), "")


def _received(headers: list[tuple[str, str]]) -> datetime | None:
    """When the first server took the message: what is known of a message that states no date."""
    stamps = [value.rpartition(";")[2] for key, value in headers if key.lower() == "received"]
    return sent_at(stamps[-1].strip()) if stamps else None


def message_reading(
    headers: list[tuple[str, str]],
    body: list[Draft],
    attachments: list[Attachment],
    sent: datetime | None,
    name: str,
    kind: tuple[str, str],
) -> Reading:
    """A reading out of the parts of a message. ``kind``: media type, "reader version"."""
    known = dict_of(headers)
    subject = known.get("subject", "")
    title = subject or PurePath(name).stem
    shown = "\n".join(f"{key}: {known[key.lower()]}" for key in SHOWN if known.get(key.lower()))
    drafts = [Draft(title, "title"), Draft(shown, "headers"), *body]
    media_type, reader = kind
    notes = [] if body else ["no_text"]
    if any(
        "encrypted" in value or "pkcs7-mime" in value for key, value in headers if _is_type(key)
    ):
        notes.append("encrypted_part")
    if sent:
        headers = [*headers, ("sent_at", sent.isoformat())]
    return Reading(
        media_type=media_type,
        title=title,
        blocks=number(drafts),
        reader=reader.split()[0],
        reader_version=reader.split()[1],
        author=known.get("from", ""),
        published=sent.date().isoformat() if sent else "",
        notes=tuple(notes),
        attachments=tuple(attachments),
        metadata=tuple((key.lower(), value) for key, value in headers if value),
        source_type="email",
    )


def _is_type(key: str) -> bool:
    return key.lower() == "content-type"


def dict_of(headers: list[tuple[str, str]]) -> dict[str, str]:
    """The first value of each header, by its name in lower case."""
    found: dict[str, str] = {}
    for key, value in headers:
        found.setdefault(key.lower(), value)
    return found


def header_text(value: object, charset: str = "") -> str:
    """A header as words: encoded words decoded, one line.

    Raw bytes are read as UTF-8, or else in ``charset``.
    """
    raw = value if isinstance(value, str) else _raw_of(value)
    if any("\udc80" <= char <= "\udcff" for char in raw):
        return clean_cell(_raw_bytes(raw, charset))[:5000]
    try:
        return clean_cell(str(make_header(decode_header(raw))))[:5000]
    except (UnicodeError, LookupError, ValueError):
        return clean_cell(_raw_bytes(raw, charset))[:5000]


def _raw_of(value: object) -> str:
    """A header that the library wraps because it holds raw bytes, with those bytes kept."""
    chunks = getattr(value, "_chunks", None)
    if isinstance(value, Header) and chunks and str(chunks[0][1]) == "unknown-8bit":
        return "".join(chunk for chunk, _charset in chunks)
    return str(value)


def _raw_bytes(value: str, charset: str) -> str:
    raw = value.encode("utf-8", "surrogateescape")
    for encoding in ("utf-8", charset, "gb18030" if charset.lower().startswith("gb") else ""):
        try:
            return raw.decode(encoding) if encoding else storable(raw.decode("utf-8", "replace"))
        except (UnicodeError, LookupError):
            continue
    return storable(raw.decode("utf-8", "replace"))


def sent_at(value: str) -> datetime | None:
    """The time in a Date header, with the sender's own offset; None when there is none."""
    try:
        return parsedate_to_datetime(value) if value else None
    except (ValueError, TypeError, OverflowError):
        return None


def split_parts(message: Message) -> tuple[list[tuple[str, str]], list[Attachment]]:
    """Bodies as (plain or html, text) and attachments with the bytes that they carried."""
    bodies: list[tuple[str, str]] = []
    attachments: list[Attachment] = []
    stack: list[tuple[Message, int]] = [(message, 0)]
    seen = 0
    while stack:
        part, depth = stack.pop()
        seen += 1
        if seen > _MAX_PARTS:
            raise ReadError("too_many_inside", limit=_MAX_PARTS)
        if depth > _MAX_NESTING:
            raise ReadError("nested_too_deep")
        kind = part.get_content_type()
        inner = part.get_payload()
        children = [child for child in inner if isinstance(child, Message)] if _many(inner) else []
        if kind == "message/rfc822" and children:
            attachments.append(_forwarded(children[0], len(attachments)))
        elif _many(inner):
            stack.extend((child, depth + 1) for child in reversed(children))
        elif kind in SEALED and (inside := opened(part)) is not None:
            stack.append((message_from_bytes(inside, policy=policy.compat32), depth + 1))
        elif _is_body(part, kind):
            bodies.append((kind.removeprefix("text/"), part_text(part)))
        elif kind not in _SIGNATURES:  # these prove the message, and stay in it
            attachments.append(_attached(part, kind, len(attachments)))
    return bodies, [attachment for attachment in attachments if attachment.data]


def _is_body(part: Message, kind: str) -> bool:
    inline = part.get_content_disposition() != "attachment" and not part.get_filename()
    return inline and kind in {"text/plain", "text/html"}


def _many(payload: object) -> TypeGuard[list[object]]:
    return isinstance(payload, list)


def _forwarded(message: Message, place: int) -> Attachment:
    """A message inside the message, serialised as its program wrote it."""
    name = safe_name(header_text(message.get("Subject", "")), f"message {place + 1}")
    return Attachment(f"{name[:190]}.eml", message.as_bytes(), EML)


def _attached(part: Message, kind: str, place: int) -> Attachment:
    payload = part.get_payload(decode=True)
    stated = part.get_filename() or part.get_param("name") or ""
    name = safe_name(header_text(stated), f"attachment {place + 1}")
    return Attachment(name, payload if isinstance(payload, bytes) else b"", kind)


def part_text(part: Message) -> str:
    """A text part as words: its own charset if that reads, else by detection."""
    from pincite.intake.decode import decode

    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or ""
    try:
        return decode(data, charset).text if data else ""
    except ReadError:
        return storable(data.decode("cp1252", "replace"))


def body_drafts(bodies: list[tuple[str, str]]) -> list[Draft]:
    """The message's words: the plain form, or the HTML when that says much more."""
    plain = [draft for kind, text in bodies if kind == "plain" for draft in message_drafts(text)]
    markup = [text for kind, text in bodies if kind == "html" and text.strip()]
    if plain and not markup:
        return plain
    from pincite.intake.readers.html import plain_drafts

    rich = [draft for text in markup for draft in plain_drafts(text)]
    return rich if _size(rich) > 4 * _size(plain) else plain


def _size(drafts: list[Draft]) -> int:
    return len(full_text(number(drafts)))
