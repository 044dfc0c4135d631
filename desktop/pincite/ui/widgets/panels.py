"""Parts of a pane: its header, facts about one item, the inspector, and what an empty one says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from pincite.ui.theme import tokens
from pincite.ui.theme.fonts import Family
from pincite.ui.widgets.badges import Tag
from pincite.ui.widgets.buttons import Button
from pincite.ui.widgets.labels import ElidedLabel, Icon, Text, heading, secondary
from pincite.ui.widgets.layouts import (
    Card,
    Frame,
    Margins,
    clear,
    column,
    holder,
    put,
    row,
)


class SectionHeader(QWidget):
    """The head of a card: title, count, and controls at the right."""

    def __init__(
        self,
        title: str,
        count: int | None = None,
        *right: QWidget,
        height: int = 42,
        margins: Margins = (16, 0, 10, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = heading(title)
        self._count = Tag("" if count is None else str(count))
        self.setLayout(row(self.title, self._count, None, *right, margins=margins, gap=7))
        self._count.setVisible(count is not None)
        self.setFixedHeight(height)

    def set_count(self, count: int | None) -> None:
        """Show how many there are; None shows no number."""
        self._count.setVisible(count is not None)
        if count is not None:
            self._count.set_text(str(count))


class KeyValues(QWidget):
    """Names and values in two columns, as in a capture record."""

    def __init__(self, name_width: int = 74, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, name_width)
        self._grid.setColumnStretch(1, 1)

    def set_pairs(self, pairs: list[tuple[str, str]], mono: frozenset[str] = frozenset()) -> None:
        """Show these pairs; the values of the names in ``mono`` are set in fixed width."""
        clear(self._grid)
        for name, value in pairs:
            family: Family = "mono" if name in mono else "ui"
            weight = 400 if name in mono else 500
            pixels = 11 if name in mono else 12
            shown = ElidedLabel(value, pixels, weight, family=family)
            shown.setAccessibleName(f"{name}: {value}")
            self.add(name, shown)

    def add(self, name: str, value: QWidget) -> None:
        """Add a pair whose value is a widget of its own."""
        line = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(secondary(name), line, 0, top)
        self._grid.addWidget(value, line, 1)


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, one sentence, and the way out."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        tile = Frame("tile", row(Icon(icon, "accent_text", 24), margins=(12, 12, 12, 12)))
        tile.setFixedSize(48, 48)
        words = Text(sentence, 14, 600, wrap=True)
        words.setAlignment(centre)
        box = column(None, margins=(24, 24, 24, 24), gap=10)
        box.addWidget(tile, 0, centre)
        put(box, words)
        if detail:
            self.detail = secondary(detail, wrap=True)
            self.detail.setAlignment(centre)
            put(box, self.detail)
        if action:
            self.button = Button(action, kind="primary", on_click=on_action)
            box.addSpacing(4)
            box.addWidget(self.button, 0, centre)
        box.addStretch(1)
        self.setLayout(box)


class Note(Frame):
    """A quiet remark in a well, with an icon."""

    def __init__(self, icon: str, text: str, colour: str = "accent_text") -> None:
        glyph = Icon(icon, colour, 15)
        words = secondary(text, wrap=True)
        box = row(margins=(10, 8, 10, 8), gap=8)
        box.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(words, 1)
        super().__init__("well", box)


class Inspector(QScrollArea):
    """A column of cards that scrolls; the right pane of a workspace."""

    def __init__(self, name: str, width: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards = column(gap=tokens.PANE_GAP)
        inside = holder(self._cards)
        inside.setObjectName("scrolled")
        self.setWidget(inside)

    def show_cards(self, *cards: QWidget, stretch_last: bool = False) -> None:
        """Replace the cards; the last one may fill what is left of the height."""
        clear(self._cards)
        for card in cards:
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self._cards.addWidget(card)
        if cards and stretch_last:
            cards[-1].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        else:
            self._cards.addStretch(1)


def inspector_card(title: str, *parts: QWidget, right: QWidget | None = None) -> Card:
    """A card of the inspector: a heading, something at its right, and parts below."""
    head = row(heading(title), None, *([right] if right else []), gap=7)
    return Card(head, 3, *parts, margins=(14, 12, 14, 12), gap=6)
