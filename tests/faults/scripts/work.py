"""A session of work on a case; each line printed is a change that was acknowledged.

work.py CASE [new]      then: rounds of typing, adding, linking, undoing, evidence
"""

import os
import sys
from pathlib import Path

from pincite.casefile import Block, CaseFile, Extract
from pincite.model.case import Case
from pincite.model.errors import PinciteError
from pincite.model.evidence import Fact, Source

ROUNDS = 12


def say(words: str) -> None:
    """Print and push out at once: what is printed was promised."""
    os.write(1, f"{words}\n".encode())


def evidence(case_file: CaseFile, number: int) -> None:
    data = f"Bytes of notice {number}. ".encode() * 3000
    with case_file.transaction("Add evidence") as change:
        digest = change.store_original(data)
        block = Block(0, 0, f"The mill stood still for {number} days.", paragraph=1)
        extract = change.store_extract(Extract(digest, "test", "1", "en", 1, (block,)))
        source = change.add(
            Source.checked(title=f"Notice {number}", sha256=digest, extract=extract)
        )
    say(f"source {source.handle} Notice {number}")


def one_round(case_file: CaseFile, number: int) -> None:
    with case_file.transaction("Record fact") as change:
        fact = change.add(Fact.checked(sentence=f"Fact {number} holds."))
    say(f"fact {fact.handle} Fact {number} holds.")
    evidence(case_file, number)
    source = case_file.items(Source)[-1]
    with case_file.transaction("Link") as change:
        change.link(source, fact, "supports")
    say(f"link {source.handle} {fact.handle}")
    with case_file.transaction("Edit") as change:
        change.update(fact, comment=f"seen {number}")
    say(f"comment {fact.handle} seen {number}")
    case_file.undo()
    say(f"comment {fact.handle} ")


def main() -> None:
    path = Path(sys.argv[1])
    try:
        if sys.argv[2:] == ["new"]:
            case_file = CaseFile.create(path, Case.checked(title="Mill v. Bakery"))
            say("new Mill v. Bakery")
        else:
            case_file = CaseFile.open(path)
        with case_file:
            for number in range(ROUNDS):
                one_round(case_file, number)
        say("closed")
    except PinciteError as error:
        say(f"error {error.reason}")
        sys.exit(3)


if __name__ == "__main__":
    main()
