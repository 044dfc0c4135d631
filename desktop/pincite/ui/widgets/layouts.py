"""Rows, columns, cards and lines: what a screen is put together from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pincite.ui.theme import tokens

Margins = tuple[int, int, int, int]
Part = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


def _fill(box: QBoxLayout, parts: Iterable[Part], margins: Margins, gap: int) -> None:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    for part in parts:
        put(box, part)


def put(box: QBoxLayout, part: Part) -> None:
    """Add to a row or column: a widget, a layout, ``(it, stretch)``, a space, None to stretch."""
    if part is None:
        box.addStretch(1)
    elif isinstance(part, int):
        box.addSpacing(part)
    elif isinstance(part, tuple):
        what, stretch = part
        if isinstance(what, QLayout):
            box.addLayout(what, stretch)
        else:
            box.addWidget(what, stretch)
    elif isinstance(part, QLayout):
        box.addLayout(part)
    else:
        box.addWidget(part)


def row(*parts: Part, margins: Margins = NO_MARGINS, gap: int = 8) -> QHBoxLayout:
    """A row; see ``put`` for what its parts may be."""
    box = QHBoxLayout()
    _fill(box, parts, margins, gap)
    return box


def column(*parts: Part, margins: Margins = NO_MARGINS, gap: int = 0) -> QVBoxLayout:
    """A column; see ``put`` for what its parts may be."""
    box = QVBoxLayout()
    _fill(box, parts, margins, gap)
    return box


def holder(layout: QLayout, *, width: int | None = None, height: int | None = None) -> QWidget:
    """A bare widget around a layout, of a fixed width or height where given."""
    made = QWidget()
    made.setLayout(layout)
    if width is not None:
        made.setFixedWidth(width)
    if height is not None:
        made.setFixedHeight(height)
    return made


class Frame(QFrame):
    """A rounded frame by style: ``card well tile quiet warn segments notice nav desk``."""

    def __init__(
        self, style: str = "card", layout: QLayout | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", style)
        if layout is not None:
            self.setLayout(layout)


class Card(Frame):
    """A pane: white, hairline border, radius 10; its layout is a column ``body``."""

    def __init__(
        self,
        *parts: Part,
        margins: Margins = NO_MARGINS,
        gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent=parent)
        self.body = column(*parts, margins=margins, gap=gap)
        self.setLayout(self.body)


def card_margins() -> Margins:
    """The padding of a card that holds words rather than a list."""
    edge = tokens.CARD_PADDING
    return (edge, 12, edge, 14)


def hairline(style: str = "hairline") -> QFrame:
    """A horizontal line of one pixel: ``hairline``, ``line`` or ``navline``."""
    made = Frame(style)
    made.setFixedHeight(1)
    return made


def divider(height: int | None = 18) -> QFrame:
    """A vertical line between controls; None: as tall as the row."""
    made = Frame("line")
    made.setFixedWidth(1)
    if height is not None:
        made.setFixedHeight(height)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()  # else a show that its layout put off would make a window of it
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
