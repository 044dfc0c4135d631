"""Images, made here with Pillow."""

import io
import struct
import zlib

import pytest
from PIL import Image

from pincite.intake.readers import read
from pincite.intake.reading import ReadOptions
from pincite.text.errors import ReadError


def picture(kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(target, kind, **options)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP"])
def test_each_kind_has_size_and_no_text(kind: str) -> None:
    reading = read(picture(kind), f"photo of the quay.{kind.lower()}")
    assert (reading.meta("width"), reading.meta("height")) == ("40", "30")
    assert reading.title == "photo of the quay"
    assert (reading.notes, reading.source_type, reading.blocks) == (("no_text",), "image", ())


def test_what_the_camera_wrote_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Example Cameras"
    exif.get_ifd(0x8769)[0x9003] = "2023:05:19 08:12:00"
    exif.get_ifd(0x8825)[1] = "N"
    reading = read(picture("JPEG", exif=exif), "a.jpg")
    assert reading.meta("exif:Make") == "Example Cameras"
    assert reading.meta("exif:DateTimeOriginal") == "2023:05:19 08:12:00"
    assert reading.meta("exif:GPSLatitudeRef") == "N"


def test_frames_are_pages() -> None:
    target = io.BytesIO()
    frames = [Image.new("L", (20, 20), shade) for shade in (0, 100, 200)]
    frames[0].save(target, "TIFF", save_all=True, append_images=frames[1:])
    assert read(target.getvalue(), "fax.tif").pages == 3


def huge_png(side: int) -> bytes:
    """A PNG of side x side pixels in a few kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    packer = zlib.compressobj(9)
    row = b"\0" * (1 + side * 3)
    rows = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_too_many_pixels_are_refused_before_decoding() -> None:
    with pytest.raises(ReadError) as caught:
        read(huge_png(14_000), "huge.png")
    assert caught.value.code == "too_many_pixels"
    assert caught.value.values["pixels"] == 196_000_000
    assert read(huge_png(300), "small.png", ReadOptions(max_pixels=90_000)).meta("width") == "300"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_torn_picture_is_said(kind: str) -> None:
    whole = io.BytesIO()
    Image.effect_noise((200, 200), 90).save(whole, kind)
    with pytest.raises(ReadError) as caught:
        read(whole.getvalue()[: len(whole.getvalue()) // 2], "torn")
    assert caught.value.code == "broken"


def test_heic_reads_where_its_library_is() -> None:
    pytest.importorskip("pi_heif")
    with pytest.raises(ReadError) as caught:
        read(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40, "torn.heic")
    assert caught.value.code == "broken"
