"""File names from strangers: no folders, no control characters, nothing a system would obey."""

import re
from pathlib import PurePosixPath

from pincite.intake.shape import clean_cell, storable

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_DEVICES = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$", re.IGNORECASE)
_LONGEST = 200


def safe_name(name: str, default: str = "unnamed") -> str:
    """The last part of a name that came with a file, fit to be shown and stored."""
    last = storable(name).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    shown = clean_cell(_FORBIDDEN.sub("_", last)).strip(". ")
    if not shown or _DEVICES.match(shown):
        return default
    if len(shown) <= _LONGEST:
        return shown
    suffix = PurePosixPath(shown).suffix[:20]
    return shown[: _LONGEST - len(suffix)] + suffix


def unsafe_entry(name: str) -> str:
    """Why an archive's entry name is not followed: absolute, outside, device, control; or ""."""
    path = name.replace("\\", "/")
    if path.startswith("/") or re.match(r"^[A-Za-z]:", path):
        return "absolute"
    parts = [part for part in path.split("/") if part not in {"", "."}]
    if ".." in parts:
        return "outside"
    if any(_DEVICES.match(part) for part in parts):
        return "device"
    if re.search(r"[\x00-\x1f]", path):
        return "control"
    return "" if parts else "no_name"
