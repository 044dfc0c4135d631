"""A clause against the date of its basis."""

import pytest

from pincite.model.obligations import Clause
from pincite.review.in_force import standing, stands_for
from tests.review.making import Making, dispute


def clause(make: Making, handle: str) -> Clause:
    found = make.closure.by_handle[handle]
    assert isinstance(found, Clause)
    return found


@pytest.mark.parametrize(
    ("handle", "day", "state"),
    [
        ("K1", "2021-06", "in_force"),
        ("K1", "2022-10-09", "in_force"),
        ("K1", "2022-10-10", "not_in_force"),
        ("K2", "2022-10-10", "in_force"),
        ("K1", "2022", "straddles"),
        ("K2", "2022", "straddles"),
        ("K2", "2021-06", "not_in_force"),
        ("K1", "2020/2021", "straddles"),
        ("K1", "", "unknown"),
    ],
)
def test_standing(handle: str, day: str, state: str) -> None:
    make = dispute()
    assert standing(make.closure, clause(make, handle), day).state == state


def test_straddling_conduct_offers_both_versions() -> None:
    make = dispute()
    found = standing(make.closure, clause(make, "K2"), "2022")
    assert [one.handle for one in found.clauses] == ["K1", "K2"]
    assert not found.same_text


def test_the_same_words_in_both_versions_pass() -> None:
    make = dispute()
    make.change(clause(make, "K1"), text="A reasonable volume of calls,  and no more")
    assert standing(make.closure, clause(make, "K2"), "2021-06").holds


def test_each_basis_asks_for_its_own_date() -> None:
    make = dispute()
    closure = make.closure
    conduct, today = ("2021-06",), "2023-05-24"
    assert not stands_for(closure, clause(make, "K2"), conduct, today)[0].holds
    assert stands_for(closure, clause(make, "K3"), conduct, today)[0].holds
    late = clause(make, "K1").changed(basis="exercise")
    assert not stands_for(closure, late, conduct, today)[0].holds
    for basis in ("survival", "procedure"):
        assert stands_for(closure, late.changed(basis=basis), conduct, today) == ()
