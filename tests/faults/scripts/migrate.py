"""Open a case as a later version of the program would, with one more script: migrate.py CASE"""

import sys
from pathlib import Path

from pincite.casefile import CaseFile, migrations

LATER = """
ALTER TABLE fact ADD COLUMN weather TEXT NOT NULL DEFAULT '';
CREATE TABLE ledger (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
INSERT INTO ledger (words)
    SELECT hex(randomblob(2000)) FROM item a, item b LIMIT 500;
CREATE INDEX ledger_words ON ledger (words);
"""
known = migrations.script
migrations.CURRENT += 1
vars(migrations)["script"] = lambda number: LATER if number == migrations.CURRENT else known(number)
CaseFile.open(Path(sys.argv[1])).close()
