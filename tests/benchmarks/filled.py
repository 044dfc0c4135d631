"""A large case, made through the write door once and kept for the run."""

import random
import tempfile
from functools import cache
from pathlib import Path

from pincite.casefile import CaseFile
from pincite.model.case import Case
from pincite.model.evidence import Fact, Source

WORDS = (
    *("mill", "flour", "bakery", "sack", "notice", "river", "stone", "wheel", "grain", "ledger"),
    *("delivery", "morning", "witness", "miller", "clerk", "season", "harvest", "storm"),
    *("repair", "letter", "price", "barge", "quantity"),
)
MANY = 100_000


def sentence(chance: random.Random) -> str:
    """Twelve words and a number."""
    return f"{' '.join(chance.choices(WORDS, k=12))} {chance.randrange(10_000)}."


def facts(number: int) -> list[Fact]:
    """Dated facts of made-up words."""
    chance = random.Random(number)
    return [
        Fact.checked(
            sentence=sentence(chance),
            date=f"{chance.randrange(2000, 2024)}-{chance.randrange(1, 13):02}",
        )
        for _ in range(number)
    ]


@cache
def case_of(number: int) -> Path:
    """A closed case of so many facts, added in changes of 500."""
    path = Path(tempfile.mkdtemp(prefix="pincite-bench-")) / f"{number}.pincite"
    with CaseFile.create(path, Case.checked(title="Mill v. Bakery")) as case_file:
        values = facts(number)
        for start in range(0, number, 500):
            with case_file.transaction("Add facts") as change:
                for value in values[start : start + 500]:
                    change.add(value)
        with case_file.transaction("Add source") as change:
            change.add(Source.checked(title="A notice"))
    return path
