"""Make and open cases."""

from pathlib import Path
from typing import Any

from pincite.casefile import CaseFile
from pincite.model.case import Case

SUFFIX = ".pincite"


def new_case(path: Path, title: str, *, author: str = "", **fields: Any) -> CaseFile:
    """Make a case file (``.pincite`` is added where there is no suffix) and open it."""
    target = path if path.suffix else path.with_suffix(SUFFIX)
    passphrase = fields.pop("passphrase", None)
    case = Case.checked(title=title, **fields)
    return CaseFile.create(target, case, author=author, passphrase=passphrase)


def open_case(
    path: Path, *, author: str = "", passphrase: str | None = None, read_only: bool = False
) -> CaseFile:
    """Open a case to write, or to read when another window writes it."""
    return CaseFile.open(path, author=author, passphrase=passphrase, read_only=read_only)
