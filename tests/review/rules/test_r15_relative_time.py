"""Rule 15: relative dates are right on the letter's date (24 May 2023)."""

import pytest

from pincite.model.evidence import Fact
from tests.review.letters import codes
from tests.review.making import dispute


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "Last month (April 2023) it ended.", []),
        ("en", "Last month (March 2023) it ended.", ["15.relative"]),
        ("en", "Yesterday, May 23, 2023, it ended.", []),
        ("en", "Yesterday, May 22, 2023, it ended.", ["15.relative"]),
        ("en", "Ferris wrote that “last month (March 2023)” it ended.", []),
        ("en", "Last month Ferris ended the service.", []),
        ("fr", "Le mois dernier (avril 2023), il a cessé.", []),
        ("fr", "Le mois dernier (mars 2023), il a cessé.", ["15.relative"]),
        ("fr", "Hier, 23 mai 2023, il a cessé.", []),
        ("fr", "Hier, 22 mai 2023, il a cessé.", ["15.relative"]),
    ],
)
def test_beside_a_date(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=15) == expected


@pytest.mark.parametrize(
    ("lang", "body"),
    [("en", "Last month the service ended [@E1]."), ("fr", "Le mois dernier, {E1}.")],
)
@pytest.mark.parametrize(("known", "wrong"), [("2023-04", False), ("2023-03", True)])
def test_against_the_event_it_tells(lang: str, body: str, known: str, wrong: bool) -> None:
    make = dispute()
    fact = make.add(Fact, sentence="The service ended.", date=known, status="agreed")
    make.link(make.closure.by_handle["Q4"], fact, "supports")
    assert codes(body, make, lang, rule=15) == ["15.relative"] * wrong
