"""ZIP archives: a list of what is inside; every safe member becomes a source of its own."""

from pathlib import PurePath

from pincite.intake.readers.archive import unpack
from pincite.intake.reading import Attachment, Reading, ReadOptions
from pincite.intake.shape import Draft, number, table_draft
from pincite.intake.sniff import ZIP
from pincite.text.errors import ReadError

VERSION = "1"


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Members as attachments; what was refused is listed in the notes and the table.

    Raises ``ReadError`` empty, encrypted, unsafe_archive_entry (entry, reason), archive_bomb.
    """
    found = unpack(data, options.max_unpacked, options.password)
    if not found.entries:
        _refuse(found.refused)
    rows = [(_path(entry), str(len(entry.data)), "") for entry in found.entries]
    rows += [(refused, "", reason) for refused, reason in found.refused]
    title = PurePath(name).stem
    return Reading(
        media_type=ZIP,
        title=title,
        blocks=number([Draft(title, "title"), table_draft(rows)]),
        reader="zip",
        reader_version=VERSION,
        notes=tuple(f"entry_refused:{reason}:{refused}" for refused, reason in found.refused),
        attachments=tuple(found.entries),
        source_type="data",
    )


def _path(entry: Attachment) -> str:
    return next((value for key, value in entry.facts if key == "path"), entry.name)


def _refuse(refused: list[tuple[str, str]]) -> None:
    if not refused:
        raise ReadError("empty")
    entry, reason = refused[0]
    if reason in {"encrypted", "broken"}:
        raise ReadError(reason)
    if reason == "bomb":
        raise ReadError("archive_bomb", entry=entry)
    raise ReadError("unsafe_archive_entry", entry=entry, reason=reason)
