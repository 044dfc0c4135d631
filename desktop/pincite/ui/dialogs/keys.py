"""Every key of the window, by where it works."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from pincite.ui.dialogs.base import Dialog
from pincite.ui.widgets.labels import Text, heading
from pincite.ui.widgets.layouts import column, holder, put

translate = QCoreApplication.translate
Lines = Sequence[tuple[str, str]]
_TALL = 430


def parts(commands: Lines) -> list[tuple[str, Lines]]:
    """The keys: what they are called and what they do, under the place where they work."""
    return [
        (translate("Keys", "Everywhere"), [*commands, *_everywhere()]),
        (
            translate("Keys", "Reading a source"),
            [
                ("Shift+← →", translate("Keys", "Select words")),
                ("Q  F  E  C  L", translate("Keys", "Quote, figure, event, clause, link")),
                ("Alt+↑ ↓", translate("Keys", "Previous and next highlight")),
                ("Return", translate("Keys", "Choose the highlight; again: open what rests on it")),
                ("Ctrl+F", translate("Keys", "Find words in the text, the cells or the pages")),
                ("Alt+← →", translate("Keys", "Previous and next source")),
                ("F11", translate("Keys", "Read wide")),
                ("F2  Ctrl+L  Ctrl+R", translate("Keys", "Edit details, link, mark reviewed")),
            ],
        ),
        (
            translate("Keys", "On a page"),
            [
                ("← → ↑ ↓", translate("Keys", "Move the caret; with Ctrl by words")),
                ("Page Up, Page Down", translate("Keys", "Turn the page")),
                ("+  −  0  1", translate("Keys", "Larger, smaller, fit the width, 100 %")),
            ],
        ),
        (
            translate("Keys", "In a draft"),
            [
                ("@", translate("Keys", "Put in an item, by name or handle")),
                ("Ctrl+F  Ctrl+H", translate("Keys", "Find, replace")),
                ("F7", translate("Keys", "Go to the next word that may be misspelt")),
                ("Ctrl+B  Ctrl+I", translate("Keys", "Bold, italic")),
                ("Ctrl+Alt+0 … 3", translate("Keys", "Body text, headings")),
                ("Tab  Shift+Tab", translate("Keys", "Item deeper, less deep")),
                ("Ctrl+Alt+F  Ctrl+Alt+M", translate("Keys", "Footnote, comment")),
            ],
        ),
        (
            translate("Keys", "In a list"),
            [
                ("Return  F2  Del", translate("Keys", "Open, edit, remove")),
                ("Ctrl+C", translate("Keys", "Copy the item for a draft")),
                ("Shift+Menu", translate("Keys", "Sort")),
                ("A  E  Del", translate("Keys", "Accept, edit, dismiss a suggestion")),
            ],
        ),
    ]


def _everywhere() -> Lines:
    return [
        ("Ctrl+1 … Ctrl+0", translate("Keys", "Go to a place of the navigator")),
        ("F6", translate("Keys", "Go to the next pane")),
    ]


class KeysDialog(Dialog):
    """The keys in a table for each place."""

    def __init__(self, commands: Lines, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Keys", "Keyboard shortcuts"),
            translate("Dialog", "Close"),
            width=560,
            cancel=False,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = column(gap=6, margins=(0, 0, 10, 0))
        for title, lines in parts(commands):
            put(rows, heading(title))
            put(rows, _table(lines))
            put(rows, 6)
        inside = holder(column(rows, None))
        inside.setObjectName("scrolled")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(translate("Keys", "Keyboard shortcuts"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumHeight(_TALL)
        put(self.body, (area, 1))


def _table(lines: Lines) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, 150)
    grid.setColumnStretch(1, 1)
    for number, (keys, words) in enumerate(lines):
        grid.addWidget(Text(keys, 12, 600, "ink2"), number, 0, Qt.AlignmentFlag.AlignTop)
        said = Text(words, 13, wrap=True)
        said.setAccessibleName(f"{keys}: {words}")
        grid.addWidget(said, number, 1)
    return grid
