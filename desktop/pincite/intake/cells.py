"""Names of cells and ranges, as a spreadsheet shows them: ``Sheet1!B4``, ``Sheet1!A1:C9``."""

import re

_RANGE = re.compile(r"(?:(?P<sheet>.*)!)?(?P<column>[A-Z]{1,3})(?P<row>\d+)(?::[A-Z]{1,3}\d+)?$")


def column_name(index: int) -> str:
    """A, B, ... Z, AA ... for 0, 1, ... 25, 26 ..."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(65 + letter) + name
    return name


def range_label(sheet: str, first_row: int, rows: int, columns: int) -> str:
    """The label of a block of rows from column A on; ``first_row`` counts from 1."""
    last = f"{column_name(max(columns, 1) - 1)}{first_row + max(rows, 1) - 1}"
    place = f"A{first_row}:{last}"
    return f"{sheet}!{place}" if sheet else place


def cell_label(block_label: str, row: int, column: int) -> str:
    """The label of a cell of a table block; ``row`` and ``column`` count from 0 in its table.

    A table without a label (of a web page) gives "row 2, column 3" in the form ``R2C3``.
    """
    match = _RANGE.match(block_label)
    if not match:
        return f"R{row + 1}C{column + 1}"
    place = f"{column_name(_column_index(match['column']) + column)}{int(match['row']) + row}"
    return f"{match['sheet']}!{place}" if match["sheet"] else place


def _column_index(name: str) -> int:
    index = 0
    for letter in name:
        index = index * 26 + ord(letter) - 64
    return index - 1
