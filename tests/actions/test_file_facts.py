"""A finished PDF measured: sound when we press it, and every fault of it seen."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from pincite.actions.file_facts import finished, measure
from pincite.document.resolved import Document
from pincite.press.compose import press_document
from tests.review.letters import context
from tests.review.making import dispute


def letter() -> Document:
    body = "It ended [@Q4]. " + "The service is what it is. " * 400
    return context(body, dispute()).document


def changed(pdf: bytes, change: Callable[[Any], None]) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)
        out = BytesIO()
        opened.save(out)
    return out.getvalue()


def test_what_we_press_is_sound() -> None:
    document = letter()
    facts = finished(document)
    assert facts.pages > 1
    assert "It ended" in facts.text
    assert (facts.unembedded, facts.unmapped, facts.dead_links) == ((), 0, ())
    assert (facts.leaks, facts.missing_headers) == ((), ())


def test_a_font_that_does_not_travel() -> None:
    def strip(pdf: Any) -> None:
        for page in pdf.pages:
            for font in page.resources.get("/Font", {}).values():
                inner = font.get("/DescendantFonts", [font])[0]
                descriptor = inner["/FontDescriptor"]
                for name in ("/FontFile", "/FontFile2", "/FontFile3"):
                    if name in descriptor:
                        del descriptor[name]

    document = letter()
    pdf = changed(press_document(document, exhibits_file=None), strip)
    assert measure(pdf, document).unembedded


@pytest.mark.parametrize(
    ("name", "value", "leaks"),
    [
        ("/Author", r"C:\cases\letter.docx", ["Author"]),
        ("/Author", "Ines Calder", []),
        ("/Notes", "to be checked", ["Notes"]),
    ],
)
def test_metadata_that_should_not_leave(name: str, value: str, leaks: list[str]) -> None:
    def write(pdf: Any) -> None:
        pdf.docinfo[name] = value

    document = letter()
    pdf = changed(press_document(document), write)
    assert [field for field, _ in measure(pdf, document).leaks] == leaks


def test_a_link_that_lands_nowhere_and_a_comment() -> None:
    def add(pdf: Any) -> None:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9],
            A=pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=pikepdf.String("S99")),
        )  # fmt: skip
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9]
        )
        page = pdf.pages[0]
        page["/Annots"] = pikepdf.Array([*page.get("/Annots", []), link, note])

    document = letter()
    facts = measure(changed(press_document(document), add), document)
    assert facts.dead_links == ("S99",)
    assert facts.leaks == (("Annots", "1"),)


def test_a_page_without_its_head() -> None:
    from dataclasses import replace

    document = letter()
    pdf = press_document(document)
    other = replace(document, running=("Somebody Else", document.running[1]))
    assert measure(pdf, other).missing_headers
    assert not measure(pdf, document).missing_headers
