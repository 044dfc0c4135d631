"""Files that are broken, locked, empty or of no size: said on a sheet, and the rest goes on."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from pincite.document.binder import BinderExhibit, TextPage
from pincite.press.binder import Binder, press_binder
from tests.press.binder_kit import letter_citing, lined_pdf, pdf_exhibit, plan_of, reshaped, saved


def locked() -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(lined_pdf(1, "secret"))) as pdf:
        pdf.save(made, encryption=Encryption(owner="owner", user="user", R=6))
    return made.getvalue()


def without_pages() -> bytes:
    return saved(Pdf.new())


def words(binder: Binder, page: int) -> str:
    document = pypdfium2.PdfDocument(binder.pdf)
    try:
        return str(document[page - 1].get_textpage().get_text_range())
    finally:
        document.close()


CASES = {
    "encrypted": locked(),
    "empty": without_pages(),
    "unreadable": b"%PDF-1.7\n% nothing but a head",
}


@pytest.mark.parametrize("rule", sorted(CASES))
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_sheet_stands_in_its_place_and_the_rest_goes_on(rule: str, lang: str) -> None:
    good = [pdf_exhibit(n, lined_pdf(1, "good")) for n in (1, 3)]
    bad = pdf_exhibit(2, CASES[rule], details=(("sha256", "ab" * 32),))
    binder = press_binder(plan_of(good[0], bad, good[1], lang=lang))
    told = [line for line in binder.report if line.exhibit == "X2"]
    assert [(line.rule, line.result) for line in told] == [(rule, "missing")]
    assert "Ex. 2" in told[0].words(lang)
    sheet = words(binder, binder.pages["X2"][0])
    assert ("Nothing" in sheet or "no page" in sheet) if lang == "en" else "fichier" in sheet
    assert "abababab" in sheet
    assert "MC000002" in sheet
    assert "good, page 1" in words(binder, binder.pages["X3"][0])


BAD_BOXES = {
    "nothing": [0, 0, 0, 0],
    "two hundred inches": [0, 0, 14400, 14400],
    "huge": [-(10**9), 0, 10**9, 10],
}


@pytest.mark.parametrize("box", sorted(BAD_BOXES))
def test_a_page_of_no_size_gets_a_sheet_and_its_neighbours_stay(box: str) -> None:
    with pikepdf.open(BytesIO(lined_pdf(3, "text"))) as pdf:
        pdf.pages[1].obj.MediaBox = Array(BAD_BOXES[box])
        data = saved(pdf)
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    assert binder.pages["X1"] == (3, 5, "MC000001", "MC000003")
    assert [words(binder, n).count("text, page") > 0 for n in (3, 4, 5)] == [True, False, True]
    assert "Page 2" in words(binder, 4)
    assert dict(binder.report[-1].values)["page"] == "2"


def test_a_damaged_file_whose_pages_can_be_recovered_is_bound() -> None:
    data = lined_pdf(2, "text")
    cut = data[: data.rindex(b"xref")]
    binder = press_binder(plan_of(pdf_exhibit(1, cut)))
    assert "text, page 2" in words(binder, 4)
    assert "repaired" in [line.rule for line in binder.report]


def test_a_page_whose_content_is_gone_is_not_bound_as_an_empty_one() -> None:
    data = lined_pdf(3, "text")[:-900]
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    first, last, *_ = binder.pages["X1"]
    assert "text, page 1" in words(binder, first)
    gone = [n for n in range(first, last + 1) if "text, page" not in words(binder, n)]
    assert gone
    told = [dict(one.values)["page"] for one in binder.report if one.rule == "bad_page"]
    assert told == [str(n - first + 1) for n in gone]


def test_a_crop_box_off_the_paper_is_ignored() -> None:
    data = reshaped(lined_pdf(1, "text"), CropBox=[5000, 5000, 6000, 6000])
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    assert "MC000001" in words(binder, 3)


def test_broken_content_and_resources_do_not_stop_the_binder() -> None:
    with pikepdf.open(BytesIO(lined_pdf(2, "text"))) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"not flate", Filter=Name.FlateDecode)
        pdf.pages[1].obj.Contents = Dictionary(No=1)
        pdf.pages[1].obj.Resources = Array([1, 2])
        data = saved(pdf)
    exhibits = [pdf_exhibit(1, data), pdf_exhibit(2, lined_pdf(1, "good"))]
    binder = press_binder(plan_of(*exhibits))
    assert binder.pages["X2"][2:] == ("MC000003", "MC000003")
    assert "good, page 1" in words(binder, binder.pages["X2"][0])


def test_fonts_that_the_file_does_not_hold_are_named() -> None:
    with pikepdf.open(BytesIO(lined_pdf(2, "text"))) as pdf:
        bare = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/Garamond"))
        pdf.pages[1].obj.Resources = Dictionary(Font=Dictionary(F9=pdf.make_indirect(bare)))
        data = saved(pdf)
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    told = {line.rule: line.words("fr") for line in binder.report}
    assert "Garamond" in told["fonts"]


def test_characters_that_no_face_has_are_shown_by_their_code_and_told() -> None:
    page = TextPage("中", (("1", "Zażółć, Ξένος, Привет & <b>bold</b> 😀"),))
    exhibit = BinderExhibit("X1", "Ex. 1", "中文", "en", "text/html", text=page)
    binder = press_binder(plan_of(exhibit, title="A & B <i>"))
    said = words(binder, 3)
    assert "Zażółć, Ξένος, Привет & <b>bold</b> [U+1F600]" in said
    assert "[U+4E2D]" in said
    assert ("unprinted", (("label", "Ex. 1"), ("count", "2"))) in [
        (line.rule, line.values) for line in binder.report
    ]


def test_control_characters_and_joiners_do_not_stop_the_binder() -> None:
    lines = (("[1]", "form\x0cfeed \x00 nul, e\u0301, a\u200db"), ("2.", ""), ("¶ 3", "third"))
    exhibit = BinderExhibit(
        "X1", "Ex. 1", "Bell\x07", "en", "text/plain", text=TextPage("", lines), note="\x1b[0m"
    )
    binder = press_binder(plan_of(exhibit, front=letter_citing("X1-para1", "X1-para3")))
    said = words(binder, binder.pages["X1"][0])
    assert "form[U+000C]feed [U+0000] nul, é, ab" in said
    assert "destination" not in [line.rule for line in binder.report]


def test_one_enormous_paragraph_is_set() -> None:
    page = TextPage("Long", (("1", "several words of a page " * 8000),))
    exhibit = BinderExhibit("X1", "Ex. 1", "Long", "en", "text/html", text=page)
    first, last, *_ = press_binder(plan_of(exhibit)).pages["X1"]
    assert last - first > 50


@settings(max_examples=40)
@given(st.binary(max_size=60), st.integers(0, 1500), st.integers(1, 400))
def test_a_file_torn_anywhere_never_stops_the_binder(noise: bytes, at: int, gone: int) -> None:
    data = lined_pdf(1, "torn")
    torn = data[:at] + noise + data[at + gone :]
    binder = press_binder(plan_of(pdf_exhibit(1, torn), pdf_exhibit(2, lined_pdf(1, "whole"))))
    assert "whole, page 1" in words(binder, binder.pages["X2"][0])
