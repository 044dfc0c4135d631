"""Images: size and what the camera wrote (EXIF). Their words are for a reader's eyes, or OCR."""

import io
import warnings
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import clean_cell
from pincite.text.errors import ReadError

VERSION = "1"
_MAX_VALUE = 500
_FORMATS = {
    "image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF", "image/tiff": "TIFF",
    "image/bmp": "BMP", "image/webp": "WEBP", "image/heic": "HEIF",
}  # fmt: skip


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """An image without text blocks; ``pages`` counts its frames.

    Raises ``ReadError`` too_many_pixels (pixels, limit) before decoding, broken, unsupported.
    """
    from pincite.intake.sniff import media_type

    kind = options.media_type or media_type(data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = open_image(data, kind)
        width, height = image.size
        if width * height > options.max_pixels:
            raise ReadError("too_many_pixels", pixels=width * height, limit=options.max_pixels)
        metadata = [("width", str(width)), ("height", str(height)), *_exif(image)]
        frames = int(getattr(image, "n_frames", 1))
        _decode(image)
    return Reading(
        media_type=kind,
        title=PurePath(name).stem,
        blocks=(),
        reader="image",
        reader_version=f"{VERSION} (Pillow {_pillow_version()})",
        pages=frames,
        notes=("no_text",),
        metadata=tuple(metadata),
        source_type="image",
    )


def open_image(data: bytes, kind: str) -> Any:
    """The image, not decoded yet. Raises ``ReadError`` broken, unsupported."""
    from PIL import Image, UnidentifiedImageError

    if kind == "image/heic":
        _register_heif()
    Image.MAX_IMAGE_PIXELS = None  # the limit is ours, and an error rather than a warning
    try:
        return Image.open(io.BytesIO(data), formats=(_FORMATS[kind],))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise ReadError("broken") from error


def _register_heif() -> None:
    try:
        from pi_heif import register_heif_opener
    except ImportError:
        raise ReadError("unsupported", media_type="image/heic") from None
    register_heif_opener()


def _decode(image: Any) -> None:
    """The whole of the first frame, to learn whether the file is complete."""
    try:
        image.load()
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise ReadError("broken") from error


def _exif(image: Any) -> Iterator[tuple[str, str]]:
    from PIL import ExifTags

    try:
        exif = image.getexif()
        groups = ((exif, ExifTags.TAGS), (exif.get_ifd(0x8769), ExifTags.TAGS))
        places = exif.get_ifd(0x8825)
    except Exception:  # whatever a camera wrote, the picture is still evidence
        return
    for entries, names in (*groups, (places, ExifTags.GPSTAGS)):
        for tag, value in entries.items():
            shown = _shown(value)
            if shown and tag not in {0x8769, 0x8825}:
                yield f"exif:{names.get(tag, hex(tag))}", shown


def _shown(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace") if len(value) <= _MAX_VALUE else ""
    if isinstance(value, tuple):
        return ", ".join(_shown(part) for part in value)[:_MAX_VALUE]
    return clean_cell(str(value))[:_MAX_VALUE]


def _pillow_version() -> str:
    from PIL import __version__

    return str(__version__)
