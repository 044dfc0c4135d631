"""A binder of what Pincite sets itself is PDF/A and PDF/UA; one with strangers' files says not."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from pincite.document.binder import BinderExhibit
from pincite.press.binder import press_binder
from pincite.press.binder_volumes import press_volumes
from pincite.press.compose import press_document
from tests.conformance.validator import judge
from tests.press.binder_kit import lined_pdf, pdf_exhibit, plan_of, text_exhibit
from tests.press.samples import LETTER


def picture(number: int, mode: str = "RGB") -> BinderExhibit:
    made = BytesIO()
    Image.new(mode, (300, 200)).save(made, "JPEG")
    return BinderExhibit(
        f"X{number}", f"Ex. {number}", "A picture", "en", "image/jpeg", image=made.getvalue()
    )


def test_set_text_with_its_letter_is_tagged_throughout(tmp_path: Path) -> None:
    front = press_document(LETTER, exhibits_file=None)
    plan = plan_of(text_exhibit(1), text_exhibit(2, 3), front=front)
    alone = plan_of(text_exhibit(1), BinderExhibit("X2", "Ex. 2", "Nothing", "en", ""))
    parts = press_volumes(alone, "exhibits.pdf", 90_000)
    pdfs = {"letter": press_binder(plan).pdf, "bundle": press_binder(alone).pdf}
    pdfs |= {one.file: one.binder.pdf for one in parts}
    verdicts = judge(tmp_path, pdfs)
    assert {key: verdict for key, verdict in verdicts.items() if verdict != "pass"} == {}


def test_pictures_are_kept_for_the_archive_without_tags(tmp_path: Path) -> None:
    pdf = press_binder(plan_of(text_exhibit(1, 3), picture(2), picture(3, "L"))).pdf
    assert set(judge(tmp_path, {"pictures": pdf}, ("PDFA-2B",)).values()) == {"pass"}


def told(*exhibits: BinderExhibit) -> set[str]:
    return {line.rule for line in press_binder(plan_of(*exhibits)).report if "archive" in line.rule}


def test_what_is_not_kept_is_said_and_not_claimed() -> None:
    assert told(text_exhibit(1)) == {"archive_a"}
    assert told(text_exhibit(1), picture(2)) == {"archive_b"}
    assert told(picture(1, "CMYK")) == {"no_archive"}
    assert told(pdf_exhibit(1, lined_pdf(1, "a"))) == {"no_archive"}
    plan = plan_of(pdf_exhibit(1, lined_pdf(1, "a")))
    assert b"pdfaid:part>" not in press_binder(plan).pdf
