"""A phrase of a date, alone, as ``pincite date`` reads it: two tables of them.

Each line of ``phrases_en.txt`` and ``phrases_fr.txt`` is a phrase, `` = `` and its EDTF for a text
of Friday 19 May 2023, or ``!`` and the code with which it is refused.
"""

from pathlib import Path

import pytest

from pincite.text.dates import read_date
from pincite.text.edtf_bounds import is_edtf
from pincite.text.errors import ReadError

FRIDAY = "2023-05-19"
PHRASES = [
    (language, *line.rsplit(" = ", 1))
    for language in ("en", "fr")
    for line in (Path(__file__).parent / f"phrases_{language}.txt").read_text("utf-8").splitlines()
]


def test_there_are_enough() -> None:
    assert len(PHRASES) >= 300
    assert len(set(PHRASES)) == len(PHRASES)


@pytest.mark.parametrize(("language", "phrase", "wanted"), PHRASES)
def test_a_phrase_is_read(language: str, phrase: str, wanted: str) -> None:
    if wanted.startswith("!"):
        with pytest.raises(ReadError) as caught:
            read_date(phrase, language, published=FRIDAY)
        assert caught.value.code == wanted[1:]
        return
    assert read_date(phrase, language, published=FRIDAY) == wanted
    assert is_edtf(wanted)


@pytest.mark.parametrize("phrase", ["THURSDAY", "Thursday", "thursday", " Thursday ", "Thursday."])
def test_how_it_is_typed_does_not_matter(phrase: str) -> None:
    assert read_date(phrase, "en", published=FRIDAY) == "2023-05-18"


@pytest.mark.parametrize(
    ("phrase", "language"), [("Thursday", "en"), ("le mois dernier", "fr"), ("within 9 days", "en")]
)
def test_a_relative_phrase_asks_for_a_date_to_be_relative_to(phrase: str, language: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_date(phrase, language)
    assert caught.value.code == "needs_published"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_text_makes_it_fall(language: str) -> None:
    for words in ("", "   ", "31 31 31", "0/0/0000", "the of in", "9" * 400, "mai " * 200):
        try:
            assert is_edtf(read_date(words, language, published=FRIDAY))
        except ReadError:
            continue
