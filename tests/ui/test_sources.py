"""Sources in the window: listed, filtered, read, reviewed; words pinned with a key and undone."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pincite.actions.items import remove_items
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Clause
from pincite.ui.main_window import MainWindow
from pincite.ui.workspaces.sources import Sources
from pincite.ui.workspaces.sources.handle_link import HandleLink
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


def select(page: Sources, words: str) -> None:
    text = page.reader.text
    start = text.text().replace("\u00a0", " ").replace("\u202f", " ").index(words)
    text.select(start, start + len(words))
    text.setFocus()


def listed(page: Sources) -> list[Source]:
    places = range(page.list.model.rowCount())
    return [row.source for place in places if (row := page.list.model.row_at(place))]


def count(page: Sources, model: Any) -> int:
    return len(page.session.case.items(model))


def test_the_list_is_a_sound_model_and_sql_orders_it(page: Sources) -> None:
    QAbstractItemModelTester(
        page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    assert page.list.model.rowCount() == count(page, Source)
    page.list.table.sort_menu().actions()[0].trigger()
    titles = [page.list.model.index(n, 0).data().split(",")[0].lower() for n in range(3)]
    assert titles == sorted(titles)


def test_chips_and_words_filter_the_list(page: Sources) -> None:
    page.list.chips.choose("review")
    states = {source.status for source in listed(page)}
    assert states == {"to_review"}
    page.list.chips.choose("all")
    page.list.toggle_filter()
    page.list.filter.setText("Krassenstein")
    shown = [source.handle for source in listed(page)]
    assert shown
    assert "S2" not in shown
    page.open_item("S2")
    assert page.reader.source is not None
    assert page.reader.source.handle == "S2"
    assert page.list.filter.text() == ""


def test_a_passage_opens_in_its_source(page: Sources) -> None:
    page.open_item("Q76")
    assert page.reader.source is not None
    assert page.reader.source.handle == "S12"
    marked = {r.data: r.kind for r in page.reader.text.ranges()}
    assert marked["Q76"] == "picked"
    assert marked["Q74"] == "event"
    assert marked["Q75"] == "passage"
    assert "F3" in page.reader.text.tip_at(
        page.reader.text.boxes(*_range(page, "Q75"))[0].center().toPoint()
    )


def _range(page: Sources, handle: str) -> tuple[int, int]:
    found = next(r for r in page.reader.text.ranges() if r.data == handle)
    return found.start, found.end


def test_a_highlight_says_its_words(page: Sources) -> None:
    for handle in ("S1", "S9", "S12"):
        page.open_item(handle)
        text = page.reader.text.text()
        for found in page.reader.text.ranges():
            passage = page.session.case.by_handle(str(found.data))
            assert isinstance(passage, Passage)
            shown = text[found.start : found.end]
            assert shown == passage.exact.replace("\n", "\u2028").replace("\u2028", "\n")


@pytest.mark.parametrize(
    ("key", "words", "model"),
    [
        (Qt.Key.Key_Q, "directeur général", Passage),
        (Qt.Key.Key_E, "Le 18 mai", Fact),
        (Qt.Key.Key_C, "étudierait les questions", Clause),
    ],
)
def test_a_letter_makes_an_item_and_undo_takes_it_back(
    page: Sources, qtbot: QtBot, key: Qt.Key, words: str, model: Any
) -> None:
    page.open_item("S12")
    before, passages = count(page, model), len(page.reader.marked)
    select(page, words)
    press(qtbot, page.reader.text, key)
    assert count(page, model) == before + 1
    assert len(page.reader.marked) >= passages
    assert any(r.kind == "picked" for r in page.reader.text.ranges())
    page.session.undo()
    assert count(page, model) == before
    assert len(page.reader.marked) == passages


def test_a_figure_the_case_knows_is_offered_as_a_reading(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S14")
    figures, readings = count(page, Figure), count(page, Reading)
    select(page, "plus de 780 millions")
    press(qtbot, page.reader.text, Qt.Key.Key_F)
    menu = page.reader.pinning.menu
    assert menu is not None
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles[0] == "New figure"
    assert titles[1].startswith("Reading of F1")
    assert menu.activeAction() is menu.actions()[0]
    menu.actions()[2].trigger()
    assert (count(page, Figure), count(page, Reading)) == (figures, readings + 1)
    menu.close()


def test_a_figure_of_its_own_is_made_at_once(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S16")
    figures = count(page, Figure)
    select(page, "two rows")
    press(qtbot, page.reader.text, Qt.Key.Key_F)
    assert count(page, Figure) == figures + 1


def test_words_without_a_number_are_no_figure(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S12")
    said: list[str] = []
    page.session.failed.connect(said.append)
    select(page, "directeur général")
    press(qtbot, page.reader.text, Qt.Key.Key_F)
    assert said


def test_the_headline_that_is_not_in_the_text_pins_nothing(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S8")
    passages = count(page, Passage)
    assert page.reader.text.text().startswith("Microsoft’s statement")
    page.reader.text.select(0, 9)
    press(qtbot, page.reader.text, Qt.Key.Key_Q)
    assert count(page, Passage) == passages


def test_find_steps_through_hits_without_accents(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S12")
    page.reader.find_words()
    bar = page.reader.find_bar
    bar.field.setText("APPLICATION")
    hits = page.reader.text.find_words("application")
    assert len(hits) > 1
    assert len([r for r in page.reader.text.ranges() if r.kind == "found"]) == len(hits)
    press(qtbot, bar.field, Qt.Key.Key_Return)
    assert bar._count.text() == f"2 of {len(hits)}"
    press(qtbot, bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._count.text() == f"1 of {len(hits)}"
    bar.field.setText("zeppelin")
    assert bar._count.text() == "Not found"
    assert page.reader.text.find_words("etudierait") == page.reader.text.find_words("étudierait")


def test_review_turns_and_says_so(page: Sources) -> None:
    page.open_item("S11")
    page.reader.foot.review.click()
    source = page.session.case.by_handle("S11")
    assert isinstance(source, Source)
    assert source.status == "reviewed"
    assert "Review again" in page.reader.foot.review.text()
    assert "1 to review" in page.subtitle()


def test_previous_and_next_walk_the_list(page: Sources) -> None:
    page.open_item("S3")
    page.reader.head.stepped.emit(1)
    assert page.reader.source is not None
    assert page.reader.source.handle == "S4"
    page.reader.head.stepped.emit(-1)
    assert page.reader.source.handle == "S3"


def test_a_read_only_case_offers_no_change(full_window: MainWindow, tmp_path: Path) -> None:
    from pincite.casefile import CaseFile

    path = sample(tmp_path)
    with CaseFile.open(path, author="Other"):
        assert full_window.session.open_case(path)
        full_window.visit("sources")
        page = full_window.current()
        assert isinstance(page, Sources)
        assert not page.reader.text.bar.actions_shown
        for button in page.top_actions():
            assert not button.isEnabled()
            assert "reading only" in button.toolTip()
        assert not page.reader.foot.review.isEnabled()
        full_window.session.close_case()


def test_sheets_are_tables_whose_cells_are_pinned(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S15")
    cells = page.reader.cells
    assert page.reader.stack.currentWidget() is cells
    QAbstractItemModelTester(
        cells.model, QAbstractItemModelTester.FailureReportingMode.Fatal, cells
    )
    model = cells.model
    row = next(n for n in range(model.rowCount()) if model.words(n, 0) == "Bing Pages")
    cells.table.setCurrentIndex(model.index(row, 2))
    figures = count(page, Figure)
    press(qtbot, cells.table, Qt.Key.Key_F)
    made = page.session.case.items(Figure)
    assert len(made) == figures + 1
    assert made[-1].metric == "API calls – Bing Pages"
    passage = page.session.case.items(Passage)[-1]
    assert (passage.label, passage.exact) == ("C4", "9400000")
    assert model.data(model.index(row, 2), Qt.ItemDataRole.BackgroundRole) is not None


def test_suggestions_are_found_beside_the_window(page: Sources, qtbot: QtBot) -> None:
    card = page.inspector.suggestions
    page.open_item("S13")
    qtbot.waitUntil(lambda: bool(card.suggestions), timeout=WAIT)
    exact = {each.exact for each in card.suggestions}
    assert not any("13 milliards" in words for words in exact)  # recorded already
    first = next(each for each in card.suggestions if each.kind == "date")
    facts, left = count(page, Fact), len(card.suggestions)
    card.accept(first)
    assert count(page, Fact) == facts + 1
    qtbot.waitUntil(lambda: len(card.suggestions) < left, timeout=WAIT)
    left = len(card.suggestions)
    card.dismiss(card.suggestions[0])
    qtbot.waitUntil(lambda: len(card.suggestions) == left - 1, timeout=WAIT)


def test_lineage_is_shown_made_and_taken_away(page: Sources) -> None:
    page.open_item("S13")
    origin = page.session.case.by_handle("S9")
    own = page.session.case.by_handle("S13")
    card = page.inspector.lineage
    card._link("S9")
    links = page.session.case.links_of(own.id)
    assert ("derives_from", origin.id) in {(x.relation, x.target) for x in links}
    card._remove("S9", True)
    assert page.session.case.links_of(own.id) != links


def test_details_are_kept_at_once(page: Sources) -> None:
    page.open_item("S9")
    page.inspector.details.set_field("privilege", "work_product")
    source = page.session.case.by_handle("S9")
    assert source.privilege == "work_product"
    assert page.reader.head._pill.badge.text == "Privileged"
    page.session.undo()
    assert page.session.case.by_handle("S9").privilege == ""


def test_the_capture_record_says_what_is_not_known(page: Sources) -> None:
    page.open_item("S9")
    card = page.inspector.capture
    assert card.pill.badge.text == "Verified"
    card._turn()
    names = [link.accessibleName() for link in card.findChildren(HandleLink)]
    assert "Clock: not known. Fill it in" in names


def test_removing_a_source_goes_on_to_another(
    page: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pincite.ui.items.dialogs.confirm", lambda *_a, **_k: True)
    page.open_item("S11")
    sources = count(page, Source)
    page.list.delete_wanted.emit([page.session.case.by_handle("S11").id])
    assert count(page, Source) == sources - 1
    assert page.reader.source is None or page.reader.source.handle != "S11"
    page.session.undo()
    assert count(page, Source) == sources


def test_cards_that_wait_for_a_source_that_is_gone_stay_empty(page: Sources, qtbot: QtBot) -> None:
    page.open_item("S16")
    shown = page.reader.source
    assert shown is not None
    page.inspector.show_in_turn(shown, page.reader.marked)
    remove_items(page.session.case, ["S16"])  # by another's hand, before the cards are filled
    qtbot.waitUntil(lambda: not page.inspector._waiting, timeout=WAIT)
