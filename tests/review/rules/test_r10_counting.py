"""Rule 10: days counted to the date beside them."""

import pytest

from pincite.model.claims import Deadline
from tests.review.letters import codes
from tests.review.making import dispute

RIGHT = [
    ("en", "Please reply within 14 days of this letter, by June 7, 2023."),
    ("en", "Please reply within fourteen (14) days, that is by June 7, 2023."),
    ("en", "Please reply within nine business days of this letter, by June 7, 2023."),
    ("en", "Please reply within two weeks, that is by June 7, 2023."),
    ("en", "Payment was due 30 days after the invoice of April 3, 2023."),
    ("en", "Reply within 14 days of receipt, and in any case by June 30, 2023."),
    ("en", "The agreement gives 30 days to cure. Please reply by June 7, 2023."),
    ("fr", "Merci de répondre sous 14 jours, soit au plus tard le 7 juin 2023."),
    ("fr", "Vous avez quatorze jours à compter de la présente, soit jusqu’au 7 juin 2023."),
    ("fr", "Répondez dans les 14 jours de la réception, et avant le 30 juin 2023."),
]
WRONG = [
    ("en", "Please reply within 20 days of this letter, by June 7, 2023.", ["10.days"]),
    ("en", "Please reply by June 7, 2023, that is within 20 days.", ["10.days"]),
    ("en", "Please reply within 9 days of this letter, by June 7, 2023.", ["10.unnamed"]),
    ("en", "Please reply within 14 business days of this letter, by June 7, 2023.", ["10.days"]),
    ("fr", "Merci de répondre sous 20 jours, soit au plus tard le 7 juin 2023.", ["10.days"]),
    ("fr", "Vous avez vingt jours à compter de la présente, soit jusqu’au 7 juin 2023.",
     ["10.days"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body"), RIGHT)
def test_right_counts_pass(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=10) == []


@pytest.mark.parametrize(("lang", "body", "expected"), WRONG)
def test_wrong_counts_warn(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=10) == expected


@pytest.mark.parametrize(
    ("rule", "date", "expected"),
    [
        ("calendar", "2023-06-07", []),
        ("calendar", "2023-06-08", ["10.days"]),
        ("clear", "2023-06-08", []),
        ("business", "2023-06-14", []),
    ],
)
def test_a_recorded_deadline(rule: str, date: str, expected: list[str]) -> None:
    make = dispute()
    days = {"calendar": 14, "clear": 14, "business": 14}[rule]
    deadline = make.add(
        Deadline, title="Reply", date=date, rule=rule, counted_from="2023-05-24", days=days
    )
    assert codes(f"Please reply by {{{deadline.handle}}}.", make, rule=10) == expected
