"""Names of persons and organisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.names import find_names


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("Yesterday Mr. Ambrose Kell left.", "en", ["Ambrose Kell"]),
        ("He sued Tessaly Photo Ltd in May.", "en", ["Tessaly Photo Ltd"]),
        ("Marit Osei, the chief executive, agreed.", "en", ["Marit Osei"]),
        ("“No,” said Odile Brandt on Monday.", "en", ["Odile Brandt"]),
        ("L’avocate Odile Brandt a écrit à la Banque de Valmeyrac.", "fr",
         ["Odile Brandt", "Banque de Valmeyrac"]),
        ("The weather in Port Merrow was fine on Monday.", "en", []),
    ],
)  # fmt: skip
def test_new_names_need_a_cue(text: str, lang: str, names: list[str]) -> None:
    assert [found.exact for found in find_names(text, lang)] == names


def test_known_names_need_none() -> None:
    text = "Quillon Systems paid. Then Quillon stopped, as Quillonesque firms do."
    found = find_names(text, "en", ["Quillon", "Quillon Systems"])
    assert [(name.exact, name.known) for name in found] == [
        ("Quillon Systems", True),
        ("Quillon", True),
    ]


@given(st.text(max_size=200), st.lists(st.text(max_size=10), max_size=3))
def test_any_text_is_read_without_harm(text: str, known: list[str]) -> None:
    for found in find_names(text, "en", known):
        assert text[found.start : found.end] == found.exact
