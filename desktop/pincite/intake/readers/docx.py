"""Word documents (.docx): paragraphs, headings, tables and notes in the order of the text."""

import io
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from pincite.intake.clues import letter_date, sensible_title, source_type
from pincite.intake.dateline import published_in
from pincite.intake.mail_head import mail_head
from pincite.intake.readers.archive import check_package
from pincite.intake.readers.docx_numbers import numbers_of, written
from pincite.intake.reading import Attachment, Reading, ReadOptions
from pincite.intake.shape import Draft, clean, clean_cell, number, table_draft
from pincite.intake.sniff import DOCX
from pincite.text.errors import ReadError

VERSION = "1"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OLDER = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset(
    {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText"} | {_OLDER}
)
_BOX = f"{_W}txbxContent"
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_TYPE = f"{_W}type"
_FILES = frozenset({".xlsx", ".xlsm", ".docx", ".docm", ".pdf", ".csv", ".txt", ".eml", ".msg"})
_TOOLS = frozenset({"python-docx", "Un-named", "Apache POI", "openpyxl"})  # not who wrote it
_PAGE_NUMBER = re.compile(r"(?:page\s*)?\d*(?:\s*(?:/|of|sur|de)\s*\d*)?", re.IGNORECASE)
_NOTE_MARKS = frozenset({f"{_W}footnoteReference", f"{_W}endnoteReference"})
_ROLES = (
    ("title", "title"), ("titre principal", "title"), ("subtitle", "heading"),
    ("sous-titre", "heading"), ("heading", "heading"), ("titre", "heading"),
    ("caption", "caption"), ("légende", "caption"), ("list", "list_item"), ("liste", "list_item"),
    ("quote", "quotation"), ("intense quote", "quotation"), ("citation", "quotation"),
)  # fmt: skip


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Blocks in order, numbered as Word shows them; notes and comments after them.

    Insertions are in, deletions out. The words of headers stand first and those of footers last.

    Raises ``ReadError`` encrypted, archive_bomb, broken.
    """
    check_package(data, options.max_unpacked)
    document = _open(data)
    body = document.element.body
    drafts = [*_edges(document, "header"), *_body(document), *_notes(document)]
    drafts += [*_comments(document), *_edges(document, "footer")]
    blocks = number(drafts)
    properties = document.core_properties
    printed = next((block.text for block in blocks if block.role in {"title", "heading"}), "")
    first = sensible_title(blocks[0].text) if blocks else ""
    opening = [block.text for block in blocks[:10]]
    head = mail_head([block.text for block in blocks if block.role != "byline"][:8])
    return Reading(
        media_type=DOCX,
        title=clean_cell(properties.title or "") or printed or first or PurePath(name).stem,
        blocks=blocks,
        reader="docx",
        reader_version=VERSION,
        author="" if properties.author in _TOOLS else clean_cell(properties.author or ""),
        published=head.published
        if head
        else published_in(opening, options.language) or letter_date(opening, options.language),
        notes=tuple(_remarks(body, bool(blocks))),
        attachments=tuple(_embedded(document)),
        metadata=tuple(_metadata(properties)),
        source_type="email" if head else source_type(blocks, "document"),
    )


def _open(data: bytes) -> Any:
    import zipfile

    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        return docx.Document(io.BytesIO(data))
    except (
        PackageNotFoundError,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        XMLSyntaxError,
    ) as error:
        raise ReadError("broken") from error


def _body(document: Any) -> Iterator[Draft]:
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    numbers = numbers_of(document)
    marks = _Marks()

    def draft(paragraph: Any) -> Draft:
        number, said = numbers.label(paragraph), words(paragraph, marks)
        role = _role(paragraph, names)
        return Draft(f"{number} {said}" if number and said else said, role)

    def inside(holder: Any) -> Iterator[Draft]:
        for element in holder.iterchildren():
            if element.tag == f"{_W}p":
                yield draft(element)
                for box in _boxes(element):
                    yield from inside(box)
            elif element.tag == f"{_W}tbl":
                yield table_draft(_rows(element))
            elif element.tag in (f"{_W}sdt", f"{_W}sdtContent"):
                yield from inside(element)

    yield from inside(document.element.body)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """The text boxes that hang on a paragraph, each once: Word writes them in two forms."""
    for box in paragraph.iter(_BOX):
        above = [each.tag for each in box.iterancestors()]
        if _OLDER not in above and _BOX not in above[: len(above) - _depth(paragraph)]:
            yield box


def _depth(element: Any) -> int:
    return sum(1 for _ in element.iterancestors())


class _Marks:
    """The numbers that Word shows for notes: footnotes 1, 2, 3, endnotes i, ii, iii."""

    def __init__(self) -> None:
        self._counts = {"footnote": 0, "endnote": 0}

    def next(self, reference: Any) -> str:
        kind = reference.tag.removeprefix(_W).removesuffix("Reference")
        self._counts[kind] += 1
        return _shown(kind, self._counts[kind])


def _shown(kind: str, count: int) -> str:
    return f"[{written(count, 'lowerRoman' if kind == 'endnote' else 'decimal')}]"


def words(element: Any, marks: _Marks | None = None) -> str:
    """The text of an element as accepted today: insertions in, deletions and field codes out."""
    pieces: list[str] = []
    stack = [element]
    while stack:
        current = stack.pop()
        if current.tag in _SKIPPED or (current.tag == _BOX and current is not element):
            continue
        if current.tag == f"{_W}t":
            pieces.append(current.text or "")
        elif current.tag in _BREAKS:
            pieces.append(_BREAKS[current.tag])
        elif current.tag in _NOTE_MARKS and marks is not None:
            pieces.append(marks.next(current))
        else:
            stack.extend(reversed(list(current)))
    return clean("".join(pieces))


def _role(paragraph: Any, names: dict[str, str]) -> str:
    properties = paragraph.find(f"{_W}pPr")
    style = properties.find(f"{_W}pStyle") if properties is not None else None
    name = names.get(style.get(f"{_W}val"), "") if style is not None else ""
    for start, role in _ROLES:
        if name.startswith(start):
            return role
    numbered = properties is not None and properties.find(f"{_W}numPr") is not None
    return "list_item" if numbered else "paragraph"


def _rows(table: Any) -> list[list[str]]:
    rows = []
    for row in table.iterchildren(f"{_W}tr"):
        cells: list[str] = []
        for cell in row.iterchildren(f"{_W}tc"):
            parts = [p for p in cell.iter(f"{_W}p") if not _is_older(p)]
            cells.append(" ".join(words(part) for part in parts))
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            wide = span.get(f"{_W}val", "1") if span is not None else "1"
            cells.extend([""] * (min(int(wide), 60) - 1 if wide.isdigit() else 0))
        rows.append(cells)
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _is_older(paragraph: Any) -> bool:
    return any(each.tag == _OLDER for each in paragraph.iterancestors())


def _embedded(document: Any) -> Iterator[Attachment]:
    """The files that the document holds as objects: a sheet behind a chart or a table."""
    for part in document.part.package.iter_parts():
        place = PurePath(str(part.partname))
        if "embeddings" in place.parts and place.suffix.lower() in _FILES:
            yield Attachment(place.name, part.blob)


def _notes(document: Any) -> Iterator[Draft]:
    """Footnotes and endnotes in the order of their references, labelled as these are shown."""
    for kind in ("footnote", "endnote"):
        texts = {note.get(f"{_W}id"): words(note) for note in _part(document, f"{kind}s.xml")}
        references = document.element.body.iter(f"{_W}{kind}Reference")
        for count, reference in enumerate(references, start=1):
            text = texts.get(reference.get(f"{_W}id"), "")
            if text:
                yield Draft(text, "footnote", label=_shown(kind, count))


def _comments(document: Any) -> Iterator[Draft]:
    """The margin's comments, each with who wrote it and when."""
    for count, comment in enumerate(_part(document, "comments.xml"), start=1):
        text = words(comment)
        day = (comment.get(f"{_W}date") or "")[:10]
        who = ", ".join(part for part in (comment.get(f"{_W}author") or "", day) if part)
        if text:
            yield Draft(f"{who}: {text}" if who else text, "footnote", label=f"[c{count}]")


def _part(document: Any, name: str) -> list[Any]:
    """The entries of a part of the package, none where it has no such part."""
    from lxml import etree

    for part in document.part.package.iter_parts():
        if str(part.partname).rsplit("/", 1)[-1] == name:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            return [one for one in etree.fromstring(part.blob, parser) if one.get(_TYPE) is None]
    return []


def _edges(document: Any, edge: str) -> Iterator[Draft]:
    """Letterheads and the like: the words of the headers or the footers, each once."""
    seen: set[str] = set()
    for part in document.part.package.iter_parts():
        name = str(part.partname).rsplit("/", 1)[-1]
        if not re.fullmatch(rf"{edge}\d*\.xml", name):
            continue
        for paragraph in part.element.iter(f"{_W}p"):
            text = words(paragraph)
            if text and text not in seen and not _PAGE_NUMBER.fullmatch(text):
                seen.add(text)
                yield Draft(text, "byline")


def _remarks(body: Any, any_text: bool) -> Iterator[str]:
    if not any_text:
        yield "no_text"
    if next(body.iter(f"{_W}ins", f"{_W}del"), None) is not None:
        yield "tracked_changes"


def _metadata(properties: Any) -> Iterator[tuple[str, str]]:
    for key in (
        "title", "subject", "author", "last_modified_by", "created", "modified", "revision",
        "category", "keywords", "comments", "language",
    ):  # fmt: skip
        value = getattr(properties, key, None)
        if value:
            shown = value.isoformat() if hasattr(value, "isoformat") else str(value)
            yield key, clean_cell(shown)
