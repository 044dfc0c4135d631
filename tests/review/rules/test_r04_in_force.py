"""Rule 4: clauses against the date of their basis."""

import pytest

from pincite.model.claims import Claim, Element
from pincite.model.evidence import Fact
from tests.review.letters import codes, findings
from tests.review.making import Making, dispute


def with_breach(day: str, handle: str = "K2") -> Making:
    make = dispute()
    fact = make.add(Fact, sentence="They called all night.", date=day, status="agreed")
    make.link(fact, make.closure.by_handle[handle], "breaches")
    return make


@pytest.mark.parametrize(("lang", "body"), [("en", "See {K2}."), ("fr", "Voir {K2}.")])
def test_conduct_before_the_version_blocks(lang: str, body: str) -> None:
    (found,) = findings(body, with_breach("2021-06"), lang, rule=4)
    assert (found.code, found.severity) == ("4.not_in_force", "block")
    assert found.fix is not None
    assert found.fix.replacement == "[@K1]"


@pytest.mark.parametrize(
    ("day", "body", "expected"),
    [
        ("2022-11", "See {K2}.", []),
        ("2021-06", "See {K1} and {K2}.", []),
        ("2022", "See {K2}.", ["4.straddles"]),
        ("2022", "See {K1} and {K2}.", []),
        ("", "See {K2}.", []),
    ],
)
def test_conduct(day: str, body: str, expected: list[str]) -> None:
    assert codes(body, with_breach(day), rule=4) == expected


def test_the_element_gives_the_date() -> None:
    make = dispute()
    claim = make.add(Claim, title="Volume")
    element = make.add(Element, claim=claim.id, text="Too many", basis_date="2021-06")
    make.link(make.closure.by_handle["K2"], element, "supports")
    assert codes("See {K2}.", make, rule=4) == ["4.not_in_force"]


def test_the_sentence_gives_the_date_where_nothing_is_linked() -> None:
    assert codes("In June 2021 Ferris broke {K2}.", rule=4) == ["4.not_in_force"]
    assert codes("En juin 2021, Ferris a méconnu {K2}.", lang="fr", rule=4) == ["4.not_in_force"]
    assert codes("In November 2022 Ferris broke {K2}.", rule=4) == []
    assert codes("Our letter of June 3, 2021 quoted {K2}.", rule=4) == []


def test_a_right_is_exercised_under_the_version_in_force_now() -> None:
    make = dispute()
    assert codes("Brook asks for an audit under {K3}.", make, rule=4) == []
    old = make.closure.by_handle["K1"]
    make.change(old, basis="exercise")
    assert codes("Brook asks for it under {K1}.", make, rule=4) == ["4.not_in_force"]


@pytest.mark.parametrize("basis", ["survival", "procedure"])
def test_what_survives_and_procedure_pass(basis: str) -> None:
    make = with_breach("2021-06")
    make.change(make.closure.by_handle["K2"], basis=basis)
    assert codes("See {K2}.", make, rule=4) == []


def test_the_same_text_passes() -> None:
    make = with_breach("2021-06")
    make.change(make.closure.by_handle["K1"], text="A reasonable volume of calls, and no more.")
    assert codes("See {K2}.", make, rule=4) == []
