"""Writing files: whole or not at all."""

import os
import tempfile
from pathlib import Path

from pincite.model.errors import CaseFileError

_DISK_FULL = 28


def write_whole(path: Path, data: bytes) -> Path:
    """Write a file so that it appears whole or not at all.

    Raises CaseFileError: no_folder, disk_full, folder_read_only, write_failed.
    """
    if not path.parent.is_dir():
        raise CaseFileError("no_folder", name=str(path.parent.name))
    try:
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    except PermissionError as error:
        raise CaseFileError("folder_read_only", name=path.name) from error
    except OSError as error:
        raise _failed(error, path) from error
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise _failed(error, path) from error
    finally:
        part.unlink(missing_ok=True)
    return path


def _failed(error: OSError, path: Path) -> CaseFileError:
    code = "disk_full" if error.errno == _DISK_FULL else "write_failed"
    return CaseFileError(code, name=path.name)
