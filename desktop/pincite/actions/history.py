"""Undo, redo, check, copy."""

from pathlib import Path

from pincite.actions.registry import action
from pincite.casefile import CaseFile, Change, Report
from pincite.model.errors import CaseFileError


@action("Undo")
def undo(case_file: CaseFile) -> Change | None:
    """Take back the newest change."""
    return case_file.undo()


@action("Redo")
def redo(case_file: CaseFile) -> Change | None:
    """Do again what was undone last."""
    return case_file.redo()


@action("Verify case")
def verify(case_file: CaseFile) -> Report:
    """Check hashes, the journal's chain and the database."""
    return case_file.verify()


@action("Back up")
def back_up(case_file: CaseFile, to: str) -> None:
    """Write a whole copy of the case."""
    target = Path(to)
    if target.exists():
        raise CaseFileError("exists", name=target.name)
    case_file.back_up(target)
