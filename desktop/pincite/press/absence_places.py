"""Every place of a PDF or Word file that can hold words, read one by one."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from typing import Any

from pincite.model.errors import PressError

_MARKUP = re.compile(r"<[^<>]*>")
_DEEPEST = 3  # files within files
_LARGEST = 50_000_000  # bytes of one part of an archive
_KINDS = {  # what a dictionary with this key (or value of it) is
    "/OCG": "layer",
    "/Filespec": "attachment",
    "/StructElem": "tag",
    "/Annot": "annotation",
}


@dataclass(frozen=True, slots=True)
class Found:
    """Words, the place they stand in, and the page (from 1; 0 when on none)."""

    words: str
    where: str
    page: int = 0


def places(data: bytes, depth: int = 0) -> Iterator[Found]:
    """All words of a file. Raises PressError ``unreadable_copy`` when it cannot be opened."""
    if data[:4] == b"PK\x03\x04":
        yield from _archive(data, depth)
        return
    import pikepdf

    try:
        pdf = pikepdf.open(BytesIO(data))
    except pikepdf.PdfError as error:
        raise PressError("unreadable_copy") from error
    with pdf:
        yield from (Found(words, "text", page) for page, words in _drawn(data))
        yield from _told(pdf)
        yield from _strings(pdf)
        yield from _attached(pdf, depth)
        yield from _painted(pdf)


def _drawn(data: bytes) -> Iterator[tuple[int, str]]:
    """The text of each page, what lies beyond its edges included."""
    import pypdfium2

    opened = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(opened, start=1):
            words = page.get_textpage()
            yield number, words.get_text_range()
            words.close()
            page.close()
    finally:
        opened.close()


def _painted(pdf: Any) -> Iterator[Found]:
    """Pages with every annotation painted into them, hidden ones too: what a click could show.

    What hidden layers hold is in a page's text already.
    """
    from pikepdf import Dictionary, Name

    dressed = [
        note
        for page in pdf.pages
        for note in page.obj.get(Name.Annots, [])
        if isinstance(note, Dictionary) and Name.AP in note
    ]
    if not dressed:
        return
    for note in dressed:
        note.F = 4
    pdf.flatten_annotations("all")
    out = BytesIO()
    pdf.save(out)
    yield from (Found(words, "annotation", page) for page, words in _drawn(out.getvalue()))


def _told(pdf: Any) -> Iterator[Found]:
    """What the file says of itself: Info and every packet of XMP."""
    from pikepdf import Name, Stream

    for value in pdf.docinfo.values():
        yield Found(str(value), "info")
    for item in pdf.objects:
        if isinstance(item, Stream) and item.get(Name.Type) == Name.Metadata:
            yield from (Found(words, "xmp") for words in _readable(item.read_bytes()))


def _strings(pdf: Any) -> Iterator[Found]:
    """Every string of every object, and the place its dictionary makes of it."""
    from pikepdf import Name

    info = pdf.trailer.get(Name.Info)
    seen = info.objgen if info is not None else None
    names = _destinations(pdf)
    yield from (Found(name, "destination") for name in names)
    for item in pdf.objects:
        if item.objgen != seen:
            yield from _within(item, "other", names, 0)


def _within(item: Any, where: str, names: set[str], depth: int) -> Iterator[Found]:
    from pikepdf import Array, Dictionary, Name, Stream, String

    if isinstance(item, String):
        words = str(item)
        if words not in names:
            yield Found(words, where)
    elif depth and getattr(item, "is_indirect", False):
        return  # met on its own
    elif isinstance(item, Array):
        for part in item:
            yield from _within(part, where, names, depth + 1)
    elif isinstance(item, Dictionary | Stream):
        inner = _kind(item, where)
        for key, part in item.items():
            yield from _within(part, inner, names, depth + 1)
            if key == "/JS" and isinstance(part, Stream):
                yield from (Found(words, "other") for words in _readable(part.read_bytes()))
        if isinstance(item, Stream) and item.get(Name.Type) == Name.EmbeddedFile:
            yield from (Found(words, "attachment") for words in _readable(item.read_bytes()))


def _kind(item: Any, where: str) -> str:
    from pikepdf import Name

    kind = _KINDS.get(str(item.get(Name.Type, "")))
    if kind:
        return kind
    if Name.Title in item and (Name.Parent in item or Name.Dest in item or Name.A in item):
        return "bookmark"
    if Name.Subtype in item and Name.Rect in item:
        return "annotation"
    return where


def _destinations(pdf: Any) -> set[str]:
    from pikepdf import Dictionary, Name, NameTree

    found: set[str] = set()
    names = pdf.Root.get(Name.Names)
    if isinstance(names, Dictionary) and Name.Dests in names:
        tree: Any = NameTree(names.Dests)
        for key in tree:
            found.add(key if isinstance(key, str) else key.decode("utf-8", "replace"))
    old = pdf.Root.get(Name.Dests)
    if isinstance(old, Dictionary):
        found.update(str(key).lstrip("/") for key in old.keys())  # noqa: SIM118 - not a mapping
    return found


def _attached(pdf: Any, depth: int) -> Iterator[Found]:
    """Attached files: their names, and what they hold, files within files too."""
    for name, spec in pdf.attachments.items():
        yield Found(f"{name}\n{spec.filename}\n{spec.description}", "attachment")
        yield from _file(spec.get_file().read_bytes(), depth)


def _file(data: bytes, depth: int) -> Iterator[Found]:
    if depth < _DEEPEST and data[:4] in (b"%PDF", b"PK\x03\x04"):
        try:
            inner = list(places(data, depth + 1))
        except (PressError, zipfile.BadZipFile):
            inner = []
        yield from (Found(found.words, "attachment") for found in inner)
    yield from (Found(words, "attachment") for words in _readable(data))


def _archive(data: bytes, depth: int) -> Iterator[Found]:
    """The parts of a Word file or another archive."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield Found(entry.filename, "other")
                if entry.file_size <= _LARGEST:
                    yield from _part(entry.filename, archive.read(entry), depth)
    except zipfile.BadZipFile as error:
        raise PressError("unreadable_copy") from error


def _part(name: str, data: bytes, depth: int) -> Iterator[Found]:
    if not name.endswith((".xml", ".rels")):
        yield from _file(data, depth)
        return
    where = "info" if name.startswith("docProps/") else "text"
    yield from (Found(words, where) for words in _readable(data))


def _readable(data: bytes) -> Iterator[str]:
    """Bytes as text: with its markup, and without."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    words = data.decode("utf-16" if wide else "utf-8", "replace")
    yield words
    if "<" in words:
        yield unescape(_MARKUP.sub("", words))
