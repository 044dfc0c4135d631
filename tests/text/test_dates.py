"""Dates read from phrases and from running text, and printed again."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.dates import find_dates, read_date
from pincite.text.edtf_dates import format_edtf, is_edtf
from pincite.text.errors import ReadError

FRIDAY = "2023-05-19"
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)).map(dt.date.isoformat)
MONTHS = DAYS.map(lambda day: day[:7])
STYLES = st.sampled_from([("en", "us"), ("en", "uk"), ("fr", "")])


@given(st.one_of(DAYS, MONTHS, DAYS.map(lambda d: d[:4])), STYLES, st.booleans(), st.booleans())
def test_a_printed_date_reads_back(
    edtf: str, style: tuple[str, str], uncertain: bool, weekday: bool
) -> None:
    date = edtf + ("~" if uncertain else "")
    lang, form = style
    assert read_date(format_edtf(date, lang, style=form, weekday=weekday), lang) == date


@given(st.lists(DAYS, min_size=2, max_size=2, unique=True), STYLES, st.sampled_from([4, 7, 10]))
def test_a_printed_interval_reads_back(
    ends: list[str], style: tuple[str, str], length: int
) -> None:
    first, last = sorted(end[:length] for end in ends)
    if first != last:
        interval = f"{first}/{last}"
        assert read_date(format_edtf(interval, style[0], style=style[1]), style[0]) == interval


@given(DAYS, STYLES)
def test_an_open_start_reads_back(day: str, style: tuple[str, str]) -> None:
    assert read_date(format_edtf(f"{day}/..", style[0], style=style[1]), style[0]) == f"{day}/.."


@given(st.text(max_size=300), st.sampled_from(["en", "fr"]))
def test_any_text_is_read_without_harm(text: str, lang: str) -> None:
    for mention in find_dates(text, lang, published=FRIDAY):
        assert text[mention.start : mention.end] == mention.exact
        assert is_edtf(mention.edtf)


@pytest.mark.parametrize(
    ("phrase", "lang", "edtf"),
    [
        ("on April 19", "en", "2023-04-19"),
        ("en mars", "fr", "2023-03"),
        ("le 1er mai", "fr", "2023-05-01"),
        ("Thursday", "en", "2023-05-18"),
        ("jeudi", "fr", "2023-05-18"),
        ("last month", "en", "2023-04"),
        ("le mois dernier", "fr", "2023-04"),
        ("in October", "en", "2022-10"),
        ("by June 7", "en", "2023-06-07"),
        ("d'ici au 7 juin", "fr", "2023-06-07"),
        ("by next month", "en", "2023-06"),
        ("early March 2023", "en", "2023-03-01/2023-03-10"),
        ("mi-mars", "fr", "2023-03-11/2023-03-20"),
        ("late 2022", "en", "2022-09/2022-12"),
        ("Q1 2023", "en", "2023-01/2023-03"),
        ("au premier trimestre 2023", "fr", "2023-01/2023-03"),
        ("since 2020", "en", "2020/.."),
        ("until 2018", "en", "../2018"),
        ("jusqu'en 2018", "fr", "../2018"),
        ("circa 2015", "en", "2015~"),
        ("hier", "fr", "2023-05-18"),
        ("three days ago", "en", "2023-05-16"),
        ("il y a deux semaines", "fr", "2023-05-05~"),
        ("19/04/2023", "fr", "2023-04-19"),
        ("04/19/2023", "en", "2023-04-19"),
        ("by the end of June", "en", "2023-06-30"),
        ("d'ici la fin de l'année", "fr", "2023-12-31"),
        ("last week", "en", "2023-05-08/2023-05-14"),
        ("l'été dernier", "fr", "2022-22"),
        ("the 1990s", "en", "199X"),
        ("june 7", "en", "2023-06-07"),
        ("2023-03~", "fr", "2023-03~"),
    ],
)
def test_phrases(phrase: str, lang: str, edtf: str) -> None:
    assert read_date(phrase, lang, published=FRIDAY) == edtf


@pytest.mark.parametrize(
    ("phrase", "code"),
    [("last month", "needs_published"), ("mustard", "no_date"), ("3/4/2023", "ambiguous_date")],
)
def test_refusals(phrase: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_date(phrase, "en")
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("They may march on the capital, and June Ashby may sing.", "en"),
        ("Windows 2000 and the Data Act 2018 apply to 2000 people.", "en"),
        ("We meet every Monday; the Sunday Post called.", "en"),
        ("Elle chante le lundi, et la planète mars est loin.", "fr"),
        ("Les 2000 salariés ont lu 1500 pages.", "fr"),
    ],
)
def test_what_is_no_date(text: str, lang: str) -> None:
    assert find_dates(text, lang, published=FRIDAY) == []


@pytest.mark.parametrize(
    ("text", "lang", "edtf"),
    [
        ("The report is due no later than June 7.", "en", "2023-06-07"),
        ("Payment by 5 p.m. on Friday, June 16, 2023.", "en", "2023-06-16"),
        ("Il faut répondre au plus tard le 7 juin.", "fr", "2023-06-07"),
        ("Les parties ont jusqu’au 15 juillet pour répondre.", "fr", "2023-07-15"),
    ],
)
def test_deadlines(text: str, lang: str, edtf: str) -> None:
    (mention,) = find_dates(text, lang, published=FRIDAY)
    assert (mention.deadline, mention.edtf) == (True, edtf)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It paid nothing until December.", "../2022-12"),
        ("Starting in February, it charged for access.", "2023-02"),
        ("Starting on June 12, it will charge for access.", "2023-06-12"),
        ("It would not open before 2024.", "2024"),
    ],
)
def test_what_only_looks_like_a_limit_to_come(text: str, edtf: str) -> None:
    (mention,) = find_dates(text, "en", published=FRIDAY)
    assert (mention.deadline, mention.edtf) == (False, edtf)


def test_a_past_limit_is_no_deadline() -> None:
    (mention,) = find_dates("By March 2022 it had closed.", "en", published=FRIDAY)
    assert (mention.deadline, mention.edtf) == (False, "../2022-03")


def test_tense_decides_the_year() -> None:
    text = "In June the firm closed. The court will rule in June."
    assert [m.edtf for m in find_dates(text, "en", published=FRIDAY)] == ["2022-06", "2023-06"]


def test_without_its_own_date_a_text_has_no_relative_dates() -> None:
    found = find_dates("It said on Thursday that in 2022 it grew.", "en")
    assert [mention.edtf for mention in found] == ["2022"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The mill processed 40,000 tonnes in the first quarter.", ["2023-01/2023-03"]),
        ("Profit rose in the first half.", ["2023-01/2023-06"]),
        ("The Mariners scored twice in the first quarter.", []),
        ("Fans left in the second half.", []),
        ("The bridge was shut in the first half.", []),
    ],
)
def test_a_quarter_is_one_of_a_year_where_no_match_is_told_of(
    sentence: str, found: list[str]
) -> None:
    assert [m.edtf for m in find_dates(sentence, "en", published=FRIDAY)] == found
