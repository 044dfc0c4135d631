"""Backups that make themselves, beside the settings: while a case is open and when it closes."""

import hashlib
from datetime import UTC, datetime
from os import environ
from pathlib import Path

from pincite.actions.registry import action
from pincite.casefile import CaseFile, backups
from pincite.model.errors import CaseFileError


def folder_of(case: Path) -> Path:
    """Where the backups of a case lie: the platform's data folder, or PINCITE_HOME."""
    home = environ.get("PINCITE_HOME")
    if home:
        base = Path(home)
    else:
        from platformdirs import user_data_path

        base = user_data_path("pincite", appauthor=False)
    place = str(case.absolute())
    mark = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return base / "backups" / f"{case.stem}-{mark}"


@action("Back up automatically")
def back_up_automatically(case_file: CaseFile, closing: bool = False) -> Path | None:
    """Keep a copy when the case changed and half an hour has passed; ``closing``: at once.

    Returns the copy, which was reopened and compared, or None when none was due.
    """
    folder, now = folder_of(case_file.path), datetime.now(UTC)
    head = case_file.journal_head  # what is written while the copy is made is for the next one
    if case_file.read_only or case_file.backed_up == head:
        return None
    if not (closing or backups.due(folder, now)):
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseFileError("backup_failed", name=folder.name) from error
    target = folder / backups.name_for(now, case_file.path.suffix)
    case_file.back_up(target)
    case_file.backed_up = head
    backups.thin(folder, now)
    return target


def newest_backup(case: Path) -> Path | None:
    """The newest backup of a case, to be offered when the case is damaged."""
    return backups.newest(folder_of(case))
