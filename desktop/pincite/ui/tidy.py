"""Python's search for lost objects, done on the window's thread alone.

Python searches on whatever thread happens to make an object. Beside the window that would end
windows, timers and models on a thread that is not theirs, which Qt does not survive; and a search
through all objects of a window would hold everything up for a tenth of a second.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 100  # milliseconds
_MANY = 2000  # objects made and not yet looked through
_DEEPER = (10, 100)  # after how many looks at the young ones the older, and all, are looked through

_holders: list[None] = []


def hold() -> None:
    """Keep Python from searching by itself; called on the window's thread, as is ``let_go``."""
    _holders.append(None)
    gc.disable()


def let_go(*_of: object) -> None:
    """End what ``hold`` began; Python searches again when nobody holds it any more."""
    _holders.pop()
    if not _holders:
        gc.enable()


class Tidy(QObject):
    """While it lives, lost objects are only looked for here, a few milliseconds at a time.

    While the event loop stands still, nothing is looked for: what is lost waits in memory.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        hold()
        self.destroyed.connect(let_go)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_EVERY)

    def look(self) -> None:
        """Look through what was made since, now and then through what is older."""
        if gc.get_count()[0] < _MANY:
            return
        self._looks += 1
        gc.collect(sum(self._looks % often == 0 for often in _DEEPER))

    @staticmethod
    def settle() -> None:
        """What the program is made of stays until it ends: it need not be looked through."""
        if not gc.get_freeze_count():
            gc.freeze()
