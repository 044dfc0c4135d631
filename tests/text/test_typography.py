"""Typesetting rules, and plain and folded forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.typography import fold, plain, typographic

TEXTS = st.one_of(
    st.text(max_size=120),
    st.text(alphabet="ab'\"«»“”’ \u00a0\u202f:;!?§°Nnn1234,.%€$-\nE", max_size=80),
)


@given(TEXTS, st.sampled_from(["en", "fr"]))
def test_a_second_pass_changes_nothing(text: str, lang: str) -> None:
    once = typographic(text, lang)
    assert typographic(once, lang) == once


@given(TEXTS, st.sampled_from(["en", "fr"]))
def test_setting_keeps_the_words(text: str, lang: str) -> None:
    kept = [char for char in fold(text) if char.isalnum()]
    assert [char for char in fold(typographic(text, lang)) if char.isalnum()] == kept


@given(TEXTS)
def test_plain_and_fold_are_stable(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "lang", "printed"),
    [
        ('He said "no" to Ex. 3.', "en", "He said “no” to Ex.\u00a03."),
        ("It isn't the firm's, § 12", "en", "It isn’t the firm’s, §\u00a012"),
        ('Il dit : "oui" !', "fr", "Il dit\u00a0: «\u00a0oui\u00a0»\u202f!"),
        ("Pourquoi ? L'usage, n° 4", "fr", "Pourquoi\u202f? L’usage, n°\u00a04"),
        ("210 000 $ et 40 %", "fr", "210\u202f000\u00a0$ et 40\u00a0%"),
        ("le 7 juin 2023", "fr", "le 7\u00a0juin 2023"),
        ("see http://a.example?x=1;y", "fr", "see http://a.example?x=1;y"),
    ],
)
def test_rules(typed: str, lang: str, printed: str) -> None:
    assert typographic(typed, lang) == printed


MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
DAYS = st.integers(1, 31)


@given(DAYS, st.sampled_from(MONTHS), st.integers(1000, 2999), st.sampled_from(["", "th"]))
def test_an_english_date_does_not_break_between_day_and_month(
    day: int, month: str, year: int, ordinal: str
) -> None:
    number = f"{day}{ordinal}"
    for typed, glued in (
        (f"on {number} {month} {year}, he", f"{number}\u00a0{month}"),
        (f"By {month} {number}, {year}.", f"{month}\u00a0{number}"),
    ):
        printed = typographic(typed, "en")
        assert printed.replace("\u00a0", " ") == typed
        assert glued in printed
        assert printed.count("\u00a0") == 1
        assert plain(printed) == plain(typed)
        assert fold(printed) == fold(typed)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("from 18–20 May to 3 Sept. 2024", "from 18–20\u00a0May to 3\u00a0Sept. 2024"),
        ("Sept. 3, 2024 and Dec 24", "Sept.\u00a03, 2024 and Dec\u00a024"),
        ("in May 2023 and 2023 May", "in May 2023 and 2023 May"),
        ("12 may be; 12 Marchers; May 10:30", "12 may be; 12 Marchers; May 10:30"),
        ("version 1.12 May, May 3.5", "version 1.12 May, May 3.5"),
    ],
)
def test_only_days_hold_to_months(typed: str, printed: str) -> None:
    assert typographic(typed, "en") == printed


def test_plain_ignores_style_alone() -> None:
    assert plain("«\u00a0Oui\u00a0»\u202f! l’usage—là") == plain('"Oui"! l\'usage-là')
    assert plain("26 billion") != plain("26 million")


def test_fold() -> None:
    assert fold("Œuvre À l’Été, Æsop") == "oeuvre a l'ete, aesop"
