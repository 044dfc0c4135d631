"""Hold a case open, with a change in it, until killed: holder.py CASE"""

import sys
import time
from pathlib import Path

from pincite.casefile import CaseFile
from pincite.model.evidence import Fact

case_file = CaseFile.open(Path(sys.argv[1]))
with case_file.transaction("Record fact") as change:
    change.add(Fact.checked(sentence="Recorded by the first."))
print("holding", case_file.read_only, flush=True)
time.sleep(60)
