"""Bytes of unknown encoding to text."""

import codecs
from dataclasses import dataclass

from pincite.text.errors import ReadError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 100_000
# What English and French texts are made of beyond ASCII. A reading in which nearly all of the
# other characters are of these is right; a statistical guess does worse on short texts.
_EXPECTED = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ‘’“”«»–—…€£©®°§•·´\u00a0½²³ñíóáúß")
_WESTERN = ("cp1252", "mac_roman", "cp850")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read by, and whether that encoding was a guess."""

    text: str
    encoding: str
    guessed: bool


def wide_encoding(data: bytes) -> str:
    """The UTF-16 form of text without a byte order mark, by where its zero bytes lie, or ""."""
    sample = data[: 2000 - len(data) % 2]
    if len(sample) < 8 or b"\0" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def looks_binary(data: bytes) -> bool:
    """Zero bytes outside UTF-16 and UTF-32, or many control characters: no text."""
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _BOMS) or wide_encoding(sample):
        return False
    if b"\0" in sample:
        return True
    control = sum(sample.count(bytes([code])) for code in range(1, 32) if code not in b"\t\n\r\f")
    return control > max(2, len(sample) // 50)


def decode(data: bytes, declared: str = "") -> Decoded:
    """Text of the bytes: byte order mark, declared encoding, UTF-8, UTF-16, then a guess.

    Raises ``ReadError("binary")`` when the bytes are no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding.removesuffix("-sig"), False)
    wide = wide_encoding(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide, True)
    if looks_binary(data):
        raise ReadError("binary")
    for encoding in (_known(declared), "utf-8"):
        text = _strict(data, encoding)
        if text is not None:
            return Decoded(text, encoding, False)
    return _guess(data)


def _known(declared: str) -> str:
    """The codec to use for a declared label. Web pages say latin-1 and mean cp1252 (WHATWG)."""
    try:
        name = codecs.lookup(declared.strip()).name if declared.strip() else ""
    except LookupError:
        return ""
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _strict(data: bytes, encoding: str) -> str | None:
    if not encoding:
        return None
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _guess(data: bytes) -> Decoded:
    best = max(_WESTERN, key=lambda name: _western_share(data, name))
    if _western_share(data, best) >= 0.9:
        return Decoded(data.decode(best, "replace"), best, True)
    from charset_normalizer import from_bytes

    match = from_bytes(data[:_SAMPLE]).best()
    encoding = match.encoding if match else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding, True)


def _western_share(data: bytes, encoding: str) -> float:
    """Share of the non-ASCII characters that an English or French text would hold."""
    beyond = [char for char in data[:_SAMPLE].decode(encoding, "replace") if char > "\x7f"]
    if not beyond:
        return 0.0
    return sum(char in _EXPECTED for char in beyond) / len(beyond)
