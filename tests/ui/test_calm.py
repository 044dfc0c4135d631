"""Work beside the window lets it by while it shows much, and never for long."""

import threading
import time
from collections.abc import Iterator

import pytest

from pincite.ui import calm
from pincite.ui.jobs import Progress


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    yield
    calm.over()


def beside(progress: Progress, passed: threading.Event) -> threading.Thread:
    def work() -> None:
        assert not progress.cancelled
        passed.set()

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_work_waits_until_the_window_has_shown_it() -> None:
    passed = threading.Event()
    calm.ask()
    thread = beside(Progress(lambda *_: None, threading.Event()), passed)
    assert not passed.wait(0.03)
    calm.over()
    thread.join()
    assert passed.is_set()


def test_it_goes_on_by_itself_when_nobody_says_so() -> None:
    passed = threading.Event()
    calm.ask(0.02)
    beside(Progress(lambda *_: None, threading.Event()), passed).join()
    assert passed.is_set()


def test_stopped_work_and_the_windows_own_thread_wait_for_nothing() -> None:
    stop = threading.Event()
    progress = Progress(lambda *_: None, stop)
    calm.ask()
    begun = time.thread_time()
    assert not progress.cancelled  # on this very thread, the window's
    assert time.thread_time() - begun < 1
    stop.set()
    calm.ask()
    seen: list[bool] = []
    thread = threading.Thread(target=lambda: seen.append(progress.cancelled))
    thread.start()
    thread.join()
    assert seen == [True]
