"""Every place of a PDF or Word file that can hold words, read one by one."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pincite.model.errors import PressError
from pincite.press.absence_spelling import readable, spellings, told_by_png, unpacked
from pincite.press.absence_streams import (
    around,
    drawn_alone,
    earlier,
    other_streams,
    said_in_content,
)

_DEEPEST = 8  # files within files
_LONG_NAME = 12  # characters of a name in the file's own language that could say something
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
        yield from (Found(words, "tag", page) for page, words in said_in_content(pdf))
        yield from _told(pdf)
        yield from _strings(pdf, depth)
        yield from _attached(pdf, depth)
        for where, held in other_streams(pdf):
            yield from (Found(words, where) for words in readable(held))
        yield from _painted(pdf)
        yield from (Found(words, "other") for _, words in drawn_alone(pdf, _drawn))
    for held in around(data):
        yield from (Found(words, "other") for words in readable(held))
    for held in earlier(data) if depth < _DEEPEST else ():
        yield from _again(held, "other", depth)


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

    for key, value in pdf.docinfo.items():
        for words in spellings(str(value)):
            yield Found(f"{key}\n{words}", "info")
    for ident in pdf.trailer.get(Name.ID, []):
        yield from (Found(words, "info") for words in readable(bytes(ident)))
    for item in pdf.objects:
        if isinstance(item, Stream) and item.get(Name.Type) == Name.Metadata:
            yield from (Found(words, "xmp") for words in readable(item.read_bytes()))


def _strings(pdf: Any, depth: int) -> Iterator[Found]:
    """Every string of every object, and the place its dictionary makes of it."""
    from pikepdf import Name

    info = pdf.trailer.get(Name.Info)
    seen = info.objgen if info is not None else None
    names = _destinations(pdf)
    yield from (Found(name, "destination") for name in names)
    for item in pdf.objects:
        if item.objgen != seen:
            yield from _within(item, "other", names, 0)
            yield from _embedded(item, depth)


def _within(item: Any, where: str, names: set[str], depth: int) -> Iterator[Found]:
    from pikepdf import Array, Dictionary, Name, Stream, String

    if isinstance(item, String | Name):
        yield from _spelt(item, where, names)
    elif depth and getattr(item, "is_indirect", False):
        return  # met on its own
    elif isinstance(item, Array):
        for part in item:
            yield from _within(part, where, names, depth + 1)
    elif isinstance(item, Dictionary | Stream):
        inner = _kind(item, where)
        for key, part in item.items():
            if len(key) > _LONG_NAME:
                yield Found(key, where)
            yield from _within(part, inner, names, depth + 1)


def _spelt(item: Any, where: str, names: set[str]) -> Iterator[Found]:
    """A string, and a name of the file's own language that is long enough to say something."""
    from pikepdf import String

    words = str(item)
    if isinstance(item, String):
        if words not in names:
            yield from (Found(spelt, where) for spelt in spellings(words))
    elif len(words) > _LONG_NAME:
        yield Found(words, where)


def _embedded(item: Any, depth: int) -> Iterator[Found]:
    """Files that a specification holds, wherever it hangs; and those that only say they are."""
    from pikepdf import Dictionary, Name, Stream

    if isinstance(item, Stream):
        if item.get(Name.Type) == Name.EmbeddedFile:
            yield from _file(item.read_bytes(), depth)
    elif isinstance(item, Dictionary):
        for one in (item, *item.values()):
            held = one.get(Name.EF) if isinstance(one, Dictionary) else None
            for file in held.values() if isinstance(held, Dictionary) else ():
                if isinstance(file, Stream):
                    yield from _file(file.read_bytes(), depth)


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
    packed = unpacked(data)
    if packed is not None and depth < _DEEPEST:
        yield from _file(packed, depth + 1)
    yield from _again(data, "attachment", depth)
    for held in (data, *told_by_png(data)):
        yield from (Found(words, "attachment") for words in readable(held))


def _again(data: bytes, where: str, depth: int) -> Iterator[Found]:
    """The places of a file within a file; none where it does not open."""
    start = data[:1024].find(b"%PDF")
    archive = data[:4] == b"PK\x03\x04"
    if depth >= _DEEPEST or (start < 0 and not archive):
        return
    try:
        inner = list(places(data[max(0, start) :] if not archive else data, depth + 1))
    except (PressError, zipfile.BadZipFile):
        return
    yield from (Found(found.words, where) for found in inner)


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
    yield from (Found(words, where) for words in readable(data))
