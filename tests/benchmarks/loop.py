"""How long the window's event loop stands still while work runs: a timer of 5 ms tells.

The machine may be busy with other things, so each turn of the loop is told twice: by the clock,
and in processor time of the window's own thread, which is what the program itself is to blame for.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE = 600.0  # seconds
DISK = os.environ.get("PINCITE_BENCH_DISK")  # a folder on the disk to measure; else the usual one


class Watched:
    """The real window with a new case open in it, and the turns of its event loop."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication

        from pincite.ui.app import make_window

        self.app = cast(QApplication, QApplication.instance() or QApplication([]))
        self.window = make_window(self.app)
        self.window.show()
        self.window.session.create_case(folder / "case.pincite", "Mill")
        self.window.visit("sources")
        self.rest(1.0)
        self.gaps: list[float] = []
        self.turns: list[float] = []
        self._last = (0.0, 0.0)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    @property
    def page(self) -> Any:
        """The page of sources."""
        return self.window.current()

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        if self._last[0]:
            self.gaps.append(now - self._last[0])
            self.turns.append(spent - self._last[1])
        self._last = now, spent

    def until(self, over: Callable[[], bool]) -> float:
        """Let the loop run until something holds; the seconds that took."""
        begun = time.perf_counter()
        while not over():
            self.app.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() - begun > PATIENCE:
                raise TimeoutError
        return time.perf_counter() - begun

    def rest(self, seconds: float) -> None:
        """Let the loop run for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def take(self, path: Path) -> tuple[Any, float, float]:
        """Take files in as the user does.

        The summary, seconds until it is there, and seconds of processor time, readers included.
        """
        finished: list[Any] = []
        begun = _spent()
        self.page.adding.take([path]).finished.connect(finished.append)
        seconds = self.until(lambda: bool(finished))
        self.until(lambda: not self.window.session.jobs.running)
        return finished[0], seconds, _spent() - begun

    def close(self) -> float:
        """Stop what runs, and close the window; the seconds until all had stopped."""
        self._timer.stop()
        begun = time.perf_counter()
        self.window.session.jobs.cancel_all()
        stopped = time.perf_counter() - begun
        self.window.close()
        return stopped


def _spent() -> float:
    """Processor time of this process and of the readers that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


@contextmanager
def watched() -> Iterator[tuple[Watched, Path]]:
    """A watched window, and a folder on a real disk."""
    folder = Path(tempfile.mkdtemp(prefix="pincite-window-", dir=DISK))
    window = Watched(folder)
    try:
        yield window, folder
    finally:
        window.close()
        shutil.rmtree(folder)
