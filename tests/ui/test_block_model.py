"""Ids in order, rows in blocks."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pincite.ui.models import BlockModel, Column, IdRole, TextCell
from pincite.ui.models.base import BLOCK
from pincite.ui.widgets import EmptyState, TableView
from tests.ui.keys import press

COLUMNS = [
    Column("name", "Name", lambda row: row["name"], stretch=True),
    Column("size", "Size", lambda row: TextCell(str(row["size"]), note="kg"), align="right"),
    Column("mark", "Mark", lambda row: "", sortable=False),
]


class Store:
    """Rows by id, and what was asked for."""

    def __init__(self, number: int) -> None:
        self.rows = {n: {"name": f"Crate {n}", "size": n} for n in range(number)}
        self.asked: list[list[int]] = []

    def fetch(self, ids: Sequence[int]) -> list[dict[str, object] | None]:
        self.asked.append(list(ids))
        return [self.rows.get(n) for n in ids]


def make(number: int) -> tuple[BlockModel, Store]:
    store = Store(number)
    model = BlockModel(COLUMNS, store.fetch)
    model.set_ids(range(number))
    return model, store


def test_qt_finds_no_fault_with_the_model() -> None:
    model, _ = make(450)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.set_ids(range(10))
    model.refresh([3])
    model.set_ids([])
    assert tester.model() is model


def test_a_big_list_fetches_only_what_is_looked_at() -> None:
    model, store = make(100_000)
    assert store.asked == []
    assert model.index(70_001, 0).data() == "Crate 70001"
    assert model.index(70_002, 1).data() == "70002 kg"
    assert len(store.asked) == 1
    assert len(store.asked[0]) == BLOCK


def test_the_cache_is_bounded_but_right() -> None:
    model, _ = make(20_000)
    for place in [*range(0, 20_000, BLOCK), 0]:
        assert model.index(place, 0).data() == f"Crate {place}"


def test_refresh_reads_changed_rows_again(qtbot: QtBot) -> None:
    model, store = make(300)
    assert model.index(250, 0).data() == "Crate 250"
    store.rows[250] = {"name": "Barrel", "size": 1}
    assert model.index(250, 0).data() == "Crate 250"
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([250])
    assert model.index(250, 0).data() == "Barrel"
    model.refresh([999_999])


def test_an_item_that_is_gone_shows_nothing() -> None:
    model, store = make(3)
    del store.rows[1]
    assert model.index(1, 0).data() is None
    assert model.index(2, 0).data() == "Crate 2"


def test_an_invalid_index_has_no_flags() -> None:
    model, _ = make(1)
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.data(QModelIndex()) is None


def test_sorting_is_asked_of_sql(qtbot: QtBot) -> None:
    model, _ = make(5)
    asked: list[tuple[str, bool]] = []
    model.sort_requested.connect(lambda key, down: asked.append((key, down)))
    model.sort(-1)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.sort(2)
    assert asked == [("size", True), ("", False)]
    assert model.ids() == [0, 1, 2, 3, 4]


def test_fetch_must_answer_for_every_id() -> None:
    model = BlockModel(COLUMNS, lambda ids: [])
    model.set_ids([1])
    with pytest.raises(ValueError, match="one row for each"):
        model.row_at(0)


def test_the_table_keeps_the_picked_item_over_another_order(qtbot: QtBot) -> None:
    model, _ = make(30)
    table = TableView("Crates")
    qtbot.addWidget(table)
    table.show_model(model)
    table.show()
    with qtbot.waitSignal(table.picked) as picked:
        assert table.pick(7)
    assert picked.args == [7]
    model.set_ids(reversed(range(30)))
    assert table.current_id() == 7
    assert table.selected_ids() == [7]
    with qtbot.waitSignal(table.picked) as gone:
        model.set_ids([1, 2])
    assert gone.args == [None]


def test_return_opens_and_delete_asks(qtbot: QtBot) -> None:
    model, _ = make(4)
    table = TableView("Crates")
    qtbot.addWidget(table)
    table.show_model(model)
    table.pick(2)
    with qtbot.waitSignal(table.opened) as opened:
        press(qtbot, table, Qt.Key.Key_Return)
    assert opened.args == [2]
    with qtbot.waitSignal(table.delete_wanted) as wanted:
        press(qtbot, table, Qt.Key.Key_Delete)
    assert wanted.args == [[2]]


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    model, _ = make(0)
    table = TableView("Crates")
    qtbot.addWidget(table)
    table.show_model(model)
    empty = EmptyState("sources", "No crates yet", "Add one", lambda: None)
    table.set_empty(empty)
    table.show()
    assert empty.isVisible()
    model.set_ids([1])
    assert not empty.isVisible()


def test_ids_reach_the_view_through_a_role() -> None:
    model, _ = make(3)
    assert model.index(2, 0).data(IdRole) == 2
    assert (model.place_of(2), model.place_of(99), model.id_at(99)) == (2, -1, None)


def test_new_ids_at_the_end_fetch_nothing_that_is_there() -> None:
    model, store = make(BLOCK + 10)
    QAbstractItemModelTester(model)
    assert model.row_at(3) == store.rows[3]
    assert model.row_at(BLOCK + 3) == store.rows[BLOCK + 3]
    store.rows |= Store(2 * BLOCK + 1).rows
    store.asked.clear()
    assert model.lengthen(range(2 * BLOCK + 1))
    assert model.rowCount() == 2 * BLOCK + 1
    assert model.row_at(3) == store.rows[3]
    assert store.asked == []
    assert model.row_at(BLOCK + 12) == store.rows[BLOCK + 12]  # its block has more rows now
    assert store.asked == [list(range(BLOCK, 2 * BLOCK))]
    assert model.place_of(2 * BLOCK) == 2 * BLOCK


def test_other_ids_do_not_lengthen() -> None:
    model, _store = make(5)
    assert not model.lengthen([0, 1, 3, 2, 4, 5])
    assert not model.lengthen([0, 1])
    assert model.lengthen(range(5))
    assert model.rowCount() == 5
    empty, _ = make(0)
    assert not empty.lengthen([1])
