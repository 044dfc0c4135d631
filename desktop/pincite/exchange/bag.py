"""BagIt (RFC 8493), out and in: a folder whose every file can be checked without Pincite.

Written and read here, since the library is only to be had as source; the tests hold what is
written against that library.
"""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from pincite.model.errors import CaseFileError, EvidenceError

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"(?P<digest>[0-9a-fA-F]+)[ \t]+\*?(?P<name>.+)")
_HASHES = ("sha512", "sha256")
_CHUNK = 1024 * 1024


def write_bag(folder: Path, payload: Iterable[tuple[str, bytes]], info: Mapping[str, str]) -> Path:
    """Write files, by their names below ``data/``, as a bag that appears whole or not at all.

    ``info`` goes into bag-info.txt. Raises CaseFileError: exists, no_folder, write_failed.
    """
    if folder.exists():
        raise CaseFileError("exists", name=folder.name)
    if not folder.parent.is_dir():
        raise CaseFileError("no_folder", name=folder.parent.name)
    try:
        part = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=folder.parent))
    except OSError as error:
        raise CaseFileError("write_failed", name=folder.name) from error
    try:
        _fill(part, payload, info)
        part.chmod(0o755)
        part.rename(folder)
    except OSError as error:
        raise CaseFileError("write_failed", name=folder.name) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _fill(part: Path, payload: Iterable[tuple[str, bytes]], info: Mapping[str, str]) -> None:
    lines: list[str] = []
    size = 0
    for name, data in payload:
        path = part / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        size += len(data)
        lines.append(_line(data, f"data/{name}"))
    about = {**info, "Payload-Oxum": f"{size}.{len(lines)}"}
    tags = {
        "bagit.txt": _DECLARATION,
        "bag-info.txt": "".join(f"{k}: {' '.join(v.split())}\n" for k, v in about.items()),
        "manifest-sha256.txt": "".join(sorted(lines)),
    }
    tags["tagmanifest-sha256.txt"] = "".join(_line(v.encode(), k) for k, v in tags.items())
    for name, text in tags.items():
        (part / name).write_bytes(text.encode())


def _line(data: bytes, name: str) -> str:
    written = name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"{hashlib.sha256(data).hexdigest()}  {written}\n"


def read_bag(folder: Path) -> dict[str, Path]:
    """The payload of a bag, by name below ``data/``, after every hash has been checked.

    Raises EvidenceError with the file's name: not_a_bag; bag_fetch (parts to be downloaded are
    never fetched); bag_path (a name that leads out of the bag, or a link); bag_incomplete (listed
    and not there, or there and not listed); bag_changed (another hash).
    """
    if not (folder / "bagit.txt").is_file():
        raise EvidenceError("not_a_bag", name=folder.name)
    if (folder / "fetch.txt").exists():
        raise EvidenceError("bag_fetch", name=folder.name)
    method = next((one for one in _HASHES if (folder / f"manifest-{one}.txt").is_file()), "")
    if not method:
        raise EvidenceError("not_a_bag", name=folder.name)
    _check(folder, f"tagmanifest-{method}.txt", method)
    found = _check(folder, f"manifest-{method}.txt", method)
    there = {path for path in (folder / "data").rglob("*") if not path.is_dir()}
    for path in sorted(there - set(found.values())):
        raise EvidenceError("bag_incomplete", name=path.name)
    return {name.removeprefix("data/"): path for name, path in found.items()}


def _check(folder: Path, manifest: str, method: str) -> dict[str, Path]:
    """The files that a manifest lists, each with the hash that it says; none without one."""
    found: dict[str, Path] = {}
    if not (folder / manifest).is_file():
        return found
    try:
        lines = (folder / manifest).read_text("utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise EvidenceError("not_a_bag", name=folder.name) from error
    for line in filter(str.strip, lines):
        match = _LINE.fullmatch(line)
        if match is None:
            raise EvidenceError("not_a_bag", name=folder.name)
        name = match["name"].replace("%0A", "\n").replace("%0D", "\r")
        payload = manifest.startswith("manifest")
        path = _inside(folder, name.replace("%25", "%"), payload=payload)
        if not path.is_file():  # the most used library leaves a percent sign as it is
            path = _inside(folder, name, payload=payload)
        if not path.is_file():
            raise EvidenceError("bag_incomplete", name=path.name)
        if _digest(path, method) != match["digest"].lower():
            raise EvidenceError("bag_changed", name=path.name)
        found[path.relative_to(folder).as_posix()] = path
    return found


def _inside(folder: Path, name: str, *, payload: bool) -> Path:
    pure = PurePosixPath(name)
    odd = pure.is_absolute() or ".." in pure.parts or "\\" in name or ":" in name
    odd = odd or name.startswith("~") or "\x00" in name or (payload and pure.parts[:1] != ("data",))
    steps = (
        [folder.joinpath(*pure.parts[: n + 1]) for n in range(len(pure.parts))] if not odd else []
    )
    if odd or any(step.is_symlink() for step in steps):
        raise EvidenceError("bag_path", name=name)
    return folder / pure


def _digest(path: Path, method: str) -> str:
    found = hashlib.new(method)
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    except OSError as error:
        raise EvidenceError("unreadable_device", name=path.name) from error
    return found.hexdigest()
