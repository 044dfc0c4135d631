"""Tables within a text: columns stand under one another, and a selection is named by its cells."""

import json

import pytest
from pytestqt.qtbot import QtBot

from pincite.casefile import Block
from pincite.ui.workspaces.sources.source_text import SourceText

ROWS = [
    ["Month", "Lifts", "Price"],
    ["January and February", "7", "4.25"],
    ["", "1048576", "5"],
    ["May", "412", "5.75"],
]
TEXT = "\n".join("\t".join(row) for row in ROWS)


@pytest.fixture
def text(qtbot: QtBot) -> SourceText:
    made = SourceText("Text")
    qtbot.addWidget(made)
    made.resize(700, 400)
    label = "Table 2!A1:C4"
    table = Block(1, 20, TEXT, role="table", label=label, cells=json.dumps(ROWS))
    made.show_blocks([Block(0, 0, "The crane's log.", paragraph=1), table], "")
    made.show()
    return made


def place(words: str) -> tuple[int, int]:
    at = 20 + TEXT.index(words)
    return at, at + len(words)


def left(text: SourceText, words: str) -> float:
    text.choose(*place(words))
    chosen = text.selection()
    assert chosen is not None
    return text.boxes(chosen.start, chosen.end)[0].left()


def test_columns_stand_under_one_another(text: SourceText) -> None:
    second = {round(left(text, words)) for words in ("Lifts", "7", "1048576", "412")}
    third = {round(left(text, words)) for words in ("Price", "4.25", "5.75")}
    assert len(second) == len(third) == 1
    assert max(second) < min(third)


def test_a_selection_is_named_by_its_cells(text: SourceText) -> None:
    assert text.place_of(*place("1048576"))[0] == "Table 2!B3"
    assert text.place_of(*place("412\t5.75"))[0] == "Table 2!B4:C4"
    assert text.place_of(4, 9)[0] == "¶ 1"
