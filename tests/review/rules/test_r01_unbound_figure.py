"""Rule 1: figures typed by hand, or bound without their "more than" or their year."""

import pytest

from tests.review.letters import codes, findings

TYPED = [
    ("en", "Ferris made 310 million calls in 2022."),
    ("en", "Ferris owes $48,250 for the feed."),
    ("en", "Use rose by 35% within a year."),
    ("en", "It called the feed with six applications that Brook had not seen."),
    ("en", "There were 4,200 registrations in all."),
    ("fr", "Ferris a adressé 310 millions d’appels en 2022."),
    ("fr", "Ferris doit 48 250 € au titre du service."),
    ("fr", "L’usage a augmenté de 35 % en un an."),
    ("fr", "Elle a utilisé six applications que Brook ne connaissait pas."),
]
ORDINARY = [
    ("en", "Our office is at 1450 Second Avenue, Room 210, New York, NY 10021."),
    ("en", "Bing Pages 2 and Ferris 360 use it, as Section 4.2 and page 12 of Exhibit 3 show."),
    ("en", "See 17 U.S.C. § 512(c)(3); *In re Harrow*, 12 F.3d 345, 351 (9th Cir. 1993)."),
    ("en", "The call took place at 4:15 p.m. and lasted for 20 minutes."),
    ("en", "We make two requests, for three reasons, under the two versions."),
    ("en", "Please reply within thirty (30) days."),
    ("en", "Interest runs at 8% under section 69 of the County Courts Act 1984."),
    ("en", "Entries 14, 15, 22 and 31 are e-mails; §§ 226(c) and 1198.5(b)(1) apply."),
    ("en", "We tried three times. Rooms 2A and 2B are free. The 14 swatches are safe."),
    ("en", "Ferris wrote of “more than 9,000 happy users”."),
    ("fr", "Notre cabinet est au 14 rue Carnot, 69002 Lyon, 2e étage."),
    ("fr", "Voir l’article 1231-6 du Code civil et Cass. com., 22 octobre 1996, n° 93-18.632."),
    ("fr", "L’entretien a eu lieu à 16 h 15 et a duré vingt minutes."),
    ("fr", "Nous formulons deux demandes, pour trois raisons."),
    ("fr", "Vous disposez d’un délai de trente jours."),
]


@pytest.mark.parametrize(("lang", "body"), TYPED)
def test_a_typed_figure_blocks(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=1) == ["1.typed"]


@pytest.mark.parametrize(("lang", "body"), ORDINARY)
def test_ordinary_numbers_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=1) == []


def test_the_binding_that_says_the_same_is_offered() -> None:
    (found,) = findings("In 2022 Ferris made 310 million calls.", rule=1)
    assert found.fix is not None
    assert found.fix.replacement == "{F1}"
    assert found.severity == "block"


def test_not_a_fact_is_remembered() -> None:
    body = "Ferris made 310 million calls in 2022."
    (found,) = findings(body, rule=1)
    assert codes(body, rule=1, not_facts=frozenset({found.key})) == []


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "In 2022 Ferris made {F1.value:bare} calls.", ["1.qualifier"]),
        ("en", "In 2022 Ferris made more than {F1.value:bare} calls.", []),
        ("en", "In 2022 Ferris made {F1.value:bare} calls or more.", []),
        ("fr", "En 2022, Ferris a adressé {F1.value:bare} appels.", ["1.qualifier"]),
        ("fr", "En 2022, Ferris a adressé plus de {F1.value:bare} appels.", []),
        ("en", "Ferris made {F1} calls.", ["1.scope"]),
        ("fr", "Ferris a adressé {F1} appels.", ["1.scope"]),
        ("en", "Ferris made {F1} calls in {F1.period}.", []),
        ("en", "In 2022 Ferris grew. It made {F1} calls.", []),
        ("en", "In 2022 Ferris made {F1} calls.\n\nThose {F1} calls were not fair.", []),
        ("en", "In 2022 Ferris made {F1} calls.\n\nIt made {F1} calls.", ["1.scope"]),
    ],
)
def test_a_bound_figure_keeps_what_limits_it(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=1) == expected
