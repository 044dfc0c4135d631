"""The proof looks where no page shows anything: streams, packings, spellings, bare bytes, names."""

import base64
import bz2
import gzip
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from pincite.press.absence import prove_absent
from tests.press.binder_kit import lined_pdf

SECRET = "the second ledger was hidden beneath the weighbridge floor"
WORDS = SECRET.encode()
SHOWN = b"BT /F1 9 Tf 30 30 Td (%s) Tj ET" % WORDS
Plant = Callable[[Any], None]


def planted(plant: Plant) -> bytes:
    with pikepdf.open(BytesIO(lined_pdf(2, "plain words"))) as pdf:
        plant(pdf)
        made = BytesIO()
        pdf.save(made, fix_metadata_version=False)
        return made.getvalue()


def form(pdf: Any, **keys: Any) -> Stream:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    keys = {"Type": Name.XObject, "Subtype": Name.Form, **keys}
    resources = Dictionary(Font=Dictionary(F1=font))
    made: Stream = pdf.make_stream(SHOWN, BBox=Array([0, 0, 600, 99]), Resources=resources, **keys)
    return made


def undrawn_form(pdf: Any) -> None:
    pdf.pages[0].obj.Resources.XObject = Dictionary(Hidden=form(pdf))


def pattern(pdf: Any) -> None:
    tile = form(pdf, PatternType=1, PaintType=1, TilingType=1, XStep=600, YStep=99)
    del tile.Subtype
    pdf.pages[0].obj.Resources.Pattern = Dictionary(P1=tile)


def drawn_letter(pdf: Any) -> None:
    held = form(pdf)
    letters = Dictionary(a=pdf.make_stream(b"600 0 d0 " + SHOWN))
    pdf.pages[0].obj.Resources.Font.T3 = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type3, CharProcs=letters, Resources=held.Resources)
    )


def look_when_pressed(pdf: Any) -> None:
    plain = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    looks = Dictionary(N=plain, D=form(pdf))
    note(pdf, Subtype=Name.Stamp, AP=looks)


def note(pdf: Any, **keys: Any) -> None:
    made = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 9, 9]), **keys)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(made)])


def alternative_in_content(pdf: Any) -> None:
    code = b"/Figure <</Alt (%s)>> BDC EMC" % WORDS
    pdf.pages[1].contents_add(pdf.make_stream(code))


def rich_text(pdf: Any) -> None:
    note(pdf, Subtype=Name.FreeText, RC=String(SECRET.replace(" ", "</p><p>")))


def address(pdf: Any) -> None:
    asked = "".join(f"%{ord(char):02x}" for char in SECRET)
    note(pdf, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://x.test/?{asked}")))


def key_of_info(pdf: Any) -> None:
    pdf.docinfo["/" + SECRET.replace(" ", "_")] = "x"


def name_of_font(pdf: Any) -> None:
    pdf.pages[0].obj.Resources.Font.F9 = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/" + SECRET.title().replace(" ", ""))
    )


def data_of_a_program(pdf: Any) -> None:
    held = pdf.make_stream(SECRET.encode("utf-16-le"))
    pdf.pages[0].obj.PieceInfo = Dictionary(App=Dictionary(Private=held))


def metadata_in_utf_16(pdf: Any) -> None:
    words = f"\ufeff<x>{SECRET}</x>".encode("utf-16-be")
    pdf.Root.Metadata = pdf.make_stream(words, Type=Name.Metadata, Subtype=Name.XML)


def photograph(pdf: Any) -> None:
    made = BytesIO()
    Image.new("RGB", (9, 9)).save(made, "JPEG", comment=WORDS)
    picture = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, Width=9, Height=9)
    picture.write(made.getvalue(), filter=Name.DCTDecode)
    pdf.pages[0].obj.Resources.XObject = Dictionary(Picture=picture)


def unnamed_file(pdf: Any) -> None:
    spec = Dictionary(F=String("a"), EF=Dictionary(F=pdf.make_stream(zipped(WORDS))))
    note(pdf, Subtype=Name.FileAttachment, FS=spec)


