"""A copy of an original's bytes outside the case."""

from pathlib import Path

from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source


@action("Save original")
def save_original(case_file: CaseFile, source: str, file: str) -> str:
    """Write a source's original, checked against its hash, to a file; returns the file."""
    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return str(write_whole(Path(file), case_file.read_original(item.sha256)))
