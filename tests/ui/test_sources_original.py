"""Originals in the reader: pages turned and pinned on, plain source, copies that leave the case."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pincite.actions.evidence import add_evidence
from pincite.casefile import Block
from pincite.intake.pages import PageWords
from pincite.model.evidence import Passage
from pincite.text.page_boxes import lines
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.page_match import on_page, page_text, to_case
from tests.ui.keys import press
from tests.ui.sample import WAIT, sample


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Sources:
    """The sources of the sample case."""
    assert full_window.session.open_case(sample(tmp_path))
    full_window.visit("sources")
    found = full_window.current()
    assert isinstance(found, Sources)
    return found


def show_pages(page: Sources, qtbot: QtBot, handle: str) -> None:
    page.open_item(handle)
    page.reader.head.tabs.choose("original")
    pages = page.reader.original.pages
    qtbot.waitUntil(lambda: pages.canvas._picture is not None, timeout=WAIT)


def test_a_pdf_shows_its_pages_with_the_passages_on_them(page: Sources, qtbot: QtBot) -> None:
    show_pages(page, qtbot, "S1")
    pages = page.reader.original.pages
    qtbot.waitUntil(lambda: bool(pages.canvas._spots), timeout=WAIT)
    words = pages.store.words(0)
    assert words is not None
    spot = next(s for s in pages.canvas._spots if s.handle == "Q10")
    assert "780 million" in " ".join(words.text[spot.first : spot.last].split())
    assert pages.where() == "Page 1 of 2"
    pages.turn(1)
    assert pages.where() == "Page 2 of 2"
    qtbot.waitUntil(lambda: any(s.handle == "Q19" for s in pages.canvas._spots), timeout=WAIT)
    pages.turn(1)
    assert pages.page() == 1


def test_words_chosen_on_a_page_are_pinned_in_the_text(page: Sources, qtbot: QtBot) -> None:
    show_pages(page, qtbot, "S1")
    pages = page.reader.original.pages
    qtbot.waitUntil(lambda: pages.store.words(0) is not None, timeout=WAIT)
    words = pages.store.words(0)
    assert words is not None
    start = words.text.index("Who")
    pages.canvas.choose(start, words.text.index("accepted the") + len("accepted the"))
    assert pages.bar.isVisible()
    passages = len(page.reader.marked)
    press(qtbot, pages, Qt.Key.Key_Q)
    assert len(page.reader.marked) == passages + 1
    made = page.session.case.items(Passage)[-1]
    assert made.exact.startswith("Whoever registered an application")
    assert made.exact.endswith("accepted the")
    assert (made.paragraph, made.page) == (4, 1)
    source = page.reader.source
    assert source is not None
    assert page.session.case.text(source.extract)[made.start : made.end] == made.exact


def test_a_drag_on_the_page_chooses_words(page: Sources, qtbot: QtBot) -> None:
    show_pages(page, qtbot, "S1")
    canvas = page.reader.original.pages.canvas
    store = page.reader.original.pages.store
    qtbot.waitUntil(lambda: store.words(0) is not None, timeout=WAIT)
    words = store.words(0)
    assert words is not None
    first = words.text.index("counsel")
    box = canvas.boxes(first, first + len("counsel"))[0]
    canvas._begin = canvas._at(box.topLeft() + QPointF(0.1, 3))
    assert canvas._begin == first
    assert canvas._at(box.bottomRight() - QPointF(0.1, 3)) == first + len("counsel")


def test_zoom_steps_and_fits(page: Sources, qtbot: QtBot) -> None:
    show_pages(page, qtbot, "S1")
    pages = page.reader.original.pages
    fitted = pages.scale()
    pages.zoom(1)
    assert pages.scale() > fitted
    pages.fit()
    assert pages.scale() == fitted
    pages.thumbnails.show()
    assert pages.thumbnails.count() == 2
    pages.thumbnails.setCurrentRow(1)
    assert pages.page() == 1


def test_a_saved_page_is_shown_as_text_and_never_rendered(page: Sources) -> None:
    page.open_item("S10")
    page.reader.head.tabs.choose("original")
    original = page.reader.original
    assert original.stack.currentWidget() is original.plain
    assert original.plain.toPlainText().startswith("<!")
    assert "nothing in them is run" in page.reader.foot._said.text()


def test_an_image_is_looked_at(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (320, 200), (20, 90, 160)).save(out, "PNG")
    path = tmp_path / "pier.png"
    path.write_bytes(out.getvalue())
    source = page.session.do(lambda case: add_evidence(case, [str(path)]))[0]
    page.open_item(source.handle)
    assert page.reader.stack.currentWidget() is page.reader.original
    page.reader.head.tabs.choose("text")
    assert page.reader.stack.currentWidget() is page.reader._textless
    show_pages(page, qtbot, source.handle)
    picture = page.reader.original.pages.canvas._picture
    assert picture is not None
    colour = picture.pixelColor(5, 5)
    assert (colour.red(), colour.green(), colour.blue()) == (20, 90, 160)


def test_a_copy_is_the_original_byte_for_byte(
    page: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    page.open_item("S1")
    page.reader.open_original("save")
    source = page.reader.source
    assert source is not None
    assert target.read_bytes() == page.session.case.read_original(source.sha256)


def test_opening_elsewhere_warns_first(page: Sources, monkeypatch: pytest.MonkeyPatch) -> None:
    from pincite.ui.workspaces.sources import original_view

    asked: list[str] = []

    def no(_parent: object, _title: str, detail: str, _action: str) -> bool:
        asked.append(detail)
        return False

    monkeypatch.setattr(original_view, "confirm", no)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("opened"))
    page.open_item("S1")
    page.reader.open_original("open")
    assert "A copy leaves the case" in asked[0]


def test_translations_stand_beside_their_passages(page: Sources) -> None:
    page.open_item("Q76")
    page.reader.head.tabs.choose("translation")
    view = page.reader.translation
    assert set(view._places) == {each.passage.handle for each in page.reader.marked}


# ------------------------------------------------------------------ places without a window


def typeset(text: str) -> PageWords:
    """A page on which every character is a box of its own, ten wide, a line per newline."""
    boxes, x, y = [], 0.0, 0.0
    for char in text:
        if char == "\n":
            boxes.append((x, y, x, y))
            x, y = 0.0, y + 20
        else:
            boxes.append((x, y, x + 10, y + 14))
            x += 10
    return PageWords(text, tuple(boxes))


def test_places_agree_both_ways_across_broken_lines() -> None:
    blocks = [
        Block(0, 0, "Title of it", "title", None, 1),
        Block(1, 13, "The count of cranes was never pub-lished by the port.", paragraph=1, page=1),
        Block(2, 68, "It counts again.", paragraph=2, page=2),
    ]
    drawn = typeset("Title of it\nThe count of cranes was\nnever pub-\nlished by the port.")
    text = page_text(blocks, 1)
    assert text.start == 0
    start = drawn.text.index("cranes")
    found = to_case(drawn, start, start + len("cranes was\nnever"), text)
    assert found is not None
    whole = (
        "Title of it\n\nThe count of cranes was never pub-lished by the port.\n\nIt counts again."
    )
    assert whole[found[0] : found[1]] == "cranes was never"
    passage = Passage.checked(source="0" * 32, exact="count of cranes was never")
    place = on_page(drawn, passage)
    assert place is not None
    assert len(lines(drawn.boxes[place[0] : place[1]])) == 2
    assert to_case(drawn, start, start, text) is None
    assert page_text(blocks, 3).text == ""
