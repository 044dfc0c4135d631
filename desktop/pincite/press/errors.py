"""What the press refuses, as a code and values; the window and the command line word it."""

from pincite.model.errors import PinciteError


class PressError(PinciteError):
    """A document that cannot be printed as it is.

    ``missing_glyph``: ``char`` (the character), ``code`` (``U+4E2D``) and ``text`` (the words
    around it) name what no embedded font can print. ``bad_paper``: ``paper``.
    """
