"""Work on while system calls fail: failing.py CASE. Prints what each step led to."""

import os
import sys
from pathlib import Path

from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.model.errors import PinciteError
from pincite.model.evidence import Fact


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def record(case_file: CaseFile, words: str) -> None:
    try:
        with case_file.transaction("Record fact") as change:
            fact = change.add(Fact.checked(sentence=words))
        say(f"saved {fact.handle}")
    except PinciteError as error:
        say(f"refused {error.reason}: {sentence(error)}")


case_file = CaseFile.open(Path(sys.argv[1]))
os.access("/pincite-failing-from-here", os.F_OK)  # a mark in the trace
for number in range(3):
    record(case_file, f"Fact {number}.")
    say(f"read-only {case_file.read_only}")
try:
    say(f"facts {len(case_file.items(Fact))}")
except PinciteError as error:
    say(f"unread {error.reason}: {sentence(error)}")
case_file.close()
say("closed")
