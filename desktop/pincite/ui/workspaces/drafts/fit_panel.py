"""Fit to send: what stands against sending the draft, each with a way to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pincite.actions.live import CHECKS, Found, passed
from pincite.ui.models import Badge
from pincite.ui.widgets import (
    Button,
    ElidedLabel,
    Pill,
    Ring,
    Text,
    clear,
    column,
    hairline,
    holder,
    put,
    row,
    secondary,
)
from pincite.ui.widgets.layouts import Card

_HEAD, _ROW = 60, 44


class FindingRow(QWidget):
    """One finding: how grave, what, by which rule, and what can be done."""

    def __init__(self, found: Found, panel: "FitPanel") -> None:
        super().__init__()
        self.found = found
        blocks = found.finding.severity == "block"
        pill = (
            Pill(self.tr("Blocks"), "bad", "blocked")
            if blocks
            else Pill(self.tr("Check"), "warn", "warning")
        )
        message = ElidedLabel(found.finding.message, 13, 500)
        rule = self.tr("Rule %1: %2").replace("%1", str(found.finding.rule))
        under = ElidedLabel(rule.replace("%2", found.title), 12, 400, "ink2")
        words = column(None, message, under, None, gap=0)
        buttons: list[QWidget] = []
        if found.fix and panel.writable:
            fix = Button(self.tr("Fix"), kind="small", on_click=partial(panel.fix.emit, found))
            fix.setToolTip(found.fix)
            buttons.append(fix)
        buttons.append(
            Button(self.tr("Show"), kind="small", on_click=partial(panel.show_place.emit, found))
        )
        if found.may_override and panel.writable:
            buttons.append(
                Button(
                    self.tr("Override…"),
                    kind="small",
                    on_click=partial(panel.override.emit, found),
                )
            )
        lead = holder(row(pill, None), width=92)
        self.setLayout(row(lead, (words, 1), *buttons, margins=(14, 0, 12, 0), gap=8))
        self.setFixedHeight(_ROW - 1)
        self.setToolTip(found.finding.message)
        self.setAccessibleName(f"{pill.badge.text}: {found.finding.message}")


class FitPanel(Card):
    """The panel below the editor. ``show_place``, ``fix`` and ``override`` carry a ``Found``."""

    show_place = Signal(object)
    fix = Signal(object)
    override = Signal(object)
    again = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.writable = True
        self._found: list[Found] | None = None
        self.ring = Ring(0, CHECKS)
        self._blocks = Pill("", "bad")
        self._checks = Pill("", "warn")
        self._clean = Pill(self.tr("Fit to send"), "ok", "passed")
        self._line = secondary(self.tr("Checking…"))
        again = Button(self.tr("Run again"), kind="small", on_click=self.again.emit)
        title = row(
            Text(self.tr("Fit to send"), 14, 600), self._blocks, self._checks, self._clean, None,
            gap=7,
        )  # fmt: skip
        words = column(None, title, self._line, None, gap=2)
        self._rows: QVBoxLayout = column()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Findings"))
        inside = holder(self._rows)
        inside.setObjectName("scrolled")
        self._area.setWidget(inside)
        head = holder(
            row(self.ring, (words, 1), again, margins=(12, 0, 12, 0), gap=12), height=_HEAD
        )
        put(self.body, head)
        put(self.body, (self._area, 1))
        for pill in (self._blocks, self._checks, self._clean):
            pill.hide()

    def found(self) -> list[Found]:
        """What is listed."""
        return list(self._found or ())

    def forget(self) -> None:
        """Show that nothing has been checked yet."""
        self._found = None
        clear(self._rows)
        self._line.setText(self.tr("Checking…"))
        for pill in (self._blocks, self._checks, self._clean):
            pill.hide()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show findings; nothing moves where they are the ones shown."""
        count = passed(list(found))
        self.ring.set_parts(count, CHECKS)
        ran = QTime.currentTime().toString("HH:mm")
        line = self.tr("%1 of %2 checks passed · run %3 on this computer")
        line = line.replace("%1", str(count)).replace("%2", str(CHECKS)).replace("%3", ran)
        self._line.setText(line)
        same, self._found = self._found == list(found), list(found)
        self.shown.emit()
        if same:
            return
        blocks = sum(one.finding.severity == "block" for one in found)
        self._say(self._blocks, self.tr("%n block sending", "", blocks), "bad", blocks)
        checks = len(found) - blocks
        self._say(self._checks, self.tr("%n to check", "", checks), "warn", checks)
        self._clean.setVisible(not found)
        bar = self._area.verticalScrollBar().value()
        clear(self._rows)
        for one in found:
            put(self._rows, hairline())
            put(self._rows, FindingRow(one, self))
        self._rows.addStretch(1)
        self._area.verticalScrollBar().setValue(bar)

    def _say(self, pill: Pill, words: str, tone: str, count: int) -> None:
        pill.set_badge(Badge(words, "bad" if tone == "bad" else "warn"))
        pill.setVisible(count > 0)

    def wanted_height(self, most: int) -> int:
        """How tall the panel is for what it holds, up to ``most``."""
        rows = max(1, len(self._found or ()))
        return min(most, _HEAD + rows * _ROW + 4)
