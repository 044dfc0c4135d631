"""What a reader sees of an exhibit is there in its copy: fields, frames, links, whole sheets."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageDraw

from pincite.document.binder import BinderExhibit
from pincite.press.binder import Binder, press_binder
from pincite.press.redaction import Mark, redact_pdf
from pincite.press.replaced import with_pages
from tests.press.binder_kit import (
    LETTER,
    canvas_on,
    lined_pdf,
    links,
    page_number,
    pdf_exhibit,
    plan_of,
    saved,
)


def bound(data: bytes) -> Binder:
    return press_binder(plan_of(pdf_exhibit(1, data)))


def text_of(data: bytes, page: int) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return str(document[page].get_textpage().get_text_range())
    finally:
        document.close()


def dark(data: bytes, page: int, box: tuple[int, int, int, int]) -> bool:
    """Whether anything is drawn in a box of a page (points from the upper left corner)."""
    document = pypdfium2.PdfDocument(data)
    try:
        picture = Image.Image.convert(document[page].render(scale=1).to_pil(), "L")
    finally:
        document.close()
    return min(picture.crop(box).tobytes()) < 128


def with_field(change: Callable[[Any, Any], None]) -> bytes:
    """A page with one written field, 100 points wide, at 400, 700."""
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        fonts = Dictionary(
            Helv=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        look = pdf.make_stream(b"/Tx BMC q BT /Helv 12 Tf 2 4 Td (Quillfeather) Tj ET Q EMC")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
        look.Resources = Dictionary(Font=fonts)
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("name"),
                V=String("Quillfeather"),
                DA=String("/Helv 12 Tf 0 g"),
                F=4,
                Rect=Array([400, 700, 500, 720]),
                MK=Dictionary(BC=Array([0]), BG=Array([0.9, 0.9, 1])),
                AP=Dictionary(N=look),
            )
        )
        pdf.pages[0].obj.Annots = Array([field])
        form = Dictionary(Fields=Array([field]), DR=Dictionary(Font=fonts))
        pdf.Root.AcroForm = pdf.make_indirect(form)
        change(pdf, field)
        return saved(pdf)


def unlisted(pdf: Any, _field: Any) -> None:
    pdf.Root.AcroForm.Fields = Array([])


def orphan(pdf: Any, _field: Any) -> None:
    del pdf.Root.AcroForm


def without_look(pdf: Any, field: Any) -> None:
    del field.AP
    pdf.Root.AcroForm.NeedAppearances = True


@pytest.mark.filterwarnings("ignore::pikepdf.PageCopyWarning")
@pytest.mark.parametrize("change", [unlisted, orphan, without_look])
def test_a_field_says_what_it_said_however_its_file_keeps_it(
    change: Callable[[Any, Any], None],
) -> None:
    binder = bound(with_field(change))
    assert "Quillfeather" in text_of(binder.pdf, 2)
    assert "form" in [line.rule for line in binder.report]


def test_a_field_without_a_look_of_its_own_keeps_its_frame() -> None:
    assert dark(bound(with_field(without_look)).pdf, 2, (398, 71, 403, 92))


def test_a_hidden_field_stays_hidden_and_other_notes_stay_notes() -> None:
    def hidden(pdf: Any, field: Any) -> None:
        field.F = 2
        note = Dictionary(Subtype=Name.Text, Rect=Array([300, 700, 320, 720]))
        pdf.pages[0].obj.Annots.append(pdf.make_indirect(note))

    binder = bound(with_field(hidden))
    assert "Quillfeather" not in text_of(binder.pdf, 2)
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        assert [note.Subtype for note in pdf.pages[2].obj.Annots] == [Name.Text]


def old_links() -> bytes:
    """Two pages; the first has a link by each way of naming the second."""
    with pikepdf.open(BytesIO(lined_pdf(2, "text"))) as pdf:
        place = Array([pdf.pages[1].obj, Name.Fit])
        pdf.Root.Dests = Dictionary(Second=place, Whole=Dictionary(D=place))
        # Out of order, as some writers leave it: a search by halves would miss a name.
        pairs = [String("zebra"), place, String("apple"), place]
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(pairs)))
        ways: list[dict[str, Any]] = [
            {"Dest": Name.Second},
            {"A": Dictionary(S=Name.GoTo, D=Name.Whole)},
            {"Dest": String("apple")},
            {"A": Dictionary(S=Name.GoTo, D=Array([1, Name.Fit]))},
        ]
        pdf.pages[0].obj.Annots = Array(
            [
                pdf.make_indirect(
                    Dictionary(
                        Type=Name.Annot, Subtype=Name.Link, Rect=Array([90, y, 200, y + 9]), **way
                    )
                )
                for y, way in zip((700, 680, 660, 640), ways, strict=True)
            ]
        )
        return saved(pdf)


def test_links_by_old_names_page_numbers_and_unsorted_names_land() -> None:
    plan = plan_of(pdf_exhibit(1, old_links()), pdf_exhibit(2, old_links()))
    binder = press_binder(plan)
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        for handle in ("X1", "X2"):
            first, last, *_ = binder.pages[handle]
            assert [page_number(pdf, target) for target in links(pdf, first)] == [last] * 4
    assert "dead_link" not in [line.rule for line in binder.report]


def test_a_removed_link_leaves_the_frame_that_the_page_showed() -> None:
    def linked(**keys: Any) -> bytes:
        with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
            action = Dictionary(S=Name.Launch, F=String("cmd.exe"))
            note = Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=Array([400, 700, 500, 720]), A=action
            )
            for key, value in keys.items():
                note[f"/{key}"] = value
            pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])
            return saved(pdf)

    framed, plain = bound(linked()), bound(linked(Border=Array([0, 0, 0])))
    with Pdf.open(BytesIO(framed.pdf)) as pdf:
        (note,) = pdf.pages[2].obj.Annots
        assert note.Subtype == Name.Square
        assert Name.A not in note
    with Pdf.open(BytesIO(plain.pdf)) as pdf:
        assert Name.Annots not in pdf.pages[2].obj


def test_what_acts_in_catalogue_and_pages_is_told_in_one_line() -> None:
    with pikepdf.open(BytesIO(lined_pdf(2, "text"))) as pdf:
        act = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), act])))
        for page in pdf.pages:
            note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=act)
            page.obj.Annots = Array([note])
        binder = bound(saved(pdf))
    (line,) = [line for line in binder.report if line.rule == "script"]
    assert dict(line.values)["count"] == "3"


@pytest.mark.parametrize(
    "content",
    [
        b"/Span <</ActualText (x)>> BDC BT /F1 9 Tf 90 600 Td (Span) Tj ET",
        b"BT /F1 9 Tf 90 600 Td (Open) Tj",
        b"Q 3 0 0 3 50 50 cm q BT /F1 9 Tf 90 100 Td (Early) Tj ET",
    ],
)
def test_a_stamp_is_no_part_of_what_a_page_leaves_open(content: bytes) -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(content)
        data = saved(pdf)
    binder = bound(data)
    document = pypdfium2.PdfDocument(binder.pdf)
    try:
        page = document[2].get_textpage()
        assert page.get_text_bounded(left=480, bottom=0, top=70, right=612).count("MC000001") == 1
        assert dark(binder.pdf, 2, (500, 730, 600, 790))
    finally:
        document.close()
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        pdf.pages[2].contents_coalesce()
        code = pdf.pages[2].Contents.read_bytes()
    begun = code.count(b"BDC") + code.count(b"BMC")
    assert begun == code.count(b"EMC")


def test_a_corner_with_words_in_white_is_not_stamped_while_another_is_free() -> None:
    made = BytesIO()
    canvas = canvas_on(made)
    canvas.rotate(2)  # turned words are looked at, not read
    canvas.drawString(200, 400, "slanted words")
    canvas.setFillGray(1)
    canvas.drawString(520, 8, "unseen")
    canvas.save()
    binder = bound(made.getvalue())
    document = pypdfium2.PdfDocument(binder.pdf)
    try:
        page = document[2].get_textpage()
        assert "MC000001" in page.get_text_bounded(left=0, bottom=0, right=200, top=70)
    finally:
        document.close()


def scan(dpi: float, *, size: tuple[int, int] = (850, 1100), ink: bool = False) -> bytes:
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((100, 100, 400, 200), fill=0)
    if ink:
        ImageDraw.Draw(image).rectangle((0, 0, size[0] - 1, size[1] - 1), outline=0, width=80)
    made = BytesIO()
    image.save(made, "PNG", dpi=(dpi, dpi))
    return made.getvalue()


def sheet_of(data: bytes) -> tuple[tuple[float, float], list[str]]:
    exhibit = BinderExhibit("X1", "Ex. 1", "A scan", "en", "image/png", image=data)
    binder = press_binder(plan_of(exhibit))
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        left, low, right, top = (float(edge) for edge in pdf.pages[2].mediabox)
    return (right - left, top - low), [line.rule for line in binder.report if line.exhibit]


def test_a_scanned_sheet_is_a_page_of_its_own_size() -> None:
    size, told = sheet_of(scan(100))
    assert size == pytest.approx(LETTER, abs=0.1)
    assert told == []


def test_a_scan_full_of_ink_gets_paper_for_its_stamp() -> None:
    (wide, high), told = sheet_of(scan(100, ink=True))
    assert wide == pytest.approx(612, abs=0.1)
    assert high > 800
    assert told == ["margin"]


def test_a_photograph_of_no_measured_size_is_fitted_to_the_page() -> None:
    size, told = sheet_of(scan(72, size=(1700, 2200)))
    assert size == LETTER
    assert told == ["reduced"]


def layered(pages: int = 1) -> bytes:
    """Pages with a black field each, on a layer that is hidden."""
    with pikepdf.open(BytesIO(lined_pdf(pages, "text"))) as pdf:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
        for page in pdf.pages:
            page.obj.Resources.Properties = Dictionary(L=layer)
            page.contents_add(b"/OC /L BDC 0 0 80 80 re f EMC")
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
        return saved(pdf)


def test_a_hidden_layer_stays_hidden_beside_redacted_and_replaced_pages() -> None:
    corner = (10, 720, 70, 785)
    redacted = redact_pdf(layered(2), [Mark(2, (100, 100, 200, 120))])
    assert not dark(redacted, 0, corner)
    for host in (lined_pdf(1, "host"), layered()):
        assert not dark(with_pages(host, {1: (layered(), 1)}), 0, corner)
