"""Work beside the window, errors in words, the settings, the hand-over to the first window."""

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from pincite.model.errors import CaseFileError
from pincite.text.errors import ReadError
from pincite.ui import i18n, single
from pincite.ui import settings as profile
from pincite.ui.session import Progress, Session
from pincite.ui.wording import sentence
from tests.ui.sample import WAIT


def test_work_runs_elsewhere_and_answers_here(qtbot: QtBot) -> None:
    session = Session()
    here = QThread.currentThread()
    seen: list[bool | int] = []
    steps: list[tuple[float, str]] = []

    def work(progress: Progress) -> int:
        seen.append(QThread.currentThread() is here)
        progress(0.5, "half")
        return 42

    def done(result: int) -> None:
        seen.append(QThread.currentThread() is here)
        seen.append(result)

    job = session.run("Counting", work, done)
    job.progressed.connect(lambda share, step: steps.append((share, step)))
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=WAIT)
    assert seen == [False, True, 42]
    assert steps == [(0.5, "half")]
    assert session.jobs.running == []


def test_cancelled_work_answers_nothing(qtbot: QtBot) -> None:
    session, started = Session(), threading.Event()
    said: list[object] = []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress(-1)

    job = session.run("Endless", work, said.append, said.append)
    assert started.wait(5)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert said == []


def test_an_error_the_user_can_meet_is_said(qtbot: QtBot) -> None:
    session = Session()

    def work(progress: Progress) -> None:
        raise ReadError("encrypted", name="letter.pdf")

    with qtbot.waitSignal(session.failed) as failed:
        session.run("Reading", work)
    assert failed.args is not None
    assert "letter.pdf" in failed.args[0]


def test_a_bug_in_work_reaches_the_hook(qtbot: QtBot) -> None:
    session = Session()

    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        session.run("Dividing", work)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert caught[0][0] is ZeroDivisionError


def test_a_case_is_made_closed_and_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session("Ada Finch")
    path = tmp_path / "quay.pincite"
    with qtbot.waitSignal(session.case_opened):
        assert session.create_case(path, "Finch v. Harbour Line")
    assert (session.title(), session.writable) == ("Finch v. Harbour Line", True)
    with qtbot.waitSignal(session.case_closed):
        session.close_case()
    assert session.open_case(path)
    session.close_case()
    assert sorted(entry.name for entry in tmp_path.iterdir() if "quay.pincite-" in entry.name) == []


def test_a_change_is_told_undone_and_redone(qtbot: QtBot, tmp_path: Path) -> None:
    from pincite.actions.items import add_item

    session = Session("Ada Finch")
    session.create_case(tmp_path / "quay.pincite", "Quay")
    with qtbot.waitSignals([session.case_changed, session.undoable]):
        made = session.do(lambda case: add_item(case, "party", {"name": "Ada Finch"}), "Added")
    assert session.counts()["people"] == 1
    assert made is not None
    assert session.undo_title()
    with qtbot.waitSignal(session.case_changed):
        session.undo()
    assert session.counts()["people"] == 0
    session.redo()
    assert session.counts()["people"] == 1
    session.close_case()


def test_a_file_that_is_no_case_is_named_and_the_open_one_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = Session()
    session.create_case(tmp_path / "quay.pincite", "Quay")
    wrong = tmp_path / "letter.txt"
    wrong.write_text("Dear Sir, this is a letter and not a case at all.")
    with qtbot.waitSignal(session.failed) as failed:
        assert not session.open_case(wrong)
    assert failed.args is not None
    assert "letter.txt" in failed.args[0]
    assert session.title() == "Quay"
    session.close_case()


def test_errors_are_worded_in_the_language_of_the_window(qapp: QApplication) -> None:
    error = CaseFileError("missing", name="a.pincite")
    english = sentence(error)
    i18n.install(qapp, "fr")
    french = sentence(error)
    assert "a.pincite" in english
    assert "a.pincite" in french
    assert english != french


def test_a_bug_has_no_words() -> None:
    assert sentence(ValueError("secret")) == ""


def test_settings_survive_and_damage_does_not_stop_the_start(tmp_path: Path) -> None:
    kept = replace(profile.Settings(), author="Ada Finch", theme="dark")
    for number in range(12):
        kept = kept.with_recent(tmp_path / f"{number}.pincite")
    kept = kept.with_recent(tmp_path / "9.pincite")
    profile.save(kept)
    assert profile.load() == kept
    assert [Path(path).stem for path in kept.recent] == ["9", "11", "10", "8", "7", "6", "5", "4"]
    assert list(profile.home().glob("*.tmp")) == []
    for damage in ("", "{", "[1]", '{"theme": 3, "recent": "x", "language": "tlh"}'):
        (profile.home() / "settings.json").write_text(damage)
        assert profile.load() == profile.Settings()


SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pincite.ui.single import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1])) else 7)
"""


def test_a_second_start_hands_its_case_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dossier d’été.pincite"
    command = [sys.executable, "-c", SECOND_START, str(path)]
    assert subprocess.run(command, check=False, timeout=20).returncode == 7
    listener = single.Listener()
    assert listener.start()
    with qtbot.waitSignal(listener.asked) as asked:
        second = subprocess.Popen(command)
    assert asked.args == [str(path)]
    assert second.wait(20) == 0
    listener.stop()
    assert subprocess.run(command, check=False, timeout=20).returncode == 7
