"""Writing in a letter of ten pages: from a keystroke to the page that shows it."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.measures import Measure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGES, EDITS = 10, 200
LIMIT = 0.3  # seconds
WORDS = "We ask for the record of each call. "


def preview() -> list[Measure]:
    """200 edits all over the letter: typed, a chip put in, a line begun, words deleted.

    Time on the clock holds for an idle machine only; processor time is told beside it.
    """
    window, desk = _desk()
    clock, processor = [], []
    for number in range(EDITS):
        _go(desk, number)
        _until(window, lambda: not desk.writing.busy and not desk.preview.busy)
        begun, worked = time.perf_counter(), time.process_time()
        shown = desk.preview.drawn
        _edit(desk.editor, number)
        _until(window, partial(_shown, desk, shown))
        clock.append(time.perf_counter() - begun)
        processor.append(time.process_time() - worked)
    pages = desk.preview.pressed.pages
    window.session.case_closing.emit()
    window.close()
    assert pages >= PAGES, pages
    told = f"{EDITS} edits, {pages} pages: key to page"
    return [
        Measure(f"{told}, median", statistics.median(clock), None, LIMIT),
        Measure("... worst", max(clock), None, LIMIT),
        Measure("... median, processor", statistics.median(processor), None, LIMIT),
        Measure("... worst, processor", max(processor), None, LIMIT),
    ]


def _shown(desk: Any, before: int) -> bool:
    return desk.preview.drawn > before and not desk.writing.busy


def _desk() -> tuple[Any, Any]:
    """The window with a letter of ten pages on the desk."""
    from PySide6.QtWidgets import QApplication

    from pincite.actions.documents import draft_of, save_draft
    from pincite.actions.drafts import new_draft
    from pincite.document.textform import parse, print_tree
    from pincite.document.tree import Tree
    from pincite.ui.app import make_window
    from tests.ui.sample import sample

    app = QApplication.instance() or QApplication([])
    window = make_window(app)  # type: ignore[arg-type]
    window.resize(1440, 900)
    window.show()
    session = window.session
    session.open_case(sample(Path(tempfile.mkdtemp(prefix="pincite-bench-"))))
    new_draft(session.case, "demand-letter")
    body = parse(draft_of(session.case, "L1").body).blocks
    inside = body[5:-6]
    longer = Tree((*body[:-6], *inside, *inside[: len(inside) // 3], *body[-6:]))
    save_draft(session.case, "L1", print_tree(longer), {})
    window.visit("drafts")
    page: Any = window.current()
    desk = page.desk
    _until(window, lambda: desk.preview.drawn > 0 and desk.fit.found())
    return window, desk


def _go(desk: Any, number: int) -> None:
    """Somewhere in the text, each time elsewhere; never in the block of the addressee."""
    places = [p for _, p in sorted(desk.editor.block_places().items()) if int(p.split(".")[0]) > 6]
    desk.editor.go_to(places[number * 37 % len(places)])


def _edit(editor: Any, number: int) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from pincite.document.tree import Binding

    match number % 5:
        case 0:
            editor.type_words(WORDS)
        case 1:
            editor.insert(Binding("F1"))
        case 2:
            QTest.keyClick(editor, Qt.Key.Key_End)
            editor.type_words(" again")
        case 3:
            QTest.keyClick(editor, Qt.Key.Key_X)
        case _:
            editor.type_words("so ")
            QTest.keyClick(editor, Qt.Key.Key_Backspace)


def _until(window: Any, happened: Callable[[], Any], seconds: float = 30) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while not happened():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() > end:
            raise TimeoutError
    assert window.isVisible()


ALL = (preview,)
