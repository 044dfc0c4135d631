"""Back a case up: back_up.py CASE COPY"""

import sys
from pathlib import Path

from pincite.casefile import CaseFile

with CaseFile.open(Path(sys.argv[1])) as case_file:
    case_file.back_up(Path(sys.argv[2]))
