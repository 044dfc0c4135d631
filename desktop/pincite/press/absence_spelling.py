"""Bytes as words, however they are written: encodings, markup, escapes, packings."""

import base64
import binascii
import bz2
import gzip
import lzma
import quopri
import re
import zlib
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from urllib.parse import unquote

_MARKUP = re.compile(r"<[^<>]*>")
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_EQUALS = re.compile(r"=(?:[0-9A-F]{2}|\r?\n)")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4}[\r\n]{0,2}){9,}[A-Za-z0-9+/=]{0,4}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){12,}")
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})|\\'([0-9A-Fa-f]{2})")
_PACKINGS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ", lzma.open))
_LARGEST = 50_000_000  # bytes unpacked
_MOST_QUOTED = 3  # times that an address is read anew: one quoted inside another
_MOST_CODED = 2_000_000  # characters in which coded words are looked for


def readable(data: bytes) -> Iterator[str]:
    """Bytes as text, and in every other way in which the same words could be spelt in them."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    yield from spellings(data.decode("utf-16" if wide else "utf-8", "replace"))


def spellings(words: str) -> Iterator[str]:
    """Words as they stand; without markup; with percent signs, escapes and transfer coding read."""
    yield words
    if "<" in words or "&" in words:
        yield unescape(_MARKUP.sub("", words))
    quoted = words
    for _ in range(_MOST_QUOTED):
        if not _PERCENT.search(quoted):
            break
        quoted = unquote(quoted)
        yield quoted
    if _ESCAPED.search(words):
        yield _ESCAPED.sub(lambda found: chr(int(found[1] or found[2] or found[3], 16)), words)
    if len(words) > _MOST_CODED:
        return
    if _EQUALS.search(words):
        yield quopri.decodestring(words.encode("utf-8", "replace")).decode("utf-8", "replace")
    for pairs in _HEX.finditer(words):
        yield bytes.fromhex(pairs[0]).decode("utf-8", "replace")
    for coded in _BASE64.finditer(words):
        try:
            plain = base64.b64decode("".join(coded[0].split()) + "==", validate=False)
        except (binascii.Error, ValueError):
            continue
        yield plain.decode("utf-8", "replace")


def unpacked(data: bytes) -> bytes | None:
    """What a gzip, bzip2 or xz file holds; None of another, or a broken one."""
    for sign, opener in _PACKINGS:
        if data.startswith(sign):
            try:
                with opener(BytesIO(data)) as held:
                    return bytes(held.read(_LARGEST))
            except (OSError, EOFError, lzma.LZMAError, zlib.error):
                return None
    return None


def told_by_png(data: bytes) -> Iterator[bytes]:
    """The words that a PNG picture holds beside what it shows, packed ones unpacked."""
    at = 8
    while data.startswith(b"\x89PNG") and at + 12 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        held = data[at + 8 : at + 8 + size]
        at += 12 + size
        if kind in (b"tEXt", b"eXIf"):
            yield held
        elif kind in (b"zTXt", b"iTXt", b"iCCP"):
            yield held
            start = held.find(b"x")  # where a stream of zlib begins
            while start >= 0:
                try:
                    yield zlib.decompressobj().decompress(held[start:], _LARGEST)
                    break
                except zlib.error:
                    start = held.find(b"x", start + 1)
