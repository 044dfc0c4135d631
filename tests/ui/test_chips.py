"""Chips: what stands in the text for a binding, and what it shows."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from pincite.ui import theme
from pincite.ui.widgets import Paragraph, RangeText, chips
from pincite.ui.widgets.chips import OBJECT, Chip


def editor(qtbot: QtBot) -> RangeText:
    made = RangeText("Draft", editable=True, left=5)
    chips.install(made)
    made.resize(500, 200)
    made.set_paragraphs([Paragraph("We counted crates.", style="draft")])
    qtbot.addWidget(made)
    made.show()
    return made


def put(made: RangeText, after: str, chip: Chip) -> None:
    cursor = QTextCursor(made.document())
    cursor.setPosition(made.text().index(after) + len(after))
    chips.insert(cursor, chip)


def test_a_chip_stands_in_the_text_and_is_read_back(qtbot: QtBot) -> None:
    made = editor(qtbot)
    chip = Chip("F1", "41 000", "value", "Adopted from Ex. 2")
    put(made, "counted ", chip)
    assert made.text() == f"We counted {OBJECT}crates."
    assert list(chips.chips(made.document())) == [(11, chip)]
    assert chips.chip_at(made.document(), 11) == chip
    assert chips.chip_at(made.document(), 3) is None


def test_words_typed_after_a_chip_are_words(qtbot: QtBot) -> None:
    made = editor(qtbot)
    cursor = QTextCursor(made.document())
    cursor.setPosition(11)
    chips.insert(cursor, Chip("F1", "41 000"))
    cursor.insertText(" or so ")
    assert made.text() == f"We counted {OBJECT} or so crates."
    assert len(list(chips.chips(made.document()))) == 1


def test_what_a_key_stands_for_changes_without_the_text(qtbot: QtBot) -> None:
    made = editor(qtbot)
    put(made, "counted ", Chip("F1", "41 000"))
    put(made, "crates", Chip("Q2", "Ex. 1 ¶ 2", "cite"))
    before = made.text()
    assert chips.relabel(made.document(), {"F1": Chip("F1", "43 500")}) == 1
    assert chips.relabel(made.document(), {"F1": Chip("F1", "43 500")}) == 0
    assert [chip.label for _, chip in chips.chips(made.document())] == ["43 500", "Ex. 1 ¶ 2"]
    assert made.text() == before


def test_a_chip_is_drawn_as_wide_as_its_words_and_found_by_the_mouse(qtbot: QtBot) -> None:
    made = editor(qtbot)
    short = made.boxes(11, 17)[0].left()
    put(made, "counted ", Chip("Q1", "Exhibit 1, paragraph 4", "cite"))
    wide = made.boxes(12, 18)[0].left()
    assert wide - short > 100
    box = made.boxes(11, 12)[0]
    found = chips.chip_under(made, box.center().toPoint())
    assert found is not None
    assert found.key == "Q1"
    image = made.viewport().grab().toImage()
    colours = {
        image.pixelColor(x, round(box.center().y())).name()
        for x in range(round(box.left()), round(box.right()))
    }
    assert theme.colour("tint").name() in colours
