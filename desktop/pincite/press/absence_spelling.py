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
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})|\\'([0-9A-Fa-f]{2})")
_PACKINGS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ", lzma.open))
_LARGEST = 50_000_000  # bytes unpacked
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
    if _PERCENT.search(words):
        yield unquote(words)
    if _ESCAPED.search(words):
        yield _ESCAPED.sub(lambda found: chr(int(found[1] or found[2] or found[3], 16)), words)
    if len(words) > _MOST_CODED:
        return
    if _EQUALS.search(words):
        yield quopri.decodestring(words.encode("utf-8", "replace")).decode("utf-8", "replace")
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
