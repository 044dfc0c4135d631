"""Frames between the program and its reading workers: length-prefixed JSON, then raw bytes.

A frame is two unsigned big-endian 64-bit lengths, then JSON, then bytes. No pickle: a worker that
a hostile file took over can only send text and numbers. The JSON is an object in a line; what is
listed under ``blocks`` follows in lines of some hundred each, so that a book of text never keeps
the window's thread waiting for one parse.
"""

import io
import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, BinaryIO

from pincite.intake.reading import Attachment, Reading, ReadOptions, TextBlock
from pincite.text.errors import ReadError

_HEAD = struct.Struct(">QQ")
_TOGETHER = 200  # blocks in a line
MAX_JSON = 512 * 1024 * 1024


def write_frame(stream: BinaryIO, message: dict[str, Any], payload: Sequence[bytes] = ()) -> None:
    """Send one message and its bytes. Raises OSError when the other side is gone."""
    text = b"\n".join(_lines(message))
    stream.write(_HEAD.pack(len(text), sum(len(part) for part in payload)))
    stream.write(text)
    stream.writelines(payload)
    stream.flush()


def read_frame(stream: BinaryIO, max_payload: int) -> tuple[dict[str, Any], bytes] | None:
    """The next message and its bytes; None when the other side closed or sent no frame."""
    head = _exactly(stream, _HEAD.size)
    if head is None:
        return None
    text_size, payload_size = _HEAD.unpack(head)
    if text_size > MAX_JSON or payload_size > max_payload:
        return None
    text = _exactly(stream, text_size)
    payload = _exactly(stream, payload_size)
    if text is None or payload is None:
        return None
    message = _message(text)
    return (message, payload) if message is not None else None


def _lines(message: dict[str, Any]) -> Iterator[bytes]:
    blocks = message.get("blocks") or ()
    head = {**message, "blocks": []} if blocks else message
    yield json.dumps(head, separators=(",", ":")).encode("ascii")
    for start in range(0, len(blocks), _TOGETHER):
        part = blocks[start : start + _TOGETHER]
        yield json.dumps(part, separators=(",", ":")).encode("ascii")


def _message(text: bytes) -> dict[str, Any] | None:
    """The object; None where it is none. Raises ValueError."""
    lines = io.BytesIO(text)
    message = json.loads(lines.readline())
    if not isinstance(message, dict):
        return None
    blocks = message.get("blocks")
    for line in lines:
        part = json.loads(line)
        if not isinstance(blocks, list) or not isinstance(part, list):
            return None
        blocks += part
    return message


def _exactly(stream: BinaryIO, size: int) -> bytes | None:
    data = stream.read(size)
    return data if len(data) == size else None


def options_to_wire(options: ReadOptions) -> dict[str, Any]:
    """Options as JSON."""
    return asdict(options)


def options_from_wire(message: dict[str, Any]) -> ReadOptions:
    """Options from JSON."""
    facts = tuple((str(key), str(value)) for key, value in message["facts"])
    return ReadOptions(**{**message, "facts": facts})


def reading_to_wire(reading: Reading) -> tuple[dict[str, Any], list[bytes]]:
    """A reading as JSON, the attachments' bytes apart in their order."""
    message = {name: getattr(reading, name) for name in Reading.__slots__}
    message["blocks"] = [
        [b.text, b.role, b.paragraph, b.page, b.label, b.table] for b in reading.blocks
    ]
    message["attachments"] = [
        [a.name, a.media_type, len(a.data), a.facts] for a in reading.attachments
    ]
    return message, [attachment.data for attachment in reading.attachments]


def reading_from_wire(message: dict[str, Any], payload: bytes) -> Reading:
    """The reading that a worker sent. Raises ValueError, KeyError or TypeError when it is none."""
    fields = {name: message[name] for name in Reading.__slots__}
    fields["blocks"] = tuple(
        TextBlock(place, text, role, paragraph, page, label, tuple(tuple(row) for row in table))
        for place, (text, role, paragraph, page, label, table) in enumerate(message["blocks"])
    )
    fields["attachments"] = tuple(_attachments(message["attachments"], payload))
    fields["notes"] = tuple(message["notes"])
    fields["metadata"] = tuple((key, value) for key, value in message["metadata"])
    return Reading(**fields)


def _attachments(entries: list[Any], payload: bytes) -> list[Attachment]:
    found = []
    start = 0
    for name, media_type, size, stated in entries:
        facts = tuple((key, value) for key, value in stated)
        found.append(Attachment(name, payload[start : start + size], media_type, facts))
        start += size
    return found


def error_to_wire(error: ReadError) -> dict[str, Any]:
    """A failure as JSON."""
    return {"error": error.code, "values": error.values}


def error_from_wire(message: dict[str, Any]) -> ReadError:
    """The failure that a worker sent."""
    return ReadError(str(message["error"]), **dict(message["values"]))
