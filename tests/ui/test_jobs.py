"""What runs beside the window ends nothing of the window's, whenever either goes first."""

import gc
import threading
import time
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from pincite.ui.jobs import Jobs, Progress
from pincite.ui.preview_work import Latest
from pincite.ui.session import Session
from pincite.ui.tidy import Tidy
from tests.ui.sample import WAIT


def _raise(error: BaseException) -> None:
    raise error


def _work_with(held: QObject, fails: bool) -> Callable[[Progress], object]:
    """Work that is the last to hold an object, and answers with it."""

    def work(_progress: Progress) -> object:
        if fails:
            raise ValueError(held)
        return held

    return work


def test_what_work_held_last_ends_on_the_windows_thread(qtbot: QtBot) -> None:
    session = Session()
    ended: list[int] = []
    for number in range(200):
        held = QObject()
        weakref.finalize(held, lambda: ended.append(threading.get_ident()))
        session.jobs.aside(_work_with(held, number % 2 == 0), None, lambda _error: None)
        del held
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(ended) == 200, timeout=WAIT)
    assert set(ended) == {threading.get_ident()}


def test_what_cancelled_work_held_ends_there_too(qtbot: QtBot) -> None:
    session = Session()
    ended: list[int] = []
    for _ in range(50):
        held = QWidget()
        weakref.finalize(held, lambda: ended.append(threading.get_ident()))
        session.jobs.aside(_work_with(held, False), None, _raise)
        del held
    session.jobs.cancel_all()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) == 50, timeout=WAIT)
    assert set(ended) == {threading.get_ident()}


def test_a_window_that_only_its_job_holds_is_gone_after_it(qtbot: QtBot) -> None:
    for _ in range(30):
        session = Session()
        seen = weakref.ref(session)
        session.jobs.start("Waiting", lambda _progress: time.sleep(0.002), None, session.report)
        del session
        qtbot.waitUntil(lambda seen=seen: gc.collect() >= 0 and seen() is None, timeout=WAIT)  # type: ignore[misc]


def test_jobs_deleted_while_they_run_answer_nobody(qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()
    answers: list[object] = []
    left = threading.Event()

    def work(progress: Progress) -> None:
        go.wait(10)
        left.set()
        progress(0.5)

    Jobs(owner).start("Waiting", work, answers.append, answers.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner), timeout=WAIT)
    go.set()
    assert left.wait(10)
    session = Session()
    after: list[object] = []
    session.aside(lambda _progress: 1, after.append)  # told after what went before it
    qtbot.waitUntil(lambda: after == [1], timeout=WAIT)
    assert answers == []


class Asker(QObject):
    """Asks something, and writes down what it hears."""

    def __init__(self, session: Session, heard: list[object]) -> None:
        super().__init__()
        self.session, self.heard = session, heard

    def hear(self, answer: object) -> None:
        self.heard.append(answer)

    def ask(self, go: threading.Event, *, inside: bool) -> None:
        def answered(answer: object) -> None:
            self.hear(answer)

        self.session.aside(lambda _progress: go.wait(10), answered if inside else self.hear)


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("deleted", [False, True])
def test_an_answer_for_one_that_is_deleted_is_dropped(
    qtbot: QtBot, inside: bool, deleted: bool
) -> None:
    session, go = Session(), threading.Event()
    heard: list[object] = []
    asker = Asker(session, heard)
    asker.ask(go, inside=inside)
    if deleted:
        delete(asker)
    go.set()
    qtbot.waitUntil(lambda: session.jobs.children() == [], timeout=WAIT)
    assert heard == ([] if deleted else [True])


def test_a_job_that_is_over_keeps_nothing(qtbot: QtBot) -> None:
    session = Session()
    answers: list[object] = []
    for _ in range(20):
        session.aside(lambda _progress: b"page", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 20, timeout=WAIT)
    qtbot.waitUntil(lambda: session.jobs.children() == [], timeout=WAIT)


def test_a_preview_that_ends_leaves_the_search_to_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    Tidy(owner)
    latest = Latest(0, owner)
    answers: list[object] = []
    try:
        latest.ask(lambda: 1, answers.append)
        qtbot.waitUntil(lambda: answers == [1] and not latest.busy, timeout=WAIT)
        assert not gc.isenabled()
    finally:
        owner.deleteLater()
        qtbot.waitUntil(lambda: not isValid(owner), timeout=WAIT)


def test_two_windows_search_and_the_first_to_close_leaves_it_to_the_other(qtbot: QtBot) -> None:
    first, second = QObject(), QObject()
    Tidy(first)
    Tidy(second)
    first.deleteLater()
    qtbot.waitUntil(lambda: not isValid(first), timeout=WAIT)
    assert not gc.isenabled()
    second.deleteLater()
    qtbot.waitUntil(lambda: not isValid(second), timeout=WAIT)
