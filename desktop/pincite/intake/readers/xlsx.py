"""Workbooks (.xlsx): every sheet a table, its cells as they were last calculated."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import PurePath
from typing import Any

from pincite.intake.readers.archive import check_package
from pincite.intake.readers.sheets import table_blocks
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, clean_cell, number
from pincite.intake.sniff import XLSX
from pincite.text.errors import ReadError

VERSION = "1"
_EMPTY_ROWS = 5_000


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """A heading and table blocks for each sheet (``Sheet1!A1:C9``).

    Numbers are unformatted, dates ISO 8601. Raises ``ReadError`` encrypted, archive_bomb,
    broken, too_many_cells.
    """
    check_package(data, options.max_unpacked)
    book = _open(data)
    try:
        drafts = [draft for sheet in book.worksheets for draft in _sheet(sheet)]
        hidden = [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]
        properties = book.properties
    finally:
        book.close()
    if not any(draft.table for draft in drafts):
        raise ReadError("empty")
    title = clean_cell(properties.title or "") or PurePath(name).stem
    metadata = {"author": properties.creator, "last_modified_by": properties.lastModifiedBy}
    return Reading(
        media_type=XLSX,
        title=title,
        blocks=number([Draft(title, "title"), *drafts]),
        reader="xlsx",
        reader_version=VERSION,
        author=clean_cell(properties.creator or "").replace("openpyxl", ""),
        notes=tuple(f"hidden_sheet:{sheet}" for sheet in hidden),
        metadata=tuple((key, clean_cell(value)) for key, value in metadata.items() if value),
        source_type="data",
    )


def _open(data: bytes) -> Any:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise ReadError("broken") from error


def _sheet(sheet: Any) -> list[Draft]:
    sheet.reset_dimensions()  # a stated size may be a lie of sixteen billion cells
    tables = table_blocks(_rows(sheet), sheet.title)
    return [Draft(sheet.title, "heading"), *tables] if tables else []


def _rows(sheet: Any) -> Iterator[list[str]]:
    empty = 0
    for row in sheet.iter_rows(values_only=True):
        shown = [cell_text(value) for value in row]
        empty = 0 if any(shown) else empty + 1
        if empty > _EMPTY_ROWS:
            return
        yield shown


def cell_text(value: object) -> str:
    """A cell's value as text: whole numbers without ".0", dates ISO, truth values as shown."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)
