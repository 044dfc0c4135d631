"""Rule 9: deadlines after the letter, on their weekday, as demanded, on a business day."""

import pytest

from pincite.model.claims import Deadline, Demand
from tests.review.letters import codes, findings
from tests.review.making import Making, dispute

RIGHT = [
    ("en", "Please reply by Wednesday, June 7, 2023."),
    ("en", "Ferris announced it on Tuesday, April 25, 2023, and stopped by April 30, 2023."),
    ("en", "Please reply by 5:00 p.m. Pacific time on June 7, 2023."),
    ("en", "The shop closed by 5:00 p.m. every day."),
    ("en", "Pay by June 7, 2023 and confirm by June 9, 2023; the report follows by June 30, 2023."),
    ("en", "Ferris wrote: “we will answer by Monday, June 7, 2023”."),
    ("en", "You were asked to reply by May 10, 2023, and did not."),
    ("fr", "Merci de répondre au plus tard le mercredi 7 juin 2023."),
    ("fr", "Vous deviez répondre avant le 10 mai 2023 et ne l’avez pas fait."),
]
WRONG = [
    ("en", "Please reply by Tuesday, June 7, 2023.", ["9.weekday"]),
    ("en", "It was announced on Monday, April 25, 2023.", ["9.weekday"]),
    ("en", "Please reply by Wednesday, May 17, 2023.", ["9.not_after"]),
    ("en", "Please reply by June 11, 2023.", ["9.weekend"]),
    ("en", "Please reply by July 4, 2023.", ["9.holiday"]),
    ("en", "Please reply by 5:00 p.m. on June 7, 2023.", ["9.zone"]),
    ("fr", "Merci de répondre au plus tard le mardi 7 juin 2023.", ["9.weekday"]),
    ("fr", "Merci de répondre au plus tard le mercredi 17 mai 2023.", ["9.not_after"]),
    ("fr", "Merci de répondre au plus tard le 11 juin 2023.", ["9.weekend"]),
    ("fr", "Merci de répondre au plus tard le 14 juillet 2023.", ["9.holiday"]),
]


@pytest.mark.parametrize(("lang", "body"), RIGHT)
def test_right_dates_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=9) == []


@pytest.mark.parametrize(("lang", "body", "expected"), WRONG)
def test_wrong_dates(lang: str, body: str, expected: list[str]) -> None:
    found = findings(body, lang=lang, rule=9)
    assert [one.code for one in found] == expected
    blocking = expected[0] in ("9.weekday", "9.not_after")
    assert (found[0].severity == "block") is blocking


def test_the_right_weekday_is_offered() -> None:
    (found,) = findings("Please reply by Tuesday, June 7, 2023.", rule=9)
    assert found.fix is not None
    assert found.fix.replacement == "Wednesday"


def demanded() -> Making:
    make = dispute()
    first = make.add(Deadline, title="Audit", date="2023-06-07")
    second = make.add(Deadline, title="Logs", date="2023-05-31")
    make.add(Demand, action="Deliver a written audit report", deadline=first.id)
    make.add(Demand, action="Confirm that access logs are kept", deadline=second.id)
    return make


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "Deliver the written audit report by June 9, 2023.", ["9.other"]),
        ("en", "Deliver the written audit report by June 7, 2023.", []),
        ("en", "Confirm by May 31, 2023 that access logs are kept.", []),
        ("en", "Confirm by June 7, 2023 that access logs are kept.", ["9.other"]),
        ("en", "Name a contact person by June 2, 2023.", []),
        ("en", "{D3} by June 9, 2023.", ["9.other"]),
        ("en", "{D3} by {D3.deadline}.", []),
        ("en", "{D3} by {D2}.", ["9.other"]),
        ("fr", "{D3}, au plus tard le 9 juin 2023 : merci de confirmer.", ["9.other"]),
    ],
)
def test_each_date_against_its_own_demand(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, demanded(), lang, rule=9) == expected
