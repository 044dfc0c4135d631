"""Over the text: what the source is, its tabs, and the way to the one before and after."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from pincite.model.evidence import Source
from pincite.ui.widgets.badges import Pill, Tag
from pincite.ui.widgets.buttons import IconButton
from pincite.ui.widgets.choosers import Segmented
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import column, divider, hairline, holder, row
from pincite.ui.workspaces.sources import words


class ReaderHead(QWidget):
    """Two rows of controls.

    ``tab_chosen(key)``, ``stepped(±1)``, ``find_wanted``, ``link_wanted``,
    ``menu_wanted(global position)``.
    """

    tab_chosen = Signal(str)
    stepped = Signal(int)
    find_wanted = Signal()
    link_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = Pill("")
        self._tag = Tag("")
        self._ocr = Pill("OCR", "warn", "image")
        self._ocr.setToolTip(
            self.tr("Words recognised in a picture by a program: check them against the page")
        )
        self._ocr.setAccessibleDescription(self._ocr.toolTip())
        self._byline = ElidedLabel("", 12, 400, "ink2")
        back = IconButton(
            "left", self.tr("Previous source (Alt+Left)"), lambda: self.stepped.emit(-1)
        )
        on = IconButton("right", self.tr("Next source (Alt+Right)"), lambda: self.stepped.emit(1))
        self._more = IconButton("more", self.tr("More"), self._menu)
        self.panes = IconButton("columns", self.tr("List or details"), checkable=True)
        self.panes.hide()
        self.wide = IconButton("wide", self.tr("Read wide (F11)"), checkable=True)
        first = row(
            self._pill,
            self._tag,
            self._ocr,
            (self._byline, 1),
            self.panes,
            self.wide,
            back,
            on,
            self._more,
            margins=(16, 0, 6, 0),
            gap=6,
        )
        choices = [
            ("text", self.tr("Text")),
            ("original", self.tr("Original")),
            ("translation", self.tr("Translation")),
        ]
        self.tabs = Segmented(choices, "text")
        self.tabs.chosen.connect(self.tab_chosen)
        self._count = secondary("")
        find = IconButton("search", self.tr("Find in this source (Ctrl+F)"), self.find_wanted.emit)
        link = IconButton("link", self.tr("Link this source (Ctrl+L)"), self.link_wanted.emit)
        second = row(
            self.tabs, None, self._count, divider(16), find, link, margins=(12, 0, 8, 0), gap=6
        )
        self.setLayout(
            column(
                holder(first, height=46),
                hairline(),
                holder(second, height=42),
                hairline(),
            )
        )

    def show_source(self, source: Source) -> None:
        """Show the state, language and byline of a source."""
        self._pill.set_badge(words.badge(source))
        self._tag.setVisible(bool(source.language))
        self._tag.set_text(source.language.upper(), source.language not in ("", "en"))
        known = [part for part in (words.by(source), words.version_or_date(source)) if part]
        self._byline.set_text(", ".join(known) or source.file_name)

    def show_ocr(self, some: bool) -> None:
        """Say whether some of the words were recognised in a picture."""
        self._ocr.setVisible(some)

    def show_count(self, passages: int) -> None:
        """Show how many passages there are."""
        self._count.setText(self.tr("%n passages", "", passages))

    def _menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))
