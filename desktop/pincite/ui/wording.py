"""Errors a user can meet, in one sentence: what happened, to which file, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pincite.text.errors import ReadError


def _files() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "missing": translate("Errors", "“{name}” is not there. Was it moved or renamed?"),
        "empty": translate("Errors", "“{name}” is empty."),
        "not_a_case": translate("Errors", "“{name}” is not a Pincite case."),
        "newer": translate(
            "Errors",
            "“{name}” was made by a newer Pincite. Update this program, then open it again.",
        ),
        "needs_passphrase": translate(
            "Errors", "“{name}” is locked with a passphrase, or it is not a Pincite case."
        ),
        "damaged": translate("Errors", "“{name}” is damaged. Open a backup of the case instead."),
        "exists": translate("Errors", "“{name}” exists already. Choose another name."),
        "folder_read_only": translate(
            "Errors", "Nothing can be written in that folder. Choose another place for “{name}”."
        ),
        "no_folder": translate("Errors", "The folder “{name}” is not there."),
        "is_folder": translate("Errors", "“{name}” is a folder, not a file."),
        "no_permission": translate("Errors", "You are not allowed to read “{name}”."),
        "read_only": translate(
            "Errors",
            "“{name}” is open for reading only: another window is writing it, or its folder "
            "cannot be written.",
        ),
        "disk_full": translate(
            "Errors", "The disk is full. “{name}” is as it was; free some space and try again."
        ),
        "drive_failed": translate(
            "Errors", "The drive that holds “{name}” does not answer. Is it still plugged in?"
        ),
        "backup_failed": translate(
            "Errors", "The backup “{name}” could not be written. Choose another place."
        ),
        "original_changed": translate(
            "Errors", "The stored original “{name}” no longer has its hash. Open a backup."
        ),
        "database_failed": translate(
            "Errors", "“{name}” could not be read or written. The case is as it was."
        ),
    }


def _acts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cannot_undo": translate(
            "Errors", "“{title}” cannot be taken back: what it changed has changed since."
        ),
        "purged": translate(
            "Errors", "“{title}” cannot be taken back: its content has been purged."
        ),
        "not_found": translate("Errors", "{handle} is no longer in the case."),
        "in_use": translate("Errors", "{handle} cannot be deleted: {users} rests on it."),
        "invalid_value": translate("Errors", "This value cannot be kept: {field}."),
        "encrypted": translate(
            "Errors", "“{name}” is locked with a password. Add a copy without one."
        ),
        "binary": translate("Errors", "“{name}” holds no text that Pincite can read."),
        "broken": translate("Errors", "“{name}” is broken and could not be read."),
        "too_large": translate("Errors", "“{name}” is too large to be read safely."),
        "unsupported": translate("Errors", "Pincite cannot read files such as “{name}”."),
        "no_text": translate("Errors", "No text was found in “{name}”."),
        "timeout": translate("Errors", "“{name}” took too long to read and was left out."),
    }


def _classes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "case_file": translate("Errors", "The case could not be read or written."),
        "evidence": translate("Errors", "“{name}” could not be taken in."),
        "draft": translate("Errors", "The draft cannot be read as it stands."),
        "press": translate("Errors", "The document cannot be printed as asked."),
    }


class _Values(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(error: BaseException) -> str:
    """One sentence in the window's language for an error a user can meet, "" for a bug."""
    from pincite.model.errors import PinciteError

    if isinstance(error, PinciteError):
        return _worded([error.reason, error.code], dict(error.values))
    if isinstance(error, ReadError):
        return _worded([error.code, "evidence"], dict(error.values))
    return ""


def _worded(codes: list[str], values: dict[str, object]) -> str:
    tables: tuple[Callable[[], dict[str, str]], ...] = (_files, _acts, _classes)
    every = {code: words for table in tables for code, words in table().items()}
    for code in codes:
        if code in every:
            return every[code].format_map(_Values(values))
    return QCoreApplication.translate("Errors", "That did not work, and nothing was changed.")
