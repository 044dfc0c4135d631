"""Outlook messages (.msg); a message inside one becomes a source of its own."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from pincite.intake.readers.eml import body_drafts, dict_of, header_text, message_reading, sent_at
from pincite.intake.readers.msg_inside import files_of, recipients_of, sender_of
from pincite.intake.reading import Reading, ReadOptions
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
        attachments = list(files_of(message))
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
    """A linked file or an object of another program, and a date that Outlook kept in UTC."""
    if left_out:
        yield f"attachments_left_out:{left_out}"
    if known.get("date", "").endswith("+0000"):
        yield "date_in_utc"


def _headers(message: Any) -> list[tuple[str, str]]:
    """The transport headers; for a message that was never sent, what its properties say."""
    headers = [(key, header_text(value)) for key, value in message.message_headers.items()]
    known = dict_of(headers)
    sent = message.sent_date
    own = {
        "From": sender_of(message),
        "To": recipients_of(message, 1),
        "Cc": recipients_of(message, 2),
        "Date": sent.strftime("%a, %d %b %Y %H:%M:%S %z") if sent else "",
        "Subject": message.subject,
    }
    missing = [(key, header_text(own[key])) for key in own if not known.get(key.lower())]
    return [*headers, *((key, value) for key, value in missing if value)]
