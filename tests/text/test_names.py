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


@pytest.mark.parametrize(
    ("text", "known", "exact"),
    [
        ("Quillon's clients left.", "Quillon", "Quillon"),
        ("Le bureau d’Orvel est fermé.", "Orvel", "Orvel"),
        ("QUILLON SYSTEMS WINS AGAIN", "Quillon Systems", "QUILLON SYSTEMS"),
        ("A Quillon-led group won.", "Quillon", "Quillon"),
        ("Anne\u2011Lise Moreau a signé.", "Anne-Lise Moreau", "Anne\u2011Lise Moreau"),
    ],
)
def test_known_names_are_found_however_they_stand(text: str, known: str, exact: str) -> None:
    (found,) = find_names(text, "fr", [known])
    assert (found.exact, found.known) == (exact, True)


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("Its head of data, Joost Verhallen, left.", "en", ["Joost Verhallen"]),
        ("Finance chief Ann Bell-Ortiz left.", "en", ["Ann Bell-Ortiz"]),
        ("The rival developer Larkspur Games lost.", "en", ["Larkspur Games"]),
        ("The Association of Lost Maps sued.", "en", ["Association of Lost Maps"]),
        ("Larkspur Tiles has lost. Then Larkspur paid.", "en", ["Larkspur Tiles"]),
        ("Yours sincerely\nGwilym Aspin\nSecretary", "en", ["Gwilym Aspin"]),
        ("La fondatrice, Capucine d’Orvel, part.", "fr", ["Capucine d’Orvel"]),
        ("La société rennaise Nuvelia vend tout.", "fr", ["Nuvelia"]),
        ("L’Office national des nappes attend.", "fr", ["Office national des nappes"]),
        ("Il a écrit à la Fédération des pêcheurs du Sud.", "fr",
         ["Fédération des pêcheurs du Sud"]),
        ("Hortense Labadie, 74 ans, attend.", "fr", ["Hortense Labadie"]),
    ],
)  # fmt: skip
def test_names_by_trade_kind_and_form(text: str, lang: str, names: list[str]) -> None:
    assert [found.exact for found in find_names(text, lang)] == names


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("On Monday the Commission met. Last Friday too.", "en"),
        ("Sign Up Now For Free\nRead More Stories\nLatest News", "en"),
        ("The firm from Baltimore paid in Port Merrow.", "en"),
        ("Le Conseil attend. Inscrivez-vous. Lire aussi. Mentions légales", "fr"),
        ("Depuis Janvier, la Commission de rendre compte refuse.", "fr"),
        ("Le directeur, Jeudi, Mars et Paris.", "fr"),
    ],
)
def test_no_names_of_sentence_starts_months_and_furniture(text: str, lang: str) -> None:
    assert [found.exact for found in find_names(text, lang)] == []


@given(st.text(max_size=200), st.lists(st.text(max_size=10), max_size=3))
def test_any_text_is_read_without_harm(text: str, known: list[str]) -> None:
    for found in find_names(text, "en", known):
        assert text[found.start : found.end] == found.exact
