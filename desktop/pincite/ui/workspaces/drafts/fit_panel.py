"""Fit to send: what stands against sending the draft, each with a way to it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pincite.actions.live import CHECKS, Found, passed
from pincite.ui.models import Badge
from pincite.ui.widgets import (
    Button,
    ElidedLabel,
    IconButton,
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
_NARROW = 500  # below this the words of a finding have a line of their own


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
        rule = self.tr("Rule %1: %2").replace("%1", str(found.finding.rule))
        under = ElidedLabel(rule.replace("%2", found.title), 12, 400, "ink2")
        buttons = self._buttons(panel)
        if panel.narrow:
            message = Text(found.finding.message, 13, 500, wrap=True)
            message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            below = row(pill, (under, 1), *buttons, gap=6)
            self.setLayout(column(message, below, margins=(14, 7, 12, 7), gap=4))
            room = panel.width() - 40
            self.setFixedHeight(message.heightForWidth(room) + 24 + 18)
        else:
            line = ElidedLabel(found.finding.message, 13, 500)
            words = column(None, line, under, None, gap=0)
            lead = holder(row(pill, None), width=92)
            self.setLayout(row(lead, (words, 1), *buttons, margins=(14, 0, 12, 0), gap=8))
            self.setFixedHeight(_ROW - 1)
        self.setToolTip(found.finding.message)
        self.setAccessibleName(f"{pill.badge.text}: {found.finding.message}")

    def _buttons(self, panel: "FitPanel") -> list[QWidget]:
        found = self.found
        made: list[QWidget] = []
        if panel.writable and panel.adoptable(found):
            adopt = Button(self.tr("Adopt…"), kind="small")
            adopt.clicked.connect(lambda: panel.adopt.emit(found, adopt))
            adopt.setToolTip(self.tr("Choose which reading the documents use"))
            made.append(adopt)
        if found.fix and panel.writable:
            fix = Button(self.tr("Fix"), kind="small", on_click=partial(panel.fix.emit, found))
            fix.setToolTip(found.fix)
            made.append(fix)
        show = Button(self.tr("Show"), kind="small", on_click=partial(panel.show_place.emit, found))
        made.append(show)
        if found.may_override and panel.writable:
            made.append(
                Button(
                    self.tr("Override…"),
                    kind="small",
                    on_click=partial(panel.override.emit, found),
                )
            )
        handle = item_of(found)
        if handle:
            name = self.tr("Open %1").replace("%1", handle)
            made.append(IconButton("open", name, partial(panel.opened.emit, handle)))
        return made


def item_of(found: Found) -> str:
    """The handle of the item that a finding is about, empty where it is about none."""
    values = dict(found.finding.values)
    handle = str(values.get("handle") or str(values.get("binding") or "").partition(".")[0])
    return handle.partition(":")[0] if handle[:1].isupper() else ""


class FitPanel(Card):
    """The panel below the editor. ``show_place``, ``fix`` and ``override`` carry a ``Found``.

    ``adopt`` carries it with the button, under which the readings are offered; ``opened`` the
    handle of the item that a finding is about.
    """

    show_place = Signal(object)
    fix = Signal(object)
    override = Signal(object)
    adopt = Signal(object, object)
    opened = Signal(str)
    again = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.writable = True
        self.narrow = False
        self.adoptable: Callable[[Found], bool] = lambda _found: False
        self._found: list[Found] | None = None
        self.ring = Ring(0, CHECKS)
        self._blocks = Pill("", "bad")
        self._checks = Pill("", "warn")
        self._clean = Pill(self.tr("Fit to send"), "ok", "passed")
        self._line = secondary(self.tr("Checking…"))
        again = IconButton("refresh", self.tr("Run again"), self.again.emit)
        self._title = Text(self.tr("Fit to send"), 14, 600)
        title = row(
            self._title, self._blocks, self._checks, self._clean, None,
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

    def shown_once(self) -> bool:
        """Whether the rules have looked since the draft was opened."""
        return self._found is not None

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
        if self.narrow:
            line = self.tr("%1 of %2 checks passed · %3")
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
        self._fill()

    def _fill(self) -> None:
        """Write the rows anew, as wide as there is room for."""
        found = self._found or []
        bar = self._area.verticalScrollBar().value()
        clear(self._rows)
        for one in found:
            put(self._rows, hairline())
            put(self._rows, FindingRow(one, self))
        self._rows.addStretch(1)
        self._area.verticalScrollBar().setValue(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self.narrow or (narrow and event.size().width() != event.oldSize().width()):
            self.narrow = narrow
            self._title.setVisible(not narrow)
            self._fill()

    def _say(self, pill: Pill, words: str, tone: str, count: int) -> None:
        pill.set_badge(Badge(words, "bad" if tone == "bad" else "warn"))
        pill.setVisible(count > 0)

    def wanted_height(self, most: int) -> int:
        """How tall the panel is for what it holds, up to ``most``."""
        items = [self._rows.itemAt(place) for place in range(self._rows.count())]
        rows = [item.widget() for item in items if item is not None]
        tall = sum(one.height() + 1 for one in rows if isinstance(one, FindingRow))
        return min(most, _HEAD + max(_ROW, tall) + 4)
