"""Files whose pages are not all they hold: signed, shown by one program alone, or a portfolio."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from pincite.press.binder import press_binder
from tests.press.binder_kit import lined_pdf, pdf_exhibit, plan_of, saved


def _signed(pdf: Any) -> None:
    held = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("seal"))
    field = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("one"), V=pdf.make_indirect(held)))
    empty = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("two")))
    above = pdf.make_indirect(Dictionary(T=String("all"), Kids=Array([field, empty])))
    above.Kids.append(above)  # a form that goes round
    pdf.Root.AcroForm = Dictionary(Fields=Array([above]), SigFlags=3)


def _shown_elsewhere(pdf: Any) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp/>"))
    pdf.Root.NeedsRendering = True


def _portfolio(pdf: Any) -> None:
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
    pdf.attachments["ledger.txt"] = b"figures"


@pytest.mark.parametrize(
    ("change", "rule", "words"),
    [
        (_signed, "signature", "signatures: 1;"),
        (_shown_elsewhere, "xfa_only", "please wait"),
        (_portfolio, "portfolio", "cover alone"),
    ],
)
def test_what_the_copy_cannot_keep_is_told(
    change: Callable[[Any], None], rule: str, words: str
) -> None:
    with pikepdf.open(BytesIO(lined_pdf(1, "text"))) as pdf:
        change(pdf)
        data = saved(pdf)
    told = {one.rule: one for one in press_binder(plan_of(pdf_exhibit(1, data))).report}
    assert words in told[rule].words("en")
    assert "Ex. 1" in told[rule].words("fr")
