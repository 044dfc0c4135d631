"""What the streams and the bare bytes of a file can hold beside what its pages draw.

Forms that no page draws, the looks of fields that a click would show, patterns, alternative text
inside content, data of other programs, what a photograph says of itself, comments, what follows a
file's end, and what an earlier saving of it held.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

_MOST_FORMS = 20_000
_LARGEST = 50_000_000  # bytes of one stream
_HEAD = 300_000  # bytes of a photograph that are looked at
_SHOWS = re.compile(rb"T[jJ]\b|['\"]\s|\bDo\b")
_SAID = re.compile(rb"/(?:Alt|E)\s*[(<]")
_COMMENT = re.compile(rb"^%[^\r\n]{8,4000}", re.MULTILINE)
_ASIDE = re.compile(rb"%[^\r\n]{12,4000}")
_END = b"%%EOF"
_MOST_SAVINGS = 5
# Streams that hold no words of anyone's, or whose words are read as what they draw.
_BINARY = frozenset(("/ObjStm", "/XRef", "/CMap", "/Metadata", "/EmbeddedFile"))
_SET = frozenset(("/Type1C", "/CIDFontType0C", "/OpenType", "/Form"))
_SHAPES = frozenset(("/Length1", "/PatternType", "/ShadingType"))
_LONG_TAG = re.compile(rb"/([^\s/<>\[\](){}%]{12,400})\s+(?:MP|DP|BMC|BDC)\b")
_PICTURES = frozenset(("/DCTDecode", "/JPXDecode"))


def drawn_alone(pdf: Any, read: Any) -> Iterator[tuple[int, str]]:
    """The words of every form, pattern and drawn letter by itself, whether a page draws it or not.

    ``read`` gives (page, words) of a file's bytes. The opened file is changed: call it last.
    """
    from pikepdf import Array, Dictionary, Name

    drawings = list(_drawings(pdf))[:_MOST_FORMS]
    if not drawings:
        return
    pages = []
    for drawing in drawings:
        drawing.Subtype, drawing.Matrix = Name.Form, Array([1, 0, 0, 1, 0, 0])
        held = Dictionary(XObject=Dictionary(X=drawing))
        pages.append(
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Page,
                    MediaBox=Array([0, 0, 3000, 3000]),
                    Resources=held,
                    Contents=pdf.make_stream(b"/X Do"),
                )
            )
        )
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(pages), Count=len(pages)))
    for page in pages:
        page.Parent = tree
    for key in set(pdf.Root.keys()) - {"/Type", "/Pages"}:
        del pdf.Root[key]
    pdf.Root.Pages = tree
    out = BytesIO()
    pdf.save(out, fix_metadata_version=False)
    yield from read(out.getvalue())


def _drawings(pdf: Any) -> Iterator[Any]:
    """Every stream that is drawn by name, with a box, and that shows words or another one."""
    from pikepdf import Array, Dictionary, Name, Stream

    for item in pdf.objects:
        if isinstance(item, Stream):
            named = item.get(Name.Subtype) == Name.Form or item.get(Name.PatternType) == 1
            if named and _SHOWS.search(_bytes(item)):
                yield item
        elif isinstance(item, Dictionary) and isinstance(item.get(Name.CharProcs), Dictionary):
            for letter in item.CharProcs.values():
                if isinstance(letter, Stream) and _SHOWS.search(_bytes(letter)):
                    letter.BBox = Array([0, 0, 3000, 3000])
                    letter.Resources = item.get(Name.Resources, Dictionary())
                    yield letter


def said_in_content(pdf: Any) -> Iterator[tuple[int, str]]:
    """Alternative text, expansions and comments inside a page's content, with the page."""
    from pikepdf import Dictionary, Name, PdfError, parse_content_stream

    for number, page in enumerate(pdf.pages, start=1):
        contents = page.obj.get(Name.Contents)
        parts = [contents] if contents is not None and not _is_array(contents) else contents or []
        written = [_bytes(part) for part in parts]
        for code in written:
            found = (match[0].decode("latin-1") for match in _ASIDE.finditer(code))
            yield from ((number, words) for words in found)
            tags = (match[1].decode("latin-1") for match in _LONG_TAG.finditer(code))
            yield from ((number, words) for words in tags)
        if not any(map(_SAID.search, written)):
            continue
        try:
            steps = parse_content_stream(page, "BDC DP")
        except (PdfError, ValueError, TypeError):
            continue
        for step in steps:
            for told in step.operands:
                if isinstance(told, Dictionary):
                    yield from ((number, str(words)) for words in told.values())


def other_streams(pdf: Any) -> Iterator[tuple[str, bytes]]:
    """Bytes of streams that no page draws, and what photographs say of themselves."""
    from pikepdf import Name, Stream

    drawn = {part.objgen for page in pdf.pages for part in _parts(page.obj)}
    for item in pdf.objects:
        if not isinstance(item, Stream) or item.objgen in drawn:
            continue
        kind, sub = str(item.get(Name.Type, "")), str(item.get(Name.Subtype, ""))
        if sub == "/Image":
            if str(item.get(Name.Filter, "")) in _PICTURES:
                head = item.read_raw_bytes()[:_HEAD]
                yield "image", b"\n".join((*_told_by_photograph(head), *_boxes(head)))
        elif kind not in _BINARY and sub not in _SET and not item.keys() & _SHAPES:
            yield "other", _bytes(item)


def around(data: bytes) -> Iterator[bytes]:
    """Comments between a file's objects, and what follows its end."""
    yield from (match[0] for match in _COMMENT.finditer(data))
    yield data[data.rfind(_END) + len(_END) :]


def earlier(data: bytes) -> Iterator[bytes]:
    """The file as it was saved before: what was taken out later still stands in its bytes."""
    ends = [match.end() for match in re.finditer(_END, data)][:-1]
    for end in ends[-_MOST_SAVINGS:]:
        if data.count(b"startxref", 0, end) and end > len(data) // 50:
            yield data[:end]


def _told_by_photograph(data: bytes) -> Iterator[bytes]:
    """Comments and application segments of a JPEG up to its picture."""
    at = 2
    while data[:2] == b"\xff\xd8" and at + 4 <= len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            return
        if marker in (0xFE, 0xE1, 0xED):
            yield data[at + 4 : at + 2 + size]
        at += 2 + size


def _boxes(data: bytes) -> Iterator[bytes]:
    """The boxes of a JPEG 2000 picture that hold words (ISO 15444-1, Annex I)."""
    at = 0
    while data[4:8] == b"jP  " and at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind in (b"xml ", b"uuid"):
            yield data[at + 8 : at + max(size, 8)]
        if kind == b"jp2c" or size < 8:
            return
        at += size


def _parts(page: Any) -> list[Any]:
    contents = page.get("/Contents")
    if contents is None:
        return []
    return list(contents) if _is_array(contents) else [contents]


def _is_array(item: Any) -> bool:
    from pikepdf import Array

    return isinstance(item, Array)


def _bytes(stream: Any) -> bytes:
    """A stream's bytes, decoded as far as may be; none of one too large or broken."""
    from pikepdf import PdfError, Stream

    if not isinstance(stream, Stream):
        return b""
    try:
        data = bytes(stream.read_bytes())
    except (PdfError, NotImplementedError):
        data = stream.read_raw_bytes()
    return data if len(data) <= _LARGEST else b""
