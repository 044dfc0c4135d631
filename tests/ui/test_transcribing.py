"""The form for words that counsel types from a picture."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pincite.model.evidence import Source
from pincite.ui.workspaces.sources.text_map import pinpoint_whole
from pincite.ui.workspaces.sources.transcribing import form


def test_the_form_begins_at_the_page_that_is_looked_at(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    source = Source.checked(title="Board", file_name="board.png", sha256="0" * 64, handle="S4")
    dialog = form(source, 2, parent)
    assert dialog.values()["page"] == "2"
    assert "S4" in dialog.windowTitle()


def test_typed_words_say_so_wherever_their_place_is_told() -> None:
    assert pinpoint_whole(2, 1, "transcribed") == "¶ 2, p. 1, transcribed by counsel"
    assert pinpoint_whole(None, 3, "Table 2!B3") == "p. 3, Table 2!B3"
