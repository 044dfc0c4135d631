"""A resolved document read back from its canonical JSON: what was approved, as it stood then."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from pincite.document import charts, timeline
from pincite.document import resolved as doc
from pincite.model.errors import DraftError

_KINDS: tuple[type[Any], ...] = (
    *(doc.Run, doc.CiteRun, doc.NoteMark, doc.Break),
    *(doc.Heading, doc.Paragraph, doc.ListItem, doc.ListBlock, doc.Cell, doc.Column, doc.Table),
    *(doc.Quotation, doc.PageBreak, doc.Signature, doc.EntryList, doc.Graphic),
    *(doc.Letterhead, doc.ExhibitUse, doc.Document),
    *(charts.Bar, charts.Bars, charts.Lineage),
    *(timeline.Mark, timeline.Bar, timeline.Lane, timeline.Timeline),
)
_DATES = frozenset({"earliest", "latest", "start", "end", "today"})  # of a timeline's parts
_TIMELINE = frozenset({timeline.Mark, timeline.Bar, timeline.Timeline})


def read_canonical(data: bytes) -> doc.Document:
    """The document that :func:`pincite.drafting.digest.canonical` wrote, without its watermark.

    Raises DraftError ``stored`` for anything else.
    """
    try:
        found = _value(json.loads(data.decode("utf-8")))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DraftError("stored") from error
    if not isinstance(found, doc.Document):
        raise DraftError("stored")
    return found


def _value(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(_value(each) for each in plain)
    if not isinstance(plain, Mapping):
        return plain
    kind = _kind(plain)
    values = {name: _value(each) for name, each in plain.items() if name}
    if kind in _TIMELINE:
        for name in _DATES & values.keys():
            if isinstance(values[name], str):
                values[name] = datetime.date.fromisoformat(values[name])
    return kind(**values)


def _kind(plain: Mapping[str, Any]) -> type[Any]:
    """The class by its name, and by its fields where two share a name (a chart's bar, a lane's)."""
    names = plain.keys() - {""}
    for kind in _KINDS:
        if kind.__name__ == plain[""] and names <= {each.name for each in fields(kind)}:
            return kind
    raise KeyError(plain[""])
