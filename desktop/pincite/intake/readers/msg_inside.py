"""A message that Outlook keeps inside another: written out as an .eml, so that it can stand alone.

It has no bytes of its own in the outer file, only entries of a database; what its entries say of
sender, recipients, day, words and files is set down in the form of RFC 5322.
"""

import hashlib
import struct
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from pincite.intake.names import safe_name
from pincite.intake.reading import Attachment
from pincite.intake.shape import clean_cell, storable
from pincite.intake.sniff import EML

_EMBEDDED = "__substg1.0_3701000D"  # PidTagAttachDataObject
_SMTP, _NAME, _ADDRESS = (0x5D01, 0x5D02), 0x0C1A, 0x0C1F
_RECIPIENT_SMTP = 0x39FE
_KEPT = ("Message-ID", "In-Reply-To", "References", "Reply-To")
_DEEPEST = 20


def embedded(attached: Any) -> Any:
    """The message inside an attachment of oxmsg's, or None when it holds none."""
    from oxmsg import Message
    from oxmsg.properties import Properties

    storages = attached._storage.storages  # the library stops at the attachment's own bytes
    storage = next((one for one in storages if one.name == _EMBEDDED), None)
    if storage is None or "__properties_version1.0" not in storage._streams_by_name:
        return None

    class Inner(Message):
        @property
        def properties(self) -> Any:
            # 24 bytes stand before the properties by [MS-OXMSG] 2.4.1.2; some programs write the
            # 32 of a message at the top. Each property takes 16.
            head = 24 if len(self._storage.properties_stream_bytes) % 16 else 32
            return Properties(self._storage, properties_header_offset=head)

    return Inner(storage)


def sender_of(message: Any) -> str:
    """Name and address; an address of the Internet rather than one of the office's directory."""
    stated = message.message_headers.get("From", "")
    if stated:
        return clean_cell(str(stated))
    said = message.properties.str_prop_value
    name = clean_cell(said(_NAME) or "")
    found = [said(number) or "" for number in (*_SMTP, _ADDRESS)]
    address = next((one for one in found if "@" in one), "")
    return _named(name, address) or clean_cell(message.sender or "")


def recipients_of(message: Any, kind: int) -> str:
    """The recipients of a kind: 1 to, 2 copy, 3 blind copy."""
    shown = []
    for one in message.recipients:
        if (one.properties.int_prop_value(0x0C15) or 1) & 0x0F == kind:
            smtp = one.properties.str_prop_value(_RECIPIENT_SMTP) or ""
            address = smtp or one.email_address or ""
            shown.append(_named(clean_cell(one.name or ""), address if "@" in address else ""))
    return ", ".join(each for each in shown if each)


def _named(name: str, address: str) -> str:
    name = name.strip("'\" ")
    if not address or address == name:
        return address or name
    shown = f'"{name}"' if any(mark in name for mark in ",;<>@") else name
    return f"{shown} <{address}>" if name else address


def files_of(message: Any, depth: int = 0) -> Iterator[Attachment]:
    """The files of a message with their bytes, and the messages in it as .eml."""
    for place, attached in enumerate(message.attachments):
        content = attached.file_bytes
        name = safe_name(_file_name(attached), f"attachment {place + 1}")
        if content:
            yield Attachment(name, content, attached.mime_type or "")
        elif depth < _DEEPEST and (inner := embedded(attached)) is not None:
            with suppress(ValueError, KeyError, IndexError, AttributeError, struct.error):
                title = safe_name(clean_cell(inner.subject or "") or name.removesuffix(".msg"))
                yield Attachment(f"{title[:190]}.eml", as_eml(inner, depth + 1), EML)


def _file_name(attached: Any) -> str:
    short, display = 0x3704, 0x3001
    said = attached.properties.str_prop_value
    return attached.file_name or said(short) or said(display) or ""


def as_eml(message: Any, depth: int = 0) -> bytes:
    """The bytes of an .eml that says what the message's entries say."""
    made = EmailMessage(policy=SMTP)
    for name, value in _headers(message):
        made[name] = storable(value)
    body, html = message.body or "", message.html_body or ""
    if body.strip() or not html.strip():
        made.set_content(storable(body))
        if html.strip():
            made.add_alternative(storable(html), subtype="html")
    else:
        made.set_content(storable(html), subtype="html")
    for file in files_of(message, depth):
        if file.media_type == EML:
            from email import message_from_bytes, policy

            made.add_attachment(message_from_bytes(file.data, policy=policy.default))
            continue
        main, _, sub = (file.media_type or "application/octet-stream").partition("/")
        if main in {"message", "multipart", ""} or not sub:
            main, sub = "application", "octet-stream"
        made.add_attachment(file.data, main, sub, filename=file.name)
    _mark(made)
    return made.as_bytes()


def _mark(made: EmailMessage) -> None:
    """Boundaries by what is parted, not by chance: the same message gives the same bytes."""
    leaves = (part for part in made.walk() if not part.is_multipart())
    said = b"\0".join(bytes(part.get_payload(decode=True) or b"") for part in leaves)
    digest = hashlib.sha256(said).hexdigest()[:32]
    for place, part in enumerate(made.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{digest}_{place}")


def _headers(message: Any) -> Iterator[tuple[str, str]]:
    stated = message.message_headers
    sent: datetime | None = message.sent_date
    yield from (
        (name, value)
        for name, value in (
            ("From", sender_of(message)),
            ("To", recipients_of(message, 1)),
            ("Cc", recipients_of(message, 2)),
            ("Subject", clean_cell(message.subject or "")),
            ("Date", str(stated.get("Date") or (format_datetime(sent) if sent else ""))),
        )
        if value
    )
    for name in _KEPT:
        if stated.get(name):
            yield name, clean_cell(str(stated[name]))
