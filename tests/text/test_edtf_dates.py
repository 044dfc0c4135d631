"""EDTF: validity, bounds, order and print."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.edtf_dates import (
    bounds,
    format_edtf,
    is_edtf,
    precision,
    sort_key,
    weekday_name,
)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "kind"),
    [
        ("2023-05-18", "2023-05-18", "2023-05-18", "day"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2015~", "2015-01-01", "2015-12-31", "year"),
        ("2022-24", "2022-12-01", "2023-02-28", "season"),
        ("2020/..", "2020-01-01", None, "interval"),
        ("../2023-04", None, "2023-04-30", "interval"),
        ("199X", "1990-01-01", "1999-12-31", "interval"),
        ("2023-03-01/2023-03-10", "2023-03-01", "2023-03-10", "interval"),
        ("[2023-04-05,2023-05-04]", "2023-04-05", "2023-05-04", "month"),
    ],
)
def test_bounds(edtf: str, first: str | None, last: str | None, kind: str) -> None:
    days = tuple(dt.date.fromisoformat(day) if day else None for day in (first, last))
    assert bounds(edtf) == days
    assert precision(edtf) == kind


@pytest.mark.parametrize(
    "text", ["", "hello", "2023-13", "2023-02-30", "2023/2022", "18 May", "/", "2023-05-18 "]
)
def test_what_is_not_edtf(text: str) -> None:
    assert not is_edtf(text)
    assert precision(text) == "unknown"
    with pytest.raises(ValueError, match="EDTF"):
        bounds(text)
    with pytest.raises(ValueError, match="EDTF"):
        format_edtf(text, "en")


@given(st.text(max_size=40))
def test_any_text_is_judged_without_harm(text: str) -> None:
    assert isinstance(is_edtf(text), bool)


def test_order_is_by_earliest_day_then_precision() -> None:
    dates = [
        "2023",
        "",
        "2023-01",
        "2023-01-01",
        "../2022-06",
        "2022-12-31",
        "2023-01-01/2023-01-05",
    ]
    assert sorted(dates, key=sort_key) == [
        "../2022-06", "2022-12-31", "2023-01-01", "2023-01-01/2023-01-05", "2023-01", "2023", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "us", "uk", "fr"),
    [
        ("2023-05-18", "May 18, 2023", "18 May 2023", "18 mai 2023"),
        ("2023-05-01", "May 1, 2023", "1 May 2023", "1er mai 2023"),
        ("2023-03", "March 2023", "March 2023", "mars 2023"),
        (
            "2023-05-18~",
            "on or about May 18, 2023",
            "on or about 18 May 2023",
            "vers le 18 mai 2023",
        ),
        ("../2023-04", "by April 2023", "by April 2023", "au plus tard en avril 2023"),
        ("2018/2020", "between 2018 and 2020", "between 2018 and 2020", "entre 2018 et 2020"),
        ("2023-03-01/2023-03-10", "early March 2023", "early March 2023", "début mars 2023"),
        ("2023-21", "spring 2023", "spring 2023", "printemps 2023"),
        ("../..", "undated", "undated", "date inconnue"),
    ],
)
def test_print(edtf: str, us: str, uk: str, fr: str) -> None:
    assert format_edtf(edtf, "en") == us
    assert format_edtf(edtf, "en", style="uk") == uk
    assert format_edtf(edtf, "fr") == fr


def test_weekdays() -> None:
    day = dt.date(2023, 5, 18)
    assert (weekday_name(day, "en"), weekday_name(day, "fr")) == ("Thursday", "jeudi")
    assert format_edtf("2023-05-18", "fr", weekday=True) == "jeudi 18 mai 2023"
    assert format_edtf("2023-05-18", "en", weekday=True) == "Thursday, May 18, 2023"
