"""The document fonts: which face a dress means, how wide its words are, what it can print.

Every face is embedded; none comes from the reader's machine. A character that the face lacks is
looked for in Pincite Sans (the stated fallback); one that neither has is refused by
:func:`check`, before anything is drawn.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pincite import resources
from pincite.model.errors import PressError
from pincite.press.kerning import Kerning

if TYPE_CHECKING:
    pass

SERIF, TABULAR, CAPS, SUPERIOR, SANS, LIGHT = (
    "serif",
    "tabular",
    "caps",
    "superior",
    "sans",
    "light",
)

_STEMS = {
    SERIF: "PinciteSerif",
    TABULAR: "PinciteSerifTab",
    CAPS: "PinciteSerifCaps",
    SUPERIOR: "PinciteSerifSup",
    SANS: "PinciteSans",
    LIGHT: "PinciteSerif",
}
# Format characters that print nothing: breaking and joining are settled before drawing, and no
# face has signs that a joiner, a direction mark or a variation selector would change.
SILENT = frozenset("\u00ad\u2060\ufeff\u200c\u200d\u200e\u200f\ufe0e\ufe0f")
_NAMED = 6  # characters that a refusal names


@dataclass(frozen=True, slots=True)
class Dress:
    """How words look: a family, and whether strong or emphasised."""

    family: str = SERIF
    strong: bool = False
    emphasis: bool = False

    @property
    def name(self) -> str:
        """The face's file stem, which is also its PostScript name."""
        stem = _STEMS[self.family]
        if self.family == LIGHT:
            return f"{stem}-Light"
        if self.family == SUPERIOR:
            return f"{stem}-Regular"
        if self.family in (CAPS, SANS):
            return f"{stem}-{self._plain_style()}"
        return f"{stem}-{'SemiBold' * self.strong}{'Italic' * self.emphasis}" + (
            "" if self.strong or self.emphasis else "Regular"
        )

    def _plain_style(self) -> str:
        if self.strong:
            return "SemiBold"
        return "Italic" if self.emphasis and self.family == SANS else "Regular"


class _Advances(dict[str, float]):
    """Widths by character; 0 for one that the font has not."""

    def __init__(self, widths: dict[int, float]) -> None:
        super().__init__()
        self._widths = widths

    def __missing__(self, character: str) -> float:
        found = self[character] = self._widths.get(ord(character), 0)
        return found


class Face:
    """One embedded font. Distances are in thousandths of an em, kerning included."""

    def __init__(self, name: str) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        self.name = name
        self.font: TTFont = TTFont(
            name, str(resources.path("fonts", f"{name}.ttf")), shapable=False
        )
        pdfmetrics.registerFont(self.font)
        # A break that is offered prints nothing, and any face can print that.
        self.characters = frozenset(map(chr, self.font.face.charToGlyph)) | {"\u200b"}
        self.kern = Kerning(resources.path("fonts", f"{name}.kern.json"))
        self._advances = _Advances(self.font.face.charWidths)
        self._known: dict[str, float] = {}

    def covers(self, character: str) -> bool:
        """Whether the face has a glyph for the character."""
        return ord(character) in self.font.face.charToGlyph

    def width(self, text: str) -> float:
        """The width of a piece of text, kerned; remembered, for words come again."""
        found = self._known.get(text)
        if found is None:
            found = sum(map(self._advances.__getitem__, text)) + sum(self.kern.between(text))
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[text] = found
        return found


@cache
def face(name: str) -> Face:
    """The face of that name, loaded once."""
    return Face(name)


def dressed(dress: Dress) -> Face:
    """The face that a dress means."""
    return face(dress.name)


def fallback(dress: Dress) -> Face:
    """Where to look for a character that the dress's own face lacks."""
    return dressed(Dress(SANS, dress.strong, dress.emphasis and not dress.strong))


def clean(text: str) -> str:
    """The text as it will be drawn: composed accents, plain line ends, no silent characters."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        " " if c in "\t\n\r\u2028\u2029" else c
        for c in composed
        if c not in SILENT or c == "\u200b"
    )


def split_by_face(text: str, dress: Dress) -> Iterable[tuple[str, Face]]:
    """The text in stretches that one face can print, the dress's own where it can.

    Raises PressError ``missing_glyph`` (see :func:`missing`) when no face can.
    """
    own = dressed(dress)
    if own.characters.issuperset(text):
        yield text, own
        return
    other, stretch, current = fallback(dress), "", own
    for character in text:
        if character == "\u200b" or own.covers(character):
            needed = own
        elif other.covers(character):
            needed = other
        else:
            raise missing(character, text, own, other)
        if needed is not current and stretch:
            yield stretch, current
            stretch = ""
        current, stretch = needed, stretch + character
    yield stretch, current


def missing(character: str, text: str, *faces: Face) -> PressError:
    """The refusal of a character that no embedded font has: ``char``, ``code`` and ``text``.

    ``chars`` names every such character of the text with its code, since many print nothing;
    ``text`` is the words around the first.
    """
    at = text.find(character)
    around = text[max(0, at - 30) : at + 30]
    lost = dict.fromkeys(c for c in text if not any(c in one.characters for one in faces))
    named = [_named(one) for one in list(lost)[:_NAMED]]
    return PressError(
        "missing_glyph",
        char=character,
        code=code_of(character),
        chars=", ".join(named) + (", …" if len(lost) > _NAMED else ""),
        text="".join(c if _seen(c) else "\ufffd" for c in around).strip(),
    )


def code_of(character: str) -> str:
    """A character as its number is written: ``U+65E5``."""
    return f"U+{ord(character):04X}"


def _named(character: str) -> str:
    if _seen(character) and not unicodedata.combining(character):
        return f"{character} ({code_of(character)})"
    return code_of(character)


def _seen(character: str) -> bool:
    """Whether a screen shows it: no control, no lone half of a pair, nothing without a sign."""
    return character == " " or unicodedata.category(character)[0] not in "CZ"


def check(text: str) -> None:
    """Raise PressError ``missing_glyph`` if any character of the text cannot be printed."""
    for _ in split_by_face(clean(text), Dress()):
        pass
