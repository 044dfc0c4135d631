"""Lists in order of dates that are not always days."""

from pathlib import Path

from pincite.model.evidence import Fact
from tests.casefile.making import new_case

DATES = ("2023-04-01", "../2023-04", "2015", "[2016-01..2016-02]", "2022~", "", "2023-03")


def test_open_dates_stand_among_the_days_they_name(tmp_path: Path) -> None:
    case = new_case(tmp_path)
    with case.transaction("Add fact") as change:
        for date in DATES:
            change.add(Fact.checked(sentence="The mill turned.", date=date))
    rows = case.fetch("fact", case.ids("fact", order="date"))
    dates = [row.date for row in rows if isinstance(row, Fact)]
    assert dates == [
        "",
        "2015",
        "[2016-01..2016-02]",
        "2022~",
        "2023-03",
        "../2023-04",
        "2023-04-01",
    ]
    backwards = case.ids("fact", order="date", descending=True)
    assert backwards == [row.id for row in reversed(rows)]
    case.close()
