"""A list as a workbook of one sheet that a spreadsheet opens without running anything in it."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

_LIVE = ("=", "+", "-", "@", "\t", "\r")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML 1.0, section 2.2
_LONGEST = 32_767  # characters a cell holds
_NARROWEST, _WIDEST = 8, 48  # characters
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_BEGINNING = (1980, 1, 1, 0, 0, 0)


def to_xlsx(title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as XLSX, every cell text: no formula, no link, no macro.

    A cell that a spreadsheet could take for a formula, were it typed again, is marked as text by a
    quote prefix (OWASP ASVS 1.2.10). What XML cannot hold is left out, what is longer than a cell
    is cut and ends in an ellipsis. The same rows give the same bytes.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.properties.creator = "Pincite"
    book.properties.created = book.properties.modified = datetime(*_BEGINNING)  # noqa: DTZ001
    sheet: Any = book.active
    sheet.title = _NO_NAME.sub(" ", title).strip()[:31] or "List"
    widths = [_NARROWEST] * len(header)
    for number, row in enumerate([header, *rows], start=1):
        for at, words in enumerate(row):
            cell = sheet.cell(number, at + 1)
            _write(cell, words)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
            longest = max(map(len, words.splitlines()), default=0)
            widths[at] = min(max(widths[at], longest + 2), _WIDEST)
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[sheet.cell(1, at).column_letter].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    out = BytesIO()
    book.save(out)
    return _timeless(out.getvalue())


def _write(cell: Any, words: str) -> None:
    kept = _ILLEGAL.sub("", words)
    if len(kept) > _LONGEST:
        kept = f"{kept[: _LONGEST - 1]}…"
    cell.value, cell.data_type = kept, "s"
    if kept.startswith(_LIVE):
        cell.quotePrefix = True


def _timeless(data: bytes) -> bytes:
    """The same archive with every part dated alike; the time of saving is left out."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept,
    ):
        for entry in made.infolist():
            part = made.read(entry)
            if entry.filename == "docProps/core.xml":
                part = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>1980-01-01T00:00:00Z", part
                )
            kept.writestr(zipfile.ZipInfo(entry.filename, _BEGINNING), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()
