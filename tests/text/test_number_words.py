"""Numbers in words and digits, both ways."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.figures import format_figure, format_number
from pincite.text.number_words import number_words, parse_words
from pincite.text.numbers import parse_number

LANGUAGES = st.sampled_from(["en", "fr"])


@given(st.integers(0, 10**15 - 1), LANGUAGES)
def test_words_read_back(number: int, lang: str) -> None:
    words = number_words(number, lang)
    assert parse_words(words, lang) == (Decimal(number), len(words))


@given(st.decimals(0, 10**13, places=2), LANGUAGES)
def test_digits_read_back(value: Decimal, lang: str) -> None:
    # three decimals ending in zero would be thousands in French; two are never ambiguous
    assert parse_number(format_number(value, lang), lang) == value


@pytest.mark.parametrize(
    ("words", "lang", "value"),
    [
        ("26 milliards", "fr", "26000000000"),
        ("26 billion", "en", "26000000000"),
        ("26 billions", "fr", "26000000000000"),
        ("1 500", "fr", "1500"),
        ("1\u00a0500", "fr", "1500"),
        ("1\u202f500", "fr", "1500"),
        ("1,500", "en", "1500"),
        ("1,5 million", "fr", "1500000"),
        ("1.5 million", "en", "1500000"),
        ("un million et demi", "fr", "1500000"),
        ("half a million", "en", "500000"),
        ("quatre-vingt-dix-sept", "fr", "97"),
        ("nonante-sept", "fr", "97"),
        ("une douzaine", "fr", "12"),
        ("two dozen", "en", "24"),
        ("17.500", "en", "17.5"),
    ],
)
def test_readings(words: str, lang: str, value: str) -> None:
    assert parse_number(words, lang) == Decimal(value)


@pytest.mark.parametrize("words", ["", "a", "twelve apps", "milliards", "1,2,3", "no"])
def test_what_is_no_number(words: str) -> None:
    assert parse_number(words, "en") is None


@pytest.mark.parametrize(
    ("value", "high", "unit", "qualifier", "lang", "style", "printed"),
    [
        ("780000000", None, "times", "over", "en", "words", "more than 780 million"),
        ("780000000", None, "fois", "over", "fr", "words", "plus de 780 millions"),
        ("26000000000", None, "tweets", "exactly", "fr", "words", "26 milliards"),
        ("210000", None, "USD", "exactly", "en", "words", "$210,000"),
        ("210000", None, "USD", "exactly", "en", "code", "USD 210,000"),
        ("210000", None, "USD", "exactly", "fr", "words", "210 000 $"),
        ("44000000000", None, "USD", "exactly", "fr", "words", "44 milliards de dollars"),
        ("8", None, "applications", "exactly", "en", "words", "eight"),
        ("8", None, "applications", "exactly", "fr", "digits", "8"),
        ("1000000", None, "", "over", "fr", "words", "plus de 1 million"),
        ("40", None, "%", "about", "fr", "words", "environ 40 %"),
        ("10000000", "20000000", "", "exactly", "en", "words", "between 10 and 20 million"),
        ("10000000", "20000000", "", "exactly", "fr", "words", "entre 10 et 20 millions"),
        ("17500", None, "papers", "at_least", "en", "words", "at least 17,500"),
        ("15.9", None, "USD", "exactly", "en", "words", "$15.90"),
        ("7812.4", None, "EUR", "exactly", "fr", "words", "7 812,40 €"),
        ("1.5", "2.25", "EUR", "exactly", "fr", "words", "entre 1,50 et 2,25 €"),
        ("2500000", None, "GBP", "exactly", "en", "words", "£2.5 million"),
        ("0.125", None, "USD", "exactly", "en", "words", "$0.125"),
        ("2.5", None, "%", "exactly", "en", "words", "2.5%"),
        ("300", None, "people", "under", "en", "words", "fewer than 300"),
    ],
)
def test_printed_figures(
    value: str, high: str | None, unit: str, qualifier: str, lang: str, style: str, printed: str
) -> None:
    top = Decimal(high) if high else None
    made = format_figure(Decimal(value), top, unit, qualifier, lang, style)
    assert made.replace("\u00a0", " ").replace("\u202f", " ") == printed
    if lang == "fr":
        assert not {" $", " million"} & {
            made[i:j] for i in range(len(made)) for j in (i + 2, i + 8)
        }


def test_a_scale_word_never_rounds() -> None:
    assert format_figure(Decimal(26000000001), None, "", "exactly", "en") == "26,000,000,001"
