"""What acts is taken out of the copy and told; links to the web and hidden layers stay."""

from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from pincite.press.binder import Binder, press_binder
from tests.press.binder_kit import lined_pdf, pdf_exhibit, plan_of, saved

RECT = [100, 700, 200, 720]


def annotated(*annotations: dict[str, Any]) -> bytes:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        pdf.pages[0].obj.Annots = Array(
            [
                pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array(RECT), **note))
                for note in annotations
            ]
        )
        return saved(pdf)


def link(**action: Any) -> dict[str, Any]:
    return {"Subtype": Name.Link, "A": Dictionary(**action), "Border": Array([0, 0, 0])}


def bound(data: bytes) -> tuple[Binder, Any]:
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    with Pdf.open(BytesIO(binder.pdf)) as pdf:
        notes = [dict(n.items()) for n in pdf.pages[2].obj.get(Name.Annots, [])]
        return binder, notes


def rules(binder: Binder) -> list[str]:
    return [line.rule for line in binder.report if line.exhibit == "X1"]


ACTIONS = {
    "script": link(S=Name.JavaScript, JS=String("app.alert(1)")),
    "launch": link(S=Name.Launch, F=String("cmd.exe")),
    "form_action": link(S=Name.SubmitForm, F=String("https://example.org")),
    "file_link": link(S=Name.GoToR, F=String("//server/share/x.pdf"), D=Array([0, Name.Fit])),
    "other_action": link(S=Name.Invented),
    "media": {"Subtype": Name.RichMedia},
    "attachment": {"Subtype": Name.FileAttachment, "FS": Dictionary(Type=Name.Filespec)},
}


@pytest.mark.parametrize("kind", sorted(ACTIONS))
def test_what_acts_is_removed_and_told(kind: str) -> None:
    binder, notes = bound(annotated(ACTIONS[kind]))
    assert rules(binder) == [kind]
    assert notes == []


@pytest.mark.parametrize(
    "address", [r"\\server\share", "file:///etc/passwd", " JavaScript:x", "smb://server/x", "x.exe"]
)
def test_addresses_of_files_and_shares_are_removed(address: str) -> None:
    binder, notes = bound(annotated(link(S=Name.URI, URI=String(address))))
    assert rules(binder) == ["file_link"]
    assert notes == []


@pytest.mark.parametrize("address", ["https://example.org/a", "mailto:clerk@example.org"])
def test_links_to_the_web_stay(address: str) -> None:
    binder, notes = bound(annotated(link(S=Name.URI, URI=String(address))))
    assert rules(binder) == []
    assert str(notes[0]["/A"].URI) == address


def test_a_script_that_follows_a_harmless_action_is_found() -> None:
    chained = Dictionary(S=Name.Named, N=Name.NextPage, Next=ACTIONS["script"]["A"])
    binder, notes = bound(annotated({**ACTIONS["script"], "A": chained}))
    assert rules(binder) == ["script"]
    assert notes == []


def test_what_acts_on_opening_and_what_is_attached_stays_behind() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        pdf.Root.OpenAction = script
        pdf.attachments["plan.txt"] = b"a file within"
        pdf.pages[0].obj.AA = Dictionary(O=script)
        data = saved(pdf)
    binder = press_binder(plan_of(pdf_exhibit(1, data)))
    assert sorted(rules(binder)) == ["attachment", "open_action", "page_action"]
    assert b"app.alert" not in plain(binder.pdf)
    assert b"plan.txt" not in plain(binder.pdf)


def plain(data: bytes) -> bytes:
    """The PDF's objects without compression."""
    made = BytesIO()
    with Pdf.open(BytesIO(data)) as pdf:
        pdf.save(
            made,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return made.getvalue()


def test_form_fields_are_made_plain_and_keep_their_words() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        look = pdf.make_stream(b"BT /F1 12 Tf 2 4 Td (filled in) Tj ET")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
        look.Resources = pdf.pages[0].obj.Resources
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("name"),
                V=String("filled in"),
                F=4,
                Rect=Array(RECT),
                AP=Dictionary(N=look),
            )
        )
        pdf.pages[0].obj.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), XFA=String("<xdp/>"))
        data = saved(pdf)
    binder, notes = bound(data)
    assert sorted(rules(binder)) == ["form", "xfa"]
    assert notes == []
    document = pypdfium2.PdfDocument(binder.pdf)
    assert "filled in" in document[2].get_textpage().get_text_range()
    document.close()


def test_a_layer_that_was_hidden_stays_hidden() -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
        page = pdf.pages[0]
        page.obj.Resources.Properties = Dictionary(L=layer)
        page.contents_add(b"/OC /L BDC 100 300 300 200 re f EMC")
        pdf.Root.OCProperties = Dictionary(
            OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([]))
        )
        data = saved(pdf)
    binder = press_binder(plan_of(pdf_exhibit(1, data), pdf_exhibit(2, data)))
    document = pypdfium2.PdfDocument(binder.pdf)
    for number in (2, 4):
        picture = document[number].render(scale=0.5, grayscale=True).to_pil()
        dark = sum(1 for value in picture.crop((50, 146, 200, 246)).tobytes() if value < 10)
        assert dark < 500
    document.close()
