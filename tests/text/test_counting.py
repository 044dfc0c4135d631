"""Days counted by calendar, business and clear days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.counting import (
    RULES,
    add_days,
    days_between,
    describe,
    holiday_name,
    is_business_day,
)
from pincite.text.errors import ReadError

LETTER = dt.date(2023, 5, 18)
DATES = st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))


@pytest.mark.parametrize(
    ("count", "rule", "country", "end"),
    [
        (20, "calendar", "US", "2023-06-07"),
        (20, "clear", "US", "2023-06-08"),
        (7, "business", "US", "2023-05-30"),  # Memorial Day is 29 May 2023
        (7, "business", "FR", "2023-05-30"),  # Whit Monday is 29 May 2023
        (7, "business", "DE", "2023-05-30"),
        (7, "business", "JP", "2023-05-29"),
        (-3, "calendar", "US", "2023-05-15"),
        (-3, "business", "US", "2023-05-15"),
    ],
)
def test_add_days(count: int, rule: str, country: str, end: str) -> None:
    assert add_days(LETTER, count, rule, country) == dt.date.fromisoformat(end)


@given(DATES, st.integers(0, 60), st.sampled_from(RULES), st.sampled_from(["US", "FR", "GB-ENG"]))
def test_what_is_added_is_between(start: dt.date, count: int, rule: str, country: str) -> None:
    assert days_between(start, add_days(start, count, rule, country), rule, country) == count


@given(DATES, DATES, st.sampled_from(RULES))
def test_between_turns_round(start: dt.date, end: dt.date, rule: str) -> None:
    if start != end:
        assert days_between(start, end, rule) == -days_between(end, start, rule)


def test_business_days_and_holidays() -> None:
    assert not is_business_day(dt.date(2023, 7, 4), "US")
    assert is_business_day(dt.date(2023, 7, 4), "FR")
    assert not is_business_day(dt.date(2023, 7, 14), "FR")
    assert not is_business_day(dt.date(2023, 5, 20), "US")
    assert holiday_name(dt.date(2023, 7, 14), "FR", "fr") == "Fête nationale"
    assert holiday_name(dt.date(2023, 7, 13), "FR") == ""


def test_refusals() -> None:
    with pytest.raises(ReadError, match="unknown_rule"):
        add_days(LETTER, 3, "lunar")
    with pytest.raises(ReadError, match="unknown_rule"):
        days_between(LETTER, LETTER, "lunar")
    with pytest.raises(ReadError, match="unknown_country"):
        is_business_day(LETTER, "XX")
    with pytest.raises(ReadError, match="unknown_rule"):
        describe("lunar", "en")


def test_every_rule_is_described_in_both_languages() -> None:
    for rule in RULES:
        assert describe(rule, "en") != describe(rule, "fr")
