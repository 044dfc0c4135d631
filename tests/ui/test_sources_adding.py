"""Evidence taken in from the window: beside it, with a summary, stopped on request."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.evidence import Summary
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.adding import SummaryDialog
from pincite.ui.workspaces.sources.batch import Batch
from tests.ui.sample import WAIT

PAGE = "The quay at Harbour Line closed on {n} March 2024 after {n} checks of its pilings.\n\n" * 4


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Sources:
    """The sources of an empty case."""
    full_window.session.author = "A. Finch"
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Quay")
    full_window.visit("sources")
    found = full_window.current()
    assert isinstance(found, Sources)
    return found


def files(folder: Path, number: int) -> list[Path]:
    made = []
    for n in range(1, number + 1):
        made.append(folder / f"page{n}.txt")
        made[-1].write_text(PAGE.format(n=n), "utf-8")
    return made


def taken(qtbot: QtBot, batch: Batch | None) -> Summary:
    assert batch is not None
    with qtbot.waitSignal(batch.finished, timeout=WAIT) as heard:
        pass
    found: Summary = heard.args[0]
    return found


def sources(page: Sources) -> list[Source]:
    return page.session.case.items(Source)


def test_an_empty_case_offers_the_way_in(
    page: Sources, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert page.list.model.rowCount() == 0
    chosen = [str(path) for path in files(tmp_path, 1)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (chosen, ""))
    page.command("case.add_evidence")
    qtbot.waitUntil(lambda: page.reader.source is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=WAIT)
    assert page.reader.source is not None
    assert page.reader.source.capture.by == "A. Finch"
    assert "1 source" in page.subtitle()


def test_a_folder_its_repeats_and_what_cannot_be_read(
    page: Sources, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []

    def note(dialog: SummaryDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(SummaryDialog, "open", note)
    folder = tmp_path / "evidence"
    (folder / "inner").mkdir(parents=True)
    files(folder / "inner", 2)
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 40)
    summary = taken(qtbot, page.adding.take([folder]))
    assert len(summary.added) == 2
    assert len(summary.failed) == 2
    assert len(shown) == 1
    again = taken(qtbot, page.adding.take([folder / "inner"]))
    assert (len(again.added), len(again.known)) == (0, 2)
    assert page.adding.told(again).startswith("2 already there (S1, S2)")
    assert len(sources(page)) == 2


def test_nothing_stops_the_window(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    gaps: list[float] = []
    last = [time.monotonic()]

    def tick() -> None:
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    batch = page.adding.take(files(tmp_path, 40))
    timer.start(5)
    summary = taken(qtbot, batch)
    timer.stop()
    assert len(summary.added) == 40
    gaps.sort()
    assert gaps[len(gaps) * 95 // 100] < 0.25  # of a machine that may be busy with other work


def test_a_batch_stops_when_asked_and_keeps_what_it_has(
    page: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    batch = page.adding.take(files(tmp_path, 60))
    assert batch is not None
    qtbot.waitUntil(lambda: len(sources(page)) >= 3, timeout=WAIT)
    job = page.session.jobs.running[0]
    with qtbot.waitSignal(batch.finished, timeout=WAIT):
        job.cancel()
    assert batch.summary.cancelled
    assert 3 <= len(sources(page)) < 60
    assert "stopped on request" in page.adding.told(batch.summary)
    assert page.session.case.verify().good


def test_a_batch_that_fails_leaves_no_reader_behind(
    page: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    def readers() -> list[str]:
        return [one.name for one in threading.enumerate() if one.name.startswith("ThreadPool")]

    before, left = len(readers()), []
    page.session.failed.connect(lambda _said: left.append(len(readers()) - before))
    batch = page.adding.take(files(tmp_path, 20))
    page.session.case.shared.failed = "drive_failed"  # as the door notes it when a disk goes
    taken(qtbot, batch)
    qtbot.waitUntil(lambda: bool(left), timeout=WAIT)
    assert left == [0]  # they had ended before it was said, not when its error was let go of
    assert not page.session.jobs.running
    assert len(sources(page)) < 20
    page.session.case.shared.failed = ""


def test_what_landed_is_shown_in_turns(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    taken(qtbot, page.adding.take(files(tmp_path, 3)))
    qtbot.waitUntil(lambda: page.reader.source is not None, timeout=WAIT)
    assert page.list.model.rowCount() == 3
    qtbot.waitUntil(lambda: "quay" in page.reader.text.toPlainText(), timeout=WAIT)
    qtbot.waitUntil(lambda: page.inspector.remarks.isVisibleTo(page), timeout=WAIT)
    assert page.reader.foot.isVisibleTo(page)
    taken(qtbot, page.adding.take(files(tmp_path, 5)[3:]))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 5, timeout=WAIT)
    shown = page.reader.source
    assert shown is not None
    assert shown.handle == "S1"


def test_closing_the_case_ends_its_batch(
    page: Sources, qtbot: QtBot, tmp_path: Path, full_window: MainWindow
) -> None:
    page.adding.take(files(tmp_path, 60))
    qtbot.waitUntil(lambda: len(sources(page)) >= 1, timeout=WAIT)
    full_window.session.close_case()
    qtbot.waitUntil(lambda: not full_window.session.jobs.running)
    assert not full_window.session.is_open


def test_files_dropped_anywhere_come_in(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, 2)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(
        QPointF(600, 300), copy, mime, left, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: len(sources(page)) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=WAIT)


def test_pasted_words_become_a_privileged_note(
    page: Sources, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pincite.ui.dialogs import FormDialog

    QApplication.clipboard().setText("Call with the pier master\nHe says the log is lost.")
    monkeypatch.setattr(FormDialog, "exec", lambda _self: 1)
    taken(qtbot, page.adding.paste())
    note = sources(page)[0]
    assert (note.type, note.privilege) == ("note", "privileged")
    assert note.title == "Call with the pier master"
    assert note.capture.method == "pasted"


def test_a_summary_names_why_each_file_was_not_read(page: Sources) -> None:
    errors = [EvidenceError("empty", name=f"page{n}.pdf") for n in range(15)]
    dialog = SummaryDialog("15 not read", Summary(failed=errors), print, page)
    words = " ".join(label.text() for label in dialog.findChildren(_text_class()))
    assert "page11.pdf" in words
    assert "page12.pdf" not in words
    assert "And 3 more." in words


def _text_class() -> Any:
    from pincite.ui.widgets import labels

    return labels.Text
