"""What an original says of itself: headers of mail, EXIF, properties of documents and pages.

Read from the original's bytes each time it is asked for: a statement of whoever made the file,
which nobody has checked, and no part of the capture record.
"""

from dataclasses import dataclass

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a file says of itself, under the name that its format gives it."""

    name: str
    value: str


@action("Read what a file says of itself")
def file_says(case_file: CaseFile, source: str, password: str = "") -> list[Statement]:
    """Headers of mail, EXIF, properties of a document, in the file's order; changes nothing.

    Raises EvidenceError: encrypted, wrong_password, or what else stops a reader.
    """
    from pincite.actions.reread import read_original_again
    from pincite.intake.pool import WorkerPool

    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    data = case_file.read_original(item.sha256)
    with WorkerPool(size=1) as pool:
        reading = read_original_again(data, item, pool, password)
    return [Statement(name, value) for name, value in reading.metadata if value]
