"""A PDF written in one go: objects by number, packed into streams, with their index.

A report has many thousands of small objects. A PDF library would make, read and write each of
them one by one; here they are text, joined and packed a few hundred at a time (ISO 32000-1,
7.5.7 and 7.5.8). The same objects always give the same bytes.
"""

import re
import zlib
from dataclasses import dataclass
from hashlib import md5
from struct import pack

BYTE_ORDER_MARK = "\ufeff"
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED = 200  # objects in one stream: their place in it must go into one byte
_LEVEL = 6
_SMALL = 240  # bytes below which packing gains nothing
_LENGTH = re.compile(rb"/Length (\d+)")
_EMPTY = re.compile(r"/Trans <<\s*>>")


@dataclass(frozen=True, slots=True)
class Taken:
    """Object numbers in a file that was taken in: its catalogue, page tree and pages."""

    root: int
    tree: int
    pages: list[int]
    fonts: int


class PdfFile:
    """Objects under construction, numbered from 1."""

    def __init__(self) -> None:
        self._plain: dict[int, str] = {}
        self._streams: dict[int, bytes] = {}
        self._last = 0

    def add(self, body: str = "") -> int:
        """Add an object, or keep a number for one; returns the number."""
        self._last += 1
        self._plain[self._last] = body
        return self._last

    def set(self, number: int, body: str) -> None:
        """Give an object its text."""
        self._plain[number] = body

    def extend(self, number: int, keys: str) -> None:
        """Add keys to a dictionary."""
        body = self._plain[number].rstrip()
        self._plain[number] = f"{body[:-2]}{keys}>>"

    def stream(self, keys: str, data: bytes, *, packed: bool = True) -> int:
        """Add a stream with more ``keys`` than those of its length and packing."""
        if packed and len(data) >= _SMALL:
            data, keys = zlib.compress(data, _LEVEL), f"{keys}/Filter/FlateDecode"
        self._last += 1
        head = f"<<{keys}/Length {len(data)}>>\nstream\n".encode("latin-1")
        self._streams[self._last] = head + data + b"\nendstream"
        return self._last

    def take(self, raw: bytes) -> Taken:
        """Take in the objects of a file that reportlab wrote, under the same numbers."""
        table = int(raw[raw.rindex(b"startxref") + 9 :].split()[0])
        rows = raw[table : raw.index(b"trailer", table)].split(b"\n")[2:]
        places = [(int(row[:10]), at) for at, row in enumerate(rows) if row[17:18] == b"n"]
        ends = [*sorted(place for place, _ in places)[1:], table]
        for (place, number), end in zip(sorted(places), ends, strict=True):
            body = raw[raw.index(b"obj", place) + 3 : raw.rindex(b"endobj", place, end)].strip()
            if body.endswith(b"endstream"):
                self._streams[number] = _restored(body)
            else:
                self._plain[number] = body.decode("latin-1")
        self._last = max(number for _, number in places)
        trailer = raw[table:].decode("latin-1")
        root = _reference(trailer, "Root")
        tree = _reference(self._plain[root], "Pages")
        kids = re.search(r"/Kids\s*\[([^\]]*)\]", self._plain[tree])
        pages = [int(n) for n in re.findall(r"(\d+) 0 R", kids[1] if kids else "")]
        for page in pages:
            self._plain[page] = _EMPTY.sub("", self._plain[page])
        self._plain.pop(_reference(trailer, "Info"), None)
        return Taken(root, tree, pages, _reference(self._plain[pages[0]], "Font"))

    def written(self, root: int, info: int) -> bytes:
        """The whole file; ``root`` and ``info`` are the numbers of its catalogue and Info."""
        out, at = [_HEADER], len(_HEADER)
        rows: dict[int, bytes] = {}
        for number, body in [*self._streams.items(), *self._packs(rows)]:
            rows[number] = pack(">BIB", 1, at, 0)
            piece = b"%d 0 obj\n%b\nendobj\n" % (number, body)
            out.append(piece)
            at += len(piece)
        own = max(rows) + 1
        rows[own] = pack(">BIB", 1, at, 0)
        free = pack(">BIB", 0, 0, 255)
        table = zlib.compress(b"".join(rows.get(n, free) for n in range(own + 1)), _LEVEL)
        ident = md5(b"".join(out), usedforsecurity=False).hexdigest()
        keys = (
            f"/Type/XRef/W[1 4 1]/Size {own + 1}/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{ident}><{ident}>]/Filter/FlateDecode/Length {len(table)}"
        )
        head = f"{own} 0 obj\n<<{keys}>>\nstream\n".encode("ascii")
        end = f"\nendstream\nendobj\nstartxref\n{at}\n%%EOF\n".encode("ascii")
        return b"".join([*out, head, table, end])

    def _packs(self, rows: dict[int, bytes]) -> list[tuple[int, bytes]]:
        """The streams that hold the plain objects; ``rows`` hears where each is."""
        numbers = sorted(self._plain)
        packs: list[tuple[int, bytes]] = []
        for first in range(0, len(numbers), _PACKED):
            some = numbers[first : first + _PACKED]
            bodies = [self._plain[number] for number in some]
            home, place, index = self._last + len(packs) + 1, 0, []
            for at, (number, body) in enumerate(zip(some, bodies, strict=True)):
                rows[number] = pack(">BIB", 2, home, at)
                index.append(f"{number} {place}")
                place += len(body) + 1
            heads = " ".join(index) + "\n"
            data = zlib.compress((heads + "\n".join(bodies)).encode("latin-1"), _LEVEL)
            keys = f"/Type/ObjStm/N {len(some)}/First {len(heads)}/Filter/FlateDecode"
            head = f"<<{keys}/Length {len(data)}>>\nstream\n".encode("ascii")
            packs.append((home, head + data + b"\nendstream"))
        return packs


def _restored(body: bytes) -> bytes:
    """A stream of reportlab's with the line ends that PDF/A asks for (ISO 19005-2, 6.1.7.1)."""
    keys, rest = body.split(b"stream", 1)
    rest = rest.removeprefix(b"\r").removeprefix(b"\n")
    length = int(_LENGTH.findall(keys)[0])
    return keys + b"stream\n" + rest[:length] + b"\nendstream"


def string(text: str) -> str:
    """A text string as PDF source: literal where it is ASCII, else UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable():
        if "\\" in text or "(" in text or ")" in text:
            text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({text})"
    return f"<{(BYTE_ORDER_MARK + text).encode('utf-16-be', 'replace').hex()}>"


def _reference(body: str, key: str) -> int:
    found = re.search(rf"/{key} (\d+) 0 R", body)
    return int(found[1]) if found else 0
