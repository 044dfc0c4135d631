"""The window first: while it shows much at once, work beside it waits at its next pause.

One thread of Python computes at a time. The window gives its turn away at nearly every call of Qt
and gets it back only when whoever took it lets go, so that a thirtieth of a second of showing
takes a tenth beside three threads that read. Work asks here between its pieces, wherever it asks
whether to stop; the wait has an end, whatever becomes of the window.
"""

import threading
import time

_MOST = 0.25  # seconds that work waits for the window at most, each time it is asked to
_PIECE = 0.003

_until = [0.0]


def ask(seconds: float = _MOST) -> None:
    """The window is about to show much: let it, until it says ``over`` or so many seconds pass."""
    _until[0] = time.monotonic() + min(seconds, _MOST)


def over() -> None:
    """The window has shown it."""
    _until[0] = 0.0


def give_way() -> None:
    """Wait while the window shows much; never on the window's own thread."""
    if threading.current_thread() is threading.main_thread():
        return
    while time.monotonic() < _until[0]:
        time.sleep(_PIECE)
