"""Errors a user can meet, in the window's language."""

from pincite.text.errors import ReadError
from pincite.ui import i18n


def sentence(error: BaseException) -> str:
    """What happened, to which file, and what to do; "" for a bug, which has no sentence."""
    from pincite.actions import sentences
    from pincite.model.errors import PinciteError

    if isinstance(error, PinciteError | ReadError):
        return sentences.sentence(error, i18n.current())
    return ""
