"""Figures one by one: what counts, and what only looks like it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.number_words import number_words
from pincite.text.quantities import find_quantities, read_quantity

FRIDAY = "2023-05-19"


@pytest.mark.parametrize(
    ("words", "lang", "value", "unit", "qualifier"),
    [
        ("plus de 780 millions de fois", "fr", "780000000", "fois", "over"),
        ("26 billion tweets in 2022 alone", "en", "26000000000", "tweets", "exactly"),
        ("26 billions d'octets", "fr", "26000000000000", "octets", "exactly"),
        ("$210,000 a month", "en", "210000", "USD", "exactly"),
        ("210 000 $ par mois", "fr", "210000", "USD", "exactly"),
        ("44 milliards de dollars", "fr", "44000000000", "USD", "exactly"),
        ("USD 2 million a year", "en", "2000000", "USD", "exactly"),
        ("eight applications", "en", "8", "applications", "exactly"),
        ("six of the eight apps", "en", "6", "apps", "exactly"),
        ("une douzaine d'agences", "fr", "12", "agences", "about"),
        ("at least 14 days", "en", "14", "days", "at_least"),
        ("fourteen (14) days", "en", "14", "days", "exactly"),
        ("jusqu'à 50 000 dollars", "fr", "50000", "USD", "up_to"),
        ("a six-month pause", "en", "6", "months", "exactly"),
        ("$44-billion takeover", "en", "44000000000", "USD", "exactly"),
        ("2 M€", "fr", "2000000", "EUR", "exactly"),
        ("1,000+ patients", "en", "1000", "patients", "at_least"),
        ("14 days or more", "en", "14", "days", "at_least"),
        ("dépasser 30 millions d'euros", "fr", "30000000", "EUR", "over"),
        ("2000 personnes", "fr", "2000", "personnes", "exactly"),
        ("questions about eight applications", "en", "8", "applications", "exactly"),
    ],
)
def test_figures(words: str, lang: str, value: str, unit: str, qualifier: str) -> None:
    first = find_quantities(words, lang, published=FRIDAY)[0]
    assert (first.value, first.unit, first.qualifier) == (Decimal(value), unit, qualifier)


@pytest.mark.parametrize(
    ("text", "lang", "read"),
    [
        ("Of the eight apps, six had no use case.", "en", [(8, "apps"), (6, "apps")]),
        ("It read 1,240 files, up from 860 in May.", "en", [(1240, "files"), (860, "files")]),
        ("On a bâti 650 logements en 2021 et 540 en 2022.", "fr",
         [(650, "logements"), (540, "logements")]),
        ("Sans dépasser un volume raisonnable.", "fr", []),
    ],
)  # fmt: skip
def test_a_bare_number_counts_what_the_one_before_did(
    text: str, lang: str, read: list[tuple[int, str]]
) -> None:
    assert [(int(q.value), q.unit) for q in find_quantities(text, lang, published=FRIDAY)] == read


@pytest.mark.parametrize(
    ("words", "lang", "low", "high"),
    [
        ("between 10 and 20 million users", "en", 10_000_000, 20_000_000),
        ("entre 10 et 20 millions d'utilisateurs", "fr", 10_000_000, 20_000_000),
        ("$42,000 to $210,000 a month", "en", 42_000, 210_000),
        ("5-10 years", "en", 5, 10),
        ("deux ou trois applications", "fr", 2, 3),
    ],
)
def test_ranges(words: str, lang: str, low: int, high: int) -> None:
    (found,) = find_quantities(words, lang)
    assert (found.value, found.high) == (Decimal(low), Decimal(high))


def test_a_movement_is_two_figures() -> None:
    found = find_quantities("Sales rose from 10 to 12 million euros.", "en")
    assert [(int(q.value), q.unit) for q in found] == [(10**7, "EUR"), (12 * 10**6, "EUR")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Xbox One and Bing Pages 2 users met; GPT-4 and Windows 11 too.", "en"),
        ("Section 4, § 12, II.D and page 12 of the letter.", "en"),
        ("L'article 5 du contrat et l'annexe 2.", "fr"),
        ("In 2022, at 10:30 on April 19, they won 3-1.", "en"),
        ("Call +1 503 555 0162 or 555-0123; 1355 Market Street, WA 98052.", "en"),
        ("12 rue de la Paix, 75008 Paris, le 7 juin 2023 à 14 h 30.", "fr"),
        ("One of the firms told no one; the other one knew.", "en"),
        ("L'un des avocats, une amie, un jour.", "fr"),
        ("A 45-year-old man, 52, aged 31, flew a Boeing 747.", "en"),
        ("5 min read\n12 Comments\n© 2023 Example Media", "en"),
        ("Version 3.2.1, Web 2.0, COVID-19, the 1990s, 24/7.", "en"),
        ("1. First\n2. Second", "en"),
    ],
)
def test_no_figures(text: str, lang: str) -> None:
    assert find_quantities(text, lang, published=FRIDAY) == []


@pytest.mark.parametrize(
    ("text", "lang", "periods"),
    [
        (
            "It read 780 million times and took 26 billion tweets in 2022 alone.",
            "en",
            ["2022", "2022"],
        ),
        ("En 2022, huit applications ont servi.", "fr", ["2022"]),
        ("10 million in 2022 and 12 million in 2023", "en", ["2022", "2023"]),
        ("Il y eut 40 pannes au premier trimestre 2023.", "fr", ["2023-01/2023-03"]),
        ("More than 17,500 papers have appeared since 2020.", "en", ["2020/.."]),
        ("It earned $3 million last year.", "en", ["2022"]),
        ("He met the two founders of a firm which was created in 2015.", "en", [""]),
    ],
)
def test_periods(text: str, lang: str, periods: list[str]) -> None:
    assert [q.period for q in find_quantities(text, lang, published=FRIDAY)] == periods


@given(st.integers(2, 999_999), st.sampled_from([("en", "applications"), ("fr", "utilisateurs")]))
def test_number_words_count(number: int, noun: tuple[str, str]) -> None:
    lang, unit = noun
    (found,) = find_quantities(f"{number_words(number, lang)} {unit}", lang)
    assert (int(found.value), found.unit) == (number, unit)


@given(st.text(max_size=300), st.sampled_from(["en", "fr"]))
def test_any_text_is_read_without_harm(text: str, lang: str) -> None:
    last = 0
    for found in find_quantities(text, lang, published=FRIDAY):
        assert found.exact == text[found.start : found.end]
        assert last <= found.start < found.end
        last = found.end


@pytest.mark.parametrize(
    ("words", "lang", "value"),
    [("huit", "fr", 8), ("26 milliards", "fr", 26 * 10**9), ("8", "en", 8)],
)
def test_a_selection_may_be_a_bare_number(words: str, lang: str, value: int) -> None:
    found = read_quantity(words, lang)
    assert found is not None
    assert found.value == value


def test_a_selection_without_a_number_is_none() -> None:
    assert read_quantity("the letter", "en") is None
