"""One case = one file: tables, lock, transaction, journal, originals, search, migrations.

- ``opening``, ``lock``, ``connection``, ``migrations``: a file looked at, locked, opened, renewed
- ``transaction``, ``entries``, ``journal``, ``history``: the one write door, undo and redo
- ``tables``, ``rows``, ``listing``, ``closures``: items kept, and loaded for a question
- ``originals``, ``arriving``: evidence in chunks; ``search_index``: its words
- ``backup``, ``backups``, ``verify``: copies, and whether all is whole
"""

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
