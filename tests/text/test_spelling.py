"""Which words are spelled, by which dictionary, and what a slip may have meant."""

import io
import json

import pytest

from pincite import resources
from pincite.text.speller import Speller, candidates, serve
from pincite.text.spelling import dictionary_for, is_known, known_words, words_in

DICTIONARIES = resources.path("dictionaries")


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(DICTIONARIES)


def test_the_dictionary_is_that_of_the_document() -> None:
    assert dictionary_for("fr", "US") == "fr"
    assert dictionary_for("en", "England and Wales") == "en_GB"
    assert dictionary_for("en", "US") == "en_US"
    assert dictionary_for("en", "Any") == "en_US"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The miller’s loaf", ["The", "miller's", "loaf"]),
        ("HB-12, F1.2 and 3rd of II.D", ["and", "of"]),
        ("iPhone XKCD anna@mill.example see www.mill.example/a", ["see"]),
        ("a l’ancien moulin-pilote", ["l'ancien", "moulin-pilote"]),
        ("1,200kg x", []),
    ],
)
def test_what_is_no_word_is_left_alone(text: str, words: list[str]) -> None:
    assert [word for _, word in words_in(text)] == words
    assert all(text[at] == word[0] for at, word in words_in(text))


def test_names_of_the_case_are_known_in_every_form() -> None:
    known = known_words(["Brindlewick Mills, Inc.", "Zofia Przykład"])
    for word in ("Brindlewick", "Brindlewick's", "d'Brindlewick", "Przykład", "Brindlewick-Zofia"):
        assert is_known(word, known), word
    assert not is_known("Brindlewik", known)


@pytest.mark.parametrize(
    ("dictionary", "right", "wrong"),
    [
        ("en_US", "color honor judgment", "colour recieve agreemnet"),
        ("en_GB", "colour honour organise", "recieve enviroment"),
        ("fr", "aujourd'hui l'exploitation œuvre clé clef", "exploitaton conformement"),
    ],
)
def test_each_language_knows_its_words(
    speller: Speller, dictionary: str, right: str, wrong: str
) -> None:
    assert speller.wrong(dictionary, [*right.split(), *wrong.split()]) == wrong.split()


@pytest.mark.parametrize(
    ("dictionary", "slip", "meant"),
    [
        ("en_US", "recieve", "receive"),
        ("en_US", "Agreemnet", "Agreement"),
        ("en_US", "wich", "which"),
        ("fr", "dejà", "déjà"),
        ("fr", "exploitaton", "exploitation"),
    ],
)
def test_a_slip_of_one_stroke_is_guessed(
    speller: Speller, dictionary: str, slip: str, meant: str
) -> None:
    assert meant in speller.suggest(dictionary, slip)


def test_candidates_keep_the_capital() -> None:
    assert all(each[:1].isupper() for each in candidates("Teh", "en"))
    assert next(candidates("Teh", "en")) == "Eth"


def test_questions_are_answered_line_by_line() -> None:
    asked = [
        {"dictionary": "en_US", "words": ["mill", "mlil"]},
        {"dictionary": "en_US", "suggest": "mlil"},
    ]
    sink = io.StringIO()
    serve(DICTIONARIES, io.StringIO("\n".join(json.dumps(one) for one in asked)), sink)
    first, second = (json.loads(line) for line in sink.getvalue().splitlines())
    assert first == {"dictionary": "en_US", "wrong": ["mlil"]}
    assert second["suggest"] == "mlil"
    assert "mill" in second["words"]
