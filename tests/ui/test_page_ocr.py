"""Recognised words as characters on a page, and the steps of a caret among them."""

import pytest

from pincite.intake.ocr_engine import OcrLine
from pincite.ui.workspaces.sources.page_caret import moved
from pincite.ui.workspaces.sources.page_match import find_on_page
from pincite.ui.workspaces.sources.page_ocr import placed, scale_of

LINES = [
    OcrLine("Quay board", 0, left=100, right=300, top=50, height=40, confidence=96.0),
    OcrLine("41 berths", 0, left=100, right=280, top=110, height=40, confidence=91.0),
]


def test_letters_share_the_width_of_their_line() -> None:
    words = placed(LINES, 2.0)
    assert words.text == "Quay board\n41 berths"
    assert len(words.boxes) == len(words.text)
    assert words.boxes[0] == (50.0, 25.0, 60.0, 45.0)
    assert words.boxes[9][2] == pytest.approx(150.0)
    assert words.boxes[11][:2] == (50.0, 55.0)


def test_a_small_picture_was_enlarged_before_it_was_read() -> None:
    assert scale_of((612.0, 792.0), image=False) == pytest.approx(300 / 72)
    assert scale_of((900.0, 600.0), image=True) == pytest.approx(2000 / 900)
    assert scale_of((100.0, 50.0), image=True) == 3.0
    assert scale_of((4000.0, 3000.0), image=True) == 1.0


def test_a_caret_goes_by_letters_words_and_lines() -> None:
    words = placed(LINES, 1.0)
    assert moved(words, 0, "left") == 0
    assert moved(words, 0, "word_right") == 5
    assert moved(words, 8, "word_left") == 5
    assert moved(words, 2, "end") == 10
    assert moved(words, 7, "home") == 0
    assert moved(words, 0, "down") == 11
    assert moved(words, 11, "up") == 0
    assert moved(words, len(words.text), "right") == len(words.text)
    assert moved(words, 13, "down") == 13


def test_words_are_found_across_lines_whatever_their_case() -> None:
    words = placed(LINES, 1.0)
    assert find_on_page(words, "BOARD 41") == [(5, 13)]
    assert find_on_page(words, "  ") == []
