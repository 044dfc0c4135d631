"""The firm's profile: kept once, checked, printed on letters, taken into cases."""

import base64
import os
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, PngImagePlugin

from pincite.actions.cases import new_case
from pincite.actions.documents import resolved
from pincite.actions.drafts import draft_from_text, new_draft
from pincite.actions.export import export_draft
from pincite.actions.firm import (
    firm,
    keep_firm_profile,
    logo_from,
    save_firm,
    set_firm_profile,
    use_firm_profile,
)
from pincite.actions.word_exchange import word_changes
from pincite.casefile import CaseFile
from pincite.model.case import FirmProfile
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.people import Party
from pincite.press.compose import press_document
from pincite.press.word import press_word

FIELDS = {
    "name": "Vane & Quill",
    "line": "Solicitors of an invented town",
    "contact": ["1 Penny Lane", "office@vane.example"],
    "logo_text": "A quill over a wave",
    "our_reference": "VQ/17",
    "your_reference": "HL/2",
    "signatories": [{"name": "Ida Vane", "title": "Partner", "bar_number": "Bar no. 4411"}],
}


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CaseFile:
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path / "home"))
    return new_case(tmp_path / "quay", "Finch v. Harbour Line", author="Test Author")


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    hidden = PngImagePlugin.PngInfo()
    hidden.add_text("Comment", "made on a secret desk")
    Image.new("RGBA", (3000, 900), (30, 80, 160, 120)).save(path, pnginfo=hidden)
    return path


def test_a_profile_is_kept_once_and_taken_into_a_case(case: CaseFile, logo: Path) -> None:
    with case:
        set_firm_profile(case, {**FIELDS, "logo_file": str(logo)})
        keep_firm_profile(case)
        assert firm().profile == case.case.profile
        case.undo()
        assert case.case.profile == FirmProfile()
        assert use_firm_profile(case).name == "Vane & Quill"
        signs = case.items(Party)
        assert [(one.name, one.role, one.side) for one in signs] == [("Ida Vane", "counsel", "own")]
        use_firm_profile(case)
        assert len(case.items(Party)) == 1


def test_a_letter_bears_logo_references_and_signatory(case: CaseFile, logo: Path) -> None:
    with case:
        set_firm_profile(case, {**FIELDS, "logo_file": str(logo), "typeface": "sans"})
        draft = new_draft(case, "letter-before-claim", "en")
        document = resolved(case, draft).document
        assert document.letterhead.references == (("Our ref.", "VQ/17"), ("Your ref.", "HL/2"))
        assert document.typeface == "sans"
        for style in ("classic", "modern"):
            pdf = press_document(resolved(case, draft.changed(style=style)).document)
            with pikepdf.open(BytesIO(pdf)) as opened:
                figures = [one for one in opened.objects if _is_figure(one)]
                assert [str(one.Alt) for one in figures] == ["A quill over a wave"]
                fonts = {str(o.BaseFont) for o in opened.objects if _is_font(o)}
                assert any("PinciteSans-Regular" in name for name in fonts)
        words = _text(pdf)
        assert "Ida Vane" in words
        assert "Bar no. 4411" in words
        assert "VQ/17" in words
        word = press_word(document)
        assert b"word/media/image" in word


def _is_figure(one: object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"


def _is_font(one: object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one


def _text(pdf: bytes) -> str:
    import pypdfium2

    opened = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in opened)
    finally:
        opened.close()


def test_the_firms_style_paper_and_language_hold_for_new_letters(case: CaseFile) -> None:
    with case:
        set_firm_profile(case, {"style": "modern", "paper": "a4", "language": "fr"})
        letter = new_draft(case, "demand-letter")
        assert (letter.language, letter.style, letter.paper) == ("fr", "modern", "a4")
        assert new_draft(case, "chronology", "en").style == "modern"
        set_firm_profile(case, {"style": "classic", "paper": "", "language": ""})
        assert new_draft(case, "chronology").style == "modern"  # the house style is of letters
        assert new_draft(case, "letter-before-claim").paper == "a4"


def test_a_logo_is_made_small_and_says_nothing_hidden(logo: Path) -> None:
    data = base64.b64decode(logo_from(logo))
    assert b"secret" not in data
    with Image.open(BytesIO(data)) as made:
        assert made.mode == "RGB"
        assert made.width <= 1200
        assert made.height <= 600


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.png", b"<svg onload='x'/>", "logo_kind"),
        ("a.gif", b"GIF89a" + b"\0" * 40, "logo_kind"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 30, ""),
        ("a.jpg", b"", "empty"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(EvidenceError) as caught:
        logo_from(path)
    assert caught.value.reason == code or (not code and caught.value.reason.startswith("logo_"))


def test_a_bomb_of_pixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (9000, 9000)).save(path)
    with pytest.raises(EvidenceError, match="logo_large"):
        logo_from(path)


def test_a_damaged_profile_is_none_and_a_wrong_field_is_refused(case: CaseFile) -> None:
    with case:
        save_firm(FirmProfile(name="Vane"), "")
        (Path(os.environ["PINCITE_HOME"]) / "firm.json").write_text("[1", "utf-8")
        assert firm().profile == FirmProfile()
        with pytest.raises(InvalidValue):
            set_firm_profile(case, {"paper": "stone"})
        assert case.undo_title == ""


def test_a_copy_with_a_logo_leaves_and_comes_back_unchanged(
    case: CaseFile, logo: Path, tmp_path: Path
) -> None:
    with case:
        set_firm_profile(case, {**FIELDS, "logo_file": str(logo)})
        case_words = "---\ntitle: L\ndate: 2024-05-03\n---\n# Facts\n\nThe quay was shut.\n"
        draft = draft_from_text(case, case_words)
        for name in ("letter.pdf", "letter.docx"):
            (path,) = export_draft(case, draft.handle, str(tmp_path / name))
            assert Path(path).stat().st_size > 1000
        found = word_changes(case, draft.handle, str(tmp_path / "letter.docx"))
        assert not any(found.values()), found
