"""Words ready to be set: a stretch of text in one face, size and colour, with what it means."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pincite.press.fonts import Dress, Face, clean, split_by_face
from pincite.press.tags import Elem

if TYPE_CHECKING:
    from pincite.press.notes import Note

Colour = tuple[float, float, float]


def colour(hexadecimal: str) -> Colour:
    """``"7a1f24"`` as red, green and blue from 0 to 1."""
    red, green, blue = (int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


INK = colour("16181c")
MUTED = colour("5c6066")
HAIR = colour("9a9da2")
ACCENT = colour("7a1f24")
NAVY = colour("22364f")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link goes: a named destination, in ``file`` when it is another file's.

    ``contents`` is what a screen reader says of the link.
    """

    destination: str
    contents: str
    file: str = ""


@dataclass(slots=True, eq=False)
class Span:
    """Text in one face. ``size`` and ``rise`` in points; ``tracking`` added after each letter.

    ``elem`` is the inline structure element the words belong to (None: the block's own);
    ``note`` the footnote that these words call; ``solid`` words are never divided.
    """

    text: str
    face: Face
    size: float
    colour: Colour = INK
    rise: float = 0.0
    tracking: float = 0.0
    lang: str = "en"
    elem: Elem | None = None
    target: Target | None = None
    note: "Note | None" = None
    forced_break: bool = False
    solid: bool = False

    def width(self, text: str) -> float:
        """The width of some of this span's text, in points."""
        return self.face.width(text) * self.size / 1000 + self.tracking * len(text)

    def with_text(self, text: str) -> "Span":
        """The same dress on other words (written out: it is done for every word)."""
        return Span(
            text,
            self.face,
            self.size,
            self.colour,
            self.rise,
            self.tracking,
            self.lang,
            self.elem,
            self.target,
            self.note,
            self.forced_break,
            self.solid,
        )


def spans_of(text: str, dress: Dress, size: float, **values: object) -> Iterator[Span]:
    """The text as spans, one for each face that it needs.

    Raises PressError ``missing_glyph`` when a character cannot be printed.
    """
    for stretch, face in split_by_face(clean(text), dress):
        yield Span(stretch, face, size, **values)  # type: ignore[arg-type]
