"""Readings of one figure: same, overlapping, or in conflict; never averaged."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.model.figures import Figure
from pincite.review.variance import Answer, agree, variance
from tests.review.making import Making, dispute


def answer(
    value: str, high: str = "", qualifier: str = "exactly", unit: str = "", period: str = "",
    per: str = "",
) -> Answer:  # fmt: skip
    top = Decimal(high) if high else None
    return Answer(Decimal(value), top, unit, per, qualifier, period)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (answer("780"), answer("780", qualifier="over"), "same"),
        (answer("42000", "210000"), answer("210000"), "overlap"),
        (answer("42000"), answer("210000"), "conflict"),
        (answer("50000", qualifier="up_to"), answer("210000"), "conflict"),
        (answer("780", qualifier="about"), answer("790"), "overlap"),
        (answer("780", qualifier="about"), answer("900"), "conflict"),
        (answer("780", qualifier="over"), answer("801"), "overlap"),
        (answer("780", qualifier="over"), answer("26000"), "conflict"),
        (answer("780", qualifier="over"), answer("700"), "conflict"),
        (answer("5", unit="USD"), answer("5", unit="EUR"), "other_unit"),
        (answer("5", unit="USD", per="month"), answer("60", unit="USD", per="year"), "other_unit"),
        (answer("5", period="2021"), answer("9", period="2022"), "other_period"),
        (answer("5", period="2022"), answer("9", period="2022-03"), "conflict"),
    ],
)
def test_two_answers(first: Answer, second: Answer, expected: str) -> None:
    assert agree(first, second) == expected
    assert agree(second, first) == expected


answers = st.builds(
    answer,
    st.integers(0, 10**6).map(str),
    qualifier=st.sampled_from(["exactly", "over", "about", "at_least", "up_to", "under"]),
)


@given(answers)
def test_an_answer_agrees_with_itself(one: Answer) -> None:
    assert agree(one, one) == "same"


@given(answers, answers)
def test_agreement_has_no_order(one: Answer, other: Answer) -> None:
    assert agree(one, other) == agree(other, one)


def test_four_wordings_of_one_value_have_no_variance() -> None:
    make = dispute()
    figure = make.closure.by_handle["F1"]
    assert isinstance(figure, Figure)
    found = variance(figure, make.closure)
    assert (found.state, int(found.spread)) == ("same", 0)
    assert [one.role for one in found.stated] == ["origin", "repeats", "repeats"]
    assert [one.relation for one in found.stated] == ["adopted", "same", "same"]


def test_a_conflict_is_unresolved_until_counsel_says_why() -> None:
    make = Making()
    figure = make.figure("Price", "210000", unit="USD")
    make.reading(figure, "42000", unit="usd")
    found = variance(figure, make.closure)
    assert (found.state, found.unresolved, int(found.spread)) == ("conflict", True, 168000)
    figure = make.change(figure, conflict_note="The tariff page is the primary source.")
    assert not variance(figure, make.closure).unresolved


def test_no_reading_and_one_reading() -> None:
    make = Making()
    empty = make.add(Figure, metric="Nothing")
    assert variance(empty, make.closure).state == "none"
    assert variance(make.figure("One", "1"), make.closure).state == "single"
