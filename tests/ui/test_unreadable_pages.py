"""Pages of which no words could be read: told over the text, with what may be done about them."""

import io
from pathlib import Path

import pikepdf
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pincite.actions.evidence import add_evidence
from pincite.actions.transcribe import transcribe_words
from pincite.casefile import Block
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.unreadable import UnreadablePages, runs
from tests.intake.test_unreadable_letters import drawn
from tests.ui.sample import WAIT


def test_pages_are_told_in_runs() -> None:
    assert runs({7, 1, 2, 3, 9}) == "1–3, 7, 9"


def test_what_was_read_or_typed_is_not_told(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = UnreadablePages(parent)
    bar.show_notes("no_text_pages:2,4 garbled_pages:4 running_lines_removed:3", [], True)
    assert "letters of p. 4" in bar.words()
    assert "found on p. 2." in bar.words()
    asked: list[int] = []
    bar.type_wanted.connect(asked.append)
    bar._type.click()
    assert asked == [4]
    bar.show_notes("no_text_pages:4", [Block(0, 0, "Port", page=4, label="transcribed")], True)
    assert bar.isHidden()
    bar.show_notes("running_lines_removed:3", [], True)
    assert bar.isHidden()


def test_counsel_is_told_and_types_the_words(
    full_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    both = pikepdf.new()
    for data in (
        drawn(lambda place, _letter: 33 + place, table=True),
        drawn(lambda place, _letter: 33 + place),
    ):
        with pikepdf.open(io.BytesIO(data)) as one:
            both.pages.extend(one.pages)
    both.save(tmp_path / "log.pdf")
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Quay")
    add_evidence(full_window.session.case, [str(tmp_path / "log.pdf")])
    full_window.visit("sources")
    page = full_window.current()
    assert isinstance(page, Sources)
    page.open_item("S1")
    qtbot.waitUntil(lambda: page.reader.unreadable.isVisibleTo(page), timeout=WAIT)
    assert "letters of p. 2" in page.reader.unreadable.words()
    assert "412 crane lifts" in page.reader.text.toPlainText()
    full_window.session.do(lambda case: transcribe_words(case, "S1", "Signed by nobody.", 2))
    qtbot.waitUntil(page.reader.unreadable.isHidden, timeout=WAIT)
    assert "Signed by nobody." in page.reader.text.toPlainText()
    full_window.session.undo()
    qtbot.waitUntil(lambda: page.reader.unreadable.isVisibleTo(page), timeout=WAIT)
    assert "Signed by nobody." not in page.reader.text.toPlainText()
