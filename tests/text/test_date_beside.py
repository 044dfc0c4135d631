"""Days that are told from another day of the text."""

from pincite.text.dates import find_dates


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
