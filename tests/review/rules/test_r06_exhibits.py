"""Rule 6: exhibits cited and missing, attached and uncited, out of order."""

import pytest

from pincite.model.drafts import Exhibit, Series
from pincite.model.evidence import Fact
from tests.review.letters import codes, findings
from tests.review.making import Making, dispute


def in_series(make: Making, *handles: str, served: bool = False, fixed: bool = False) -> str:
    series = make.add(Series, title="Exhibits", served=served)
    for number, handle in enumerate(handles, 1):
        source = make.closure.by_handle[handle]
        make.add(
            Exhibit, series=series.id, source=source.id, ordinal=number,
            number=str(number) if fixed else "",
        )  # fmt: skip
    return series.id


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_cite_without_an_exhibit_behind_it_blocks(lang: str) -> None:
    make = dispute()
    fact = make.add(Fact, sentence="It rained.", status="agreed")
    (found,) = findings(f"{{{fact.handle}}} [@{fact.handle}].", make, lang, rule=6)
    assert (found.code, found.severity) == ("6.missing", "block")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_cite_of_what_is_gone_blocks(lang: str) -> None:
    assert codes("It ended [@S99].", lang=lang) == ["6.missing"]


def test_a_source_without_bytes_is_missing() -> None:
    make = dispute()
    make.change(make.closure.by_handle["S4"], sha256="")
    assert codes("It ended [@Q4].", make, rule=6) == ["6.missing"]


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "It ended [@Q4]. See Exhibit 9.", ["6.typed_missing"]),
        ("en", "It ended [@Q4]. See Exhibit 1.", []),
        ("en", "It ended [@Q4]. See Exhibit 9 to our letter of May 2.", []),
        ("en", "It ended [@Q4]. See your Exhibit 9.", []),
        ("en", "It ended. See Exhibit 9.", []),
        ("fr", "Il a cessé [@Q4]. Voir la pièce n° 9.", ["6.typed_missing"]),
        ("fr", "Il a cessé [@Q4]. Voir la pièce n° 1.", []),
        ("fr", "Il a cessé [@Q4]. Voir la pièce n° 9 jointe à notre lettre du 2 mai.", []),
    ],
)
def test_typed_exhibits(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=6) == expected


def test_attached_and_uncited_warns_until_served() -> None:
    make = dispute()
    series = in_series(make, "S4", "S2")
    assert codes("It ended [@Q4].", make, rule=6, series=series) == ["6.uncited"]
    make = dispute()
    numbered = in_series(make, "S4", "S2", fixed=True)
    assert codes("It ended [@Q4]. See Exhibit 2.", make, rule=6, series=numbered) == []
    make = dispute()
    served = in_series(make, "S4", "S2", served=True, fixed=True)
    assert codes("It ended [@Q4].", make, rule=6, series=served) == []


def test_numbers_fixed_but_not_served_follow_the_citations() -> None:
    body = "As reported [@Q2], it ended [@Q4]."
    make = dispute()
    assert codes(body, make, rule=6, series=in_series(make, "S4", "S2", fixed=True)) == ["6.order"]
    make = dispute()
    assert codes(body, make, rule=6, series=in_series(make, "S4", "S2")) == []
    make = dispute()
    served = in_series(make, "S4", "S2", served=True, fixed=True)
    assert codes(body, make, rule=6, series=served) == []
