"""What all connections to one open case have in common: the lock, the door, the history."""

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pincite.casefile import opening
from pincite.casefile.history import History
from pincite.casefile.lock import WriterLock
from pincite.casefile.reader import CaseReader


@dataclass
class Shared:
    """``door`` lets one change through at a time, ``intake`` one piece of evidence.

    ``failed`` says why nothing is written any more; ``spare`` holds connections for the threads
    that will next ask for one.
    """

    path: Path
    passphrase: str | None = field(repr=False)
    immutable: bool
    lock: WriterLock | None
    history: History
    backed_up: str
    failed: str = ""
    door: Any = field(default_factory=threading.RLock)
    intake: Any = field(default_factory=threading.RLock)
    spare: list[CaseReader] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.place = opening.place(self.path)
