"""Every code has its sentence in both languages, and every value of it is filled."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from pincite import resources
from pincite.review import wording
from pincite.review.findings import ReviewFinding, may_override
from pincite.review.matrix import Gap
from pincite.review.rules import RULES
from tests.review.letters import findings
from tests.review.planted import FAULTS

TABLE = json.loads(resources.path("sentences", "findings.json").read_text("utf-8"))
SOURCE = Path(wording.__file__).parent


def test_thirty_rules_have_titles() -> None:
    assert sorted(RULES) == list(range(1, 31))
    for number in RULES:
        assert wording.title(number) != wording.title(number, "fr")


def test_every_code_that_a_rule_can_give_has_its_sentence() -> None:
    code = re.compile(r'"(\d+\.[a-z_]+)"')
    given = {m[1] for path in SOURCE.rglob("*.py") for m in code.finditer(path.read_text("utf-8"))}
    assert len(given) > 60
    assert given <= {key.removeprefix("finding.") for key in TABLE}
    worded = {key for key in TABLE if key.startswith("finding.") and key[8].isdigit()}
    assert {int(key[8:].partition(".")[0]) for key in worded} == set(RULES)


@pytest.mark.parametrize("key", TABLE)
def test_both_languages_name_the_same_values(key: str) -> None:
    english, french = TABLE[key]
    assert english != french or "{" in english or key.startswith("detail")
    assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", french))
    assert not re.search(r"« | »|\w [;:!?](?:\s|$)", french)


@pytest.mark.parametrize(
    "body", sorted({fault.new for fault in FAULTS if 20 < len(fault.new) < 200})
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_value_is_missing(body: str, language: str) -> None:
    for found in findings(body):
        words = wording.message(found, language)
        assert "–" not in words.replace(dict(found.values).get("words", "") or "–", "")  # type: ignore[arg-type]
        assert "{" not in wording.fix(found, language) or "{" in found.fix.replacement  # type: ignore[union-attr]


def test_gaps_are_worded() -> None:
    assert {wording.gap(code, "fr") for code in get_args(Gap)} >= {"Aucune", "Seconde origine"}


def test_dates_are_written_in_the_language() -> None:
    values = (("words", "Tuesday"), ("date", "2023-06-07"), ("right", "Wednesday"))
    found = ReviewFinding(9, "block", "9.weekday", values=values)
    assert wording.message(found) == "June 7, 2023 is a Wednesday, not a Tuesday."
    assert "7 juin 2023" in wording.message(found, "fr")


@pytest.mark.parametrize(
    ("rule", "code", "allowed"),
    [
        (1, "1.typed", True),
        (3, "3.differs", False),
        (3, "3.unbound", True),
        (6, "6.missing", False),
        (6, "6.uncited", True),
        (8, "8.changed", False),
        (9, "9.weekday", True),
        (14, "14.token", False),
        (22, "22.fonts", False),
        (23, "23.none", False),
        (24, "24.privileged", False),
        (25, "25.represented", True),
    ],
)
def test_what_may_be_set_aside(rule: int, code: str, allowed: bool) -> None:
    assert may_override(ReviewFinding(rule, "block", code)) is allowed
