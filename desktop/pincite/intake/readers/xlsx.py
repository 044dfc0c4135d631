"""Workbooks (.xlsx): every sheet a table, its cells as they were last calculated.

Percentages and sums of money are shown with their sign, other numbers unformatted. A formula that
no program has calculated yet is shown as it is written.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
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
_PLAIN = frozenset({"General", "0", "0.00", "#,##0", "#,##0.00", "@", ""})
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|\s')
_MONEY = re.compile(r"\[\$([^\]\s-]{1,4})(?:-[0-9A-Fa-f]+)?\]|\"?\s?([$€£¥]|USD|EUR|GBP)\s?\"?")
_FORMULA = re.compile(rb"<f(?:\s[^>]*)?(?:>[^<]*</f>|/>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """A heading and table blocks for each sheet (``Sheet1!A1:C9``). Dates are ISO 8601.

    Raises ``ReadError`` encrypted, archive_bomb,
    broken, too_many_cells.
    """
    check_package(data, options.max_unpacked)
    book = _open(data)
    uncalculated = _uncalculated(data)
    written = _open(data, formulas=True) if uncalculated else None
    try:
        drafts = [draft for sheet in book.worksheets for draft in _sheet(sheet, written)]
        hidden = [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]
        properties = book.properties
    finally:
        book.close()
        if written is not None:
            written.close()
    if not any(draft.table for draft in drafts):
        raise ReadError("empty")
    title = clean_cell(properties.title or "") or PurePath(name).stem
    notes = [f"hidden_sheet:{sheet}" for sheet in hidden]
    notes += [f"formulas_without_value:{uncalculated}"] if uncalculated else []
    metadata = {
        "author": properties.creator,
        "last_modified_by": properties.lastModifiedBy,
        "created": properties.created and properties.created.isoformat(),
        "modified": properties.modified and properties.modified.isoformat(),
    }
    return Reading(
        media_type=XLSX,
        title=title,
        blocks=number([Draft(title, "title"), *drafts]),
        reader="xlsx",
        reader_version=VERSION,
        author=clean_cell(properties.creator or "").replace("openpyxl", ""),
        notes=tuple(notes),
        metadata=tuple((key, clean_cell(value)) for key, value in metadata.items() if value),
        source_type="data",
    )


def _open(data: bytes, *, formulas: bool = False) -> Any:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=not formulas)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise ReadError("broken") from error


def _uncalculated(data: bytes) -> int:
    """How many formulas hold no value: a program wrote them that calculates nothing."""
    count = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
                count += len(_FORMULA.findall(package.read(name)))
    return count


def _sheet(sheet: Any, written: Any) -> list[Draft]:
    sheet.reset_dimensions()  # a stated size may be a lie of sixteen billion cells
    formulas: Iterator[Any] | None = None
    if written is not None:
        other = written[sheet.title]
        other.reset_dimensions()
        formulas = other.iter_rows(values_only=True)
    tables = table_blocks(_rows(sheet, formulas), sheet.title)
    return [Draft(sheet.title, "heading"), *tables] if tables else []


def _rows(sheet: Any, formulas: "Iterator[Any] | None") -> Iterator[list[str]]:
    empty = 0
    for row in sheet.iter_rows():
        shown = [_shown(cell) for cell in row]
        if formulas is not None:
            _put_in(shown, next(formulas, ()))
        empty = 0 if any(shown) else empty + 1
        if empty > _EMPTY_ROWS:
            return
        yield shown


def _put_in(shown: list[str], formulas: Iterable[object]) -> None:
    """Formulas where there is no value."""
    for place, formula in enumerate(formulas):
        if place < len(shown) and not shown[place] and isinstance(formula, str):
            shown[place] = formula


def _shown(cell: Any) -> str:
    value = cell.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return cell_text(value)
    form = str(cell.number_format or "")
    if re.fullmatch("0{2,}", form) and isinstance(value, int):
        return f"{value:0{len(form)}}"  # an account or a postcode keeps its noughts
    if form in _PLAIN:
        return cell_text(value)
    bare = _QUOTED.sub("", form)
    if bare.endswith("%") or "%;" in bare:
        return f"{cell_text(float(round(Decimal(repr(value)) * 100, 10)))}%"
    money = _MONEY.search(form.split(";", maxsplit=1)[0])
    sign = next((part for part in money.groups() if part), "") if money else ""
    if not sign:
        return cell_text(value)
    before = money is not None and not re.search("[0#]", form[: money.start()])
    return f"{sign}{cell_text(value)}" if before else f"{cell_text(value)}\u00a0{sign}"


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
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return value.isoformat() if isinstance(value, date | time) else str(value)
