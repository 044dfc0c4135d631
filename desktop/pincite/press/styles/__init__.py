"""House styles, each a value: :mod:`classic` (the default for letters) and :mod:`modern`."""

from pincite.document.resolved import Document
from pincite.press.styles.base import Style
from pincite.press.styles.classic import CLASSIC
from pincite.press.styles.modern import MODERN, REPORT


def style_of(document: Document) -> Style:
    """The style that a document names, on the paper that it names.

    Raises PressError ``bad_paper``.
    """
    if document.style == "modern":
        return (MODERN if document.kind == "letter" else REPORT).on(document.paper)
    return CLASSIC.on(document.paper)
