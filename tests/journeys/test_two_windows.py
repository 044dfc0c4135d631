"""Two windows on one case: one writes, the other reads along."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from pincite.casefile import CaseFile
from pincite.model.people import Party
from pincite.ui.session import Session
from tests.casefile.making import new_case
from tests.journeys.window_hands import until


def test_the_reader_sees_what_the_writer_does(qtbot: QtBot, tmp_path: Path) -> None:
    with new_case(tmp_path) as writer:
        session = Session("Second Reader")
        assert session.open_case(tmp_path / "case.pincite")
        assert not session.writable
        heard: list[object] = []
        session.case_changed.connect(heard.append)
        session.look_again()
        assert heard == []
        with writer.transaction("Add party") as change:
            change.add(Party.checked(name="Aster Mills"))
        until(qtbot, lambda: heard)
        assert session.counts()["people"] == 1
        session.close_case()
    with CaseFile.open(tmp_path / "case.pincite") as again:
        assert not again.read_only
