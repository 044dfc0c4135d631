"""PDFs whose fonts draw letters and name none: no rubbish as text, and the pages are told."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from pincite.intake.ocr import pages_without_words
from pincite.intake.page_drawing import Drawing
from pincite.intake.readers import read

LINES = (
    "The harbour log counts 412 crane lifts for March.",
    "Nobody of the crew signed it, and the master was away.",
    "The berth was closed to all ships for eleven days.",
)
LETTERS = sorted(set("".join(LINES)))


def drawn(code: Callable[[int, str], int], *, table: bool = False) -> bytes:
    """A page in a Type 3 font of boxes; with ``table`` it says what its codes stand for."""
    pdf = pikepdf.new()
    codes = {letter: code(place, letter) for place, letter in enumerate(LETTERS)}
    first, last = min(codes.values()), max(codes.values())
    glyphs, named = Dictionary(), Array([])
    for letter, number in codes.items():
        glyphs[f"/g{number}"] = pdf.make_stream(
            b"600 0 d0" if letter == " " else b"600 0 d0 50 0 400 500 re f"
        )
        named.append(number)
        named.append(Name(f"/g{number}"))
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 600, 800]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=glyphs,
        Encoding=Dictionary(Type=Name.Encoding, Differences=named),
        FirstChar=first,
        LastChar=last,
        Widths=Array([600] * (last - first + 1)),
        Resources=Dictionary(),
    )
    if table:
        pairs = "".join(f"<{n:02X}> <{ord(letter):04X}>\n" for letter, n in codes.items())
        font.ToUnicode = pdf.make_stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def "
            "/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            f"{len(codes)} beginbfchar\n{pairs}endbfchar endcmap end end".encode()
        )
    shown = "".join(f"<{bytes(codes[c] for c in line).hex()}> Tj T* " for line in LINES)
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    page.Contents = pdf.make_stream(f"BT /F1 12 Tf 72 750 Td 18 TL {shown} ET".encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def page_words(data: bytes) -> str:
    drawing = Drawing()
    drawing.open(data, "application/pdf")
    try:
        return drawing.words(0)[0]
    finally:
        drawing.close()


@pytest.mark.parametrize("first", [1, 33, 65, 160])
def test_codes_that_stand_for_nothing_are_no_text(first: int) -> None:
    data = drawn(lambda place, _letter: first + place)
    found = read(data, "log.pdf")
    assert found.blocks == ()
    assert found.notes == ("no_text", "garbled_pages:1")
    assert pages_without_words(found) == [1]
    assert page_words(data) == ""


def test_a_font_that_says_what_its_codes_are_is_read() -> None:
    data = drawn(lambda place, _letter: 33 + place, table=True)
    assert "412 crane lifts" in read(data, "log.pdf").blocks[0].text
    assert "412 crane lifts" in page_words(data)


def test_codes_that_are_letters_all_the_same_are_read() -> None:
    data = drawn(lambda _place, letter: ord(letter))
    found = read(data, "log.pdf")
    assert "signed it, and the master was away" in found.blocks[0].text
    assert not any(note.startswith("garbled") for note in found.notes)


def test_codes_in_the_private_area_are_no_text() -> None:
    data = drawn(lambda place, _letter: 33 + place, table=True)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        font = pdf.pages[0].Resources.Font.F1
        private = font.ToUnicode.read_bytes().replace(b"> <00", b"> <E0")
        font.ToUnicode = pdf.make_stream(private)
        out = io.BytesIO()
        pdf.save(out)
    found = read(out.getvalue(), "log.pdf")
    assert (found.blocks, found.notes) == ((), ("no_text", "garbled_pages:1"))
