"""Letters and reports are PDF/A-2a and PDF/UA-1; what lacks tags or a profile is not."""

import base64
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
from PIL import Image

from pincite.document.resolved import Document
from pincite.press.compose import press_document
from pincite.press.redline import press_redline
from tests.conformance.validator import ACCESSIBLE, ARCHIVE, judge
from tests.press.french import FRENCH
from tests.press.samples import LETTER, MODERN_LETTER, REPORT
from tests.press.test_graphics import EVENTS
from tests.press.test_redline import edited


def test_every_kind_and_style_conforms(tmp_path: Path) -> None:
    pdfs = {
        "classic-letter": press_document(LETTER),
        "modern-letter": press_document(MODERN_LETTER),
        "front-of-a-binder": press_document(LETTER, exhibits_file=None),
        "report": press_document(REPORT),
        "classic-report": press_document(replace(REPORT, style="classic")),
        "french": press_document(FRENCH),
        "with-contents": press_document(replace(REPORT, contents=True, banner="Sample")),
        "events": press_document(replace(REPORT, blocks=(*REPORT.blocks, EVENTS))),
        "redline": press_redline(edited(LETTER), "L1.1", "L1.2"),
        "logo": press_document(_with_logo(LETTER)),
        "logo-modern-sans": press_document(_with_logo(replace(MODERN_LETTER, typeface="sans"))),
        "draft": press_document(replace(LETTER, watermark="DRAFT", blocks=LETTER.blocks[:9])),
    }
    verdicts = judge(tmp_path, pdfs)
    assert {key: verdict for key, verdict in verdicts.items() if verdict != "pass"} == {}


def _with_logo(letter: Document) -> Document:
    out = BytesIO()
    Image.new("RGB", (300, 120), "navy").save(out, "PNG")
    logo = base64.b64encode(out.getvalue()).decode("ascii")
    head = replace(letter.letterhead, logo=logo, logo_text="A navy field")
    return replace(letter, letterhead=head)


def test_the_judge_can_fail(tmp_path: Path) -> None:
    pdfs = {"raw": _raw(), "untagged": _without("/StructTreeRoot"), "untitled": _untitled()}
    verdicts = judge(tmp_path, pdfs)
    assert "6.2.4.3-2" in verdicts["raw", ARCHIVE]
    assert "7.1-3" in verdicts["raw", ACCESSIBLE]
    assert "6.7.3.3-1" in verdicts["untagged", ARCHIVE]
    assert "7.1-10" in verdicts["untitled", ACCESSIBLE]


def _raw() -> bytes:
    """A page as reportlab writes it: no tags, no profile, a font that is not embedded."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out)
    canvas.setFont("Helvetica", 12)
    canvas.setFillColorRGB(0.5, 0, 0)
    canvas.drawString(72, 720, "Raw")
    canvas.save()
    return out.getvalue()


def _without(key: str) -> bytes:
    with pikepdf.open(BytesIO(press_document(LETTER))) as pdf:
        del pdf.Root[key]
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def _untitled() -> bytes:
    with pikepdf.open(BytesIO(press_document(LETTER))) as pdf:
        del pdf.Root.ViewerPreferences
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()
