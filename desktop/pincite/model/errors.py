"""Errors that a user can meet: a code and values. The window and the command line word them.

Anything else that is raised is a bug.
"""

from typing import ClassVar

Value = str | int | float | bool | None


class PinciteError(Exception):
    """Base of every error that has a sentence. ``code`` names the sentence, ``values`` fill it."""

    code: ClassVar[str] = "error"

    def __init__(self, code: str = "", /, **values: Value) -> None:
        self.reason = code or self.code
        self.values: dict[str, Value] = values
        super().__init__(self.reason)


class InvalidValue(PinciteError):
    """A value that the model refuses: ``field`` and why (``reason``)."""

    code = "invalid_value"


class NotFound(PinciteError):
    """No item has this handle (``handle``)."""

    code = "not_found"


class CaseFileError(PinciteError):
    """A case file that cannot be opened, read or written (``name`` is the file's name)."""

    code = "case_file"


class ReadOnlyCase(CaseFileError):
    """The case is open for reading only: another window writes, or the folder is read-only."""

    code = "read_only"


class CannotUndo(PinciteError):
    """Undo or redo refused: the row is no longer what the change left (``title``)."""

    code = "cannot_undo"


class InUse(PinciteError):
    """An item that others rest on and that may not be removed (``handle``, ``users``)."""

    code = "in_use"


class EvidenceError(PinciteError):
    """Evidence that could not be taken in (``name`` is the file's name)."""

    code = "evidence"


class DraftError(PinciteError):
    """A draft or a template that cannot be read or resolved (``line`` where known)."""

    code = "draft"


class PressError(PinciteError):
    """A document that cannot be printed as asked."""

    code = "press"


class UnknownAction(PinciteError):
    """No action has this name (``name``)."""

    code = "unknown_action"


class BadJson(PinciteError):
    """A file that should hold JSON and does not (``name``, ``line``)."""

    code = "bad_json"
