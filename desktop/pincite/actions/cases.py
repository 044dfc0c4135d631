"""Make and open cases."""

from pathlib import Path
from typing import Any

from pincite.actions.backups import newest_backup
from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.errors import CaseFileError

SUFFIX = ".pincite"
_LOST = frozenset(
    {
        "missing",
        "empty",
        "not_a_case",
        "not_a_case_or_wrong_passphrase",
        "damaged",
        "foreign_schema",
        "leftover",
        "drive_failed",
    }
)


def new_case(path: Path, title: str, *, author: str = "", **fields: Any) -> CaseFile:
    """Make a case file (``.pincite`` is added where there is no suffix) and open it.

    It has the firm's profile, and those who sign as its own counsel, unless ``profile`` is given.
    """
    from pincite.actions.firm import firm, set_firm_profile

    target = path if path.suffix else path.with_suffix(SUFFIX)
    passphrase = fields.pop("passphrase", None)
    profile = fields.setdefault("profile", firm().profile)
    case = Case.checked(title=title, **fields)
    made = CaseFile.create(target, case, author=author, passphrase=passphrase)
    if profile.signatories:
        set_firm_profile(made, {})
    return made


def open_case(
    path: Path, *, author: str = "", passphrase: str | None = None, read_only: bool = False
) -> CaseFile:
    """Open a case to write, or to read when another window writes it.

    The error about a damaged case also names its newest backup (``backup``), where there is one.
    """
    try:
        return CaseFile.open(path, author=author, passphrase=passphrase, read_only=read_only)
    except CaseFileError as error:
        if error.reason in _LOST and (backup := newest_backup(path)) is not None:
            raise CaseFileError(error.reason, **{**error.values, "backup": str(backup)}) from error
        raise
