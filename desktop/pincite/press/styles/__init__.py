"""House styles, each a value: :mod:`classic` (the default for letters) and :mod:`modern`."""

from dataclasses import replace

from pincite.document.resolved import Document
from pincite.press.styles.base import Style
from pincite.press.styles.classic import CLASSIC
from pincite.press.styles.modern import MODERN, REPORT


def style_of(document: Document) -> Style:
    """The style that a document names, on the paper that it names.

    Raises PressError ``bad_paper``.
    """
    style = CLASSIC
    if document.style == "modern":
        style = MODERN if document.kind == "letter" else REPORT
    return replace(style.on(document.paper), typeface=document.typeface)
