"""Which period a figure has: by clauses, parts, comparisons and what opens a sentence."""

import pytest

from pincite.text.quantities import find_quantities

DAY = "2023-10-26"


@pytest.mark.parametrize(
    ("text", "lang", "periods"),
    [
        # what opens a sentence governs the clauses joined to the first
        (
            "In 2021 the firm hired 300 people, closed 12 shops and opened two depots.",
            "en",
            ["2021", "2021", "2021"],
        ),
        (
            "En 2021, il a perdu 4 millions ; en 2022, il en a perdu 6 millions.",
            "fr",
            ["2021", "2022"],
        ),
        # a clause of another tense does not share it
        ("It plans to spend $1.5 billion in 2024 and has $3 billion in cash.", "en", ["2024", ""]),
        (
            "La société, qui compte 45 salariés, a perdu 2 millions d'euros l'an dernier.",
            "fr",
            ["", "2022"],
        ),
        # a part has the period of its whole
        ("Il a vendu 300 vélos en 2022, dont 45 électriques.", "fr", ["2022", "2022"]),
        # a figure set against another has only its own
        (
            "Sales reached $4 million last year, up from $3 million in 2021.",
            "en",
            ["2022", "2021"],
        ),
        ("The price fell to $38,900 from $44,250 last October.", "en", ["", "2022-10"]),
        # a known set has it only where it stands beside it
        ("Les 240 salariés du site seront licenciés au printemps 2024.", "fr", [""]),
        # an event told in passing
        ("The firm, founded in 2014, employs 300 people.", "en", [""]),
        ("Attribué en 2014, le parc alimente 800 000 habitants.", "fr", [""]),
        # a term of comparison is no period
        ("Prices rose 0.3% in September from August.", "en", ["2023-09"]),
    ],
)
def test_a_period_is_that_of_the_clause(text: str, lang: str, periods: list[str]) -> None:
    assert [each.period for each in find_quantities(text, lang, published=DAY)] == periods


@pytest.mark.parametrize(
    ("text", "lang", "periods"),
    [
        (
            "It sold 40 cars in the first half of 2023, against 12 in the same period of 2022.",
            "en",
            ["2023-01/2023-06", "2022-01/2022-06"],
        ),
        (
            "La perte atteint 12 millions en 2022, contre 3 millions un an plus tôt.",
            "fr",
            ["2022", "2021"],
        ),
        (
            "It set aside $75 million in the second quarter and $20 million in the third.",
            "en",
            ["2023-04/2023-06", "2023-07/2023-09"],
        ),
        (
            "Ces trois dernières années, 27 ouvriers sont morts.",
            "fr",
            ["", "2020-10-26/2023-10-26"],
        ),
        ("In 2021 and 2022 it paid $4 million in fines.", "en", ["2021/2022"]),
        ("In the year to March, it treated 82,000 patients.", "en", ["2022-04/2023-03"]),
        ("La dette s'élevait à 614 millions d'euros au 31 décembre 2022.", "fr", ["2022-12-31"]),
    ],
)
def test_a_period_can_point_at_another(text: str, lang: str, periods: list[str]) -> None:
    assert [each.period for each in find_quantities(text, lang, published=DAY)] == periods


def test_the_rate_may_open_the_sentence_or_follow_what_is_counted() -> None:
    opened = find_quantities("Chaque jour, 190 tonnes s'entassent.", "fr")
    followed = find_quantities("Il livre 28 000 tonnes de bois par an.", "fr")
    assert [each.per for each in (*opened, *followed)] == ["day", "year"]


def test_one_very_long_sentence_is_read_in_stretches() -> None:
    text = "In 2021 it sold 300 cars" + ", 40 vans" * 2000 + "."
    found = find_quantities(text, "en", published=DAY)
    assert len(found) == 2001
    assert found[0].period == "2021"
