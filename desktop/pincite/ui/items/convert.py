"""Between a form's values and the fields that the actions take."""

from collections.abc import Mapping
from typing import Any

from pincite.casefile import CaseFile
from pincite.model.base import Item
from pincite.model.words import BY_KIND, references
from pincite.ui.forms import Field
from pincite.ui.items.csl import csl_values
from pincite.ui.items.dates import to_edtf

_DATED = frozenset({"titles", "former_names"})
# Whole numbers by field, with what an empty one means.
_WHOLE: dict[str, int | None] = {"days": None, "ordinal": 0, "bates_first": 1, "bates_digits": 6}


def to_form(case: CaseFile, item: Item) -> dict[str, Any]:
    """An item's fields as its form shows them: references by handle, dated words by line."""
    fields = item.model_dump(mode="json")
    referring = references(type(item))
    heads = case.heads({fields[name] for name in referring if fields[name]})
    for name in referring:
        head = heads.get(fields[name])
        fields[name] = head.handle if head else ""
    for name in _WHOLE.keys() & fields.keys():
        empty = fields[name] is None or (fields[name] == 0 and _WHOLE[name] == 0)
        fields[name] = "" if empty else str(fields[name])
    for name in _DATED & fields.keys():
        fields[name] = [dated_line(each) for each in fields[name]]
    if isinstance(csl := fields.pop("csl", None), dict):
        fields |= csl_values(csl)
    return fields


def from_form(kind: str, values: Mapping[str, Any], fields: list[Field]) -> dict[str, Any]:
    """What an action takes: dates as EDTF, empty references as none, lines as dated words."""
    referring = references(BY_KIND[kind])
    dates = {field.name for field in fields if field.kind == "date"}
    read_only = {field.name for field in fields if field.read_only}
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name in read_only:
            continue
        if name in dates:
            found[name] = to_edtf(str(value or ""))
        elif name in referring:
            found[name] = value or None
        elif name in _WHOLE:
            found[name] = int(value) if value else _WHOLE[name]
        elif name in _DATED:
            found[name] = [dated_words(line) for line in value if line.strip()]
        else:
            found[name] = value
    return found


def dated_line(value: Mapping[str, str]) -> str:
    """Words with their dates, as one line of a form: ``General Counsel | 2019/2023``."""
    start, end = value.get("start", ""), value.get("end", "")
    if not (start or end):
        return value["words"]
    span = f"{start}/{end}" if end else f"{start}/.."
    return f"{value['words']} | {span}"


def dated_words(line: str) -> dict[str, str]:
    """What a line of a form says: words, and from when to when they hold."""
    words, _bar, span = line.partition("|")
    start, _slash, end = span.strip().partition("/")
    return {
        "words": words.strip(),
        "start": "" if start.strip() in ("", "..") else start.strip(),
        "end": "" if end.strip() in ("", "..") else end.strip(),
    }
