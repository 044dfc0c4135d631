"""The reader by its keys: a locked file unlocked, words found and chosen on the page itself."""

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from pincite.actions.evidence import add_evidence
from pincite.actions.pin import pin_quote
from pincite.actions.reread import settle_again
from pincite.actions.taking import Taken
from pincite.intake.readers import read
from pincite.model.evidence import Passage, Source
from pincite.ui.main_window import MainWindow
from pincite.ui.widgets.badges import Pill
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.adding import SummaryDialog
from pincite.ui.workspaces.sources.legend import LegendDialog
from pincite.ui.workspaces.sources.passages import looks
from tests.ui.keys import press
from tests.ui.pages import words as all_words
from tests.ui.sample import WAIT

LINES = (
    ("The pier log counts 412 crane lifts.", "Nobody signed the sheet of the north quay."),
    ("In April the crane lifts rose again.", "The port office closed its books in May."),
)
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(full_window: MainWindow, tmp_path: Path) -> Sources:
    """The sources of an empty case."""
    assert full_window.session.create_case(tmp_path / "quay.pincite", "Quay")
    full_window.visit("sources")
    found = full_window.current()
    assert isinstance(found, Sources)
    return found


def pdf(path: Path, password: str = "") -> Path:
    made = io.BytesIO()
    drawn = canvas.Canvas(made, invariant=1)
    for lines in LINES:
        for number, line in enumerate(lines):
            drawn.drawString(72, 700 - 40 * number, line)
        drawn.showPage()
    drawn.save()
    made.seek(0)
    with pikepdf.open(made) as document:
        locked = pikepdf.Encryption(owner=password, user=password, R=6) if password else False
        document.save(path, encryption=locked)
    return path


def shown(page: Sources, qtbot: QtBot, tmp_path: Path) -> Source:
    """A PDF of two pages, its first page in view."""
    made: Source = page.session.do(lambda c: add_evidence(c, [str(pdf(tmp_path / "log.pdf"))]))[0]
    page.open_item(made.handle)
    page.reader.head.tabs.choose("original")
    pages = page.reader.original.pages
    qtbot.waitUntil(lambda: pages.store.words(0) is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: pages.canvas._words is not None, timeout=WAIT)
    return made


