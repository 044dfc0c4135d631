"""The firm's logo at the head of a letter: a picture with words to be read in its stead."""

import base64
import struct
from dataclasses import dataclass
from io import BytesIO

from pincite.document import resolved as doc
from pincite.model.errors import PressError
from pincite.press.sheet import Sheet
from pincite.press.styles.base import Style
from pincite.press.tags import Elem

TALLEST, WIDEST, GAP = 42.0, 132.0, 12.0
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG, what is read in its stead, and its size on paper in points."""

    png: bytes
    words: str
    width: float
    height: float


def logo_of(head: doc.Letterhead, style: Style) -> Logo | None:
    """The logo of a letterhead as large as there is room for, None where there is none.

    It stands in the side column where the style has one. Raises PressError ``bad_logo``.
    """
    if not head.logo:
        return None
    try:
        png = base64.b64decode(head.logo, validate=True)
        if png[:8] != _SIGNATURE:
            raise ValueError(png[:8])
        wide, high = struct.unpack(">II", png[16:24])
        room = style.side - GAP if style.side else WIDEST
        scale = min(TALLEST / high, room / wide)
    except (ValueError, struct.error, ZeroDivisionError) as error:
        raise PressError("bad_logo") from error
    return Logo(png, head.logo_text, wide * scale, high * scale)


def draw_logo(sheet: Sheet, logo: Logo, left: float, top: float, root: Elem) -> int:
    """Draw it from its upper left corner; it is the first thing read. Returns 1."""
    from reportlab.lib.utils import ImageReader

    elem = Elem("Figure", alt=logo.words)
    elem.parent, elem.attached = root, True
    root.kids.insert(0, elem)
    sheet.into(elem)
    image = ImageReader(BytesIO(logo.png))
    foot = top - logo.height
    sheet.canvas.drawImage(image, left, foot, logo.width, logo.height)
    sheet.close_mark()
    elem.box = (sheet.page, (left, foot, left + logo.width, top))
    return 1
