"""The reader: offsets, ranges, the selection and its bar."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from pincite.ui import theme
from pincite.ui.widgets import Paragraph, PinAction, Range, RangeText
from pincite.ui.widgets.marked_text import MarkedText
from pincite.ui.widgets.offsets import Offsets
from tests.ui.keys import click, press

SHIP = "\U0001f6a2"
TEXT = [
    Paragraph("Quay news", style="title"),
    Paragraph(f"The quay {SHIP} moved more than 41\u00a0000 crates in 2023.", "¶ 1"),
    Paragraph("A reply is due by 21 May 2024.", "¶ 2"),
]
ACTIONS = [PinAction("quote", "Quote", "quote", "Q"), PinAction("figure", "Figure", "figures", "F")]


def reader(qtbot: QtBot) -> RangeText:
    text = RangeText("Text")
    text.resize(520, 400)
    text.set_paragraphs(TEXT)
    text.set_actions(ACTIONS)
    qtbot.addWidget(text)
    text.show()
    return text


def span(text: MarkedText, words: str) -> tuple[int, int]:
    start = text.text().index(words)
    return start, start + len(words)


@given(st.text(alphabet=st.sampled_from("ab \u00e9\u00a0\U0001f6a2\U00010348"), max_size=40))
def test_offsets_agree_with_utf_16(words: str) -> None:
    offsets = Offsets(words)
    for place in range(len(words) + 1):
        position = len(words[:place].encode("utf-16-le")) // 2
        assert offsets.to_qt(place) == position
        assert offsets.from_qt(position) == place


def test_the_text_keeps_its_characters(qtbot: QtBot) -> None:
    assert reader(qtbot).text() == "\n".join(paragraph.text for paragraph in TEXT)


def test_a_selection_after_an_emoji_has_true_offsets(qtbot: QtBot) -> None:
    text = reader(qtbot)
    words = "more than 41\u00a0000 crates"
    text.select(*span(text, words))
    chosen = text.selection()
    assert chosen is not None
    assert (chosen.text, chosen.number, chosen.paragraph) == (words, "¶ 1", 1)
    assert text.text()[chosen.start : chosen.end] == words


def test_blanks_at_the_ends_of_a_selection_are_left_out(qtbot: QtBot) -> None:
    text = reader(qtbot)
    start, end = span(text, "reply is")
    text.select(start - 1, end + 1)
    chosen = text.selection()
    assert chosen is not None
    assert (chosen.start, chosen.end, chosen.text) == (start, end, "reply is")


def test_nothing_selected_is_none_and_hides_the_bar(qtbot: QtBot) -> None:
    text = reader(qtbot)
    text.select(*span(text, "reply"))
    assert text.bar.isVisible()
    cursor = text.textCursor()
    cursor.clearSelection()
    with qtbot.waitSignal(text.selection_made) as made:
        text.setTextCursor(cursor)
    assert made.args == [None]
    assert not text.bar.isVisible()


def test_the_bar_makes_something_of_the_words(qtbot: QtBot) -> None:
    text = reader(qtbot)
    text.select(*span(text, "41\u00a0000 crates"))
    with qtbot.waitSignal(text.action_chosen) as chosen:
        text.bar.press("figure")
    assert chosen.args is not None
    assert (chosen.args[0], chosen.args[1].text) == ("figure", "41\u00a0000 crates")


def test_a_letter_does_it_too(qtbot: QtBot) -> None:
    text = reader(qtbot)
    text.select(*span(text, "21 May 2024"))
    with qtbot.waitSignal(text.action_chosen) as chosen:
        press(qtbot, text, Qt.Key.Key_Q)
    assert chosen.args is not None
    assert chosen.args[0] == "quote"


def test_a_range_is_found_under_the_mouse_and_opened_by_a_click(qtbot: QtBot) -> None:
    text = reader(qtbot)
    outer, inner = span(text, "more than 41\u00a0000 crates in 2023"), span(text, "41\u00a0000")
    text.set_ranges([Range(*outer, "passage", "Q1", "First"), Range(*inner, "value", "F1")])
    inside = text.boxes(*inner)[0].center().toPoint()
    before = text.boxes(*span(text, "more"))[0].center().toPoint()
    found, wide = text.range_at(inside), text.range_at(before)
    assert found is not None
    assert wide is not None
    assert (found.data, wide.data, text.tip_at(before)) == ("F1", "Q1", "First")
    assert text.range_at(QPoint(2, 2)) is None
    with qtbot.waitSignal(text.range_activated) as opened:
        click(qtbot, text.viewport(), before)
    assert opened.args == ["Q1"]


def test_ranges_are_reached_and_opened_by_keys(qtbot: QtBot) -> None:
    text = reader(qtbot)
    text.set_ranges([Range(*span(text, "21 May 2024"), "passage", "E1")])
    press(qtbot, text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(text.range_activated) as opened:
        press(qtbot, text, Qt.Key.Key_Return)
    assert opened.args == ["E1"]


def test_ranges_move_with_the_words_that_are_edited(qtbot: QtBot) -> None:
    editor = MarkedText("Text")
    editor.set_paragraphs(TEXT)
    qtbot.addWidget(editor)
    words = "41\u00a0000 crates"
    editor.set_ranges([Range(*span(editor, words), "value", "F1"), Range(0, 4, "check", "gone")])
    cursor = QTextCursor(editor.document())
    cursor.insertText(f"{SHIP} In short: ")
    start, end = span(editor, words)
    assert Range(start, end, "value", "F1") in editor.ranges()
    cursor.setPosition(editor.offsets().to_qt(end))
    cursor.insertText(" or more")
    assert Range(start, end, "value", "F1") in editor.ranges()
    where = span(editor, "Quay")
    cursor.setPosition(editor.offsets().to_qt(where[0]))
    cursor.setPosition(editor.offsets().to_qt(where[1]), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert [found.data for found in editor.ranges()] == ["F1"]


def test_a_range_is_painted_behind_its_words(qtbot: QtBot) -> None:
    text = reader(qtbot)
    start, end = span(text, "reply is due")
    spot = text.boxes(start, end)[0]
    bare = text.viewport().grab().toImage()
    text.set_ranges([Range(start, end, "passage")])
    marked = text.viewport().grab().toImage()
    ground = theme.colour("mark")
    corner = (round(spot.left()) + 3, round(spot.top()) + 2)
    assert marked.pixelColor(*corner).name() == ground.name()
    assert bare.pixelColor(*corner).name() != ground.name()


def test_long_text_scrolls_to_the_words(qtbot: QtBot) -> None:
    text = reader(qtbot)
    text.set_paragraphs([Paragraph(f"Line {n} of the log.", f"¶ {n}") for n in range(1, 400)])
    start, end = span(text, "Line 350 of")
    assert text.boxes(start, end)[0].top() > text.viewport().height()
    text.reveal(start, end)
    assert 0 < text.boxes(start, end)[0].top() < text.viewport().height()
