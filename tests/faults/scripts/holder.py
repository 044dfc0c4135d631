"""Hold a case open, with a change in it, until killed: holder.py CASE"""

import os
import sys
import time
from pathlib import Path

from pincite.casefile import CaseFile
from pincite.model.evidence import Fact

case_file = CaseFile.open(Path(sys.argv[1]))
with case_file.transaction("Record fact") as change:
    change.add(Fact.checked(sentence="Recorded by the first."))
os.write(1, f"holding {case_file.read_only}\n".encode())
time.sleep(60)
