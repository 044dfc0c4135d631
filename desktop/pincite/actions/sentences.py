"""Errors in words: one sentence that names the file and says what to do, English or French."""

import json
from functools import cache

from pincite import resources
from pincite.model import errors
from pincite.text.errors import ReadError

LANGUAGES = ("en", "fr")

_SCOPES: tuple[tuple[type[Exception], str], ...] = (
    (errors.CaseFileError, "case"),
    (errors.EvidenceError, "evidence"),
    (errors.InvalidValue, "invalid"),
    (errors.CannotUndo, "undo"),
    (errors.NotFound, "not_found"),
    (errors.InUse, "in_use"),
    (errors.DraftError, "draft"),
    (errors.PressError, "press"),
    (errors.UnknownAction, "unknown_action"),
    (errors.BadJson, "bad_json"),
    (ReadError, "text"),
)


@cache
def _table() -> dict[str, tuple[str, str]]:
    data = json.loads(resources.path("sentences", "errors.json").read_text("utf-8"))
    return {key: (english, french) for key, (english, french) in data.items()}


def known(key: str) -> bool:
    """Whether there is a sentence under this very key."""
    return key in _table()


def say(key: str, language: str = "en", /, **values: object) -> str:
    """The sentence under a key with its values filled in; a missing value shows as a dash."""
    words = _table()[key][LANGUAGES.index(language) if language in LANGUAGES else 0]
    return words.format_map(_Values(values))


def sentence(error: Exception, language: str = "en") -> str:
    """The sentence for an error; for a bug, one that names its kind and place, never its words."""
    for kind, scope in _SCOPES:
        if isinstance(error, kind):
            code, values = _code(error)
            why = str(values.get("why", code))
            candidates = (f"{scope}.{why}", f"{scope}.{code}", scope, "evidence")
            key = next(key for key in candidates if known(key))
            detail = f"template.{values.get('detail_code')}"
            if known(detail):
                values["detail"] = say(detail, language, **values)
            words = say(key, language, **{**values, "code": code})
            if values.get("header_line"):
                words = say("draft.header_line", language, line=values["header_line"], words=words)
            if values.get("backup"):
                words += " " + say("case.newest_backup", language, **values)
            return words
    return say("bug", language, kind=type(error).__name__, place=_place(error))


def _code(error: Exception) -> tuple[str, dict[str, object]]:
    if isinstance(error, errors.PinciteError):
        return error.reason, dict(error.values)
    if isinstance(error, ReadError):
        return error.code, dict(error.values)
    return "", {}


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "–"
    name = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2]
    return f"{name}:{trace.tb_lineno}"


class _Values(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "–"
