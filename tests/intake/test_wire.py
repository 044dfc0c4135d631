"""Frames between the program and its workers."""

import io
import json
import struct

import pytest

from pincite.intake import wire
from pincite.intake.reading import Reading, TextBlock


def frame(*lines: bytes) -> io.BytesIO:
    text = b"\n".join(lines)
    return io.BytesIO(struct.pack(">QQ", len(text), 0) + text)


def reading(blocks: int) -> Reading:
    return Reading(
        media_type="text/plain",
        title="Log",
        blocks=tuple(
            TextBlock(n, f"Line {n}\nand\u2028more", "paragraph", n + 1, None, "", ())
            for n in range(blocks)
        ),
        reader="plain",
        reader_version="1",
    )


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 1000])
def test_a_long_text_goes_in_lines_and_comes_back_the_same(count: int) -> None:
    message, payload = wire.reading_to_wire(reading(count))
    stream = io.BytesIO()
    wire.write_frame(stream, message, payload)
    stream.seek(0)
    found = wire.read_frame(stream, 0)
    assert found is not None
    assert wire.reading_from_wire(*found) == reading(count)
    longest = max(len(line) for line in stream.getvalue().splitlines())
    assert longest < 25_000  # of up to 80,000: no parse holds anybody up


@pytest.mark.parametrize(
    "lines",
    [
        [b"[1]"],
        [b'{"blocks": []}', b"7"],
        [b'{"blocks": 7}', b"[1]"],
        [b"{}", b"[1]"],
    ],
)
def test_what_is_no_message_is_none(lines: list[bytes]) -> None:
    assert wire.read_frame(frame(*lines), 0) is None


def test_what_is_no_json_is_an_error_of_value() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        wire.read_frame(frame(json.dumps({"blocks": []}).encode(), b"[1"), 0)
