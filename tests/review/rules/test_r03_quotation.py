"""Rule 3: quoted words against the passage they are bound to."""

import pytest

from tests.review.letters import codes, findings

SAME = [
    ("en", "The clause speaks of “a reasonable volume of calls, and no more” [@K2]."),
    ("en", 'The clause speaks of "a reasonable volume of calls" [@K2].'),
    ("en", "The clause says “[a] reasonable volume … and no more” [@K2]."),
    ("en", "It says “[a] reasonable volume of calls, and *no more*” (emphasis added) [@K2]."),
    ("en", "Ferris “will stop the service [...] 2023” [@Q4]."),
    ("en", "Ferris “will stop [it] on 30 April 2023,” it said [@Q4]."),
    ("en", "As [@K2] has it, “a reasonable volume of calls, and no more” is allowed."),
    ("en", "> A reasonable volume of calls, and no more. [@K2]"),
    ("fr", "Le service a reçu « plus de 310 millions d’appels » [@Q3]."),
    ("fr", "Le service a reçu « plus de 310 [...] d’appels » [@Q3]."),
    ("en", "{Q4} [@Q4]."),
]
OTHER = [
    ("en", "The clause speaks of “a reasonable number of calls, and no more” [@K2]."),
    ("en", "Ferris “will never stop the service on 30 April 2023” [@Q4]."),
    ("en", "> A reasonable number of calls, and no more. [@K2]"),
    ("fr", "Le service a reçu « plus de 380 millions d’appels » [@Q3]."),
    ("en", "The clause says “a reasonable volume … and nothing more” [@K2]."),
]
UNBOUND = [
    ("en", "They said “we shall see what we can do” and left."),
    ("en", "Your best point is clause 17 (“what we owe is limited to the hire fee”)."),
    ("fr", "Ils ont répondu « nous verrons bien ce que cela donne » et sont partis."),
]
NONE = [
    ("en", "The so-called “free tier” was no gift."),
    ("en", "The “time is of the essence” clause is clear."),
    ("en", "Her e-mail is titled “Line 3 readings - please look at this”."),
    ("en", "Brook Data Ltd (“Brook”) and Ferris Tools Inc. (the “Licensee”) signed it."),
    ("en", "Clause 17 (“Limits on What the Owner Owes”) was added later."),
    ("en", "Both took part (the “best of the very best season”) gladly."),
    ("en", "See the article “Why the Feed Ran Dry in Portland This Year”."),
    ("fr", "La société Brook Data (ci-après « Brook ») parle d’« entretien courant »."),
]


@pytest.mark.parametrize(("lang", "body"), SAME)
def test_the_same_words_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=3) == []


@pytest.mark.parametrize(("lang", "body"), OTHER)
def test_other_words_block(lang: str, body: str) -> None:
    (found,) = findings(body, lang=lang, rule=3)
    assert (found.code, found.severity) == ("3.differs", "block")


@pytest.mark.parametrize(("lang", "body"), UNBOUND)
def test_a_long_quotation_without_source_warns(lang: str, body: str) -> None:
    (found,) = findings(body, lang=lang, rule=3)
    assert (found.code, found.severity) == ("3.unbound", "warn")


@pytest.mark.parametrize(("lang", "body"), NONE)
def test_scare_quotes_terms_and_titles_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=3) == []


def test_a_known_passage_is_offered() -> None:
    (found,) = findings("It “will stop the service on 30 April 2023”, it said.", rule=3)
    assert found.code == "3.unbound_known"
    assert found.fix is not None
    assert found.fix.replacement == "[@Q4]"


def test_the_place_is_that_of_the_words() -> None:
    body = "The clause speaks of “a reasonable number of calls, and no more” [@K2]."
    (found,) = findings(body, rule=3)
    assert found.place == "4"
    assert dict(found.values)["words"] == "a reasonable number of calls, and no more"
