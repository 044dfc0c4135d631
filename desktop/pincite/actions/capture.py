"""The capture record of a source: filled in by hand where it is not known, and verified."""

from typing import Any

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Capture, Source

# What the program saw itself; only what it could not see is written by hand.
MEASURED = frozenset({"taken_in_utc", "taken_in_local", "time_zone", "tool", "reader"})
BY_HAND = tuple(name for name in Capture.model_fields if name not in MEASURED)


@action("Edit capture record")
def edit_capture(case_file: CaseFile, source: str, fields: dict[str, Any]) -> Source:
    """Fill in what is known of how a source was captured (see Capture); "" for not known."""
    item = _source(case_file, source)
    for name in fields:
        if name not in BY_HAND:
            raise InvalidValue(field=name, why="no_such_field", kind="Capture")
    with case_file.transaction("Edit capture record") as change:
        return change.update(item, capture=item.capture.changed(**fields).model_dump())


@action("Verify source")
def verify_source(case_file: CaseFile, source: str) -> bool:
    """Whether the original's bytes are those that were taken in, by their SHA-256."""
    return case_file.original_intact(_source(case_file, source).sha256)


def _source(case_file: CaseFile, handle: str) -> Source:
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item
