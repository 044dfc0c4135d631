"""What is inside a ZIP, entry by entry, never extracted to a folder."""

import io
import re
import stat
import zipfile
from dataclasses import dataclass, field

from pincite.intake.batch import is_junk
from pincite.intake.names import safe_name, unsafe_entry
from pincite.intake.reading import Attachment
from pincite.intake.shape import clean_cell, storable
from pincite.text.errors import ReadError

_MAX_ENTRIES = 10_000
_MAX_RATIO = 200
_SMALL = 1_000_000
_CHUNK = 1_000_000


@dataclass(slots=True)
class Unpacked:
    """Entries as bytes, and the names refused with the reason."""

    entries: list[Attachment] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def open_zip(data: bytes) -> zipfile.ZipFile:
    """A ZIP over bytes in memory. Raises ``ReadError`` broken, too_many_inside."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ReadError("broken") from error
    if len(archive.infolist()) > _MAX_ENTRIES:
        raise ReadError("too_many_inside", limit=_MAX_ENTRIES)
    return archive


def check_package(data: bytes, max_unpacked: int) -> None:
    """Refuse an office file that unfolds out of proportion, before its library opens it.

    Raises ``ReadError`` encrypted, archive_bomb, broken.
    """
    archive = open_zip(data)
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise ReadError("encrypted")
    total = sum(info.file_size for info in infos)
    if total > max_unpacked or any(_out_of_proportion(info) for info in infos):
        raise ReadError("archive_bomb")


def unpack(data: bytes, max_unpacked: int, password: str = "") -> Unpacked:
    """All safe entries of a ZIP, in its order.

    Refused, by name and reason: absolute, outside (``..``), device, control, link, duplicate,
    bomb (unfolds more than 200 to 1 or past the limit), encrypted, broken.
    """
    found = Unpacked()
    left = max_unpacked
    seen: set[str] = set()
    archive = open_zip(data)
    for info in archive.infolist():
        if info.is_dir() or _in_junk(info.filename):
            continue
        name = safe_name(info.filename)
        reason = _refusal(info, seen)
        content = b""
        if not reason:
            content, reason = _content(archive, info, left, password)
        if reason:
            found.refused.append((name, reason))
            continue
        seen.add(info.filename.casefold())
        left -= len(content)
        path = "/".join(part for part in re.split(r"[\\/]", storable(info.filename)) if part)
        facts = (("path", clean_cell(path)),) if path != name else ()
        found.entries.append(Attachment(name, content, facts=facts))
    return found


def _in_junk(name: str) -> bool:
    parts = re.split(r"[\\/]", name)
    return any(is_junk(part) for part in parts if part.strip("."))


def _refusal(info: zipfile.ZipInfo, seen: set[str]) -> str:
    reason = unsafe_entry(info.filename)
    if reason:
        return reason
    if stat.S_ISLNK(info.external_attr >> 16):
        return "link"
    if info.filename.casefold() in seen:
        return "duplicate"
    return "bomb" if _out_of_proportion(info) else ""


def _out_of_proportion(info: zipfile.ZipInfo) -> bool:
    return info.file_size > _SMALL and info.file_size > _MAX_RATIO * max(1, info.compress_size)


def _content(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int, password: str
) -> tuple[bytes, str]:
    """The bytes of one entry and "", or nothing and the reason. Sizes stated are not trusted."""
    parts: list[bytes] = []
    size = 0
    limit = min(left, max(_SMALL, _MAX_RATIO * info.compress_size))
    try:
        with archive.open(info, pwd=password.encode() or None) as stream:
            while part := stream.read(_CHUNK):
                size += len(part)
                if size > limit:
                    return b"", "bomb"
                parts.append(part)
    except RuntimeError:
        return b"", "encrypted"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return b"", "broken"
    except Exception as error:  # zlib.error, lzma.LZMAError: no common base
        if type(error).__module__ in {"zlib", "_lzma", "lzma"}:
            return b"", "broken"
        raise
    return b"".join(parts), ""
