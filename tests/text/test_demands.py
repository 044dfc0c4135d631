"""Deadlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.demands import find_deadlines

FRIDAY = "2023-05-19"


@pytest.mark.parametrize(
    ("text", "lang", "exact", "edtf"),
    [
        ("Reply by June 7.", "en", "by June 7", "2023-06-07"),
        ("Reply no later than June 7.", "en", "no later than June 7", "2023-06-07"),
        ("Reply within 14 days.", "en", "within 14 days", "2023-06-02"),
        ("Reply within fourteen (14) days.", "en", "within fourteen (14) days", "2023-06-02"),
        ("Reply within 14 days of receipt.", "en", "within 14 days of receipt", ""),
        ("Reply within ten business days.", "en", "within ten business days", ""),
        ("Reply within two months.", "en", "within two months", "2023-07-19"),
        ("Reply by next month.", "en", "by next month", "2023-06"),
        ("Répondez d’ici au 7 juin.", "fr", "d’ici au 7 juin", "2023-06-07"),
        ("Répondez au plus tard le 7 juin.", "fr", "au plus tard le 7 juin", "2023-06-07"),
        ("Répondez sous quinzaine.", "fr", "sous quinzaine", "2023-06-03"),
        ("Répondez sous huit jours francs.", "fr", "sous huit jours francs", "2023-05-28"),
        ("Répondez dans un délai de 14 jours à compter de la réception.", "fr",
         "dans un délai de 14 jours à compter de la réception", ""),
    ],
)  # fmt: skip
def test_deadlines(text: str, lang: str, exact: str, edtf: str) -> None:
    (found,) = find_deadlines(text, lang, published=FRIDAY)
    assert (found.exact, found.edtf) == (exact, edtf)


@pytest.mark.parametrize(
    "text", ["It grew within two years.", "They paid by cheque.", "By 2020 it closed."]
)
def test_what_sets_no_deadline(text: str) -> None:
    assert not find_deadlines(text, "en", published=FRIDAY)


def test_a_deadline_knows_the_sentence_that_sets_it() -> None:
    text = "It rained. The letter demands an audit report by June 7. Nobody replied."
    (found,) = find_deadlines(text, "en", published=FRIDAY)
    assert found.sentence == "The letter demands an audit report by June 7."


@given(st.text(max_size=200), st.sampled_from(["en", "fr"]))
def test_any_text_is_read_without_harm(text: str, lang: str) -> None:
    for found in find_deadlines(text, lang, published=FRIDAY):
        assert text[found.start : found.end] == found.exact
