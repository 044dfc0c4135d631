"""Output profiles: what each numbers and stamps, and a finished file judged by its rules."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import AttachedFileSpec, Dictionary, Name, String
from PIL import Image

from pincite.document.binder import BinderExhibit
from pincite.model.errors import PressError
from pincite.press.binder import press_binder
from pincite.press.compose import press_document
from pincite.press.profiles import (
    ENGLAND_BUNDLE,
    FRANCE,
    INTERNAL,
    US_EFILING,
    conformance,
    profile_of,
    profiled,
)
from tests.press.binder_kit import lined_pdf, pdf_exhibit, plan_of, saved, text_exhibit
from tests.press.samples import LETTER

PLAN = plan_of(pdf_exhibit(1, lined_pdf(2, "First")), text_exhibit(2), author="Maître Ida Moss")


def failed(pdf: bytes, profile: Any = US_EFILING, *, binder: bool = False) -> list[str]:
    return [one.rule for one in conformance(pdf, profile, binder=binder) if not one.kept]


def page_text(pdf: bytes, index: int) -> str:
    document = pypdfium2.PdfDocument(pdf)
    page = document[index]
    words = page.get_textpage()
    text: str = words.get_text_range()
    words.close()
    page.close()
    document.close()
    return text


@pytest.mark.parametrize("profile", [US_EFILING, ENGLAND_BUNDLE, FRANCE, INTERNAL])
def test_what_we_bind_keeps_every_rule(profile: Any) -> None:
    pdf = press_binder(profiled(PLAN, profile)).pdf
    results = conformance(pdf, profile, binder=True)
    assert [one for one in results if not one.kept] == []
    assert all(one.words("en").startswith("ok: ") for one in results)
    assert all(one.words("fr").startswith("oui") for one in results)


def test_each_numbers_in_its_own_way() -> None:
    french = replace(PLAN, lang="fr", exhibits=(replace(PLAN.exhibits[0], label="Pièce n° 1"),))
    pages = {
        profile.name: page_text(press_binder(profiled(french, profile)).pdf, 2).upper()
        for profile in (US_EFILING, ENGLAND_BUNDLE, FRANCE)
    }
    assert "MC000001" in pages["us_efiling"]
    assert "MC000001" not in pages["england_bundle"] + pages["france"]
    assert "PAGE 3" in pages["england_bundle"].replace("\u00a0", " ")
    assert "PIÈCE" in pages["france"]
    assert "IDA MOSS" in pages["france"]


def _attach(pdf: Any) -> None:
    make: Any = AttachedFileSpec
    pdf.attachments["a.txt"] = make(pdf, b"a")


def _script(pdf: Any) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("1"))


def _bare(pdf: Any) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].add_resource(font, Name.Font, Name.F99)


def _empty(pdf: Any) -> None:
    pdf.add_blank_page()


@pytest.mark.parametrize(
    ("change", "rule"),
    [(_attach, "attachments"), (_script, "scripts"), (_bare, "fonts"), (_empty, "text")],
)
def test_a_file_that_breaks_a_rule_is_told(change: Callable[[Any], None], rule: str) -> None:
    letter = press_document(LETTER)
    assert failed(letter) == []
    with pikepdf.open(BytesIO(letter)) as pdf:
        change(pdf)
        broken = saved(pdf)
    assert failed(broken) == [rule]
    told = next(one for one in conformance(broken, US_EFILING) if not one.kept)
    assert told.words("en").startswith("no: ")
    assert told.words("fr").startswith("non")


def test_a_stamp_does_not_make_a_scan_searchable() -> None:
    scan = BytesIO()
    Image.new("RGB", (850, 1100), "white").save(scan, "PNG")
    exhibit = BinderExhibit("X1", "Ex. 1", "A scan", "en", "image/png", image=scan.getvalue())
    pdf = press_binder(profiled(plan_of(exhibit), US_EFILING)).pdf
    (told,) = (one for one in conformance(pdf, US_EFILING, binder=True) if not one.kept)
    assert (told.rule, told.value) == ("text", "3")


def test_locked_files_and_large_ones_are_told() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(press_document(LETTER))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    assert failed(out.getvalue()) == ["encryption"]
    assert failed(out.getvalue(), INTERNAL) == []
    assert failed(press_document(LETTER), replace(US_EFILING, largest=1_000)) == ["size"]


def test_a_bundle_without_its_numbers_is_told() -> None:
    pdf = press_binder(PLAN).pdf
    assert set(failed(pdf, ENGLAND_BUNDLE, binder=True)) == {
        "page_numbers", "numbered_bookmarks", "opens_at_100"
    }  # fmt: skip


def test_an_unknown_profile_names_those_there_are() -> None:
    assert profile_of("france") is FRANCE
    with pytest.raises(PressError) as caught:
        profile_of("mars")
    assert "us_efiling" in str(caught.value.values["names"])
