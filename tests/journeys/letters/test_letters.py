"""Letters that the rules had not seen: clean ones pass, planted faults come out, alone.

``README.md`` tells how each set scored at first sight.
"""

import shutil
from functools import cache
from pathlib import Path

import pytest

from pincite.actions.sample_case import load_sample
from tests.journeys.letters.held import (
    SAMPLE,
    Fault,
    Found,
    HeldOut,
    changed,
    counted,
    opened,
    tried,
)

NAMES = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "tenth"),
    "eleventh",
)
SETS = {name: HeldOut(name) for name in NAMES}
EVERY = 17  # of the faults one in seventeen is tried each day, the others in the long campaign
EVERY_CLEAN = 3  # of the clean letters one in three
CLEAN = [
    pytest.param(name, letter, marks=() if number % EVERY_CLEAN == 0 else pytest.mark.long)
    for name, one in SETS.items()
    for number, letter in enumerate(one.letters)
]
FAULTS = [
    pytest.param(name, fault, marks=() if number % EVERY == 0 else pytest.mark.long)
    for name, one in SETS.items()
    for number, fault in enumerate(one.faults())
]


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample case; the others are built in it as they are asked for."""
    folder = tmp_path_factory.mktemp("letters")
    load_sample(folder / f"{SAMPLE}.pincite", author="Counsel")
    for name in SETS:
        (folder / name).mkdir()
        shutil.copy(folder / f"{SAMPLE}.pincite", folder / name)
    return folder


@pytest.mark.parametrize(("name", "letter"), CLEAN)
def test_a_clean_letter(name: str, letter: str, cases: Path) -> None:
    """Nothing blocks; all that is said is that a quotation from no source of the case is typed."""
    held = SETS[name]
    case, lang = held.letters[letter]
    with opened(held.build(case, cases / name)) as case_file:
        found = tried(case_file, held.words(letter), lang)
    assert [one for one in found if one.severity == "block"] == []
    assert [one.code for one in found] == held.said[letter]


@pytest.mark.parametrize(
    ("name", "fault"),
    FAULTS,
    ids=lambda one: one if isinstance(one, str) else f"{one.letter}-{one.rules}",
)
def test_a_planted_fault(name: str, fault: Fault, cases: Path) -> None:
    held = SETS[name]
    case, lang = held.letters[fault.letter]
    path = held.build(case, cases / name)
    words = held.words(fault.letter)
    assert fault.old in words
    pressed = bool({22, 24} & set(fault.rules)) or "[@" in fault.new + fault.old
    with changed(path, fault.steps, cases) if fault.steps else opened(path) as case_file:
        found = tried(case_file, words.replace(fault.old, fault.new, 1), lang, finished=pressed)
    more = (counted(found) - _before(name, fault.letter, path, pressed)).elements()
    assert sorted(rule for rule, _ in more) == sorted(fault.rules)


@cache
def _before(name: str, letter: str, path: Path, pressed: bool) -> Found:
    """What is said of the letter without the fault."""
    held = SETS[name]
    with opened(path) as case_file:
        return counted(
            tried(case_file, held.words(letter), held.letters[letter][1], finished=pressed)
        )
