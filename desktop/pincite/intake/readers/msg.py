"""Outlook messages (.msg)."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from pincite.intake.names import safe_name
from pincite.intake.readers.eml import body_drafts, dict_of, header_text, message_reading, sent_at
from pincite.intake.reading import Attachment, Reading, ReadOptions
from pincite.intake.sniff import MSG
from pincite.text.errors import ReadError

VERSION = "1"


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """As an .eml: headers as sent, or what Outlook kept of them. Raises ``ReadError`` broken."""
    from oxmsg import Message

    try:
        message = Message.load(data)
        headers = _headers(message)
        bodies = [("plain", message.body or ""), ("html", message.html_body or "")]
        attachments = list(_attachments(message))
        left_out = len(message.attachments) - len(attachments)
        sent: datetime | None = message.sent_date
    except (OSError, ValueError, KeyError, IndexError, AttributeError, struct.error) as error:
        raise ReadError("broken") from error
    drafts = body_drafts([(kind, text) for kind, text in bodies if text.strip()])
    known = dict_of(headers)
    stated = sent_at(known.get("date", "")) or sent
    kind = (MSG, f"msg {VERSION}")
    reading = message_reading(headers, drafts, attachments, stated, name, kind)
    return replace(reading, notes=(*reading.notes, *_remarks(known, left_out)))


def _remarks(known: dict[str, str], left_out: int) -> Iterator[str]:
    """A message kept as an Outlook item, a linked file, and a date that Outlook kept in UTC."""
    if left_out:
        yield f"attachments_left_out:{left_out}"
    if known.get("date", "").endswith("+0000"):
        yield "date_in_utc"


def _headers(message: Any) -> list[tuple[str, str]]:
    """The transport headers; for a message that was never sent, what its properties say."""
    headers = [(key, header_text(value)) for key, value in message.message_headers.items()]
    known = dict_of(headers)
    recipients = ", ".join(_recipient(recipient) for recipient in message.recipients)
    sent = message.sent_date
    own = {
        "From": message.sender or "",
        "To": recipients,
        "Date": sent.strftime("%a, %d %b %Y %H:%M:%S %z") if sent else "",
        "Subject": message.subject,
    }
    missing = [(key, header_text(own[key])) for key in own if not known.get(key.lower())]
    return [*headers, *((key, value) for key, value in missing if value)]


def _recipient(recipient: Any) -> str:
    name, address = recipient.name or "", recipient.email_address or ""
    return f"{name} <{address}>" if name and address and name != address else name or address


def _attachments(message: Any) -> Iterator[Attachment]:
    for place, attached in enumerate(message.attachments):
        content = attached.file_bytes
        if content:
            name = safe_name(attached.file_name or "", f"attachment {place + 1}")
            yield Attachment(name, content, attached.mime_type or "")
