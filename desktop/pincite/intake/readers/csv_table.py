"""Separated values (.csv, .tsv): the separator found from the text itself."""

import csv
import io
import re
from pathlib import PurePath

from pincite.intake.decode import decode
from pincite.intake.readers.sheets import table_blocks
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, number
from pincite.intake.sniff import CSV
from pincite.text.errors import ReadError

VERSION = "1"
_SEPARATORS = "\t;|,"  # where two fit alike: a comma stands in French numbers
_PARTING_COMMA = re.compile(r"(?<!\d),|,(?!\d)")
_HINT = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE = 64_000
_LONGEST_CELL = 2_000_000


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """One table, in blocks labelled by their cells (A1:D200). Raises ``ReadError`` broken."""
    decoded = decode(data)
    hint = _HINT.match(decoded.text)  # Excel reads such a line and shows it nowhere
    text = decoded.text[hint.end() :] if hint else decoded.text
    separator = hint[1] if hint else find_separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = csv.reader(io.StringIO(text.replace("\0", "")), delimiter=separator)
        tables = table_blocks(rows)
    except csv.Error as error:
        raise ReadError("broken") from error
    if not tables:
        raise ReadError("empty")
    title = PurePath(name).stem
    notes = [f"encoding_guessed:{decoded.encoding}"] if decoded.guessed else []
    return Reading(
        media_type=CSV,
        title=title,
        blocks=number([Draft(title, "title"), *tables]),
        reader="csv",
        reader_version=VERSION,
        notes=tuple(notes),
        metadata=(("encoding", decoded.encoding), ("separator", separator)),
        source_type="data",
    )


def find_separator(text: str) -> str:
    """The separator under which the first lines have the same number of cells, most of them."""
    sample = text[:_SAMPLE].splitlines()[:200]
    if len(text) > _SAMPLE:
        sample = sample[:-1] or sample
    best = max(_SEPARATORS, key=lambda mark: _fit(sample, mark))
    semicolon = _fit(sample, ";")
    if best == "," and semicolon[0] > 0.9 and not _PARTING_COMMA.search("\n".join(sample)):
        return ";"  # each comma stands between two digits: it is in a number
    return best


def _fit(lines: list[str], mark: str) -> tuple[float, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=mark) if row]
    except csv.Error:
        return 0.0, 0
    if not widths:
        return 0.0, 0
    usual = max(set(widths), key=widths.count)
    share = widths.count(usual) / len(widths)
    return (share if usual > 1 else 0.0), usual