def test_a_locked_file_asks_for_its_password_until_it_fits(
    page: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    page.adding.take([pdf(tmp_path / "locked.pdf", "tide")])
    qtbot.waitUntil(lambda: page.adding.unlocking is not None, timeout=WAIT)
    unlocking = page.adding.unlocking
    assert unlocking is not None
    dialog = unlocking.dialog
    assert dialog is not None
    assert "locked.pdf" in dialog.windowTitle()
    dialog.action.click()
    assert "Type the password" in dialog._error.text()
    dialog.line.setText("ebb")
    dialog.action.click()
    qtbot.waitUntil(lambda: "does not open" in dialog._error.text(), timeout=WAIT)
    dialog.line.setText("tide")
    dialog.action.click()
    qtbot.waitUntil(lambda: bool(page.session.case.items(Source)[0].extract), timeout=WAIT)
    source = page.session.case.items(Source)[0]
    assert "412 crane lifts" in page.session.case.text(source.extract)
    page.reader.head.tabs.choose("original")
    pages = page.reader.original.pages
    qtbot.waitUntil(lambda: pages.canvas._picture is not None, timeout=WAIT)


def test_a_skipped_file_is_kept_unread_and_can_be_read_later(
    page: Sources, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(SummaryDialog, "open", lambda dialog: said.append(all_words(dialog)))
    page.adding.take([pdf(tmp_path / "locked.pdf", "tide")])
    qtbot.waitUntil(lambda: page.adding.unlocking is not None, timeout=WAIT)
    unlocking = page.adding.unlocking
    assert unlocking is not None
    assert unlocking.dialog is not None
    unlocking.dialog.reject()
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert "locked with a password" in said[0]
    qtbot.waitUntil(lambda: page.reader.stack.currentWidget() is page.reader._unread, timeout=WAIT)
    page.reader._unread.button.click()
    again = page.rereading.unlocking
    assert again is not None
    qtbot.waitUntil(lambda: again.dialog is not None, timeout=WAIT)
    assert again.dialog is not None
    again.dialog.line.setText("tide")
    again.dialog.action.click()
    qtbot.waitUntil(lambda: page.reader.text.text().count("crane lifts") >= 2, timeout=WAIT)


def test_words_are_chosen_and_pinned_on_the_page_by_keys(
    page: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(page, qtbot, tmp_path)
    canvas_ = page.reader.original.pages.canvas
    for _ in range(2):
        press(qtbot, canvas_, Qt.Key.Key_Right, _CONTROL)
    for _ in range(2):
        press(qtbot, canvas_, Qt.Key.Key_Right, _CONTROL | _SHIFT)
    press(qtbot, canvas_, Qt.Key.Key_Q)
    made = page.session.case.items(Passage)[0]
    assert (made.exact, made.page) == ("log counts", 1)
    press(qtbot, canvas_, Qt.Key.Key_Down)
    press(qtbot, canvas_, Qt.Key.Key_Home)
    press(qtbot, canvas_, Qt.Key.Key_End, _SHIFT)
    press(qtbot, canvas_, Qt.Key.Key_Q)
    assert page.session.case.items(Passage)[1].exact == LINES[0][1]
    press(qtbot, canvas_, Qt.Key.Key_Up, _ALT)
    press(qtbot, canvas_, Qt.Key.Key_Up, _ALT)
    press(qtbot, canvas_, Qt.Key.Key_Return)
    assert page._picked == made.handle


def test_words_are_found_on_the_pages(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    shown(page, qtbot, tmp_path)
    pages, bar = page.reader.original.pages, page.reader.find_bar
    page.reader.find_words()
    assert page.reader.head.tabs.current() == "original"
    bar.field.setText("Crane Lifts")
    assert bar._count.text() == "1 of 2"
    assert [s.look for s in pages.canvas.spots()] == ["differs"]
    press(qtbot, bar.field, Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 2"
    assert pages.page() == 1
    qtbot.waitUntil(lambda: [s.look for s in pages.canvas.spots()] == ["differs"], timeout=WAIT)
    press(qtbot, bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not pages.canvas.spots()


def test_a_page_is_sized_by_keys_and_menu(page: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    shown(page, qtbot, tmp_path)
    pages = page.reader.original.pages
    fitted = pages.scale()
    press(qtbot, pages.canvas, Qt.Key.Key_1)
    assert pages.scale() == pytest.approx(4 / 3)
    press(qtbot, pages.canvas, Qt.Key.Key_Plus)
    assert pages.scale() > 4 / 3
    press(qtbot, pages.canvas, Qt.Key.Key_0)
    assert pages.scale() == fitted
    assert any("100" in action.text() for action in pages.tools.sizes_menu().actions())


def test_changed_words_are_flagged_not_marked_and_pinned_anew(
    page: Sources, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("The pier log counts 412 lifts.\n\nIt ends here.\n", "utf-8")
    source = page.session.do(lambda c: add_evidence(c, [str(path)]))[0]
    start = page.session.case.text(source.extract).index("412 lifts")
    passage = page.session.do(lambda c: pin_quote(c, source.handle, start, start + 9))
    reading = read(b"The pier log counts 421 lifts.\n\nIt ends here.\n", "note.txt")
    taken = Taken("note.txt", b"", reading, source.capture)
    page.session.do(lambda c: settle_again(c, source.handle, taken))
    page._read_anew()
    page.open_item(passage.handle)
    assert page.reader.marked[0].adrift
    assert not page.reader.text.ranges()
    pills = page.inspector.passages.findChildren(Pill)
    assert [pill.badge.text for pill in pills] == ["Words changed"]
    page.reader.text.choose(start, start + 9)
    page.inspector.passages.repin_wanted.emit(passage.handle)
    assert page.session.case.by_handle(passage.handle).title_words == "421 lifts"
    assert not page.reader.marked[0].adrift


def test_the_colours_are_said_in_words(page: Sources) -> None:
    said = all_words(LegendDialog(page))
    assert len(looks()) > 3
    assert all(words in said for _look, words in looks())
