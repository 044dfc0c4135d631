"""Word documents (.docx): paragraphs, headings, tables and notes in the order of the text."""

import io
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from pincite.intake.clues import sensible_title, source_type
from pincite.intake.dateline import published_in
from pincite.intake.readers.archive import check_package
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, clean, clean_cell, number, table_draft
from pincite.intake.sniff import DOCX
from pincite.text.errors import ReadError

VERSION = "1"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText"}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_ROLES = (
    ("title", "title"), ("titre principal", "title"), ("subtitle", "heading"),
    ("sous-titre", "heading"), ("heading", "heading"), ("titre", "heading"),
    ("caption", "caption"), ("légende", "caption"), ("list", "list_item"), ("liste", "list_item"),
    ("quote", "quotation"), ("intense quote", "quotation"), ("citation", "quotation"),
)  # fmt: skip


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Blocks in order, footnotes and endnotes after them; insertions in, deletions out.

    Raises ``ReadError`` encrypted, archive_bomb, broken.
    """
    check_package(data, options.max_unpacked)
    document = _open(data)
    body = document.element.body
    drafts = [*_body(document), *_notes(document)]
    blocks = number(drafts)
    properties = document.core_properties
    printed = next((block.text for block in blocks if block.role in {"title", "heading"}), "")
    first = sensible_title(blocks[0].text) if blocks else ""
    opening = [block.text for block in blocks[:8]]
    return Reading(
        media_type=DOCX,
        title=clean_cell(properties.title or "") or printed or first or PurePath(name).stem,
        blocks=blocks,
        reader="docx",
        reader_version=VERSION,
        author=clean_cell(properties.author or ""),
        published=published_in(opening, options.language),
        notes=tuple(_remarks(body, bool(blocks))),
        metadata=tuple(_metadata(properties)),
        source_type=source_type(blocks, "document"),
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
    for element in document.element.body.iterchildren():
        if element.tag == f"{_W}p":
            yield Draft(words(element), _role(element, names))
        elif element.tag == f"{_W}tbl":
            yield table_draft(_rows(element))
        elif element.tag == f"{_W}sdt":
            for inner in element.iter(f"{_W}p"):
                yield Draft(words(inner), _role(inner, names))


def words(element: Any) -> str:
    """The text of an element as accepted today: insertions in, deletions and field codes out."""
    pieces: list[str] = []
    stack = [element]
    while stack:
        current = stack.pop()
        if current.tag in _SKIPPED:
            continue
        if current.tag == f"{_W}t":
            pieces.append(current.text or "")
        elif current.tag in _BREAKS:
            pieces.append(_BREAKS[current.tag])
        elif current.tag == f"{_W}footnoteReference":
            pieces.append(f"[{current.get(f'{_W}id')}]")
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
            cells.append(" ".join(words(part) for part in cell.iter(f"{_W}p")))
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            wide = span.get(f"{_W}val", "1") if span is not None else "1"
            cells.extend([""] * (min(int(wide), 60) - 1 if wide.isdigit() else 0))
        rows.append(cells)
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _notes(document: Any) -> Iterator[Draft]:
    """Footnotes and endnotes, labelled as their references are shown."""
    from lxml import etree

    for part in document.part.package.iter_parts():
        kind = str(part.partname).rsplit("/", 1)[-1]
        if kind not in {"footnotes.xml", "endnotes.xml"}:
            continue
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        for note in etree.fromstring(part.blob, parser):
            text = words(note)
            if text and note.get(f"{_W}type") is None:
                yield Draft(text, "footnote", label=f"[{note.get(f'{_W}id')}]")


def _remarks(body: Any, any_text: bool) -> Iterator[str]:
    if not any_text:
        yield "no_text"
    if next(body.iter(f"{_W}ins", f"{_W}del"), None) is not None:
        yield "tracked_changes"
    if next(body.iter(f"{_W}commentReference"), None) is not None:
        yield "comments_left_out"
    if next(body.iter(f"{_W}numPr"), None) is not None:
        yield "automatic_numbers_not_shown"


def _metadata(properties: Any) -> Iterator[tuple[str, str]]:
    for key in (
        "title", "subject", "author", "last_modified_by", "created", "modified", "revision",
        "category", "keywords", "comments", "language",
    ):  # fmt: skip
        value = getattr(properties, key, None)
        if value:
            shown = value.isoformat() if hasattr(value, "isoformat") else str(value)
            yield key, clean_cell(shown)
