"""Clean letters are clean; a planted fault is found, with its consequences and nothing else."""

from pathlib import Path

import pytest

from tests.review.cases import for_letter
from tests.review.letters import codes, findings
from tests.review.planted import FAULTS, Fault

FOLDER = Path(__file__).parent / "clean"
LETTERS = sorted(path.stem for path in FOLDER.glob("*.md"))


def words(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", LETTERS)
def test_nothing_is_found_in_a_clean_letter(name: str) -> None:
    make, lang, fields = for_letter(name)
    assert findings(words(name), make, lang, frame=False, **fields) == []


def test_there_are_enough_clean_letters() -> None:
    assert len(LETTERS) >= 12
    assert {name[:2] for name in LETTERS} == {"us", "uk", "fr"}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.letter}-{fault.found}")
def test_a_planted_fault(fault: Fault) -> None:
    text = words(fault.letter)
    assert fault.old in text
    make, lang, fields = for_letter(fault.letter)
    planted = text.replace(fault.old, fault.new, 1)
    assert sorted(codes(planted, make, lang, frame=False, **fields)) == sorted(fault.found)
