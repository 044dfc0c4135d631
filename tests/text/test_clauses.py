"""Where a sentence's clauses begin and which tense each has."""

import pytest

from pincite.text.clauses import clauses


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "It sold 40 cars and has 3 shops.",
            "en",
            [("opening", "past"), ("joined", "present")],
        ),
        ("It sold cars and vans.", "en", [("opening", "past")]),
        (
            "The port, which handled 3 ships, paid a fine.",
            "en",
            [("opening", "past"), ("relative", "past")],
        ),
        (
            "Il compte 3 sites ; un autre ouvrira.",
            "fr",
            [("opening", "present"), ("break", "future")],
        ),
        (
            "Elle gère 12 sites et a perdu 3 clients.",
            "fr",
            [("opening", "present"), ("joined", "past")],
        ),
    ],
)
def test_clauses_and_tenses(text: str, lang: str, expected: list[tuple[str, str]]) -> None:
    found = clauses(text, 0, len(text), lang)
    assert [(each.link, each.tense) for each in found.all] == expected


def test_a_sentence_goes_on_after_what_interrupts_it() -> None:
    text = "The port, which handled 3 ships, paid a fine."
    found = clauses(text, 0, len(text), "en")
    assert found.at(text.index("paid")) is found.at(text.index("port"))
    assert found.at(text.index("ships")) is not found.at(text.index("port"))
