"""Rule 13: dates are printed no more exactly than they are known."""

import pytest

from pincite.model.evidence import Fact
from tests.review.letters import codes, findings
from tests.review.making import dispute


@pytest.mark.parametrize(
    ("lang", "body", "known", "expected"),
    [
        ("en", "On March 14, 2023 the service ended [@E1].", "2023-03", ["13.exact"]),
        ("en", "In March 2023 the service ended [@E1].", "2023-03", []),
        ("en", "On March 14, 2023 the service ended [@E1].", "2023-03-14", []),
        ("en", "On March 14, 2023 the service ended [@E1].", "2023-03-14~", ["13.exact"]),
        ("en", "{E1.date:start} the service ended [@E1].", "2023-03", []),
        ("en", "Ferris wrote “on March 14, 2023 it ended” [@E1].", "2023-03", []),
        ("en", "On May 2, 2023 we learned that it had ended [@E1].", "2023-03", []),
        ("en", "On March 14, 2023 the service ended [@E1].", "../2023-04", ["13.exact"]),
        ("fr", "Le 14 mars 2023, le service a cessé [@E1].", "2023-03", ["13.exact"]),
        ("fr", "En mars 2023, le service a cessé [@E1].", "2023-03", []),
    ],
)
def test_precision(lang: str, body: str, known: str, expected: list[str]) -> None:
    make = dispute()
    fact = make.add(Fact, sentence="The service ended.", date=known, status="agreed")
    make.link(make.closure.by_handle["Q4"], fact, "supports")
    assert codes(body, make, lang, rule=13) == expected


def test_the_bound_date_is_offered() -> None:
    make = dispute()
    fact = make.add(Fact, sentence="The service ended.", date="2023-03", status="agreed")
    make.link(make.closure.by_handle["Q4"], fact, "supports")
    (found,) = findings("On March 14, 2023 it ended [@Q4].", make, rule=13)
    assert found.fix is not None
    assert found.fix.replacement == "{E1.date}"
