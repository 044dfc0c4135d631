"""Rule 11: names, titles and defined terms."""

import pytest

from pincite.review.context import Issued
from tests.review.letters import codes, findings

CLEAN = [
    ("en", "Ferris and Ms. Orlov, the Chief Executive Officer of Ferris Tools Inc., know it."),
    ("en", "Brook Data Limited and Ferris Tools, Inc. signed it."),
    ("en", "Brook’s feed is known. Brooks run there, and ferries cross."),
    ("en", "The Licence Agreement binds Ferris. The agreement is clear."),
    ("en", "Brook supplies the tool set under a deed (the “Deed”). The Deed is clear."),
    ("fr", "Mme Orlov et Ferris connaissent le contrat."),
    ("fr", "Brook a signé un bail (ci-après le « Bail »). Le Bail est clair."),
]
FAULTY = [
    ("en", "Feris has not answered.", ["11.spelling"]),
    ("en", "Mr. Orlov has not answered.", ["11.honorific"]),
    ("en", "Nadia Orlov, Chief Financial Officer, has not answered.", ["11.title"]),
    ("en", "Under the Premises clause the Premises were open to the Tenant.", ["11.undefined"] * 2),
    ("en", "Acme Freight (“Acme”) sold it. Acme Freight (the “Supplier”) was paid.",
     ["11.two_terms"]),
    ("en", "Acme Freight (“Acme”) sold it to Bolt Works (“Acme”).", ["11.two_meanings"]),
    ("en", "Ferris Tools Ltd has not answered.", ["11.form"]),
    ("fr", "Ferris Tools SARL n’a pas répondu.", ["11.form"]),
    ("fr", "Feris n’a pas répondu.", ["11.spelling"]),
    ("fr", "M. Orlov n’a pas répondu.", ["11.honorific"]),
    ("fr", "Le Prestataire n’a pas répondu.", ["11.undefined"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body"), CLEAN)
def test_names_used_one_way_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=11) == []


@pytest.mark.parametrize(("lang", "body", "expected"), FAULTY)
def test_names_used_two_ways_warn(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=11) == expected


def test_the_right_name_is_offered() -> None:
    (found,) = findings("Feris has not answered.", rule=11)
    assert found.fix is not None
    assert found.fix.replacement == "Ferris"


def test_an_earlier_letter_defines() -> None:
    body = "The Premises were open."
    assert codes(body, rule=11) == ["11.undefined"]
    earlier = Issued("L1", "First letter", text="the shop at 3 Elm Lane (the “Premises”)")
    assert codes(body, rule=11, previous=(earlier,)) == []
