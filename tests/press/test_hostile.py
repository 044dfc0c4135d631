"""Whatever characters come: printed as they are, or refused by name before anything is drawn."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.actions.sentences import sentence
from pincite.document.resolved import Cell, Column, Document, Paragraph, Run, Table
from pincite.model.errors import PressError
from pincite.press import fonts
from pincite.press.compose import press_document
from tests.press.reading import said_by, said_in
from tests.press.samples import LETTER
from tests.press.samples_parts import note, text

PRINTED = (
    "a < b && c > d </para> <img src='file:///etc/passwd'/> &amp; {F1} \\n (par(en)s) %d %%",
    "Zażółć gęślą jaźń; Łódź",
    "Ελληνικά: η απόφαση",
    "Москва: решение суда",
    "« Plus de 780 millions », n° 4\u202f; l’œuvre",
    "fi fl ffi — – ‑ … “quotes” ‘single’ ¶ § № → ● ½ €",
    "İstanbul ș ț ğ ø å ß ẞ",
    "of\u200bfered a\u200db \u200eleft✔\ufe0f",
)
REFUSED = {
    "日本語": "日",
    "العربية": "ا",
    "עברית": "ע",
    "done 👍 now": "👍",
    "nul \x00 inside": "\x00",
    "bell \x07": "\x07",
    "surrogate \ud800": "\ud800",
}


@pytest.mark.parametrize("words", PRINTED)
def test_printed(words: str) -> None:
    document = _one(words)
    assert said_by(press_document(document)) == said_in(document)


@pytest.mark.parametrize("words", REFUSED)
def test_refused_by_name(words: str) -> None:
    with pytest.raises(PressError) as refusal:
        press_document(_one(words))
    assert refusal.value.reason == "missing_glyph"
    assert refusal.value.values["char"] == REFUSED[words]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_refusal_names_every_character_with_its_code_and_the_words_around(
    language: str,
) -> None:
    with pytest.raises(PressError) as refusal:
        press_document(_one("Sealed in 東京 by\u202e order, and in 東 again."))
    said = sentence(refusal.value, language)
    assert "東 (U+6771), 京 (U+4EAC), U+202E" in said
    assert "Sealed in 東京 by\ufffd order" in said
    assert said.count("U+6771") == 1
    assert "\u202e" not in said


def test_a_refusal_of_many_names_the_first() -> None:
    with pytest.raises(PressError) as refusal:
        fonts.check("日月火水木金土")
    assert str(refusal.value.values["chars"]).endswith("金 (U+91D1), …")


def test_refused_in_notes_tables_and_the_letterhead_too() -> None:
    bad = "日"
    column = Column(text("Value"))
    for document in (
        replace(LETTER, blocks=(Paragraph("0", text("Words", note(1, bad))),)),
        replace(LETTER, blocks=(Table("0", (column,), ((Cell(text(bad)),),)),)),
        replace(LETTER, letterhead=replace(LETTER.letterhead, line=bad)),
        replace(LETTER, banner=bad),
        replace(LETTER, running=(bad,)),
    ):
        with pytest.raises(PressError):
            press_document(document)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF), max_size=60))
def test_any_text_is_printed_or_refused(words: str) -> None:
    document = _one(words + ".")
    try:
        fonts.check(words)
    except PressError:
        with pytest.raises(PressError):
            press_document(document)
    else:
        assert said_by(press_document(document)) == said_in(document)


def _one(words: str) -> Document:
    return Document("letter", "Letter", "en", "2032-03-04", (Paragraph("0", (Run(words),)),))
