"""A mailbox in one file (RFC 4155): a list of its messages; each becomes a source of its own."""

import re
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from pathlib import PurePath

from pincite.intake.names import safe_name
from pincite.intake.readers.eml import header_text, sent_at
from pincite.intake.reading import Attachment, Reading, ReadOptions
from pincite.intake.shape import Draft, number, table_draft
from pincite.intake.sniff import EML, MBOX, MESSAGE_START
from pincite.text.errors import ReadError

VERSION = "1"
_MAX_MESSAGES = 2_000
_HEAD = ("Date", "From", "To", "Subject")


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """Messages as attachments, byte for byte as they stand, and a table of their heads.

    Raises ``ReadError`` too_many_inside.
    """
    parts = messages(data)
    if len(parts) > _MAX_MESSAGES:
        raise ReadError("too_many_inside", limit=_MAX_MESSAGES)
    heads = [_head(part) for part in parts]
    days = sorted(when.date().isoformat() for head in heads if (when := sent_at(head[0])))
    title = PurePath(name).stem
    return Reading(
        media_type=MBOX,
        title=title,
        blocks=number([Draft(title, "title"), table_draft([_HEAD, *map(_row, heads)])]),
        reader="mbox",
        reader_version=VERSION,
        published=_span(days),
        attachments=tuple(
            Attachment(f"{safe_name(head[3], f'message {place}')[:190]}.eml", part, EML)
            for place, (head, part) in enumerate(zip(heads, parts, strict=True), start=1)
        ),
        metadata=(("messages", str(len(parts))),),
        source_type="data",
    )


def messages(data: bytes) -> list[bytes]:
    """The messages without the lines that part them, which are the mailbox's own."""
    starts = list(MESSAGE_START.finditer(data))
    last = re.search(rb"(?<=\n)\r?\n\Z", data)  # the blank line that ends every message
    ends = [*(start.start() for start in starts[1:]), last.start() if last else len(data)]
    return [data[start.end() : end] for start, end in zip(starts, ends, strict=True)]


def _head(message: bytes) -> list[str]:
    headers = BytesHeaderParser(policy=policy.compat32).parsebytes(message[:200_000])
    return [header_text(headers.get(key, "")) for key in _HEAD]


def _row(head: list[str]) -> list[str]:
    when: datetime | None = sent_at(head[0])
    return [when.isoformat(" ", "minutes") if when else head[0], *head[1:]]


def _span(days: list[str]) -> str:
    """The days of the first and the last message, as EDTF."""
    if not days:
        return ""
    return days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"
