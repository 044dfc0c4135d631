"""Quoted words and their speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "lang", "exact", "speaker"),
    [
        ("“We sent nine letters,” said Odile Brandt, counsel.", "en", "We sent nine letters",
         "Odile Brandt"),
        ('"They took our maps," Ines Tarrow wrote on Monday.', "en", "They took our maps",
         "Ines Tarrow"),
        ("According to Ines Tarrow, “nothing was paid at all”.", "en", "nothing was paid at all",
         "Ines Tarrow"),
        ("Ines Tarrow said: “It is over.”", "en", "It is over.", "Ines Tarrow"),
        ("« Nous répondrons bientôt », a déclaré Odile Brandt jeudi.", "fr",
         "Nous répondrons bientôt", "Odile Brandt"),
        ("Selon Odile Brandt, « rien n’a été payé ».", "fr", "rien n’a été payé", "Odile Brandt"),
        ('" Nous répondrons bientôt ", explique la directrice.', "fr", "Nous répondrons bientôt",
         "la directrice"),
        ("“The firm will review this,” a spokesperson said.", "en", "The firm will review this",
         "a spokesperson"),
        ("“We are ready,” he said.", "en", "We are ready", ""),
    ],
)  # fmt: skip
def test_quotations(text: str, lang: str, exact: str, speaker: str) -> None:
    (found,) = find_quotations(text, lang)
    assert (found.exact, found.speaker) == (exact, speaker)
    assert text[found.start : found.end] == exact


@pytest.mark.parametrize(
    "text",
    ["A so-called “agreement” was made.", "It isn't the firms' 'deal'.", 'A 6" pipe was laid.'],
)
def test_scare_quotes_are_left_out(text: str) -> None:
    assert find_quotations(text, "en") == []


@given(st.text(alphabet="ab “”«»\"'‘’.,\nsaid ", max_size=120), st.sampled_from(["en", "fr"]))
def test_quotations_never_overlap(text: str, lang: str) -> None:
    last = 0
    for found in find_quotations(text, lang):
        assert last <= found.start < found.end
        assert text[found.start : found.end] == found.exact
        last = found.end
