"""A picture as an exhibit's pages: at its true size where it fits, turned as it was taken."""

import warnings
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pincite.press.binder_words import paper_size
from pincite.press.stamp_place import OWN_FOOT

if TYPE_CHECKING:
    from PIL.Image import Image

    from pincite.press.binder_open import Opened

_SIDE, _FOOT = 36.0, OWN_FOOT + 4  # margins in points; the foot leaves room for the stamp
_MOST_FRAMES = 2_000
_MOST_PIXELS = 89_000_000  # Pillow's own limit, which a reader in the same process may have lifted
_SCANNED = 99.0  # dots an inch from which a resolution was measured on paper
_LARGEST_SCAN = 18.5 * 72  # a sheet of Tabloid or A3, with bleed
_SCREEN_DPI = 96.0  # what a picture without a resolution is taken to have been made for
# Exif orientation to the quarter turns (anticlockwise) and mirroring that set it upright.
_TURNS = {1: (0, 0), 2: (0, 1), 3: (2, 0), 4: (2, 1), 5: (1, 1), 6: (3, 0), 7: (3, 1), 8: (1, 0)}
_MOVING = frozenset({"GIF", "WEBP", "PNG", "AVIF"})  # whose frames are moments, not sheets


class TooManyPixels(Exception):
    """A picture that would take too much memory; ``limit`` is the most, in millions of pixels."""

    limit = _MOST_PIXELS // 1_000_000


def image_pages(opened: "Opened", paper: str) -> Any:
    """The pages of an image exhibit as a pikepdf document; too large a picture is told.

    Raises TooManyPixels, or whatever the image library makes of a broken file.
    """
    from PIL import Image

    bombs = (Image.DecompressionBombWarning, Image.DecompressionBombError)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return _paged(opened, paper)
        except bombs as error:
            raise TooManyPixels from error


def _paged(opened: "Opened", paper: str) -> Any:
    from pikepdf import Pdf

    out = Pdf.new()
    image = opened_image(opened.exhibit.image)
    count = getattr(image, "n_frames", 1)
    frames = min(count, _MOST_FRAMES)
    for frame in range(frames):
        image.seek(frame)
        if image.width * image.height > _MOST_PIXELS:
            raise TooManyPixels
        _add_page(out, opened, image, paper, single=frames == 1)
    if frames > 1 and image.format in _MOVING:
        opened.tell("frames", count=count)
    if frames < count:
        opened.tell("frames_cut", "missing", count=count, shown=frames)
    if opened.reduced < 1:
        opened.tell("reduced", percent=f"{opened.reduced * 100:.0f}")
    return out


def opened_image(data: bytes) -> Any:
    """The picture through Pillow, HEIC too where its reader is installed."""
    from PIL import Image

    try:
        import pi_heif

        pi_heif.register_heif_opener()
    except ImportError:
        pass  # the HEIC reader is an extra
    return Image.open(BytesIO(data))


def _add_page(out: Any, opened: "Opened", image: Any, paper: str, *, single: bool) -> None:
    from pikepdf import Dictionary, Name

    turn, mirrored = _TURNS.get(image.getexif().get(0x0112, 1), (0, 0))
    wide, high = image.size if turn % 2 == 0 else image.size[::-1]
    across, down = _resolution(image, turn)
    width, height = wide * 72 / across, high * 72 / down
    page_size = paper_size(paper)
    if width > height:
        page_size = page_size[::-1]
    room = (page_size[0] - 2 * _SIDE, page_size[1] - _SIDE - _FOOT)
    scale = min(1.0, room[0] / width, room[1] / height)
    scanned = across >= _SCANNED and max(width, height) <= _LARGEST_SCAN
    if scale < 1 and scanned:
        # A sheet of paper that was scanned: its page is that sheet, and has margins of its own.
        opened.sheets.add(len(out.pages))
        page_size, left, bottom = (width, height), 0.0, 0.0
    else:
        opened.reduced = min(opened.reduced, scale)
        width, height = width * scale, height * scale
        left, bottom = (page_size[0] - width) / 2, page_size[1] - _SIDE - height
    raw = opened.exhibit.image if single else b""
    picture = _jpeg(out, image, raw) or _plain(out, image)
    opened.plain_colours = opened.plain_colours and picture.ColorSpace != Name.DeviceCMYK
    page = out.add_blank_page(page_size=page_size)
    page.obj.Resources = Dictionary(XObject=Dictionary(Picture=picture))
    matrix = _matrix(turn, mirrored, left, bottom, width, height)
    drawn = " ".join(f"{number:.3f}" for number in matrix)
    page.obj.Contents = out.make_stream(f"q {drawn} cm /Picture Do Q".encode())
    page.obj[Name.Type] = Name.Page


def _resolution(image: Any, turn: int) -> tuple[float, float]:
    dpi = image.info.get("dpi", (0, 0))
    try:
        across, down = float(dpi[0]), float(dpi[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        across = down = 0.0
    if not (20 <= across <= 5000 and 20 <= down <= 5000):
        across = down = _SCREEN_DPI
    return (across, down) if turn % 2 == 0 else (down, across)


def _matrix(
    turn: int, mirrored: int, left: float, bottom: float, width: float, height: float
) -> tuple[float, float, float, float, float, float]:
    """What puts the unit square upright into a rectangle, after mirroring and quarter turns."""
    a, b, c, d, e, f = {
        0: (1, 0, 0, 1, 0, 0),
        1: (0, 1, -1, 0, 1, 0),
        2: (-1, 0, 0, -1, 1, 1),
        3: (0, -1, 1, 0, 0, 1),
    }[turn]
    if mirrored:
        a, b, e, f = -a, -b, e + a, f + b
    return (a * width, b * height, c * width, d * height, e * width + left, f * height + bottom)


def _jpeg(out: Any, image: Any, raw: bytes) -> Any:
    """The JPEG's own bytes, unaltered; None when the picture is no plain JPEG."""
    from pikepdf import Array, Name

    spaces = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}
    if image.format != "JPEG" or image.mode not in spaces or not raw:
        return None
    mode, (wide, high), adobe = image.mode, image.size, "adobe" in image.info
    image.draft("L", (max(1, wide // 8), max(1, high // 8)))
    image.load()  # a torn file is found here
    stream = out.make_stream(raw)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent = wide, high, 8
    stream.ColorSpace, stream.Filter = spaces[mode], Name.DCTDecode
    if mode == "CMYK" and adobe:
        stream.Decode = Array([1, 0, 1, 0, 1, 0, 1, 0])
    return stream


def _plain(out: Any, image: Any) -> Any:
    """The picture as grey or colour samples on white, losslessly packed."""
    from pikepdf import Name

    flat = _flat(image)
    stream = out.make_stream(zlib.compress(flat.tobytes(), 6))
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = flat.size
    stream.BitsPerComponent = 1 if flat.mode == "1" else 8
    stream.ColorSpace = Name.DeviceRGB if flat.mode == "RGB" else Name.DeviceGray
    stream.Filter = Name.FlateDecode
    return stream


def _flat(image: Any) -> "Image":
    from PIL import Image

    image.load()
    mode = image.mode
    if mode in ("1", "L", "RGB"):
        return image.copy()  # type: ignore[no-any-return]
    if mode.startswith("I;16"):
        shades = [value >> 8 for value in range(65536)]
        return image.convert("I").point(shades, "L")  # type: ignore[no-any-return]
    if mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image.convert("RGBA"))
        return paper.convert("RGB")
    return image.convert("RGB")  # type: ignore[no-any-return]
