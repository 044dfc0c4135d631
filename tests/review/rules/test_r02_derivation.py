"""Rule 2: derived figures recompute, and claim no more than their parts allow."""

import pytest

from pincite.review.derivation import derive
from tests.review.letters import codes
from tests.review.making import Making, dispute


def derived(value: str, qualifier: str, formula: str = "F3 / F2") -> Making:
    make = dispute()
    make.figure("All calls", "1000", qualifier="over")
    make.figure("Calls for each", value, qualifier=qualifier, derivation=formula)
    return make


@pytest.mark.parametrize(
    ("value", "qualifier", "formula", "expected"),
    [
        ("250", "over", "F3 / F2", []),
        ("250", "about", "F3 / F2", []),
        ("260", "over", "F3 / F2", ["2.value"]),
        ("250", "exactly", "F3 / F2", ["2.qualifier"]),
        ("1", "over", "F3 / F3", ["2.undetermined"]),
        ("1", "about", "F3 / F3", []),
        ("8", "exactly", "(F2 + F2) * 1", []),
        ("nothing", "", "F3 / F9", []),
        ("1", "exactly", "F2 / 0", []),
    ],
)
@pytest.mark.parametrize(("lang", "words"), [("en", "That is {F4} each."), ("fr", "Soit {F4}.")])
def test_derivation(
    value: str, qualifier: str, formula: str, expected: list[str], lang: str, words: str
) -> None:
    make = derived(value if value != "nothing" else "5", qualifier or "exactly", formula)
    assert codes(words, make, lang, rule=2) == expected


def test_rounding_to_the_digits_shown_is_no_error() -> None:
    make = dispute()
    make.figure("A", "26000000000", qualifier="about")
    make.figure("B", "780000000", qualifier="about")
    make.figure("Each", "33", qualifier="about", derivation="F3 / F4")
    assert codes("That is {F5} each.", make, rule=2) == []


def test_subtracting_a_bound_turns_it_round() -> None:
    make = derived("1", "exactly")
    found = derive("10 - F3", make.closure)
    assert found is not None
    assert (int(found.value), found.qualifier) == (-990, "under")
