"""Rule 14: nothing is left to fill in."""

import pytest

from tests.review.letters import codes, findings

LEFT = [
    ("en", "Ferris owes [●] to Brook."),
    ("en", "Ferris owes TODO to Brook."),
    ("en", "Ferris owes [amount] to Brook."),
    ("en", "Ferris owes [INSERT AMOUNT] to Brook."),
    ("en", "Ferris owes ______ to Brook."),
    ("en", "Dear {client name}, hello."),
    ("en", "See XXX for that."),
    ("en", "It is {F99} of them."),
    ("en", "See that case [@Y99]."),
    ("en", "It is {F1.nothing} of them."),
    ("fr", "Ferris doit [●] à Brook."),
    ("fr", "Ferris doit [montant] à Brook."),
    ("fr", "Ferris doit [à compléter] à Brook."),
    ("fr", "À COMPLÉTER : la somme due."),
]
FINE = [
    ("en", "She wrote: “we owe [amount] to TODO”."),
    ("en", "[T]he clause is clear [sic], as the copy [...] shows (emphasis added)."),
    ("en", "Todos know the XX century; the tbd of it is done."),
    ("en", "In re Harrow [2011] EWHC 812 (Comm)."),
    ("fr", "Elle a écrit : « nous devons [montant] »."),
    ("fr", "[L]a clause est claire [sic]."),
]


@pytest.mark.parametrize(("lang", "body"), LEFT)
def test_a_placeholder_blocks(lang: str, body: str) -> None:
    (found,) = findings(body, lang=lang, rule=14)
    assert found.severity == "block"


@pytest.mark.parametrize(("lang", "body"), FINE)
def test_editors_brackets_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=14) == []
