"""A new case from the open one: what goes along, and what to do with each name found in it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from pincite.ui.dialogs.base import Dialog, FormDialog
from pincite.ui.forms import Field, Values
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import secondary
from pincite.ui.widgets.layouts import holder, put, row

translate = QCoreApplication.translate


def parts() -> list[tuple[str, str]]:
    """What may go along: key and words."""
    return [
        ("firm", translate("NewFromCase", "The firm’s letterhead, wording and house style")),
        ("templates", translate("NewFromCase", "Templates kept in the case")),
        ("series", translate("NewFromCase", "Series of exhibits: labels and numbering")),
        ("tags", translate("NewFromCase", "Tags and lanes of the timeline")),
        ("claims", translate("NewFromCase", "Claims and elements, as a skeleton")),
    ]


def ask_parts(parent: QWidget) -> Values | None:
    """Ask for a title and what goes along; None for giving up. ``carry`` lists the parts."""
    fields = [
        Field(
            "title",
            translate("NewFromCase", "Title"),
            required=True,
            placeholder="Wren v. Tide",
        ),
        *(Field(key, words, "check") for key, words in parts()),
    ]
    dialog = FormDialog(
        translate("NewFromCase", "New case from this one"),
        translate("NewFromCase", "Go on…"),
        fields,
        {key: key != "claims" for key, _ in parts()},
        detail=translate(
            "NewFromCase",
            "No evidence, person, figure, draft, note or privileged item goes along. What does is "
            "searched for names of this case before anything is written.",
        ),
        parent=parent,
    )
    if not dialog.exec():
        return None
    values = dialog.values()
    return {"title": values["title"], "carry": [key for key, _ in parts() if values[key]]}


class HitsDialog(Dialog):
    """Every name of this case that was found; each is decided about. ``decisions()`` after."""

    def __init__(self, hits: Sequence[dict[str, str]], parent: QWidget | None = None) -> None:
        count = translate("NewFromCase", "Names of this case found: %1").replace(
            "%1", str(len(hits))
        )
        super().__init__(
            count,
            translate("NewFromCase", "Write the case…"),
            translate(
                "NewFromCase",
                "Nothing has been written. Decide about each: put a blank in its place, leave the "
                "whole item out, or keep it because it is no name here.",
            ),
            width=760,
            parent=parent,
        )
        self.hits = list(hits)
        heads = (
            translate("NewFromCase", "Name"),
            translate("NewFromCase", "Where"),
            translate("NewFromCase", "In these words"),
            translate("NewFromCase", "Decision"),
        )
        self.table = QTableWidget(len(self.hits), len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(count)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setAccessibleName(count)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(300)
        self.table.setTabKeyNavigation(False)
        self._combos = [self._put(place, hit) for place, hit in enumerate(self.hits)]
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for number, width in ((0, 150), (1, 160), (3, 190)):
            self.table.setColumnWidth(number, width)
        self.table.verticalHeader().setDefaultSectionSize(42)
        self.table.setStyleSheet("QTableWidget::item { padding: 0 14px; }")
        put(self.body, (self.table, 1))
        every = [
            Button(words, kind="small", on_click=partial(self.decide_all, key))
            for key, words in _choices()
        ]
        put(self.body, row(secondary(translate("NewFromCase", "For all:")), *every, None, gap=6))

    def _put(self, place: int, hit: dict[str, str]) -> QComboBox:
        cells = (hit["words"], _where(hit), hit["around"])
        for number, words in enumerate(cells):
            cell = QTableWidgetItem(words)
            cell.setToolTip(words)
            self.table.setItem(place, number, cell)
        combo = QComboBox()
        combo.addItem(translate("NewFromCase", "Decide…"), "")
        for key, words in _choices():
            combo.addItem(words, key)
        if hit["kind"] == "profile" and hit["field"].startswith(("name", "signatories")):
            combo.setCurrentIndex(combo.findData("keep"))  # the firm's own; counsel sees it said
        combo.setAccessibleName(f"{hit['words']}: {hit['around']}")
        combo.view().setProperty("popup", True)
        self.table.setCellWidget(place, 3, holder(row((combo, 1), margins=(0, 4, 8, 4))))
        return combo

    def decide(self, place: int, decision: str) -> None:
        """Decide about one hit."""
        combo = self._combos[place]
        combo.setCurrentIndex(combo.findData(decision))

    def decide_all(self, decision: str) -> None:
        """Decide about all that are still open; where none is, about all."""
        still = [n for n, combo in enumerate(self._combos) if not combo.currentData()]
        for place in still or range(len(self._combos)):
            self.decide(place, decision)

    def decisions(self) -> dict[str, str]:
        """What was decided, by the key of each hit."""
        return {
            hit["key"]: str(combo.currentData())
            for hit, combo in zip(self.hits, self._combos, strict=True)
        }

    def accepting(self) -> bool:
        """Every hit has to be decided about."""
        still = sum(not combo.currentData() for combo in self._combos)
        if still:
            first = next(n for n, combo in enumerate(self._combos) if not combo.currentData())
            self.table.setCurrentCell(first, 0)
            self._combos[first].setFocus()
            self.fail(translate("NewFromCase", "Still to be decided: %1").replace("%1", str(still)))
        return not still


def _where(hit: dict[str, str]) -> str:
    from pincite.ui.items.choices import kind_name

    own = {
        "profile": translate("NewFromCase", "Firm’s profile"),
        "case": translate("NewFromCase", "Title of the new case"),
    }
    return own.get(hit["kind"]) or f"{kind_name(hit['kind'])} {hit['item']}"


def _choices() -> list[tuple[str, str]]:
    return [
        ("blank", translate("NewFromCase", "Put a blank")),
        ("drop", translate("NewFromCase", "Leave the item out")),
        ("keep", translate("NewFromCase", "Keep")),
    ]


def ask_decisions(hits: Sequence[dict[str, Any]], parent: QWidget) -> dict[str, str] | None:
    """Let the user decide about each name; None for giving up."""
    if not hits:
        return {}
    dialog = HitsDialog(hits, parent)
    return dialog.decisions() if dialog.exec() else None
