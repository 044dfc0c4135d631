"""The embedded fonts: what they cover, how they kern, what they are called."""

import pytest
from fontTools.ttLib import TTFont

from pincite import resources
from pincite.model.errors import PressError
from pincite.press.fonts import CAPS, LIGHT, SANS, SUPERIOR, TABULAR, Dress, check, dressed

DRESSES = [
    *(Dress(family, strong, emphasis)
      for family in ("serif", TABULAR) for strong in (False, True) for emphasis in (False, True)),
    Dress(CAPS), Dress(CAPS, strong=True), Dress(SUPERIOR), Dress(LIGHT),
    Dress(SANS), Dress(SANS, strong=True), Dress(SANS, emphasis=True),
]  # fmt: skip


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_each_face_prints_latin_greek_cyrillic_and_the_lawyers_signs(dress: Dress) -> None:
    face = dressed(dress)
    for character in "AZaz09éœßŁğΩωЖж§¶№€†‡•–—‘’“”«»…\u2011\u202f\u00a0\u00ad":
        assert face.covers(character), character
        if character != "\u200b":
            assert face.width(character) > 0


def test_figures_in_tables_are_of_one_width_and_in_text_are_not() -> None:
    tabular, text = dressed(Dress(TABULAR)), dressed(Dress())
    assert len({tabular.width(digit) for digit in "0123456789"}) == 1
    assert len({text.width(digit) for digit in "0123456789"}) > 1


def test_neighbours_are_kerned() -> None:
    face = dressed(Dress())
    assert face.kern("A", "V") < -50
    assert face.width("AV") == face.width("A") + face.width("V") + face.kern("A", "V")
    assert face.kern("n", "n") == 0


def test_kerning_is_the_fonts_own() -> None:
    """Pairs that Source Serif 4 kerns by class, read from its own table when it was derived."""
    face = dressed(Dress())
    assert face.kern("T", "o") < 0
    assert face.kern("T", "ö") < 0
    assert face.kern("Г", "о") < 0


def test_no_name_carries_the_reserved_word() -> None:
    for path in sorted(resources.path("fonts").glob("Pincite*.ttf")):
        font = TTFont(path)
        for record in font["name"].names:
            if record.nameID in (1, 3, 4, 6, 16):
                assert "Source" not in record.toUnicode()
                assert "Pincite" in record.toUnicode()
        assert record.platformID >= 0
    assert "Reserved Font Name" in resources.path("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_a_sign_that_the_serif_lacks_comes_from_the_sans() -> None:
    assert not dressed(Dress()).covers("●")
    check("[●]")


def test_what_no_face_has_is_refused_with_its_surroundings() -> None:
    with pytest.raises(PressError) as refusal:
        check("the words 契約 in the contract")
    assert refusal.value.values == {
        "char": "契",
        "code": "U+5951",
        "chars": "契 (U+5951), 約 (U+7D04)",
        "text": "the words 契約 in the contract",
    }
