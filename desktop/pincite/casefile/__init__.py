"""One case = one file: tables, lock, transaction, journal, originals, search, migrations."""

from pincite.casefile.case_file import CaseFile, Change
from pincite.casefile.journal import JournalEntry
from pincite.casefile.listing import Head
from pincite.casefile.originals import Block, Extract
from pincite.casefile.search_index import Hit
from pincite.casefile.verify import Check, Report

__all__ = [
    "Block",
    "CaseFile",
    "Change",
    "Check",
    "Extract",
    "Head",
    "Hit",
    "JournalEntry",
    "Report",
]