def zipped(data: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("inner", data)
        data = made.getvalue()
    return data


def address_quoted_twice(pdf: Any) -> None:
    asked = SECRET.replace(" ", "%2520")
    note(pdf, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://x.test/?{asked}")))


def pairs_of_digits(pdf: Any) -> None:
    pdf.docinfo["/Subject"] = WORDS.hex()


def identity(pdf: Any) -> None:
    page = pdf.pages[0].obj
    page.LastModified = String(WORDS.hex())


def remark_in_a_program_of_colours(pdf: Any) -> None:
    reckoned = pdf.make_stream(b"{ %" + WORDS + b"\n}", FunctionType=4)
    pdf.pages[0].obj.Resources.Shading = Dictionary(S=Dictionary(ShadingType=1, Function=reckoned))


def tag_of_a_point(pdf: Any) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(b"/%s MP" % WORDS.replace(b" ", b"_")))


def box_of_a_picture(pdf: Any) -> None:
    held = b"<x>%s</x>" % WORDS
    box = (len(held) + 8).to_bytes(4, "big") + b"xml " + held
    picture = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, Width=9, Height=9)
    picture.write(b"\0\0\0\x0cjP  \r\n\x87\n" + box, filter=Name.JPXDecode)
    pdf.pages[0].obj.Resources.XObject = Dictionary(Picture=picture)


PLANTS = (
    address_quoted_twice,
    pairs_of_digits,
    identity,
    remark_in_a_program_of_colours,
    tag_of_a_point,
    box_of_a_picture,
    undrawn_form,
    pattern,
    drawn_letter,
    look_when_pressed,
    alternative_in_content,
    rich_text,
    address,
    key_of_info,
    name_of_font,
    data_of_a_program,
    metadata_in_utf_16,
    photograph,
    unnamed_file,
)


@pytest.mark.parametrize("plant", PLANTS)
def test_words_that_no_page_shows_are_found(plant: Plant) -> None:
    data = planted(plant)
    assert prove_absent(data, [SECRET])
    assert not prove_absent(data, ["the third ledger was hidden beneath the mill"])


def picture_with_words() -> bytes:
    told, made = PngInfo(), BytesIO()
    told.add_text("c", SECRET, zip=True)
    Image.new("RGB", (9, 9)).save(made, "PNG", pnginfo=told)
    return made.getvalue()


ATTACHED = {
    "a picture's packed words": picture_with_words(),
    "gzip": gzip.compress(WORDS),
    "bzip2": bz2.compress(WORDS),
    "archives in archives": zipped(WORDS, 5),
    "mail in base64": b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(WORDS),
    "mail in quoted-printable": SECRET.replace(" ", "=20").encode(),
    "escapes": "".join(f"\\u{ord(char):04x}" for char in SECRET).encode(),
    "rich text": b"{\\rtf1 " + SECRET.replace("s", "\\'73").encode() + b"}",
    "UTF-16 without a mark": SECRET.encode("utf-16-le"),
    "a PDF after other bytes": b"\r\n\r\n" + planted(undrawn_form),
}


@pytest.mark.parametrize("kind", sorted(ATTACHED))
def test_attached_files_are_read_however_they_are_packed(kind: str) -> None:
    def attach(pdf: Any) -> None:
        pdf.attachments["a.bin"] = ATTACHED[kind]

    assert "attachment" in {leak.where for leak in prove_absent(planted(attach), [SECRET])}


def test_comments_bytes_after_the_end_and_earlier_savings_are_read() -> None:
    plain = lined_pdf(1, "plain words")
    assert prove_absent(plain + b"\n" + WORDS, [SECRET])
    assert prove_absent(plain.replace(b"endobj\n", b"endobj\n%" + WORDS + b"\n", 1), [SECRET])
    first = planted(lambda pdf: pdf.pages[0].contents_add(pdf.make_stream(SHOWN)))
    assert prove_absent(first + taken_out_later(first), [SECRET])


def taken_out_later(data: bytes) -> bytes:
    """An update that empties every page's content: a reader shows nothing of what was there."""
    with pikepdf.open(BytesIO(data)) as pdf:
        root, size = pdf.Root.objgen[0], len(pdf.objects) + 1
        contents = [part.objgen[0] for page in pdf.pages for part in as_list(page.obj.Contents)]
    out, rows = b"\n", []
    for number in contents:
        rows.append((number, len(data) + len(out)))
        out += b"%d 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n" % number
    start = len(data) + len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % row for row in rows)
    at = data.rfind(b"startxref") + 10
    before = int(data[at:].split()[0])
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
    return out + trailer % (size, root, before, start)


def as_list(contents: Any) -> list[Any]:
    return list(contents) if isinstance(contents, Array) else [contents]


def test_the_files_own_name_is_read() -> None:
    (leak,) = prove_absent(lined_pdf(1, "plain"), [SECRET], SECRET.replace(" ", "_") + ".pdf")
    assert (leak.where, leak.page) == ("name", 0)
