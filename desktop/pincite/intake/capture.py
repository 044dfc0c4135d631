"""The capture record: how a source came into the case. What is not known stays "".

Times are ISO 8601. "Unchanged since intake" is what the hashes prove, never "since acquisition".
The folder a file came from is not kept: a path tells more about counsel's machine than about
the evidence.
"""

import hashlib
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pincite import __version__
from pincite.intake.reading import Reading
from pincite.intake.shape import storable


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """How, when, by whom and with what a source was received.

    ``method``: file, folder, attachment, pasted, dropped, or what the user says of a web capture.
    ``local_time`` carries its offset and ``zone`` the zone's name. ``file_modified`` is the
    file's own time, as its system told it. ``sha256`` is of the original bytes.
    """

    method: str
    file_name: str
    size: int
    sha256: str
    utc_time: str
    local_time: str
    zone: str
    tool: str
    file_modified: str = ""
    media_type: str = ""
    who: str = ""
    machine: str = ""
    reader: str = ""
    url_requested: str = ""
    url_final: str = ""
    redirects: str = ""
    status: str = ""
    saved_at: str = ""
    archive_url: str = ""
    contained_in: str = ""


def sha256(data: bytes) -> str:
    """SHA-256 of the bytes, in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def capture_record(  # noqa: PLR0913 - a record of what is known, each part by its name
    data: bytes,
    name: str,
    *,
    method: str = "file",
    path: Path | None = None,
    reading: Reading | None = None,
    who: str = "",
    url: str = "",
    contained_in: str = "",
    now: datetime | None = None,
) -> CaptureRecord:
    """The record of taking ``data`` in now.

    ``now`` must be aware; ``path`` gives the file's modification time only. ``contained_in`` is
    the name of the e-mail or archive that a file came out of. The page's own word for its URLs
    is used where the user gave none.
    """
    local = (now or datetime.now(UTC)).astimezone()
    return CaptureRecord(
        method=method,
        file_name=storable(name),
        size=len(data),
        sha256=sha256(data),
        utc_time=local.astimezone(UTC).isoformat(timespec="seconds"),
        local_time=local.isoformat(timespec="seconds"),
        zone=local.tzname() or "",
        tool=f"Pincite {__version__}",
        file_modified=_modified(path),
        media_type=reading.media_type if reading else "",
        who=who,
        machine=platform.node(),
        reader=f"{reading.reader} {reading.reader_version}" if reading else "",
        url_requested=url or (reading.meta("saved_from") if reading else ""),
        url_final=_final_url(reading),
        redirects=reading.meta("redirects") if reading else "",
        status=reading.meta("http_status") if reading else "",
        saved_at=_saved_at(reading),
        archive_url=reading.meta("archive_url") if reading else "",
        contained_in=contained_in,
    )


def _final_url(reading: Reading | None) -> str:
    return (reading.meta("canonical_url") or reading.url) if reading else ""


def _saved_at(reading: Reading | None) -> str:
    return (reading.meta("saved_date") or reading.meta("captured_at")) if reading else ""


def _modified(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        stamp = path.stat().st_mtime
        return datetime.fromtimestamp(stamp, UTC).isoformat(timespec="seconds")
    except (OSError, OverflowError, ValueError):
        return ""
