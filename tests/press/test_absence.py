"""The proof of absence finds a leak planted anywhere in a finished file, and nothing else."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, NameTree, OutlineItem, String

from pincite.document.resolved import Paragraph
from pincite.model.errors import PressError
from pincite.press.absence import prove_absent
from pincite.press.compose import press_document, press_pages
from pincite.press.word import press_word
from tests.press.binder_kit import lined_pdf, saved
from tests.press.samples import LETTER
from tests.press.samples_parts import text

SECRET = "Our own audit says that the wharf’s ledger may be incomplete."
SAID = b"(Our own audit says that the wharf's ledger) Tj 0 -12 Td (may be incom-) Tj 0 -12 Td"
WRITTEN = b"BT /F1 9 Tf %d %d Td " + SAID + b" (plete.) Tj ET"
CUT = (b"foot: Our own audit says that the wharf's", b"Head 2 ledger may be incomplete.")


@pytest.fixture(scope="module")
def letter() -> bytes:
    return press_document(LETTER)


def planted(pdf: bytes, plant: Callable[[Any], None]) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        plant(opened)
        return saved(opened)


def where(pdf: bytes) -> set[str]:
    return {leak.where for leak in prove_absent(pdf, [SECRET, "Nothing of the kind is in here"])}


def test_a_clean_copy_is_clean(letter: bytes) -> None:
    assert prove_absent(letter, [SECRET]) == ()


def test_words_typed_in_the_text_are_found_with_their_page() -> None:
    told = replace(LETTER, blocks=(*LETTER.blocks, Paragraph("99", text(SECRET.upper()))))
    (leak,) = (one for one in prove_absent(press_document(told), [SECRET]) if one.where == "text")
    assert leak.page == press_pages(told).pages


def test_words_cut_by_a_page_end_are_found() -> None:
    pdf = pikepdf.Pdf.new()
    for words in (
        b"foot: Our own audit says that the wharf's",
        b"Head 2 ledger may be incomplete.",
    ):
        page = pdf.add_blank_page()
        _font(page)
        page.contents_add(b"BT /F1 9 Tf 72 700 Td (" + words + b") Tj ET")
    assert [(leak.where, leak.page) for leak in prove_absent(saved(pdf), [SECRET])] == [("text", 1)]


def _font(page: Any) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.add_resource(font, Name.Font, Name.F1)


def _off_the_page(pdf: Any) -> None:
    _font(pdf.pages[0])
    pdf.pages[0].contents_add(b"Q " + WRITTEN % (-2000, 5000))


def _invisible(pdf: Any) -> None:
    _font(pdf.pages[0])
    pdf.pages[0].contents_add(b"BT 3 Tr ET " + WRITTEN % (72, 300))


def _hidden_layer(pdf: Any) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Notes")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    form = pdf.make_stream(WRITTEN % (72, 300))
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 612, 792])
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    form.Resources = Dictionary(Font=Dictionary(F1=font))
    form.OC = layer
    pdf.pages[0].add_resource(form, Name.XObject, Name.Secret)
    pdf.pages[0].contents_add(b"/Secret Do")


def _layer_name(pdf: Any) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary())


def _info(pdf: Any) -> None:
    pdf.docinfo[Name.Subject] = String(SECRET)


def _xmp(pdf: Any) -> None:
    with pdf.open_metadata() as told:
        told["dc:source"] = SECRET


def _bookmark(pdf: Any) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem(SECRET, 0))


def _destination(pdf: Any) -> None:
    NameTree(pdf.Root.Names.Dests)[SECRET] = Array([pdf.pages[0].obj, Name.Fit])


def _note(pdf: Any) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(SECRET)
    )
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


def _painted_note(pdf: Any) -> None:
    look = pdf.make_stream(WRITTEN % (5, 90))
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 400, 100])
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    look.Resources = Dictionary(Font=Dictionary(F1=font))
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 400, 100]), F=2,
        AP=Dictionary(N=look),
    )  # fmt: skip
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


def _attach(pdf: Any, name: str, data: bytes) -> None:
    make: Any = AttachedFileSpec
    pdf.attachments[name] = make(pdf, data)


def _attachment(pdf: Any) -> None:
    _attach(pdf, "a.txt", SECRET.encode("utf-16"))


def _attached_pdf(pdf: Any) -> None:
    told = replace(LETTER, blocks=(Paragraph("1", text(SECRET)),))
    _attach(pdf, "a.pdf", press_document(told))


def _attached_archive(pdf: Any) -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", SECRET)
    _attach(pdf, "a.zip", made.getvalue())


def _attachment_name(pdf: Any) -> None:
    _attach(pdf, f"{SECRET}.txt", b"nothing")


def _alternative(pdf: Any) -> None:
    first = next(item for item in pdf.objects if _is_element(item))
    first.Alt = String(SECRET)


def _is_element(item: Any) -> bool:
    return isinstance(item, Dictionary) and item.get(Name.S) == Name.P


def _script(pdf: Any) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"note('{SECRET}')"))


def _page_piece(pdf: Any) -> None:
    pdf.pages[1].obj.PieceInfo = Dictionary(App=Dictionary(Private=Array([String(SECRET)])))


@pytest.mark.parametrize(
    ("plant", "place"),
    [
        (_off_the_page, "text"),
        (_invisible, "text"),
        (_hidden_layer, "text"),
        (_layer_name, "layer"),
        (_info, "info"),
        (_xmp, "xmp"),
        (_bookmark, "bookmark"),
        (_destination, "destination"),
        (_note, "annotation"),
        (_painted_note, "annotation"),
        (_attachment, "attachment"),
        (_attached_pdf, "attachment"),
        (_attached_archive, "attachment"),
        (_attachment_name, "attachment"),
        (_alternative, "tag"),
        (_script, "other"),
        (_page_piece, "other"),
    ],
)
def test_a_planted_leak_is_found(letter: bytes, plant: Callable[[Any], None], place: str) -> None:
    assert place in where(planted(letter, plant))


def test_a_word_file_is_searched_too() -> None:
    assert prove_absent(press_word(LETTER), [SECRET]) == ()
    told = replace(LETTER, blocks=(*LETTER.blocks, Paragraph("99", text(SECRET))))
    assert {leak.where for leak in prove_absent(press_word(told), [SECRET])} == {"text"}


def test_words_too_short_to_prove_anything_are_passed_over() -> None:
    assert prove_absent(lined_pdf(1, "wharf"), ["wharf", "a line"]) == ()
    assert prove_absent(lined_pdf(1, "wharf"), ["so many words"]) != ()


def test_a_file_that_does_not_open_proves_nothing() -> None:
    with pytest.raises(PressError) as caught:
        prove_absent(b"no file at all", [SECRET])
    assert caught.value.reason == "unreadable_copy"
