"""Days that are told from another day of the text."""

import pytest

from pincite.text.dates import find_dates

EN = "They signed on 3 May 2019. {} They left."
FR = "Ils ont signé le 3 mai 2019. {} Ils sont partis."


@pytest.mark.parametrize(
    ("text", "lang", "edtf"),
    [
        (EN.format("A week later it rained."), "en", "2019-05-10"),
        (EN.format("Three days earlier it had rained."), "en", "2019-04-30"),
        (EN.format("Two months later it rained."), "en", "2019-07"),
        (EN.format("The previous year had been dry."), "en", "2018"),
        (EN.format("The following day it rained."), "en", "2019-05-04"),
        (EN.format("The following Friday it rained."), "en", "2019-05-10"),
        (EN.format("It rained the following March."), "en", "2020-03"),
        (EN.format("It rained the same day."), "en", "2019-05-03"),
        (FR.format("Deux ans plus tard, il pleut."), "fr", "2021"),
        (FR.format("Dix jours plus tôt, il avait plu."), "fr", "2019-04-23"),
        (FR.format("L'année suivante, il pleut."), "fr", "2020"),
        (FR.format("La semaine suivante, il pleut."), "fr", "2019-05-06/2019-05-12"),
        (FR.format("Il pleut le 20 janvier suivant."), "fr", "2020-01-20"),
        (FR.format("Il avait plu en mars précédent."), "fr", "2019-03"),
        (FR.format("Le jour même, il pleut."), "fr", "2019-05-03"),
        (FR.format("Il pleut le vendredi suivant."), "fr", "2019-05-10"),
    ],
)
def test_a_date_is_told_from_the_one_named_last(text: str, lang: str, edtf: str) -> None:
    found = find_dates(text, lang, published="2023-06-01")
    assert [each.edtf for each in found] == ["2019-05-03", edtf]


def test_the_same_months_a_year_before_are_those_of_the_quarter() -> None:
    text = "Sales in the first quarter of 2023 were 5 million euros, against 4 a year earlier."
    assert find_dates(text, "en", published="2023-06-01")[-1].edtf == "2022-01/2022-03"


@pytest.mark.parametrize(
    "text",
    [
        "They signed on 3 May 2019. Over the following year it rained.",
        "They have lived there since 3 May 2019, longer than two years later promised.",
        "They met in 2019. A week later it rained.",
    ],
)
def test_a_length_of_time_or_too_loose_a_date_moves_nothing(text: str) -> None:
    assert len(find_dates(text, "en", published="2023-06-01")) == 1


def test_months_listed_before_a_year_are_all_of_it() -> None:
    found = find_dates("In March and July 2020 it rained.", "en", published="2023-06-01")
    assert [each.edtf for each in found] == ["2020-03", "2020-07"]


@pytest.mark.parametrize(
    ("text", "lang", "edtf"),
    [
        ("It closed in late summer 2019.", "en", "2019-22"),
        ("Il a fermé au début de l'été 2019.", "fr", "2019-22"),
        ("Il a fermé à la fin de l'hiver dernier.", "fr", "2022-24"),
        ("Il sera vendu à la rentrée.", "fr", "2023-09"),
    ],
)
def test_parts_of_seasons(text: str, lang: str, edtf: str) -> None:
    assert [each.edtf for each in find_dates(text, lang, published="2023-06-01")] == [edtf]


def test_days_from_one_weekday_to_another_are_told_and_opening_hours_are_not() -> None:
    told = find_dates("It will stay shut from Monday to Thursday.", "en", published="2023-05-11")
    assert [each.edtf for each in told] == ["2023-05-15/2023-05-18"]
    assert not find_dates("It will open from Monday to Thursday.", "en", published="2023-05-11")


def test_the_day_before_is_told_from_the_day_named_last() -> None:
    text = "Le conseil s'est réuni le 8 novembre 2022. La veille, des élus avaient manifesté."
    found = find_dates(text, "fr", published="2022-11-10")
    assert [each.edtf for each in found] == ["2022-11-08", "2022-11-07"]


def test_the_end_of_a_year_of_accounts_is_not_the_day_meant() -> None:
    text = (
        "Lyon, le 13 février 2025. Les comptes clos le 31 décembre 2024 ont été arrêtés la veille."
    )
    assert find_dates(text, "fr", published="2025-02-13")[-1].edtf == "2025-02-12"


def test_without_a_day_before_it_there_is_none() -> None:
    assert find_dates("The day before, they met.", "en", published="2025-02-13") == []
