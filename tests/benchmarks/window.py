"""The window against bare Qt: the first paint, lists of 100,000 rows, a timeline of 100,000."""

import os
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from tests.benchmarks.measures import Measure, best

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def starting() -> list[Measure]:
    """From the start of a process to the first paint, in processor time."""
    import pincite.ui.app  # noqa: F401  # what the first window loads
    from tests.ui.test_start import _milliseconds, _qt_imports

    imports = _qt_imports()
    ours = "from pincite.ui.app import make_window\nwindow = make_window(app)"
    with tempfile.TemporaryDirectory() as folder:
        rounds = [
            (
                _milliseconds(imports, "window = QMainWindow()", Path(folder)) / 1000,
                _milliseconds(imports, ours, Path(folder)) / 1000,
            )
            for _ in range(8)
        ]
    bare, found = (min(times) for times in zip(*rounds, strict=True))
    return [Measure("first window", found, bare, 1.5)]


def painting() -> list[Measure]:
    """100,000 dated events on four lanes, the whole of them and a week in sight."""
    from PySide6.QtWidgets import QApplication

    from pincite.document.timeline import Lane, Mark, Timeline
    from pincite.ui.workspaces.timeline.view import TimelineView

    app = QApplication.instance() or QApplication([])
    first = date(2000, 1, 1)
    lanes = tuple(
        Lane(
            f"Lane {lane}",
            tuple(
                Mark(f"E{n}", f"Event {n}", "", day := first + timedelta(days=n * 7919 % 8000), day)
                for n in range(25_000)
            ),
        )
        for lane in range(4)
    )
    view = TimelineView()
    view.resize(1100, 600)
    view.show_timeline(Timeline("Mill", "en", "2024-01-01", lanes, today=date(2024, 1, 1)))
    view.show()
    app.processEvents()
    whole = best(view.repaint, 5, process_time)
    middle = float(first.toordinal() + 4000)
    view.set_range(middle, middle + 30)
    close = best(view.repaint, 5, process_time)
    view.close()
    return [
        Measure("repaint a timeline of 100,000 events, all in sight", whole, None, 0.05),
        Measure("... a month in sight", close, None, 0.05),
    ]


ALL = (starting, painting)
